public import Notation

/// Dates as IMAP writes them.
public enum IMAPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// `17-Jul-1996 02:44:25 -0700`, the day perhaps with a blank before it; nil for anything else.
    static func parse(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 3 else { return nil }
        let date = parts[0].split(separator: "-")
        let time = parts[1].split(separator: ":").map { Int($0) }
        guard date.count == 3, time.count == 3, let day = Int(date[0]), let year = Int(date[2]),
            let month = months.firstIndex(of: date[1].lowercased()), let hour = time[0], let minute = time[1],
            let second = time[2], let zone = Int(parts[2]), parts[2].count == 5,
            let local = Timestamp(
                year: year, month: month + 1, day: day, hour: hour, minute: minute, second: min(second, 59))
        else { return nil }
        let offset = (zone / 100) * 60 + zone % 100
        return local.adding(milliseconds: -Int64(offset) * 60_000)
    }

    /// The day of a moment in UTC, so many days on: `5-Nov-2026`.
    public static func day(_ moment: Timestamp, adding days: Int = 0) -> String {
        let day = moment.adding(milliseconds: Int64(days) * 86_400_000).components
        let month = months[max(0, min(11, day.month - 1))]
        return "\(day.day)-\(month.prefix(1).uppercased())\(month.dropFirst())-\(day.year)"
    }
}
