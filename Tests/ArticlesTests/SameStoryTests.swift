// The parts of an item that lead to one page, each behind a tracker's token of its own, with nobody to resolve them.
import Articles
import Links
import Testing

@Suite struct SameStoryTests {
    /// The articles of a letter below its two stories, each as its title with the number of links joined to it; "[[text]]" is a
    /// hidden link.
    private static func articles(_ html: String, resolved: [String: String] = [:]) -> [String] {
        let page = TinLetter.stories + TinLetter.linked(html, open: "[[", close: "]]")
        let links = HTMLLinkExtractor.extract(Array(page.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example", senderName: "", subject: "On tin"),
            links: links.map { link in
                let address = resolved[link.text].flatMap { WebURL($0) }
                return LinkToJudge(link: link, resolution: address.map { ResolvedAddress(state: .followed, url: $0) })
            })
        return verdicts.dropFirst(2).compactMap { verdict in
            guard case .article(let article) = verdict else { return nil }
            return "\(article.title) +\(article.duplicates.count)"
        }
    }

    private static let headline = "A village buys its own railway"
    private static let other = "The lake that came back after forty years"

    private static func picture(_ number: Int, _ words: String = "") -> String {
        "<p><a href=\"\(TinLetter.hidden(number))\"><img src=\"https://img.example/\(number).jpg\" alt=\"\(words)\"></a></p>"
    }

    @Test("picture, headline and button of an item are one article, with the headline for its title")
    func item() {
        let item = { (number: Int, headline: String) in
            Self.picture(500 + number)
                + "<h2>[[\(headline)]]</h2><p>Nobody else wanted it, and it runs on time now.</p><p>[[Read more]]</p>"
        }
        let found = Self.articles(item(1, Self.headline) + item(2, Self.other))
        #expect(found == ["\(Self.headline) +2", "\(Self.other) +2"])
    }

    @Test("a picture with the headline's words, and the headline in the list of contents, are the item's")
    func repeated() {
        let found = Self.articles(
            """
            <ul><li>[[\(Self.headline)]]</li><li>[[\(Self.other)]]</li></ul>
            \(Self.picture(501, Self.headline))<h2>[[\(Self.headline)]]</h2><p>Nobody else wanted it.</p>
            <h2>[[\(Self.other)]]</h2><p>Fish are back, too.</p>
            """)
        #expect(found == ["\(Self.headline) +2", "\(Self.other) +1"])
    }

    @Test(
        "pages that are known, and differ, stay apart; one that is known takes in the same headline that could not be resolved"
    )
    func known() {
        let item =
            "\(Self.picture(501, Self.headline))<h2>[[\(Self.headline)]]</h2><p>Nobody wanted it.</p><p>[[Read more]]</p>"
        let page = "https://a.example/2026/a-village-buys-its-railway"
        #expect(
            Self.articles(item, resolved: ["Read more": "https://b.example/2026/another-page-about-railways"])
                .map { $0.suffix(2) } == ["+1", "+0"])
        #expect(Self.articles(item, resolved: ["Read more": page]).map { $0.suffix(2) } == ["+1", "+0"])
        let joined = Self.articles(
            "<ul><li>[[\(Self.headline)]]</li></ul><h2><a href=\"\(page)\">\(Self.headline)</a></h2><p>Nobody wanted it.</p>"
        )
        #expect(joined == ["\(Self.headline) +1"])
    }

    @Test("whole sentences of other stories, and other things' buttons, are not joined")
    func others() {
        let sentences = (1...4).map { number in
            "<p>[[Harbour number \(number) closed on Monday for the first time in sixty years, and nobody there knows when it will open again, they say]]</p>"
        }
        #expect(Self.articles(sentences.joined()).count == 4)
        let dishes = ["Lentil soup", "Rye bread"].map {
            "<h2>\($0)</h2><p>Good.</p><p>[[Get the full recipe here]]</p>"
        }
        #expect(Self.articles(dishes.joined()).count == 2)
        let unlinked =
            "<p>[[\(Self.headline)]]</p><p>Nobody wanted it.</p><p><b>Rice grows in salt water</b> now.</p><p>[[Read more]]</p>"
        #expect(Self.articles(unlinked).count == 2)
    }

    @Test("links within a paragraph, and headlines one below the other, are articles of their own")
    func apart() {
        let found = Self.articles(
            """
            <p>[[\(Self.headline)]]</p><p>[[\(Self.other)]]</p>
            <p>What I read: [[how bread was baked in Pompeii]], and then [[a long history of the spoon]] by two friends.</p>
            """)
        #expect(found.count == 4)
        #expect(found.allSatisfy { $0.hasSuffix("+0") })
    }
}
