/// Plain texts that give their addresses as a numbered list at the end: "Unsubscribe here [3]", and below "[3] https://…".
///
/// Each address is put where its number stands, since nothing else says what it is for: an address that unsubscribes must not
/// stand in a list of addresses without words. Its line in the list goes.
enum PlainReferences {
    private static let mostDigits = 4
    private static let longestAddress = 4096
    /// A hostile text names a long address often: no more than this many times its length is added, and a fixed amount.
    private static let growth = 4
    private static let leastGrowth = 65_536

    /// A line of the list.
    private struct Entry {
        let number: Int
        let address: Range<Int>
        let line: Range<Int>
    }

    /// The text with the addresses in place of their numbers; the text itself where it has no such list.
    static func inlined(_ text: [UInt8]) -> [UInt8] {
        let entries = entries(in: text)
        guard !entries.isEmpty else { return text }
        let addresses = Dictionary(entries.map { ($0.number, $0.address) }) { first, _ in first }
        var lines = entries[...]
        var output: [UInt8] = []
        var used: Set<Int> = []
        var budget = growth * text.count + leastGrowth
        var index = 0
        while index < text.count {
            if let entry = lines.first, entry.line.lowerBound == index {
                // What stands above has named it already; what is named nowhere stays.
                if !used.contains(entry.number) { output += text[entry.line] }
                index = entry.line.upperBound
                lines.removeFirst()
            } else if text[index] == opening, let mark = number(in: text, at: index),
                let address = addresses[mark.number],
                budget >= address.count
            {
                output.append(opening)
                output += text[address]
                output.append(closing)
                budget -= address.count
                used.insert(mark.number)
                index = mark.end
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return used.isEmpty ? text : output
    }

    private static let opening = UInt8(ascii: "[")
    private static let closing = UInt8(ascii: "]")

    /// The lines that are a number in brackets and an address.
    private static func entries(in text: [UInt8]) -> [Entry] {
        var entries: [Entry] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: .lineFeed) ?? text.count
            if text[start] == opening, let mark = number(in: text, at: start), mark.end < end {
                let blank = text[mark.end..<end].firstIndex { !$0.isBlank } ?? end
                let last = text[blank..<end].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? blank
                if blank > mark.end, isAddress(text[blank..<last]) {
                    entries.append(
                        Entry(number: mark.number, address: blank..<last, line: start..<min(end + 1, text.count)))
                }
            }
            start = end + 1
        }
        return entries
    }

    private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= longestAddress, !word.contains(where: \.isBlank) else { return false }
        return word.starts(with: "https://".utf8) || word.starts(with: "http://".utf8)
    }

    /// "[12]": the number, and where it ends.
    private static func number(in text: [UInt8], at start: Int) -> (number: Int, end: Int)? {
        var number = 0
        var index = start + 1
        while index < text.count, index <= start + mostDigits, (0x30...0x39).contains(text[index]) {
            number = number * 10 + Int(text[index] - 0x30)
            index += 1
        }
        guard index > start + 1, index < text.count, text[index] == closing else { return nil }
        return (number, index + 1)
    }
}
