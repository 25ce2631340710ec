/// Pairs of what stands near each other in a sentence, in any order: "we … won't write again".
struct NearPairs: Sendable {
    /// How many words apart the two begin.
    private static let reach = 6
    /// Of longer sentences only the beginning is read.
    private static let mostWords = 40

    /// What goes with a word.
    private var others: [String: [WordRun]] = [:]

    /// Reads lists of pairs (`WordRun.pairs`).
    init(_ lists: [String]) {
        for (words, runs) in lists.flatMap(WordRun.pairs) {
            for word in words { others[word, default: []] += runs }
        }
    }

    /// The first pair of a sentence.
    func evidence(in sentence: FoldedText) -> String? {
        let words = Array(sentence.split.prefix(Self.mostWords))
        for index in words.indices {
            guard let runs = others[words[index]] else { continue }
            let near = max(0, index - Self.reach)...min(words.count - 1, index + Self.reach)
            for place in near where place != index && runs.contains(where: { $0.stands(in: words, at: place) }) {
                return "\(words[index]) … \(words[place])"
            }
        }
        return nil
    }
}
