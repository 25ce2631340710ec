// New chains begin a few in a millisecond, however many slots are free.
//
// What begins together comes back together, hop after hop: servers and routers work off a burst one request after the
// other, and every request behind the first waits for those before it. Measured with 200 chains at once over a server
// that takes 50 ms: spread over 33 ms at the start, they take a fiftieth less time. Where requests take less, chains may
// begin faster: the slots fill in half the time that a request takes, but never in more than it takes at this rate. With
// few slots there is no burst to speak of, and to wake for every few chains would cost more than it gives. Chains that
// have begun are never held back.

/// A token bucket for chains that begin.
struct BeginningPace {
    /// Chains a millisecond, at least.
    private static let leastRate = 6.0
    /// So many may begin in one instant, after a while without any: what a sleep that took too long has held up.
    private static let burst = 8.0
    /// Up to so many slots are filled at once.
    private static let few = 64
    /// What the latest request says of how long they take.
    private static let weight = 1.0 / 16

    private let slots: Double
    private var tokens = burst
    private var filled: ContinuousClock.Instant
    /// How long requests take, in milliseconds, those of late more than others; nil before the first answer.
    private var usual: Double?

    init(slots: Int, now: ContinuousClock.Instant = .now) {
        self.slots = Double(slots)
        filled = now
    }

    /// When the next chain may begin: at once, or so long after the last look that a token will be there.
    var nextDue: ContinuousClock.Instant {
        filled + .milliseconds(1) * (max(0, 1 - tokens) / rate) + .nanoseconds(tokens < 1 ? 1_000 : 0)
    }

    /// Whether a chain may begin now; if so, it counts.
    mutating func takeTurn(at now: @autoclosure () -> ContinuousClock.Instant) -> Bool {
        guard isNeeded else { return true }
        let now = now()
        let fresh = (now - filled) / .milliseconds(1) * rate
        tokens = min(max(Self.burst, rate), tokens + fresh)
        filled = now
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }

    /// A request has had its answer after so long.
    mutating func learn(_ duration: @autoclosure () -> Duration) {
        guard isNeeded else { return }
        let milliseconds = duration() / .milliseconds(1)
        usual = usual.map { $0 + (milliseconds - $0) * Self.weight } ?? milliseconds
    }

    private var isNeeded: Bool { slots > Double(Self.few) }

    /// Chains a millisecond.
    private var rate: Double {
        guard let usual else { return Self.leastRate }
        return max(Self.leastRate, 2 * slots / max(usual, 0.01))
    }
}
