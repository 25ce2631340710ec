// Times as the contract writes them: ISO 8601 in UTC with "Z". Our own few lines, because Foundation's formatters would
// be the only reason to load Foundation into every worker.

private import Glibc

/// A moment, counted in milliseconds since 1970-01-01T00:00:00Z, leap seconds left out (POSIX time).
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since the epoch; negative before it.
    public var milliseconds: Int64

    /// The moment that many milliseconds after the epoch.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The moment that many seconds after the epoch.
    public init(seconds: Int64) { milliseconds = seconds * 1000 }

    /// The wall clock's moment now.
    public static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// The earlier moment is less.
    public static func < (one: Timestamp, other: Timestamp) -> Bool { one.milliseconds < other.milliseconds }

    /// The moment that many milliseconds later.
    public func adding(milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: self.milliseconds + milliseconds) }

    /// Whole seconds since the epoch, rounded down.
    public var seconds: Int64 { floorDivide(milliseconds, 1000) }

    /// The date and time of day in UTC.
    public var components: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        let days = floorDivide(seconds, 86400)
        let rest = Int(seconds - days * 86400)
        let date = Self.civil(days: days)
        return (date.year, date.month, date.day, rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// The moment as `2025-10-17T10:30:45Z`; fractions of a second are cut off.
    public var iso8601: String {
        let part = components
        return
            "\(pad(part.year, 4))-\(pad(part.month))-\(pad(part.day))T\(pad(part.hour)):\(pad(part.minute)):\(pad(part.second))Z"
    }

    /// The same as `iso8601`.
    public var description: String { iso8601 }

    /// The moment as `20251017_103045`, the form of ids made by the supervisor.
    public var compact: String {
        let part = components
        return
            "\(pad(part.year, 4))\(pad(part.month))\(pad(part.day))_\(pad(part.hour))\(pad(part.minute))\(pad(part.second))"
    }

    /// Reads ISO 8601: a date (midnight UTC), or date and time with `Z` or an offset; seconds and fractions may be left out.
    ///
    /// A time without an offset is refused: nobody can know which moment it means.
    public init?(iso8601 text: String) {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
            let day = scanner.number(2), let moment = Self(year: year, month: month, day: day)
        else { return nil }
        if scanner.isAtEnd { self = moment; return }
        guard scanner.take("T") || scanner.take("t") || scanner.take(" "), let hour = scanner.number(2), hour < 24,
            scanner.take(":"), let minute = scanner.number(2), minute < 60
        else { return nil }
        var second = 0
        var fraction: Int64 = 0
        if scanner.take(":") {
            guard let value = scanner.number(2), value < 61 else { return nil }
            second = min(value, 59)
            if scanner.take(".") || scanner.take(",") {
                guard let value = scanner.milliseconds() else { return nil }
                fraction = value
            }
        }
        guard let offset = scanner.offsetMinutes(), scanner.isAtEnd else { return nil }
        let time = Int64(hour * 3600 + minute * 60 + second - offset * 60)
        milliseconds = moment.milliseconds + time * 1000 + fraction
    }

    /// The moment of a date and time of day in UTC; nil for a date that no calendar has.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year) else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        guard Self.civil(days: days) == (year, month, day) else { return nil }
        milliseconds = (days * 86400 + Int64(hour * 3600 + minute * 60 + second)) * 1000
    }

    /// Days since the epoch of a date of the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
    private static func days(year: Int, month: Int, day: Int) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivide(Int64(shifted), 400)
        let yearOfEra = Int64(shifted) - era * 400
        let dayOfYear = Int64((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1)
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date of a day counted from the epoch; the inverse of `days`.
    private static func civil(days: Int64) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (
            Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), Int(month), Int(dayOfYear - (153 * part + 2) / 5 + 1)
        )
    }
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}

private func pad(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Reads fixed-width digits and signs off the front of a text.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Character) -> Bool {
        guard let byte = rest.first, byte == character.asciiValue else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        var value = 0
        for _ in 0..<width {
            guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
            rest.removeFirst()
        }
        return value
    }

    /// The digits of a fraction as milliseconds; digits beyond the third are read and dropped.
    mutating func milliseconds() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while let byte = rest.first, (0x30...0x39).contains(byte) {
            if count < 3 { value = value * 10 + Int64(byte - 0x30) }
            count += 1
            rest.removeFirst()
        }
        guard count > 0 else { return nil }
        for _ in min(count, 3)..<3 { value *= 10 }
        return value
    }

    /// `Z`, `+02:00`, `-0500` or `+01`, in minutes.
    mutating func offsetMinutes() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(2), hours < 24 else { return nil }
        if isAtEnd { return sign * hours * 60 }
        _ = take(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
