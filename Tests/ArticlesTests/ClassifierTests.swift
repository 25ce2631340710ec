import Links
import Testing

@testable import Articles

/// Makes links of (text, address) pairs, each in a block of its own.
private func links(_ pairs: [(String, String)]) -> [Link] {
    pairs.enumerated().map { index, pair in
        Link(position: index + 1, url: pair.1, href: pair.1, text: pair.0, block: index * 4 + 1)
    }
}

private func judge(_ links: [Link], rules: UserRules = UserRules(), _ resolutions: [Int: ResolvedAddress] = [:])
    -> [Verdict]
{
    Classifier.judge(
        newsletter: NewsletterContext(subject: "Test"),
        links: links.map { LinkToJudge(link: $0, resolution: resolutions[$0.position]) },
        rules: rules)
}

@Suite struct ClassifierTests {
    private let story = "https://example.com/2026/11/how-bees-find-home"

    @Test("every link gets exactly one verdict, and a rejected one says why and by what")
    func everyLinkOnce() {
        let all = links([
            ("How bees find home", story), ("", "#top"), ("Ann", "mailto:ann@example.com"),
            ("Run", "javascript:alert(1)"), ("Broken", "https://[x"),
            ("Unsubscribe", "https://example.com/unsubscribe?u=1"), ("Privacy policy", "https://example.com/privacy"),
            ("Home", "https://example.com/"),
            ("Get the app", "https://apps.apple.com/app/id1"), ("Bees on X", "https://x.com/beesathome"),
            ("View in browser", "https://example.com/v/1"),
            ("Subscribe", "https://example.com/subscribe"), ("Senior keeper", "https://jobs.lever.co/bees/1"),
            ("By Ann Lee", "https://example.com/author/ann-lee"),
            ("Buzz", "https://example.com/pictures/bee.jpg"),
        ])
        let verdicts = judge(all)
        let expected: [Reason?] = [
            nil, .anchor, .contact, .unsupportedScheme, .malformed, .unsubscribe, .legal, .homePage, .appStore,
            .socialProfile, .viewInBrowser, .subscribe, .job,
            .authorProfile, .image,
        ]
        #expect(verdicts.map(\.reason) == expected)
        for case .rejected(let finding) in verdicts { #expect(!finding.rule.isEmpty && !finding.evidence.isEmpty) }
    }

    @Test("picture, headline and read more are one article with the best text, the others name it")
    func duplicates() throws {
        let all = links([
            ("", story + "?utm_source=a"), ("How bees find home", story), ("Read more", story + "/?utm_medium=b"),
        ])
        let verdicts = judge(all)
        guard case .article(let article) = verdicts[1] else { return #expect(Bool(false), "no article: \(verdicts)") }
        #expect(article.text == "How bees find home")
        #expect(article.url == story)
        #expect(!article.asFound)
        #expect(article.duplicates == [1, 3])
        #expect(article.originalURLs.count == 3)
        for index in [0, 2] {
            guard case .duplicate(let position, let finding) = verdicts[index] else {
                return #expect(Bool(false), "\(verdicts[index])")
            }
            #expect(position == 2)
            #expect(finding.reason == .duplicate)
        }
    }

    @Test("what the resolver settled is not asked again: dead, refused, not requested")
    func states() throws {
        let opaque = "https://click.example.net/c/Zk81hQ0aLw93JmXv72bTq5Rs"
        let all = links([
            ("Gone with the bees", opaque + "1"), ("Inside the hive", opaque + "2"), ("Where to go next", opaque + "3"),
        ])
        let refusal = Finding(reason: .refused, rule: "private-address", evidence: "10.0.0.1")
        let vote = Finding(reason: .poll, rule: "path-word", evidence: "/vote")
        let verdicts = judge(
            all,
            [
                1: ResolvedAddress(state: .dead, url: WebURL(story), httpStatus: 404),
                2: ResolvedAddress(state: .refused, finding: refusal),
                3: ResolvedAddress(state: .notRequested, finding: vote),
            ])
        #expect(verdicts.map(\.reason) == [.dead, .refused, .poll])
        #expect(verdicts[1] == .rejected(refusal))
    }

    @Test("an article behind a wall or out of reach stays one, as found where no address is known")
    func walls() throws {
        let opaque = "https://click.example.net/c/Zk81hQ0aLw93JmXv72bTq5Rs"
        let all = links([("How bees find their home", opaque + "1"), ("How ants find their home", opaque + "2")])
        let verdicts = judge(
            all,
            [
                1: ResolvedAddress(state: .unresolved, url: WebURL(opaque + "1")),
                2: ResolvedAddress(state: .blockedBySite, url: WebURL(story + "?utm_source=x")),
            ])
        guard case .article(let first) = verdicts[0], case .article(let second) = verdicts[1] else {
            return #expect(Bool(false), "\(verdicts)")
        }
        #expect(first.asFound && first.url == opaque + "1")
        #expect(!second.asFound && second.url == story)
    }

    @Test("the user's rules come first")
    func userRules() throws {
        let all = links([("Privacy policy", "https://example.com/privacy"), ("How bees find home", story)])
        let verdicts = judge(all, rules: try UserRules(allow: ["example.com/privacy"], deny: ["example.com/2026/*"]))
        #expect(verdicts.map(\.reason) == [nil, .userRule])
    }

    @Test("an item below a sponsor's label is an advertisement with all its links, the next item is none")
    func sponsor() {
        let all = [
            Link(
                position: 1, url: "https://acme.example/tool?x=1", href: "",
                text: "Sharpen your tools in a minute (Sponsor)", block: 2),
            Link(
                position: 2, url: "https://acme.example/tool?x=1", href: "", text: "Acme", before: "Everybody knows",
                after: "for its tools.", block: 3),
            Link(position: 3, url: story, href: "", text: "How bees find home", block: 9),
        ]
        #expect(judge(all).map(\.reason) == [.advertisement, .advertisement, nil])
    }

    @Test("the title of the page is the article's title, the link's text its text")
    func title() {
        let all = links([("how they do it", story)])
        let verdicts = judge(all, [1: ResolvedAddress(state: .direct, url: WebURL(story), title: "How Bees Find Home")])
        guard case .article(let article) = verdicts[0] else { return #expect(Bool(false), "\(verdicts)") }
        #expect(article.title == "How Bees Find Home")
        #expect(article.text == "how they do it")
    }

    @Test("an article of which nothing is written is called by the headline in its address; stars are no heading")
    func titleOfAddress() {
        for (text, isPicture) in [("→", false), ("", true)] {
            let link = Link(
                position: 1, url: story, href: "", text: text, heading: "*****", isPicture: isPicture, block: 1)
            guard case .article(let article) = judge([link])[0] else { return #expect(Bool(false), "\(text)") }
            #expect(article.title == "How bees find home")
        }
    }

    @Test("no verdict depends on chance: the same links give the same verdicts")
    func deterministic() {
        let all = links((0..<300).map { ("Story number \($0 % 40) of the week", story + "-\($0 % 40)") })
        #expect(judge(all) == judge(all))
    }

    @Test("a page of very many links is judged in time")
    func manyLinks() {
        let all = links((0..<20_000).map { ("Story number \($0)", story + "-\($0)") })
        #expect(judge(all).count == 20_000)
    }
}
