/// The phrases of texts that links next to each other have in common: headings, the ends of blocks.

/// Remembers the phrases of the last text; made for one newsletter, one for each kind of text.
final class TextMemo {
    private var text = ""
    private var found = WordMatches(FoldedText(""))
    /// Whether only the last sentence is read.
    private let readsEnd: Bool

    init(readsEnd: Bool = false) { self.readsEnd = readsEnd }

    /// The phrases of a text, found once for all links in a row that share it.
    func matches(_ text: String) -> WordMatches {
        if text != self.text {
            self.text = text
            found = WordMatches(readsEnd ? Self.end(of: text) : FoldedText(text))
        }
        return found
    }

    /// The place behind the last bar that something stands behind, in bytes; nil for a text of bars and blanks.
    private static func startOfEnd(_ text: String) -> Int? {
        let (bar, blank) = (UInt8(ascii: "|"), UInt8(ascii: " "))
        var text = text
        return text.withUTF8 { text in
            guard let last = text.lastIndex(where: { $0 != bar && $0 != blank }) else { return nil }
            return text[..<last].lastIndex(of: bar).map { $0 + 1 } ?? 0
        }
    }

    /// What stands behind the last bar, and of that the last sentence.
    private static func end(of text: String) -> FoldedText {
        guard let start = startOfEnd(text) else { return FoldedText("") }
        let end = FoldedText(text[text.utf8.index(text.startIndex, offsetBy: start)...]).lastSentence
        // Behind the last bar there may be nothing but a sign.
        return end.isEmpty ? FoldedText(text).lastSentence : end
    }
}

/// The memos of one newsletter.
struct TextMemos {
    let leads = TextMemo()
    let leadEnds = TextMemo(readsEnd: true)
    let headings = TextMemo()
}
