import Links
import Testing

@testable import Articles

@Suite struct WeighingTests {
    private static let newsletter = NewsletterContext(
        senderAddress: "crew@tinletter.example", senderName: "The Tin Letter", subject: "On tin")

    private static func link(_ text: String, _ number: Int) -> String {
        "<a href=\"https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)\">\(text)</a>"
    }

    private static let headlines = [
        "Why nobody mines tin any more", "The last smelter of the valley closes", "Harbour opens again after the storm",
        "What the river took, and what it left",
    ]
    private static let button = "Meet us"

    private static func page(stories: Int) -> String {
        let items = headlines.prefix(stories).enumerated().map {
            "<h2>\(link($1, $0))</h2><p>It took ninety years, and nobody knows why.</p>"
        }
        let buttons = ["Book tickets", "Visit the museum", "Hire a hall", button].enumerated().map {
            link($1, 91 + $0)
        }
        return items.joined() + "<p>\(buttons.joined(separator: " "))</p>"
            + "<p><a href=\"https://tinletter.example/unsubscribe?u=1\">Unsubscribe</a></p>"
    }

    private static func links(_ html: String) -> [LinkToJudge] {
        HTMLLinkExtractor.extract(Array(html.utf8)).links.map { LinkToJudge(link: $0) }
    }

    private static func verdicts(_ html: String, rules: UserRules = UserRules()) -> [String: Verdict] {
        let links = links(html)
        let verdicts = Classifier.judge(newsletter: newsletter, links: links, rules: rules)
        return Dictionary(zip(links.map(\.link.text), verdicts)) { first, _ in first }
    }

    @Test("a short button among others below the stories is none of them, and the verdict names what weighed")
    func button() throws {
        let found = Self.verdicts(Self.page(stories: 4))
        for headline in Self.headlines { #expect(found[headline]?.reason == nil) }
        guard case .rejected(let finding) = try #require(found[Self.button]) else {
            Issue.record("an article")
            return
        }
        #expect(finding.rule == "weighed")
        #expect(finding.evidence.contains("inviting -"))
    }

    @Test("what the user allows is not weighed")
    func allowed() throws {
        let rules = try UserRules(allow: ["t.click.example"], deny: [])
        #expect(Self.verdicts(Self.page(stories: 4), rules: rules)[Self.button]?.reason == nil)
    }

    @Test("among fewer than four pages nothing is weighed")
    func fewArticles() {
        let row = ["Visit the museum", Self.button].map { Self.link($0, 91) }.joined(separator: " ")
        let found = Self.verdicts(
            "<h2>\(Self.link(Self.headlines[0], 1))</h2><h2>\(Self.link(Self.headlines[1], 2))</h2><p>\(row)</p>")
        #expect(found[Self.button]?.reason == .duplicate)
    }

    @Test("what leads where the subject's headline leads is its duplicate, whatever speaks against it")
    func subject() throws {
        let newsletter = NewsletterContext(senderAddress: "crew@tinletter.example", subject: Self.headlines[0])
        let html = Self.page(stories: 4).replacing("72b94\"", with: "72b0\"")
        let links = Self.links(html)
        let verdicts = Classifier.judge(newsletter: newsletter, links: links)
        let index = try #require(links.firstIndex { $0.link.text == Self.button })
        #expect(verdicts[index].reason == .duplicate)
    }

    @Test("the first opinion of what was weighed is the weighing, the next the rule that found it")
    func opinions() throws {
        let links = Self.links(Self.page(stories: 4))
        let index = try #require(links.firstIndex { $0.link.text == Self.button })
        let opinions = Classifier.opinions(newsletter: Self.newsletter, links: links, of: [index])[index] ?? []
        #expect(opinions.map(\.rule).prefix(1) == ["weighed"])
        #expect(opinions.dropFirst().first?.reason == nil)
    }

    @Test("every line of the learnt table has a known trait, and weights for articles and known reasons")
    func table() {
        let lines = LearntWeights.table.split(separator: "\n")
        #expect(lines.count > 100)
        for line in lines {
            guard let read = Weights.read(line) else {
                Issue.record("cannot be read: \(line)")
                continue
            }
            #expect(read.name == Weights.bias[...] || LinkTrait(read.name) != nil, "\(line)")
            // Only the never-request test says of a link that it acts.
            let acting = WordClass.allCases.compactMap(\.actingReason)
            #expect(!read.weight.reasons.contains { acting.contains($0.reason) }, "\(line)")
        }
    }

    @Test(
        "a trait is read from its name",
        arguments: [
            LinkTrait.flag(.insideSentence), .above(.words, 3), .above(.pathParts, 0), .neighbour(-2, .sameBlock),
            .neighbour(1, .article),
            .rule("short-text"), .says(.subscribe),
        ])
    func names(_ trait: LinkTrait) {
        #expect(LinkTrait(trait.description[...]) == trait)
    }

    @Test("every trait but the rules has a number of its own")
    func numbers() {
        var traits = LinkTrait.Flag.allCases.map { LinkTrait.flag($0) } + WordClass.allCases.map { .says($0) }
        for measure in LinkTrait.Measure.allCases { traits += measure.steps.indices.map { .above(measure, $0) } }
        for distance in [-2, -1, 1, 2] {
            traits += LinkTrait.Neighbour.allCases.map { .neighbour(distance, $0) }
        }
        let numbers = traits.compactMap(\.number)
        #expect(Set(numbers).count == traits.count)
        #expect(numbers.allSatisfy { (0..<LinkTrait.numbers).contains($0) })
        #expect(LinkTrait.rule("headline").number == nil)
    }

    @Test(
        "an unknown name is none",
        arguments: ["", "words", "words>many", "words>6", "says:nothing", "neighbour:article", "bias"])
    func unknown(_ name: String) {
        #expect(LinkTrait(name[...]) == nil)
    }

    @Test("weights add up, for an article and for the reason that fits best")
    func sums() {
        let weights = Weights(
            """
            bias article -1.00 job -2.00 subscribe -1.00
            inviting article -0.50 job +0.25
            says:job job +3.00
            words>3 article +2.25
            """)
        #expect(weights.article([.above(.words, 3), .flag(.inviting), .flag(.digit)]) == 0.75)
        #expect(weights.reason([.flag(.inviting), .says(.job)]) == .job)
        #expect(weights.reason([.flag(.inviting)]) == .subscribe)
        #expect(
            weights.evidence([.flag(.inviting), .above(.words, 3), .flag(.digit)], sum: 0.75)
                == "+0.75: inviting -0.50; for it words>3 +2.25")
    }
}
