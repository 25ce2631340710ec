internal import Notation

/// Header values as text: one line, no control characters.
enum HeaderText {
    /// A raw value decoded: folds undone, encoded words and raw bytes beyond ASCII turned into text that shows what it says.
    static func decode(_ raw: [UInt8], fallbackCharset: String? = nil) -> String {
        VisibleText.line(EncodedWords.decode(unfold(raw), fallbackCharset: fallbackCharset))
    }

    /// A fold is a line end and the blanks after it (RFC 5322 §2.2.3); all of it counts as one blank.
    static func unfold(_ raw: [UInt8]) -> [UInt8] {
        guard raw.contains(where: { $0 == .lineFeed || $0 == .carriageReturn }) else { return raw }
        var output: [UInt8] = []
        output.reserveCapacity(raw.count)
        var isFolding = false
        for byte in raw {
            if byte == .lineFeed || byte == .carriageReturn {
                while output.last == .space || output.last == .tab { output.removeLast() }
                isFolding = true
            } else if !isFolding || !byte.isBlank {
                if isFolding { output.append(.space) }
                isFolding = false
                output.append(byte)
            }
        }
        return output
    }

    /// Control characters as blanks, none at the ends; text of directions and zero width stays.
    static func clean(_ text: String) -> String {
        let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        if isClean, text.utf8.first != .space, text.utf8.last != .space { return text }
        let bytes = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8.space : $0 }
        return String(decoding: bytes.trimmingBlanks(), as: UTF8.self)
    }
}
