/// The phrases of texts that many links of a newsletter have in common: headings, the ends of blocks.

/// Remembers the phrases of each text; made for one newsletter.
final class TextMemo {
    private var known: [String: WordMatches] = [:]
    private static let none = WordMatches(FoldedText(""))

    /// The phrases of a text, found once.
    func matches(_ text: String) -> WordMatches {
        if text.isEmpty { return Self.none }
        if let found = known[text] { return found }
        let found = WordMatches(FoldedText(text))
        known[text] = found
        return found
    }
}
