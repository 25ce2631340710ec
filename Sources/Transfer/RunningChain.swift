// A chain of requests while the transfer thread works on it: request, answer, next request, and so on.
//
// The caller's state is a value that moves to the thread with the first request, is changed there by the caller's own
// step function, and moves back at the end: a hop costs no task switch. Lives on the transfer thread alone.

/// A chain of requests of one caller, without the caller's types.
class RunningChain {
    let id: UInt64
    /// The request that is under way or waits for its turn.
    fileprivate(set) var request: HTTPRequest
    /// The handle of the request that is under way.
    var handle: EasyHandle?
    /// Its first request has had a slot.
    var hasBegun = false
    /// Nothing more is to be done for it; one that waits in a line is skipped when its turn comes.
    var hasEnded = false

    fileprivate init(id: UInt64, first: HTTPRequest) {
        self.id = id
        request = first
    }

    /// Takes what came of the request; true when `request` is now the next one, false when the chain is at its end.
    func advance(_ outcome: TransferOutcome) -> Bool { false }

    /// Hands the state, or the error, back to the caller. Called once.
    func resume(throwing error: (any Error)?) {}
}

@available(*, unavailable)
extension RunningChain: Sendable {}

/// The chain of a caller with a state of its own.
final class ChainOf<State: Sendable>: RunningChain {
    typealias Step = @Sendable (inout State, TransferOutcome) -> HTTPRequest?

    private var state: State
    private let step: Step
    private let continuation: CheckedContinuation<State, any Error>

    init(
        id: UInt64, first: HTTPRequest, state: State, step: @escaping Step,
        continuation: CheckedContinuation<State, any Error>
    ) {
        self.state = state
        self.step = step
        self.continuation = continuation
        super.init(id: id, first: first)
    }

    override func advance(_ outcome: TransferOutcome) -> Bool {
        guard let next = step(&state, outcome) else { return false }
        request = next
        return true
    }

    override func resume(throwing error: (any Error)?) {
        if let error {
            continuation.resume(throwing: error)
        } else {
            continuation.resume(returning: state)
        }
    }
}
