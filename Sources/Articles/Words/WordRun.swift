/// Words side by side, of which the last may go on: a phrase of a list, looked for among a sentence's words.
struct WordRun: Sendable {
    private let words: [String]
    private let goesOn: Bool

    /// The phrases of a list, separated by commas, `*` as in `Language`.
    static func all(in list: String) -> [WordRun] {
        Phrase.all(in: list, joined: false).map { WordRun(words: $0.text.split, goesOn: $0.mode == .stem) }
    }

    /// The words of a list, folded.
    static func words(in list: String) -> [String] {
        Phrase.all(in: list, joined: false).map(\.text.whole)
    }

    /// The pairs of a list: words, "…", and what one of them goes with; further pairs behind semicolons.
    static func pairs(in list: String) -> [(words: [String], runs: [WordRun])] {
        list.split(separator: ";").compactMap { pair in
            let sides = pair.split(separator: "…")
            guard let first = sides.first, let last = sides.last, sides.count == 2 else { return nil }
            return (words(in: String(first)), all(in: String(last)))
        }
    }

    /// Whether it stands anywhere: a phrase of `*` alone.
    var isAny: Bool { words.isEmpty }

    /// The first of them; empty for a phrase of `*` alone.
    var firstWord: String { words.first ?? "" }

    /// Whether they stand in a sentence from a word on.
    func stands(in sentence: [String], at index: Int) -> Bool {
        guard index + words.count <= sentence.count else { return false }
        for (offset, word) in words.enumerated() where sentence[index + offset] != word {
            let isLast = offset == words.count - 1
            guard isLast, goesOn, sentence[index + offset].hasPrefix(word) else { return false }
        }
        return true
    }
}
