// Links of mails that ask for a decision, in words that say it of themselves or leave it to those around them. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct DecidingTextTests {
    @Test(
        "behind what disowns, a few words of any kind report it",
        arguments: [
            "<p>Wasn't you? [Tell our team] at once.</p>",
            "<p>If you didn't sign up, [say so] and we'll forget you.</p>",
            "<p>Never asked for this? Then please [give us a shout].</p>", "<p>Wrong person?</p><p>[Put us right]</p>",
            "<p>Warst du das nicht? [Gib uns Bescheid], dann schließen wir das Konto.</p>",
            "<p>Nichts bestellt? [Sagen Sie es uns].</p>", "<p>Ce n'est pas vous ? [Dites-le-nous].</p>",
            "<p>Si no has pedido este código, [dínoslo].</p>", "<p>Non sei stato tu? [Faccelo sapere].</p>",
            "<p>Não pediu este código? [Fale com a gente].</p>", "<p>Heb je niets aangevraagd? [Laat het weten].</p>",
            "<p>Var det inte du? [Säg till].</p>", "<p>Var det ikke dig? [Sig til].</p>",
            "<p>To nie Ty? [Daj nam znać].</p>", "<p>Nebyli jste to vy? [Dejte nám vědět].</p>",
            "<p>Вы не регистрировались? [Напишите об этом].</p>", "<p>Це не ви? [Скажіть нам].</p>",
            "<p>Siz değil miydiniz? [Bize haber verin].</p>", "<p>Nem ön kérte? [Szóljon nekünk].</p>",
            "<p>Et pyytänyt tätä? [Kerro meille].</p>", "<p>身に覚えのない場合は[お知らせください]。</p>",
            "<p>如果不是您本人操作，请[告诉我们]。</p>", "<p>Know nobody of that name? [Block this user] for good.</p>",
            "<p>[Report this sender]</p>", "<p>[Absender blockieren]</p>", "<p>[Signaler ce compte]</p>",
        ])
    func disowning(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "what only sounds like disowning is read",
        arguments: [
            "<p>Nothing is cheaper than a boat of someone else's. [The Tin Letter has seen it].</p>",
            "<p>It wasn't you [who sank the ferry], says the captain.</p>",
            "<h3>It's not you, it's the ferry</h3><p>[The night that nobody crossed]</p>",
            "<p>Bridges are not yours to burn. The mayor explains [why the toll stays].</p>",
            "<p>Not you? [Read our privacy policy].</p>", "<p>[Report: this ferry season was the worst in years]</p>",
        ])
    func soundsLikeDisowning(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test(
        "answers put into the reader's mouth are not given",
        arguments: [
            "<p>[Sure, bring it on Monday]</p>", "<p>[Sorry, busy that night]</p>", "<p>[Gern, am Montag]</p>",
            "<p>[Désolé, pas ce jour-là]</p>", "<p>[Yes, post me the parcel]</p>", "<p>[No thanks, leave it out]</p>",
            "<p>[I'd like to stay on board]</p>",
            "<p>[I can't come, sorry]</p>", "<p>[I no longer want my seat]</p>", "<p>[Book me in]</p>",
            "<p>[That's my address]</p>", "<p>[Cancel my table]</p>", "<p>[Don't renew my pass]</p>",
            "<p>[Ja, schickt mir die Kiste]</p>", "<p>[Ich nehme den Platz nicht, ich sage ab]</p>",
            "<p>[Oui, gardez-moi une place]</p>", "<p>[Je ne veux plus de vos lettres]</p>",
            "<p>[Quiero seguir con vosotros]</p>", "<p>[Sí, guardadme el sitio]</p>",
            "<p>[Voglio restare nella lista]</p>",
            "<p>[Quero continuar na lista]</p>", "<p>[Ik wil graag blijven]</p>",
            "<p>[Jag vill inte längre vara med]</p>",
            "<p>[Jeg vil gerne blive]</p>", "<p>[Chcę dostawać list]</p>", "<p>[Хочу остаться]</p>",
            "<p>[Так, підпишіть мене]</p>", "<p>[Aboneliğimi iptal ediyorum]</p>", "<p>[Igen, kérem a levelet]</p>",
            "<p>[Ναι, στείλτε μου το δέμα]</p>", "<p>[Haluan jatkaa tilausta]</p>",
        ])
    func answers(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "two answers side by side, of which one is known",
        arguments: [
            "<p>Lecture on Monday.</p><p>[Iremos] [No podré ir]</p>", "<p>[Verrò di corsa] [Non posso venire]</p>",
            "<p>[Nie dam rady] [Przyjdę]</p>", "<p>[Kan tyvärr inte] [Vi ses där]</p>",
            "<p>[Ich bin dabei] [Ein andermal]</p>", "<p>[Buduji se] [Přijdu]</p>", "<p>[参加できません] [ぜひ行きたい]</p>",
            "<p>[我会来] [改天吧]</p>",
        ])
    func pairs(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "headlines in the first person are read",
        arguments: [
            "<p>[Yes, the ferry is still a boat]</p>", "<p>[Ja, je kunt vijgen kweken]</p>",
            "<p>[Tak dla mostu, nie dla drogi]</p>",
            "<p>There are fights. And swings. [Yes, swings].</p>", "<p>[Count me out: a census and its foes]</p>",
            "<p>[I spent a winter on the night ferry]</p>", "<p>[Yes, you can grow figs in Hull]</p>",
            "<h2>[Yes, I still send letters to my bank]</h2><p>By Ann Lee</p>",
            "<p>[No, the ferry is not a bus]</p>", "<p>[“I want to stay on my island”]</p>",
            "<p>[I want to keep my lighthouse]<br>A keeper of eighty on the last light of the coast.</p>",
            "<ul><li>[Why the bees left the north for good]</li><li>[Yes, I am a keeper of the last light]</li></ul>",
            "<p>[Ich war ein Jahr ohne Telefon]</p>", "<p>[Ja, es gibt sie noch: die Fähre]</p>",
            "<h3>[Oui, je garde toutes mes lettres d'amour]</h3><p>Par Ana Lys</p>",
            "<p>[J'ai passé un hiver sur le bac]</p>", "<p>[Sí, se puede nadar en noviembre]</p>",
            "<p>[Да, киты вернулись]</p>",
        ])
    func headlines(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test(
        "how often a letter comes is not changed",
        arguments: [
            "<p>Too much? [Only once a week, please].</p>", "<p>[Just once a month]</p>",
            "<p>[One letter a week will do]</p>", "<p>[Un mail par mois me suffit]</p>", "<p>[Weekly is enough]</p>",
            "<p>[Snooze for 10 days]</p>", "<p>[Pause my alerts until May]</p>", "<p>[Bitte nur einmal im Monat]</p>",
            "<p>[Zwei Wochen pausieren]</p>", "<p>[Plutôt une fois par mois]</p>", "<p>[Una vez al mes, por favor]</p>",
            "<p>[Solo una volta alla settimana]</p>", "<p>[Só uma vez por semana]</p>",
            "<p>[Liever één keer per maand]</p>",
            "<p>[Hellre en gång i månaden]</p>", "<p>[Tylko raz w tygodniu]</p>", "<p>[Лучше раз в неделю]</p>",
            "<p>[Sadece haftada bir]</p>", "<p>[Suspendre pour 3 semaines]</p>", "<p>[Pausar 15 días]</p>",
        ])
    func often(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "how often something happens is news",
        arguments: [
            "<p>[Just 20 minutes of walking a day]</p>", "<p>[The market that opens once a month]</p>",
            "<p>[Ministers pause plans for a bridge]</p>", "<h2>[Just once a week: how the ferry feeds an island]</h2>",
        ])
    func oftenNews(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test(
        "scales of stars, of so many of so many, and of numbers below a question",
        arguments: [
            "<p>[zero] [one] [two]</p>", "<p>Rate your crossing: [calm] [rough]</p>",
            "<p>[1 star] [3 stars] [5 stars]</p>", "<p>[2 étoiles] [4 étoiles]</p>", "<p>[una stella] [due stelle]</p>",
            "<p>[1/5] [3/5] [5/5]</p>", "<p>[1 von 5] [5 von 5]</p>", "<p>[Одна звезда] [Пять звёзд]</p>",
            "<p>De 1 à 4, quelle note donnez-vous à cette lettre ?<br>[1] [2] [3] [4]</p>",
            "<p>Tunnel ou bac, que préférez-vous ?<br>[Tunnel] | [Bac]</p>",
        ])
    func scales(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test("pictures of stars are a scale, with a story right below them")
    func pictures() throws {
        let html = """
            <p>A parcel came.</p><p><a href="https://t.example/1"><img alt="2 Sterne"></a><a
            href="https://t.example/2"><img alt="4 Sterne"></a></p><ul><li><a href="https://t.example/3">Packing a
            tent</a></li></ul>
            """
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let reasons = try zip(links, LinkSurroundings.all(of: links)).map { link, surroundings in
            NeverRequest.test(try #require(WebURL(link.url)), surroundings: surroundings, newsletter: nil)?.reason
        }
        #expect(reasons == [.poll, .poll, nil])
    }

    @Test(
        "rows of numbers that rate nothing are read",
        arguments: [
            "<p>[3 days in Rome] [5 days in Bern]</p>", "<p>Pages:</p><p>[1] [2] [3]</p>",
            "<p>[Star maps] [5 star charts]</p>",
        ])
    func noScales(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test(
        "orders, renewals and upgrades that a click is enough for",
        arguments: [
            "<p>[Send another bag]<br>£9 will be charged to your card.</p>", "<p>[Renew for 14 days]</p>",
            "<p>All it takes is one tap:</p><p>[Top up my card]</p>", "<p>[Order the same again]</p>",
            "<p>[Upgrade to Gold] We use your saved card.</p>",
            "<p>[Zu Gold wechseln]<br>9 € werden sofort abgebucht.</p>",
            "<p>[Noch einmal bestellen]</p>", "<p>[Passer à l'offre Or]<br>Un clic suffit.</p>",
            "<p>[Pásate a Oro]<br>El importe se cargará en tu tarjeta.</p>", "<p>[Rinnova per 14 giorni]</p>",
            "<p>[Mudar para Ouro]<br>Será debitado hoje.</p>", "<p>[Stap over op Goud]<br>Eén klik is genoeg.</p>",
            "<p>[Przejdź na Złoty]<br>Kwota zostanie pobrana dziś.</p>",
            "<p>[Перейти на Золотой]<br>Деньги спишем сразу.</p>",
            "<p>[Abo nicht verlängern]</p>", "<p>[Ne pas renouveler mon abonnement]</p>", "<p>[No renovar mi plan]</p>",
            "<p>[Автопродление отменить]</p><p>[Отменить автопродление]</p>",
            "<p>New here? [Join us with a single click]</p>", "<p>Weitergeleitet? [Hier mit einem Klick eintragen]</p>",
        ])
    func atOnce(_ fragment: String) {
        #expect(DecisionButtonTests.requested(fragment).allSatisfy { $0 == "Автопродление отменить" })
    }

    @Test(
        "what a click does is told in the question before the call that it stands in",
        arguments: [
            "<p>Don't want these letters any more? Let us know [with one click] and it is done.</p>",
            "<p>Genug gelesen? Gehen Sie [mit einem Klick].</p>",
            "<p>[Share this on Mastodon] or [pop it in a friend's letterbox].</p>",
            "<p>[Auf Facebook teilen] oder [der Nachbarin schicken]</p>",
        ])
    func calls(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "headlines hold the words of buttons",
        arguments: [
            "<h2>[How to unsubscribe from it all]</h2><p>A guide.</p>",
            "<h1>[Confirm your worst fears]</h1><p>On dread. By Ann Lee</p>",
            "<p>[« Se désabonner de tout », un essai d'Ana Lys]</p>", "<p>[Review of “Please confirm” by Jan Zinn]</p>",
            "<p>[Annuler ou reporter ? Trois maires racontent leur été]</p>",
            "<h3>[Opzeggen of niet? Drie lezers vertellen]</h3>",
            "<p>[Why I cancelled my subscription to hope]</p>", "<h3>[Warum ich alle Newsletter abbestellt habe]</h3>",
            "<h3>[Comment se désabonner de sa ville]</h3>",
        ])
    func headlinesOfButtons(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    @Test("a list below the answers is no part of them")
    func listBelow() {
        let fragment = "<p>您能来吗？</p><p>[我要参加] [改天吧]</p><p>本期内容:</p><ol><li>[一位摆渡人的三十年]</li><li>[夜航的书单]</li></ol>"
        #expect(DecisionButtonTests.requested(fragment) == ["一位摆渡人的三十年", "夜航的书单"])
    }

    @Test("terms beside a sentence that ends a letter are read")
    func termsBeside() {
        let fragment = "<p>Too early for you? <b>No longer receive it</b>. [Mentions légales]</p>"
        #expect(DecisionButtonTests.requested(fragment) == ["Mentions légales"])
    }

    @Test(
        "loans, deliveries, rests, permissions and gifts",
        arguments: [
            "<p>Due on 9 May</p><p>[Keep 2 more weeks]</p>", "<p>[Skip this delivery]</p>",
            "<p>[Deliver now and pay]</p>",
            "<p>[Diesmal überspringen]</p>", "<p>[Sofort liefern und zahlen]</p>", "<p>[Pular desta vez]</p>",
            "<p>[Ten more visits, charge £40 to my card]</p>", "<p>Si no vienes, [cede tu plaza].</p>",
            "<p>Away? [Park my copies for a month].</p>", "<p>[Send me only the monthly letter]</p>",
            "<p>Du kan [låta brevet vila] eller [ta tillbaka ditt samtycke].</p>",
            "<p>Si vous partez, [mettez-nous en veille jusqu'en mai].</p>",
            "<p>You can [withdraw that consent] at once.</p>",
            "<p>Onayınızı [geri çekin].</p>", "<p>[Cofnij zgodę na listy]</p>",
            "<p>Su amiga lo espera: [regálele esta carta].</p>", "<p>[Invite somebody from your contacts]</p>",
            "<p>Tipsa någon: [skicka numret vidare].</p>", "<p>[月に一度だけ受け取る]</p>",
        ])
    func words(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }
}
