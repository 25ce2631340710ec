import Links
import Testing

@testable import Articles

/// A link as the tests write it: an address that says nothing, a text, and what stands around it.
private func finding(
    _ text: String, before: String = "", after: String = "",
    url: String = "https://click.example.net/c/Zk81hQ0aLw93JmXv72bTq5Rs",
    isPicture: Bool = false, region: LinkSurroundings.Region? = nil, listUnsubscribe: [String] = []
) throws -> Finding? {
    let address = try #require(WebURL(url))
    let surroundings = LinkSurroundings(
        text: text, before: before, after: after, isPicture: isPicture, position: 5, linkCount: 10, region: region)
    return NeverRequest.test(
        address, surroundings: surroundings, newsletter: NewsletterContext(listUnsubscribe: listUnsubscribe))
}

private func reason(_ address: String) throws -> Reason? {
    NeverRequest.test(try #require(WebURL(address)), surroundings: nil, newsletter: nil)?.reason
}

@Suite struct NeverRequestTests {
    @Test(
        "a button of a language is recognised by its text alone, whatever its address",
        arguments: [
            ("Unsubscribe", Reason.unsubscribe), ("Manage preferences", .preferences),
            ("Confirm your subscription", .confirm),
            ("Verify my email", .confirm), ("Log in", .login), ("Reset your password", .login),
            ("Refer a friend", .referral),
            ("Vote now", .poll), ("Share on Facebook", .socialShare), ("Forward to a friend", .forward),
            ("Newsletter abbestellen", .unsubscribe), ("Hier abmelden", .unsubscribe),
            ("Einstellungen verwalten", .preferences),
            ("Anmeldung bestätigen", .confirm), ("E-Mail bestätigen", .confirm), ("Einloggen", .login),
            ("Passwort zurücksetzen", .login),
            ("Freunde werben", .referral), ("Jetzt abstimmen", .poll), ("Teilen", .socialShare),
            ("Weiterleiten", .forward),
            ("Se désabonner", .unsubscribe), ("Gérer mes préférences", .preferences),
            ("Confirmer mon inscription", .confirm),
            ("Activez votre compte", .confirm), ("Se connecter", .login), ("Parrainer un ami", .referral),
            ("Je vote", .poll),
            ("Transférer à un ami", .forward), ("Darse de baja", .unsubscribe), ("Confirmar mi suscripción", .confirm),
            ("Verifica tu correo", .confirm), ("Iniciar sesión", .login), ("Restablecer contraseña", .login),
            ("Invita a un amigo", .referral),
            ("Disiscriviti", .unsubscribe), ("Conferma l'iscrizione", .confirm), ("Accedi", .login),
            ("Vota ora", .poll),
            ("Cancelar inscrição", .unsubscribe), ("Confirme sua inscrição", .confirm), ("Fazer login", .login),
            ("Redefinir senha", .login), ("Indique um amigo", .referral), ("Uitschrijven", .unsubscribe),
            ("Afmelden", .unsubscribe),
            ("Bevestig je inschrijving", .confirm), ("Inloggen", .login), ("Nodig een vriend uit", .referral),
            ("Stem nu", .poll),
            ("Avregistrera dig", .unsubscribe), ("Bekräfta din prenumeration", .confirm), ("Logga in", .login),
            ("Afmeld nyhedsbrev", .unsubscribe), ("Bekræft din e-mail", .confirm), ("Log ind", .login),
            ("Meld deg av", .unsubscribe),
            ("Bekreft abonnement", .confirm), ("Logg inn", .login), ("Wypisz się", .unsubscribe),
            ("Potwierdź subskrypcję", .confirm),
            ("Zaloguj się", .login), ("Zagłosuj", .poll), ("Odhlásit odběr", .unsubscribe),
            ("Leiratkozás", .unsubscribe),
            ("Отписаться", .unsubscribe), ("Подтвердить подписку", .confirm), ("Войти", .login),
            ("Відписатися", .unsubscribe),
            ("Peruuta tilaus", .unsubscribe), ("Vahvista tilaus", .confirm), ("Abonelikten çık", .unsubscribe),
            ("Giriş yap", .login),
            ("수신거부하기", .unsubscribe), ("이메일 인증하기", .confirm), ("로그인하기", .login), ("친구 초대하기", .referral),
            ("투표하러 가기", .poll),
            ("配信停止はこちら", .unsubscribe), ("メールアドレスを確認する", .confirm), ("今すぐログイン", .login), ("友達を招待する", .referral),
            ("アンケートに答える", .poll), ("点击退订", .unsubscribe), ("確認訂閱", .confirm), ("登录账户", .login), ("邀请好友", .referral),
            ("إلغاء الاشتراك", .unsubscribe), ("לביטול הרשמה", .unsubscribe), ("Hủy đăng ký", .unsubscribe),
            ("Berhenti berlangganan", .unsubscribe),
        ])
    func recognisesText(_ text: String, _ expected: Reason) throws {
        #expect(try finding(text)?.reason == expected)
    }

    @Test(
        "a bare word is judged by its sentence",
        arguments: [
            ("If you no longer wish to receive these emails, click", "here", "", Reason.unsubscribe),
            ("Update your email preferences", "here", "or unsubscribe there", .preferences),
            ("Um sich vom Newsletter abzumelden, klicken Sie", "hier", ".", .unsubscribe),
            ("Pour vous désabonner, cliquez", "ici", ".", .unsubscribe),
            ("Para darte de baja haz clic", "aquí", "", .unsubscribe),
            ("Klik", "hier", "om je af te melden: uitschrijven", .unsubscribe),
            ("You can refer a friend", "here", "", .referral),
            ("To confirm your address, press", "this link", "", .confirm),
            ("メールの配信停止は", "こちら", "から", .unsubscribe),
            ("수신거부를 원하시면", "여기", "를 눌러주세요", .unsubscribe),
            ("如果您想退订，请", "点击这里", "", .unsubscribe),
            // Verbs in two parts, with the link between them.
            ("Du bist angemeldet. Melde dich", "hier", "ab.", .unsubscribe),
            ("Melden Sie sich", "hier", "vom Newsletter ab.", .unsubscribe),
            ("Trag dich", "hier", "aus", .unsubscribe),
            ("Bestelle den Newsletter", "hier", "ab.", .unsubscribe),
            ("Meld je", "hier", "af.", .unsubscribe), ("Schrijf je", "hier", "uit", .unsubscribe),
            // The clause behind the link.
            ("", "Klicke hier", ", um dich abzumelden.", .unsubscribe),
            ("", "Klik hier", "om je uit te schrijven.", .unsubscribe),
            ("Wenn du keine weiteren Mails bekommen möchtest,", "klicke hier", "", .unsubscribe),
            ("Klikk", "her", "for å melde deg av", .unsubscribe),
            ("Klicka", "här", "om du inte vill ha fler utskick", .unsubscribe),
            ("Vill du inte längre få våra utskick?", "Klicka här", "", .unsubscribe),
            ("Si vous ne voulez plus recevoir nos messages,", "suivez ce lien", "", .unsubscribe),
            ("Caso não queira mais receber,", "clique aqui", "", .unsubscribe),
            ("", "לחץ כאן", "כדי להסיר את עצמך מהרשימה", .unsubscribe),
        ])
    func readsTheSentence(_ before: String, _ text: String, _ after: String, _ expected: Reason) throws {
        #expect(try finding(text, before: before, after: after)?.reason == expected)
    }

    @Test(
        "what a text says as a whole, whatever stands between its words",
        arguments: [
            ("Melde dich hier ab", Reason.unsubscribe), ("Meld je hier af", .unsubscribe),
            ("Meld dig fra", .unsubscribe), ("Doneu-vos de baixa", .unsubscribe), ("メルマガ解除", .unsubscribe),
            ("Quit this list", .unsubscribe), ("Unfollow The Daily", .unsubscribe),
            ("Take the survey", .poll), ("Stimm für dein Lieblingsbuch", .poll),
            ("Modificar mis datos", .preferences),
            ("Resubscribe", .confirm), ("Take our 2-minute reader survey", .poll),
            ("Share The Daily", .socialShare), ("View your dashboard", .preferences),
        ])
    func wholeTexts(_ text: String, _ expected: Reason) throws {
        #expect(try finding(text)?.reason == expected)
    }

    @Test(
        "headlines that speak of ending, of votes and of shares are requested",
        arguments: [
            "Kabinet dreigt nieuwe verkiezingen uit te schrijven", "Nederlanders vliegen liever niet meer",
            "Facebook zeigt in Kanada keine Nachrichten mehr", "Elever ska inte längre få ha mobil i skolan",
            "Ønsker du ikke flere børn?",
            "Fans vote for the best Beatles song", "Free school meals for every friend of the king",
            "Double opt-in: does it still make sense?", "The great unfollow",
            "Complete results of the new Pew poll", "Answer to loneliness found, says survey",
            "Start-ups grow more optimistic, finds survey", "★★★★☆ Hamnet", "Share Buybacks Hit Record",
            "Schrijf je verdriet van je af", "Melden sich mehr Schüler vom Religionsunterricht ab?",
        ])
    func headlines(_ text: String) throws {
        let found = try finding(text, region: .body)
        #expect(found == nil, "\(found?.evidence ?? "")")
    }

    @Test(
        "sentences that speak of it, around a bare word, are no commands",
        arguments: [
            ("Waarom jongeren liever niet meer vliegen, lees je", "hier", "."),
            ("De makers schrijven je", "hier", "alles van zich af."),
            ("Die Retter melden sich", "hier", "vom Dienst ab."),
            ("Schrijf je boek", "hier", "in een maand uit."), ("In", "deze", "column schrijf je de angst van je af."),
        ])
    func sentences(_ before: String, _ text: String, _ after: String) throws {
        let found = try finding(text, before: before, after: after, region: .body)
        #expect(found == nil, "\(found?.evidence ?? "")")
    }

    @Test("what stands behind a call to vote and its colon answers it")
    func calledUpon() throws {
        let call = "Vote for the best tree photo:"
        #expect(try finding("Photo 1 by Ann", before: call, isPicture: true)?.reason == .poll)
        #expect(try finding("The oak behind the mill", before: call)?.reason == .poll)
        for kicker in [
            "The best tree photo:", "STEM:", "Stimmen zum Urteil:", "Vote count:", "Umfrage:", "Vota Madrid:",
        ] {
            #expect(try finding("The oak behind the mill", before: kicker, region: .body) == nil, "\(kicker)")
        }
    }

    @Test(
        "verbs in two parts that say something else",
        arguments: [
            ("Wir melden uns ab Montag", "hier", "wieder."), ("Melden Sie sich ab sofort", "hier", "an."),
            ("Schrijf je", "hier", "in."),
        ])
    func otherVerbs(_ before: String, _ text: String, _ after: String) throws {
        #expect(try finding(text, before: before, after: after, region: .body)?.reason != .unsubscribe)
    }

    @Test("of two purposes in one sentence the nearer one counts")
    func nearerPurpose() throws {
        #expect(try finding("here", before: "Update your preferences or unsubscribe")?.reason == .unsubscribe)
    }

    @Test("a picture without words is judged by the block it stands in")
    func wordlessPicture() throws {
        #expect(
            try finding("", after: "Unsubscribe from this list", isPicture: true, region: .footer)?.reason
                == .unsubscribe)
    }

    @Test("an opaque link without any words in the footer is left alone, in the body it is not")
    func leftAlone() throws {
        #expect(try finding("", isPicture: true, region: .footer)?.rule == "wordless-in-footer")
        #expect(try finding("", isPicture: true, region: .body) == nil)
        #expect(
            try finding("", url: "https://example.com/2026/how-bees-find-home/", isPicture: true, region: .footer)
                == nil)
    }

    @Test("the answers below a question are votes")
    func answers() throws {
        let texts = ["Was this useful?", "Loved it", "It was fine", "Too long"]
        let links = texts.enumerated().dropFirst().map { index, text in
            Link(
                position: index, url: "https://t.example.net/a/8dk2k3jd9aks02ma\(index)", href: "", text: text,
                before: "How was today's issue?", block: 1)
        }
        let found = try zip(links, LinkSurroundings.all(of: links)).map { link, surroundings in
            NeverRequest.test(try #require(WebURL(link.url)), surroundings: surroundings, newsletter: nil)?.reason
        }
        #expect(found == [.poll, .poll, .poll])
    }

    @Test(
        "an address that acts is recognised by itself",
        arguments: [
            ("https://news.example.com/unsubscribe?id=7", Reason.unsubscribe),
            ("https://example.com/opt-out", .unsubscribe),
            ("https://example.com/newsletter-abmelden", .unsubscribe),
            ("https://example.com/se-desabonner/x1", .unsubscribe),
            ("https://unsubscribe.example.com/a/b", .unsubscribe),
            ("https://example.com/UnsubscribeUser.aspx?u=3", .unsubscribe),
            ("https://example.us1.list-manage.com/unsubscribe?u=1&id=2", .unsubscribe),
            ("https://example.us1.list-manage.com/profile?u=1", .preferences),
            ("https://example.com/page?action=unsubscribe", .unsubscribe),
            ("https://example.com/x?unsub=1", .unsubscribe),
            ("https://example.com/PreferenceServlet?action=change&id=8a9", .preferences),
            ("https://example.com/email-preferences", .preferences), ("https://example.com/confirm/8a9s", .confirm),
            ("https://example.com/verify-email?t=1", .confirm),
            ("https://example.com/a?confirmation_token=x", .confirm),
            ("https://example.com/users/sign_in", .login), ("https://example.com/reset-password?x=1", .login),
            ("https://example.com/magic-link/abc", .login),
            ("https://login.example.com/", .login), ("https://refer.example.com/8392/", .referral),
            ("https://example.com/refer-a-friend", .referral),
            ("https://example.com/poll/12/vote?answer=2", .poll), ("https://example.com/fb?feedback=Great", .poll),
            ("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com", .socialShare),
            ("https://twitter.com/intent/tweet?text=x", .socialShare),
            ("https://www.linkedin.com/sharing/share-offsite/?url=x", .socialShare),
            ("https://wa.me/?text=hello", .socialShare), ("https://us1.forward-to-friend.com/forward?u=1", .forward),
            ("https://example.com/go?to=https%3A%2F%2Fother.example%2Funsubscribe%2F9", .unsubscribe),
            (
                "https://ab.r.us-east-1.awstrack.me/L0/https:%2F%2Fexample.com%2Funsubscribe%2F1/1/0100/abc=12",
                .unsubscribe
            ),
            ("https://example.com/#/portal/unsubscribe", .unsubscribe),
        ])
    func recognisesAddresses(_ address: String, _ expected: Reason) throws {
        #expect(try reason(address) == expected)
    }

    @Test(
        "a story about what acts is no action",
        arguments: [
            "https://example.com/essays/unsubscribe-from-reality-an-essay-on-silence",
            "https://example.com/2026/11/why-i-vote-for-the-moon",
            "https://example.com/polls/what-the-numbers-say-about-bees", "https://en.wikipedia.org/wiki/Poll",
            "https://github.com/example/survey", "https://news.gallup.com/poll/123456/americans-views-economy.aspx",
            "https://example.com/blog/password-managers-compared-again",
            "https://example.com/news/voters-confirm-new-bridge",
            "https://example.com/a?utm_campaign=vote&utm_source=unsubscribe",
            "https://example.com/search?q=unsubscribe", "https://www.youtube.com/watch?v=voteconfirm1",
            "https://example.com/shareholders-letter",
        ])
    func letsStoriesPass(_ address: String) throws {
        #expect(try reason(address) == nil)
    }

    @Test("a headline with an acting word passes where its address is the story's")
    func headlinePasses() throws {
        let url = "https://example.com/essays/unsubscribe-from-reality-an-essay"
        #expect(try finding("Unsubscribe from Reality: an Essay", url: url, region: .body) == nil)
        #expect(
            try finding(
                "How bees confirm a new home for the swarm", url: "https://t.example.net/c/8sk2JJq02kdmA91x",
                region: .body) == nil)
    }

    @Test("the same headline in a footer, or behind an opaque tracker, is left alone")
    func doubtIsDecidedAgainst() throws {
        #expect(try finding("Unsubscribe from Reality", region: .body)?.reason == .unsubscribe)
        #expect(
            try finding("Unsubscribe from all of our many daily and weekly letters", region: .footer)?.reason
                == .unsubscribe)
    }

    @Test("whatever stands in List-Unsubscribe is never requested, however it is dressed")
    func listUnsubscribe() throws {
        let header = ["mailto:leave@example.com", "https://example.com/x/9?u=1&m=2&oneclick=1"]
        #expect(
            try finding("Read more", url: "https://example.com/x/9?u=1&m=2", listUnsubscribe: header)?.rule
                == "list-unsubscribe")
        let wrapped = "https://ab.r.us-east-1.awstrack.me/L0/https:%2F%2Fexample.com%2Fx%2F9%3Fu=1%26m=2/1/0100/abc=12"
        #expect(try finding("Read more", url: wrapped, listUnsubscribe: header)?.rule == "list-unsubscribe")
        #expect(try finding("Read more", url: "https://example.com/x/9?u=7", listUnsubscribe: header) == nil)
    }

    @Test(
        "articles' usual words pass",
        arguments: ["Read more", "Continue reading", "The bridge that moved", "Weiterlesen", "続きを読む", "here"])
    func ordinaryTextsPass(_ text: String) throws {
        #expect(try finding(text, before: "A long story about bees that found their way home.", region: .body) == nil)
    }

    @Test("hostile texts and addresses are judged in time")
    func hostileInput() throws {
        let long = String(repeating: "unsubscribe ", count: 50_000)
        _ = try finding(
            long, before: long, after: long, url: "https://example.com/" + String(repeating: "a/", count: 20_000))
        let nested = (0..<40).reduce("https://example.com/end") { inner, _ in
            "https://example.com/?u="
                + inner.utf8.map { $0 == UInt8(ascii: "%") ? "%25" : String(UnicodeScalar($0)) }.joined()
        }
        _ = try reason(String(nested.prefix(60_000)))
    }
}
