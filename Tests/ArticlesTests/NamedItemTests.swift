// Items called by a name alone, names that are none of an item's, and buttons that sell or ask for money by other words. All
// fixtures are made up.
import Articles
import Links
import Testing

@Suite struct NamedItemTests {
    private static func open(_ address: String, _ text: String, before: String = "", after: String = "") -> String {
        "<p>\(before)<a href=\"\(address)\">\(text)</a>\(after)</p>"
    }

    @Test("a tool's front page is the item where its name is the headline, or is told of right behind")
    func tools() {
        let found = TinLetter.reasons(
            """
            \(TinLetter.stories)<h3><a href="https://flaketin.example/">Flaketin</a></h3><p>Finds tests that fail now and then.</p>
            \(Self.open("https://tintable.example/", "Tin Table", after: ", a grid of tin without a head"))
            \(Self.open("https://tinfonts.example/", "Fonts of Tin", after: " — which letters go together"))
            \(Self.open("https://pennytin.example/", "Pennytin", after: ": 200 M€, from Berlin and Ely"))
            \(Self.open("https://linetin.example/", "Linetin", before: "It looks like ", after: " from afar, and nobody minds."))
            """)
        for item in ["Flaketin", "Tin Table", "Fonts of Tin"] { #expect(found[item] == "article", "\(item) \(found)") }
        #expect(found["Pennytin"] == "home_page")
        #expect(found["Linetin"] == "home_page")
    }

    @Test("an episode by its number is no front page, a language is")
    func numbers() {
        let found = TinLetter.reasons(
            """
            \(TinLetter.stories)\(Self.open("https://fallin.example/61", "Is tin a metal?"))
            \(Self.open("https://fallin.example/de", "Fallin"))
            """)
        #expect(found["Is tin a metal?"] == "article")
        #expect(found["Fallin"] == "home_page")
    }

    @Test("what a program is called in its own spelling is a thing, not a site")
    func code() {
        let found = TinLetter.reasonsBelow(
            """
            <p>Ann tells what she has learnt from running [[Coverage.py]] on tin, and from [[Metal.sumPrecise]], of all things.
            She once worked at [[Deeptin.AI]] and left it in a hurry.</p>
            """)
        #expect(found["Coverage.py"] == "article")
        #expect(found["Metal.sumPrecise"] == "article")
        #expect(found["Deeptin.AI"] == "home_page")
    }

    @Test("a post on a network is no writer's page, though a profile is part of its address")
    func posts() {
        let found = TinLetter.reasons(
            TinLetter.stories
                + Self.open(
                    "https://bsky.app/profile/ann.dev/post/3m4zk1xq2c22a", "cursed little demo", before: "This ",
                    after: " runs on tin, and should not."))
        #expect(found["cursed little demo"] == "article")
    }

    @Test(
        "a platform where many publish is not its sponsor's",
        arguments: ["https://github.com/tinworks/rfcs/pull/12", "https://www.youtube.com/watch?v=tin12345678"])
    func platforms(address: String) {
        let sponsor =
            address.hasPrefix("https://github.com/")
            ? "https://github.com/sponsors/ann" : "https://www.youtube.com/@acme"
        let found = TinLetter.reasons(
            """
            \(TinLetter.stories)\(Self.open(address, "the long proposal", before: "It took fourteen months: ", after: " is merged."))
            <p><b>Thank you to our sponsors:</b> <a href="\(sponsor)">Acme Winches</a></p>
            """)
        #expect(found["the long proposal"] == "article")
    }

    @Test("a headline about work below Career is a story; a title there is a job")
    func career() {
        let found = TinLetter.reasonsBelow(
            """
            <h3>Career</h3><p>[[What a senior tin person actually does on Tuesday]]</p><p>[[Senior Tin Analyst]] (Ely)</p>
            """)
        #expect(found["What a senior tin person actually does on Tuesday"] == "article")
        #expect(found["Senior Tin Analyst"] == "job")
    }

    @Test("titles below a heading of who is wanted are jobs")
    func wanted() {
        #expect(
            TinLetter.ownReasons("<h3>Crew wanted</h3><p>[[Founding Designer at Tinworks]] (Lisbon)</p>") == ["job"])
    }

    @Test(
        "buttons that ask to be one of those who pay, whatever they are called",
        arguments: ["Become a tinsmith", "Support the Tin Post", "Devenez mécène", "Group rates", "Postaw mi kawę"])
    func giving(text: String) { #expect(TinLetter.ownReasons("<p>[[\(text)]]</p>") == ["subscribe"]) }

    @Test(
        "headlines that begin like them",
        arguments: [
            "Become a better smelter in nine days", "Support the arm with your other hand", "Werde, was du bist",
        ])
    func headlines(text: String) { #expect(TinLetter.ownReasons("<p>[[\(text)]]</p>") == ["article"]) }

    @Test(
        "another letter of the same house, by what stands behind its name",
        arguments: [", our weekly on the climate.", " – unser wöchentlicher Brief", ", notre infolettre du jeudi."])
    func letters(after: String) {
        #expect(TinLetter.ownReasons("<p>Enjoying this? You might like [[Down to Tin]]\(after)</p>") == ["home_page"])
    }

    @Test(
        "goods below a picture with their name, and visits with a date in front, by their price",
        arguments: [
            "<p><a href=\"https://t.click.example/ls/click?upn=1\"><img src=\"a.png\" alt=\"Waxed Apron, Fern\"></a> Waxed Apron, Fern $68</p>",
            "<p>Sat 21 Nov, 2pm [[Curator's tour: Tin]] £8, members free</p>",
        ])
    func goods(body: String) { #expect(TinLetter.ownReasons(body) == ["advertisement"]) }

    @Test(
        "who wrote the issue, however short the name is",
        arguments: [
            "<p>Today's issue was written by [[Kay]], as always.</p>",
            "<p>Tuesday 10 November 2026 · [[Nim Osman]]</p>",
            "<p>Zusammengestellt von [[Jan]].</p>",
        ])
    func writers(body: String) { #expect(TinLetter.ownReasons(body) == ["author_profile"]) }

    @Test("a network's name behind an item is where it was said; behind a call to follow it is a profile")
    func networks() {
        let found = TinLetter.reasonsBelow(
            """
            <p>Ann Lee on why the last smelters are, still, interns of the trade. [[TWITTER]]</p>
            <p>Follow us wherever you like to read such things. [[LinkedIn]]</p>
            <p>[[What the river took, and what it left]]</p><p>[[Harbour opens again after the storm]]</p>
            """)
        #expect(found["TWITTER"] == "article")
        #expect(found["LinkedIn"] != "article")
    }

    @Test(
        "buttons of shops",
        arguments: [
            "Get it in the Tin store", "Request a Tin Pro demo", "Sprawdź ofertę", "Zum Angebot", "Tickets are here",
        ])
    func shops(text: String) { #expect(TinLetter.ownReasons("<p>[[\(text)]]</p>") == ["advertisement"]) }

    @Test(
        "headlines that begin or end as buttons do",
        arguments: [
            "Werde ich überwacht?", "Steun voor kabinet daalt", "Stöd växer för Nato", "Apoya Trump a Milei",
            "Become a bird",
            "Support the weirdos", "Watch Engelbart's 1968 demo", "Get rid of the company store",
            "Find me at the corner shop",
            "Work with me, not against me", "Hire me, said the robot", "Lead with care (remote teams, too)",
        ])
    func headlinesLikeButtons(text: String) {
        #expect(TinLetter.ownReasons("<h3>[[\(text)]]</h3><p>It is about tin.</p>") == ["article"])
    }

    @Test(
        "items whose surroundings look like another kind's",
        arguments: [
            "<p>Somebody ported Doom to a teapot. [[See the demo]]</p>",
            "<h3>More from the newsletter</h3><p>[[Tin and its enemies]]</p>",
            "<p>Also out today: [[The smelter's apprentice]], our weekly short story.</p>",
            "<p>10 Nov [[Brent crude oil]] $68.20</p>", "<h3>Wanted</h3><p>[[The Gardener]]</p>",
        ])
    func strayItems(body: String) { #expect(TinLetter.ownReasons(body) == ["article"]) }

    @Test("who somebody is, and whose the stories below are, is no tool")
    func people() {
        let found = TinLetter.reasons(
            """
            \(TinLetter.stories)\(Self.open("https://annlee.example/", "Ann Lee", after: " is a writer and editor in Ely."))
            <h3><a href="https://dailytin.example/">The Daily Tin</a></h3>
            <p><a href="\(TinLetter.hidden(4))">The mine will pay for the flood</a></p>
            """)
        #expect(found["Ann Lee"] == "home_page")
        #expect(found["The Daily Tin"] == "home_page")
    }

    @Test("a label and a sponsor's logo in one cell speak for the headline and the button below")
    func sponsorsCell() {
        let found = TinLetter.reasons(
            """
            \(TinLetter.stories)<table><tr><td>SPONSORED<br><a href="\(TinLetter.hidden(1))"><img src="a.png" alt="Acme"></a></td></tr>
            <tr><td><h2><a href="\(TinLetter.hidden(2))">A desk that deserves you</a></h2><p>It is tall.</p></td></tr></table>
            """)
        #expect(found["A desk that deserves you"] == "advertisement")
    }

    @Test("a word of unsubscribing in disguise is found, however much stands behind it that nobody sees")
    func disguise() throws {
        let address = try #require(WebURL(TinLetter.hidden(1)))
        let text = "U-n_subscribe" + String(repeating: "\u{200B}", count: 170) + " a b c d"
        #expect(NeverRequest.test(address, surroundings: LinkSurroundings(text: text), newsletter: nil) != nil)
    }
}
