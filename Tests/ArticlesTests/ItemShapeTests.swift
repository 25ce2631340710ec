// What stands around items of newsletters of many kinds: sponsors' boxes, sources, credits, lists, jobs. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct ItemShapeTests {
    private static func verdicts(_ html: String) -> [String: String] {
        let links = HTMLLinkExtractor.extract(Array((stories + html + end).utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(
                senderAddress: "crew@tinletter.example", senderName: "The Tin Letter", subject: "On tin"),
            links: links.map { LinkToJudge(link: $0) })
        return Dictionary(zip(links, verdicts).map { ($0.text, $1.reason?.rawValue ?? "article") }) { first, _ in first
        }
    }

    private static func link(_ text: String, _ number: Int) -> String {
        "<a href=\"https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)\">\(text)</a>"
    }

    private static let stories = """
        <h2>\(link("Why nobody mines tin any more", 901))</h2><p>It is too deep.</p>
        <h2>\(link("The last smelter of the valley closes", 902))</h2><p>After ninety years.</p>
        """
    private static let end = "<h2>\(link("Harbour opens again after the storm", 903))</h2><p>On Monday.</p>"

    @Test("a sponsor's heading without another below it speaks for its paragraph, not for the issue")
    func sponsorsHeading() {
        let items = (10..<20).map {
            "<p><b>\(Self.link("How shaft number \($0) of the mine was drained", $0))</b></p><p>A good read.</p>"
        }
        let found = Self.verdicts(
            """
            <h3>A message from our sponsor, Smelt:</h3>
            <p>Ovens are hard. Meet Smelt at \(Self.link("OvenFest", 1)), or ask for a demo.</p>\(items.joined())
            """)
        #expect(found["OvenFest"] == "advertisement")
        for shaft in 10..<20 { #expect(found["How shaft number \(shaft) of the mine was drained"] == "article") }
    }

    @Test("what stands under the headline of a sponsor's box is the sponsor's, until the next item")
    func sponsorsBox() {
        let found = Self.verdicts(
            """
            <p>SPONSORED</p><h2>\(Self.link("The asset class that families own", 1))</h2>
            <p>Art has \(Self.link("beaten the market", 2)) for years.</p><p>\(Self.link("Look at the collection", 3))</p>
            <p>Trending</p><p>A parking space in town \(Self.link("sold for a million", 4)) last week.</p>
            """)
        #expect(found["The asset class that families own"] == "advertisement")
        #expect(found["beaten the market"] == "advertisement")
        #expect(found["Look at the collection"] == "advertisement")
        #expect(found["sold for a million"] == "article")
        #expect(found["Harbour opens again after the storm"] == "article")
    }

    @Test("a credit in the last line of an item's own block, and a label of one word above a picture alone")
    func creditsInBlock() {
        let found = Self.verdicts(
            """
            <p>\(Self.link("Logs that you can afford to keep", 1)) — Braid keeps them in your bucket.
            \(Self.link("See how it is measured", 2)) or start free.<br>Braid SPONSOR</p>
            <p>\(Self.link("What the harbour says to the sea", 3)) — A long read.</p>
            <p>ADVERTISEMENT</p><p>\(Self.link("<img src='a.png' alt='Attic oil: the new range'>", 4))</p>
            <p>\(Self.link("<img src='b.png' alt='Why coffee saves the republic'>", 5))</p>
            <p>ESSAY</p><p>\(Self.link("Why coffee saves the republic", 5))</p>
            """)
        #expect(found["Logs that you can afford to keep"] == "advertisement")
        #expect(found["See how it is measured"] == "advertisement")
        #expect(found["What the harbour says to the sea"] == "article")
        #expect(found["Attic oil: the new range"] == "advertisement")
        #expect(found["Why coffee saves the republic"] != "advertisement")
    }

    @Test("news of sponsors, and a sponsor's line at the end of a block of several stories, speak for no story above")
    func sponsorsInBlock() {
        let found = Self.verdicts(
            """
            <p>\(Self.link("Town buys a bridge for nothing", 1)) at last.<br>\(Self.link("Lake freezes in the middle of May", 2)) again.<br>
            \(Self.link("Nobody knows where the ferry went", 3)).<br>\(Self.link("Acme mends every kind of roof", 4)) in a day. Acme sponsor</p>
            <p>\(Self.link("Club finds a shirt in the cellar", 5)): it lost its sponsor.</p>
            <p>\(Self.link("What the lighthouse keeper ate in winter", 6)), \(Self.link("and what he drank in summer there", 7)).</p>
            """)
        for story in [
            "Town buys a bridge for nothing", "Lake freezes in the middle of May", "Club finds a shirt in the cellar",
        ] {
            #expect(found[story] == "article")
        }
        #expect(found["Acme mends every kind of roof"] == "advertisement")
    }

    @Test("a list of headlines below a sponsor's line is not the sponsor's")
    func listBelowSponsor() {
        let found = Self.verdicts(
            """
            <div>SPONSORED CONTENT<br>\(Self.link("How to borrow for a new kiln", 1)) (Smelto)</div><div>World</div>
            <ul><li>\(Self.link("We show on a map what Istanbul talks about", 2))</li></ul>
            """)
        #expect(found["How to borrow for a new kiln"] == "advertisement")
        #expect(found["We show on a map what Istanbul talks about"] == "article")
    }

    @Test("a picture below a sponsor's box that belongs to the next headline is that story's")
    func pictureOfNext() {
        let found = Self.verdicts(
            """
            <p>PROMOTION</p><h2>\(Self.link("Kaldu presents recycled baths", 1))</h2><p>In tin.</p>
            <p>\(Self.link("<img src='a.jpg' alt='The wing at dusk'>", 2))</p><h2>\(Self.link("Work starts on the museum's wing", 2))</h2>
            <p>Getting promoted to chief smelter</p><p>\(Self.link("The seniority rollercoaster", 3))</p>
            """)
        #expect(found["Kaldu presents recycled baths"] == "advertisement")
        #expect(found["The wing at dusk"] == "duplicate")
        #expect(found["Work starts on the museum's wing"] == "article")
        #expect(found["The seniority rollercoaster"] == "article")
    }

    @Test("prose about presenting and looking for things is no sponsor's and no job's")
    func prose() {
        let found = Self.verdicts(
            """
            <p>Presented by the EU as a breakthrough, the pact \(Self.link("fell apart in nine days", 1)) and nobody knows why.</p>
            <p>\(Self.link("Was bedeutet (m/w/d)? Ein Urteil klärt es", 2))</p>
            <p>We are looking for a \(Self.link("theory of everything", 3)), says Ann.</p>
            <p>The EU will tax tin from May. — \(Self.link("Bloomberg", 4))</p>
            """)
        for text in [
            "fell apart in nine days", "Was bedeutet (m/w/d)? Ein Urteil klärt es", "theory of everything", "Bloomberg",
        ] {
            #expect(found[text] == "article", "\(text)")
        }
    }

    @Test("a label that begins with who pays speaks for the paragraph below it")
    func sponsorsParagraph() {
        let found = Self.verdicts(
            """
            <p>FROM OUR FRIENDS AT SMELTO</p><p><b>Free guide:</b> a thousand pots. \(Self.link("Find it right here", 1))</p>
            <p>The council \(Self.link("voted for the bridge", 2)) on Friday.</p>
            """)
        #expect(found["Find it right here"] == "advertisement")
        #expect(found["voted for the bridge"] == "article")
    }

    @Test(
        "the name behind a bar at an item's end is where it was published, and that before Unsplash whose picture it is"
    )
    func sources() {
        let found = Self.verdicts(
            """
            <p>\(Self.link("Inside the last slush pile", 1)) of the city, read by nine. | \(Self.link("Tin Review", 2))</p>
            <p>A kiln at night. (\(Self.link("Priscilla du Tin", 3)) / Unsplash)</p>
            <p>The feed got ads. (Max Bell / \(Self.link("Wired", 4)))</p>
            """)
        #expect(found["Tin Review"] == "home_page")
        #expect(found["Priscilla du Tin"] != "article")
        #expect(found["Wired"] == "article")
    }

    @Test("words of a headline in a list of headlines are that story")
    func headlineWords() {
        let found = Self.verdicts(
            """
            <p>Tin Union Calls Strike at Mine. Citadel \(Self.link("Weighs", 1)) Stake in Kiln Exchange. Magnate's
            \(Self.link("Museum Donation", 2)) Returned After Protest.</p>
            <p>We asked \(Self.link("Citadel", 3)) what it pays, and it did not say.</p>
            """)
        #expect(found["Weighs"] == "article")
        #expect(found["Museum Donation"] == "article")
        #expect(found["Citadel"] == "home_page")
    }

    @Test("lists, shops, jobs, tickets and signatures are no articles")
    func others() {
        let found = Self.verdicts(
            """
            <p>\(Self.link("Alle Termine", 1))</p><p>\(Self.link("Sechs Stipendien in der Zinnforschung (m/w/d), bis 15. Januar", 2))</p>
            <p>We're looking for an \(Self.link("editor in Oslo", 3)).</p><p>\(Self.link("Tickets", 4))</p>
            <p>We're hiring: \(Self.link("Africa editor", 6)) (remote).</p>
            <p>Notes of the week.<a href="https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly90aW4uZXhhbXBsZS9wL3RpbiNmb290bm90ZS0xIn0.x">1</a></p>
            """)
        #expect(found["Alle Termine"] == "home_page")
        #expect(found["Sechs Stipendien in der Zinnforschung (m/w/d), bis 15. Januar"] == "job")
        #expect(found["editor in Oslo"] == "job")
        #expect(found["Africa editor"] == "job")
        #expect(found["Tickets"] == "advertisement")
        #expect(found["1"] == "anchor")
    }

    @Test("a video and an episode by its number are no profiles, and a page behind an @ is no mail address")
    func numbers() {
        let found = Self.verdicts(
            """
            <p>See <a href="https://vimeo.com/1028844120">this film on Dutch squares</a> and
            <a href="https://overcast.fm/+aafq651xyw">the episode on kerbs</a>, then
            <a href="https://www.patreon.com/posts/a-year-of-tin-142881731">the year of tin</a>
            (<a href="https://t.click.example/c/1">example.com/@dana</a>).</p>
            """)
        #expect(found["this film on Dutch squares"] == "article")
        #expect(found["the episode on kerbs"] == "article")
        #expect(found["the year of tin"] == "article")
        #expect(found["example.com/@dana"] != "contact")
    }

    @Test("three names above the first heading are a menu, and a footer's links keep what they are")
    func menuAndFooter() {
        let menu = ["PLACES", "STORIES", "FOODS"].enumerated().map { Self.link($1, $0 + 1) }.joined(separator: " • ")
        let links = HTMLLinkExtractor.extract(
            Array(
                ("<p>\(menu)</p>" + Self.stories
                    + "<p>\(Self.link("Unsubscribe", 7)) | \(Self.link("Privacy policy", 8))</p>")
                    .utf8)
        ).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example", subject: "On tin"),
            links: links.map { LinkToJudge(link: $0) })
        let found = Dictionary(zip(links, verdicts).map { ($0.text, $1.reason?.rawValue ?? "article") }) { first, _ in
            first
        }
        #expect(found["PLACES"] == "home_page")
        #expect(found["FOODS"] == "home_page")
        #expect(found["Privacy policy"] == "legal")
    }
}

@Suite struct BylineShapeTests {
    private static func verdicts(_ html: String) -> [(text: String, is: String)] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example", subject: "On tin"),
            links: links.map { LinkToJudge(link: $0) })
        return zip(links, verdicts).map { ($0.text, $1.reason?.rawValue ?? "article") }
    }

    private static func link(_ text: String, _ number: Int) -> String {
        "<a href=\"https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)\">\(text)</a>"
    }

    private static let story = "<h2>\(link("Why nobody mines tin any more", 901))</h2><p>It is too deep.</p>"

    @Test(
        "a name with a date behind it, at the head of a letter, wrote it",
        arguments: ["· Jul 2", "November 10, 2026", "2 mars"])
    func datedName(_ date: String) {
        let found = Self.verdicts("<p>\(Self.link("Ann Mason Lee", 1)) \(date)</p>\(Self.story)")
        #expect(found.first?.is == "author_profile")
    }

    @Test(
        "who wrote it is no article, by the role behind the name or the word before it",
        arguments: [
            "<p>[Sanderijn Veltkamp] · correspondent Mobiliteit</p>", "<p>[Karin Wallberg], morgonredaktör</p>",
            "<p>[Mirthe van Schooten] · redacteur</p>", "<p>Yazan: [Defne Aktaş]</p>",
            "<p>Nowy cykl. Miłego dnia! [Hanna Brzezik], wydawczyni</p>",
            "<p>By Jack Blanch with Eli Okun, [Bethany Irvine]</p>",
            "<p>Kommen Sie gut in den Tag Ihre [Franziska Weiding]</p>",
            "<p>연말정산, 11월에 해야 웃는다 by [머니레터 어피티]</p>",
        ])
    func roles(_ fragment: String) {
        let parts = fragment.split { "[]".contains($0) }.map(String.init)
        let name = parts.count > 2 ? parts[1] : parts[parts.count - 2]
        let html = Self.story + fragment.replacing("[\(name)]", with: Self.link(name, 1)) + Self.story
        #expect(Self.verdicts(html).first { $0.text == name }?.is == "author_profile")
    }

    @Test("columnists' portraits and names stand above what they wrote; a place's picture is no portrait")
    func portraits() {
        func column(_ name: String, _ title: String, _ number: Int) -> String {
            "<p>\(Self.link("<img src='p.jpg' alt='\(name)'>", number))</p><p>\(Self.link(name, number))</p>"
                + "<p>\(Self.link(title, number + 50))</p>"
        }
        let found = Self.verdicts(
            Self.story + "<h2>Colunistas</h2>" + column("Dandara Meireles", "Quem cuida de quem mede o rio", 1)
                + column("Caio Lins", "A inflação que mora na cozinha", 2))
        #expect(found.filter { $0.text == "Dandara Meireles" }.allSatisfy { $0.is == "author_profile" })
        #expect(found.first { $0.text == "Quem cuida de quem mede o rio" }?.is == "article")
        let places = Self.verdicts(Self.story + column("Buenos Aires", "", 1) + column("New York", "", 2))
        #expect(places.filter { $0.text == "Buenos Aires" }.allSatisfy { $0.is != "author_profile" })
    }
}
