/// A text made comparable: lower case, no accents, words separated by one blank, sentences by a line feed.
///
/// Punctuation, symbols and pictographs vanish; `.`, `!`, `?`, `|`, `•`, `·` and line ends between words become a
/// sentence end. A trailing or leading separator is never kept. The bytes are UTF-8.
struct FoldedText: Sendable, Equatable {
    /// The folded text.
    private(set) var bytes: [UInt8] = []
    /// The number of words; of Chinese and Japanese, which have no blanks, three characters count as one.
    private(set) var wordCount = 0
    /// The number of words between blanks: a run of Chinese or Japanese counts as one.
    private(set) var spacedCount = 0

    static let wordEnd: UInt8 = 0x20
    static let sentenceEnd: UInt8 = 0x0A

    init(_ text: Substring) {
        var text = text
        text.withUTF8 { utf8 in
            // Folding never makes a text longer: what is written between two letters was at least one byte, too.
            bytes = [UInt8](capacity: utf8.count) { Self.fold(utf8, to: &$0) }
        }
        countWords()
    }

    init(_ text: String) {
        self.init(text[...])
    }

    /// What stands between the last letter and the next: nothing, the end of a word, or the end of a sentence.
    private struct Gap {
        var separator: UInt8?
        /// A full stop ends a sentence only before a blank: "example.com" is one address.
        var stop = false

        mutating func endWord() {
            // A sentence end is never weakened to a word end.
            if separator != FoldedText.sentenceEnd {
                separator = stop ? FoldedText.sentenceEnd : FoldedText.wordEnd
            }
            stop = false
        }

        mutating func endSentence() {
            separator = FoldedText.sentenceEnd
            stop = false
        }

        mutating func fullStop() {
            if separator == nil { separator = FoldedText.wordEnd }
            stop = true
        }
    }

    /// Byte by byte as far as it is ASCII: texts are folded for every link several times, and most of them are.
    private static func fold(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout OutputSpan<UInt8>) {
        var gap = Gap()
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                index += 1
                let folded = ScalarFolding.ascii(byte)
                switch folded {
                case ScalarFolding.drop: break
                case ScalarFolding.word: gap.endWord()
                case ScalarFolding.stop: gap.fullStop()
                case ScalarFolding.sentence: gap.endSentence()
                default:
                    flush(&gap, to: &output)
                    output.append(folded)
                }
            } else {
                add(scalar(of: utf8, at: &index), &gap, to: &output)
            }
        }
    }

    /// The scalar that begins at `index`, which moves behind it; a Swift text is valid UTF-8.
    private static func scalar(of utf8: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
        let count = utf8[index] < 0xE0 ? 2 : utf8[index] < 0xF0 ? 3 : 4
        var value = UInt32(utf8[index]) & (0xFF >> UInt32(count + 1))
        for byte in utf8[(index + 1)..<(index + count)] { value = value << 6 | UInt32(byte & 0x3F) }
        index += count
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func add(_ scalar: Unicode.Scalar, _ gap: inout Gap, to output: inout OutputSpan<UInt8>) {
        switch ScalarFolding.fold(scalar) {
        case .drop: break
        case .word: gap.endWord()
        case .stop: gap.fullStop()
        case .sentence: gap.endSentence()
        case .letter(let first, let second):
            flush(&gap, to: &output)
            output.append(first)
            if let second { output.append(second) }
        case .scalar(let lower):
            flush(&gap, to: &output)
            for byte in lower.utf8 { output.append(byte) }
        case .other:
            flush(&gap, to: &output)
            for byte in scalar.utf8 { output.append(byte) }
        }
    }

    private static func flush(_ gap: inout Gap, to output: inout OutputSpan<UInt8>) {
        guard let separator = gap.separator else { return gap.stop = false }
        if !output.isEmpty { output.append(separator) }
        gap = Gap()
    }

    private mutating func countWords() {
        wordCount = bytes.isEmpty ? 0 : 1
        var ideographs = 0
        for byte in bytes {
            if byte == Self.wordEnd || byte == Self.sentenceEnd { wordCount += 1 }
            // The first byte of kana and Han characters, U+3000 to U+9FFF.
            if (0xE3...0xE9).contains(byte) { ideographs += 1 }
        }
        spacedCount = wordCount
        wordCount += max(0, ideographs / 3 - 1)
    }

    /// True when no letter or digit was left.
    var isEmpty: Bool { bytes.isEmpty }

    /// The folded text of a range, for evidence.
    func text(_ range: Range<Int>) -> String {
        guard bytes[range].contains(Self.sentenceEnd) else { return String(decoding: bytes[range], as: UTF8.self) }
        return String(decoding: bytes[range].map { $0 == Self.sentenceEnd ? Self.wordEnd : $0 }, as: UTF8.self)
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
    var split: [String] {
        var words: [String] = []
        words.reserveCapacity(wordCount)
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated() where byte == Self.wordEnd || byte == Self.sentenceEnd {
                words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
                start = index + 1
            }
            guard start < bytes.count else { return }
            words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self))
        }
        return words
    }

    /// The first word.
    var firstWord: String? {
        bytes.isEmpty ? nil : text(0..<(bytes.firstIndex { $0 <= Self.wordEnd } ?? bytes.count))
    }

    /// The last word.
    var lastWord: String? {
        guard !bytes.isEmpty else { return nil }
        let end = bytes.lastIndex { $0 <= Self.wordEnd }
        return text((end.map { $0 + 1 } ?? 0)..<bytes.count)
    }

    /// The whole text, one blank between the words.
    var whole: String { text(bytes.indices) }

    /// What stands behind the last sentence end.
    var lastSentence: FoldedText {
        guard let end = bytes.lastIndex(of: Self.sentenceEnd) else { return self }
        return FoldedText(folded: Array(bytes[(end + 1)...]))
    }

    /// The last sentences, all when there are fewer.
    func lastSentences(_ count: Int) -> FoldedText {
        var start = bytes.endIndex
        for _ in 0..<count {
            guard let end = bytes[..<start].lastIndex(of: Self.sentenceEnd) else { return self }
            start = end
        }
        return FoldedText(folded: Array(bytes[(start + 1)...]))
    }

    /// What stands before the first sentence end.
    var firstSentence: FoldedText {
        guard let end = bytes.firstIndex(of: Self.sentenceEnd) else { return self }
        return FoldedText(folded: Array(bytes[..<end]))
    }

    private init(folded: [UInt8]) {
        bytes = folded
        countWords()
    }
}
