/// What each trait weighs, for an article and for each reason: the logarithm of the odds that it adds.
///
/// Learnt from labelled newsletters by `gleaner-bench learn` (`make weights`) with logistic regression, see `LearntWeights`.
package struct Weights: Sendable {
    /// What one trait weighs: for an article, and against the others for each reason.
    struct Weight: Sendable {
        var article = 0.0
        var reasons: [(reason: Reason, weight: Double)] = []
    }

    /// By the traits' numbers: looked up for each of some sixty traits of a link.
    private var traits = [Weight](repeating: Weight(), count: LinkTrait.numbers)
    private var rules: [String: Weight] = [:]
    /// What is so before anything is seen.
    private var bias = Weight()

    package static let learnt = Weights(LearntWeights.table)

    /// Reads a table: a line for each trait, `NAME KEY WEIGHT …`, where a key is `article` or a reason's name.
    ///
    /// A line that cannot be read weighs nothing; a test reads the whole table.
    package init(_ table: String) {
        for line in table.utf8.split(separator: 0x0A) {
            guard let (name, weight) = Self.read(Substring(line)) else { continue }
            if name == Self.bias { bias = weight } else if let trait = LinkTrait(name) { set(weight, for: trait) }
        }
    }

    private mutating func set(_ weight: Weight, for trait: LinkTrait) {
        if let number = trait.number {
            traits[number] = weight
        } else if case .rule(let name) = trait {
            rules[name] = weight
        }
    }

    private func weight(of trait: LinkTrait) -> Weight {
        if let number = trait.number { return traits[number] }
        guard case .rule(let name) = trait else { return Weight() }
        return rules[name] ?? Weight()
    }

    static let bias = "bias"
    static let article = "article"

    /// Reads one line.
    static func read(_ line: Substring) -> (name: Substring, weight: Weight)? {
        let parts = line.split(separator: " ")
        guard let name = parts.first, parts.count % 2 == 1 else { return nil }
        var weight = Weight()
        for index in stride(from: 1, to: parts.count, by: 2) {
            guard let value = Double(parts[index + 1]) else { return nil }
            if parts[index] == article {
                weight.article = value
            } else {
                guard let reason = Reason(rawValue: String(parts[index])) else { return nil }
                weight.reasons.append((reason, value))
            }
        }
        return (name, weight)
    }

    /// The logarithm of the odds that it is an article.
    func article(_ traits: [LinkTrait]) -> Double {
        traits.reduce(bias.article) { $0 + weight(of: $1).article }
    }

    /// The reason that fits best where it is none.
    func reason(_ traits: [LinkTrait]) -> Reason {
        var sums: [Reason: Double] = [:]
        for (reason, weight) in bias.reasons { sums[reason] = weight }
        for trait in traits {
            for (reason, weight) in weight(of: trait).reasons { sums[reason]? += weight }
        }
        return bias.reasons.map(\.reason).max { (sums[$0] ?? 0) < (sums[$1] ?? 0) } ?? .other
    }

    /// A sum, what weighed most against an article, and what most for it: "-1.32: inviting -1.03, picture -0.83; for it
    /// colon +0.30".
    func evidence(_ traits: [LinkTrait], sum: Double) -> String {
        let weighed = traits.map { (trait: $0, weight: weight(of: $0).article) }.sorted { $0.weight < $1.weight }
        let against = weighed.prefix(Self.shownAgainst).filter { $0.weight < 0 }
        let inFavour = weighed.suffix(Self.shownInFavour).filter { $0.weight > 0 }.reversed()
        let shown = [against, Array(inFavour)].map { part in
            part.map { "\($0.trait) \(Self.shown($0.weight))" }.joined(separator: ", ")
        }
        return "\(Self.shown(sum)): \(shown[0])" + (shown[1].isEmpty ? "" : "; for it \(shown[1])")
    }

    private static let shownAgainst = 4
    private static let shownInFavour = 2

    /// A weight with its sign and two decimals.
    package static func shown(_ weight: Double) -> String {
        let hundredths = Int((abs(weight) * 100).rounded())
        let cents = hundredths % 100
        return "\(weight < 0 ? "-" : "+")\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}
