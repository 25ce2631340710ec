/// Which "From " lines separate the messages of an mbox (RFC 4155 appendix A; qmail's mbox(5)).
///
/// A separator is "From ", anything, and a date as ctime(3) writes it, in any order and with any zone: month, time of day
/// and year are looked for. Hardly a line of text that begins with "From " has such a date.
enum MboxSeparator {
    /// Longer lines are not looked at to their end.
    static let longest = 512

    private static let months: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    static func isFromLine(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: Array("From ".utf8)) }

    /// Whether a line that begins with "From " has a date.
    static func isPlausible(_ line: ArraySlice<UInt8>) -> Bool {
        guard isFromLine(line) else { return false }
        var hasMonth = false
        var hasTime = false
        var hasYear = false
        for word in line.prefix(longest).split(whereSeparator: { $0.isBlank || $0 == UInt8(ascii: ",") }).dropFirst() {
            let start = word.startIndex
            hasMonth = hasMonth || (word.count == 3 && months.contains { word.matches($0, at: start) })
            hasTime = hasTime || isTime(word)
            hasYear = hasYear || (word.count == 4 && word.allSatisfy(\.isDigit))
        }
        return hasMonth && hasTime && hasYear
    }

    /// Whether a line is "From " and nothing more, or "From -", as Thunderbird and SeaMonkey write it, or has an address alone.
    static func isUndated(_ line: ArraySlice<UInt8>) -> Bool {
        guard isFromLine(line) else { return false }
        let rest = Array(line.dropFirst(5).prefix(longest)).trimmingBlanks()
        return rest.isEmpty || rest == [.hyphen] || rest.contains(UInt8(ascii: "@")) && !rest.contains(where: \.isBlank)
    }

    /// Whether what follows a separator is no text: no header, the end of the file, or another "From " line, quoted or not.
    static func mayBeginMessage(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        return first == .lineFeed || first == .carriageReturn || isFromLine(bytes.drop { $0 == .greater })
    }

    /// Whether a line can be the first of a message's header: a field's name and a colon.
    static func isHeaderField(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.prefix(80).prefix { $0 != .colon }
        return !name.isEmpty && name.endIndex < line.endIndex && line[name.endIndex] == .colon
            && name.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// `8:05`, `08:05:59`.
    private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: .colon, omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
    }
}
