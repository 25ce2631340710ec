// The one place where tasks and the transfer thread meet: a state machine without threads or locks of its own.
//
// It is kept behind a `Mutex`; decisions are made inside the lock, continuations resumed outside. A call goes through
//
//     makeID ─► submit ─► (the thread) collect ─► finish ─► forget
//
// and `cancel` may come at any moment, from any thread, also before `submit` or after `finish`. Invariants:
// - a cancellation that comes before `submit` is not lost: `submit` then says so and nothing is queued;
// - a cancellation of what is live is handed to the thread exactly once, by the next `collect`;
// - after `forget` nothing is remembered of a call, so that memory does not grow with the number of calls.

/// What tasks have asked of the transfer thread since it last looked.
struct TransferInbox<Submission: Sendable>: Sendable {
    typealias ID = UInt64

    /// What became of a submission.
    enum Admission: Equatable {
        /// Queued. `wake`: the thread may be asleep and must be woken.
        case accepted(wake: Bool)
        /// It had been cancelled before.
        case cancelled
        /// The thread has been closed.
        case closed
    }

    /// What the thread takes out at once.
    ///
    /// Submissions come before cancellations: one may concern the other.
    struct Delivery {
        var submissions: [Submission]
        var cancelled: [ID]
        var cancelledBatches: [ID]
        var isClosed: Bool
    }

    private var nextID: ID = 0
    private var submissions: [Submission] = []
    private var live: Set<ID> = []
    private var cancelled: [ID] = []
    private var cancelledBatches: [ID] = []
    private var cancelledEarly: Set<ID> = []
    private var isClosed = false
    /// Set by the first change after a `collect`: the thread is woken once, however many changes follow.
    private var isWakePending = false

    /// A name for a call that is about to be submitted.
    mutating func makeID() -> ID {
        nextID += 1
        return nextID
    }

    /// Queues a call.
    mutating func submit(_ submission: Submission, id: ID) -> Admission {
        if isClosed { return .closed }
        if cancelledEarly.remove(id) != nil { return .cancelled }
        live.insert(id)
        submissions.append(submission)
        return .accepted(wake: noteChange())
    }

    /// Queues chains of a batch.
    ///
    /// They are not live by themselves: they end with their batch, see `cancelBatch`.
    mutating func submit(contentsOf more: [Submission]) -> Admission {
        if isClosed { return .closed }
        submissions += more
        return .accepted(wake: noteChange())
    }

    /// Notes that all chains of a batch are no longer wanted; its owner submits none after that.
    ///
    /// Returns whether the thread must be woken.
    mutating func cancelBatch(_ id: ID) -> Bool {
        cancelledBatches.append(id)
        return noteChange()
    }

    /// Notes that a call is no longer wanted.
    ///
    /// Returns whether the thread must be woken.
    mutating func cancel(_ id: ID) -> Bool {
        guard live.contains(id) else {
            cancelledEarly.insert(id)
            return false
        }
        cancelled.append(id)
        return noteChange()
    }

    /// Takes nothing more.
    ///
    /// Returns whether the thread must be woken.
    mutating func close() -> Bool {
        isClosed = true
        return noteChange()
    }

    /// Hands everything over to the thread.
    mutating func collect() -> Delivery {
        isWakePending = false
        defer {
            submissions = []
            cancelled = []
            cancelledBatches = []
        }
        return Delivery(
            submissions: submissions, cancelled: cancelled, cancelledBatches: cancelledBatches, isClosed: isClosed)
    }

    /// The thread is done with these calls and about to resume them.
    mutating func finish(_ ids: some Sequence<ID>) {
        for id in ids { live.remove(id) }
    }

    /// The call has returned: a cancellation that came too late is dropped.
    mutating func forget(_ id: ID) {
        cancelledEarly.remove(id)
    }

    /// How many calls are remembered in any way; 0 when nobody is waiting.
    var remembered: Int { live.count + cancelledEarly.count + submissions.count + cancelled.count }

    private mutating func noteChange() -> Bool {
        defer { isWakePending = true }
        return !isWakePending
    }
}
