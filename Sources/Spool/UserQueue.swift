/// One user's extractions that wait: three lines, one a priority, each in the order of acceptance.
///
/// Invariant: each line is sorted by running number; its head has waited longest, so that only heads need be looked at.

internal import Extraction

/// The lines of one user.
struct UserQueue {
    private(set) var lines = [Line(), Line(), Line()]
    /// The queue's turn at which this user was served last.
    var lastTurn = 0

    var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

    mutating func add(_ entry: Queue.Entry) { lines[Self.line(of: entry)].insert(entry) }
    mutating func remove(_ entry: Queue.Entry) { lines[Self.line(of: entry)].remove(entry) }

    private static func line(of entry: Queue.Entry) -> Int {
        entry.priority == .high ? 0 : entry.priority == .normal ? 1 : 2
    }

    /// The user's next one: the highest step, then the first come; nil when all that wait are held back.
    func head(now: Int64, skipping exclusive: Set<String>) -> (step: Int, entry: Queue.Entry)? {
        var best: (step: Int, entry: Queue.Entry)?
        for line in lines {
            guard let entry = line.first(skipping: exclusive) else { continue }
            best = Self.better(best, (entry.step(now: now), entry))
        }
        return best
    }

    private static func better(
        _ one: (step: Int, entry: Queue.Entry)?, _ other: (step: Int, entry: Queue.Entry)
    ) -> (step: Int, entry: Queue.Entry) {
        guard let one else { return other }
        if one.step != other.step { return one.step > other.step ? one : other }
        return one.entry.sequence <= other.entry.sequence ? one : other
    }

    /// Entries sorted by running number, of which those before `start` have been taken.
    struct Line {
        private var entries: [Queue.Entry] = []
        private var start = 0

        var isEmpty: Bool { start == entries.count }
        var waiting: ArraySlice<Queue.Entry> { entries[start...] }

        func first(skipping exclusive: Set<String>) -> Queue.Entry? {
            waiting.first { entry in entry.exclusive.map { !exclusive.contains($0) } ?? true }
        }

        mutating func insert(_ entry: Queue.Entry) {
            // Nearly always the newest; a retry or a restart may bring an older one.
            if let last = waiting.last, last.sequence > entry.sequence {
                entries.insert(entry, at: index(of: entry.sequence))
            } else {
                entries.append(entry)
            }
        }

        mutating func remove(_ entry: Queue.Entry) {
            if waiting.first?.id == entry.id {
                start += 1
                if start > 64, start * 2 > entries.count {
                    entries.removeFirst(start)
                    start = 0
                }
                return
            }
            let index = index(of: entry.sequence)
            if let found = entries[index...].firstIndex(where: { $0.id == entry.id }) { entries.remove(at: found) }
        }

        /// The first place whose running number is not smaller.
        private func index(of sequence: Int) -> Int {
            var (low, high) = (start, entries.count)
            while low < high {
                let middle = (low + high) / 2
                if entries[middle].sequence < sequence { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// Walks through a user's extractions in their order without taking them.
    struct Cursor {
        private var rest: [ArraySlice<Queue.Entry>]

        init(_ user: UserQueue) { rest = user.lines.map(\.waiting) }

        func head(now: Int64) -> (step: Int, entry: Queue.Entry)? {
            var best: (step: Int, entry: Queue.Entry)?
            for line in rest {
                guard let entry = line.first else { continue }
                best = UserQueue.better(best, (entry.step(now: now), entry))
            }
            return best
        }

        mutating func advance(now: Int64) {
            guard let entry = head(now: now)?.entry else { return }
            for index in rest.indices where rest[index].first?.id == entry.id { rest[index].removeFirst() }
        }
    }
}
