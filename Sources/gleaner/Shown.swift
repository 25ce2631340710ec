import Notation

/// Times and durations for people.
enum Shown {
    /// "3.2 s", "4 min 10 s", "2 h 5 min".
    static func duration(seconds: Double) -> String {
        let whole = Int(seconds)
        if whole < 60 { return "\((seconds * 10).rounded() / 10) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole / 60 % 60) min"
    }

    /// The text padded with blanks to a width, counted in characters.
    static func column(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
