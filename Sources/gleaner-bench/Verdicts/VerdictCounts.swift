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
    /// Labelled links that act: how many there are, how many the never-request test found, and which articles it found by
    /// mistake.
    var acting = 0
    var actingFound = 0
    var articlesNotRequested = 0

    private static let confusionsShown = 40

    private var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    private var recall: Double { Double(right) / Double(max(1, right + missed)) }
    private var f1: Double { 2 * precision * recall / max(1e-9, precision + recall) }

    mutating func add(_ other: VerdictCounts) {
        right += other.right
        wrong += other.wrong
        missed += other.missed
        rejected += other.rejected
        rightReason += other.rightReason
        unmatched += other.unmatched
        confusions.merge(other.confusions, uniquingKeysWith: +)
        rules.merge(other.rules) { ($0.right + $1.right, $0.wrong + $1.wrong) }
        acting += other.acting
        actingFound += other.actingFound
        articlesNotRequested += other.articlesNotRequested
    }

    /// The figures in one line.
    var summary: String {
        let reasons = Double(rightReason) / Double(max(1, rejected))
        let figures = [("precision", precision), ("recall", recall), ("F1", f1), ("reasons", reasons)]
        return figures.map { "\($0.0) \(Self.thousandths($0.1))" }.joined(separator: " ")
            + " (\(right) right, \(wrong) wrong, \(missed) missed)"
    }

    func printReport() {
        print("all:", summary, "not found in the newsletter: \(unmatched)")
        print(
            "never requested: \(actingFound) of \(acting) links that act, \(articlesNotRequested) articles by mistake")
        for (rule, count) in rules.sorted(by: { Self.total($0.value) > Self.total($1.value) }) {
            print("  \(rule): \(count.right) right, \(count.wrong) wrong")
        }
        let sorted = confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (pair, count) in sorted.prefix(Self.confusionsShown) { print("  \(count)\t\(pair)") }
    }

    private static func total(_ count: (right: Int, wrong: Int)) -> Int { count.right + count.wrong }

    private static func thousandths(_ value: Double) -> String {
        let digits = String(Int((value * 1000).rounded()) + 10_000)
        return "\(digits.dropFirst().prefix(1)).\(digits.suffix(3))"
    }
}
