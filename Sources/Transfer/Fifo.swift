// A line: first in, first out, in constant time on average.

/// A queue on an array; what is taken from the front is given back in bulk.
struct Fifo<Element> {
    private var items: [Element] = []
    private var head = 0

    init() {}

    var isEmpty: Bool { head == items.count }

    mutating func append(_ item: Element) { items.append(item) }

    mutating func popFirst() -> Element? {
        guard head < items.count else { return nil }
        let item = items[head]
        head += 1
        if head == items.count {
            items.removeAll(keepingCapacity: head <= 4_096)
            head = 0
        } else if head >= 1_024, head * 2 > items.count {
            items.removeFirst(head)
            head = 0
        }
        return item
    }
}
