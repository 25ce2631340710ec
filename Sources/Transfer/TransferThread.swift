// The network's door for tasks: one thread, on which libcurl's multi interface runs every transfer.
//
// The thread owns the multi handle and all easy handles; other code only appends to the inbox and wakes the thread.
// libcurl forbids using one handle from two threads (libcurl-thread(3)), so no handle is ever stored where another
// thread could see it. Memory is bounded by the number of calls that wait: callers bound that themselves.

internal import CCurl
internal import Glibc
internal import Synchronization

/// Runs HTTP transfers on one dedicated thread.
///
/// The thread lives until `close()` or until the last reference goes away; calls that still wait then throw
/// `TransferError.closed`.
public final class TransferThread: Sendable {
    /// What to do with an answer: change the state, and give the next request or nil at the end of the chain.
    ///
    /// Runs on the transfer thread, which does nothing else meanwhile: it must be quick and must not block.
    public typealias Step<State> = @Sendable (inout State, TransferOutcome) -> HTTPRequest?

    let shared: TransferShared
    /// How considerate the thread is.
    public let policy: (any RequestPolicy)?

    /// Starts the thread.
    public init(_ configuration: TransferConfiguration = TransferConfiguration()) throws(TransferError) {
        try configuration.check()
        try TransferLibrary.start()
        policy = configuration.policy
        shared = TransferShared()
        try Self.start(ThreadStart(shared: shared, configuration: configuration))
    }

    deinit { shared.close() }

    /// Ends the thread; calls that wait throw `TransferError.closed`.
    public func close() { shared.close() }

    /// Makes one request.
    public func fetch(_ request: HTTPRequest) async throws -> HTTPResponse {
        let outcome: TransferOutcome? = try await follow(request, state: nil) { state, outcome in
            state = outcome
            return nil
        }
        guard let outcome else { throw TransferError.closed }
        return try outcome.get()
    }

    /// Makes a chain of requests, each decided by `step` from the answer to the one before, and returns the last state.
    ///
    /// A chain costs one task switch however many requests it makes. Throws `CancellationError` when the task is
    /// cancelled, promptly and also in the middle of a transfer, and `TransferError.closed`; whatever else goes wrong
    /// is an outcome, for `step` to judge.
    public func follow<State: Sendable>(
        _ first: HTTPRequest, state: State, step: @escaping Step<State>
    ) async throws -> State {
        let shared = shared
        let id = shared.inbox.withLock { $0.makeID() }
        // After the handler below can no longer run: a cancellation that came too late is dropped here.
        defer { shared.inbox.withLock { $0.forget(id) } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<State, any Error>) in
                let admission = shared.submit(id) {
                    ChainOf(id: id, first: first, state: state, step: step, continuation: continuation)
                }
                switch admission {
                case .accepted: break
                case .cancelled: continuation.resume(throwing: CancellationError())
                case .closed: continuation.resume(throwing: TransferError.closed)
                }
            }
        } onCancel: {
            shared.cancel(id)
        }
    }

    /// How many calls are remembered: 0 when nobody waits.
    ///
    /// For tests.
    package var remembered: Int { shared.inbox.withLock { $0.remembered } }

    private static func start(_ start: ThreadStart) throws(TransferError) {
        // because: the reference is taken over by the new thread, which releases it
        let context = Unmanaged.passRetained(start)
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, threadMain, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw .noThread
        }
        pthread_detach(thread)
    }
}

/// What a new thread is given.
private final class ThreadStart: Sendable {
    let shared: TransferShared
    let configuration: TransferConfiguration

    init(shared: TransferShared, configuration: TransferConfiguration) {
        self.shared = shared
        self.configuration = configuration
    }
}

private let threadMain: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
    guard let context else { return nil }
    // because: the reference was retained for this thread alone
    let start = Unmanaged<ThreadStart>.fromOpaque(context).takeRetainedValue()
    blockSignals()
    TransferLoop(start.shared, start.configuration).run()
    return nil
}

/// Leaves signals to the threads that wait for them, but for those that tell of a fault in this one.
private func blockSignals() {
    var signals = sigset_t()
    sigfillset(&signals)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&signals, fault) }
    pthread_sigmask(SIG_SETMASK, &signals, nil)
}

/// What the transfer thread and its callers share: the inbox, and the descriptor that wakes the thread.
final class TransferShared: Sendable {
    /// Makes the chain on the transfer thread, where it lives.
    typealias Submission = @Sendable () -> RunningChain

    let inbox = Mutex(TransferInbox<Submission>())
    /// An eventfd(2); the kernel adds wake-ups up, so none is lost while the thread is awake.
    let wakeup: CInt

    init() {
        wakeup = eventfd(0, CInt(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(wakeup >= 0, "eventfd: no descriptor left (errno \(errno))")
    }

    deinit { Glibc.close(wakeup) }

    func submit(_ id: UInt64, _ submission: @escaping Submission) -> TransferInbox<Submission>.Admission {
        let admission = inbox.withLock { $0.submit(submission, id: id) }
        if case .accepted(wake: true) = admission { wake() }
        return admission
    }

    /// False when the thread has been closed.
    func submit(contentsOf submissions: [Submission]) -> Bool {
        let admission = inbox.withLock { $0.submit(contentsOf: submissions) }
        if case .accepted(wake: true) = admission { wake() }
        return admission != .closed
    }

    func cancelBatch(_ id: UInt64) {
        if inbox.withLock({ $0.cancelBatch(id) }) { wake() }
    }

    func cancel(_ id: UInt64) {
        if inbox.withLock({ $0.cancel(id) }) { wake() }
    }

    func close() {
        if inbox.withLock({ $0.close() }) { wake() }
    }

    private func wake() { eventfd_write(wakeup, 1) }
}
