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

    /// A look at the bytes: most texts hold none.
    private static func mayHold(_ text: String) -> Bool {
        if text.holds("://") || text.holds("www.") || text.holds("@") { return true }
        // Private characters begin with one of two bytes; so do a few others.
        return text.utf8.contains { $0 == 0xEE || $0 == 0xEF }
            || text.utf8.count > longestWord && text.split(separator: " ").contains(where: isAddress)
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
