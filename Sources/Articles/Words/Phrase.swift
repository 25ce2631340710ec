/// One phrase of a language's row, read: its folded text and how it counts.
///
/// The notation stands at `Language`.
struct Phrase {
    /// How a phrase counts: as whole words, as the beginning of a word, as the whole text, or within words too.
    enum Mode: UInt8, Sendable { case word, stem, wholeText, inside }

    let text: FoldedText
    let mode: Mode

    /// The phrases of a list, in its order.
    static func all(in list: String, joined: Bool) -> [Phrase] {
        list.split(separator: ",").map { Phrase($0, joined: joined) }
    }

    private init(_ phrase: Substring, joined: Bool) {
        text = FoldedText(String(phrase.filter { $0 != "=" && $0 != "*" }.map { $0.isNewline ? " " : $0 }))
        if phrase.contains("=") {
            mode = .wholeText
        } else if phrase.contains("*") {
            mode = .stem
        } else {
            // A joined language's entries in ASCII ("pr") are whole words all the same.
            mode = joined && !text.bytes.allSatisfy { $0 < 0x80 } ? .inside : .word
        }
    }
}
