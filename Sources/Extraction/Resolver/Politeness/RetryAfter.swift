// `Retry-After` (RFC 9110 §10.2.3): a number of seconds, or a date as HTTP writes it (§5.6.7), also in its two old forms.

internal import Notation

/// What a `Retry-After` field asks for.
enum RetryAfter {
    /// How long to wait; nil for what is neither a number nor a date.
    ///
    /// A date that has passed is no wait. Numbers are bounded to a year: what anybody means by more is "never".
    static func wait(_ field: String, now: Timestamp) -> Duration? {
        let text = field.utf8
        if !text.isEmpty, text.count <= 19, text.allSatisfy({ (0x30...0x39).contains($0) }) {
            return .seconds(min(Int64(field) ?? .max, 366 * 86_400))
        }
        guard let date = date(field) else { return nil }
        return .milliseconds(min(max(0, date.milliseconds - now.milliseconds), 366 * 86_400_000))
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The date in `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
    ///
    /// All three hold a month's name, a time with colons, and the day before the year: nothing else needs to be told apart.
    private static func date(_ field: String) -> Timestamp? {
        guard field.utf8.count <= 64 else { return nil }
        var numbers: [Int] = []
        var month: Int?
        var time: [Int] = []
        for part in field.split(whereSeparator: { " ,-".contains($0) }) {
            if part.contains(":") {
                time = part.split(separator: ":").compactMap { Int($0) }
            } else if let number = Int(part) {
                numbers.append(number)
            } else if month == nil {
                month = months.firstIndex(of: part.lowercased()).map { $0 + 1 }
            }
        }
        guard let month, numbers.count == 2, time.count == 3, (0...9999).contains(numbers[1]),
            (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        // Two digits: RFC 9110 §5.6.7 reads them as the year nearest in the past or at most fifty ahead.
        let year = numbers[1] < 100 ? numbers[1] + (numbers[1] < 70 ? 2000 : 1900) : numbers[1]
        return Timestamp(
            year: year, month: month, day: numbers[0], hour: time[0], minute: time[1], second: min(time[2], 59))
    }
}
