// A chain of requests while the transfer thread works on it: request, answer, next request, and so on.
//
// The caller's state is a value that moves to the thread with the first request, is changed there by the caller's own
// step function, and moves back at the end: a hop costs no task switch. Lives on the transfer thread alone.

/// A chain of requests of one caller, without the caller's types.
class RunningChain {
    /// The call that waits for this chain; 0 for a chain of a batch, which only ends with its batch.
    let id: UInt64
    /// The batch that it belongs to; 0: none.
    let batch: UInt64
    /// The request that is under way or waits for its turn.
    private(set) var request: HTTPRequest
    /// When the request was made first; nil: not yet, or nobody wants to know.
    var firstMade: ContinuousClock.Instant?
    /// How often it has been made before and put off.
    var putOff = 0
    /// Chains that wait for the outcome of an equal request instead of making it themselves.
    var followers: [RunningChain] = []
    /// The handle of the request that is under way.
    var handle: EasyHandle?
    /// The handle with the cookies of the chain, between two of its requests; nil while there are none.
    var jar: EasyHandle?
    /// Whether it may share the answer to an equal request of another chain.
    var joins = true
    /// It has waited for a connection to its host, and waits no second time.
    var hasPassedGate = false
    /// The request is made a second and last time, on a connection of its own.
    var isRepeated = false
    /// Its first request has had a slot.
    var hasBegun = false
    /// Nothing more is to be done for it; one that waits in a line is skipped when its turn comes.
    var hasEnded = false

    init(id: UInt64, batch: UInt64 = 0, first: HTTPRequest) {
        self.id = id
        self.batch = batch
        request = first
    }

    /// Takes what came of the request; true when `request` is now the next one, false when the chain is at its end.
    final func advance(_ outcome: TransferOutcome) -> Bool {
        guard let next = next(after: outcome) else { return false }
        request = next
        firstMade = nil
        putOff = 0
        isRepeated = false
        return true
    }

    /// The caller's decision.
    func next(after outcome: TransferOutcome) -> HTTPRequest? { nil }

    /// The chain has ended, with its state or with an error.
    ///
    /// Called once, then `resume`.
    func end(throwing error: (any Error)?) {}

    /// Wakes the caller.
    ///
    /// Called for all chains that ended in one turn of the loop together.
    func resume() {}
}

@available(*, unavailable)
extension RunningChain: Sendable {}

/// The chain of a task that waits for it.
final class ChainOf<State: Sendable>: RunningChain {
    private var state: State
    private let step: TransferThread.Step<State>
    private let continuation: CheckedContinuation<State, any Error>
    private var error: (any Error)?

    init(
        id: UInt64, first: HTTPRequest, state: State, step: @escaping TransferThread.Step<State>,
        continuation: CheckedContinuation<State, any Error>
    ) {
        self.state = state
        self.step = step
        self.continuation = continuation
        super.init(id: id, first: first)
    }

    override func next(after outcome: TransferOutcome) -> HTTPRequest? { step(&state, outcome) }

    override func end(throwing error: (any Error)?) { self.error = error }

    override func resume() {
        if let error {
            continuation.resume(throwing: error)
        } else {
            continuation.resume(returning: state)
        }
    }
}
