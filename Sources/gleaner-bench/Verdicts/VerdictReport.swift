// The figures over all senders, and how much they depend on who the senders are.
//
// An interval is a bootstrap over senders (Efron 1979): as many senders drawn with replacement, 2,000 times, from a fixed
// seed; links of one newsletter are too much alike to be drawn one by one.

/// Sums of the counts of senders.
struct VerdictReport {
    private let senders: [VerdictCounts]
    private let total: VerdictCounts

    private static let draws = 2_000
    private static let confusionsShown = 40

    init(_ senders: [VerdictCounts]) {
        self.senders = senders
        total = senders.reduce(into: VerdictCounts()) { $0.add($1) }
    }

    func print() {
        Swift.print("all:", total.summary, "not found in the newsletter: \(total.unmatched)")
        printIntervals()
        Swift.print(
            "never requested: \(total.actingFound) of \(total.acting) links that act, "
                + "\(total.articlesNotRequested) articles by mistake; "
                + "of these in doubt: \(total.actingInDoubt), and \(total.articlesInDoubt) articles besides")
        for (rule, count) in total.rules.sorted(by: { (Self.sum($1.value), $0.key) < (Self.sum($0.value), $1.key) }) {
            Swift.print("  \(rule): \(count.right) right, \(count.wrong) wrong")
        }
        let sorted = total.confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (pair, count) in sorted.prefix(Self.confusionsShown) { Swift.print("  \(count)\t\(pair)") }
    }

    private func printIntervals() {
        let figures: [(name: String, of: KeyPath<VerdictCounts, Double>)] = [
            ("precision", \.precision), ("recall", \.recall), ("F1", \.f1), ("reasons", \.reasons),
        ]
        let drawn = draw()
        guard !drawn.isEmpty else { return }
        let texts = figures.map { figure in
            let values = drawn.map { $0[keyPath: figure.of] }.sorted()
            let (low, high) = (values[values.count / 40], values[values.count - 1 - values.count / 40])
            return "\(figure.name) \(VerdictCounts.thousandths(low)) to \(VerdictCounts.thousandths(high))"
        }
        Swift.print("95 % over \(senders.count) senders:", texts.joined(separator: ", "))
    }

    private func draw() -> [VerdictCounts] {
        guard !senders.isEmpty else { return [] }
        var random = FixedRandom()
        return (0..<Self.draws).map { _ in
            var sum = VerdictCounts()
            for _ in senders.indices { sum.addFigures(of: senders[Int.random(in: senders.indices, using: &random)]) }
            return sum
        }
    }

    private static func sum(_ count: (right: Int, wrong: Int)) -> Int { count.right + count.wrong }
}

/// The same numbers every time (SplitMix64), so that the same verdicts give the same intervals.
private struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
