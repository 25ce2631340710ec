import Links
import Testing

@testable import Articles

/// The reason for a link in the body, behind an address that says nothing.
private func reason(_ text: String, hint: String = "", before: String = "") throws -> Reason? {
    let address = try #require(WebURL("https://t.example/c/x"))
    let link = LinkSurroundings(text: text, hint: hint, before: before, position: 5, linkCount: 10)
    return NeverRequest.test(address, surroundings: link, newsletter: nil)?.reason
}

@Suite struct ActingWordsTests {
    @Test(
        "a word is read as a reader sees it, whatever characters it is made of",
        arguments: [
            "Un\u{2066}subscribe\u{2069}", "Un\u{180E}subscribe", "Un\u{061C}subscribe", "Un\u{115F}subscribe",
            "Un\u{3164}subscribe", "Un\u{E0020}subscribe", "Un\u{E0100}subscribe", "Un\u{FE0F}subscribe",
            "Un\u{AD}subscribe",
            "Un\u{200B}subscribe", "Un\u{206A}subscribe", "𝗨𝗻𝘀𝘂𝗯𝘀𝗰𝗿𝗶𝗯𝗲", "𝒰𝓃𝓈𝓊𝒷𝓈𝒸𝓇𝒾𝒷𝑒", "Ｕｎｓｕｂｓｃｒｉｂｅ", "ⓤⓝⓢⓤⓑⓢⓒⓡⓘⓑⓔ",
            "ᴜɴsᴜʙsᴄʀɪʙᴇ", "Unsubsсribе", "Unsubscrιbe", "U n s u b s c r i b e", "Un-subscribe", "Un\u{2011}subscribe",
            "un_subscribe", "Un subscribe", "Unsub scribe", "\u{202E}ebircsbusnU\u{202C}",
        ])
    func disguises(_ text: String) throws { #expect(try reason(text) == .unsubscribe) }

    @Test(
        "a headline with the same letters is none",
        arguments: ["The optician's output", "Unsung subscribers win", "A laptop outside"])
    func chance(_ text: String) throws { #expect(try reason(text) == nil) }

    @Test(
        "phrases that end a subscription",
        arguments: [
            "No more emails please", "Take me off the list", "Cancel newsletter", "Delete my account",
            "Je ne souhaite plus recevoir cette lettre", "Keine weiteren E-Mails erhalten", "Отказаться от рассылки",
            "Odjavi se",
            "Odjava", "Отпиши се", "Donar-se de baixa", "Loobu uudiskirjast", "Atsisakyti naujienlaiškio",
            "Atrakstīties",
            "لغو اشتراک", "सदस्यता समाप्त करें", "ยกเลิกการสมัคร", "Zrušiť odber",
            "Remove this e-mail address from future promotions of the Tin Letter",
            "Please click here to manage what you get or to unsubscribe",
            "Ann Lee Here to Ann Lee Wishes or Unsubscribe",
            "Diese E-Mail-Adresse entfernen", "Supprimer mon adresse de votre liste",
            "Eliminar mi dirección de la lista",
            "Cancella questo indirizzo dalla lista", "Remover meu endereço da lista", "Verwijder mijn e-mailadres",
            "Usuń mój adres z bazy", "Удалить мой адрес из базы",
        ])
    func phrases(_ text: String) throws { #expect(try reason(text) == .unsubscribe) }

    @Test(
        "choices and votes that stand in a few words",
        arguments: [
            ("Tailor your topics", Reason.preferences), ("Control your recommendations", .preferences),
            ("Ret dine nyhedsbreve", .preferences), ("Hier geht es zur Umfrage", .poll),
            ("cancellati da qui", .unsubscribe),
        ])
    func few(_ text: String, _ expected: Reason) throws { #expect(try reason(text) == expected) }

    @Test(
        "the same words in the news",
        arguments: [
            "Voli cancellati: cosa fare se il tuo aereo non parte", "The tailor your grandmother knew",
            "Was die Umfrage zur Wahl sagt",
        ])
    func news(_ text: String) throws { #expect(try reason(text) == nil) }

    @Test(
        "sentences that do",
        arguments: [
            ("If you no longer wish to hear from us, click", "here"),
            ("Si no desea recibir más correos, pulse", "aquí"),
            ("Se não quiser mais receber, clique", "aqui"), ("Если вы не хотите получать письма,", "нажмите сюда"),
            ("If you no longer wish to hear from us,", "tell us"), ("Si no desea recibir más correos,", "pulse aquí"),
            ("If you wish to cancel your Tin Club EDM subscription, please", "click here"),
            ("Sie können Ihr kostenloses Abonnement jederzeit kündigen:", "hier"),
            ("Para cancelar tu actual suscripción, pulsa", "aquí"),
            ("To leave our Tin Club mailing list, click", "here"),
            ("If you would rather leave the Tin Club mailing list, click", "here"),
            ("Säg upp din Tin-prenumeration", "här"),
            ("Tin bültenini iptal etmek için", "buraya"), ("Mondja le a Tin hírlevelet", "itt"),
            ("Dezactivați abonamentul Tin", "aici"), ("Ακυρώστε τη συνδρομή σας", "εδώ"), ("購読のキャンセルは", "こちら"),
            ("Cancel your membership", "here"), ("To end your Tin Club subscription, click", "here"),
            ("Don’t want these emails? Click", "here"),
            ("Sie möchten Ihre Mitgliedschaft beenden? Klicken Sie", "hier"),
            ("Anuluj swoją darmową subskrypcję Tin", "tutaj"), ("メルマガの解除は", "こちら"),
        ])
    func sentences(_ before: String, _ text: String) throws {
        #expect(try reason(text, before: before) == .unsubscribe)
    }

    @Test(
        "others that act",
        arguments: [
            ("Get this less often", Reason.preferences), ("Yes, it was me", .confirm), ("Share email", .socialShare),
            ("Manage delivery alerts", .preferences), ("Change your contact details", .preferences),
            ("Verify data", .confirm), ("Write a review ›", .poll), ("Bewertung abgeben", .poll),
            ("Delete my email", .unsubscribe), ("Stop these alerts", .unsubscribe),
            ("Vote before it’s too late!", .poll),
        ])
    func others(_ text: String, _ expected: Reason) throws { #expect(try reason(text) == expected) }

    @Test("a bare word in a sentence that ends something else of the reader's is requested")
    func otherEnds() throws {
        #expect(try reason("here", before: "They cancel the trains again, and the newspaper says why") == nil)
        for before in [
            "More about cancel culture", "Snow made them cancel the game in Edmonton,",
            "The case for cancelling debt, in an essay:",
            "Wie Aborigines den Bergbau beenden, steht", "Comment annuler la dette, la lettre ouverte est",
            "Trump may leave the alliance; the list is", "Our list of the best books to leave under the tree is",
            "The emails that made my boss quit are", "I had to cancel my trip, the list of what went wrong is",
            "Leave your worries at home: our list of winter walks is",
        ] {
            #expect(try reason("here", before: before) == nil, "\(before)")
        }
    }

    @Test(
        "headlines that have such words are headlines",
        arguments: [
            "How to remove your name from the internet", "Google lets you remove your address from search results",
            "How to write a review of a book you hated", "Hotels pay guests to leave a review",
            "Senate vote before shutdown",
            "Stop giving away your contact details", "How banks manage payments",
            "Uber drivers review your order history",
            "Airline to rate your experience with AI", "規制の解除は早すぎたのか", "Remove my name, said the poet",
            "Aus dem Verteiler geworfen: Was Lindners Leute schreiben",
            "Change your contact details every year, says spy",
            "Half of all Americans now read the news and then unsubscribe",
            "Google will remove my email from search, says minister",
            "Вход в Евросоюз откладывается", "Διαγραφή χρεών για χιλιάδες νοικοκυριά", "嫦娥六号成功登陆月球背面",
            "影评人给这部电影打分", "التصويت يبدأ اليوم في الشمال", "סקר חדש: הצפון משנה כיוון",
        ])
    func headlines(_ text: String) throws { #expect(try reason(text) == nil) }

    @Test("Substack's button to share stands alone; elsewhere a headline may begin like it")
    func shareButton() throws {
        func test(_ address: String, before: String = "") throws -> Reason? {
            let link = LinkSurroundings(text: "Share The Tin Letter", before: before, position: 5, linkCount: 10)
            return NeverRequest.test(try #require(WebURL(address)), surroundings: link, newsletter: nil)?.reason
        }
        #expect(
            try test("https://substack.com/redirect/65ac7b65-9cb5-4af6-8c3d-0ea71f1be9da?j=eyJ1IjoiOG81NG4ifQ")
                == .socialShare)
        #expect(
            try test(
                "https://substack.com/redirect/65ac7b65-9cb5-4af6-8c3d-0ea71f1be9da?j=eyJ1IjoiOG81NG4ifQ",
                before: "We liked") == nil)
        #expect(try test("https://t.example/c/x") == nil)
        #expect(try test("https://tin.substack.com/p/share-the-tin-letter") == nil)
    }

    @Test(
        "what is written at a picture counts beside the text",
        arguments: [
            ("", "Unsubscribe"), ("", "unsubscribe-button.png"), ("Go", "Unsubscribe"), ("Logo", "Logo | Unsubscribe"),
            ("from Weekly Rust digest", "Unsubscribe"),
        ])
    func hints(_ text: String, _ hint: String) throws { #expect(try reason(text, hint: hint) == .unsubscribe) }

    @Test("a story's picture may be called anything")
    func storyPicture() throws {
        #expect(try reason("How the town chose its bees again", hint: "cast-your-vote-2026.jpg") == nil)
    }
}
