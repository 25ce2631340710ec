/// "If you wish to cancel your Tin Club subscription, click here": a sentence that ends something of the reader's, whatever
/// stands between the verb and what is ended.
///
/// The phrases of the languages have their words side by side. Only for texts that say nothing themselves ("here"), and only
/// where a verb, whose it is, and what it is follow each other closely: the news has subscriptions that are cancelled, and
/// lists of what to leave. The words are the languages' (`Language.subscription`), those of all languages together: an
/// English newsletter's "EDM" is ended in German, too.
struct EndingSentence: Sendable {
    /// The sentences of all languages.
    static let shared = EndingSentence(Languages.all)

    /// How many words may stand between the verb and the owner, and between the owner and what it owns.
    private static let toOwner = 2
    private static let toOwned = 4
    private static let toTogether = 7

    private var verbs: Set<String> = []
    private var lastVerbs: Set<String> = []
    private var owners: Set<String> = []
    private var ended: [WordRun] = []
    /// Verbs that need no owner, and what they end.
    private var pairs: [(verbs: Set<String>, ended: [WordRun])] = []

    init(_ languages: [Language]) {
        for language in languages {
            let words = language.subscription
            verbs.formUnion(WordRun.words(in: words.verbs))
            lastVerbs.formUnion(WordRun.words(in: words.lastVerbs))
            owners.formUnion(WordRun.words(in: words.owners))
            ended += WordRun.all(in: words.ended)
            pairs += WordRun.pairs(in: words.together).map { (Set($0.words), $0.runs) }
        }
    }

    /// The verb and what it ends.
    func evidence(in sentence: FoldedText) -> String? {
        let words = sentence.split
        if let found = pair(in: words) { return found }
        for owner in words.indices where owners.contains(words[owner]) {
            let near = owner + 1..<min(words.count, owner + Self.toOwned + 2)
            guard let end = near.first(where: { index in ended.contains { $0.stands(in: words, at: index) } }) else {
                continue
            }
            let before = max(0, owner - Self.toOwner - 1)..<owner
            if let verb = before.last(where: { verbs.contains(words[$0]) }) { return "\(words[verb]) … \(words[end])" }
            // "Ihr Abo jederzeit kündigen": the verb ends a German sentence.
            let behind = end + 1..<min(words.count, end + Self.toOwned + 2)
            if let verb = behind.first(where: { lastVerbs.contains(words[$0]) }) {
                return "\(words[end]) … \(words[verb])"
            }
        }
        return nil
    }

    /// A verb and what it ends that are unmistakable without an owner, near each other.
    private func pair(in words: [String]) -> String? {
        for (verbs, ended) in pairs {
            for verb in words.indices where verbs.contains(words[verb]) {
                let near = max(0, verb - Self.toTogether)...min(words.count - 1, verb + Self.toTogether)
                if let end = near.first(where: { index in ended.contains { $0.stands(in: words, at: index) } }) {
                    return "\(words[verb]) … \(words[end])"
                }
            }
        }
        return nil
    }
}
