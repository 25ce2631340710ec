// The door for manners: when a request is made again, when a share is left in peace, what is not requested any more.
//
// The transfer loop has the means (lines, pauses, a clock); what is decent is decided elsewhere, by whoever implements
// this protocol. Without a policy every request is made once, at once.

/// Says how considerate the transfer thread is.
///
/// Asked on the transfer thread alone: it must be quick and must not block.
public protocol RequestPolicy: Sendable {
    /// Why a request must not be made any more; nil when it may.
    ///
    /// Asked when its turn has come.
    func objection(to request: HTTPRequest) -> TransferError?

    /// What follows from the outcome of a request.
    ///
    /// - Parameters:
    ///   - outcome: what came of it.
    ///   - request: what was asked for.
    ///   - tries: how often it has been made now, and when first.
    ///   - now: the moment.
    func advice(
        after outcome: TransferOutcome, of request: HTTPRequest, tries: RequestTries, now: ContinuousClock.Instant
    ) -> RequestAdvice

    /// The network was down: what was held against single hosts may have been its fault.
    func forgive()
}

/// How often a request has been made.
public struct RequestTries: Sendable, Equatable {
    /// How often, 1 after the first outcome.
    public var count: Int
    /// When it was made first.
    public var first: ContinuousClock.Instant

    /// So many, since then.
    public init(count: Int, first: ContinuousClock.Instant) {
        self.count = count
        self.first = first
    }
}

/// What follows from an outcome.
public struct RequestAdvice: Sendable, Equatable {
    /// When the request is made again; nil: the outcome stands.
    public var again: ContinuousClock.Instant?
    /// Until when nothing is sent to its share; nil: nothing changes.
    public var pause: ContinuousClock.Instant?
    /// How many requests at once its share gets from now on; nil: as many as any other.
    public var atOnce: Int?

    /// The outcome stands, and nothing else follows.
    public init(again: ContinuousClock.Instant? = nil, pause: ContinuousClock.Instant? = nil, atOnce: Int? = nil) {
        self.again = again
        self.pause = pause
        self.atOnce = atOnce
    }
}
