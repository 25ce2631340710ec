import Links
import Testing

@Suite("Budgets of an extraction")
struct BudgetTests {
    private static let last = "<a href=/last>last</a>"

    @Test("what lies beyond the bytes allowed is told, and no character is cut")
    func bytes() {
        let html = Array("<a href=/1>ä€</a><a href=/2>b</a>".utf8)
        for limit in 0..<html.count {
            let page = HTMLLinkExtractor.extract(html, budget: .init(bytes: limit))
            #expect(page.links.count == (limit < 11 ? 0 : limit < 31 ? 1 : 2), "\(limit)")
            #expect(!page.links.contains { $0.text.contains("\u{FFFD}") })
            #expect(page.warnings.contains { $0.contains("of \(html.count) bytes were read") })
        }
    }

    @Test("links beyond the number allowed are counted")
    func links() {
        let html = String(repeating: "<a href=/1>a</a> https://x.test/ ", count: 30)
        let page = extract(html, budget: .init(seconds: 60, links: 7))
        #expect(page.links.map(\.position) == Array(1...7))
        #expect(page.warnings == ["53 links beyond the first 7 were left out"])
        #expect(extract(html, budget: .init(seconds: 60, links: 0)).warnings.count == 1)
    }

    @Test("when the time is over, the links found so far are given, with a warning")
    func time() {
        let html = String(repeating: "<p><a href=/1>one</a></p>", count: 20_000)
        for seconds in [0, -1, .nan, 1e-6] {
            let page = extract(html, budget: .init(seconds: seconds))
            #expect(!page.links.isEmpty)
            #expect(page.links.count < 20_000)
            #expect(page.warnings.contains { $0.contains("the time allowed ran out") })
        }
        #expect(extract("<a href=/1>x</a>", budget: .init(seconds: .infinity)).warnings == [])
    }

    @Test(
        "what costs libxml2 quadratic time costs nothing here", .timeLimit(.minutes(1)),
        arguments: [
            ("60,000 attributes", "<a " + (0..<60_000).map { "a\($0)=1" }.joined(separator: " ") + ">"),
            (
                "80,000 <b>, 80,000 </i>",
                String(repeating: "<b>", count: 80_000) + String(repeating: "</i>", count: 80_000)
            ),
            ("100,000 nested tags", String(repeating: "<div>", count: 100_000)),
            (
                "50,000 <td>, 20,000 stray ends",
                String(repeating: "<td><table>", count: 25_000) + String(repeating: "</p></li>", count: 10_000)
            ),
            ("100,000 <!-", String(repeating: "<!- ", count: 100_000) + ">"),
            ("100,000 </styl", "<style>" + String(repeating: "</styl", count: 100_000) + "</style>"),
            ("100,000 unclosed links", String(repeating: "<a href=/1><table><td>", count: 10_000)),
            ("100,000 &", String(repeating: "&ampx", count: 100_000)),
            ("addresses within addresses", String(repeating: "http://www.x.y(", count: 50_000)),
        ])
    func quadratic(name: String, html: String) {
        let page = extract(html + Self.last)
        #expect(page.links.last?.href == "/last", "\(name)")
        #expect(page.warnings == [], "\(name)")
    }

    @Test("an address of a megabyte is cut, and that is told")
    func longAddress() {
        let page = extract("<a href='https://x.test/\(String(repeating: "a", count: 1_000_000))'>t</a>" + Self.last)
        #expect(page.links.map(\.href.utf8.count) == [65_536, 5])
        #expect(page.warnings == ["an address of 1000015 bytes was cut to 65536"])
    }

    @Test("a link around a whole page has a bounded text")
    func longText() throws {
        let link = try #require(extract("<a href=/1>" + String(repeating: "word ", count: 10_000) + "</a>").links.first)
        #expect(link.text.utf8.count < 5_000)
        #expect(link.warnings == ["its text was cut"])
    }

    @Test("any number of threads may extract at once")
    func parallel() async {
        let html = String(repeating: "<td><a href=/1>one</a>", count: 50)
        let expected = extract(html)
        await withTaskGroup(of: ExtractedPage.self) { group in
            for _ in 0..<100 { group.addTask { extract(html) } }
            for await page in group { #expect(page == expected) }
        }
    }

    @Test("random markup never stops or confuses the reader", arguments: 0..<40)
    func random(seed: Int) {
        var generator = Scrambler(state: UInt64(seed) &+ 1)
        let parts = [
            "<a href=", "<a ", "</a>", ">", "\"", "'", "<", "</", "<!--", "-->", "<td>", "</td>", "<table>", "</table>",
            "&amp",
            "&#", ";", "x", " ", "\0", "é", "http://", "www.", "<style>", "</style>", "<title>", "<h1>", "</h1>",
            "<img alt=",
            "<?", "<![", "]]>", "<br/>", "<b>", "</b>", "=", "/", "\u{200C}",
        ]
        var html: [UInt8] = []
        for _ in 0..<2_000 {
            html += Array(parts[Int(generator.next() % UInt64(parts.count))].utf8)
            if generator.next() % 50 == 0 { html.append(UInt8(truncatingIfNeeded: generator.next())) }
        }
        let page = HTMLLinkExtractor.extract(html, budget: .init(seconds: 60))
        #expect(page.links.map(\.position) == Array(0..<page.links.count).map { $0 + 1 })
        #expect(page == HTMLLinkExtractor.extract(html, budget: .init(seconds: 60)))
    }
}

/// A small generator, so that each run scrambles the same way (xorshift64).
private struct Scrambler: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
