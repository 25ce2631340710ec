/// Which "From " lines separate the messages of an mbox (RFC 4155 appendix A; qmail's mbox(5)).
///
/// A separator is "From ", anything, and a date: month, time of day and year in any order and with any zone. A line of text
/// may have such a date as well, but hardly a whole one, as ctime(3) writes it.
enum MboxSeparator {
    /// Longer lines are not looked at to their end.
    static let longest = 512

    private static let months: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdays: [StaticString] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    static func isFromLine(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: Array("From ".utf8)) }

    /// Whether a line that begins with "From " has a date.
    static func isPlausible(_ line: ArraySlice<UInt8>) -> Bool {
        guard isFromLine(line) else { return false }
        var hasMonth = false
        var hasTime = false
        var hasYear = false
        for word in words(line) {
            hasMonth = hasMonth || isName(word, months)
            hasTime = hasTime || isTime(word)
            hasYear = hasYear || isYear(word)
        }
        return hasMonth && hasTime && hasYear
    }

    /// Whether such a line's date is whole: the day of the week and what follows it, in ctime's order or in that of a Date
    /// field, with a zone of one or two words before or after the year, or none.
    static func hasWholeDate(_ line: ArraySlice<UInt8>) -> Bool {
        let words = words(line)
        return words.indices.contains { index in
            let date = Array(words[index...].prefix(7))
            guard date.count >= 5, isName(date[0], weekdays) else { return false }
            if isName(date[2], months) { return isDay(date[1]) && isYear(date[3]) && isTime(date[4]) }
            return isName(date[1], months) && isDay(date[2]) && isTime(date[3]) && date[4...].contains(where: isYear)
        }
    }

    /// The words behind "From".
    private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        Array(line.prefix(longest).split { $0.isBlank || $0 == UInt8(ascii: ",") }.dropFirst())
    }

    private static func isName(_ word: ArraySlice<UInt8>, _ names: [StaticString]) -> Bool {
        word.count == 3 && names.contains { word.matches($0, at: word.startIndex) }
    }

    private static func isDay(_ word: ArraySlice<UInt8>) -> Bool { word.count <= 2 && word.allSatisfy(\.isDigit) }

    private static func isYear(_ word: ArraySlice<UInt8>) -> Bool { word.count == 4 && word.allSatisfy(\.isDigit) }

    /// Whether a line is "From " and nothing more, or "From -", as Thunderbird and SeaMonkey write it, or has an address alone.
    static func isUndated(_ line: ArraySlice<UInt8>) -> Bool {
        guard isFromLine(line) else { return false }
        let rest = Array(line.dropFirst(5).prefix(longest)).trimmingBlanks()
        return rest.isEmpty || rest == [.hyphen] || rest.contains(UInt8(ascii: "@")) && !rest.contains(where: \.isBlank)
    }

    /// Whether a line can be the first of a message's header: a field's name and a colon, blanks between them (RFC 5322 §4.5).
    static func isHeaderField(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.prefix(80).prefix { (0x21...0x7E).contains($0) && $0 != .colon }
        let rest = line[name.endIndex...].prefix(80).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return !name.isEmpty && rest.first == .colon
    }

    /// `8:05`, `08:05:59`.
    private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: .colon, omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
    }
}
