import Links
import Testing

@testable import Articles

private let opaque = "https://click.example.net/c/Zk81hQ0aLw93JmXv72bTq5Rs"
private let headline = "How the bees of the north find home"

private func verdict(
    _ text: String, _ url: String, _ resolution: ResolvedAddress? = nil, rules: UserRules = UserRules()
) throws -> Verdict {
    let link = Link(position: 1, url: url, href: url, text: text, block: 1)
    let judged = LinkToJudge(link: link, resolution: resolution)
    return try #require(Classifier.judge(newsletter: NewsletterContext(), links: [judged], rules: rules).first)
}

@Suite struct DoubtTests {
    @Test("a log-in at the end of a chain is a wall: the article stays, as found")
    func wall() throws {
        let wall = Finding(reason: .login, rule: "path-word", evidence: "/login")
        let state = ResolvedAddress(
            state: .notRequested, url: WebURL("https://news.example/login?next=/a"), finding: wall)
        guard case .article(let article) = try verdict(headline, opaque, state) else {
            return #expect(Bool(false), "lost")
        }
        #expect(article.asFound && article.url == opaque)
        #expect(try verdict("Read this", opaque, state).reason == .login)
    }

    @Test(
        "a weak word in the address of a page does not reject it",
        arguments: [
            "https://news.gallup.com/poll/123456/americans-views-economy.aspx",
            "https://news.gallup.com/poll/654101/health-coverage.aspx",
            "https://example.com/auth/how-we-built-our-auth-service-in-go",
            "https://example.com/blog/password/why-passkeys-win-in-2026",
        ])
    func pages(_ address: String) throws { #expect(try verdict(headline, address).reason == nil) }

    @Test("what ends a subscription is no article, whatever the user allows")
    func allowed() throws {
        let rules = try UserRules(allow: ["example.com"], deny: [])
        #expect(try verdict(headline, "https://example.com/unsubscribe?u=1", rules: rules).reason == .unsubscribe)
        #expect(try verdict("Unsubscribe", "https://example.com/c/1", rules: rules).reason == .unsubscribe)
        #expect(try verdict("Privacy policy", "https://example.com/privacy", rules: rules).reason == nil)
    }

    @Test(
        "where only a tracker's address is known, it is given as found",
        arguments: [ResolvedAddress.State.direct, .blockedBySite])
    func asFound(_ state: ResolvedAddress.State) throws {
        guard
            case .article(let article) = try verdict(
                headline, opaque, ResolvedAddress(state: state, url: WebURL(opaque)))
        else {
            return #expect(Bool(false), "lost")
        }
        #expect(article.asFound && article.url == opaque)
    }

    @Test("a link without words in the footer is left alone, however short its address")
    func wordless() throws {
        for address in [
            "https://bit.ly/3AbCdEf", "https://t.example/c/9xYz",
            "https://foo.us1.list-manage.com/track/click?u=ab12&id=c",
        ] {
            let link = LinkSurroundings(text: "", isPicture: true, region: .footer)
            #expect(NeverRequest.test(try #require(WebURL(address)), surroundings: link, newsletter: nil) != nil)
        }
    }
}
