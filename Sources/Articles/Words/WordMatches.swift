/// The phrases that one text holds.
struct WordMatches: Sendable {
    struct Match: Sendable {
        var entry: PhraseTrie.Entry
        var range: Range<Int>
    }

    let text: FoldedText
    private(set) var matches: [Match] = []
    private var classes: UInt32 = 0

    init(_ text: FoldedText) {
        self.text = text
        PhraseTrie.shared.forEachMatch(in: text) { entry, range in
            if entry.wordClass == .forward, Self.isLookedForward(text, range) { return }
            if entry.wordClass == .poll, Self.isForwardedQuestion(text, range) { return }
            matches.append(Match(entry: entry, range: range))
            classes |= 1 << UInt32(entry.wordClass.rawValue)
        }
    }

    /// "We look forward to": no forwarding.
    private static func isLookedForward(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        let before = text.bytes[..<range.lowerBound].suffix(9)
        guard let start = before.dropLast().lastIndex(of: FoldedText.wordEnd) else { return before.starts(with: look) }
        return before[(start + 1)...].starts(with: look)
    }

    private static let look = Array("look".utf8)

    /// "Was this email forwarded to you? Sign up here": no rating.
    private static func isForwardedQuestion(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        text.bytes[range].starts(with: wasThis) && text.bytes[range.upperBound...].starts(with: forwarded)
    }

    private static let wasThis = Array("was".utf8) + [FoldedText.wordEnd] + Array("this".utf8)
    private static let forwarded =
        [FoldedText.wordEnd] + Array("forwarded".utf8) + [FoldedText.wordEnd] + Array("to".utf8)

    init(_ text: String) { self.init(FoldedText(text)) }

    /// Whether the text is one sentence.
    var isOneSentence: Bool { !text.bytes.contains(FoldedText.sentenceEnd) }

    /// Whether any phrase of the class was found.
    func has(_ wordClass: WordClass) -> Bool { classes & (1 << UInt32(wordClass.rawValue)) != 0 }

    /// Whether any phrase of any class that acts was found.
    var hasActing: Bool { classes & Self.actingMask != 0 }

    private static let actingMask = WordClass.allCases.reduce(into: UInt32(0)) { mask, wordClass in
        if wordClass.actingReason != nil { mask |= 1 << UInt32(wordClass.rawValue) }
    }

    /// Whether a phrase of the class with two words or more was found ("presented by").
    func isLongPhrase(_ wordClass: WordClass) -> Bool {
        matches.contains { $0.entry.wordClass == wordClass && $0.entry.words >= 2 }
    }

    /// The first phrase of the class, as evidence.
    func evidence(_ wordClass: WordClass) -> String? {
        matches.first { $0.entry.wordClass == wordClass }.map { text.text($0.range) }
    }

    /// True when the text is nothing but "here", "this link", or has no letters.
    var isBare: Bool {
        text.isEmpty || matches.contains { $0.entry.wordClass == .bare && $0.entry.mode == .wholeText }
    }

    /// True when the text is nothing but "read more" or the like.
    var isReadMore: Bool {
        matches.contains { $0.entry.wordClass == .readMore && $0.entry.mode == .wholeText }
    }
}
