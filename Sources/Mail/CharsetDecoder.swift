/// Bytes of some charset, known or not, to UTF-8 that is always valid.
///
/// The order of trust: a byte order mark; being valid UTF-8, which other text is not by chance; the declared charset; what
/// the page's own `<meta charset>` says; windows-1252, in which every byte is a character.
enum CharsetDecoder {
    struct Decoded {
        var text: [UInt8]
        var warning: String?
    }

    // Valid UTF-8 with fewer characters beyond ASCII than this may be chance in a two-byte encoding: GBK's D2 BB ("一")
    // is a valid two-byte sequence. That eight of them are chance is not to be feared.
    private static let convincing = 8

    static func decode(_ bytes: [UInt8], declared: String?, isHTML: Bool = false) -> Decoded {
        if let marked = byMark(bytes) { return marked }
        return unmarked(bytes, declared: declared, isHTML: isHTML)
    }

    private static func unmarked(_ bytes: [UInt8], declared: String?, isHTML: Bool) -> Decoded {
        let scan = UTF8Scan(bytes)
        let encoding = CharsetLabels.encoding(declared)
        if scan.isValid, !mayBeOtherwise(bytes, scan, encoding) { return Decoded(text: bytes, warning: nil) }
        if encoding == .utf8 && scan.characters * 4 > scan.faults || encoding == nil && scan.characters > scan.faults {
            // Cut or damaged UTF-8: anything else would garble all that is whole. Text in a one-byte charset hardly ever
            // has a well-formed sequence.
            return Decoded(text: repair(bytes), warning: "\(scan.faults) bytes that are not UTF-8 were replaced")
        }
        var warning: String?
        if let encoding, encoding != .utf8 {
            let (text, faults) = convert(bytes, from: encoding)
            if let text, faults * 10 <= text.count {
                let words = "\(faults) bytes that are not \(name(declared)) were replaced"
                return Decoded(text: text, warning: faults > 0 ? words : nil)
            }
            if text == nil, scan.isValid {
                return Decoded(text: bytes, warning: "unknown charset \"\(name(declared))\", taken as UTF-8")
            }
            warning = text == nil ? "unknown charset \"\(name(declared))\"" : "the text is not in \(name(declared))"
        } else if encoding == .utf8 {
            warning = "the text is not UTF-8 as declared"
        }
        return guess(bytes, isHTML: isHTML, warning: warning)
    }

    /// Nothing declared or nothing of use: the page's own word, else windows-1252.
    private static func guess(_ bytes: [UInt8], isHTML: Bool, warning: String?) -> Decoded {
        if isHTML, let label = MetaCharset.find(in: bytes), let encoding = CharsetLabels.encoding(label),
            encoding != .utf8
        {
            let (text, faults) = convert(bytes, from: encoding)
            if let text, faults * 10 <= text.count { return Decoded(text: text, warning: warning) }
        }
        return Decoded(text: Windows1252.decode(bytes), warning: warning.map { $0 + ", taken as windows-1252" })
    }

    /// Whether text that is valid UTF-8 is to be decoded as something else all the same.
    private static func mayBeOtherwise(_ bytes: [UInt8], _ scan: UTF8Scan, _ encoding: CharsetLabels.Encoding?) -> Bool
    {
        guard let encoding, encoding != .utf8 else { return scan.isASCII && Self.hasJapaneseEscape(bytes) }
        // Markup in UTF-16 has a zero byte for each of its letters.
        if case .utf16 = encoding { return bytes.contains(0) }
        guard scan.isASCII else {
            // An honest windows-1252 text with "Ã" before "©" and the like does not occur.
            return encoding != .windows1252 && scan.characters < convincing
        }
        return encoding.isStateful || (encoding == .windows1252 && Self.hasJapaneseEscape(bytes))
    }

    /// ESC $ or ESC ( J: iso-2022-jp whose charset was lost; nothing else in mail begins so.
    private static func hasJapaneseEscape(_ bytes: [UInt8]) -> Bool {
        guard let index = bytes.firstIndex(of: .escape), index + 2 < bytes.count else { return false }
        return bytes[index + 1] == UInt8(ascii: "$")
            && [UInt8(ascii: "B"), UInt8(ascii: "@")].contains(bytes[index + 2])
    }

    private static func byMark(_ bytes: [UInt8]) -> Decoded? {
        guard bytes.count >= 2 else { return nil }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return unmarked(Array(bytes[3...]), declared: "utf-8", isHTML: false)
        }
        guard bytes[0] ^ bytes[1] == 1, bytes[0] >= 0xFE else { return nil }
        return Decoded(text: UTF16Text.decode(bytes[2...], bigEndian: bytes[0] == 0xFE), warning: nil)
    }

    private static func convert(_ bytes: [UInt8], from encoding: CharsetLabels.Encoding) -> (
        text: [UInt8]?, faults: Int
    ) {
        switch encoding {
        case .utf8: return (repair(bytes), 0)
        case .windows1252: return (Windows1252.decode(bytes), 0)
        case .utf16(let bigEndian): return (UTF16Text.decode(bytes[...], bigEndian: bigEndian), 0)
        case .iso2022jp:
            guard let converter = CharsetConverter(from: "EUC-JP-MS") else { return (nil, 0) }
            return converter.convert(ISO2022JP.eucJP(bytes))
        case .iconv(let name, _):
            guard let converter = CharsetConverter(from: name) else { return (nil, 0) }
            return converter.convert(bytes)
        }
    }

    /// Every ill-formed sequence replaced by U+FFFD.
    static func repair(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

    private static func name(_ label: String?) -> String { HeaderText.clean(String((label ?? "").prefix(40))) }
}
