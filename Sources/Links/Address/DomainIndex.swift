// Finds the rows of a table that speak of a host, without asking every row.
//
// Asked several times for every address: it walks the host once from its end, with a hash that grows byte by byte, and
// makes no string of any ending. What the hash finds is compared, so that no made-up host gets another's rows.

/// Rows by domain: a host finds those of its own name and of every domain above it.
package struct DomainIndex<Row: Sendable>: Sendable {
    private struct Entry: Sendable {
        let domain: [UInt8]
        var rows: [Row]
    }

    private var entries: [Entry] = []
    /// Indices in `entries`, or -1, where the hash of the domain points to, or in the next free place.
    private var slots: [Int32] = []
    /// How many labels the longest domain of the table has: no longer ending of a host is looked up, however many
    /// labels it has.
    private var mostLabels = 0

    /// Each row with its domains.
    package init(_ table: [(domains: [String], row: Row)]) {
        var places: [String: Int] = [:]
        for (domains, row) in table {
            for domain in domains {
                if let place = places[domain] {
                    entries[place].rows.append(row)
                } else {
                    places[domain] = entries.count
                    entries.append(Entry(domain: Array(domain.utf8), rows: [row]))
                }
            }
        }
        mostLabels = entries.map { $0.domain.count { $0 == UInt8(ascii: ".") } + 1 }.max() ?? 0
        fillSlots()
    }

    /// At most a quarter of the slots is used, so that a look-up ends at once.
    private mutating func fillSlots() {
        var size = 16
        while size < 4 * entries.count { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.domain.reversed().reduce(Self.seed, Self.mixed)) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    /// Calls `body` with each row, the most specific domain first, until it returns a value.
    package func first<Result>(for host: String, _ body: (Row) -> Result?) -> Result? {
        for index in matches(host).reversed() {
            for row in entries[index].rows { if let found = body(row) { return found } }
        }
        return nil
    }

    /// The entries of the host's endings, the shortest first.
    private func matches(_ host: String) -> [Int] {
        host.utf8.withContiguousStorageIfAvailable(matches) ?? Array(host.utf8).withUnsafeBufferPointer(matches)
    }

    private func matches(_ host: UnsafeBufferPointer<UInt8>) -> [Int] {
        var (found, hash, labels): ([Int], UInt64, Int) = ([], Self.seed, 0)
        for index in host.indices.reversed() {
            hash = Self.mixed(hash, host[index])
            guard index == 0 || host[index - 1] == UInt8(ascii: ".") else { continue }
            labels += 1
            if labels > mostLabels { break }
            if let entry = entry(hash, host[index...]) { found.append(entry) }
        }
        return found
    }

    private func entry(_ hash: UInt64, _ ending: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if entries[index].domain.count == ending.count, entries[index].domain.elementsEqual(ending) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/).
    private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
