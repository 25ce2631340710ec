/// "Choose which newsletters you get", "Nyhetsbrev: endre": a button of a few words that changes what the reader gets.
///
/// The phrases of the languages have their words side by side; here others stand between. The verb begins the text or ends
/// it, as it does in German and Turkish: "Apple changes subscriptions" is news.
struct ChangingText: Sendable {
    /// The texts of all languages.
    static let shared = ChangingText(Languages.all.map(\.subscription.changed))
    /// "Send them this issue": a button that passes the newsletter on, with the same order of words.
    static let passingOn = ChangingText(Languages.all.map(\.passingOn))

    private static let mostWords = 7
    /// The verb is among so many words at the beginning: "You can choose …" is a sentence.
    private static let firstWords = 1
    /// "Meine Newsletter verwalten": behind more words the verb is a sentence's.
    private static let mostWordsBeforeVerb = 2
    private static let toNoun = 4

    /// What each verb changes.
    private var changed: [String: [WordRun]] = [:]

    /// Reads lists of pairs, one a language.
    init(_ lists: [String]) {
        for pair in lists.flatMap({ $0.split(separator: ";") }) {
            let sides = pair.split(separator: "…")
            guard let verbs = sides.first, let nouns = sides.last, sides.count == 2 else { continue }
            let runs = WordRun.all(in: String(nouns))
            for verb in WordRun.words(in: String(verbs)) { changed[verb, default: []] += runs }
        }
    }

    /// The verb and what it changes.
    func evidence(in text: FoldedText) -> String? {
        guard (2...Self.mostWords).contains(text.wordCount) else { return nil }
        // Most texts neither begin nor end with such a verb, and need not be taken to pieces.
        guard text.firstWord.map({ changed[$0] != nil }) == true || text.wordCount <= Self.mostWordsBeforeVerb + 1
        else { return nil }
        let words = text.split
        let mayEnd = words.count <= Self.mostWordsBeforeVerb + 1
        for index in words.indices where index < Self.firstWords || mayEnd && index == words.count - 1 {
            guard let runs = changed[words[index]] else { continue }
            let noun = words.indices.first { place in
                place != index && abs(place - index) <= Self.toNoun && runs.contains { $0.stands(in: words, at: place) }
            }
            if let noun { return "\(words[index]) … \(words[noun])" }
        }
        return nil
    }
}
