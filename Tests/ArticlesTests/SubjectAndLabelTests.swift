// Words that label a link in one place and are what a text is about in another. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct SubjectAndLabelTests {
    private static func verdicts(_ html: String, subject: String = "On tin") -> [String: String] {
        let links = HTMLLinkExtractor.extract(Array((stories + html).utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(
                senderAddress: "crew@tinletter.example", senderName: "The Tin Letter", subject: subject),
            links: links.map { LinkToJudge(link: $0) })
        return Dictionary(zip(links, verdicts).map { ($0.text, $1.reason?.rawValue ?? "article") }) { first, _ in first
        }
    }

    private static func hidden(_ number: Int) -> String {
        "https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)"
    }

    private static func link(_ text: String, _ number: Int) -> String { "<a href=\"\(hidden(number))\">\(text)</a>" }

    private static let stories = """
        <p>\(link("Why nobody mines tin any more", 901))</p><p>It is too deep.</p>
        <p>\(link("The last smelter of the valley closes", 902))</p><p>After ninety years.</p>
        """

    @Test("advertising that a headline is about pays for nothing; a label and a sponsor's mark do")
    func advertising() {
        let found = Self.verdicts(
            """
            <h2>Après le rachat, le port veut déployer la publicité</h2><p>\(Self.link("Le port change de mains", 1))</p>
            <p>\(Self.link("La ville accentue sa lutte contre la publicité", 2))</p>
            <p>Funding lapsed, and the mine \(Self.link("stepped in as a sponsor", 3)) to keep the prize going.</p>
            <p>\(Self.link("Polish your tin in half the time (Sponsor)", 4))</p>
            <h2>Publicité</h2><p>\(Self.link("Des casseroles à petit prix", 5))</p>
            """)
        #expect(found["Le port change de mains"] == "article")
        #expect(found["La ville accentue sa lutte contre la publicité"] == "article")
        #expect(found["stepped in as a sponsor"] == "article")
        #expect(found["Polish your tin in half the time (Sponsor)"] == "advertisement")
        #expect(found["Des casseroles à petit prix"] == "advertisement")
    }

    @Test("a sponsor has what follows as long as it is named, and no more")
    func sponsorByName() {
        let found = Self.verdicts(
            """
            <h1>Today's edition is brought to you by \(Self.link("SMELTO", 1))</h1><h2>Smelto is making waves in pots</h2>
            <p>So it built a \(Self.link("compact, robotic kitchen", 2)) that anybody can lift.</p>
            <p>\(Self.link("Become a Smelto shareholder before they run out", 3)) of shares.</p>
            <h2>Elsewhere</h2><p>\(Self.link("Harbour opens again after the storm", 4))</p>
            """)
        #expect(found["compact, robotic kitchen"] == "advertisement")
        #expect(found["Become a Smelto shareholder before they run out"] == "advertisement")
        #expect(found["Harbour opens again after the storm"] == "article")
    }

    @Test("a code that makes it cheaper sells, and so does what the writer offers himself")
    func codesAndProducts() {
        let found = Self.verdicts(
            """
            <p>I wear \(Self.link("the pants of Tinwear, trust me", 1)). Get 15% with code TIN.</p>
            <p>If you liked that you will like my new book, \(Self.link("The Science of Tin", 2)), which is out.</p>
            <p>Ann wrote about it in her book, \(Self.link("The Deep Mine Again", 3)), and she was right.</p>
            """)
        #expect(found["the pants of Tinwear, trust me"] == "advertisement")
        #expect(found["The Science of Tin"] == "advertisement")
        #expect(found["The Deep Mine Again"] == "article")
    }

    @Test("single words of one sentence, each a link, are no menu")
    func wordsOfASentence() {
        let words = ["in", "past", "winter", "holiday", "seasons"].enumerated().map { Self.link($1, $0) }
        let found = Self.verdicts(
            "<p>This issue looks back at the year as we did \(words.joined(separator: " ")) and tells all.</p>")
        #expect(found["winter"] == "article")
        #expect(found["in"] != "social_profile")
    }

    @Test("comments and story here below each item make no tags of the items' names")
    func buttonsAreNoTags() {
        let items = ["Lead", "Zinc", "Tin", "Iron"].enumerated().map { number, name in
            "<p>\(Self.link(name, number)) //mines \(Self.link("comments→", 50 + number))</p>"
        }
        #expect(Self.verdicts(items.joined() + Self.stories)["Zinc"] == "article")
        let stories = (1...4).map { number in
            """
            <p>Something happened at harbour \(number), and we were there all day long.</p>
            <p><a href="https://tinletter.example/what-happened-at-harbour-\(number)">STORY HERE</a></p>
            """
        }
        #expect(Self.verdicts(stories.joined())["STORY HERE"] == "article")
    }

    @Test("a job in the middle of a headline is none; a role at a company is one")
    func jobs() {
        let found = Self.verdicts(
            """
            <p>\(Self.link("Steve Jobs again or still?", 1))</p>
            <p>\(Self.link("Kiln Runtime Engineer", 2)) at Acme Tin. We are looking for somebody who bends.</p>
            """)
        #expect(found["Steve Jobs again or still?"] == "article")
        #expect(found["Kiln Runtime Engineer"] == "job")
    }

    @Test("a section called social media follows nobody")
    func socialMediaAsASection() {
        let found = Self.verdicts(
            """
            <h2>Social media</h2><p>\(Self.link("<img alt='Tin pots rule the networks this year' src='a.png'>", 1))</p>
            <h2>Follow us</h2><p>\(Self.link("<img alt='' src='b.png'>", 2))</p>
            """)
        #expect(found["Tin pots rule the networks this year"] != "social_profile")
    }

    @Test("the mail of an order has no article")
    func order() {
        let html = """
            <p>\(Self.link("Naar je bestelling", 1))</p><p>\(Self.link("Alles over bezorging van je tin", 2))</p>
            """
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(
                senderAddress: "shop@tin.example", senderName: "Tin", subject: "Je bestelling is onderweg"),
            links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.allSatisfy { $0.reason != nil })
    }

    @Test("a shop's lines in Japanese sell by what they say of the price")
    func japaneseShop() {
        let lines = (1...5).map { "<p>\(Self.link("■よくばり錫セット\($0) 1780円（税込）", $0))</p>" }
        let found = Self.verdicts(lines.joined())
        #expect(found["■よくばり錫セット3 1780円（税込）"] == "advertisement")
    }

    @Test("a long first line that offers the browser is that, in Dutch too")
    func viewLine() {
        let html =
            "<p>\(Self.link("Is deze e-mail niet goed leesbaar? Bekijk het in uw browser", 1))</p>" + Self.stories
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "a@tin.example", senderName: "Tin", subject: "Tin"),
            links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.first?.reason?.rawValue == "view_in_browser")
    }

    @Test("names with titles are persons, handles behind a network's name are profiles")
    func persons() {
        let found = Self.verdicts(
            """
            <p>10.30 uur \(Self.link("ds. Rachel van Tinnen", 1))</p><p>Write to me: \(Self.link("X: @tinman", 2))</p>
            """)
        #expect(found["ds. Rachel van Tinnen"] == "author_profile")
        #expect(found["X: @tinman"] == "social_profile")
    }

    @Test("who a letter is brought by stands behind the words, however many lead to them")
    func broughtBy() {
        let found = Self.verdicts(
            """
            <p>This week's long letter about tin is brought to you by \(Self.link("SnapTin", 1)) and others. SnapTin is a
            kiln. Go to \(Self.link("snap.example/tinletter", 2)) to see it and to support the letter.</p>
            """)
        #expect(found["SnapTin"] == "advertisement")
        #expect(found["snap.example/tinletter"] == "advertisement")
    }

    @Test("what stands in a shop, or on a shelf, is sold; a story about shops is none")
    func shelves() {
        let found = Self.verdicts(
            """
            <p><a href="https://shop.tinletter.example/products/a-pot-of-tin">A pot of tin for your desk</a></p>
            <h2>Now on Sale</h2><p>\(Self.link("A spoon of old tin", 1))</p>
            <h2>A shop opens in the harbour</h2><p>\(Self.link("The shop that sells nothing at all", 2))</p>
            """)
        #expect(found["A pot of tin for your desk"] == "advertisement")
        #expect(found["A spoon of old tin"] == "advertisement")
        #expect(found["The shop that sells nothing at all"] == "article")
    }

    @Test("long calls to sign up, apps, and a network's page of ours are what they say")
    func calls() {
        let found = Self.verdicts(
            """
            <p>\(Self.link("Sign up here to get this newsletter in your inbox", 1)).</p>
            <p>\(Self.link("Get The Tin Times app", 2))</p><p>\(Self.link("Aimez notre page Facebook", 3))</p>
            <p>\(Self.link("Take 20% off with coupon code TIN", 4))</p><p>\(Self.link("+1 (855) 926-2746", 5))</p>
            <p>\(Self.link("Facebook loses against a town of miners", 6))</p>
            """)
        #expect(found["Sign up here to get this newsletter in your inbox"] == "subscribe")
        #expect(found["Get The Tin Times app"] == "app_store")
        #expect(found["Aimez notre page Facebook"] == "social_profile")
        #expect(found["Take 20% off with coupon code TIN"] == "advertisement")
        #expect(found["+1 (855) 926-2746"] == "contact")
        #expect(found["Facebook loses against a town of miners"] == "article")
    }

    @Test("roles listed with their employers under a heading of careers are jobs")
    func listedJobs() {
        let found = Self.verdicts(
            """
            <h2>Find the match for your career path</h2><p>\(Self.link("Tin Resources Business Partner", 1)) at Acme.</p>
            """)
        #expect(found["Tin Resources Business Partner"] == "job")
    }

    @Test("pictures that bear headlines are the items where texts are few, and where the headline stands below a label")
    func picturesWithHeadlines() {
        func picture(_ words: String, _ number: Int) -> String {
            Self.link("<img alt=\"\(words)\" src=\"p\(number).png\">", number)
        }
        let below = Self.verdicts(
            """
            <p>\(picture("Four ways to protect a small mine", 1))</p><p>\(Self.link("SECURITY", 2))</p>
            <p>\(Self.link("Four ways to protect a small mine", 3))</p><p>\(Self.link("Read Now", 4))</p>
            """)
        #expect(below["Four ways to protect a small mine"] == "duplicate")
        #expect(below["SECURITY"] == "home_page")
        let many = (1...6).map { "<p>\(picture("Meet the new kiln number \($0)", 10 + $0))</p>" }.joined()
        #expect(
            Self.verdicts(many + "<p>And that is \(Self.link("all of it", 30)) now.</p>")["Meet the new kiln number 3"]
                == "article")
    }

    @Test("a menu has sections that are called like buttons")
    func menuWithVideo() {
        let names = ["Topics", "Features", "Video", "Agility", "Reviews", "Podcast"].enumerated().map {
            Self.link($1, $0)
        }
        let found = Self.verdicts("<p>\(names.joined(separator: " | "))</p>")
        #expect(found["Video"] == "home_page")
        #expect(found["Agility"] == "home_page")
    }

    @Test("where something was found is no profile, and a handle may have hyphens")
    func foundWhere() {
        let found = Self.verdicts(
            """
            <p>A new kiln, via \(Self.link("Reddit", 1)). Thanks to \(Self.link("@tin-man-of-the-north", 2)) for it.</p>
            <p>\(Self.link("Did someone forward you this email? Click here to sign up for it", 3))</p>
            """)
        #expect(found["Reddit"] != "social_profile")
        #expect(found["@tin-man-of-the-north"] == "social_profile")
        #expect(found["Did someone forward you this email? Click here to sign up for it"] == "subscribe")
    }

    @Test(
        "headlines that hold a word of a label are headlines",
        arguments: [
            "US court rejects TikTok appeal over its ban", "Ukraine thanks allies for their support this winter",
            "Use code reviews to mentor your team", "Working with code that machines wrote for you",
            "How we got the kiln to run in the browser", "See All the Winners of the Tin Prize Tonight",
            "Open source alternative to your notes app", "Eine neue Studie zum Nutzungsverhalten der Miner",
            "Wie war Ihr Weg in die Politik", "Mon entourage ne comprend pas mon travail", "Mr. Robot Returns Again",
        ])
    func headlines(_ text: String) {
        #expect(Self.verdicts("<p>\(Self.link(text, 1))</p>" + Self.stories)[text] == "article")
    }

    @Test("a commission, a package, a chat with an architect and a card's headline are no shop, profile, job or person")
    func lookAlikes() {
        let found = Self.verdicts(
            """
            <p><a href="https://ec.europa.example/commission/en/ip_26_1234">New rules for tin in Europe</a></p>
            <p><a href="https://npm.example/package/@tin/kiln-query">@tin/kiln-query</a></p>
            <p>\(Self.link("My chat with a software architect", 2)) at Acme about why tin bends.</p>
            <p><a href="\(Self.hidden(3))"><img src="a.png"></a> <a href="\(Self.hidden(3))">Tin Prices Soar</a></p>
            """)
        #expect(found["New rules for tin in Europe"] == "article")
        #expect(found["@tin/kiln-query"] != "social_profile")
        #expect(found["My chat with a software architect"] == "article")
        #expect(found["Tin Prices Soar"] == "article")
    }

    @Test("icons are known by their files, and pictures below a price cut sell")
    func pictures() {
        let html = """
            \(Self.stories)<p><a href="\(Self.hidden(1))"><img src="https://p.example/icon-fb-white.png"></a></p>
            <h2>Take 20% off these related books</h2><p><a href="\(Self.hidden(2))"><img src="a.png"></a></p>
            <p>\(Self.link("What the miners said about it all", 3))</p>
            """
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "a@tin.example", senderName: "Tin", subject: "Tin"),
            links: links.map { LinkToJudge(link: $0) })
        let found = zip(links, verdicts).filter { $0.0.isPicture }.map { $0.1.reason?.rawValue }
        #expect(found == ["social_profile", "advertisement"])
    }

    @Test("a picture called by a network is that profile; a story about one is none, however short")
    func sendersIcons() {
        let names = [
            "Ban on TikTok", "Australia bans TikTok", "Facebook outage explained", "Instagram button",
            "YouTube icon small",
        ]
        let pictures = names.enumerated().map { number, name in
            "<p><a href=\"\(Self.hidden(number + 1))\"><img src=\"a\(number).png\" alt=\"\(name)\"></a></p><p>And so on, at length.</p>"
        }
        let html = Self.stories + pictures.joined() + "<p>\(Self.link("What the miners said about it all", 30))</p>"
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "a@tin.example", senderName: "Tin", subject: "Tin"),
            links: links.map { LinkToJudge(link: $0) })
        let found = zip(links, verdicts).filter { $0.0.isPicture }.map { $0.1.reason == .socialProfile }
        #expect(found == [false, false, false, true, true])
    }
}
