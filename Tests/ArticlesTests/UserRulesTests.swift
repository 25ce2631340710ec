import Links
import Testing

@testable import Articles

@Suite struct UserRulesTests {
    private func verdict(_ address: String, allow: [String] = [], deny: [String] = []) throws -> Bool? {
        try UserRules(allow: allow, deny: deny).verdict(for: try #require(WebURL(address)))
    }

    @Test("a domain stands for itself and all below it, not for its namesakes")
    func domains() throws {
        #expect(try verdict("https://example.com/a", deny: ["example.com"]) == false)
        #expect(try verdict("https://shop.EXAMPLE.com/a", deny: ["Example.com"]) == false)
        #expect(try verdict("https://notexample.com/a", deny: ["example.com"]) == nil)
        #expect(try verdict("https://example.com.evil.net/", deny: ["example.com"]) == nil)
        #expect(try verdict("https://xn--bcher-kva.example/", allow: ["bücher.example"]) == true)
    }

    @Test("a star stands for anything, in host and path")
    func patterns() throws {
        #expect(try verdict("https://example.com/blog/1", allow: ["example.com/blog/*"]) == true)
        #expect(try verdict("https://example.com/shop/1", allow: ["example.com/blog/*"]) == nil)
        #expect(try verdict("https://a.b.example.com/x", deny: ["*.example.com"]) == false)
        #expect(try verdict("https://any.host/podcast/7?x=1", deny: ["*/podcast/*"]) == false)
        #expect(try verdict("http://example.com/blog/", allow: ["https://example.com/blog/"]) == true)
    }

    @Test("a path is meant as a browser shows it, and matched as it is sent")
    func shownPaths() throws {
        #expect(try verdict("https://a.example/b%C3%BCcher/1", deny: ["a.example/bücher/*"]) == false)
        #expect(try verdict("https://a.example/bücher?q=é", deny: ["a.example/b%c3%bccher?q=é"]) == false)
        #expect(try verdict("https://a.example/{t}", deny: ["a.example/{t}"]) == false)
        #expect(try verdict("https://a.example/?x={t}", deny: ["a.example/?x={t}"]) == false)
        #expect(try verdict("https://a.example/a\\b", deny: ["a.example/a\\b"]) == false)
    }

    @Test("the longer pattern wins, and deny where they are equally long")
    func precedence() throws {
        #expect(try verdict("https://example.com/good/1", allow: ["example.com/good/*"], deny: ["example.com"]) == true)
        #expect(try verdict("https://example.com/", allow: ["example.com"], deny: ["example.com"]) == false)
    }

    @Test(
        "an entry that is none is refused, with what would be right",
        arguments: [
            ("", UserRuleError.Problem.empty), ("  ", .empty), ("*", .everything), ("*/*", .everything),
            ("two words.com", .blank),
            ("ftp://example.com", .scheme("ftp")), ("mailto://x.com", .scheme("mailto")), ("example", .host("example")),
            ("exa_mple^.com/a", .host("exa_mple^.com")),
            (String(repeating: "*a", count: 21) + ".com", .tooLong),
        ])
    func errors(_ entry: String, _ problem: UserRuleError.Problem) throws {
        let error = #expect(throws: UserRuleError.self) { try UserRules(allow: ["example.com", entry], deny: []) }
        #expect(error?.problem == problem)
        #expect(error?.list == "allow")
        #expect(error?.index == 1)
        #expect(error?.description.hasPrefix("allow[1]") == true)
        #expect(error?.hint.isEmpty == false)
    }

    @Test("a pattern of many stars is matched in time")
    func hostilePattern() throws {
        let pattern = "a.example/" + String(repeating: "*x", count: 20)
        #expect(try verdict("https://a.example/" + String(repeating: "x", count: 30_000) + "y", deny: [pattern]) == nil)
    }
}
