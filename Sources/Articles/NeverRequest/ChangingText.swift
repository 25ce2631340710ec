/// "Choose which newsletters you get", "Nyhetsbrev: endre", "Yes, send me the box": a button of a few words that changes what
/// the reader gets, passes it on, or answers for the reader.
///
/// The phrases of the languages have their words side by side; here others stand between. The verb begins the text or ends
/// it, as it does in German and Turkish: "Apple changes subscriptions" is news.
struct ChangingText: Sendable {
    /// What such a text does.
    struct Found {
        var reason: Reason
        var evidence: String
        /// Whether it is said in the first person, or done with one click: headlines say such things, too.
        var isSaid: Bool
        /// Where any words would do ("Sure, …"), those that begin a headline behind it; nil elsewhere.
        var subjects: Set<String>?
    }

    /// The texts of all languages.
    static let shared: ChangingText = {
        var table = ChangingText()
        for language in Languages.all {
            table.add(language.subscription.changed, .preferences)
            table.add(language.passingOn, .forward)
        }
        for words in DecidingWords.all {
            table.add(words.often, .preferences, isSaid: true)
            table.add(words.said, .confirm, isSaid: true, subjects: Set(WordRun.words(in: words.subjects)))
            table.add(words.reported, .confirm)
        }
        return table
    }()

    private static let mostWords = 7
    /// "I no longer need it, cancel my hold".
    private static let mostWordsSaid = 9
    /// The verb is among so many words at the beginning: "You can choose …" is a sentence.
    private static let firstWords = 1
    /// "Meine Newsletter verwalten": behind more words the verb is a sentence's.
    private static let mostWordsBeforeVerb = 2
    private static let toNoun = 4
    /// "Ich nehme den Platz nicht, ich sage ab".
    private static let toSaid = 6

    /// What a verb changes or says, and what that does.
    private struct Row {
        var objects: [WordRun]
        var reason: Reason
        var isSaid: Bool
        /// Of a row whose verbs go with anything.
        var subjects: Set<String>?
    }

    private var rows: [String: [Row]] = [:]

    /// Reads the pairs of a list.
    private mutating func add(_ list: String, _ reason: Reason, isSaid: Bool = false, subjects: Set<String> = []) {
        for (verbs, runs) in WordRun.pairs(in: list) {
            let isAny = runs.contains(where: \.isAny)
            let row = Row(objects: runs, reason: reason, isSaid: isSaid, subjects: isAny ? subjects : nil)
            for verb in verbs { rows[verb, default: []].append(row) }
        }
    }

    /// What a text does, with the verb and what it goes with.
    func find(in text: FoldedText) -> Found? {
        guard (2...Self.mostWordsSaid).contains(text.wordCount) else { return nil }
        // Most texts neither begin nor end with such a verb, and need not be taken to pieces.
        guard text.firstWord.map({ rows[$0] != nil }) == true || text.wordCount <= Self.mostWordsBeforeVerb + 1
        else { return nil }
        let words = text.split
        var any: Found?
        let mayEnd = words.count <= Self.mostWordsBeforeVerb + 1
        for index in words.indices where index < Self.firstWords || mayEnd && index == words.count - 1 {
            for row in rows[words[index]] ?? [] where row.isSaid || words.count <= Self.mostWords {
                let reach = row.isSaid ? Self.toSaid : Self.toNoun
                let object = words.indices.first { place in
                    place != index && abs(place - index) <= reach
                        && row.objects.contains { $0.stands(in: words, at: place) }
                }
                guard let object else { continue }
                let evidence = "\(words[index]) … \(words[object])"
                var found = Found(
                    reason: row.reason, evidence: evidence, isSaid: row.isSaid, subjects: row.subjects)
                guard let subjects = row.subjects else { return found }
                // "No" is a word of several languages.
                found.subjects = subjects.union(any?.subjects ?? [])
                if index == 0 { any = found }
            }
        }
        return any
    }
}
