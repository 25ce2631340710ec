// The weights of all traits, learnt from samples, as a table to print.

import Articles

struct LearntTable {
    private let traits: [String]
    /// The traits of those that the rules have found: nothing else is ever weighed.
    private let asked: Set<String>
    private let article: LogisticRegression
    private let reasons: [(name: String, weights: LogisticRegression)]
    /// How much a trait's weight tells samples apart: its deviation in them.
    private let spread: [Double]

    /// A trait of fewer senders than this says something of these senders.
    private static let leastSenders = 6
    /// A reason with fewer samples cannot be learnt.
    private static let leastOfReason = 40
    private static let penalty = LogisticRegression.Penalty.ofStandardized(330)
    /// Below this, weight times spread, a weight changes nothing.
    private static let leastForArticle = 0.02
    private static let leastForReason = 0.06

    init(_ samples: [Sample]) {
        var senders: [String: Set<String>] = [:]
        for sample in samples {
            for trait in sample.traits { senders[trait, default: []].insert(sample.sender) }
        }
        traits = senders.filter { $0.value.count >= Self.leastSenders }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: traits.enumerated().map { ($1, $0) })
        let seen = samples.map { $0.traits.compactMap { numbers[$0] } }
        article = LogisticRegression(seen, samples.map(\.isArticle), traits: traits.count, penalty: Self.penalty)
        var counts = Array(repeating: 0.0, count: traits.count)
        for one in seen { for trait in one { counts[trait] += 1 } }
        spread = counts.map { count in
            let share = count / Double(samples.count)
            return (share * (1 - share)).squareRoot()
        }
        let others = samples.indices.filter { !samples[$0].isArticle }
        let labels = Dictionary(grouping: others, by: { samples[$0].label ?? "" })
        let common = labels.filter { $0.value.count >= Self.leastOfReason && Reason(rawValue: $0.key) != nil }
        asked = Set(samples.filter(\.isFound).flatMap(\.traits))
        reasons = common.keys.sorted().map { [traits] name in
            let answers = others.map { samples[$0].label == name }
            return (
                name, LogisticRegression(others.map { seen[$0] }, answers, traits: traits.count, penalty: Self.penalty)
            )
        }
    }

    /// The table, a line for each trait.
    var text: String { lines.joined(separator: "\n") }

    /// The table as a Swift file.
    var source: String {
        """
        // Made by `make weights` from labelled newsletters; not to be edited by hand. See `Weights`.

        enum LearntWeights {
            static let table = \"\"\"
        \(lines.map { "        \($0)" }.joined(separator: "\n"))
                \"\"\"
        }

        """
    }

    private var lines: [String] {
        var lines = [line("bias", article.bias, reasons.map { ($0.name, $0.weights.bias) })]
        for (number, trait) in traits.enumerated() where asked.contains(trait) {
            let weight = article.weights[number]
            let forReasons = reasons.map { ($0.name, $0.weights.weights[number]) }
                .filter { abs($0.1) * spread[number] >= Self.leastForReason }
            let isWorthIt = abs(weight) * spread[number] >= Self.leastForArticle
            if isWorthIt || !forReasons.isEmpty { lines.append(line(trait, isWorthIt ? weight : nil, forReasons)) }
        }
        return lines
    }

    private func line(_ name: String, _ weight: Double?, _ reasons: [(String, Double)]) -> String {
        let all = (weight.map { [("article", $0)] } ?? []) + reasons
        return ([name] + all.map { "\($0.0) \(Weights.shown($0.1))" }).joined(separator: " ")
    }
}
