// Headlines with the words of buttons, and buttons with the words of headlines. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct HeadlineOrButtonTests {
    private static func areRequested(_ fragment: String) -> Bool {
        DecisionButtonTests.requested(fragment).count == fragment.count { $0 == "[" }
    }

    private static func reasons(_ html: String) -> [String] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        return zip(links, LinkSurroundings.all(of: links)).map { link, surroundings in
            guard let url = WebURL(link.url) else { return "no address" }
            return NeverRequest.test(url, surroundings: surroundings, newsletter: nil)?.reason.rawValue ?? "requested"
        }
    }

    @Test(
        "a button that is drawn like a headline confirms below a call to confirm",
        arguments: [
            "<p>Please confirm your subscription:</p><h3>[Let's go]</h3>",
            "<p>Please confirm your subscription:</p><p style=\"font-weight:bold;font-size:24px\">[Let's go]</p>",
            "<p>Bitte bestätigen Sie Ihre Anmeldung:</p><h2>[Los geht's]</h2>",
            "<p>Please confirm your subscription:</p><h3>[Count on me]</h3>",
        ])
    func largeButtons(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "a headline below a call to confirm is read",
        arguments: [
            "<p>Please confirm your letter by Friday.</p><h3>[Ferry runs at night]</h3>",
            "<p>Please confirm your subscription by Friday.</p><h3>[Why the ferry runs late]</h3>",
        ])
    func largeHeadlines(_ fragment: String) { #expect(Self.areRequested(fragment)) }
}
