/// Places in the queue, as the statuses of those who wait say them.
///
/// The first twenty are right within two seconds; those further back are refreshed in the background, at most twenty
/// files a second, so that a queue of ten thousand does not cost ten thousand syncs for every start.

internal import Extraction
internal import Notation

/// What each waiting status says at present.
struct Positions {
    private var written: [ExtractionID: Int] = [:]
    private var background: ArraySlice<(id: ExtractionID, position: Int)> = []
    private var lastRefresh = ContinuousClock.now

    /// Kept right at once.
    static let near = 20
    /// Refreshed in the background, a second.
    static let farPerSecond = 20
    private static let interval = Duration.seconds(1)

    mutating func note(_ id: ExtractionID, _ position: Int) { written[id] = position }
    mutating func forget(_ id: ExtractionID) { written[id] = nil }

    /// The places that are to be written now.
    mutating func due(_ queue: Queue, now: ContinuousClock.Instant, wallClock: Int64) -> [(ExtractionID, Int)] {
        guard queue.count > 0, now - lastRefresh >= Self.interval else { return [] }
        lastRefresh = now
        var due: [(ExtractionID, Int)] = []
        for (index, id) in queue.order(limit: Self.near, now: wallClock).enumerated() where written[id] != index + 1 {
            due.append((id, index + 1))
        }
        guard queue.count > Self.near else { return due }
        if background.isEmpty {
            let order = queue.order(limit: queue.count, now: wallClock).enumerated().dropFirst(Self.near)
            background = ArraySlice(order.map { (id: $1, position: $0 + 1) })
        }
        var left = Self.farPerSecond
        while left > 0, let (id, position) = background.popFirst() {
            guard written[id] != position, queue.contains(id) else { continue }
            due.append((id, position))
            left -= 1
        }
        return due
    }
}

extension Supervisor {
    /// Writes places that have changed; one that cannot be written now is written the next time.
    func refreshPositions(_ now: ContinuousClock.Instant) {
        for (id, position) in positions.due(queue, now: now, wallClock: Timestamp.now.milliseconds) {
            let status = try? statuses.changeAtOnce(id) { status in
                guard status.state == .pending, status.queuePosition != position else { return false }
                PendingStatus.place(&status, at: position)
                return true
            }
            if status != nil { positions.note(id, position) }
        }
    }
}
