// What the verdicts came to, over one newsletter or over all.

/// Sums of right and wrong verdicts.
struct VerdictCounts {
    /// Articles that were found, other links taken for articles, articles that were not found.
    var right = 0
    var wrong = 0
    var missed = 0
    /// Other links that were rejected, and how many of them with the right reason.
    var rejected = 0
    var rightReason = 0
    /// Labelled links that were not found in the newsletter at all.
    var unmatched = 0
    /// "label -> verdict", how often.
    var confusions: [String: Int] = [:]
    /// By rule: how often it was right about article or not, and wrong.
    var rules: [String: (right: Int, wrong: Int)] = [:]
    /// Labelled links that act: how many there are, how many would not be requested, and how many of these only because they
    /// are in doubt.
    var acting = 0
    var actingFound = 0
    var actingInDoubt = 0
    /// Articles that the never-request test found by mistake, and those that are in doubt.
    var articlesNotRequested = 0
    var articlesInDoubt = 0

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    var recall: Double { Double(right) / Double(max(1, right + missed)) }
    var f1: Double { 2 * precision * recall / max(1e-9, precision + recall) }
    /// The share of the rejected with the right reason.
    var reasons: Double { Double(rightReason) / Double(max(1, rejected)) }

    /// Adds what the figures are made of.
    mutating func addFigures(of other: VerdictCounts) {
        right += other.right
        wrong += other.wrong
        missed += other.missed
        rejected += other.rejected
        rightReason += other.rightReason
    }

    mutating func add(_ other: VerdictCounts) {
        addFigures(of: other)
        unmatched += other.unmatched
        confusions.merge(other.confusions, uniquingKeysWith: +)
        rules.merge(other.rules) { ($0.right + $1.right, $0.wrong + $1.wrong) }
        acting += other.acting
        actingFound += other.actingFound
        actingInDoubt += other.actingInDoubt
        articlesNotRequested += other.articlesNotRequested
        articlesInDoubt += other.articlesInDoubt
    }

    /// The figures in one line.
    var summary: String {
        let figures = [("precision", precision), ("recall", recall), ("F1", f1), ("reasons", reasons)]
        return figures.map { "\($0.0) \(Self.thousandths($0.1))" }.joined(separator: " ")
            + " (\(right) right, \(wrong) wrong, \(missed) missed)"
    }

    static func thousandths(_ value: Double) -> String {
        let digits = String(Int((value * 1000).rounded()) + 10_000)
        return "\(digits.dropFirst().prefix(1)).\(digits.suffix(3))"
    }
}
