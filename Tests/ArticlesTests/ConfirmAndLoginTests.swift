import Links
import Testing

@testable import Articles

/// A small newsletter in which one link matters: a story, the fragment, a footer.
private struct Letter: CustomTestStringConvertible, Sendable {
    let language: String
    let fragment: String
    let expected: Reason?

    var testDescription: String { "\(language): \(fragment)" }

    init(_ language: String, _ fragment: String, _ expected: Reason?) {
        (self.language, self.fragment, self.expected) = (language, fragment, expected)
    }

    /// The address that says nothing, so that only words can.
    static let tracker = "https://click.news.example/c/Zk81hQ0aLw93JmXv72bTq5Rs"

    /// "[…]" stands for the link; "[img …]" for a picture with that text.
    private var html: String {
        var html = fragment
        if let start = html.firstRange(of: "[img "), let end = html.firstRange(of: "]") {
            let alt = html[start.upperBound..<end.lowerBound]
            html.replaceSubrange(
                start.lowerBound..<end.upperBound,
                with: "<a href=\"\(Self.tracker)\"><img src=\"b.png\" alt=\"\(alt)\"></a>")
        }
        html = html.replacing("[", with: "<a href=\"\(Self.tracker)\">").replacing("]", with: "</a>")
        return """
            <html><body><h2><a href="https://news.example/2026/11/bees-of-the-north">Bees of the north</a></h2>
            <p>They found their way home through the snow, and nobody knows how.</p><p>\(html)</p>
            <h2><a href="https://news.example/2026/11/night-trains-are-back">Night trains are back</a></h2>
            <p>Nine new lines in one winter, and where they lead.</p></body></html>
            """
    }

    func finding() throws -> Finding? {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let surroundings = LinkSurroundings.all(of: links)
        let index = try #require(links.firstIndex { $0.url == Self.tracker })
        let url = try #require(WebURL(links[index].url))
        return NeverRequest.test(url, surroundings: surroundings[index], newsletter: NewsletterContext())
    }
}

private let confirming: [(String, [String])] = [
    (
        "en",
        [
            "[Confirm your subscription]", "[Verify my email]", "To activate your account, click [here].",
            "[img Confirm]",
        ]
    ),
    (
        "de",
        ["[Anmeldung bestätigen]", "[E-Mail-Adresse bestätigen]", "Um deine Anmeldung zu bestätigen, klicke [hier]."]
    ),
    (
        "fr",
        ["[Confirmer mon inscription]", "[Activez votre compte]", "Pour confirmer votre inscription, cliquez [ici]."]
    ),
    ("es", ["[Confirmar mi suscripción]", "[Verifica tu correo]", "Para confirmar tu suscripción, haz clic [aquí]."]),
    ("it", ["[Conferma l'iscrizione]", "[Conferma la tua email]", "Per confermare l'iscrizione clicca [qui]."]),
    ("pt", ["[Confirmar inscrição]", "[Confirme seu e-mail]", "[Confirme sua inscrição]"]),
    ("nl", ["[Bevestig je inschrijving]", "[Bevestig je e-mailadres]"]),
    ("pl", ["[Potwierdź subskrypcję]", "[Potwierdź adres e-mail]"]),
    ("sv", ["[Bekräfta din prenumeration]", "[Bekräfta din e-post]"]),
    ("ru", ["[Подтвердить подписку]", "[Подтвердите адрес]"]),
    ("ja", ["[メールアドレスを確認する]"]),
    ("ko", ["[이메일 인증하기]"]),
    ("zh", ["[確認訂閱]"]),
    ("da", ["[Bekræft din e-mail]"]),
]

private let entering: [(String, [String])] = [
    (
        "en",
        [
            "[Log in]", "[Sign in to read]", "[Reset your password]", "Use this magic link to sign in: [here]",
            "[img Sign in]",
        ]
    ),
    ("de", ["[Einloggen]", "[Passwort zurücksetzen]", "[Jetzt anmelden und einloggen]"]),
    ("fr", ["[Se connecter]", "[Réinitialiser mon mot de passe]"]),
    ("es", ["[Iniciar sesión]", "[Restablecer contraseña]"]),
    ("it", ["[Accedi]", "[Reimposta la password]"]),
    ("pt", ["[Fazer login]", "[Redefinir senha]"]),
    ("nl", ["[Inloggen]", "[Wachtwoord herstellen]"]),
    ("pl", ["[Zaloguj się]", "[Zresetuj hasło]"]),
    ("sv", ["[Logga in]", "[Återställ lösenord]"]),
    ("ru", ["[Войти]", "[Сбросить пароль]"]),
    ("ja", ["[今すぐログイン]"]),
    ("ko", ["[로그인하기]"]),
    ("zh", ["[登录账户]"]),
    ("da", ["[Log ind]"]),
    ("tr", ["[Giriş yap]"]),
]

/// Stories that are about it: headlines and links in prose.
private let stories: [(String, [String])] = [
    (
        "en",
        [
            "[Why the senate could not confirm its new judge]", "[A password manager that forgets nothing, compared]",
            "[The village where everybody votes twice]", "[What the polls got wrong about the north]",
            "Researchers [found the same weakness] in every password they looked at.",
            "[Scientists confirm water beneath the ice of the moon]",
            "[How passkeys will end the age of the password]", "[Voters in four towns chose the same bridge]",
            "[The history of the ballot box in nine objects]", "[Ministers confirmed the plan on Monday night]",
            "[An essay on signing things you have not read]", "[Who counted the votes in the longest election ever]",
        ]
    ),
    (
        "de",
        [
            "[Warum die Wahl in Bremen so knapp ausging]", "[Forscher bestätigen Wasser unter dem Eis des Mondes]",
            "[Wie lange ein Passwort heute wirklich hält]", "[Was die Umfragen vor der Wahl verschwiegen]",
            "Fachleute [fanden dieselbe Lücke] in jedem Passwort.",
        ]
    ),
    (
        "fr",
        [
            "[Pourquoi le vote de dimanche surprend tout le pays]",
            "[Des chercheurs confirment la présence d'eau sur la Lune]",
            "[Le mot de passe vit ses dernières années]", "[Ce que disent les sondages de la campagne]",
            "Les experts [ont trouvé la même faille] partout.",
        ]
    ),
    (
        "es",
        [
            "[Por qué la votación del domingo sorprendió al país]",
            "[Los científicos confirman agua bajo el hielo lunar]",
            "[El fin de la contraseña llega sin ruido]", "[Lo que no vieron las encuestas en el norte]",
            "Los expertos [hallaron la misma falla] en cada contraseña.",
        ]
    ),
    (
        "it",
        [
            "[Perché il voto di domenica ha sorpreso il paese]",
            "[Gli scienziati confermano l'acqua sotto il ghiaccio]",
            "[La fine della password arriva senza rumore]", "[Che cosa non hanno visto i sondaggi nel nord]",
        ]
    ),
    (
        "pt",
        [
            "[Por que a votação de domingo surpreendeu o país]", "[Cientistas confirmam água debaixo do gelo da Lua]",
            "[O fim da senha chega sem barulho]", "[O que as pesquisas não viram no norte]",
        ]
    ),
    (
        "nl",
        [
            "[Waarom de verkiezingen in het noorden zo spannend waren]",
            "[Onderzoekers bevestigen water onder het ijs]",
            "[Het einde van het wachtwoord komt in stilte]", "[Wat de peilingen in het noorden niet zagen]",
        ]
    ),
    (
        "pl",
        [
            "[Dlaczego niedzielne wybory zaskoczyły cały kraj]", "[Naukowcy potwierdzają wodę pod lodem Księżyca]",
            "[Koniec hasła przychodzi po cichu]",
        ]
    ),
    (
        "sv",
        [
            "[Varför valet i norr blev så jämnt]", "[Forskare bekräftar vatten under månens is]",
            "[Slutet för lösenordet kommer i tysthet]",
        ]
    ),
    (
        "ru",
        [
            "[Почему выборы на севере удивили страну]", "[Учёные подтвердили воду подо льдом Луны]",
            "[Конец эпохи пароля наступает тихо]",
        ]
    ),
    ("ja", ["[北の村の選挙はなぜ接戦になったのか]", "[月の氷の下に水があると科学者が確認]"]),
    ("ko", ["[북쪽 마을의 선거가 왜 접전이었는가]", "[달의 얼음 아래 물이 있다는 연구]"]),
]

private func letters(_ rows: [(String, [String])], _ expected: Reason?) -> [Letter] {
    rows.flatMap { language, fragments in fragments.map { Letter(language, $0, expected) } }
}

@Suite struct ConfirmAndLoginTests {
    @Test(
        "confirming and logging in are recognised in a newsletter",
        arguments: letters(confirming, .confirm) + letters(entering, .login))
    private func acting(_ letter: Letter) throws {
        let finding = try letter.finding()
        #expect(finding?.reason == letter.expected, "\(finding.map { "\($0)" } ?? "requested")")
    }

    @Test("stories about passwords, elections and confirmations are requested", arguments: letters(stories, nil))
    private func reading(_ letter: Letter) throws {
        let finding = try letter.finding()
        #expect(finding == nil, "\(finding.map { "\($0)" } ?? "")")
    }

    @Test("there are fifty of each, in ten languages and more")
    func many() {
        #expect(letters(confirming, nil).count + letters(entering, nil).count >= 50)
        #expect(letters(stories, nil).count >= 50)
        for rows in [confirming, entering, stories] { #expect(Set(rows.map(\.0)).count >= 10) }
    }

    @Test(
        "vague words of a footer, and words that hidden letters split",
        arguments: [
            "[Want out?]", "[Had enough?]", "[No longer interested?]", "Want out? [Click here]",
            "[Kein Interesse mehr?]",
            "[Un<span style=\"display:none\">xq</span>subscribe]", "[Un&#8203;sub&shy;scribe]",
            "[Un<b></b>sub<i>scribe</i>]",
            "[Ya no te interesa]", "[Geen interesse meer?]", "[Plus intéressé ?]",
        ])
    func vague(_ fragment: String) throws {
        #expect(try Letter("", fragment, .unsubscribe).finding()?.reason == .unsubscribe)
    }
}

@Suite struct ButtonTests {
    @Test(
        "a button of any words acts when the sentence above it asks to confirm or to log in",
        arguments: [
            ("Please confirm your subscription by clicking the button below.</p><p>[Yes please]", Reason.confirm),
            ("Please confirm your e-mail address:</p><p>[Let's go]", .confirm),
            ("Bitte bestätige deine Anmeldung:</p><p>[Los geht's]", .confirm),
            ("Here is your sign-in link. It works once.</p><p>[Continue]", .login),
            ("Here is your sign-in link. It works once.</p><p>[Open the door]", .login),
            ("To confirm your address, [press this button]", .confirm),
            ("Activate your subscription [with this link].", .confirm),
            ("Please confirm your subscription. It takes a moment. [Off we go]", .confirm),
        ])
    func asked(_ fragment: String, _ expected: Reason) throws {
        #expect(try Letter("", fragment, expected).finding()?.reason == expected)
    }

    @Test(
        "texts of buttons",
        arguments: [
            ("[I confirm]", Reason.confirm), ("[Verify me]", .confirm), ("[Opt in]", .confirm),
            ("[Yes, sign me up!]", .confirm), ("[Subscribe me]", .confirm), ("[Complete my subscription]", .confirm),
            ("[Log me in]", .login), ("[Ich bestätige]", .confirm), ("[Confirmo mi suscripción]", .confirm),
            ("[Ik bevestig]", .confirm), ("[Confirmo minha inscrição]", .confirm), ("[Stop mails]", .unsubscribe),
            ("[No quiero recibir más correos]", .unsubscribe),
        ])
    func own(_ fragment: String, _ expected: Reason) throws {
        #expect(try Letter("", fragment, expected).finding()?.reason == expected)
    }

    @Test(
        "faces and thumbs in a row are votes, whatever is asked",
        arguments: [
            "We'd love your opinion on today's issue</p><p>[👍] <a href=\"https://click.news.example/c/b\">👎</a>",
            "Today's issue in one click:</p><p>[😍] <a href=\"https://click.news.example/c/b\">😐</a>"
                + " <a href=\"https://click.news.example/c/c\">😞</a>",
        ])
    func votes(_ fragment: String) throws { #expect(try Letter("", fragment, .poll).finding()?.reason == .poll) }

    @Test(
        "stories behind sentences that speak of it are requested",
        arguments: [
            "Nobody could log in on Monday, says [the bank's own report] in its first chapter.",
            "The court may confirm the verdict. [Nine judges, one bridge]",
            "Please confirm your subscription. It rains. The harbour froze. [Ships in the ice]",
            "Passkeys are here: the password is dead.</p><p>[Keys for everybody]",
        ])
    func stories(_ fragment: String) throws {
        let finding = try Letter("", fragment, nil).finding()
        #expect(finding == nil, "\(finding.map { "\($0)" } ?? "")")
    }
}

@Suite struct CommandTests {
    private func reason(_ address: String) throws -> Reason? {
        NeverRequest.test(try #require(WebURL("https://" + address)), surroundings: nil, newsletter: nil)?.reason
    }

    @Test(
        "a command before a token acts",
        arguments: [
            ("x.example/stop/8fk2", Reason.unsubscribe), ("u8fk2q.x.example/stop", .unsubscribe),
            ("x.example/n/leave/8fk2k3", .unsubscribe),
            ("x.example/cancel?t=8fk2k3", .unsubscribe), ("x.example/pause/12345", .unsubscribe),
            ("x.example/snooze?id=77120&s=9a8", .unsubscribe), ("x.example/like/918273", .socialShare),
            ("x.example/STOP/8FK2", .unsubscribe), ("x.example/%73top/8fk2", .unsubscribe),
            ("x.example/p?score=9", .poll), ("x.example/p?rate=up", .poll), ("x.example/p?answer=2", .poll),
            ("x.example/p?rating=5", .poll), ("x.example/p?v=vote", .poll), ("x.example/p?nps=10", .poll),
            ("x.example/p?ref_id=8fk2k3", .referral), ("x.example/invite/8fk2k3", .referral),
            ("invite.x.example/r/8fk2", .referral), ("x.example/shop/?add-to-cart=123", .advertisement),
            ("x.example/add-to-cart/123", .advertisement),
        ])
    func commands(_ address: String, _ expected: Reason) throws { #expect(try reason(address) == expected) }

    @Test(
        "the same words without a token name places and stories",
        arguments: [
            "x.example/stop/", "www2.x.example/stop", "x.example/leave/your-shoes-at-the-door",
            "x.example/like/2026/a-story-of-bees",
            "x.example/cancel-culture-explained-again", "x.example/2026/11/05/pause/and-think-about-it",
            "x.example/stop?utm_source=x", "x.example/football?score=2026-final", "x.example/p?ref_id=home",
            "github.com/stop/8fk2", "x.example/invite/friends-of-the-north-sea", "x.example/a?choice=editors",
        ])
    func places(_ address: String) throws { #expect(try reason(address) == nil) }
}
