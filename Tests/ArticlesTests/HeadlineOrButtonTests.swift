// Headlines with the words of buttons, and buttons with the words of headlines. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct HeadlineOrButtonTests {
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
    func largeHeadlines(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test("pictures beside one that writes a mail share, before it and behind it")
    func besideMail() {
        func picture(_ address: String, _ name: String) -> String { "<a href=\"\(address)\"><img alt=\"\(name)\"></a>" }
        let row =
            picture("https://t.example/c/1", "fb") + picture("https://t.example/c/2", "th")
            + picture("mailto:?subject=i", "ml") + picture("https://t.example/c/3", "bs")
        #expect(Self.reasons("<p>\(row)</p>").filter { $0 == "social_share" }.count >= 3)
    }

    @Test("sixteen thousand pictures that write mails are looked at once each", .timeLimit(.minutes(1)))
    func manyMails() {
        let picture = "<a href=\"mailto:?subject=i\"><img alt=\"fb\"></a>"
        let links = HTMLLinkExtractor.extract(Array("<p>\(String(repeating: picture, count: 16_000))</p>".utf8)).links
        #expect(LinkSurroundings.all(of: links).count == links.count)
    }

    @Test(
        "news of networks is no button that shares",
        arguments: [
            "Mayor apologises for Facebook post", "Trump deletes Twitter post", "Teacher suspended over Instagram post",
            "Pinterest gains share", "Post Malone returns to Instagram", "Post Office inquiry comes to X",
            "Share of Americans who get news on Facebook", "Share prices slump on Facebook",
            "Del papel a la fama en Instagram", "Teile der CDU streiten auf X", "Partage de données sur WhatsApp",
            "Dele av Oslo kom via Facebook", "Partilha de dados no WhatsApp", "Deel van Amsterdam boos op Instagram",
            "Warum Eltern keine Fotos auf Instagram teilen",
        ])
    func newsOfNetworks(_ text: String) { #expect(DecisionButtonTests.areRequested("<p>[\(text)]</p>")) }

    @Test(
        "buttons that name a network share",
        arguments: [
            "Share Ana's story on Facebook", "Share on X", "Post it on X", "Post this story to Bluesky",
            "Send this to a group on WhatsApp", "Auf LinkedIn teilen", "Teile diesen Text auf X",
            "Den Text auf LinkedIn teilen", "Partage cet article sur WhatsApp", "Envoyer cet article par WhatsApp",
            "Del denne saken på Facebook", "Del på Facebook", "Deel dit op X", "Dit verhaal op Facebook delen",
            "Bu hikâyeyi X'te paylaş", "Oszd meg a Facebookon", "Partilha este texto no WhatsApp",
        ])
    func networkButtons(_ text: String) { #expect(DecisionButtonTests.requested("<p>[\(text)]</p>").isEmpty) }

    @Test("a text in the middle of a sentence shares nothing with a network")
    func inSentence() {
        #expect(
            DecisionButtonTests.areRequested(
                "<p>They were told to [share the ferry's story on Facebook] by the mayor.</p>"))
    }

    @Test(
        "stories have the words of long buttons, too",
        arguments: [
            "Why people still want to get married", "Can AI help us choose better schools?",
            "Experts answer five questions about bird flu", "Will ministers answer our questions on water?",
            "How to cast your ballot in the midterms", "Why does my bank keep sending me letters?",
            "How researchers should share your code", "The plastic we bin and where we send it",
            "Why I won't add my name to the boycott letter", "How Vermeer's model was sad to see you go",
            "Vous recevez trop de spams ?",
            "Move daily, live longer", "Change your daily routine", "Swap your daily coffee for tea",
            "Switch 2 Edition games, ranked", "Choose three hot topics", "Changer de rythme de vie",
        ])
    func longPhrases(_ text: String) { #expect(DecisionButtonTests.areRequested("<p>[\(text)]</p>")) }

    @Test(
        "where they begin a sentence, they ask",
        arguments: [
            "<p>[Cast your ballot]</p>", "<p>[Please answer five questions about the ferry]</p>",
            "<p>[Help us choose a name for the ferry]</p>", "<p>[Keep sending me the letter]</p>",
            "<p>[Add my name to the letter]</p>", "<p>Please cast your ballot [here].</p>",
            "<p>We're sad to see you go: click [here].</p>", "<p>[Share your code]</p>",
            "<p>[Change where we send it]</p>", "<p>[I still want to get this letter]</p>",
            "<p>[Move me to the weekly edition]</p>", "<p>[Switch to daily]</p>", "<p>[Update your topics]</p>",
            "<p>[Changer le rythme d'envoi]</p>", "<p>[Switch me to the digest]</p>",
        ])
    func calls(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "a line below a question to nobody is read",
        arguments: [
            "<p>What is in this issue?<br>[5 ways to save water] | [10 best films of May] | [3 new books to read]</p>",
            "<p>Missed an issue? [Monday] · [Tuesday] · [Wednesday]</p>",
            "<p>What did the survey of the reef find?<br>[Corals that grow back] | [Fish that moved north]</p>",
            "<p>Do you need a <b>visa</b> for Spain?<br>[Rules for the summer] | [Rules for students]</p>",
            "<p>Who won the vote of the harbour?<br>[Results by district] | [Maps of the turnout]</p>",
        ])
    func noQuestions(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test(
        "announced to the readers, a question is not answered",
        arguments: [
            "<h3>Reader survey</h3><p>Is the reef well?</p><p>[It grows back nicely] | [Fish have moved north]</p>",
            "<p>Our poll: is the reef well?</p><p>[It grows back nicely] | [Fish have moved north]</p>",
            "<p>Päivän gallup: nouseeko vesi?</p><p>[Nousee hiljalleen kyllä] | [Pysyy aina samana]</p>",
        ])
    func announced(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "only a member's code at a form of joining is a referral",
        arguments: [
            ("news.example/join?referrer=2442", true), ("news.example/join/?referrer=8c1be77d", true),
            ("news.example/joint-strike-on-the-port?referrer=newsletter", false),
            ("news.example/join?referrer=newsletter", false), ("news.example/joint?referrer=2442", false),
        ])
    func joining(_ address: String, _ isReferral: Bool) throws {
        let url = try #require(WebURL("https://" + address))
        let around = LinkSurroundings(text: "The port and its people", position: 5, linkCount: 10)
        let finding = NeverRequest.test(url, surroundings: around, newsletter: nil)
        #expect((finding?.reason == .referral) == isReferral)
    }

    @Test(
        "a sign and a log may stand in a place",
        arguments: [
            "<p>It began with a neon sign [in Tokyo's oldest bar].</p>",
            "<p>The river carried a log [in the night].</p>", "<p>Above the door hangs a neon sign in [Tokyo].</p>",
        ])
    func signs(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test(
        "beside managing a subscription, a story may be read",
        arguments: [
            "<p>You can [manage your subscription] or [read The Ferry at Night].</p>",
            "<p>[Newsletter verwalten] oder [die Fähre bei Nacht lesen]</p>",
        ])
    func besideManaging(_ fragment: String) {
        #expect(DecisionButtonTests.requested(fragment).count == 1)
    }

    @Test("of two links one ends a subscription, and the other changes it, whichever comes first")
    func alternatives() {
        func pair(_ one: String, _ other: String) -> [String] {
            Self.reasons(
                "<p><a href=\"https://t.example/1\">\(one)</a>, or <a href=\"https://t.example/2\">\(other)</a></p>")
        }
        #expect(pair("Opt out here", "jump in") == ["unsubscribe", "preferences"])
        #expect(pair("Email preferences", "jump overboard") == ["preferences", "unsubscribe"])
        #expect(pair("Jump overboard", "change which emails you get") == ["unsubscribe", "preferences"])
    }
}
