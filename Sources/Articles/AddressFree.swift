/// Words without addresses: what may be shown to others, and what reads well.
///
/// An address as found often names its reader, and so do e-mail addresses; in a plain mail they stand within the sentences. Icons of
/// private fonts, which nobody else has, go too.

/// Takes addresses out of texts.
public enum AddressFree {
    /// Longer words with a slash or the like in them are what was left of an address when a text was cut.
    private static let longestWord = 40

    /// The text without addresses of pages and mail, and without the brackets around them.
    public static func text(_ text: String) -> String {
        guard mayHold(text) else { return text }
        let kept = text.split(separator: " ").filter { !isAddress($0) && !isEmpty($0) }
        var result = String.UnicodeScalarView()
        for scalar in kept.joined(separator: " ").unicodeScalars where !isPrivate(scalar) { result.append(scalar) }
        let start = result.firstIndex { $0 != " " } ?? result.endIndex
        return String(result[start...])
    }

    /// A look at the bytes, whose yes may be wrong: most texts hold none.
    private static func mayHold(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var length = 0
            for (index, byte) in bytes.enumerated() {
                length = byte == UInt8(ascii: " ") ? 0 : length + 1
                switch byte {
                // Characters of private fonts begin with 0xEE and 0xEF.
                case UInt8(ascii: "@"), 0xEE, 0xEF: return true
                case UInt8(ascii: ":") where bytes[index...].starts(with: "://".utf8): return true
                case UInt8(ascii: "w") where bytes[index...].starts(with: "www.".utf8): return true
                default: if length > longestWord { return true }
                }
            }
            return false
        } ?? true
    }

    private static func isAddress(_ word: Substring) -> Bool {
        if word.holds("://") || word.hasPrefix("www.") || word.hasPrefix("(www.") { return true }
        if word.utf8.count > longestWord { return word.holds("/") || word.holds("=") || word.holds("_") }
        guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")), at > word.startIndex else { return false }
        return word[at...].holds(".")
    }

    /// Brackets that held an address, and icons by themselves.
    private static func isEmpty(_ word: Substring) -> Bool {
        word.unicodeScalars.allSatisfy { "()[]<>{}".unicodeScalars.contains($0) || isPrivate($0) }
    }

    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }
}
