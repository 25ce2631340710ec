/// What was wrong with one message: each thing once, in the order found, and no more than a person reads.
struct Warnings: Sendable, Equatable {
    private static let most = 30

    private(set) var all: [String] = []

    init(_ warnings: [String] = []) {
        for warning in warnings { add(warning) }
    }

    mutating func add(_ warning: String) {
        if all.count < Self.most, !all.contains(warning) { all.append(warning) }
    }
}
