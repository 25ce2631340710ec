// One line of the report: what was measured, ours, what it is compared with, the ratio, the goal, and whether it is met.

import Glibc

/// A figure to reach.
struct Figure {
    /// What the ratio, or the value, has to be.
    enum Goal {
        case atMost(Double)
        case atLeast(Double)
        /// Nothing to reach: for comparison.
        case none
    }

    let name: String
    let ours: String
    let other: String
    /// What the goal is about.
    let value: Double
    let goal: Goal
    /// What a goal that is no ratio is counted in.
    var unit = ""

    /// Whether the goal is met; nil where there is none.
    var isMet: Bool? {
        switch goal {
        case .atMost(let limit): value <= limit
        case .atLeast(let limit): value >= limit
        case .none: nil
        }
    }

    private var goalShown: String {
        switch goal {
        case .atMost(let limit): "<= \(Shown.number(limit))\(unit)"
        case .atLeast(let limit): ">= \(Shown.number(limit))\(unit)"
        case .none: "-"
        }
    }

    /// The report's line.
    var line: String {
        let columns = [(name, 46), (ours, 16), (other, 26), (Shown.number(value) + unit, 9), (goalShown, 10)]
        let verdict = isMet.map { $0 ? "met" : "MISSED" } ?? "-"
        return columns.map { Shown.padded($0.0, $0.1) }.joined(separator: "  ") + "  " + verdict
    }

    static let heading =
        [("figure", 46), ("ours", 16), ("floor or peer", 26), ("ratio", 9), ("goal", 10)]
        .map { Shown.padded($0.0, $0.1) }.joined(separator: "  ") + "  met"
}

/// Numbers for people.
enum Shown {
    /// Three digits or so.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "-" }
        let size = abs(value)
        let digits = value == value.rounded() || size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4
        let scale = pow(10, Double(digits))
        let scaled = Int((size * scale).rounded())
        let fraction = String(scaled % Int(scale))
        let padded = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
        return (value < 0 ? "-" : "") + "\(scaled / Int(scale))" + (digits == 0 ? "" : "." + padded)
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
