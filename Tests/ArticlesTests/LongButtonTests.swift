// Buttons that are as long, as large or as quoted as headlines, and series and titles that look like answers. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct LongButtonTests {
    private static func areRequested(_ fragment: String) -> Bool {
        // Stories below, or what ends the mail would be its footer.
        let whole =
            fragment + "<h2>[Night trains are back in the valley]</h2><p>Slow.</p>"
            + "<h2>[Who still repairs accordions these days]</h2><p>One man does.</p>"
        return DecisionButtonTests.requested(whole).count == whole.count { $0 == "[" }
    }

    @Test(
        "a button that quotes its own word acts",
        arguments: [
            "<p>[Klicken Sie auf „Abmelden“, um uns zu verlassen]</p>",
            "<p>[Hier auf „Newsletter abbestellen“ drücken und fertig]</p>",
            "<p>[Cliquez sur « Se désabonner » si vous partez]</p>",
            "<p>[Pulse «darse de baja» si ya no lo quiere]</p>",
            "<p>[Tired of us? \"Unsubscribe\" is one tap away, so tap]</p>",
            "<p>[Press \"Confirm subscription\" to get the first letter]</p>",
            "<p>[Klik op \"Uitschrijven\" om ermee te stoppen vandaag]</p>",
        ])
    func quoted(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "a call to confirm acts, however long and large it is",
        arguments: [
            "<h2>[Please confirm your email address to start getting our letters]</h2>",
            "<h2>[Confirmez votre adresse e-mail pour recevoir notre lettre chaque semaine]</h2>",
            "<h1>[Confirma tu suscripción para empezar a recibir el boletín cada lunes]</h1>",
            "<p>[Bitte bestätigen Sie Ihre E-Mail-Adresse, damit wir Ihnen schreiben dürfen]</p>",
        ])
    func confirming(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "who sends the mails, below a heading that ends them, makes no headline of it",
        arguments: [
            "<h3>[Stop these emails]</h3><p>By Acme Media, Ely.</p>",
            "<h3>[Cancelar inscrição]</h3><p>Por Estanho Editora</p>",
        ])
    func senders(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "parts of a series, and stars that are told of, are read",
        arguments: [
            "<p>I wrote about tin before (parts [one], [two] and [three]), and shall again.</p>",
            "<p>The series on tin, in full: [One] | [Two] | [Three]</p>", "<p>Kapitel: [Eins] | [Zwei] | [Drei]</p>",
            "<p>Read the whole series: [1/3] [2/3] [3/3]</p>",
            "<p>The inspectors' new list: [One star], [two stars], and no more.</p>",
        ])
    func series(_ fragment: String) { #expect(Self.areRequested(fragment)) }

    @Test(
        "headlines and names that hold an answer's or a vote's words are read",
        arguments: [
            "<p>On Sunday we watched [Nope] again and liked it more.</p>",
            "<h3>[Grade your own work, pupils told]</h3><p>Teachers are tired.</p>",
            "<p>[Invite strangers over via Facebook]</p>",
            "<h3>[Invita Trump a Putin a hablar en X]</h3><p>Y nadie va.</p>",
        ])
    func names(_ fragment: String) { #expect(Self.areRequested(fragment)) }

    @Test(
        "what a customer ends, pauses or takes up again by a button of a service's mail, and by a word of a sentence",
        arguments: [
            "<p>[Cancel my booking]</p>", "<p>[Pause my membership for two months]</p>",
            "<p>If you'd rather not get these letters any more, click [here].</p>",
            "<p>[Meine Bestellung stornieren]</p>",
            "<p>[Annuler ma commande]</p>", "<p>[Vuelve a pedir la misma caja]</p>",
            "<p>[Annulla la mia prenotazione]</p>",
            "<p>[Modifica il tuo profilo]</p>", "<p>[Annuleer mijn bestelling]</p>",
        ])
    func services(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }
}
