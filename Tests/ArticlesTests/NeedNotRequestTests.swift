// Links that need not be requested, since no answer could make an article of them. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct NeedNotRequestTests {
    private static func settled(_ html: String) -> [String: String] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let found = zip(links, LinkSurroundings.all(of: links)).compactMap { link, surroundings in
            NeedNotRequest.test(surroundings).map { (link.text, $0.reason.rawValue) }
        }
        return Dictionary(found) { first, _ in first }
    }

    private static func icon(_ name: String) -> String {
        "<a href='https://t.example/\(name)'><img src='i.png' alt='\(name)'></a> "
    }

    private static let story = """
        <h2><a href="https://t.example/1">Why nobody mines tin any more</a></h2><p>It is too deep.</p>
        <h2><a href="https://t.example/2">The last smelter of the valley closes</a></h2><p>After ninety years.</p>
        """

    @Test("the browser's line, legal texts and networks of a masthead and a footer are settled by their words")
    func footer() {
        let found = Self.settled(
            "<p><a href='https://t.example/v'>View in browser</a></p>" + Self.story
                + "<p><a href='https://t.example/p'>Privacy policy</a> <a href='https://t.example/u'>Unsubscribe</a></p><p>"
                + Self.icon("YouTube") + "</p>")
        #expect(
            found == ["View in browser": "view_in_browser", "Privacy policy": "legal", "YouTube": "social_profile"])
    }

    @Test("a row of networks' icons is settled among the stories, too; one that plays an episode is not")
    func rows() {
        let found = Self.settled(
            Self.story + "<p>" + Self.icon("fb") + Self.icon("tw") + Self.icon("in") + "</p>" + Self.story + "<p>"
                + Self.icon("Spotify") + Self.icon("Overcast") + "</p>" + Self.story)
        #expect(Set(found.keys) == ["fb", "tw", "in"])
    }
}
