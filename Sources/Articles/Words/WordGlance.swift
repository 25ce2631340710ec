/// A first look at a part of an address, or at all of it, for whether it can hold any phrase of a vocabulary.
///
/// Never wrong when it says no; then nothing has to be decoded, folded or split, and most addresses say no. Each phrase is
/// known by the first letters of its most telling word, kept as a bit in a table that fits into the nearest cache. A
/// word begins where letters begin, and at a capital after a small letter. Whatever is not plain ASCII, and escapes of
/// letters, are a yes: who writes "%75nsubscribe" has a reason.
struct WordGlance: Sendable {
    /// So many letters of a word are looked at; no stem of a vocabulary is shorter.
    static let keyLength = 5
    private static let tableBits: UInt32 = 15

    private var bits = [UInt64](repeating: 0, count: 1 << (Self.tableBits - 6))
    /// Four letters that count wherever they stand, also within a word.
    private let anywhere: [UInt32]
    /// A bit for each of them: a look that costs next to nothing.
    private var anywhereBits = [UInt64](repeating: 0, count: 64)

    /// The glance for these phrases; words of `common` are told by their neighbours in the phrase.
    init(_ phrases: [Phrase], common: Set<String>, anywhere: [StaticString]) {
        self.anywhere = anywhere.map { text in
            UnsafeBufferPointer(start: text.utf8Start, count: 4).reduce(0) { $0 << 8 | UInt32($1) }
        }
        for letters in self.anywhere {
            let bit = Self.anywhereBit(of: letters)
            anywhereBits[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        for phrase in phrases where phrase.text.bytes.allSatisfy({ $0 < 0x80 }) {
            let words = phrase.text.split
            if words.contains(where: { word in anywhere.contains { word.holds($0) } }) { continue }
            let telling = words.filter { !common.contains($0) }
            guard let word = telling.max(by: { $0.utf8.count < $1.utf8.count }) ?? words.last else { continue }
            let bit = Self.bit(of: word.utf8.prefix(Self.keyLength).reduce(0) { Self.adding($1, to: $0) })
            bits[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    private static func anywhereBit(of letters: UInt32) -> Int { Int((letters &* 0x9E37_79B1) >> 20) }

    private static func adding(_ letter: UInt8, to key: UInt32) -> UInt32 { key &* 37 &+ UInt32(letter &- 0x2F) }

    private static func bit(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> (32 - tableBits)) }

    private func holds(_ key: UInt32) -> Bool {
        let bit = Self.bit(of: key)
        return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    /// A word's key while its letters come in.
    private struct Word {
        var key: UInt32 = 0
        var length = 0
    }

    /// Whether a phrase of the vocabulary may stand in these bytes.
    func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.letters.withUnsafeBufferPointer { mayHold(bytes, letters: $0) }
    }

    private func mayHold(_ bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt8>) -> Bool {
        // One reading that takes a word to its separator ("emailoptout"), one that ends it at a capital ("emailOptOut"):
        // the same until a capital has come.
        var (whole, part, isSplit) = (Word(), Word(), false)
        var last: UInt32 = 0
        var wasLower = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let letter = letters[Int(byte)]
            index += 1
            guard letter > Self.other else {
                var separator = byte
                if letter == Self.other {
                    // Folding drops the lowest controls: the word goes on behind them.
                    guard byte == UInt8(ascii: "%") else { return true }
                    if let escaped = Self.escaped(in: bytes, at: index) {
                        if letters[Int(escaped)] != 0 { return true }
                        separator = escaped
                        index += 2
                    }
                }
                if ends(whole) || isSplit && ends(part) { return true }
                (whole, isSplit) = (Word(), false)
                last = last << 8 | UInt32(separator)
                wasLower = false
                continue
            }
            if wasLower, byte <= 0x5A, byte >= 0x41 {
                if ends(whole) || isSplit && ends(part) { return true }
                (part, isSplit) = (Word(), true)
            }
            wasLower = byte >= 0x61
            last = last << 8 | UInt32(letter)
            if takes(letter, &whole) || isSplit && takes(letter, &part) || stands(last) { return true }
        }
        return ends(whole) || isSplit && ends(part)
    }

    /// The byte that an escape stands for, whose digits are looked for at `index`.
    private static func escaped(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
        guard index + 1 < bytes.count, let high = PercentDecoded.digit(bytes[index]),
            let low = PercentDecoded.digit(bytes[index + 1])
        else { return nil }
        return high << 4 | low
    }

    /// Whether these four letters are enough.
    private func stands(_ letters: UInt32) -> Bool {
        let bit = Self.anywhereBit(of: letters)
        return anywhereBits[bit >> 6] & (1 << UInt64(bit & 63)) != 0 && anywhere.contains(letters)
    }

    /// Whether a word ends here that is as short as this.
    private func ends(_ word: Word) -> Bool { word.length > 0 && word.length < Self.keyLength && holds(word.key) }

    /// Whether these are the first letters of a word of the vocabulary.
    private func takes(_ letter: UInt8, _ word: inout Word) -> Bool {
        guard word.length < Self.keyLength else { return false }
        word.key = Self.adding(letter, to: word.key)
        word.length += 1
        return word.length == Self.keyLength && holds(word.key)
    }

    /// For each byte the letter in lower case or the digit, 0 for what separates words, and `other` for what makes an
    /// address one to look at closer: "%", whatever is not ASCII, and the lowest controls.
    private static let letters = (0...UInt8.max).map { byte in
        lowered(byte) ?? (byte == UInt8(ascii: "%") || byte >= 0x80 || byte < 0x09 ? other : 0)
    }
    private static let other: UInt8 = 1

    /// A letter in lower case or a digit; nil for what separates words.
    private static func lowered(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }
}

extension WordGlance {
    func mayHold(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(mayHold) ?? true
    }
}
