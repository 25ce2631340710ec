// Finds the rows of a table that speak of a host, without asking every row.
//
// Asked several times for every address: it walks the host once from its end, with a hash that grows byte by byte, and
// makes no string of any ending. What the hash finds is compared, so that no made-up host gets another's rows.

/// Rows by domain: a host finds those of its own name and of every domain above it.
package struct DomainIndex<Row: Sendable>: Sendable {
    private var domains: DomainNumbers
    /// The rows of each domain, by its number.
    private var rows: [[Row]] = []

    /// Each row with its domains.
    package init(_ table: [(domains: [String], row: Row)]) {
        var places: [String: Int] = [:]
        var names: [[UInt8]] = []
        for (domains, row) in table {
            for domain in domains {
                if let place = places[domain] {
                    rows[place].append(row)
                } else {
                    places[domain] = rows.count
                    rows.append([row])
                    names.append(Array(domain.utf8))
                }
            }
        }
        domains = DomainNumbers(names)
    }

    /// Calls `body` with each row, the most specific domain first, until it returns a value.
    package func first<Result>(for host: String, _ body: (Row) -> Result?) -> Result? {
        let matches = domains.matches(host)
        if matches.isEmpty { return nil }
        for index in matches.reversed() {
            for row in rows[index] { if let found = body(row) { return found } }
        }
        return nil
    }
}

/// Domains by number.
///
/// Apart from the rows, since it is no generic type: code of other modules, which has to find out about the type of the
/// rows while it runs, does so for the few hosts alone that have any.
private struct DomainNumbers: Sendable {
    private let domains: [[UInt8]]
    /// Indices in `domains`, or -1, where the hash of the domain points to, or in the next free place.
    private var slots: [Int32] = []
    /// How many labels the longest domain of the table has: no longer ending of a host is looked up, however many
    /// labels it has.
    private var mostLabels = 0

    init(_ domains: [[UInt8]]) {
        self.domains = domains
        mostLabels = domains.map { $0.count { $0 == UInt8(ascii: ".") } + 1 }.max() ?? 0
        fillSlots()
    }

    /// At most a quarter of the slots is used, so that a look-up ends at once.
    private mutating func fillSlots() {
        var size = 16
        while size < 4 * domains.count { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (index, domain) in domains.enumerated() {
            var slot = Int(truncatingIfNeeded: domain.reversed().reduce(Self.seed, Self.mixed)) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    /// The numbers of the host's endings, the shortest first.
    func matches(_ host: String) -> [Int] {
        host.utf8.withContiguousStorageIfAvailable(matches) ?? Array(host.utf8).withUnsafeBufferPointer(matches)
    }

    private func matches(_ host: UnsafeBufferPointer<UInt8>) -> [Int] {
        var (found, hash, labels): ([Int], UInt64, Int) = ([], Self.seed, 0)
        for index in host.indices.reversed() {
            hash = Self.mixed(hash, host[index])
            guard index == 0 || host[index - 1] == UInt8(ascii: ".") else { continue }
            labels += 1
            if labels > mostLabels { break }
            if let number = number(hash, host[index...]) { found.append(number) }
        }
        return found
    }

    private func number(_ hash: UInt64, _ ending: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if domains[index].count == ending.count, domains[index].elementsEqual(ending) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/).
    private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
