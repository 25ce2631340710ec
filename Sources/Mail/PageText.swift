/// Text that was cut out of a web page, in the page's charset.
public enum PageText {
    /// The text as UTF-8, which is always valid.
    ///
    /// - Parameters:
    ///   - bytes: what stands in the page.
    ///   - charset: the label that the answer or the page itself gives; nil: none.
    public static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        CharsetDecoder.decode(bytes, declared: charset).text
    }

    /// The whole page as UTF-8 if its charset is one in which markup cannot be read byte by byte; nil: it can.
    public static func widePage(_ bytes: [UInt8], charset: String?) -> [UInt8]? {
        let isMarked = bytes.count >= 2 && bytes[0] ^ bytes[1] == 1 && bytes[0] >= 0xFE
        if !isMarked {
            guard case .utf16 = CharsetLabels.encoding(charset), bytes.contains(0) else { return nil }
        }
        return CharsetDecoder.decode(bytes, declared: charset).text
    }

    /// Text on one line: white space of any kind and length is one blank, and there are no control characters.
    public static func line(_ text: String) -> String {
        isLine(text) ? text : folded(text)
    }

    /// Whether it is such a line already, and plain ASCII: most titles are.
    private static func isLine(_ text: String) -> Bool {
        var last = UInt8.space
        for byte in text.utf8 {
            guard (byte > 0x20 && byte < 0x7F) || (byte == 0x20 && last != 0x20) else { return false }
            last = byte
        }
        return last != .space || text.isEmpty
    }

    private static func folded(_ text: String) -> String {
        var line = ""
        line.reserveCapacity(text.utf8.count)
        var isAfterBlank = true
        for scalar in text.unicodeScalars {
            let isASCII = scalar.value < 0x80
            let isBlank = isASCII ? scalar.value <= 0x20 || scalar.value == 0x7F : scalar.properties.isWhitespace
            if !isBlank {
                line.unicodeScalars.append(scalar)
            } else if !isAfterBlank {
                line.append(" ")
            }
            isAfterBlank = isBlank
        }
        if line.utf8.last == .space { line.removeLast() }
        return line
    }
}
