// Rounds: all contenders once in each, in rotating order (ABC, BCA, …), so that the drift of a shared machine hits all alike;
// ratios are taken round by round, and the median counts.

/// Measurements of several contenders, round by round.
struct Rounds {
    /// For each contender, a value a round.
    private(set) var values: [[Usage]]

    init(_ count: Int, _ contenders: [() throws -> Usage]) throws {
        values = contenders.map { _ in [] }
        for round in 0..<count {
            for step in contenders.indices {
                let contender = (round + step) % contenders.count
                values[contender].append(try contenders[contender]())
            }
        }
    }

    /// One figure of one contender, for every round.
    func of(_ contender: Int, _ figure: (Usage) -> Double) -> [Double] { values[contender].map(figure) }
}

enum Statistics {
    static func median(_ values: [Double]) -> Double { percentile(values, 50) }

    /// The value below which so many of a hundred lie, between neighbours by the line that joins them.
    static func percentile(_ values: [Double], _ share: Double) -> Double {
        let sorted = values.sorted()
        guard let last = sorted.indices.last else { return .nan }
        let place = Double(last) * share / 100
        let below = Int(place)
        let above = min(below + 1, last)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }

    /// The median of the ratios, round by round.
    static func ratio(_ values: [Double], to others: [Double]) -> Double { median(zip(values, others).map { $0 / $1 }) }
}
