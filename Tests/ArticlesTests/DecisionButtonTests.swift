// Buttons that decide something for the reader when they are opened, as mails of all kinds have them. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct DecisionButtonTests {
    /// The links of a mail, each in brackets in the fragment, that would be requested: behind addresses that tell nothing,
    /// between two stories.
    private static func requested(_ fragment: String) -> [String] {
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
        ])
    func stories(_ fragment: String) {
        #expect(Self.requested(fragment).count == fragment.count { $0 == "[" })
    }
}
