import Articles
import Notation
import Testing

@testable import Extraction
@testable import Links
@testable import Transfer

@Suite("Before anything is requested")
struct UnrequestedTests {
    @Test("a destination that stands in the address is not requested")
    func decoded() {
        let (result, requested) = Answers().resolve("https://wrap.example/?https://b.example/x#y", rules: Answers.rules)
        #expect(result.state == .decoded && result.decoder == "wrap" && requested.isEmpty)
        #expect(result.resolvedURL == "https://b.example/x#y" || result.resolvedURL == "https://b.example/x")
        #expect(result.cleanURL == "https://b.example/x" && result.httpStatus == nil)
    }

    @Test("layers are taken off one after the other, and not without end")
    func layers() {
        let nested = String(repeating: "https://wrap.example/?", count: 3) + "https://b.example/x"
        let (result, requested) = Answers().resolve(nested, rules: Answers.rules)
        #expect(
            result.decoder == "wrap > wrap > wrap" && result.resolvedURL == "https://b.example/x" && requested.isEmpty)
        let deep = String(repeating: "https://wrap.example/?", count: 500) + "https://b.example/x"
        #expect(Answers().resolve(deep, rules: Answers.rules).result.decoder?.split(separator: ">").count == 8)
    }

    @Test("a destination that only leads on is requested")
    func redirector() {
        let table = ["https://short.example/1": Answers.redirect("https://b.example/x")]
        let (result, requested) = Answers(table: table)
            .resolve("https://wrap.example/?https://short.example/1", rules: Answers.rules)
        #expect(result.state == .followed && result.resolvedURL == "https://b.example/x" && result.decoder == "wrap")
        #expect(requested == ["https://short.example/1", "https://b.example/x"])
    }

    @Test("a redirector that could not be followed is no clean address")
    func opaque() {
        let link = "https://wrap.example/?https://short.example/1"
        let (result, _) = Answers(table: ["https://short.example/1": .failure(.timedOut)]).resolve(
            link, rules: Answers.rules)
        #expect(
            result.state == .unresolved && result.resolvedURL == "https://short.example/1" && result.cleanURL == nil)
    }

    @Test("a Location is decoded too, and its destination not requested")
    func decodedHop() {
        let table = ["https://a.example/": Answers.redirect("https://wrap.example/?https://b.example/x")]
        let (result, requested) = Answers(table: table).resolve("https://a.example/", rules: Answers.rules)
        #expect(result.state == .followed && result.resolvedURL == "https://b.example/x" && result.decoder == "wrap")
        #expect(requested == ["https://a.example/"])
    }

    @Test("what was judged by its text is not requested, and is decoded for the record")
    func finding() {
        let (result, requested) = Answers()
            .resolve("https://wrap.example/?https://b.example/x", finding: Answers.acting, rules: Answers.rules)
        #expect(result.state == .notRequested && result.finding == Answers.acting && requested.isEmpty)
        #expect(result.resolvedURL == "https://b.example/x" && result.cleanURL == nil)
    }

    @Test(
        "an address that acts is not requested: not as a link, not decoded, not redirected to, not decoded after that",
        arguments: [
            "https://b.example/unsubscribe", "https://wrap.example/?https://b.example/unsubscribe",
            "https://a.example/1", "https://a.example/2",
        ])
    func acts(link: String) {
        let answers = Answers(table: [
            "https://a.example/1": Answers.redirect("https://b.example/unsubscribe"),
            "https://a.example/2": Answers.redirect("https://wrap.example/?https://b.example/unsubscribe"),
        ])
        let (result, requested) = answers.resolve(link, rules: Answers.rules)
        #expect(result.state == .notRequested && result.finding == Answers.acting)
        #expect(requested.allSatisfy { $0.hasPrefix("https://a.example/") })
        #expect(result.error == "must not be requested: unsubscribe" && result.cleanURL == nil)
    }

    @Test("an address between two layers counts too")
    func between() {
        let link = "https://wrap.example/?https://wrap.example/?https://b.example/x"
        let strict = ResolverRules(
            decode: Answers.rules.decode,
            neverRequest: { address in
                address.first { $0.href == "https://wrap.example/?https://b.example/x" ? Answers.acting : nil }
            })
        #expect(Answers().resolve(link, rules: strict).result.finding == Answers.acting)
    }

    @Test(
        "what is no http address is not requested",
        arguments: ["mailto:a@b.example", "tel:+1", "javascript:x", "", "http://"])
    func scheme(url: String) {
        let (result, requested) = Answers().resolve(url)
        #expect(result.state == .notRequested && requested.isEmpty && result.error != nil)
    }

    @Test("offline, what stands in the address is known, and the rest is unresolved")
    func offline() {
        let (known, _) = Answers().resolve(
            "https://wrap.example/?https://b.example/x", rules: Answers.rules, isOffline: true)
        #expect(known.state == .decoded)
        let (unknown, requested) = Answers().resolve("https://a.example/", rules: Answers.rules, isOffline: true)
        #expect(unknown.state == .unresolved && unknown.error == "offline" && requested.isEmpty)
    }

    @Test("what an earlier resolution found out is taken over, but not for what must not be requested")
    func recall() {
        var remembering = Answers.rules
        remembering.recall = { url in
            var earlier = Resolution(url: url, state: .followed)
            earlier.resolvedURL = "https://b.example/x"
            return earlier
        }
        let (result, requested) = Answers().resolve("https://a.example/", rules: remembering, isOffline: true)
        #expect(result.isCached && result.state == .followed && requested.isEmpty && result.url == "https://a.example/")
        let (acts, _) = Answers().resolve("https://a.example/unsubscribe", rules: remembering)
        #expect(acts.state == .notRequested && !acts.isCached)
    }

    @Test("addresses of List-Unsubscribe headers are known by host, path and query, also decoded")
    func listed() throws {
        let listed = ListUnsubscribe([
            "https://a.example/u/?id=1&one-click=yes", "mailto:x@a.example", "https://a.example/v",
        ])
        for (url, isListed) in [
            ("https://a.example/u?id=1", true), ("https://a.example/u?id=1&one-click=yes&x=1", true),
            ("https://a.example/u?id=2", false), ("https://a.example/u", false), ("https://a.example/v", true),
            ("https://b.example/v", false),
            // Inside of an address that no decoder knows.
            ("https://b.example/out?to=https%3A%2F%2Fa.example%2Fu%3Fid%3D1", true),
            ("https://b.example/out?to=https%3A%2F%2Fa.example%2Fw%3Fid%3D1", false),
        ] {
            #expect(listed.contains(try #require(WebURL(url))) == isListed, "\(url)")
        }
    }

    @Test("an address of a List-Unsubscribe header is not requested inside of another one either")
    func listedInside() {
        let rules = ResolverRules.standard(listUnsubscribe: ["https://a.example/8f3k2j5"])
        let link = "https://b.example/out?to=https%3A%2F%2Fa.example%2F8f3k2j5"
        let table = ["https://c.example/": Answers.redirect(link), link: Answers.redirect("https://a.example/8f3k2j5")]
        for (start, allowed) in [(link, []), ("https://c.example/", ["https://c.example/"])] {
            let (result, requested) = Answers(table: table).resolve(start, rules: rules)
            #expect(result.state == .notRequested && result.finding?.reason == .unsubscribe && requested == allowed)
        }
    }

    @Test("known redirectors are known by host and path")
    func redirectors() throws {
        for (url, isKnown) in [
            ("https://bit.ly/x", true), ("https://www.bit.ly/x", true), ("https://notbit.ly/x", false),
            ("https://x.list-manage.com/track/click?u=1", true), ("https://x.list-manage.com/subscribe", false),
            ("https://any.example/ls/click?upn=x", true), ("https://any.example/x", false),
            ("https://substack.com/redirect/0a", true), ("https://substack.com/home", false), ("https://com/", false),
        ] {
            #expect(KnownRedirectors.contains(try #require(WebURL(url))) == isKnown, "\(url)")
        }
    }
}
