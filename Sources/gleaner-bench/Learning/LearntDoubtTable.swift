// The weights of all traits of links that may act, learnt from samples, as a table to print.

import Articles

struct LearntDoubtTable {
    private let names: [String]
    private let model: LogisticRegression

    /// A trait that is seen less often says something of these links.
    private static let leastSeen = 4
    private static let penalty = 3.0
    /// A smaller weight changes nothing.
    private static let least = 0.1
    private static let lineLength = 118

    init(_ samples: [DoubtSample]) {
        var counts: [String: Int] = [:]
        for sample in samples { for trait in sample.traits { counts[trait, default: 0] += 1 } }
        names = counts.filter { $0.value >= Self.leastSeen }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        model = LogisticRegression(
            samples.map { $0.traits.compactMap { numbers[$0] } }, samples.map(\.acts), traits: names.count,
            penalty: .ofAll(Self.penalty))
    }

    /// The table: lines of a weight, a kind of trait, and what of this kind weighs as much.
    var text: String {
        var groups: [String: [String]] = [:]
        for (name, weight) in zip(names, model.weights) where abs(weight) >= Self.least {
            let parts = name.split(separator: ":", maxSplits: 1)
            let kind = parts.count == 2 ? "\(parts[0]):" : "-"
            groups["\(kind) \(DoubtWeights.shown(weight))", default: []].append(String(parts.last ?? ""))
        }
        let lines = groups.sorted { $0.key < $1.key }.flatMap { Self.wrapped($0.value, behind: $0.key) }
        return (["- \(DoubtWeights.shown(model.bias)) bias"] + lines).joined(separator: "\n")
    }

    private static func wrapped(_ names: [String], behind key: String) -> [String] {
        var lines: [String] = []
        var line = key
        for name in names {
            if line.count + 1 + name.count > lineLength, line != key {
                lines.append(line)
                line = key
            }
            line += " " + name
        }
        return lines + [line]
    }

    /// The table as a Swift file.
    var source: String {
        """
        // Made by `make doubt` from labelled mails; not to be edited by hand. See `DoubtWeights`.

        enum LearntDoubt {
            static let table = #\"\"\"
        \(text.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n"))
                \"\"\"#
        }

        """
    }
}
