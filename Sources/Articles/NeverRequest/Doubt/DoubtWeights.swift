/// What each trait of a link adds to the logarithm of the odds that it acts.
///
/// Learnt from labelled mails by `gleaner-bench learn-doubt` (`make doubt`) with logistic regression, see `LearntDoubt`.
package struct DoubtWeights: Sendable {
    private var weights: [String: Double] = [:]
    /// What is so before anything is seen.
    private var bias = 0.0

    static let learnt = DoubtWeights(LearntDoubt.table)

    /// Reads a table: lines of a kind of trait, "-" for none, a weight, and the names of this kind that weigh so much.
    ///
    /// A line that cannot be read weighs nothing; a test reads the whole table.
    package init(_ table: String) {
        weights.reserveCapacity(table.utf8.count / 8)
        for line in table.split(separator: "\n") {
            for (name, weight) in Self.read(line) {
                if name == Self.bias { bias = weight } else { weights[name] = weight }
            }
        }
    }

    /// Reads one line.
    static func read(_ line: Substring) -> [(name: String, weight: Double)] {
        let parts = line.split(separator: " ")
        guard parts.count > 2, let weight = Double(parts[1]) else { return [] }
        let kind = parts[0] == "-" ? "" : parts[0]
        return parts[2...].map { ("\(kind)\($0)", weight) }
    }

    static let bias = "bias"

    /// Whether a link with these traits, each once, may act.
    package func isInDoubt(_ traits: [String]) -> Bool { doubt(traits).isEnough }

    /// How much speaks for a link's acting.
    func doubt(_ traits: [String]) -> Amount { Amount(traits: traits, weights: self) }

    /// The sum of a link's traits, each once.
    struct Amount {
        private let traits: [String]
        private let weights: DoubtWeights
        private let sum: Double

        fileprivate init(traits: [String], weights: DoubtWeights) {
            (self.traits, self.weights) = (traits, weights)
            sum = traits.reduce(weights.bias) { $0 + (weights.weights[$1] ?? 0) }
        }

        /// At odds of more than one to three that it acts: then one in forty links to articles is left alone, too.
        var isEnough: Bool { sum >= -1 }

        /// At one to twelve: enough for what is no article.
        var isEnoughOfOthers: Bool { sum >= -2.5 }

        /// Why the link must not be requested.
        var finding: Finding {
            Finding(reason: .other, rule: Finding.doubt, evidence: weights.evidence(traits, sum: sum))
        }
    }

    /// The sum, and what weighed most: "+0.5: text:absagen +1.0, row +0.8".
    private func evidence(_ traits: [String], sum: Double) -> String {
        let weighed = traits.map { (name: $0, weight: weights[$0] ?? 0) }
            .sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
        let heaviest = weighed.prefix(Self.named).filter { $0.weight > 0 }
            .map { "\($0.name) \(Self.shown($0.weight))" }
        return "\(Self.shown(sum)): \(heaviest.joined(separator: ", "))"
    }

    private static let named = 4

    /// A weight with its sign and one decimal.
    package static func shown(_ weight: Double) -> String {
        let tenths = Int((abs(weight) * 10).rounded())
        return "\(weight < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)"
    }
}
