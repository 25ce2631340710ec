// Names of query parameters, as the tables list them.

/// A set of parameter names, some with a free ending.
struct ParameterNames: Sendable, ExpressibleByArrayLiteral {
    private var whole: Set<String> = []
    private var beginnings: [[UInt8]] = []
    /// A bit for the first letter of each beginning, by its lowest six bits; all for "*".
    ///
    /// Most names have none of them.
    private var firstLetters: UInt64 = 0

    init(arrayLiteral names: String...) {
        for name in names {
            if name.utf8.last == UInt8(ascii: "*") {
                beginnings.append(name.utf8.dropLast())
                firstLetters |= name == "*" ? .max : Self.bit(of: name.utf8.first)
            } else {
                whole.insert(name)
            }
        }
    }

    mutating func formUnion(_ other: ParameterNames) {
        whole.formUnion(other.whole)
        beginnings += other.beginnings
        firstLetters |= other.firstLetters
    }

    func contains(_ name: String) -> Bool {
        let mayBegin = firstLetters & Self.bit(of: name.utf8.first) != 0
        return mayBegin && beginnings.contains { name.utf8.starts(with: $0) } || whole.contains(name)
    }

    private static func bit(of letter: UInt8?) -> UInt64 { 1 << UInt64((letter ?? 0) & 63) }
}
