// Jobs, gifts, tickets and goods that a newsletter offers among its stories, known by their words and what stands around them.
// All fixtures are made up.
import Links
import Testing

@testable import Articles

@Suite struct OfferTests {
    /// The reason of each link by its text; in the fixtures "[text]" is a link.
    private static func reasons(_ body: String) -> [String: String] {
        TinLetter.reasons(TinLetter.stories + TinLetter.linked(body))
    }

    private static func own(_ body: String) -> Set<String> {
        let stories = Set(reasons("").keys)
        return Set(reasons(body).filter { !stories.contains($0.key) }.values)
    }

    @Test(
        "what a sentence seeks, hires or closes is a job",
        arguments: [
            "<p>The Tin Board is hiring a [Senior Furnace Fellow].</p>",
            "<p>We are also looking for [a safety officer in Ely] (closing date 3 March), who likes heat.</p>",
            "<p>Stelle: Die Hütte sucht eine/n [Sozialarbeiter/in (75 %) für das Heim]</p>",
            "<p>Wir suchen ab sofort eine [Redakteurin in Erfurt].</p>",
            "<p>Le musée cherche [une animatrice à mi-temps]. Écrivez-nous vite.</p>",
            "<p>Buscamos [una redactora en Vigo] para el boletín.</p>",
            "<p>Cerchiamo [un redattore a Torino] che sappia di stagno.</p>",
            "<p>Procuramos [uma jornalista em Braga] para a revista.</p>",
            "<p>Wij zoeken een [medewerker in Gouda] met verstand van tin.</p>",
            "<p>We’re hiring. [Senior Ore Analyst, Smelting] (Ely) and [Account Executive, EMEA] (Bonn).</p>",
            "<p>VACANCIES [Evening supervisor], 6 hours a week. We also need bell-ringers.</p>",
            "<p>[Furnace officer, Ely]. Closing date 3 March.</p>",
            "<p>[Tin Developer @ The Old Works]</p>", "<p>[Schmelzer (m/w/d) in Teilzeit], Hütte Nord</p>",
            "<h2>Wanted</h2><p>[Freelance retoucher] for the Tin Archive (12 weeks).</p>",
            "<p>[Acme is hiring a tin curator for its Works ($90/hr, remote, four hours a week or more)]</p>",
        ])
    func jobs(body: String) { #expect(Self.own(body) == ["job"]) }

    @Test(
        "titles below a heading that speaks of jobs are jobs, and so is the list of all",
        arguments: [
            "<h3>Jobs at our works</h3><p>Acme (Ely): [Furnace engineer], [Head of safety]<br>Zinc (Bonn): [Product designer]</p>",
            "<h3>Grants & opportunities</h3><p>[Lecturer in Tin History, Ely] (closes 3 March)<br>[PhD: Tin, zinc and the Little Ice Age]</p>",
            "<h3>Offene Stelle</h3><p>Ab März: [technische Leitung (60 %)].</p>",
            "<p>[See all 14 roles on our board →]</p>", "<p>[Alle offenen Stellen ansehen]</p>",
            "<p>[Voir tous les postes ouverts]</p>", "<p>[Ver todas las vacantes]</p>",
        ])
    func lists(body: String) { #expect(Self.own(body) == ["job"]) }

    @Test(
        "what asks for a gift or a subscription",
        arguments: [
            "<p>If you can, please [make a gift], or [become a Friend] from £5 a month.</p>",
            "<p>Become a [Friend of Tin], or [gift it to someone].</p>",
            "<p>A friend sent you this? You may [take out a subscription of your own].</p>",
            "<p>To help, [consider signing up for a free or pay-what-you-want subscription].</p>",
            "<p>Please consider [sponsoring me on the Exchange].</p>", "<p>You can [renew on the website].</p>",
            "<p>It is free on Tuesdays and [$6 a month] the rest of the time.</p>",
            "<p>Bis Mai [ab 5 € im Monat].</p>", "<p>Through December 8, [every gift is matched] up to $4,000.</p>",
            "<p>[Get six issues for £30].</p>", "<p>[Vier Wochen für 1 € testen]</p>",
            "<p>If you enjoyed this, [buy me a roll].</p>", "<p>Puedes [invitarme a un café al mes].</p>",
            "<p>Werden Sie [Gönnerin] noch heute.</p>", "<p>Devenez [donatrice ou donateur].</p>",
            "<p>Hazte [socia de la mina].</p>", "<p>Diventa [sostenitore dello stagno].</p>",
            "<p>Word [vriend van het tin].</p>", "<p>[Faça um donativo]</p>", "<p>[Passer en payant]</p>",
        ])
    func gifts(body: String) { #expect(Self.own(body) == ["subscribe"]) }

    @Test(
        "what sells seats and goods",
        arguments: [
            "<p>The Miners, 16 to 30 January. Few seats left.</p><p>[Book tickets]</p>", "<p>[Tickets / Billets]</p>",
            "<p>Concert on 3 March:</p><p>[Køb billet]</p>", "<p>[Prenota i biglietti]</p>",
            "<p>[ADD TO MY BOX]</p>", "<p>One API for voices. [Get $50 of credits →]</p>",
            "<p>One database. [Start free for 30 days, no credit card].</p>",
            "<p>Our readers get [55 percent off an annual plan].</p>", "<p>[Try Tin Plus: 30% off this week]</p>",
            "<p>The [tin fox kit] is back in the shop, £32.</p>",
            "<p>New vests are in the [club shop]. Order by Friday.</p>",
            "<p>A few are left (£14, printed in Ely), and members have 20% off: [the code is here].</p>",
            "<p>There are a few of the [2027 calendars] (£14, printed in Ely) left.</p>",
            "<p>The [2027 tin calendar] is out, with drawings of ore.</p>",
            "<p>New: [Field Guide: The Tin of the Isle of Ely], £18 (members £13).</p>",
            "<p>[The Morris shortbread tin] £12.50</p>", "<p>[$59 at Tinmart]</p>", "<p>[Shop tin cups »]</p>",
        ])
    func sales(body: String) { #expect(Self.own(body) == ["advertisement"]) }

    @Test("forms, data and podcast directories in a row")
    func services() {
        let found = Self.reasons(
            """
            <p>If you find an error, [please submit a PR]. To propose somebody, use [this form].</p>
            <p>[How we look after your data]</p>
            <p>Listen on [Apple], [Spotify] or wherever you like.</p>
            """)
        #expect(found["please submit a PR"] == "contact")
        #expect(found["this form"] == "contact")
        #expect(found["How we look after your data"] == "legal")
        #expect(found["Apple"] == "social_profile" && found["Spotify"] == "social_profile")
    }

    @Test(
        "stories of jobs, gifts and prices stay articles",
        arguments: [
            "<h3>The opportunities of tin</h3><p>[A letter to the editor]</p>",
            "<p>[Acme is hiring a whole new board of safety chiefs after the fire]</p>",
            "<p>But the [Zinc egg peeler] ($18) really works: the shells come off.</p>",
            "<p>Acme paid for [its third smelter], $3 billion in debt.</p>",
            "<p>[My chat with a software architect]</p>", "<p>[The roles of women in all the tin towns]</p>",
            "<p>[Miners live on $6 a month in the hills]</p>", "<p>[Three weeks in the mine for £30]</p>",
            "<p>[Shop prices rise in the valley]</p>", "<p>[The book of tickets nobody wanted]</p>",
            "<p>Our talk about tin. [The code of the furnace] is in the appendix of the book.</p>",
            "<p>We look for [the lost editor of the Tin Times], who left in 1911.</p>",
        ])
    func stories(body: String) { #expect(Self.own(body) == ["article"]) }

    @Test(
        "prices are told in all currencies, with what they were",
        arguments: [
            "49,00 zł", "49,00 zł 41,65 zł", "199 kr.", "CHF 20", "R$ 29", "US$12.50", "1.299,00 € 999,00 €",
            "1 200 Kč",
            "4.990 Ft", "22,000円",
        ])
    func prices(text: String) { #expect(Price.isPrice(text[...])) }

    @Test("what is no price", arguments: ["41 kraj", "6 ft", "zł", "41", "Room 12 kr a", "US", "$", "Euro 2024"])
    func noPrices(text: String) { #expect(!Price.isPrice(text[...])) }
}
