/// "Did you mean": the known word that is nearest to an unknown one.
public enum Suggestion {
    /// The nearest of the known words, when it is near enough to be a slip of the fingers.
    ///
    /// - Parameters:
    ///   - word: what was written; only its first 64 characters are compared.
    ///   - known: the words that would have been right.
    /// - Returns: the nearest within two changes (one, for words of up to four letters), or nil.
    public static func nearest(to word: String, in known: some Sequence<String>) -> String? {
        let written = Array(word.lowercased().unicodeScalars.prefix(64))
        let limit = written.count <= 4 ? 1 : 2
        var best: (word: String, distance: Int)?
        for candidate in known {
            let distance = distance(written, Array(candidate.lowercased().unicodeScalars.prefix(64)))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Damerau's distance with neighbours swapped counted as one change (optimal string alignment).
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, otherLetter) in other.enumerated() {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (letter == otherLetter ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
