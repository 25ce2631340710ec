// Links that stand in passing among a letter's items, and items that look as if they did: tags, notes, sources, shops, names.
// All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct PassingLinkTests {
    @Test("a sign behind an item of a log of links is the item, in a footer, too")
    func permalinks() throws {
        let address = try #require(WebURL("https://foo.us1.list-manage.com/track/click?u=ab12cd34ef56ab78&id=c"))
        let item = LinkSurroundings(text: "#", before: "A walrus has come ashore in Ely, again.", region: .footer)
        #expect(NeverRequest.test(address, surroundings: item, newsletter: nil) == nil)
        let button = LinkSurroundings(text: "→", before: "A walrus has come ashore in Ely, again.", region: .footer)
        #expect(NeverRequest.test(address, surroundings: button, newsletter: nil) != nil)
        let leaving = LinkSurroundings(text: "#", before: "To unsubscribe from this list of tin", region: .footer)
        #expect(NeverRequest.test(address, surroundings: leaving, newsletter: nil) != nil)
    }

    @Test("a row of tags", arguments: ["Tags", "Filed under", "Schlagwörter", "Étiquettes", "Etiquetas"])
    func tags(label: String) {
        #expect(
            TinLetter.ownReasons("<p>14 comments · \(label): [[tin]] [[deep mines]] [[video]]</p>") == ["home_page"])
    }

    @Test("a note's number behind a sentence, and in front of the note")
    func notes() {
        #expect(TinLetter.ownReasons("<p>Nobody was ever safe in a mine.[[1]]</p>") == ["anchor"])
        #expect(
            TinLetter.ownReasons("<p>I wrote about mines before (letters [[1]], [[2]], and so on), at length.</p>") == [
                "article"
            ])
    }

    @Test(
        "where a story is told",
        arguments: [
            "<p>The mine will pay for the flood after all. [ [[Reuters]] ]</p>",
            "<p>A worm has eaten the archive. [More coverage in [[Tinwire]], Zincwire, and Leadwire]</p>",
            "<p>The moon has a tin core, reports Ann Lee for [[Tin American]]. We wrote about it before.</p>",
            "<p>A memo obtained by [[Tinwire]] says that the mine is empty.</p>",
            "<p>If you have not read [[Working Deeper]], chapter five alone is worth it.</p>",
        ])
    func sources(body: String) { #expect(TinLetter.ownReasons(body) == ["article"]) }

    @Test("who writes for a paper says where she works")
    func workplace() {
        #expect(
            TinLetter.ownReasons("<p>Ann Lee, who reports on mines for [[Tinwire]], came to tea.</p>") == ["home_page"])
    }

    @Test(
        "who wrote it, in a list behind the title",
        arguments: [
            "<p>The Mine Rents Out Its Own Shovels By Jack Tin-Kiln and [[Ann Lee]]</p>",
            "<p>Por Marta Estaño y [[Ana Plomo]]</p>", "<p>Par Anne Étain et [[Jean Plomb]]</p>",
            "<p>Our labour reporter [[Ann Lee]] will have more next week.</p>",
            "<p>Herzliche Grüße aus der Grube, Ihr [[Jan Zinn]] Geschäftsführer</p>",
        ])
    func writers(body: String) { #expect(TinLetter.ownReasons(body) == ["author_profile"]) }

    @Test("a paper of two words is nobody's name")
    func papers() {
        #expect(TinLetter.reasonsBelow("<p>[[Tin Magazine]]</p>", name: "Tin Magazine")["Tin Magazine"] == "home_page")
        #expect(TinLetter.reasonsBelow("<p>[[Ann Lee]]</p>", name: "Ann Lee")["Ann Lee"] == "author_profile")
    }

    @Test(
        "what is sold in a sentence",
        arguments: [
            "<p>My book is out. [[Order it here]], or from [[Bookshop.org]].</p>",
            "<p>Das Zinnbuch ist erhältlich bei [[Thalia]].</p>", "<p>[[My course on tin smelting]]</p>",
            "<p>Readers of this letter get a thousand off. [[Claim the offer]].</p>",
        ])
    func sales(body: String) { #expect(TinLetter.ownReasons(body) == ["advertisement"]) }

    @Test("where letters come from sells nothing")
    func noSale() {
        let found = TinLetter.reasonsBelow(
            "<p>The workers had letters from [[Amazon]] about it, and nobody knew why.</p>")
        #expect(found["Amazon"] != "advertisement")
    }

    @Test("below the jobs stand links that are none")
    func belowJobs() {
        let found = TinLetter.reasonsBelow(
            """
            <h3>Jobs</h3><p>[[Tin Analyst, Ely]]</p>
            <p>You will find all of our other letters about mines [[in the overview]].</p>
            <p>Should we run something? Hit reply, or find us on [[Mastodon]].</p>
            """)
        #expect(found["Tin Analyst, Ely"] == "job")
        #expect(found["in the overview"] != "job")
        #expect(found["Mastodon"] == "social_profile")
    }

    @Test(
        "titles of two roles, and the second that is sought",
        arguments: [
            "<p>Job: [[Assistant Professor of Computational Smelting]], review begins in December</p>",
            "<p>We are looking for a tin reporter and [[an audience fellow]].</p>",
            "<h3>Featured roles</h3><p>Tinworks: [[Growth PM (Ely)]]</p>",
        ])
    func jobs(body: String) { #expect(TinLetter.ownReasons(body) == ["job"]) }

    @Test("a podcast's directories behind a call to subscribe")
    func directories() {
        #expect(TinLetter.ownReasons("<p>Subscribe: [[Apple Podcasts]], [[Spotify]]</p>") == ["social_profile"])
        #expect(
            TinLetter.ownReasons("<p>Den Podcast abonnieren bei [[Apple]] oder [[Spotify]]</p>") == ["social_profile"])
    }

    @Test("what a subscription costs others, and how to write for a letter")
    func services() {
        let found = TinLetter.reasonsBelow(
            """
            <p>There are [[group discounts]], [[gift options]], and [[referral bonuses]] available.</p>
            <p>Freelancers, [[here's how to pitch]]. [[Our guide for writers is here]].</p>
            <p>Pour ne plus la recevoir, [[suivez ce lien]].</p>
            <p>Le ministre [[annonce un remaniement]] au Sénégal.</p>
            """)
        #expect(found["group discounts"] == "subscribe" && found["gift options"] == "subscribe")
        #expect(found["referral bonuses"] == "referral")
        #expect(found["here's how to pitch"] == "contact" && found["Our guide for writers is here"] == "contact")
        #expect(found["suivez ce lien"] == "unsubscribe")
        #expect(found["annonce un remaniement"] == "article")
    }
}
