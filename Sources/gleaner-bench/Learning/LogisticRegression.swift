// Logistic regression over traits that are there or not, with a penalty on large weights: coordinate by coordinate, each by
// Newton's method, until nothing moves any more. The same samples give the same weights.

import Glibc

struct LogisticRegression {
    /// The logarithm of the odds when nothing is seen.
    private(set) var bias = 0.0
    /// One for each trait.
    private(set) var weights: [Double]

    /// How strong the penalty on large weights is.
    enum Penalty {
        /// The same for all.
        case ofAll(Double)
        /// That of weights of standardized traits, so that rare traits may weigh as much as common ones.
        case ofStandardized(Double)

        /// For a trait that a share of the samples has.
        fileprivate func of(_ share: Double) -> Double {
            switch self {
            case .ofAll(let penalty): penalty
            case .ofStandardized(let penalty): penalty * share * (1 - share) + 1e-6
            }
        }
    }

    private static let rounds = 60
    private static let enough = 1e-3
    /// The longest step of one weight in one round.
    private static let stride = 1.0

    /// - Parameters:
    ///   - samples: for each sample the traits that it has, by number.
    ///   - answers: for each sample what is to be learnt.
    ///   - traits: how many traits there are.
    init(_ samples: [[Int]], _ answers: [Bool], traits: Int, penalty: Penalty) {
        weights = Array(repeating: 0, count: traits)
        var having: [[Int]] = Array(repeating: [], count: traits)
        for (sample, seen) in samples.enumerated() {
            for trait in seen { having[trait].append(sample) }
        }
        let count = Double(samples.count)
        let penalties = having.map { penalty.of(Double($0.count) / count) }
        var sums = Array(repeating: 0.0, count: samples.count)
        let everywhere = Array(samples.indices)
        for _ in 0..<Self.rounds {
            var farthest = abs(Self.move(&bias, everywhere, answers, &sums, penalty: 1e-6))
            for trait in having.indices where !having[trait].isEmpty {
                let step = Self.move(&weights[trait], having[trait], answers, &sums, penalty: penalties[trait])
                farthest = max(farthest, abs(step))
            }
            if farthest < Self.enough { break }
        }
    }

    /// Moves one weight to where its samples want it, and returns by how much.
    private static func move(
        _ weight: inout Double, _ samples: [Int], _ answers: [Bool], _ sums: inout [Double], penalty: Double
    ) -> Double {
        var (slope, curvature) = (penalty * weight, penalty)
        for sample in samples {
            let probability = 1 / (1 + exp(-sums[sample]))
            slope += probability - (answers[sample] ? 1 : 0)
            curvature += probability * (1 - probability)
        }
        let step = max(-stride, min(stride, -slope / curvature))
        weight += step
        for sample in samples { sums[sample] += step }
        return step
    }
}
