// Names of query parameters, as the tables list them.

/// A set of parameter names, some with a free ending.
struct ParameterNames: Sendable, ExpressibleByArrayLiteral {
    private var whole: Set<String> = []
    private var beginnings: [[UInt8]] = []

    init(arrayLiteral names: String...) {
        for name in names {
            if name.utf8.last == UInt8(ascii: "*") {
                beginnings.append(name.utf8.dropLast())
            } else {
                whole.insert(name)
            }
        }
    }

    mutating func formUnion(_ other: ParameterNames) {
        whole.formUnion(other.whole)
        beginnings += other.beginnings
    }

    func contains(_ name: String) -> Bool {
        whole.contains(name) || beginnings.contains { name.utf8.starts(with: $0) }
    }
}
