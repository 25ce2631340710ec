import Links
import Testing

@testable import Articles

@Suite struct StructureTests {
    private func link(_ position: Int, _ text: String, block: Int, url: String? = nil, isPicture: Bool = false) -> Link
    {
        Link(
            position: position, url: url ?? "https://t.example.net/c/8dk2k3jd9aks02ma\(position)", href: "", text: text,
            isPicture: isPicture, block: block)
    }

    @Test("masthead and footer end where the stories begin")
    func regions() {
        let page = [
            link(1, "", block: 1, isPicture: true), link(2, "View online", block: 2),
            link(3, "How bees find their way home", block: 5),
            link(4, "A bridge that moved in the night", block: 9), link(5, "Unsubscribe", block: 14),
            link(6, "Privacy policy", block: 14), link(7, "", block: 15, isPicture: true),
        ]
        #expect(
            LinkSurroundings.all(of: page).map(\.region) == [.header, .header, .body, .body, .footer, .footer, .footer])
    }

    @Test("pictures between the paragraphs of an essay are no footer")
    func essay() {
        let page = (1...6).map { link($0, "", block: $0 * 10, isPicture: true) } + [link(7, "Unsubscribe", block: 75)]
        let regions = LinkSurroundings.all(of: page).map(\.region)
        #expect(regions[2] == .body)
        #expect(regions[6] == .footer)
    }

    @Test("a picture beside a headline is the headline's article, one alone is a picture")
    func pictures() {
        let page = [
            link(1, "View online", block: 1), link(2, "", block: 12, isPicture: true),
            link(3, "How bees find their way home", block: 13),
            link(4, "", block: 40, isPicture: true), link(5, "Another story of another bee", block: 60),
        ]
        let verdicts = Classifier.judge(newsletter: NewsletterContext(), links: page.map { LinkToJudge(link: $0) })
        #expect(verdicts.map(\.reason) == [.viewInBrowser, .duplicate, nil, .image, nil])
    }

    @Test("a picture that bears the headline below it is its article, whatever its address")
    func pictureWithHeadline() {
        let page = [
            link(1, "View online", block: 1),
            link(2, "How bees find their way Home", block: 12, isPicture: true),
            link(3, "How bees find their way home", block: 13),
            link(4, "Another story of another bee", block: 40), link(5, "What the drone has seen", block: 60),
            link(6, "A bee on a thistle in the rain", block: 80, isPicture: true),
            link(7, "And the wasp, what of her?", block: 100),
        ]
        let verdicts = Classifier.judge(newsletter: NewsletterContext(), links: page.map { LinkToJudge(link: $0) })
        #expect(verdicts.map(\.reason) == [.viewInBrowser, .duplicate, nil, nil, nil, .image, nil])
    }

    @Test("a word that many links bear is a tag")
    func tags() {
        var page: [Link] = []
        for item in 0..<3 {
            page.append(link(item * 2 + 1, "A long headline number \(item)", block: item * 9 + 1))
            page.append(link(item * 2 + 2, "Management", block: item * 9 + 3))
        }
        let reasons = Classifier.judge(newsletter: NewsletterContext(), links: page.map { LinkToJudge(link: $0) }).map(
            \.reason)
        #expect(reasons == [nil, .homePage, nil, .homePage, nil, .homePage])
    }
}
