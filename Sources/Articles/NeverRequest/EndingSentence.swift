/// "If you wish to cancel your Tin Club subscription, click here": a sentence that ends something of the reader's, whatever
/// stands between the verb and what is ended.
///
/// The phrases of the languages have their words side by side. Only for texts that say nothing themselves ("here"): a story
/// may tell of subscriptions that are cancelled.
enum EndingSentence {
    private static let farthest = 6

    /// The verb and what it ends.
    static func evidence(in sentence: FoldedText) -> String? {
        let words = sentence.split
        guard let verb = words.lastIndex(where: isVerb) else { return nil }
        let near = max(0, verb - farthest)...min(words.count - 1, verb + farthest)
        guard let ended = near.first(where: { index in index != verb && isEnded(words[index]) }) else { return nil }
        return verb < ended ? "\(words[verb]) … \(words[ended])" : "\(words[ended]) … \(words[verb])"
    }

    private static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

    private static func isEnded(_ word: String) -> Bool { nouns.contains(where: word.hasPrefix) }

    private static let verbs: Set<String> = [
        "cancel", "cancelling", "canceling", "terminate", "discontinue", "kundigen", "beenden", "abbestellen",
        "annuler",
        "resilier", "cancelar", "anular", "annullare", "cancellare", "disdire", "opzeggen", "stopzetten", "beeindigen",
        "avsluta", "avslutte", "afslutte", "opsige", "anulowac", "zrusit", "отменить", "прекратить",
    ]

    private static let nouns: [String] = [
        "subscription", "newsletter", "mailing", "emails", "membership", "edm", "abo", "abonnement", "mitgliedschaft",
        "rundbrief", "abonnement", "lettre", "suscripcion", "boletin", "iscrizione", "abbonamento", "assinatura",
        "inscricao",
        "nieuwsbrief", "lidmaatschap", "prenumeration", "nyhetsbrev", "subskrypcj", "odber", "подписк", "рассылк",
    ]
}
