// What short words around the articles say of a link, where its address says nothing or something else. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct ServiceWordTests {
    private static func hidden(_ number: Int) -> String { TinLetter.hidden(number) }

    private static func reasons(_ html: String, name: String = "") -> [String: String] {
        TinLetter.reasons(TinLetter.stories + html, name: name)
    }

    private static func reason(_ html: String, of text: String) -> String? { reasons(html)[text] }

    @Test(
        "a name behind what the reader has subscribed to is the newsletter",
        arguments: ["You're currently a free subscriber to", "👋 You are reading"])
    func subscriberTo(words: String) {
        let html = "<p>\(words) <a href=\"\(Self.hidden(1))\">Useful Ores</a>. For the full experience, come in.</p>"
        #expect(Self.reason(html, of: "Useful Ores") == "home_page")
    }

    @Test("whether a mail was forwarded is no question to answer")
    func forwarded() {
        let html = "<p>Was this email forwarded to you? Sign up <a href=\"\(Self.hidden(1))\">here</a>.</p>"
        #expect(Self.reason(html, of: "here") == "subscribe")
        let rating =
            "<p>Was this email useful?</p><p><a href=\"\(Self.hidden(1))\">Yes</a> <a href=\"\(Self.hidden(2))\">No</a></p>"
        #expect(Self.reason(rating, of: "Yes") == "poll")
    }

    @Test("the text says what acts, also where a word in its address says something like it")
    func textOverAddress() {
        let html = """
            <p><a href="https://tin.example/unsubscribe?u=1">Change your email preferences</a></p>
            <p><a href="https://tin.example/subscription/manage?u=1">Unsubscribe</a></p>
            """
        let found = Self.reasons(html)
        #expect(found["Change your email preferences"] == "preferences")
        #expect(found["Unsubscribe"] == "unsubscribe")
    }

    @Test("a handle in a sentence is who said it where the address is what was said; elsewhere it is a profile")
    func handles() {
        let html = """
            <p>The clearest words come from <a href="https://forum.example/forum/17/40598">@ann_of_tin</a>, who puts it simply.</p>
            <p>140,000 readers <a href="\(Self.hidden(1))">Follow @tinletter</a> now</p>
            <p>You can find Ann on <a href="\(Self.hidden(2))">X</a>, <a href="\(Self.hidden(3))">Instagram</a>, or at home.</p>
            """
        let found = Self.reasons(html)
        #expect(found["@ann_of_tin"] == "article")
        #expect(found["Follow @tinletter"] == "social_profile")
        #expect(found["Instagram"] == "social_profile")
    }

    @Test("a picture of a post is the post, also after the last story; one that tells nothing is a logo there")
    func posts() {
        let picture = "<img src=\"https://img.example/a.png\">"
        let footer = "<p><a href=\"https://tin.example/privacy\">Privacy policy</a></p>"
        let links = HTMLLinkExtractor.extract(
            Array(
                """
                \(TinLetter.stories)\(footer)<p><a href="https://x.com/ann/status/1234567890">\(picture)</a></p>
                <p><a href="\(Self.hidden(1))">\(picture)</a></p>
                """.utf8)
        ).links
        let verdicts = Classifier.judge(newsletter: NewsletterContext(), links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.suffix(2).map(\.reason) == [nil, .homePage])
    }

    @Test(
        "a company by its legal form, an app to download, this mail as a web page, and what is sold below its heading")
    func others() {
        let html = """
            <p><a href="\(Self.hidden(1))">View as webpage</a></p><p><a href="\(Self.hidden(2))">Download Tin app</a></p>
            <p>This mail is from <a href="\(Self.hidden(3))">Old Tin Media Ltd</a> in the valley</p>
            <h3>Our Tin Books</h3><p><a href="\(Self.hidden(4))">Smelting for All</a></p>
            """
        let found = Self.reasons(html)
        #expect(found["View as webpage"] == "view_in_browser")
        #expect(found["Download Tin app"] == "app_store")
        #expect(found["Old Tin Media Ltd"] == "home_page")
        #expect(found["Smelting for All"] == "advertisement")
    }

    @Test("what leads where a price leads is for sale")
    func prices() {
        let html = """
            <p><a href="https://inns.example/inns/Berlin">Berlin</a></p><p><a href="https://inns.example/inns/Berlin">From €6</a></p>
            """
        let found = Self.reasons(html)
        #expect(found["From €6"] == "advertisement" && found["Berlin"] == "advertisement")
        let story = "<p>It fell <a href=\"\(Self.hidden(1))\">from €6 to €4</a> in a year, they say.</p>"
        #expect(Self.reason(story, of: "from €6 to €4") == "article")
    }

    @Test("a name in quotation marks is a work, without them somebody's front page")
    func quoted() {
        let html = """
            <p>The best of these is “<a href="\(Self.hidden(1))">Horatius</a>,” which you should read.</p>
            <p>The best of these is <a href="\(Self.hidden(2))">Smelters</a> which you should see.</p>
            """
        let found = Self.reasons(html)
        #expect(found["Horatius"] == "article" && found["Smelters"] == "home_page")
    }

    @Test("a network's own mail leads to profiles, whatever is opaque of their addresses")
    func networkMail() {
        let html = """
            <p><a href="https://www.linkedin.com/comm/profile/view?id=AAsAAACl_IUB62sJErqek1a4XmvD4">Ann Tin</a></p>
            """
        #expect(Self.reason(html, of: "Ann Tin") == "social_profile")
    }

    @Test("the front page that a text names counts where the address has another host of the same site")
    func saidHost() {
        let html = """
            <p>Tin Works · Valley 3 · <a href="https://newsletter.tinworks.de/d?o00y05cy00f7bu0id0000l6y0000">www.tinworks.de</a></p>
            """
        #expect(Self.reason(html, of: "www.tinworks.de") == "home_page")
    }

    @Test("Mailchimp's like button, a picture with the subject in its name, is never requested")
    func likeOnFacebook() throws {
        let html = """
            <p><a href="\(Self.hidden(1))"><img src="https://img.example/fb.png" alt="Like Why nobody mines tin on Facebook"></a></p>
            """
        let link = try #require(HTMLLinkExtractor.extract(Array(html.utf8)).links.first)
        #expect(link.text == "Like Why nobody mines tin on Facebook")
        let around = try #require(LinkSurroundings.all(of: [link]).first)
        let url = try #require(WebURL(link.url))
        #expect(NeverRequest.test(url, surroundings: around, newsletter: nil)?.reason == .socialShare)
    }

    @Test(
        "headlines and sources that only look like such words stay articles",
        arguments: [
            ("<p><a href=\"\(hidden(1))\">You're reading labels wrong</a></p>", "You're reading labels wrong"),
            ("<p><a href=\"\(hidden(1))\">How Apple outgrew Gadget Inc</a></p>", "How Apple outgrew Gadget Inc"),
            (
                "<h3>My Favorite Books</h3><p><a href=\"\(hidden(1))\">Why the Odyssey matters</a></p>",
                "Why the Odyssey matters"
            ),
            (
                "<p><a href=\"\(hidden(1))\">Download your data from any fitness app</a></p>",
                "Download your data from any fitness app"
            ),
            (
                "<p>They said so in a report (<a href=\"https://www.tinnews.com/a/58213\">tinnews.com</a>) in May.</p>",
                "tinnews.com"
            ),
        ])
    func lookalikes(html: String, text: String) { #expect(Self.reason(html, of: text) == "article") }

    @Test(
        "profiles and feeds of networks are no posts",
        arguments: [
            "https://www.linkedin.com/comm/in/anntin", "https://www.linkedin.com/comm/feed/",
            "https://www.reddit.com/r/tin", "https://t.me/joinchat/AAAAAE",
        ])
    func noPosts(address: String) {
        let html = "<p><a href=\"\(address)\"><img src=\"https://img.example/a.png\"></a></p>"
        #expect(Self.reason(html, of: "") != "article")
    }

    @Test(
        "a question with votes is one, whatever is said of forwarding behind it",
        arguments: [
            "<p>How did we do? Forwarded mail counts too:</p><p><a href=\"\(hidden(1))\">here</a></p>",
            "<p>Rate this, forwarded or not: <a href=\"\(hidden(1))\">here</a></p>",
        ])
    func votes(html: String) throws {
        let link = try #require(HTMLLinkExtractor.extract(Array(html.utf8)).links.first)
        let around = try #require(LinkSurroundings.all(of: [link]).first)
        let url = try #require(WebURL(link.url))
        #expect(NeverRequest.test(url, surroundings: around, newsletter: nil)?.reason == .poll)
    }

    @Test(
        "a name that the word before it calls a book, or that begins like a title, is a work; a person in passing is none"
    )
    func works() {
        let html = """
            <p>So Ann Lee says in her book <a href="\(Self.hidden(1))">Tin Ages</a>, and few have said it as well as she has.</p>
            <p>In <a href="\(Self.hidden(2))">On Smelting</a>, she goes on to say what became of the works and their people.</p>
            <p>Among the guests was <a href="\(Self.hidden(3))">Bo Holm</a>, who said nothing at all of it to anybody there.</p>
            """
        let found = Self.reasons(html)
        #expect(found["Tin Ages"] == "article")
        #expect(found["On Smelting"] == "article")
        #expect(found["Bo Holm"] == "home_page")
    }
}
