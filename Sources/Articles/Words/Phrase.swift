/// One phrase of a language's row, read: its folded text and how it counts.
///
/// The notation stands at `Language`.
struct Phrase {
    /// How a phrase counts: as whole words, as the beginning of a word, as the whole text, within words too, or
    /// as whole words that begin a sentence.
    enum Mode: UInt8, Sendable { case word, stem, wholeText, inside, beginning }

    let text: FoldedText
    let mode: Mode

    /// The phrases of a list, in its order.
    ///
    /// Byte by byte: every process that judges a link reads all lists of all languages, a hundred kilobytes, before the first.
    static func all(in list: String, joined: Bool) -> [Phrase] {
        list.utf8.split(separator: UInt8(ascii: ",")).map { Phrase($0, joined: joined) }
    }

    private init(_ phrase: Substring.UTF8View, joined: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(phrase.count)
        var isWhole = false
        var isStem = false
        var isBeginning = false
        for byte in phrase {
            switch byte {
            case UInt8(ascii: "="): isWhole = true
            case UInt8(ascii: "*"): isStem = true
            case UInt8(ascii: "^"): isBeginning = true
            // A line's end in a list ends a word; in a text it would end a sentence.
            case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        text = FoldedText(String(decoding: bytes, as: UTF8.self))
        if isWhole {
            mode = .wholeText
        } else if isBeginning {
            mode = .beginning
        } else if isStem {
            mode = .stem
        } else {
            // A joined language's entries in ASCII ("pr") are whole words all the same.
            mode = joined && !text.bytes.allSatisfy { $0 < 0x80 } ? .inside : .word
        }
    }
}
