import Links
import Testing

@Suite("What stands around a link")
struct SurroundingsTests {
    @Test("before and after are the text of the same block")
    func beforeAndAfter() {
        let page = extract(
            "<p>other</p><td>We read <b>this</b>\n &nbsp; <a href=/1> a  story </a>, and liked it.</td><p>more")
        #expect(page.links.map(\.before) == ["We read this"])
        #expect(page.links.map(\.text) == ["a story"])
        #expect(page.links.map(\.after) == [", and liked it."])
    }

    @Test("before and after hold at most 160 characters, none of them cut in two")
    func contextLength() throws {
        let far = String(repeating: "ä€𝄞x", count: 100)
        let link = try #require(extract("<p>\(far)<a href=/1>t</a>\(far)</p>").links.first)
        #expect(link.before == String(far.suffix(160)))
        #expect(link.after == String(far.prefix(160)))
    }

    @Test("invisible characters are no context")
    func invisible() {
        let filler = String(repeating: "&#847;&zwnj;&nbsp;&shy;&#8203;", count: 50)
        let page = extract("<div>Hello\(filler)<a href=/1>t</a>\(filler)</div>")
        #expect(page.links.map(\.before) == ["Hello"])
        #expect(page.links.map(\.after) == [""])
    }

    @Test("joiners within words and emoji are context, and fill no line")
    func joiners() {
        let page = extract(
            "<p>می\u{200C}خواهم 👩\u{200D}🚀 É\u{200C}\u{200C}&nbsp;\u{200D}x\u{200D}y<a href=/1>t</a></p>")
        #expect(page.links.map(\.before) == ["می\u{200C}خواهم 👩\u{200D}🚀 É xy"])
    }

    @Test("a picture alone in its cell has no text around it")
    func pictureCell() {
        let page = extract("<td>a <a href=/0></a></td><td><a href=/1><img alt='A  chart'></a></td><td>next</td>")
        #expect(page.links.map(\.before) == ["a", ""])
        #expect(page.links.map(\.after) == ["", ""])
        #expect(page.links.map(\.text) == ["", "A chart"])
        #expect(page.links.map(\.isPicture) == [false, true])
    }

    @Test("line breaks, cells and paragraphs in a link separate its words")
    func words() {
        let page = extract("<a href=/1>one<br>two<table><td>three</td><td>four</td></table><p>five</p></a>")
        #expect(page.links.map(\.text) == ["one two three four five"])
    }

    @Test("links of one block have its number, empty blocks count for nothing")
    func blocks() {
        let page = extract(
            "<p>x</p><p></p><td><td><a href=/1>a</a> <a href=/2>b</a></td><div><div><a href=/3><img></a></div></div>"
                + "<p>see https://x.test/4 <a href=/5>c</a>")
        #expect(page.links.map(\.block) == [2, 2, 3, 4, 4])
    }

    @Test("a link's heading is the nearest that begins before it or holds it")
    func headings() {
        let page = extract(
            """
            <a href=/0>0</a><h1>Top <i>stories</i></h1><a href=/1>1</a>
            <h2><a href=/2>The <b>story</b></a></h2><p>text <a href=/3>3</a></p><h3></h3><h3><img></h3><a href=/4>4</a>
            """)
        #expect(page.links.map(\.heading) == ["", "Top stories", "The story", "The story", "The story"])
    }

    @Test(
        "a short bold or large line alone in its cell is a heading",
        arguments: [
            ("<td><b>Sponsored</b></td>", "Sponsored"),
            ("<td style='font-weight: 700'><p>Sponsored</p></td>", "Sponsored"),
            ("<td><span style='color:red;font-size:18pt'>Sponsored</span></td>", "Sponsored"),
            ("<td><font size=5>Sponsored</font></td>", "Sponsored"),
            ("<td style='font-size:28px'><a href=/0>Big story</a></td>", "Big story"),
            ("<td style='font-size:16px'>Sponsored</td>", ""),
            ("<td><b>Bold</b> and more</td>", ""),
            ("<td><b style='font-weight:normal'>Sponsored</b></td>", ""),
            ("<td><b><a href=/0>Read more</a></b></td>", ""),
            ("<td><b>" + String(repeating: "long ", count: 40) + "</b></td>", ""),
            ("<td><b>—1</b></td>", "—1"), ("<td><b>123</b></td>", ""),
        ])
    func headingLines(html: String, heading: String) {
        let page = extract("<table><tr>" + html + "</tr></table><p><a href=/1>t</a></p>")
        #expect(page.links.last?.heading == heading)
    }

    @Test("the title is the first that has text, the language the page's own")
    func page() {
        let page = extract(
            "<html lang='de-AT'><title> </title><title>\n A &amp; <b>\n</title><title>x</title><meta http-equiv=Content-Language content=en>"
        )
        #expect(page.title == "A & <b>")
        #expect(page.language == "de-AT")
        #expect(extract("<meta http-equiv='content-language' content='fr'>").language == "fr")
        #expect(extract("<p>x").language == nil)
    }
}
