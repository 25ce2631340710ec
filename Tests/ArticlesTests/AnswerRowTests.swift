import Links
import Testing

@testable import Articles

@Suite struct AnswerRowTests {
    /// Links in blocks of their own, the first with what stands above it, the last with what stands below.
    private func reasons(_ texts: [String], lead: String, trail: String = "") throws -> [Reason?] {
        let links = texts.enumerated().map { index, text in
            Link(
                position: index + 1, url: "https://t.example/c/\(index)", href: "", text: text,
                lead: index == 0 ? lead : texts[index - 1], trail: index == texts.count - 1 ? trail : "",
                block: index + 1)
        }
        return try zip(links, LinkSurroundings.all(of: links)).map { link, surroundings in
            NeverRequest.test(try #require(WebURL(link.url)), surroundings: surroundings, newsletter: nil)?.reason
        }
    }

    @Test(
        "when one answer of a row votes or confirms, all do",
        arguments: [
            (
                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], "How likely are you to tell others?", "",
                Reason.poll
            ),
            (["Jupiter", "Saturn", "Earth"], "Which planet is the largest?", "", .poll),
            (["Yes", "No"], "Will you attend?", "", .poll),
            (
                ["Yes, keep me subscribed", "No, thanks"], "Would you like to keep receiving this newsletter?", "",
                .confirm
            ),
            (
                ["Definitely buying", "Holding for now", "Selling everything"], "The markets today", "Cast your vote!",
                .poll
            ),
            (["Accept invitation", "Maybe", "Another day"], "Dinner on Friday", "", .confirm),
        ])
    func rows(_ texts: [String], _ lead: String, _ trail: String, _ expected: Reason) throws {
        #expect(try reasons(texts, lead: lead, trail: trail).allSatisfy { $0 == expected })
    }

    @Test("answers below each other, however long, are a poll where the heading or the line above calls for votes")
    func lists() {
        func reasons(_ html: String) -> [Reason?] {
            let body = TinLetter.stories + TinLetter.linked(html) + TinLetter.stories
            let links = HTMLLinkExtractor.extract(Array(body.utf8)).links
            return zip(links, LinkSurroundings.all(of: links)).dropFirst(2).dropLast(2).map { link, surroundings in
                WebURL(link.url).flatMap { NeverRequest.test($0, surroundings: surroundings, newsletter: nil)?.reason }
            }
        }
        let answers =
            "<p>[Already have]</p><p>[Only in Paris]</p><p>[I'd want it to come with a warning about the butter]</p>"
        #expect(
            reasons("<h2>Monday's poll</h2><p>Would you pay nine for a croissant?</p>\(answers)") == [
                .poll, .poll, .poll,
            ])
        let books = "<p>[Ada Tin, The Last Shaft of Hull]</p><p>[Bo Zinc, A River of Lead]</p>"
        #expect(reasons("<p>Vote for the book of June</p>\(books)") == [.poll, .poll])
        #expect(reasons("<h2>Books</h2><p>What we read in June</p>\(books)") == [nil, nil])
        for kicker in ["Enquête", "Stimmen zum Spiel", "STEM education", "Vote on climate law delayed again"] {
            #expect(reasons("<p>\(kicker)</p>\(books)") == [nil, nil], "\(kicker)")
        }
    }

    @Test(
        "a row of faces, thumbs or stars is a vote, whatever stands around it",
        arguments: [
            ["😀", "😐", "🙁"], ["👍", "👎"], ["👍🏽", "👎🏽"], ["★", "★★", "★★★", "★★★★", "★★★★★"], ["⭐️", "⭐️ ⭐️"], ["❤️", "💔"],
        ])
    func symbols(texts: [String]) throws {
        #expect(try reasons(texts, lead: "The bees of the north").allSatisfy { $0 == .poll })
    }

    @Test(
        "flags, arrows and headlines with a symbol are no votes, nor is a symbol alone",
        arguments: [["🇬🇧", "🇩🇪"], ["←", "→"], ["😀 Bees", "🙁 Wasps"], ["🔥", "📌"], ["😀"], ["😀", "Bees at home"]])
    func otherSymbols(texts: [String]) throws {
        #expect(try reasons(texts, lead: "The bees of the north").allSatisfy { $0 != .poll })
    }

    @Test("a list of titles is no row of answers, whatever follows it")
    func titles() throws {
        let titles = ["Bees at home", "The moving bridge", "A winter in Rome"]
        #expect(try reasons(titles, lead: "Worth reading", trail: "How was this issue?").allSatisfy { $0 == nil })
    }

    @Test("what stands above a question is no answer to it")
    func aboveTheQuestion() throws {
        let texts = ["Figleaf", "Grids, seriously", "Great", "Okay"]
        let links = texts.enumerated().map { index, text in
            Link(
                position: index + 1, url: "https://t.example/c/\(index)", href: "", text: text,
                after: index < 2 ? ": a tool for those who want one." : "",
                lead: index == 2 ? "How was this issue?" : "Tools", block: index + 1)
        }
        let findings = try zip(links, LinkSurroundings.all(of: links)).map { link, surroundings in
            NeverRequest.test(try #require(WebURL(link.url)), surroundings: surroundings, newsletter: nil)?.reason
        }
        #expect(findings == [nil, nil, .poll, .poll])
    }
}
