/// iso-2022-jp (RFC 1468) rewritten as EUC-JP, for iconv to read as Microsoft's EUC-JP-MS.
///
/// iconv's own ISO-2022-JP refuses NEC's circled digits and half-width katakana, which Japanese mail is full of and every
/// mail program shows (CP50221). The two encodings hold the same codes: EUC sets the high bit instead of escaping.
enum ISO2022JP {
    private enum Mode {
        case ascii, katakana, kanji, supplement
    }

    // The escape sequences after ESC (ISO 2022 §6.3; WHATWG Encoding Standard §12.2.1). JIS X 0201's Roman is read as
    // ASCII: it differs only in "~" and "\".
    private static let escapes: [(sequence: StaticString, mode: Mode)] = [
        ("(b", .ascii), ("(j", .ascii), ("(i", .katakana), ("$@", .kanji), ("$b", .kanji), ("$(d", .supplement),
    ]

    static func eucJP(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var mode = Mode.ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .escape, let escape = escapes.first(where: { bytes.matches($0.sequence, at: index + 1) }) {
                mode = escape.mode
                index += 1 + escape.sequence.utf8CodeUnitCount
                continue
            }
            // A line end ends every shift, whatever the sender forgot (RFC 1468: a line begins in ASCII).
            if byte == .lineFeed { mode = .ascii }
            let isPair = (mode == .kanji || mode == .supplement) && isGraphic(byte)
            if isPair, index + 1 < bytes.count, isGraphic(bytes[index + 1]) {
                if mode == .supplement { output.append(0x8F) }
                output.append(byte | 0x80)
                output.append(bytes[index + 1] | 0x80)
                index += 2
            } else {
                if mode == .katakana, isGraphic(byte) { output.append(0x8E) }
                output.append(mode == .katakana && isGraphic(byte) ? byte | 0x80 : byte)
                index += 1
            }
        }
        return output
    }

    private static func isGraphic(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
