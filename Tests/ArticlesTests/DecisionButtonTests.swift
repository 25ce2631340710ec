// Buttons that decide something for the reader when they are opened, as mails of all kinds have them. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct DecisionButtonTests {
    /// The links of a mail, each in brackets in the fragment, that would be requested: behind addresses that tell nothing,
    /// between two stories.
    static func requested(_ fragment: String) -> [String] {
        var number = 0
        var html =
            "<h2><a href=\"https://news.example/2026/11/bees-of-the-north\">Bees of the north</a></h2><p>A story.</p>"
        for piece in fragment.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
            guard piece.offset > 0, let end = piece.element.firstIndex(of: "]") else {
                html += piece.element
                continue
            }
            number += 1
            html += "<a href=\"https://t.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)\">"
            html += piece.element[..<end] + "</a>" + piece.element[end...].dropFirst()
        }
        html += "<h2><a href=\"https://news.example/2026/11/night-trains\">Night trains</a></h2><p>Another story.</p>"
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        return zip(links, LinkSurroundings.all(of: links)).compactMap { link, surroundings in
            guard link.url.hasPrefix("https://t.example/"), let url = WebURL(link.url) else { return nil }
            return NeverRequest.test(url, surroundings: surroundings, newsletter: nil) == nil ? link.text : nil
        }
    }

    /// Whether all links of such a fragment would be.
    static func areRequested(_ fragment: String) -> Bool {
        requested(fragment).count == fragment.count { $0 == "[" }
    }

    @Test(
        "invitations, appointments and approvals are not answered",
        arguments: [
            "<p>Saturday, 7 pm</p><p>[Going] [Maybe] [Can't go]</p>",
            "<p>Dinner at ours.</p><p>[Will attend] [Will not attend]</p>",
            "<p>Sommerfest am 9. Juli.</p><p>[Ja, ich komme]</p><p>[Nein, ich kann nicht]</p>",
            "<p>Assemblée générale le 4 juin.</p><p>[Je serai présent]</p><p>[Je ne pourrai pas venir]</p>",
            "<p>La cena es el 8 de mayo.</p><p>[Asistiré]</p><p>[No podré asistir]</p>",
            "<p>Spotkanie w czwartek.</p><p>[Wezmę udział]</p><p>[Nie wezmę udziału]</p>",
            "<p>5月9日に開きます。</p><p>[出席]</p><p>[欠席]</p>",
            "<p>Table for two.</p><p>[Confirm reservation]</p><p>[Cancel reservation]</p>",
            "<p>Tuesday 10:00.</p><p>[Reschedule] [Cancel]</p>",
            "<p>Ben asks for 3 days of leave.</p><p>[Approve] [Reject]</p>",
            "<p>Ben beantragt Urlaub.</p><p>[Genehmigen] [Ablehnen]</p>",
            "<p>Ana would like to stay.</p><p>[Pre-approve] [Decline]</p>",
            "<p>Appuntamento il 3 maggio.</p><p>[Conferma appuntamento]</p><p>[Disdici appuntamento]</p>",
            "<p>A withdrawal was requested.</p><p>[Approve withdrawal]</p><p>If not, [freeze my account].</p>",
            "<p>Un paiement vient d'être demandé.</p><p>[Oui, c'est bien moi]</p><p>[Non, ce n'est pas moi]</p>",
            "<p>The trip is on 9 May.</p><p>[I give consent]</p><p>[I do not consent]</p>",
            "<p>Hear more about this role?</p><p>[Yes, interested]</p><p>[No thanks]</p>",
        ])
    func decisions(_ fragment: String) { #expect(Self.requested(fragment).isEmpty) }

    @Test(
        "offers, orders, petitions and gifts are not taken, signed or paid",
        arguments: [
            "<p>Earn 500 points.</p><p>[Activate offer]</p>", "<p>$1 off any cereal.</p><p>[Clip coupon]</p>",
            "<p>Your box ships on Friday.</p><p>[Skip this month]</p><p>[Ship it now]</p>",
            "<p>Ihre Anzeige läuft ab.</p><p>[Anzeige verlängern]</p><p>[Anzeige löschen]</p>",
            "<p>The bridge must stay open.</p><p>[Add your name]</p>",
            "<p>Die Brücke muss bleiben.</p><p>[Jetzt mit einem Klick unterzeichnen]</p>",
            "<p>If you've saved your card, your gift will go through right away:</p><p>[$5] [$10] [$25] [Other amount]</p>",
            "<p>Beekeeper, Leeds.</p><p>[1-Click Apply]</p>",
        ])
    func offers(_ fragment: String) { #expect(Self.requested(fragment).isEmpty) }

    @Test(
        "no setting is changed, however it is worded",
        arguments: [
            "<p>[Email me less]</p>", "<p>[Switch to a weekly digest]</p>", "<p>[Turn off this type of email]</p>",
            "<p>If you'd like to stop hearing from me, [just say the word].</p>",
            "<p>[Change which emails you get]</p>",
            "<p>Delivered too often? Read us [weekly] instead of [daily].</p>",
            "<p>[Benachrichtigungen deaktivieren]</p>",
            "<p>[Gérer mes newsletters]</p>", "<p>[Escolher quais newsletters receber]</p>",
            "<p>[Salir de la lista]</p>",
            "<p>[Cancellati]</p>", "<p>[Meldingen uitschakelen]</p>", "<p>[Отключить уведомления]</p>",
            "<p>[通知をオフにする]</p>",
            "<p>[Endre hvilke nyhetsbrev du får]</p>", "<p>[Elige qué boletines recibes]</p>",
            "<p>[Newsletter verwalten]</p>",
            "<p>[今後メールの配信を停止したい方はこちらをクリックしてください]</p>", "<p>[点击这里确认您的邮箱地址以完成注册流程]</p>",
            "<p>[如果您不希望再收到此类邮件，请点击此处取消订阅我们的电子报]</p>", "<p>[退会をご希望の方はこちら]</p>",
            "<p>If you have to leave early or would rather leave the Tin Club mailing list, click [here].</p>",
            "<p>[关闭通知]</p>", "<p>[إيقاف الإشعارات]</p>", "<p>[Unsuscribe]</p>", "<p>[Get my link]</p>",
            "<p>Or copy and paste: [thetin.example/join?ref=8c1be77d]</p>",
        ])
    func settings(_ fragment: String) { #expect(Self.requested(fragment).isEmpty) }

    @Test(
        "all answers of a poll are left alone, with headlines and jobs right below them",
        arguments: [
            "<p>Which country has the most pyramids?</p><ul><li>[Egypt]</li><li>[Sudan]</li><li>[Mexico]</li><li>[Peru]</li></ul>",
            "<p>Today's question: Would you use the path?</p><ul><li>[I already do]</li><li>[Once there's a bridge]</li><li>[Have you seen the hills?]</li></ul>",
            "<p>How did you like today's email?<br>[Love it] | [It's meh] | [I'd rather eat a hat]</p>",
            "<p>What did you think of today's edition?</p><p>[🐶🐶🐶 It was fine but I have read better ones]</p><p>[🐶 Rough, not for me]</p>",
            "<p>Что думаете о сегодняшнем письме?</p><p>[👍 Отличное] · [👎 Так себе]</p>", "<p>[👍] [👎]</p>",
        ])
    func polls(_ fragment: String) { #expect(Self.requested(fragment).isEmpty) }

    @Test(
        "a question to the readers is not answered, with its answers in one line",
        arguments: [
            "<h3>Question of the week</h3><p>Should the ferry run at night?</p><p>[Every night] | [In summer] | [Let the crew sleep tonight]</p>",
            "<p>Soll die Fähre nachts fahren?</p><p>[Ja, immer] · [Nur im Sommer] · [Lasst die Leute schlafen]</p>",
            "<h3>Et vous ?</h3><p>Prendriez-vous le bac la nuit ?</p><p>[Volontiers] | [Plutôt le pont]</p>",
            "<h3>Il quiz</h3><p>Quante isole ha la laguna?</p><p>[Una trentina] · [Un centinaio]</p>",
            "<p>When did the ferry first cross?</p><p>[1871] [1902] [1934]</p>",
            "<p>How long does the ferry take?</p><p>[9 minutes] | [12 minutes] | [20 minutes]</p>",
            "<p>Brücke oder Fähre: Was nehmen Sie?</p><p>[Brücke] · [Fähre]</p>",
            "<p>Is the ferry a bus? [A bus] [A boat]</p>",
            "<p>Tell us in one tap:</p><p>[❤️ More ferries] [💔 Fewer]</p>",
            "<p>How was the crossing?</p><p>[😀 Smooth] [😐 Choppy] [🤢 Never again]</p><p>[Log in] or [subscribe] to take part.</p>",
            "<p>Would you swim it? [Yes, if I'm paid] | [No]</p>", "<p>[Bridge or ferry: vote now]</p>",
            "<p>Could you take two minutes to [answer a few questions]?</p>",
            "<p>Répondez au [sondage sur les horaires du bac].</p>",
        ])
    func questions(_ fragment: String) {
        // "Subscribe" is none of the answers.
        #expect(Self.requested(fragment).allSatisfy { $0 == "subscribe" })
    }

    @Test(
        "what ends or changes a subscription in words of its own is left alone",
        arguments: [
            "<p>Don't want these any more? [Row me ashore, please].</p>",
            "<p>Pick [which emails you get] or [jump overboard].</p>",
            "<p>[Newsletter verwalten] oder [von Bord gehen]</p>",
            "<p>[Gérer mes newsletters] ou [descendre à quai]</p>",
            "<p>[Opt out here] (the timetable will still reach you), or [tell us what to leave out].</p>",
            "<p>[Change how you hear from us]</p>", "<p>[Choose what we send you about ferries]</p>",
            "<p>[Move me to the weekly edition]</p>", "<p>[Pick your topics]</p>",
            "<p>[Pause deliveries while I sail]</p>",
            "<p>[Was wir Ihnen schicken]</p>", "<p>[Themen auswählen]</p>", "<p>[Auf die Wochenausgabe umstellen]</p>",
            "<p>[Choisir mes thèmes]</p>", "<p>[Recevoir moins de messages]</p>", "<p>[Pausar el boletín]</p>",
            "<p>[Elegir mis temas]</p>", "<p>[Scegli cosa ricevere]</p>", "<p>[Escolher meus temas]</p>",
            "<p>[Onderwerpen kiezen]</p>", "<p>[Pausa nyhetsbrevet]</p>", "<p>[Vælg emner]</p>", "<p>[Velg emner]</p>",
            "<p>[Wybierz tematy]</p>", "<p>[Vybrat témata]</p>", "<p>[Выбрать темы]</p>", "<p>[Обрати теми]</p>",
            "<p>[Please don't write to me]</p>", "<p>[Schreibt mir nicht mehr]</p>", "<p>[Ne m'écrivez plus]</p>",
            "<p>[No me escribáis más]</p>", "<p>[Non scrivetemi più]</p>", "<p>[Schrijf me niet meer]</p>",
            "<p>[Nie piszcie do mnie]</p>", "<p>[Не пишите мне больше]</p>",
        ])
    func ownWords(_ fragment: String) { #expect(Self.requested(fragment).isEmpty) }

    @Test(
        "friends are not won, letters not passed on, and nothing is shared or entered",
        arguments: [
            "<p>[Recruit a friend]</p>", "<p>[Leser werben]</p>", "<p>[Je parraine un voisin]</p>",
            "<p>[Trae a un amigo]</p>", "<p>[Porta un amico]</p>", "<p>[Traga um amigo]</p>",
            "<p>[Breng een vriend aan]</p>",
            "<p>[Värva en läsare]</p>", "<p>[Przyprowadź znajomego]</p>", "<p>[Приведи друга]</p>",
            "<p>Invite three friends, [a mug is yours].</p>",
            "<p>[Share the ferry's story on Facebook]</p>", "<p>[Den Text über die Fähre auf LinkedIn teilen]</p>",
            "<p>[Partager le récit du bac sur WhatsApp]</p>", "<p>[Comparte la historia del barco en Facebook]</p>",
            "<p>[Condividi la storia del traghetto su Facebook]</p>",
            "<p>[Deel het verhaal van het veer op Facebook]</p>",
            "<p>[Dela berättelsen om färjan på Facebook]</p>", "<p>[Jaa tarina lautasta Facebookissa]</p>",
            "<p>[Vapurun hikâyesini Facebook'ta paylaş]</p>", "<p>[Поделитесь историей парома в Телеграме]</p>",
            "<p>[Post it on X]</p>", "<p>[Like on Facebook]</p>",
            "<p>Know a captain? [Send her this letter].</p>", "<p>[Schicken Sie ihm diesen Brief]</p>",
            "<p>[Envoyez-lui cette lettre]</p>", "<p>[Envíale esta carta]</p>", "<p>[Stuur hem deze brief]</p>",
            "<p>The timetable is there when you log in to [Ferry Desk] with your card.</p>",
            "<p>[Yes, I want to keep my seat: save me a seat]</p>", "<p>[Ja, ich möchte den Brief weiter bekommen]</p>",
            "<p>Please confirm your subscription:</p><p>[<img src='b.png' alt=''>]</p>",
            "<p>[Quiero seguir recibiendo la carta]</p>", "<p>[Voglio continuare a ricevere la lettera]</p>",
        ])
    func others(_ fragment: String) { #expect(Self.requested(fragment).isEmpty) }

    @Test(
        "stories with such words are requested",
        arguments: [
            "<p>[The Senate approves the bridge]</p>", "<p>[How to cancel a gym contract]</p>", "<p>[警方调查一起案件的全过程]</p>",
            "<p>[주민투표가 통과됐어요 이번 주 이야기]</p>", "<p>[Trailer for the film]</p><p>[Interview with Ann]</p>",
            "<p>Full results and the comments are [on LinkedIn] today, and more of them [in the essay].</p>",
            "<p>Es steht, schreibt Ann Lee in ihrem [Kommentar], nicht gut um das Zinn.</p>",
            "<h3>[Why tin can win]</h3><h3>[Why lead lost]</h3>",
            "<ul><li>[Bread with yeast]</li><li>[Bread with no sugar]</li></ul>",
            "<ul><li>[Canicule en Bretagne]</li><li>[Canicule au Maroc]</li></ul>",
            "<p>[Trump says no]</p><p>[Trump meets Xi]</p>",
            "<p>[Trump zeigt kein Interesse an Verhandlungen mit Kiew]</p>",
            "<p>[Panamá logra salir de la lista gris del GAFI]</p>",
            "<p>[How thieves emptied a pension fund with one click]</p>",
            "<p>[Why most plastic can only be used once]</p>",
            "<p>[Change comes to wildfire alerts]</p>",
            "<p>Voters in nine towns will [approve] the tax on Tuesday, it seems.</p>",
            "<p>[Why nobody signs petitions]</p>", "<p>[Apple changes its subscriptions again]</p>",
            "<p>[The Tin Times, a newsletter worth managing well]</p>",
            "<p>Ann Lee asks in her essay: [what is a bridge for] and [who pays for it].</p>",
            "<p>Please confirm your letter by Friday.</p><h3>[Ferry runs at night]</h3>",
            "<p>[Share prices fall after a post on Facebook stock]</p>",
            "<p>[Why like means nothing on Facebook today]</p>",
            "<p>[Send in the clowns, says the ferry's captain]</p>", "<p>[Pick of the week: the night ferry]</p>",
            "<p>Read [The ferry at night] or [The bridge by day] this weekend.</p>",
            "<p>Need more than a box to sign in? [Harbour Desk] has moorings.</p>",
            "<p>[Choose the ferry over the bridge]</p>", "<p>[What your direct debit really costs you]</p>",
        ])
    func stories(_ fragment: String) {
        #expect(Self.requested(fragment).count == fragment.count { $0 == "[" })
    }
}
