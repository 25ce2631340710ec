/// A second look at short texts, for words of unsubscribing that are written so that no program finds them.
///
/// "Un-subscribe", "U n s u b", Cyrillic or Greek letters that look like Latin ones, small capitals, text turned round.
/// Only for unsubscribing, where a miss cannot be taken back; only in short texts, where a chance hit costs little.
enum DisguisedText {
    private static let maximumWords = 4
    private static let maximumLetters = 40

    /// The word that is hidden in the text; nil when there is none.
    static func unsubscribing(_ text: String) -> String? {
        search(text, words: FoldedText(text.beginning(4 * maximumLetters)))
    }

    /// The same of a text that has been folded: of a longer one the beginning is looked at alone, whatever stands behind.
    static func unsubscribing(_ text: String, words: FoldedText) -> String? {
        text.utf8.count > 4 * maximumLetters ? unsubscribing(text) : search(text, words: words)
    }

    private static func search(_ text: String, words: FoldedText) -> String? {
        // "U n s u b s c r i b e" has many words, of one letter each.
        guard !words.isEmpty, words.wordCount <= maximumWords || words.wordRanges.allSatisfy({ $0.count <= 2 }) else {
            return nil
        }
        let letters = plainLetters(text)
        guard (5...maximumLetters).contains(letters.utf8.count) else { return nil }
        if let found = word(in: letters) { return found }
        // "Unxqzsubscribe": what a style hides from readers stands within the word.
        if words.wordCount == 1, letters.hasPrefix("un"), letters.holds("subscri") { return letters }
        // U+202E shows what follows from right to left.
        guard text.unicodeScalars.contains("\u{202E}") else { return nil }
        return word(in: String(letters.reversed()))
    }

    private static func word(in letters: String) -> String? {
        stems.first { letters.holds($0) }.map { "\($0)" } ?? (whole.contains(letters) ? letters : nil)
    }

    /// Long enough not to come about where two other words meet.
    private static let stems: [StaticString] = [
        "unsubscrib", "unsubscrip", "desabonn", "desinscri", "abbestell", "abmelden", "uitschrijv", "disiscriv",
        "darsedebaja", "darmedebaja", "desuscrib", "descadastr", "avregistrer", "odhlasit", "leiratkoz",
    ]
    private static let whole: Set<String> = ["unsub", "optout", "optmeout", "afmelden", "removeme"]

    /// The letters from a to z that a reader sees; everything else is left out.
    private static func plainLetters(_ text: String) -> String {
        if let letters = plainLetters(ofASCII: text) { return letters }
        var letters: [UInt8] = []
        for scalar in text.unicodeScalars where letters.count <= maximumLetters {
            if !scalar.isASCII, let letter = lookAlikes[scalar] {
                letters.append(letter)
                continue
            }
            guard case .letter(let first, let second) = ScalarFolding.fold(scalar) else { continue }
            letters.append(digitLookAlike(first))
            if let second { letters.append(second) }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The same by bytes; nil for a text that is not ASCII.
    private static func plainLetters(ofASCII text: String) -> String? {
        var text = text
        return text.withUTF8 { utf8 in
            guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            let count = min(utf8.count, maximumLetters + 1)
            return String(unsafeUninitializedCapacity: count) { letters in
                var length = 0
                for byte in utf8 where length < count {
                    let folded = ScalarFolding.ascii(byte)
                    guard folded > ScalarFolding.sentence else { continue }
                    letters[length] = digitLookAlike(folded)
                    length += 1
                }
                return length
            }
        }
    }

    private static func digitLookAlike(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "1"): UInt8(ascii: "i")
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        default: byte
        }
    }

    /// Letters that look like a Latin one: Unicode's confusables, as far as they are met
    /// (https://www.unicode.org/reports/tr39/).
    private static let lookAlikes: [Unicode.Scalar: UInt8] = {
        let rows: [(Character, String)] = [
            ("a", "аАαΑᴀ"), ("b", "вВьЬβΒʙ"), ("c", "сСϲᴄ"), ("d", "ԁᴅ"), ("e", "еЕεΕёᴇ"), ("h", "һНΗʜ"),
            ("i", "іІιΙїɪı"), ("j", "јЈᴊ"), ("k", "кКκΚᴋ"), ("l", "ӏʟ"), ("m", "мМΜᴍ"), ("n", "пηΝոɴ"),
            ("o", "оОοΟօᴏ"), ("p", "рРρΡᴘ"), ("q", "ԛ"), ("r", "гʀ"), ("s", "ѕЅꜱ"), ("t", "тТτΤᴛ"),
            ("u", "υսцᴜ"), ("v", "νѵᴠ"), ("w", "ѡωԝᴡ"), ("x", "хХχΧ"), ("y", "уУγʏ"), ("z", "Ζᴢ"),
        ]
        var table: [Unicode.Scalar: UInt8] = [:]
        for (plain, others) in rows {
            for scalar in others.unicodeScalars { table[scalar] = plain.asciiValue }
        }
        return table
    }()
}
