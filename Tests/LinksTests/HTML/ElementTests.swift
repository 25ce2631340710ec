import Links
import Testing

@Suite("Kinds of links")
struct ElementTests {
    @Test("areas of an image map are links, their alt is their text")
    func areas() {
        let page = extract("<map><area href=/1 alt='North &amp; East'><AREA HREF=/2></map>")
        #expect(page.links.map(\.element) == [.area, .area])
        #expect(page.links.map(\.href) == ["/1", "/2"])
        #expect(page.links.map(\.text) == ["North & East", ""])
    }

    @Test("a picture with text beside it is no picture link")
    func pictures() {
        let page = extract(
            """
            <a href=/1><img alt=logo> text</a><a href=/2><img alt=''><img alt=two></a><a href=/3>&zwnj;<img></a>
            <a href=/4><img width=1 height="1px" alt=''></a><a href=/5><img width=10 height=1></a><a href=/6></a>
            """)
        #expect(page.links.map(\.text) == ["text", "two", "", "", "", ""])
        #expect(page.links.map(\.isPicture) == [false, true, true, true, true, false])
        #expect(page.links.map(\.isPixel) == [false, false, false, true, false, false])
    }

    @Test("links come in document order, whatever their kind, numbered from 1")
    func order() {
        let page = extract(
            "https://x.test/1 <a href=/2>https://x.test/no</a> www.x.test/3 <map><area href=/4></map>http://x.test/5")
        #expect(page.links.map(\.href) == ["https://x.test/1", "/2", "www.x.test/3", "/4", "http://x.test/5"])
        #expect(page.links.map(\.element) == [.text, .anchor, .text, .area, .text])
        #expect(page.links.map(\.position) == [1, 2, 3, 4, 5])
    }

    @Test(
        "an address in the text ends where its sentence goes on",
        arguments: [
            ("See https://x.test/a.", "https://x.test/a"),
            ("(https://x.test/a)", "https://x.test/a"),
            ("(see https://x.test/a_(b)), or not", "https://x.test/a_(b)"),
            ("&lt;https://x.test/a?b=1&amp;c=2&gt;", "https://x.test/a?b=1&c=2"),
            ("\"HTTP://X.test/\"!", "HTTP://X.test/"),
            ("https://x.test/a?!…", "https://x.test/a"),
            ("**https://x.test/a**", "https://x.test/a"),
            ("at www.x.test, or", "www.x.test"),
            ("「https://x.test/ニュース」。", "https://x.test/ニュース"),
            ("https://<b>x</b>.test/<wbr>a", "https://x.test/a"),
            ("https://x.test/a<br>b", "https://x.test/a"),
            ("<p>https://x.test/a</p><p>b", "https://x.test/a"),
            ("https://x.test/a#b~c-d_e/&nbsp;f", "https://x.test/a#b~c-d_e/"),
            ("https://[::1]/a", nil), ("nohttps://x.test", nil), ("ftp://x.test", nil), ("http://", nil),
            ("www.x", nil),
            ("me@www.x.test", nil), ("<textarea>https://x.test</textarea>", nil),
            ("<style>https://x.test</style>", nil),
            ("<a href=/0>https://x.test</a>", nil), ("<title>https://x.test</title>", nil),
        ] as [(String, String?)])
    func plainText(html: String, address: String?) {
        let found = extract(html).links.filter { $0.element == .text }
        #expect(found.map(\.href) == (address.map { [$0] } ?? []))
        #expect(found.map(\.text) == found.map(\.href))
    }

    @Test("an address in the text has its surroundings like any other link")
    func plainTextSurroundings() throws {
        let link = try #require(extract("<h2>Links</h2><p>Try www.x.test/a today</p>").links.first)
        #expect(link.url == "http://www.x.test/a")
        #expect((link.heading, link.before, link.after) == ("Links", "Try", "today"))
    }
}
