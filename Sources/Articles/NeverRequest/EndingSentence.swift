/// "If you wish to cancel your Tin Club subscription, click here": a sentence that ends something of the reader's, whatever
/// stands between the verb and what is ended.
///
/// The phrases of the languages have their words side by side. Only for texts that say nothing themselves ("here"), and only
/// where the sentence speaks of what is the reader's or the sender's: the news has subscriptions that are cancelled.
enum EndingSentence {
    private static let farthest = 6

    /// The verb and what it ends.
    static func evidence(in sentence: FoldedText) -> String? {
        let words = sentence.split
        guard words.contains(where: owners.contains) else { return nil }
        for verb in words.indices where verbs.contains(words[verb]) {
            let near = max(0, verb - farthest)...min(words.count - 1, verb + farthest)
            guard let ended = near.first(where: { $0 != verb && isEnded(words[$0]) }) else { continue }
            return verb < ended ? "\(words[verb]) … \(words[ended])" : "\(words[ended]) … \(words[verb])"
        }
        return nil
    }

    private static func isEnded(_ word: String) -> Bool {
        nouns.contains(word) || stems.contains(where: word.hasPrefix)
    }

    private static let verbs: Set<String> = [
        "cancel", "cancelling", "canceling", "terminate", "discontinue", "quit", "leave", "suspend", "kundigen",
        "kundigst",
        "kundige", "beenden", "beende", "abbestellen", "annuler", "annulez", "annule", "resilier", "resiliez",
        "arreter",
        "arretez", "cancelar", "cancela", "cancele", "anular", "anula", "anule", "annullare", "annulla", "cancellare",
        "cancella", "disdire", "disdici", "opzeggen", "zeg", "stopzetten", "beeindigen", "avsluta", "avslutte",
        "afslutte",
        "afslut", "opsige", "anulowac", "anuluj", "zrusit", "zruste", "отменить", "отмените", "прекратить",
    ]

    /// Whose it is.
    private static let owners: Set<String> = [
        "your", "my", "our", "ihr", "ihre", "ihren", "dein", "deine", "deinen", "mein", "meine", "unser", "unsere",
        "unseren",
        "votre", "ton", "notre", "nos", "mon", "tu", "su", "mi", "nuestro", "nuestra", "tua", "tuo", "sua", "suo",
        "mia",
        "nostra", "nostro", "seu", "minha", "nossa", "je", "jouw", "uw", "ons", "onze", "din", "dit", "min", "vart",
        "vores",
        "vart", "swoja", "swoj", "twoja", "nasz", "svuj", "vas", "свою", "вашу", "нашу",
    ]

    private static let nouns: Set<String> = ["abo", "edm", "emails", "mails", "list", "liste", "lista"]

    private static let stems = [
        "subscription", "newsletter", "abonnement", "mitgliedschaft", "suscripcion", "boletin", "iscrizione",
        "abbonamento",
        "assinatura", "inscricao", "nieuwsbrief", "lidmaatschap", "prenumeration", "nyhetsbrev", "subskrypcj", "odber",
        "подписк", "рассылк",
    ]
}
