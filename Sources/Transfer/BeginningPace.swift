// New chains begin a few in a millisecond, however many slots are free.
//
// What begins together comes back together, hop after hop: servers and routers work off a burst one request after the
// other, and every request behind the first waits for those before it. Measured with 200 chains at once over a server
// that takes 50 ms: spread over 33 ms at the start, they take a fiftieth less time. With few slots there is no burst to
// speak of, and to wake for every few chains would cost more than it gives. Chains that have begun are never held back.

/// When chains may begin, where many are in work at once.
struct BeginningPace {
    /// Six chains in a millisecond: as many as this code ends where answers come at once.
    private static let interval = Duration.nanoseconds(166_667)
    /// What a sleep that took too long has held up is made good, and no more.
    private static let arrears = interval * 7
    /// Up to so many slots are filled at once.
    private static let few = 64

    /// When the next chain may begin.
    private(set) var nextDue: ContinuousClock.Instant

    /// Nil where there are only few slots: then nothing is held back.
    init?(slots: Int, now: ContinuousClock.Instant = .now) {
        guard slots > Self.few else { return nil }
        nextDue = now
    }

    /// Whether a chain may begin now; if so, it counts.
    mutating func takeTurn(at now: ContinuousClock.Instant) -> Bool {
        guard nextDue <= now else { return false }
        nextDue = max(nextDue, now - Self.arrears) + Self.interval
        return true
    }
}
