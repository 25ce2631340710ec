// Numbers of messages, as ranges: a mailbox of a hundred thousand messages is a handful of them. The text form is IMAP's own
// (RFC 3501, "sequence-set"): 1:50,60.

/// A set of message numbers.
public struct UIDSet: Sendable, Equatable, CustomStringConvertible {
    /// Ascending, apart from each other, neither empty nor touching.
    public private(set) var ranges: [ClosedRange<UInt32>] = []

    /// No numbers.
    public init() {}

    /// These numbers.
    public init(_ numbers: some Sequence<UInt32>) { for number in numbers { insert(number) } }

    /// Whether there is none.
    public var isEmpty: Bool { ranges.isEmpty }

    /// How many numbers.
    public var count: Int { ranges.reduce(0) { $0 + Int($1.upperBound - $1.lowerBound) + 1 } }

    /// All numbers, ascending.
    public var numbers: some Sequence<UInt32> { ranges.lazy.flatMap { $0 } }

    /// Whether the number is one of them.
    public func contains(_ number: UInt32) -> Bool {
        let index = firstRange(endingAtOrAfter: number)
        return index < ranges.count && ranges[index].contains(number)
    }

    /// Adds a number.
    public mutating func insert(_ number: UInt32) { insert(number...number) }

    /// Adds a range; at the end, where ascending numbers go, at no cost.
    public mutating func insert(_ range: ClosedRange<UInt32>) {
        // What touches is joined: one less below, one more above.
        let first = firstRange(endingAtOrAfter: range.lowerBound == 0 ? 0 : range.lowerBound - 1)
        var merged = range
        var end = first
        while end < ranges.count, range.upperBound == .max || ranges[end].lowerBound <= range.upperBound + 1 {
            merged = min(merged.lowerBound, ranges[end].lowerBound)...max(merged.upperBound, ranges[end].upperBound)
            end += 1
        }
        ranges.replaceSubrange(first..<end, with: [merged])
    }

    /// Adds the numbers of another set.
    public mutating func formUnion(_ other: UIDSet) { for range in other.ranges { insert(range) } }

    /// The numbers that are not in the other set.
    public func subtracting(_ other: UIDSet) -> UIDSet {
        guard !other.isEmpty else { return self }
        var rest = UIDSet()
        for range in ranges {
            var start = UInt64(range.lowerBound)
            var index = other.firstRange(endingAtOrAfter: range.lowerBound)
            while index < other.ranges.count, other.ranges[index].lowerBound <= range.upperBound {
                let gap = other.ranges[index]
                if start < UInt64(gap.lowerBound) { rest.ranges.append(UInt32(start)...(gap.lowerBound - 1)) }
                start = UInt64(gap.upperBound) + 1
                index += 1
            }
            if start <= UInt64(range.upperBound) { rest.ranges.append(UInt32(start)...range.upperBound) }
        }
        return rest
    }

    /// The set in pieces of so many numbers, in order, none of which has more than so many ranges either.
    ///
    /// A command with too many is too long for some servers (RFC 7162 §4: 8,192 bytes).
    public func pieces(of size: Int) -> [UIDSet] {
        var pieces: [UIDSet] = []
        var piece = UIDSet()
        var count = 0
        for range in ranges {
            var start = range.lowerBound
            while true {
                let room = UInt32(size - count) - 1
                let end = range.upperBound - start > room ? start + room : range.upperBound
                piece.ranges.append(start...end)
                count += Int(end - start) + 1
                if count == size {
                    pieces.append(piece)
                    (piece, count) = (UIDSet(), 0)
                }
                if end == range.upperBound { break }
                start = end + 1
            }
        }
        if count > 0 { pieces.append(piece) }
        return pieces
    }

    /// `1:50,60`; empty for no numbers.
    public var description: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
    }

    /// Reads `1:50,60`; nil for what is none.
    public init?(_ text: String) {
        for part in text.split(separator: ",", omittingEmptySubsequences: false) where !text.isEmpty {
            let ends = part.split(separator: ":", omittingEmptySubsequences: false).map { UInt32($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
            insert(min(first, last)...max(first, last))
        }
    }

    private func firstRange(endingAtOrAfter number: UInt32) -> Int {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
