// Where an item's only link is a word for its form or its source, and what stands around items: seats, tips, other letters, labels
// that have said what they had to say. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct ItemSourceTests {
    @Test(
        "an item's only link says in what form it is there",
        arguments: [
            "<p><b>Tin in two isotopes</b></p><p>Ann Lee doi:10.1038/s1-2 [[Abstract]] | [[Full Text]] | [[PDF]]</p>",
            "<p>The bumps ended on Saturday, wet and late. [[Photographs]] | [[Video]]</p>",
            "<p>Was der Fluss mitnahm, und was er brachte. Ganz lesen | [[Fotos]] | [[Mitschnitt]]</p>",
        ])
    func forms(body: String) { #expect(TinLetter.ownReasons(body) == ["article"]) }

    @Test("sites behind an item without another link are where it is told")
    func sites() {
        let found = TinLetter.reasonsBelow(
            """
            <h3>In brief</h3><p>Die Zinnhütte in Freiberg streicht keine Stellen, aber Schichten. [[saechsin.de]]</p>
            <p>Das Ministerium stellt seine App vor, zunächst ohne Anmeldung. [[tagesin.de]], [[heisin.de]] (Kurztest)</p>
            <p>Seine [[Rede über Zinn]] war lang, und niemand hat geklatscht. [[redenin.de]]</p>
            <p>Ann Lee writes for [[zincin.de]] and lives in Ely.</p>
            """)
        for source in ["saechsin.de", "tagesin.de", "heisin.de"] { #expect(found[source] == "article", "\(source)") }
        // Beside the story's own link, and in a sentence, a site is a site.
        #expect(found["redenin.de"] == "home_page")
        #expect(found["zincin.de"] == "home_page")
    }

    @Test("a site behind the footer's last sentence is no item's")
    func footer() {
        let found = TinLetter.reasonsBelow(
            "<p>[[Unsubscribe]] | [[Imprint]]</p><p>This mail was brought to you by a service of ours. [[mailtin.de]]</p>"
        )
        #expect(found["mailtin.de"] == "home_page")
    }

    @Test("a page of the newsletter's own below the thanks to its sponsors does not make its site the sponsor's")
    func ownSite() {
        let links = HTMLLinkExtractor.extract(
            Array(
                """
                <h2>Around the valley</h2><p>The <a href="https://tinletter.example/rfc/ropes-and-winches-again">thread on ropes and
                winches</a> stays open until May.</p>
                <h2>Thank you to our sponsors</h2><p><a href="https://acme-winches.example/">Acme Winches</a></p>
                <p><a href="https://tinletter.example/forum">Forum</a></p>
                """.utf8)
        ).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example", subject: "On tin"),
            links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.first?.reason == nil)
        #expect(verdicts.dropFirst().first?.reason == .advertisement)
    }

    @Test("a label above a picture in one block is the picture's, not the next story's")
    func takenLabel() {
        let found = TinLetter.reasons(
            """
            \(TinLetter.stories)<table><tr><td>PUBBLICITÀ<br><a href="\(TinLetter.hidden(1))"><img src="a.png" width="500"></a></td></tr>
            <tr><td><h2><a href="\(TinLetter.hidden(2))">La miniera chiude, il paese no</a></h2><p>Il sindaco non ci sta.</p></td></tr></table>
            """)
        #expect(found["La miniera chiude, il paese no"] == "article")
        #expect(found[""] == "advertisement")
    }

    @Test(
        "a job by where it is done; what computers do is none",
        arguments: [
            ("Control Plane Engineer at Tinworks (remote)", "job"), ("Ingénieure chez Étain (télétravail)", "job"),
            ("SLOs for batch jobs", "article"), ("Moving our cron jobs to tin", "article"),
            ("Why I left the city (remote)", "article"),
        ])
    func jobs(text: String, reason: String) { #expect(TinLetter.ownReasons("<p>[[\(text)]]</p>") == [reason]) }

    @Test(
        "seats in courses and hours of the writer's are for sale",
        arguments: [
            "Save your seat", "Work with me one to one", "Jetzt Platz sichern", "Réservez votre place",
            "Trabaja conmigo",
        ])
    func seats(text: String) {
        #expect(TinLetter.ownReasons("<p>Six weeks, live, from January. [[\(text)]]</p>") == ["advertisement"])
    }

    @Test("a headline that begins like a seat's button is a headline")
    func seatHeadline() {
        #expect(
            TinLetter.ownReasons("<h3>[[Work with men who knew the mine before it had a lift]]</h3>") == ["article"])
    }

    @Test(
        "whoever asks for a tip asks for money",
        arguments: ["laissez un pourboire", "leave a tip", "lascia una mancia"])
    func tips(text: String) {
        #expect(
            TinLetter.ownReasons("<p>Every letter of ours is free and stays free. If you can, [[\(text)]].</p>") == [
                "subscribe"
            ])
    }

    @Test(
        "names below a label of other letters",
        arguments: ["Le altre newsletter", "More newsletters from us", "Unsere weiteren Newsletter"])
    func letters(label: String) {
        #expect(
            TinLetter.ownReasons("<h4>\(label)</h4><p>[[Conti in tasca]] – soldi e famiglia, il giovedì</p>") == [
                "home_page"
            ])
    }

    @Test("a page of a program's own documentation asks nobody to upgrade")
    func documentation() {
        let links = HTMLLinkExtractor.extract(
            Array(
                "<p>Some things break; here is the <a href=\"https://docs.tinframe.example/releases/upgrade/2\">guide to moving</a>.</p>"
                    .utf8)
        ).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example"),
            links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.map(\.reason) == [nil])
    }

    @Test("whoever cannot see the message is shown it elsewhere")
    func unseen() {
        #expect(
            TinLetter.ownReasons("<p>If you are unable to see the message below, [[click here to view]].</p>") == [
                "view_in_browser"
            ])
    }

    @Test("who stands in a line with the paper wrote the story below; a handle behind a name is a profile")
    func inPaper() {
        let found = TinLetter.reasonsBelow(
            """
            <p>[[Ann Lee]] in [[The Copper Letter]]</p><h3>[[How to mend a kettle with a spoon]]</h3>
            <p>[[Tin and lead]] in the rivers of Ely, and what became of them.</p>
            <p>[[Adam Poe @adampoe]]</p><p>[[least bittern @bittern says no to the dam]]</p>
            """)
        #expect(found["Ann Lee"] == "author_profile")
        #expect(found["How to mend a kettle with a spoon"] == "article")
        #expect(found["Tin and lead"] == "article")
        #expect(found["Adam Poe @adampoe"] == "social_profile")
        #expect(found["least bittern @bittern says no to the dam"] == "article")
    }
}
