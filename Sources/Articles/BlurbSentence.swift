/// The sentence that a link stands in, put together again from the pieces around the link.
///
/// Blanks around a link are not kept, and the pieces have a greatest length: both are made good here, as a reader would expect.
/// Scalar by scalar: looking for whole characters costs more than a verdict.
enum BlurbSentence {
    /// `before` and `after` are no longer than this in letters; what is as long was cut.
    private static let kept = 150

    /// The sentence; "…" where a piece of it was too long to be kept.
    static func around(_ text: String, before: String, after: String) -> String {
        var start = Substring(before).unicodeScalars
        var sentence = ""
        if let end = start.indices.last(where: { isEnd(at: $0, in: start) }),
            start.index(after: end) < start.endIndex || !after.isEmpty
        {
            // Right behind a sentence the link begins the next one.
            start = start[start.index(after: end)...]
        } else if before.utf8.count >= kept, start.count >= kept {
            start = start[(start.firstIndex(of: " ") ?? start.startIndex)...]
            sentence = "…"
        }
        if sentence.isEmpty { start = withoutBullet(start) }
        // As texts: scalar by scalar it is a call for each.
        sentence += Substring(start)
        if !isJoined(sentence, text, isWithinWords) { sentence += " " }
        sentence += text
        appendRest(after, behind: text, to: &sentence)
        return sentence
    }

    /// The sentence that ends in front of an address; "" where there is none.
    static func before(_ text: String) -> String {
        let sentence = AddressFree.text(around("", before: text, after: "")).unicodeScalars
        guard let last = sentence.lastIndex(where: { !joints.contains($0) }),
            sentence.contains(where: \.properties.isAlphabetic)
        else { return "" }
        return String(sentence[...last])
    }

    /// What stands behind a headline, without the word that its greatest length cut through.
    static func behind(_ after: String) -> String {
        let scalars = after.unicodeScalars
        guard after.utf8.count >= kept, scalars.count >= kept, let last = scalars.last, !isEnd(last),
            let blank = scalars.lastIndex(of: " ")
        else { return after }
        return after[..<blank] + "…"
    }

    private static let joints: Set<Unicode.Scalar> = [
        " ", "(", ")", "[", "]", "<", ">", ":", "-", "–", "—", "*", "=", "_", "…", ".", ",",
    ]
    private static let bullets: Set<Unicode.Scalar> = [
        "*", "-", "–", "—", "•", "·", ">", "▪", "●", "+", ",", ";", ")", "]",
    ]

    /// Without what stands in front of the items of a list.
    private static func withoutBullet(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var text = text
        while let first = text.first {
            let rest = text.dropFirst()
            guard first == " " || bullets.contains(first) && rest.first.map({ $0 == " " }) ?? true else { break }
            text = rest
        }
        return text
    }

    /// Whether a text is the rest of a sentence: it begins with a comma or a small letter.
    static func goesOn(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first == "," || first == ";" || first.properties.isLowercase
    }

    private static func appendRest(_ after: String, behind text: String, to sentence: inout String) {
        let scalars = Substring(after).unicodeScalars
        if let first = scalars.first, first.properties.isAlphabetic || opening.contains(first),
            !isJoined(text, after, isBeforeEnding)
        {
            sentence += " "
        }
        if let end = scalars.indices.first(where: { isEnd(at: $0, in: scalars) }) {
            sentence += after[..<scalars.index(after: end)]
        } else if after.utf8.count >= kept, scalars.count >= kept, let blank = scalars.lastIndex(of: " ") {
            sentence += after[..<blank]
            sentence += "…"
        } else {
            sentence += after
        }
    }

    private static let opening: Set<Unicode.Scalar> = ["(", "[", "“", "„", "«", "—", "–"]
    private static let quotes: Set<Unicode.Scalar> = ["“", "„", "«", "‘", "(", "[", "「", "『"]

    /// Whether nothing stands between two pieces of a sentence.
    ///
    /// So it is behind an opening quotation mark or bracket, in scripts without blanks between words, and where an ending sticks
    /// to a name: `isJoining` says for which letters.
    private static func isJoined(_ left: String, _ right: String, _ isJoining: (Unicode.Scalar) -> Bool) -> Bool {
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return true }
        if quotes.contains(last) { return true }
        // A straight quotation mark opens when it is the first, third, … one.
        if last == "\"" { return left.utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 1 }
        return isJoining(last) && isJoining(first)
    }

    /// Chinese and Japanese have no blanks between words.
    private static func isWithinWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xFF00...0xFFEF, 0x20000..<0x32000: true
        default: false
        }
    }

    /// Korean has, but its endings stick to what stands before them.
    private static func isBeforeEnding(_ scalar: Unicode.Scalar) -> Bool {
        isWithinWords(scalar) || (0xAC00...0xD7AF).contains(scalar.value)
    }

    /// Whether a sentence ends at that place: a full stop may stand in a number, an address or an abbreviation, too.
    private static func isEnd(at index: Substring.Index, in text: Substring.UnicodeScalarView) -> Bool {
        guard isEnd(text[index]) else { return false }
        let next = text.index(after: index)
        guard text[index] == ".", next < text.endIndex else { return true }
        // "$14.5", "example.com", "e.g.,".
        if isOfWord(text[next]) || text[next] == "," { return false }
        let word = text[..<index].suffix(longestAbbreviation + 1).reversed().prefix(while: isOfWord)
        // "J. Lee", "12. Mai".
        let isNumber = word.allSatisfy { $0.properties.numericType != nil }
        if word.count == 1 || word.count == 2 && isNumber { return false }
        return !abbreviations.contains(String(String.UnicodeScalarView(word.reversed())).lowercased())
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static let longestAbbreviation = 4
    private static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "vs", "gen", "sen", "rep", "gov", "inc", "ltd", "corp",
        "hr", "fr", "bzw", "ca", "nr", "mio", "mrd", "str", "mme", "sra", "dott", "ing", "mln", "mld", "dhr", "mevr",
    ]

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!", "?", "•", "。", "！", "？", "|", "…", ".": true
        default: false
        }
    }
}
