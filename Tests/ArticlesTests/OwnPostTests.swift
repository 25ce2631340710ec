// The post of a one-post newsletter: an article, once, with its own address.
import Articles
import Links
import Testing

@Suite struct OwnPostTests {
    private static let post = "https://tinletter.example/p/what-the-water-took"

    /// A letter as blog services send it: title, picture, text, buttons; the post's address stands at the title.
    private static let letter = """
        <p>Forwarded this email? <a href="https://tinletter.example/subscribe?utm_source=email">Subscribe here</a> for more</p>
        <h1><a href="\(post)?utm_source=post-email&amp;token=eyJ1c2VyX2lkIjo3fQ">What the water took</a></h1>
        <p><a href="\(post)?utm_medium=email"><img src="hero.jpg" alt=""></a></p>
        <p>They closed the sluice in March, and nobody on the island asked why it took a hundred years.</p>
        <p><a href="\(post)?utm_campaign=email-read-in-app">READ IN APP</a> |
        <a href="\(post)?utm_source=browser">View in browser</a></p>
        <p><a href="\(post)/comments">Comment</a> <a href="https://tinletter.example/unsubscribe?u=7">Unsubscribe</a></p>
        """

    private static func articles(_ html: String, _ resolve: (Link) -> ResolvedAddress?) -> [Article] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example", subject: "What the water took"),
            links: links.map { LinkToJudge(link: $0, resolution: resolve($0)) })
        return verdicts.compactMap { if case .article(let article) = $0 { article } else { nil } }
    }

    @Test("it is an article once, with its own address and its title")
    func own() throws {
        let articles = Self.articles(Self.letter) { _ in nil }
        #expect(articles.count == 1, "\(articles)")
        let article = try #require(articles.first)
        #expect(article.url == Self.post)
        #expect(article.title == "What the water took")
        #expect(!article.asFound)
    }

    @Test(
        "a player's label or a date is no title: the heading is",
        arguments: ["17:06 • Click to play audio", "Listen to post · 8:04", "6:46 PM ∙ Oct 19, 2022", "▷ Listen"])
    func player(label: String) throws {
        let articles = Self.articles(
            "<h2>The sluice, a recording</h2><p><a href=\"https://sound.example/sluice-recording-of-march\">\(label)</a></p>"
        ) { _ in nil }
        #expect(articles.map(\.title) == ["The sluice, a recording"])
    }

    @Test("a number alone, or with other words, is a title", arguments: ["1984", "10 minutes on the moving bridge"])
    func numbers(title: String) {
        let articles = Self.articles(
            "<h2>Books</h2><p><a href=\"https://books.example/a-book-of-that-name\">\(title)</a></p>"
        ) { _ in nil }
        #expect(articles.map(\.title) == [title])
    }

    @Test("also where a tracker stands before it, once it is known where that leads")
    func resolved() throws {
        let hidden = Self.letter.replacing(
            "\(Self.post)?utm_", with: "https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b_")
        let known = WebURL(Self.post + "?utm_source=email")
        let articles = Self.articles(hidden) { link in
            guard link.url.hasPrefix("https://t.click.example/"), !link.text.hasPrefix("View") else { return nil }
            return ResolvedAddress(state: .followed, url: known)
        }
        #expect(articles.map(\.url) == [Self.post], "\(articles)")
    }

    @Test("and where nothing is known of it, it is there under its address as found")
    func offline() {
        let hidden = Self.letter.replacing(
            "\(Self.post)?utm_", with: "https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b_")
        let articles = Self.articles(hidden) { _ in nil }
        #expect(articles.filter { $0.title == "What the water took" }.count == 1, "\(articles)")
        #expect(articles.first?.asFound == true)
    }
}
