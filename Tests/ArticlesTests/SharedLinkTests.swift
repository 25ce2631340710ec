// Links to pass on, and answers, as letters have them that were collected after the words had been written.
import Articles
import Links
import Testing

@Suite struct SharedLinkTests {
    private static func reasons(_ html: String) -> [String: String] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let surroundings = LinkSurroundings.all(of: links)
        var found: [String: String] = [:]
        for (link, around) in zip(links, surroundings) {
            guard let url = WebURL(link.url) else { continue }
            found[link.text] = NeverRequest.test(url, surroundings: around, newsletter: nil)?.reason.rawValue ?? "-"
        }
        return found
    }

    private static func link(_ text: String, _ number: Int) -> String {
        "<a href=\"https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)\">\(text)</a>"
    }

    @Test(
        "a link to pass on is left alone",
        arguments: [
            "Click to Share", "Ou partager ce lien", "Challenger mon entourage", "Teile diesen Link",
            "Copia este enlace", "Condividi questo link", "Deel deze link", "Compartilhe este link",
        ])
    func passedOn(_ text: String) {
        let reason = Self.reasons("<p>\(Self.link(text, 1))</p>")[text]
        #expect(reason == "referral" || reason == "social_share")
    }

    @Test("below copy and paste this link stands the reader's own")
    func ownAddress() {
        let address = "https://www.tinletter.example/subscribe?ref=CW4oQ4W5rd"
        let html = "<p>Or copy and paste this link to others: \(Self.link(address, 1))</p>"
        #expect(Self.reasons(html)[address] == "referral")
    }

    @Test("share it, before an address in a plain mail, shares")
    func shareIt() {
        let address = "https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b1"
        #expect(Self.reasons("<p>Did you like it? Share it: \(Self.link(address, 1))</p>")[address] != "-")
    }

    @Test("answers with a sign in front may be longer than others")
    func signedAnswers() {
        let answers = ["🥛🥛🥛 It was all cream", "🥛🥛 Somewhere in the middle", "🥛 You didn't bring the heat"]
        let html =
            "<h2>What'd you think of today's edition?</h2>"
            + answers.enumerated().map { "<p>\(Self.link($1, $0))</p>" }.joined()
        let found = Self.reasons(html)
        for answer in answers { #expect(found[answer] == "poll", "\(answer)") }
    }

    @Test("a lone thumb below a question votes")
    func thumb() {
        let html = """
            <p>Hebben we je goed geïnformeerd?</p><p>\(Self.link("<img alt='👍' src='a.png'>", 1))</p><p>.</p><p>.</p>
            <p>.</p><p>Anders</p>
            """
        #expect(Self.reasons(html)["👍"] == "poll")
    }

    @Test(
        "a headline that asks something and is a link keeps what stands below from being requested, not from being read"
    )
    func linkedQuestion() {
        let html = """
            <p>\(Self.link("Will the harbour open again this year?", 1))</p><p>\(Self.link("<img src='a.png'>", 2))</p>
            <p>\(Self.link("Mining", 3))</p><p>\(Self.link("How tin is chosen", 4))</p>
            """
        #expect(Self.reasons(html)["Mining"] == "poll")
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "a@tin.example", senderName: "Tin", subject: "Tin"),
            links: links.map { LinkToJudge(link: $0) })
        #expect(zip(links, verdicts).allSatisfy { $0.text != "Mining" || $1.reason != .poll })
    }

    @Test(
        "icons in a row with one that writes a mail to nobody share, whatever they are called; others may be profiles")
    func iconsBesideMail() {
        func row(_ mail: String) -> String {
            "<p>\(Self.link("<img src='a.png' alt='fb'>", 1)) \(Self.link("<img src='b.png' alt='th'>", 2)) "
                + "<a href='\(mail)'><img src='c.png' alt='mail'></a></p>"
        }
        let story = "<h2>\(Self.link("Why the ferry runs at night again", 3))</h2><p>It is full.</p>"
        let shared = Self.reasons(story + row("mailto:?subject=Ferry") + story + story)
        #expect(shared["fb"] == "social_share" && shared["th"] == "social_share")
        #expect(Self.reasons(story + row("mailto:a@tin.example") + story + story)["th"] == "-")
    }

    @Test("icons of a platform's buttons say what they do by their files")
    func platformIcons() {
        for name in ["LucideHeart", "LucideComments", "LucideShare2", "NoteForwardIcon"] {
            let html = "<p>\(Self.link("<img alt='' src='https://cdn.example/icon/\(name)?v=4'>", 1))</p>"
            #expect(Self.reasons(html)[""] == "social_share", "\(name)")
        }
    }

    @Test("a network's icon below every item shares; one of it is a profile and may be asked")
    func iconsBelowItems() {
        let items = (1...4).map { number in
            """
            <p>\(Self.link("What happened at harbour \(number) today", number))</p><p>We were there.</p>
            <p>\(Self.link("<img src='https://p.example/\(number)/fb.jpg'>", 10 + number))
            \(Self.link("<img src='https://p.example/\(number)/tw.jpg'>", 20 + number))</p>
            """
        }
        func count(_ html: String) -> Int {
            let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
            return zip(links, LinkSurroundings.all(of: links)).count { link, around in
                guard let url = WebURL(link.url) else { return false }
                return NeverRequest.test(url, surroundings: around, newsletter: nil)?.reason.rawValue == "social_share"
            }
        }
        let end = "<p>\(Self.link("The last word of the week", 50))</p><p>\(Self.link("And one after that", 51))</p>"
        #expect(count(items.joined() + end) == 8)
        #expect(count(items[0] + end) == 0)
    }

    @Test("pictures with a few words that come back below every item are buttons that act")
    func buttonsBelowItems() {
        let items = (1...4).map { number in
            """
            <p>\(Self.link("What happened at harbour \(number) today", number))</p><p>We were there.</p>
            <p>\(Self.link("<img alt='Like us' src='a.png'>", 10 + number))
            \(Self.link("<img alt='Chirp it' src='b.png'>", 20 + number))</p>
            """
        }
        let end = "<p>\(Self.link("The last word of the week", 50))</p><p>\(Self.link("And one after that", 51))</p>"
        let found = Self.reasons(items.joined() + end)
        #expect(found["Like us"] == "social_share")
        #expect(found["Chirp it"] == "social_share")
        #expect(found["What happened at harbour 2 today"] == "-")
    }

    @Test(
        "words of letters that came later are known",
        arguments: [
            ("Stop all types of future commercial email", "unsubscribe"), ("Meine Daten", "preferences"),
            ("Einkauf bewerten & gewinnen", "poll"), ("Like Us", "social_share"), ("Tweet with Us", "social_share"),
        ])
    func laterWords(_ text: String, _ reason: String) {
        #expect(Self.reasons("<p>\(Self.link(text, 1))</p>")[text] == reason)
    }

    @Test("answers keep their row below headlines with signs in front, and pictures of stories are no buttons")
    func neighbours() {
        let html = """
            <ul><li>\(Self.link("🥛 Milk prices climb again this winter", 1))</li>
            <li>\(Self.link("🔥 Tin smelters close for the season", 2))</li></ul><p>Which metal is best?</p>
            <p>\(Self.link("Tin", 3))</p><p>\(Self.link("Zinc", 4))</p><p>\(Self.link("Lead", 5))</p>
            """
        let found = Self.reasons(html)
        for answer in ["Tin", "Zinc", "Lead"] { #expect(found[answer] == "poll", "\(answer)") }
        let cards = (1...4).map { number in
            """
            <p>\(Self.link("<img alt='Article image' src='a.png'>", number))
            \(Self.link("<img alt='Author photo' src='b.png'>", 20 + number))</p>
            <p>\(Self.link("What happened at harbour \(number)", number))</p>
            """
        }
        #expect(Self.reasons(cards.joined())["What happened at harbour 2"] == "-")
    }

    @Test(
        "what confirms is left alone however it is put",
        arguments: ["Yes, I'm still interested", "I am still interested", "Click here if still interested"])
    func stillInterested(_ text: String) {
        #expect(Self.reasons("<p>\(Self.link(text, 1))</p>")[text] == "confirm")
    }

    @Test("play now below please confirm confirms; a short /doi/ is no paper")
    func playAndPaper() throws {
        let html = "<p>Please confirm your e-mail address to go on.</p><p>\(Self.link("Play now", 1))</p>"
        #expect(Self.reasons(html)["Play now"] == "confirm")
        let address = try #require(WebURL("https://list.example/doi/10.5.2/ab12"))
        #expect(NeverRequest.test(address, surroundings: nil, newsletter: nil) != nil)
    }
}
