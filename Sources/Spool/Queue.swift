/// Which extraction is next: a value without I/O, clock or process.
///
/// Order: the higher priority, where waiting raises it one step every ten minutes up to `high`; then the user with
/// the fewest at work; then the user who was served longest ago; then first come first served. Never more than
/// `maximumRunning` at once, nor more than `maximumRunningPerUser` of one user, nor two with the same `exclusive` key.
///
/// Cost: `next` looks at the head of each user's three lines, so it depends on the number of users who wait and not on
/// how many extractions they have; adding at the end and taking from the head are O(1) amortised.

internal import Extraction

/// The extractions that wait, and how many are at work for whom.
struct Queue {
    /// One extraction that waits.
    struct Entry: Sendable, Equatable {
        let id: ExtractionID
        let user: String
        let priority: Priority
        /// The running number of its acceptance.
        let sequence: Int
        /// Milliseconds since 1970; what the priority rises from.
        let waitingSince: Int64
        /// Extractions with the same key run one after the other: `only_new` on one source.
        let exclusive: String?
        /// The earlier extraction that a rerun begins with.
        var of: ExtractionID?
    }

    /// How long a step up takes, in milliseconds.
    static let agingStep: Int64 = 600_000

    private let maximumRunning: Int
    private let maximumRunningPerUser: Int
    private var users: [String: UserQueue] = [:]
    private var entries: [ExtractionID: Entry] = [:]
    private var running: [ExtractionID: Entry] = [:]
    private var runningByUser: [String: Int] = [:]
    private var exclusiveRunning: Set<String> = []
    /// How many of those that wait or work begin with an earlier extraction.
    private var named: [ExtractionID: Int] = [:]
    private var turn = 0

    init(maximumRunning: Int, maximumRunningPerUser: Int) {
        self.maximumRunning = max(1, maximumRunning)
        self.maximumRunningPerUser = max(1, maximumRunningPerUser)
    }

    /// How many wait.
    var count: Int { entries.count }
    /// How many are at work.
    var runningCount: Int { running.count }

    func contains(_ id: ExtractionID) -> Bool { entries[id] != nil }
    func isRunning(_ id: ExtractionID) -> Bool { running[id] != nil }
    /// Whether a rerun that waits or works begins with this extraction.
    func isNamed(_ id: ExtractionID) -> Bool { named[id] != nil }

    /// Puts an extraction into its line; one that is there already, or at work, stays as it is.
    mutating func add(_ entry: Entry) {
        guard entries[entry.id] == nil, running[entry.id] == nil else { return }
        entries[entry.id] = entry
        if let of = entry.of { named[of, default: 0] += 1 }
        users[entry.user, default: UserQueue()].add(entry)
    }

    /// Takes an extraction out of the queue; nil when it does not wait.
    @discardableResult
    mutating func remove(_ id: ExtractionID) -> Entry? {
        guard let entry = entries.removeValue(forKey: id) else { return nil }
        forgetName(of: entry)
        users[entry.user]?.remove(entry)
        if users[entry.user]?.isEmpty == true, runningByUser[entry.user] == nil { users[entry.user] = nil }
        return entry
    }

    /// Takes the next extraction that may start now, and counts it as at work; nil when none may.
    mutating func next(now: Int64) -> Entry? {
        guard running.count < maximumRunning else { return nil }
        var best: (rank: Rank, entry: Entry)?
        for (name, user) in users {
            let atWork = runningByUser[name] ?? 0
            guard atWork < maximumRunningPerUser else { continue }
            guard let (step, entry) = user.head(now: now, skipping: exclusiveRunning) else { continue }
            let rank = Rank(step: step, atWork: atWork, lastTurn: user.lastTurn, sequence: entry.sequence)
            if best.map({ rank < $0.rank }) ?? true { best = (rank, entry) }
        }
        guard let entry = best?.entry else { return nil }
        start(entry)
        return entry
    }

    /// Counts an extraction as at work, whatever the limits: one that a dead supervisor left in `running/`.
    mutating func start(_ entry: Entry) {
        turn += 1
        // First: it forgets a user of whom nothing waits any more, and with him whose turn it was.
        remove(entry.id)
        users[entry.user, default: UserQueue()].lastTurn = turn
        running[entry.id] = entry
        if let of = entry.of { named[of, default: 0] += 1 }
        runningByUser[entry.user, default: 0] += 1
        if let key = entry.exclusive { exclusiveRunning.insert(key) }
    }

    /// Counts an extraction as ended; no error when it was not at work.
    mutating func end(_ id: ExtractionID) {
        guard let entry = running.removeValue(forKey: id) else { return }
        forgetName(of: entry)
        let left = (runningByUser[entry.user] ?? 1) - 1
        runningByUser[entry.user] = left > 0 ? left : nil
        if let key = entry.exclusive { exclusiveRunning.remove(key) }
        if left <= 0, users[entry.user]?.isEmpty == true { users[entry.user] = nil }
    }

    private mutating func forgetName(of entry: Entry) {
        guard let of = entry.of, let count = named[of] else { return }
        named[of] = count > 1 ? count - 1 : nil
    }

    /// The first `limit` in the order in which they will start if nothing changes; the first has position 1.
    func order(limit: Int, now: Int64) -> [ExtractionID] {
        var lines = users.filter { !$0.value.isEmpty }.map { name, user in
            (cursor: UserQueue.Cursor(user), atWork: runningByUser[name] ?? 0, lastTurn: user.lastTurn)
        }
        var turn = turn
        var order: [ExtractionID] = []
        while order.count < limit {
            var best: (rank: Rank, index: Int, id: ExtractionID)?
            for (index, line) in lines.enumerated() {
                guard let (step, entry) = line.cursor.head(now: now) else { continue }
                let rank = Rank(step: step, atWork: line.atWork, lastTurn: line.lastTurn, sequence: entry.sequence)
                if best.map({ rank < $0.rank }) ?? true { best = (rank, index, entry.id) }
            }
            guard let best else { break }
            turn += 1
            lines[best.index].cursor.advance(now: now)
            lines[best.index].atWork += 1
            lines[best.index].lastTurn = turn
            order.append(best.id)
        }
        return order
    }

    /// What decides between the heads of two lines; the smaller goes first.
    private struct Rank: Comparable {
        let step: Int
        let atWork: Int
        let lastTurn: Int
        let sequence: Int

        static func < (one: Rank, other: Rank) -> Bool {
            if one.step != other.step { return one.step > other.step }
            if one.atWork != other.atWork { return one.atWork < other.atWork }
            if one.lastTurn != other.lastTurn { return one.lastTurn < other.lastTurn }
            return one.sequence < other.sequence
        }
    }
}

extension Queue.Entry {
    /// The priority as a number (0 low, 1 normal, 2 high) after what waiting has added; a clock set back adds nothing.
    func step(now: Int64) -> Int {
        let base = priority == .high ? 2 : priority == .normal ? 1 : 0
        let waited = max(0, now.subtractingReportingOverflow(waitingSince).partialValue)
        return min(2, base + Int(min(waited / Queue.agingStep, 2)))
    }
}
