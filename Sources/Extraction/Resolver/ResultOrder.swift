// Results come as they are ready; whoever reads them wants them in the order of their links. Those that are early wait here,
// and no further links are taken once too many do: a first link that is slow must not make memory grow.

/// Puts results into the order of their links.
struct ResultOrder {
    /// How far the links that are taken may be ahead of the results that are handed on.
    ///
    /// The slowest chain takes a minute or so: at the rate of a good day this is how much comes meanwhile.
    static let window = 16_384

    private var early: [Int: Resolution] = [:]
    /// The number of the result that is handed on next.
    private(set) var due = 0

    /// Takes a result; those that are due now can be taken out.
    mutating func add(_ number: Int, _ resolution: Resolution) { early[number] = resolution }

    /// The next result, if it is there.
    mutating func next() -> Resolution? {
        guard let resolution = early.removeValue(forKey: due) else { return nil }
        due += 1
        return resolution
    }
}
