import Links
import Testing

@Suite("Hints: what links and pictures are called")
struct HintTests {
    @Test(
        "each label of the link and its pictures counts once, in document order",
        arguments: [
            ("<a href=/1>text</a>", ""),
            ("<a href=/1 title=' Read\n more ' aria-label=Story alt=no>text</a>", "Read more | Story"),
            ("<a href=/1><img alt=One><img alt='One' title=Two><img aria-label=Three></a>", "One | Two | Three"),
            ("<a href=/1><img src='https://x.test/a/unsubscribe.png?b=c/d.gif'></a>", "unsubscribe"),
            ("<a href=/1><img src='logo'><img src='https://x.test/'><img src='cid:a.png'></a>", "logo"),
            ("<a href=/1><img src='/fetch/https%3A%2F%2Fy.test%2Fread%20more.jpg'></a>", "read more"),
            ("<a href=/1><img src='data:image/gif;base64,AAAA/BB.x'></a>", ""),
            ("<map><area href=/1 alt=North title=Map></map>", "North | Map"),
            ("<a href=/1 aria-labelledby=x aria-label='A &amp; B'>t</a>", "A & B"),
            ("<a href=/1 title='' ><img alt='' src=a.b.png>t</a>", "a.b"),
        ])
    func labels(html: String, hint: String) throws {
        #expect(try #require(extract(html).links.first).hint == hint)
    }

    @Test("pictures outside a link are not its, and text stays the first alt")
    func others() {
        let page = extract(
            "<img alt=no><a href=/1 title=t><img alt='' src=s.png><img alt=shown></a><img alt=no> https://x.test/2")
        #expect(page.links.map(\.hint) == ["t | s | shown", ""])
        #expect(page.links.map(\.text) == ["shown", "https://x.test/2"])
    }

    @Test("a link that goes on around another has its own labels only")
    func nested() {
        let page = extract(
            "<a href=/1><table><tr><td><a href=/2><img alt=two></a></td></tr></table><img alt=one></a>")
        #expect(page.links.map(\.hint) == ["one", "two"])
    }

    @Test("a hint has at most 400 bytes and whole characters, however many labels there are")
    func bounds() throws {
        let one = try #require(extract("<a href=/1 title='\(String(repeating: "ä€", count: 300))'>t</a>").links.first)
        #expect((396...400).contains(one.hint.utf8.count))
        #expect(!one.hint.contains("\u{FFFD}"))
        let pictures = String(repeating: "<img alt=same src=same.png>", count: 50_000)
        #expect(try #require(extract("<a href=/1>\(pictures)</a>").links.first).hint == "same")
        let many = (0..<2_000).map { "<img alt=n\($0)>" }.joined()
        #expect(try #require(extract("<a href=/1>\(many)</a>").links.first).hint.utf8.count <= 400)
    }

    @Test(
        "an address that was cut is none", arguments: ["<a href='%'>t</a>", "<map><area href='%'></map>", "<p>%</p>"])
    func cut(form: String) throws {
        let long = "https://x.test/" + String(repeating: "a", count: 70_000)
        let parts = form.split(separator: "%", omittingEmptySubsequences: false)
        let link = try #require(extract(parts[0] + long + parts[1]).links.first)
        #expect(link.url == "")
        #expect(link.warnings == ["its address of more than 65536 bytes was cut"])
        #expect(link.href.utf8.count == 65_536)
    }
}
