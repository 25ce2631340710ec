// What the shape of a newsletter says of its links: names, menus, bylines, sponsors, neighbours. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct NewsletterShapeTests {
    fileprivate static func verdicts(_ html: String, name: String = "") -> [String: String] {
        TinLetter.reasons(html, name: name)
    }

    fileprivate static func hidden(_ number: Int) -> String { TinLetter.hidden(number) }

    fileprivate static let stories = TinLetter.stories

    @Test("a newsletter's own name leads home, also when only its sender or its address says what it is called")
    func ownName() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p>This post is only for paying readers of <a href="\(Self.hidden(1))">The Old Tin Letter</a>, thank you.</p>
            <p>Written for <a href="\(Self.hidden(2))">tinletter</a> by hand.</p>
            """, name: "The Old Tin Letter")
        #expect(found["The Old Tin Letter"] == "home_page")
        #expect(found["tinletter"] == "home_page")
        #expect(found["Why nobody mines tin any more"] == "article")
    }

    @Test("shops named side by side sell the writer's book; one of them alone in a sentence may be a story's")
    func shops() {
        let found = Self.verdicts(
            """
            \(Self.stories)<h3>Read my books</h3><p><a href="\(Self.hidden(1))">Amazon</a> <a href="\(Self.hidden(2))">B &amp; N</a></p>
            """)
        #expect(found["Amazon"] == "advertisement")
        #expect(found["B & N"] == "advertisement")
    }

    @Test("where a thing may be watched is the thing; where its makers are is a profile")
    func whereItIs() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p>You can watch this talk on tin on <a href="\(Self.hidden(1))">Video Barn</a>. It is short.</p>
            <p>Our podcast is available on <a href="\(Self.hidden(2))">Sound Barn</a>, as you know.</p>
            """)
        #expect(found["Video Barn"] == "article")
        #expect(found["Sound Barn"] == "home_page")
    }

    @Test("a bare word at the end of an order sells; so does a name behind buy the")
    func orders() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p>To order your copy of the ledger, <a href="\(Self.hidden(1))">click here</a></p>
            <p>Write to us | buy the <a href="\(Self.hidden(2))">Old Tin Ledger</a> book</p>
            """)
        #expect(found["click here"] == "advertisement")
        #expect(found["Old Tin Ledger"] == "advertisement")
    }

    @Test("a job's title is a job; a headline about an engineer, and a download's page, are what they say")
    func jobTitles() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p><a href="\(Self.hidden(1))">Senior Tin Engineer (Remote)</a></p>
            <p><a href="\(Self.hidden(2))">Staff engineer explains how tin bends</a></p>
            <p><a href="\(Self.hidden(3))">Download Tinker 2 for Windows (64-bit)</a></p>
            <p><a href="\(Self.hidden(4))">Download the ledger of the old mine</a></p>
            """)
        #expect(found["Senior Tin Engineer (Remote)"] == "job")
        #expect(found["Staff engineer explains how tin bends"] == "article")
        #expect(found["Download Tinker 2 for Windows (64-bit)"] == "app_store")
        #expect(found["Download the ledger of the old mine"] == "article")
    }

    @Test("view in browser is that, also at the post's own address; read in app has it where no other link has")
    func ownAddress() {
        let post = "https://tinletter.example/p/why-nobody-mines-tin"
        let found = Self.verdicts(
            """
            <p><a href="\(post)?x=1">View in your browser</a></p><p>A line.</p>\(Self.stories)
            <p><a href="\(post)?x=2">READ IN APP</a></p><p>Another line.</p>\(Self.stories)
            """)
        #expect(found["View in your browser"] == "view_in_browser")
        #expect(found["READ IN APP"] == "article")
    }

    @Test("words of one language that are others in another: a commander sells nothing")
    func words() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p><a href="\(Self.hidden(1))">The tin commander</a></p>
            <p><a href="\(Self.hidden(2))">Noise reduction with tin</a></p><p><a href="\(Self.hidden(3))">Reviewing a PR</a></p>
            """)
        #expect(found["The tin commander"] == "article")
        #expect(found["Noise reduction with tin"] == "article")
        #expect(found["Reviewing a PR"] == "article")
    }

    @Test("five short names in one line are a menu; a list of pages deep in a site is none")
    func menus() {
        func line(_ address: (Int) -> String) -> String {
            let names = ["Local", "Sea and Ships", "Letters Page", "Our Shop", "Puzzle Corner"]
            return "<p>" + names.enumerated().map { "<a href=\"\(address($0))\">\($1)</a>" }.joined(separator: " | ")
                + "</p>"
        }
        let menu = Self.verdicts(Self.stories + line { "https://paper.example/s\($0)" })
        #expect(menu["Sea and Ships"] == "home_page")
        #expect(menu["Puzzle Corner"] == "home_page")
        let pages = Self.verdicts(Self.stories + line { "https://files.example/get/tools/\($0)77120.html" })
        #expect(pages["Puzzle Corner"] == "article")
    }

    @Test("persons named together below the title wrote the letter; a headline of two words is none of them")
    func byline() {
        let found = Self.verdicts(
            """
            <h1>On tin</h1><p><a href="\(Self.hidden(1))">Ann Lee</a> &amp; <a href="\(Self.hidden(2))">Bo Moe</a></p>
            <p><a href="\(Self.hidden(3))">Tin Rises</a></p><p>Twice as dear as in spring.</p>\(Self.stories)
            """)
        #expect(found["Ann Lee"] == "author_profile")
        #expect(found["Bo Moe"] == "author_profile")
        #expect(found["Tin Rises"] == "article")
    }

    @Test("a text that is an address says what a tracker hides; a name with a full stop is no address")
    func saidAddress() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p>More about the museum at <a href="\(Self.hidden(1))">www.tinmuseum.example</a> every day.</p>
            <p>The talk: <a href="\(Self.hidden(2))">tinmuseum.example/talks/how-tin-made-bronze</a></p>
            <p><a href="\(Self.hidden(3))">Node.js</a> has a new release, and it is fast.</p>
            <p>Legal information: <a href="\(Self.hidden(4))">https://tinmuseum.example/x/9</a></p>
            """)
        #expect(found["www.tinmuseum.example"] == "home_page")
        #expect(found["tinmuseum.example/talks/how-tin-made-bronze"] == "article")
        #expect(found["Node.js"] == "article")
        #expect(found["https://tinmuseum.example/x/9"] == "legal")
    }

    @Test("what a phrase right in front of a name says: powered by, subscribe to, visit, grab")
    func phrasesInFront() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p>Sent with love, powered by <a href="\(Self.hidden(1))">mailKiln</a>.</p>
            <p>If you like maps, subscribe to my other <a href="\(Self.hidden(2))">Chart Room</a>.</p>
            <p>Thanks for reading. Visit <a href="\(Self.hidden(3))">Works of Metal</a> for the full edition.</p>
            <p>Grab <a href="\(Self.hidden(4))">The Complete Book of Tin</a> while it lasts.</p>
            <p>You are reading this as a subscriber of <a href="\(Self.hidden(5))">Harbour Notes</a>, which is free.</p>
            """)
        #expect(found["mailKiln"] == "home_page")
        #expect(found["Chart Room"] == "subscribe")
        #expect(found["Works of Metal"] == "home_page")
        #expect(found["The Complete Book of Tin"] == "advertisement")
        #expect(found["Harbour Notes"] == "home_page")
    }

    @Test("the issue at its own place, and buttons however long, are no articles")
    func buttons() {
        let found = Self.verdicts(
            """
            <p>No. 12 — <a href="\(Self.hidden(1))">Read on Tin Letter</a></p>\(Self.stories)
            <p><a href="\(Self.hidden(2))">Click here for the free trial of everything</a></p>
            <p><a href="\(Self.hidden(3))">Start writing</a></p>
            <p><a href="\(Self.hidden(4))">click to unsubscribe from newsletter or change format</a></p>
            """)
        #expect(found["Read on Tin Letter"] == "view_in_browser")
        #expect(found["Click here for the free trial of everything"] == "subscribe")
        #expect(found["click to unsubscribe from newsletter or change format"] == "unsubscribe")
    }

    @Test("a sponsor's picture and buttons below its sentence are the sponsor's, the next sentence is not")
    func sponsorsButtons() {
        let found = Self.verdicts(
            """
            <h1>On tin</h1><p>Today's issue is sponsored by <a href="\(Self.hidden(1))">Acme Cloud</a>, which rents machines.</p>
            <p><a href="\(Self.hidden(2))">Meet us on Wednesday in the great hall</a></p>
            <p>Back to tin: <a href="\(Self.hidden(3))">three charts of its price</a> say it all.</p>\(Self.stories)
            """)
        #expect(found["Acme Cloud"] == "advertisement")
        #expect(found["Meet us on Wednesday in the great hall"] == "advertisement")
        #expect(found["three charts of its price"] == "article")
    }

    @Test("what leads where a subscription's button leads is none of the articles")
    func kinship() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p><a href="\(Self.hidden(1))">Upgrade to paid</a></p>
            <p><a href="\(Self.hidden(1))">Accelerate your learning of metals</a></p>
            """)
        #expect(found["Accelerate your learning of metals"] == "subscribe")
        #expect(found["Why nobody mines tin any more"] == "article")
    }

    @Test("a network's icon below a referral is a profile; a name in the middle of a sentence below a poll is no vote")
    func neighbours() {
        let found = Self.verdicts(
            """
            \(Self.stories)<p>Which was the best? <a href="\(Self.hidden(1))">Vote now!</a></p>
            <p>We shared a long essay called <a href="\(Self.hidden(2))">Smelter's Mindset</a> in which the author watches the fire.</p>
            <p>Your referral link: <a href="https://tinletter.example/subscribe?ref=u4p">https://tinletter.example/subscribe?ref=u4p</a></p>
            <p><a href="\(Self.hidden(3))"><img src="i.png" alt="ig"></a> <a href="\(Self.hidden(4))"><img src="y.png" alt="yt"></a></p>
            <p>You will look forward to: <a href="https://fairs.example/tin-fair-2027.html">https://fairs.example/tin-fair-2027.html</a></p>
            <p><a href="\(Self.hidden(5))">Another story of the valley</a></p>
            """)
        #expect(found["Vote now!"] == "poll")
        #expect(found["Smelter's Mindset"] == "article")
        #expect(found["ig"] == "social_profile")
        #expect(found["https://fairs.example/tin-fair-2027.html"] == "article")
    }

    @Test("the picture below the last item's headline and blurb is the item's, though the footer begins behind it")
    func lastPicture() {
        func item(_ number: Int) -> String {
            """
            <h3><a href="\(Self.hidden(number))">Story \(number) of the deep mines</a></h3>
            <p><a href="\(Self.hidden(number + 1))">A blurb of many words which says what the story is about today</a></p>
            <p><a href="\(Self.hidden(number + 2))"><img src="\(number).jpg"></a></p>
            """
        }
        let html =
            item(10) + item(20) + item(30)
            + "<p><a href=\"https://tinletter.example/unsubscribe?u=1\">Unsubscribe</a></p>"
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(newsletter: NewsletterContext(), links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.prefix(9).allSatisfy { [nil, .duplicate].contains($0.reason) })
    }
}

extension NewsletterShapeTests {
    private static func reasons(_ html: String, subject: String) -> [String] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(subject: subject), links: links.map { LinkToJudge(link: $0) })
        return verdicts.map { $0.reason?.rawValue ?? "article" }
    }

    @Test("where every item has its price or its button, nothing is an article; one shop among stories is no promotion")
    func promotion() {
        let items = (1...5).map { number in
            "<p><a href=\"\(Self.hidden(number))\">Copper kettle of the old kind \(number)</a></p><p>Holds a lot.</p>"
                + "<p>$\(number)9.95 <a href=\"\(Self.hidden(number + 50))\">Buy now</a></p>"
        }
        #expect(Self.reasons(items.joined(), subject: "New kettles").allSatisfy { $0 == "advertisement" })
        let one = Self.stories + items[0] + Self.stories.replacing("click?upn=", with: "click?upn=B")
        #expect(Self.reasons(one, subject: "On tin").filter { ["article", "duplicate"].contains($0) }.count >= 4)
    }

    @Test("a subject that sells, above links that stand in no sentence")
    func sellingSubject() {
        let html = """
            <p><a href="\(Self.hidden(1))">Seminar 1: how kettles are made</a></p>
            <p><a href="\(Self.hidden(2))">Seminar 2: how kettles are mended</a></p>
            """
        #expect(Self.reasons(html, subject: "Kettle seminars: register today") == ["advertisement", "advertisement"])
        #expect(Self.reasons(html, subject: "Kettle seminars") == ["article", "article"])
    }

    @Test("a headline below a question is no answer, and a word in a sentence is neither a job nor a confirmation")
    func prose() {
        let found = Self.verdicts(
            """
            <p>If words matter, can they even shape our tools?</p>
            <h2><a href="\(Self.hidden(1))">The Great Awakening</a></h2><p><a href="https://blogs.example/author/gil">Gil</a> | 2016</p>
            <p>He knows that <a href="\(Self.hidden(2))">his job as a man</a> is to hold the ladder for the others.</p>
            <p>That is why I am still interested in ideas like the <a href="\(Self.hidden(3))">Symmetry Theory of Metals</a>, even though
            there are objections to it.</p>\(Self.stories)
            """)
        #expect(found["The Great Awakening"] == "article")
        #expect(found["his job as a man"] == "article")
        #expect(found["Symmetry Theory of Metals"] == "article")
    }
}
