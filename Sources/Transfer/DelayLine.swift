// What is to happen later, in the order of its time. A sorted array: there are some hundreds at most (a request that is
// made again, a domain that is paused), and taking the next one must cost nothing while none is due.

/// Items, each with its moment.
struct DelayLine<Item> {
    private typealias Entry = (due: ContinuousClock.Instant, item: Item)
    /// The latest first.
    private var entries: [Entry] = []

    init() {}

    var isEmpty: Bool { entries.isEmpty }

    /// When the next one is due.
    var nextDue: ContinuousClock.Instant? { entries.last?.due }

    /// Of two of one moment, the one that was put in first comes first.
    mutating func insert(_ item: Item, due: ContinuousClock.Instant) {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].due > due { low = middle + 1 } else { high = middle }
        }
        entries.insert((due, item), at: low)
    }

    /// Takes the next one that is due.
    mutating func pop(at now: ContinuousClock.Instant) -> Item? {
        guard let due = nextDue, due <= now else { return nil }
        return entries.removeLast().item
    }
}
