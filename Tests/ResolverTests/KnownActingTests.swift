import Articles
import Links
import Testing
import Transfer

@testable import Extraction

@Suite("Addresses that newsletters call acting")
struct KnownActingTests {
    private func rules(_ address: String) throws -> ResolverRules {
        var acting = ActingAddresses()
        let unsubscribe = Finding(reason: .unsubscribe, rule: "text", evidence: "unsubscribe")
        acting.insert(LayeredAddress(try #require(WebURL(address))), unsubscribe)
        return .standard(acting: acting)
    }

    @Test(
        "are not requested under another spelling, inside a wrapper, or without the wrapper",
        arguments: [
            ("http://t.example/c/k", "http://t.example/c/k#top"),
            ("http://t.example/c/k?k=1", "HTTP://T.EXAMPLE/c/k?k=1"),
            ("http://t.example/c/k", "http://t.example:80/c/k"), ("http://t.example/c/k", "http://t.example/c/%6B"),
            ("http://t.example/c/k?a=1&b=2", "http://t.example/c/k?a=1&amp;b=2"),
            ("http://t.example/c/k", "http://t.example/c/k?"),
            ("http://t.example/c/k", "http://me:pw@t.example/c/k"), ("http://t.example/c/k", "https://t.example/c/k"),
            ("http://bit.ly/k", "https://slack-redir.net/link?url=http%3A%2F%2Fbit.ly%2Fk"),
            ("https://slack-redir.net/link?url=http%3A%2F%2Fbit.ly%2Fk", "http://bit.ly/k"),
        ])
    func spellings(known: String, link: String) throws {
        let (result, requested) = Answers().resolve(link, rules: try rules(known))
        #expect(result.state == .notRequested && result.finding?.reason == .unsubscribe)
        #expect(requested.isEmpty)
    }

    @Test("are not requested by way of a redirect")
    func redirect() throws {
        let answers = Answers(table: ["https://t.example/a": Answers.redirect("https://T.example/c/%6b#x")])
        let (result, requested) = answers.resolve("https://t.example/a", rules: try rules("http://t.example/c/k"))
        #expect(result.state == .notRequested && requested == ["https://t.example/a"])
    }

    @Test("other addresses of the same host are")
    func others() throws {
        let (result, _) = Answers().resolve("https://t.example/c/j", rules: try rules("https://t.example/c/k"))
        #expect(result.state == .direct)
    }
}
