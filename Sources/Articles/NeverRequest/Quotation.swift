/// Titles in quotation marks: "« Se désabonner du monde », le premier roman", "Review of 'Please confirm'".
///
/// An apostrophe opens and closes nothing, so single marks count only where they stand in pairs that no apostrophe has.

enum Quotation {
    private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
        ("«", "»"), ("»", "«"), ("„", "“"), ("„", "”"), ("“", "”"), ("\"", "\""), ("”", "”"), ("‹", "›"), ("「", "」"),
        ("『", "』"),
        ("《", "》"), ("‚", "‘"),
    ]

    /// Whether a phrase stands between two marks of a text that goes on outside of them, or is all that somebody has said:
    /// "Press “Unsubscribe”" has too few words for either.
    ///
    /// "Press “Newsletter unsubscribe” to leave us" quotes its own button: what is quoted of a title says more.
    static func holds(_ phrase: String, in text: String, isTitle: Bool) -> Bool {
        guard let inside = inside(text.beginning(longest)) else { return false }
        let words = FoldedText(inside)
        guard words.whole.holds(phrase) else { return false }
        if !isTitle, words.wordCount < FoldedText(phrase).wordCount + fewestMore { return false }
        let outside = FoldedText(text.beginning(longest)).wordCount - words.wordCount
        return outside == 0 ? words.wordCount >= fewestSaid : outside >= fewestOutside
    }

    private static let longest = 600
    private static let fewestMore = 2
    private static let fewestSaid = 4
    private static let fewestOutside = 3

    /// Whether a text stands between two marks altogether: what somebody has said.
    static func holdsAll(of text: String) -> Bool {
        guard let inside = inside(text[...]) else { return false }
        return FoldedText(text).wordCount == FoldedText(inside).wordCount
    }

    private static func inside(_ text: Substring) -> Substring? {
        // Most texts have no such marks.
        guard text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\"") }) else { return nil }
        let scalars = text.unicodeScalars
        for (open, close) in pairs {
            guard let start = scalars.firstIndex(of: open) else { continue }
            let behind = scalars.index(after: start)
            if let end = scalars[behind...].firstIndex(of: close) { return text[behind..<end] }
        }
        return nil
    }
}
