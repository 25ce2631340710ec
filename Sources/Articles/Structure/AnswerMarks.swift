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
            if !isSign(scalar.value) { letters += 1 }
            if letters > 1 { return false }
            if scalar == "." || scalar == ")" { isClosed = true }
        }
        return letters == 0 || isClosed
    }

    /// Whether a scalar is no letter and no digit, by its place: the tables of Unicode cost more than all the rest.
    private static func isSign(_ value: UInt32) -> Bool {
        if value < 0x80 { return !(0x61...0x7A).contains(value | 0x20) && !(0x30...0x39).contains(value) }
        return signs.contains { $0.contains(value) }
    }

    /// Of Latin, general punctuation to arrows and shapes, of Chinese and Japanese, selectors, full width, pictures.
    private static let signs: [ClosedRange<UInt32>] = [
        0x80...0xBF, 0x2000...0x2BFF, 0x3000...0x3040, 0xFE00...0xFE0F, 0xFF00...0xFF0F, 0x1F000...0x1FFFF,
    ]
}

extension LinkSurroundings {
    /// Whether nothing but signs, and no full stop, parts a link from the one before it in its block.
    func isRightBehind(_ previous: LinkSurroundings) -> Bool {
        Self.isRight(before: before, behind: previous.text, previous.before)
    }

    /// The same of what stands in front of a link, and of the text of the one before it, and what stands in front of that.
    static func isRight(before: String, behind text: String, _ previous: String) -> Bool {
        guard !text.isEmpty else { return before == previous }
        guard let gap = AnswerMarks.gap(behind: text, in: before) else { return false }
        return AnswerMarks.areAll(of: gap) && !gap.utf8.starts(with: ". ".utf8) && gap != ","
    }

    /// Whether nothing but signs stands behind a link in its block.
    var isLast: Bool { after.isEmpty || AnswerMarks.areAll(of: after[...]) }
}
