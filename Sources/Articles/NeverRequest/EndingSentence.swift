/// "If you wish to cancel your Tin Club subscription, click here": a sentence that ends something of the reader's, whatever
/// stands between the verb and what is ended.
///
/// The phrases of the languages have their words side by side. Only for texts that say nothing themselves ("here"), and only
/// where a verb, whose it is, and what it is follow each other closely: the news has subscriptions that are cancelled, and
/// lists of what to leave.
enum EndingSentence {
    /// How many words may stand between the verb and the owner, and between the owner and what it owns.
    private static let toOwner = 2
    private static let toOwned = 4

    /// The verb and what it ends.
    static func evidence(in sentence: FoldedText) -> String? {
        let words = sentence.split
        if let found = pair(in: words) { return found }
        for owner in words.indices where owners.contains(words[owner]) {
            let near = words.indices.filter { $0 > owner && $0 <= owner + toOwned + 1 }
            guard let ended = near.first(where: { isEnded(words, $0) }) else { continue }
            let before = words.indices.filter { $0 < owner && $0 >= owner - toOwner - 1 }
            if let verb = before.last(where: { verbs.contains(words[$0]) }) {
                return "\(words[verb]) … \(words[ended])"
            }
            // "Ihr Abo jederzeit kündigen": the verb ends a German sentence.
            let behind = words.indices.filter { $0 > ended && $0 <= ended + toOwned + 1 }
            if let verb = behind.first(where: { finalVerbs.contains(words[$0]) }) {
                return "\(words[ended]) … \(words[verb])"
            }
        }
        return nil
    }

    /// A verb and what it ends that are unmistakable without an owner, near each other.
    private static func pair(in words: [String]) -> String? {
        for (verbs, stems) in pairs {
            guard let verb = words.firstIndex(where: verbs.contains) else { continue }
            let near = max(0, verb - toOwned - 1)...min(words.count - 1, verb + toOwned + 1)
            if let ended = near.first(where: { index in stems.contains(where: words[index].hasPrefix) }) {
                return "\(words[verb]) … \(words[ended])"
            }
        }
        // "If you would rather leave the Tin Club mailing list".
        guard let list = words.firstIndex(of: "list"), list > 0, words[list - 1] == "mailing",
            let verb = words[..<list].lastIndex(where: { $0 == "leave" || $0 == "quit" }), list - verb <= toOwned + 3
        else { return nil }
        return "\(words[verb]) … mailing list"
    }

    private static let pairs: [(verbs: Set<String>, stems: [String])] = [
        (["sag", "saga"], ["prenumeration", "nyhetsbrev"]), (["iptal"], ["bulten", "abonelig", "uyelig"]),
        (["mondja", "lemondja", "lemondani"], ["hirlevel", "feliratkoz"]),
        (["dezactivati", "dezactiveaza", "anulati", "anuleaza"], ["abonament", "newsletter"]),
        (["ακυρωστε", "ακυρωση"], ["συνδρομη"]), (["peru", "peruuta", "lopeta"], ["tilau", "uutiskirje"]),
    ]

    private static func isEnded(_ words: [String], _ index: Int) -> Bool {
        let word = words[index]
        if word == "list" { return index > 0 && (words[index - 1] == "mailing" || words[index - 1] == "email") }
        return nouns.contains(word) || stems.contains(where: word.hasPrefix)
    }

    private static let verbs: Set<String> = [
        "cancel", "cancelling", "canceling", "terminate", "discontinue", "quit", "leave", "suspend", "end", "stop",
        "kundigen", "kundige", "beenden", "beende", "abbestellen", "annuler", "annulez", "annule", "resilier",
        "resiliez", "arreter", "arretez", "interrompre", "cancelar", "cancela", "cancele", "anular", "anula", "anule",
        "annullare", "annulla", "cancellare", "cancella", "disdire", "disdici", "interrompere", "opzeggen", "zeg",
        "stopzetten", "avsluta", "avslutte", "afslutte", "afslut", "opsige", "opsig", "anulowac", "anuluj", "zrusit",
        "zruste", "отменить", "отмените", "прекратить",
    ]
    private static let finalVerbs: Set<String> = [
        "kundigen", "kundigst", "beenden", "abbestellen", "pausieren", "opzeggen", "stopzetten",
    ]

    /// Whose it is.
    private static let owners: Set<String> = [
        "your", "my", "our", "this", "ihr", "ihre", "ihren", "dein", "deine", "deinen", "mein", "meine", "unser",
        "unsere", "unseren", "votre", "notre", "nos", "mon", "tu", "su", "nuestro", "nuestra", "tua", "tuo", "sua",
        "suo", "nostra", "nostro", "seu", "minha", "nossa", "je", "jouw", "uw", "ons", "onze", "din", "dit", "swoja",
        "twoja", "nasz", "svuj", "свою", "вашу", "нашу",
    ]

    private static let nouns: Set<String> = ["abo", "edm", "emails", "mails", "letters"]

    private static let stems = [
        "subscription", "newsletter", "membership", "abonnement", "mitgliedschaft", "suscripcion", "boletin",
        "iscrizione", "abbonamento", "assinatura", "inscricao", "nieuwsbrief", "lidmaatschap", "prenumeration",
        "nyhetsbrev", "subskrypcj", "odber", "подписк", "рассылк",
    ]
}
