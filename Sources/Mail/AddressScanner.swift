/// Finds web addresses in plain text and where they end.
///
/// An address ends at a blank, a bracket, a quotation mark or typographic punctuation, and before the full stop, comma or
/// closing bracket of the sentence around it.
enum AddressScanner {
    private static let starts: [StaticString] = ["http://", "https://", "www."]

    /// Never the last byte of an address in running text.
    private static let sentenceEnds = Set(".,;:!?'*_~|".utf8)

    /// The closing brackets, which belong to an address only together with their opening ones.
    private static let brackets: [(open: UInt8, close: UInt8)] = [
        (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
        (UInt8(ascii: "{"), UInt8(ascii: "}")),
    ]

    /// The ranges of the addresses, in order, none overlapping.
    static func addresses(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard let start = nextStart(text, from: index) else { break }
            let end = end(text, from: start)
            // A scheme or "www." alone is no address.
            if end - start > 10 || (text[start] | 0x20 == UInt8(ascii: "w") && end - start > 6) {
                found.append(start..<end)
            }
            index = max(end, start + 1)
        }
        return found
    }

    /// The addresses that stand anywhere in a page's source, as plain text would show them.
    static func addresses(inHTML page: [UInt8]) -> Set<String> {
        var found = Set<String>()
        for range in addresses(in: page) {
            let text = String(decoding: page[range], as: UTF8.self)
            found.insert(
                text.contains("&amp;")
                    ? text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&") : text)
        }
        return found
    }

    private static func nextStart(_ text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count {
            let byte = text[index] | 0x20
            if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"),
                starts.contains(where: { text.matches($0, at: index) })
            {
                // "awww." and "xhttp:" are other words.
                let before = index > 0 ? text[index - 1] : .space
                if byte == UInt8(ascii: "h") || !(before.isLetter || before.isDigit || "./@-:".utf8.contains(before)) {
                    return index
                }
            }
            index += 1
        }
        return nil
    }

    private static func end(_ text: [UInt8], from start: Int) -> Int {
        // RFC 3986 appendix C: within "<" and ">" an address may be broken over lines.
        if start > 0, text[start - 1] == .less, let close = bracketedEnd(text, from: start) { return close }
        var end = start
        while end < text.count, belongs(text, at: end) { end += 1 }
        return trimmed(text, start..<end)
    }

    /// The ">" that closes an address, if nothing but the address and line ends lie before it.
    private static func bracketedEnd(_ text: [UInt8], from start: Int) -> Int? {
        var index = start
        let limit = min(text.count, start + 4096)
        while index < limit, text[index] != .greater {
            let isBreak = text[index] == .lineFeed || text[index] == .carriageReturn
            guard isBreak || belongs(text, at: index) else { return nil }
            index += 1
        }
        return index < limit ? index : nil
    }

    private static func belongs(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte > 0x20 && byte != 0x7F && !"<>\"`\\^".utf8.contains(byte) }
        // Letters of alphabets are taken (addresses are written so); from U+2000 on are quotation marks, dashes and the
        // scripts that put no blank after an address. U+00A0, "«" and "»" end it too.
        if byte >= 0xE2 { return false }
        let isLatin1Mark = byte == 0xC2 && index + 1 < text.count && [0xA0, 0xAB, 0xBB].contains(text[index + 1])
        return !isLatin1Mark
    }

    private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        // Trackers end addresses with "~~" (RFC 3986 §2.3 lets them); as a mark it stands before the address too.
        let tilde = UInt8(ascii: "~")
        let isStruck = range.lowerBound > 0 && text[range.lowerBound - 1] == tilde
        // Counted once and kept up to date, so that a thousand closing brackets cost no thousand counts.
        var balances = brackets.map { pair in
            text[range].reduce(0) { $0 + ($1 == pair.open ? 1 : $1 == pair.close ? -1 : 0) }
        }
        while end > range.lowerBound {
            let byte = text[end - 1]
            if let kind = brackets.firstIndex(where: { $0.close == byte }) {
                guard balances[kind] < 0 else { break }
                balances[kind] += 1
            } else if let kind = brackets.firstIndex(where: { $0.open == byte }) {
                balances[kind] -= 1
            } else if !sentenceEnds.contains(byte) || byte == tilde && !isStruck {
                break
            }
            end -= 1
        }
        return end
    }
}
