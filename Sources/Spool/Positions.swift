/// Places in the queue, as the statuses of those who wait say them.
///
/// The first twenty are right within two seconds; those further back are refreshed in the background, at most twenty
/// files a second, so that a queue of ten thousand does not cost ten thousand syncs for every start.

internal import Extraction
internal import Notation

/// What each waiting status says at present.
struct Positions {
    private var written: [ExtractionID: Int] = [:]
    /// Those further back whose turn to be refreshed is still to come.
    private var background: ArraySlice<ExtractionID> = []
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
        // The whole order, once a second: a place that was right when the round of those further back began is not right
        // any more when its turn comes.
        let order = queue.order(limit: queue.count, now: wallClock)
        var due: [(ExtractionID, Int)] = []
        for (index, id) in order.prefix(Self.near).enumerated() where written[id] != index + 1 {
            due.append((id, index + 1))
        }
        guard order.count > Self.near else { return due }
        var places: [ExtractionID: Int] = [:]
        for (index, id) in order.enumerated().dropFirst(Self.near) { places[id] = index + 1 }
        if background.isEmpty { background = order[Self.near...] }
        var left = Self.farPerSecond
        while left > 0, let id = background.popFirst() {
            // Not among those further back: it has come near, or its turn has come.
            guard let place = places[id], written[id] != place else { continue }
            due.append((id, place))
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
