/// Verbs that ask the reader to do something: what a button begins with ("Explore our …"), or in German and Dutch ends with.
///
/// Headlines begin with some of them, too: they are one trait among many, and decide nothing alone. What is a common word in
/// another language ("las", "se", "dona"), or a noun as often as a verb ("Hilfe", "prueba"), is left out.
enum InvitingVerbs {
    /// Whether a text begins or ends with one.
    static func invites(_ text: FoldedText) -> Bool {
        guard let first = text.firstWord, let last = text.lastWord else { return false }
        return verbs.contains(first) || text.spacedCount > 1 && lastVerbs.contains(last)
    }

    private static let verbs: Set<String> = Set(
        """
        add apply ask become book browse buy call check choose claim click come contact create discover donate download enjoy
        enter enrol enroll experience explore fill find follow get give go grab help hire hit invite join learn listen
        meet order play pledge preorder register renew rent reply request reserve see send share shop sign sponsor start
        submit subscribe support switch take tell try upgrade use view visit volunteer vote watch write
        abonnieren anmelden bestellen buchen entdecke entdecken erfahre erfahren erfahrt finde folge frag
        hilf hole komm lade mach melde schau schauen schicke schreib sichere spende spenden
        starte stobere suche teste unterstutze unterstutzen werde
        abonnez achetez adherez commandez consultez contactez decouvrez demandez devenez donnez ecoutez ecrivez envoyez
        essayez explorez faites inscrivez lisez participez profitez proposez recevez rejoignez reservez retrouvez soutenez
        suivez telechargez testez trouvez visitez voir votez voyez
        apoya apuntate aprende compra conoce consulta contacta descarga descubre echa elige empieza encuentra
        entra escribe explora haz hazte inscribete mira participa registrate sigue solicita
        suscribete unete
        abbonati acquista aiuta ascolta cerca chiedi compila contatta contattaci diventa esplora guarda
        impara iscriviti partecipa prenota prova regala registrati scarica scopri scrivi segui sostieni trova unisciti
        aanmelden bekijk bestel bezoek doneer ga geef kijk koop lees luister maak meld neem ontdek schrijf
        steun stuur volg zoek
        aceda acompanhe aprenda apoie assine baixe compre conheca contacte descubra encontre escreva
        escute inscreva junte ouca participe saiba siga veja
        anmal besok bestall bidra bli boka gor hitta ladda lyssna skicka skriv titta upptack
        ansok besog bestil bliv giv hent prov tilmeld
        dolacz kup napisz obejrzyj odkryj odwiedz poznaj przekaz sprawdz wesprzyj wspieraj zamow zapisz zarejestruj zobacz
        objevte podporte prectete prihlaste zjistete
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let lastVerbs: Set<String> = [
        "abonnieren", "ansehen", "anmelden", "anschauen", "bestellen", "bewerben", "buchen", "entdecken", "erfahren",
        "herunterladen", "kaufen", "kontaktieren", "spenden", "starten", "testen", "unterstutzen", "werden",
        "bekijken", "boeken", "ontdekken", "steunen",
    ]
}
