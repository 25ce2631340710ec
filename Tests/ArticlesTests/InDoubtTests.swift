// Links that may act though no rule knows their words, at a tracker's addresses. All fixtures are made up.
import Links
import Testing

@testable import Articles

@Suite struct InDoubtTests {
    private struct Page {
        let links: [Link]
        let addresses: [LayeredAddress?]
        let surroundings: [LinkSurroundings]
        let findings: [Finding?]
        let doubts: [Finding?]

        init(_ html: String) {
            links = HTMLLinkExtractor.extract(Array(html.utf8)).links
            addresses = links.map { link in WebURL(link.url).map { LayeredAddress($0) } }
            surroundings = LinkSurroundings.all(of: links)
            findings = zip(addresses, surroundings).map { address, surroundings in
                address.flatMap { NeverRequest.test($0, surroundings: surroundings, newsletter: nil) }
            }
            doubts = Doubt.test(
                addresses, links, surroundings: surroundings, findings: findings, newsletter: NewsletterContext())
        }

        /// The texts of the links that would be requested.
        var requested: [String] { links.indices.filter { findings[$0] ?? doubts[$0] == nil }.map { links[$0].text } }
    }

    /// A link at an address that tells nothing.
    private static func link(_ text: String, _ number: Int) -> String {
        "<a href='https://click.letters.example/x/kq7Tz0pWm4RbYc2LdN9v\(number)'>\(text)</a>"
    }

    private static func story(_ headline: String, _ blurb: String, _ number: Int) -> String {
        "<h2>\(link(headline, number))</h2><p>\(blurb)</p>"
    }

    private static func letter(_ middle: String) -> Page {
        Page(
            story("Why nobody mines tin any more", "The last shaft was closed in spring, and nobody has missed it.", 1)
                + story("The ferry that sails twice a year", "It carries nine cars, two cows and the mail.", 2)
                + middle
                + story("A short history of the lighthouse keeper's soup", "It begins with a sheep.", 3))
    }

    @Test(
        "wordings that stand in no table are not requested",
        arguments: [
            "<p>Can you make it on Saturday? \(link("Put me down for two", 10)) or \(link("Sorry, I'm away", 11))</p>",
            "<p>Your next box leaves on Monday. \(link("Skip it this time", 10))</p>",
            "<p>Kannst du am Samstag? \(link("Passt, ich bin dabei", 10)) \(link("Ich muss leider passen", 11))</p>",
            "<p>Trop de lettres ? \(link("Mettez-moi en pause jusqu'à l'automne", 10)).</p>",
            "<p>¿Vienes el sábado? \(link("Guárdame un sitio", 10)) \(link("Esta vez no podré ir", 11))</p>",
            "<p>Je volgende pakket komt dinsdag. \(link("Sla deze keer over", 10))</p>",
            "<p>今月の会に \(link("参加させてください", 10)) \(link("今回は見送ります", 11))</p>",
        ])
    func doubtful(_ middle: String) {
        let requested = Self.letter(middle).requested
        #expect(requested.count == 3, "\(requested)")
    }

    @Test("stories, their buttons and what an essay cites are requested")
    func stories() {
        let page = Self.letter(
            "<p>Smelters have been closing for years, as \(Self.link("a survey of the valley", 10)) shows, and "
                + "\(Self.link("Maria Hagen's book", 11)) tells of the first.</p>"
                + "<p>\(Self.link("Read more", 12))</p>")
        #expect(page.requested.count == 6, "\(page.requested)")
    }

    @Test("less doubt is enough for what is no article anyway")
    func noArticle() throws {
        let weights = DoubtWeights("- -2 bias\ntext: +0.5 chair")
        let doubt = weights.doubt(["text:chair"])
        #expect(!doubt.isEnough && doubt.isEnoughOfOthers)
        #expect(weights.doubt([]).isEnoughOfOthers && !DoubtWeights("- -3 bias").doubt([]).isEnoughOfOthers)
        let offer = "<p>We meet on Monday.</p><p>\(Self.link("Ring the bell", 10))</p>"
        #expect(Self.letter(offer).requested.contains("Ring the bell"))
        #expect(
            !Self.letter(offer.replacing("on Monday.", with: "on Monday. Sponsored")).requested.contains(
                "Ring the bell"))
    }

    @Test(
        "a tracker's token may be short",
        arguments: [
            "https://click.letters.example/x/8sKfQm2Z", "https://click.letters.example/x/Qm8RzT4LxB1k",
            "https://go.letters.example/3xYzAbC", "https://t.letters.example/c?i=Lq3vTz8K",
        ])
    func shortTokens(_ address: String) {
        let page = Self.letter(
            "<p>We meet on Monday at the boathouse. <a href='\(address)'>Keep a chair for me</a></p>")
        let index = page.links.firstIndex { $0.text == "Keep a chair for me" }
        #expect(index.map { page.doubts[$0] != nil } == true)
    }

    @Test(
        "a word, a number, a video's sign is none",
        arguments: [
            "https://letters.example/x/boathouse", "https://letters.example/p/20261109",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://letters.example/how-to-skip/8sKfQm2Z",
            "https://letters.example/SlateStarCodex",
        ])
    func noTokens(_ address: String) {
        let page = Self.letter(
            "<p>We meet on Monday at the boathouse. <a href='\(address)'>Keep a chair for me</a></p>")
        let index = page.links.firstIndex { $0.text == "Keep a chair for me" }
        #expect(index.map { page.doubts[$0] == nil } == true)
    }

    @Test("an address that tells where it leads is not weighed")
    func plainAddresses() {
        let page = Page(
            "<p>Can you make it? <a href='https://rowing.example/regatta-2026/results'>Put me down for two</a></p>"
                + Self.story("Why nobody mines tin any more", "The last shaft was closed in spring.", 1))
        #expect(page.doubts.allSatisfy { $0 == nil })
    }

    @Test("a doubt names what weighed most, and does not say that a link is no article")
    func verdict() throws {
        let page = Self.letter("<p>We meet on Monday at the boathouse. \(Self.link("Keep a chair for me", 10))</p>")
        let index = try #require(page.links.firstIndex { $0.text == "Keep a chair for me" })
        let doubt = try #require(page.doubts[index])
        #expect(doubt.rule == "in-doubt" && doubt.evidence.hasPrefix("+"), "\(doubt.evidence)")
        let plain = Classifier.judge(
            newsletter: NewsletterContext(), links: page.links.map { LinkToJudge(link: $0) })
        let withheld = Classifier.judge(
            newsletter: NewsletterContext(),
            links: page.links.enumerated().map { number, link in
                let resolution = ResolvedAddress(state: .notRequested, url: WebURL(link.url), finding: doubt)
                return LinkToJudge(link: link, resolution: number == index ? resolution : nil)
            })
        #expect(Self.articles(plain) == Self.articles(withheld))
    }

    private static func articles(_ verdicts: [Verdict]) -> [Bool] {
        verdicts.map { if case .article = $0 { true } else { false } }
    }

    @Test("every line of the table of weights can be read, and no trait is there twice")
    func table() {
        let lines = LearntDoubt.table.split(separator: "\n")
        let unread = lines.filter { DoubtWeights.read($0).isEmpty }
        #expect(lines.count > 100 && unread.isEmpty)
        let names = lines.flatMap { DoubtWeights.read($0).map(\.name) }
        let missing = Set(["bias", "title", "row", "words>0", "neighbour-1:acts", "text:unsubscribe"]).subtracting(
            names)
        #expect(missing.isEmpty)
        #expect(Set(names).count == names.count)
    }

    @Test("weights add up")
    func sums() {
        let weights = DoubtWeights("- -2.0 bias row\ntext: +1.5 stop pause\nnot a line")
        #expect(weights.isInDoubt(["text:stop"]))
        #expect(!weights.isInDoubt(["text:stop", "row"]))
        #expect(!weights.isInDoubt(["text:unknown"]))
    }
}
