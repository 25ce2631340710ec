/// What stands between answers: "▢", "①", "[", "A.", bars.
enum AnswerMarks {
    private static let longest = 10

    /// The few bytes that stand behind another text at the end of a text; nil where it does not end so.
    static func gap(behind other: String, in text: String) -> Substring? {
        let (bytes, wanted) = (text.utf8, other.utf8)
        for gap in 0...longest where bytes.count >= wanted.count + gap {
            let end = bytes.index(bytes.endIndex, offsetBy: -gap)
            if bytes[bytes.index(end, offsetBy: -wanted.count)..<end].elementsEqual(wanted) { return text[end...] }
        }
        return nil
    }

    /// Whether a text is nothing but signs, or the letter or number of an answer with a full stop or a bracket behind it.
    static func areAll(of text: Substring) -> Bool {
        guard text.utf8.count <= longest else { return false }
        var letters = 0
        var isClosed = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.generalCategory == .decimalNumber { letters += 1 }
            if scalar == "." || scalar == ")" { isClosed = true }
        }
        return letters == 0 || letters == 1 && isClosed
    }
}

extension LinkSurroundings {
    /// Whether nothing but signs, and no full stop, parts a link from the one before it in its block.
    func isRightBehind(_ previous: LinkSurroundings) -> Bool {
        guard !previous.text.isEmpty else { return before == previous.before }
        guard let gap = AnswerMarks.gap(behind: previous.text, in: before) else { return false }
        return AnswerMarks.areAll(of: gap) && !gap.utf8.starts(with: ". ".utf8) && gap != ","
    }

    /// Whether nothing but signs stands behind a link in its block.
    var isLast: Bool { after.isEmpty || AnswerMarks.areAll(of: after[...]) }
}
