/// A text made comparable: lower case, no accents, words separated by one blank, sentences by a line feed.
///
/// Punctuation, symbols and pictographs vanish; `.`, `!`, `?`, `|`, `•`, `·` and line ends between words become a
/// sentence end. A trailing or leading separator is never kept. The bytes are UTF-8.
struct FoldedText: Sendable, Equatable {
    /// The folded text.
    private(set) var bytes: [UInt8] = []

    static let wordEnd: UInt8 = 0x20
    static let sentenceEnd: UInt8 = 0x0A

    init(_ text: Substring) {
        bytes.reserveCapacity(min(text.utf8.count, 4096))
        var pending: UInt8? = nil
        var stop = false
        for scalar in text.unicodeScalars {
            switch ScalarFolding.fold(scalar) {
            case .drop:
                continue
            case .word:
                // A full stop ends a sentence only before a blank: "example.com" is one address.
                pending = max(over: pending, stop ? Self.sentenceEnd : Self.wordEnd)
                stop = false
            case .stop:
                pending = max(over: pending, Self.wordEnd)
                stop = true
            case .sentence:
                pending = Self.sentenceEnd
                stop = false
            case .letter(let first, let second):
                flush(&pending)
                stop = false
                bytes.append(first)
                if let second { bytes.append(second) }
            case .scalar(let folded):
                flush(&pending)
                stop = false
                bytes.append(contentsOf: folded.utf8)
            case .other:
                flush(&pending)
                stop = false
                bytes.append(contentsOf: scalar.utf8)
            }
        }
    }

    init(_ text: String) {
        self.init(text[...])
    }

    /// True when no letter or digit was left.
    var isEmpty: Bool { bytes.isEmpty }

    /// The number of words; a run of a language without blanks counts as one.
    var wordCount: Int {
        bytes.isEmpty ? 0 : 1 + bytes.reduce(0) { $0 + ($1 == Self.wordEnd || $1 == Self.sentenceEnd ? 1 : 0) }
    }

    /// The folded text of a range, for evidence.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map { $0 == Self.sentenceEnd ? Self.wordEnd : $0 }, as: UTF8.self)
    }

    private mutating func flush(_ pending: inout UInt8?) {
        if let separator = pending, !bytes.isEmpty { bytes.append(separator) }
        pending = nil
    }

    /// A sentence end is never weakened to a word end.
    private func max(over pending: UInt8?, _ separator: UInt8) -> UInt8 {
        pending == Self.sentenceEnd ? Self.sentenceEnd : separator
    }
}

extension FoldedText {
    /// The ranges of the words.
    var wordRanges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == Self.wordEnd || byte == Self.sentenceEnd {
            ranges.append(start..<index)
            start = index + 1
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        return ranges
    }
}

extension FoldedText {
    /// The words as strings.
    var split: [String] { wordRanges.map(text) }

    /// The whole text, one blank between the words.
    var whole: String { text(bytes.indices) }

    /// What stands behind the last sentence end.
    var lastSentence: FoldedText {
        guard let end = bytes.lastIndex(of: Self.sentenceEnd) else { return self }
        return FoldedText(folded: Array(bytes[(end + 1)...]))
    }

    /// What stands before the first sentence end.
    var firstSentence: FoldedText {
        guard let end = bytes.firstIndex(of: Self.sentenceEnd) else { return self }
        return FoldedText(folded: Array(bytes[..<end]))
    }

    private init(folded: [UInt8]) { bytes = folded }
}
