// Many chains for one task: handed in by the handful, taken back by the handful, without a task or a continuation each.
//
// A task that waits for one chain costs two wake-ups of a thread, which is as much as the chain itself at a fast server.
// Here the transfer thread puts the ends of chains into a box and wakes the one task that waits, once a turn of its loop.
//
// Invariants: every chain that was submitted comes back from `next` exactly once, or the batch has ended with an error;
// after `cancel` nothing more is sent. Locks are taken in the order batch, inbox.

internal import Synchronization

/// A flow of chains of requests that one task drives.
///
/// The task bounds memory itself, by how much it submits before it takes results.
public final class TransferBatch<State: Sendable>: Sendable {
    /// Kept alive: a thread without references ends.
    private let thread: TransferThread
    private let step: TransferThread.Step<State>
    private let box = Mutex(Box())
    let id: UInt64

    private struct Box {
        var ended: [State] = []
        /// Chains that have been submitted and not been taken back.
        var open = 0
        var waiter: CheckedContinuation<Void, Never>?
        var failure: (any Error)?
        /// `next` is to return whether anything has ended or not.
        var isInterrupted = false
    }

    /// A batch on a thread; `step` decides the next request of each chain, on that thread.
    public init(on thread: TransferThread, step: @escaping TransferThread.Step<State>) {
        self.thread = thread
        self.step = step
        id = thread.shared.inbox.withLock { $0.makeID() }
    }

    /// How many chains have been submitted and not been taken back.
    public var open: Int { box.withLock { $0.open } }

    /// Hands chains over, each its first request and its state.
    ///
    /// Does not wait; a batch that has ended takes nothing.
    public func submit(_ chains: [(first: HTTPRequest, state: State)]) {
        guard !chains.isEmpty else { return }
        let submissions: [TransferShared.Submission] = chains.map { chain in
            { ChainInBatch(first: chain.first, state: chain.state, batch: self) }
        }
        // The inbox inside the lock: a `cancel` must come before all of it or after all of it.
        let isClosed = box.withLock { box in
            guard box.failure == nil else { return false }
            box.open += chains.count
            return !thread.shared.submit(contentsOf: submissions)
        }
        if isClosed { fail(TransferError.closed) }
    }

    /// Takes the chains that have ended, at least one; none when nothing is open, or after `interrupt`.
    ///
    /// For one task at a time.
    ///
    /// Throws `CancellationError` when the task is cancelled, and `TransferError.closed`; the batch has ended then.
    public func next() async throws -> [State] {
        try await withTaskCancellationHandler {
            while true {
                let ended = try box.withLock { box in
                    if let failure = box.failure { throw failure }
                    defer { box.ended = [] }
                    box.open -= box.ended.count
                    let isDue = box.open == 0 || !box.ended.isEmpty || box.isInterrupted
                    box.isInterrupted = false
                    return isDue ? box.ended : nil
                }
                if let ended { return ended }
                await wait()
            }
        } onCancel: {
            cancel()
        }
    }

    /// Lets the task that waits in `next`, or the next one, go on with what there is: it has something else to do.
    public func interrupt() {
        let waiter = box.withLock { box in
            box.isInterrupted = true
            return box.waiter.take()
        }
        waiter?.resume()
    }

    /// Ends the batch: what is under way is stopped, and nothing comes back.
    public func cancel() {
        fail(CancellationError())
    }

    private func wait() async {
        await withCheckedContinuation { continuation in
            let isReady = box.withLock { box in
                if box.failure != nil || !box.ended.isEmpty || box.isInterrupted { return true }
                box.waiter = continuation
                return false
            }
            if isReady { continuation.resume() }
        }
    }

    private func fail(_ error: any Error) {
        let waiter = box.withLock { box in
            guard box.failure == nil else { return nil as CheckedContinuation<Void, Never>? }
            box.failure = error
            box.ended = []
            thread.shared.cancelBatch(id)
            return box.waiter.take()
        }
        waiter?.resume()
    }

    /// On the transfer thread: a chain has ended.
    fileprivate func put(_ state: State) {
        box.withLock { box in
            if box.failure == nil { box.ended.append(state) }
        }
    }

    /// On the transfer thread, at the end of a turn.
    fileprivate func flush() {
        box.withLock { $0.waiter.take() }?.resume()
    }

    /// On the transfer thread: it is about to end.
    fileprivate func close(_ error: any Error) { fail(error) }

    fileprivate func advance(_ state: inout State, _ outcome: TransferOutcome) -> HTTPRequest? {
        step(&state, outcome)
    }
}

/// A chain of a batch, on the transfer thread.
private final class ChainInBatch<State: Sendable>: RunningChain {
    private var state: State
    private let owner: TransferBatch<State>

    init(first: HTTPRequest, state: State, batch: TransferBatch<State>) {
        self.state = state
        owner = batch
        super.init(id: 0, batch: batch.id, first: first)
    }

    override func next(after outcome: TransferOutcome) -> HTTPRequest? { owner.advance(&state, outcome) }

    override func end(throwing error: (any Error)?) {
        if let error { owner.close(error) } else { owner.put(state) }
    }

    override func resume() { owner.flush() }
}
