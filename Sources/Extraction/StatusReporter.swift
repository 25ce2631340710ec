// status.json while a worker is at work: written at most four times a second and at least every five, durably each
// time, so that an old `updated_at` means that nobody is at work.

internal import Disk
internal import Glibc
internal import Notation
internal import Synchronization

/// Keeps the status of a running extraction and writes it as it changes.
public final class StatusReporter: Sendable {
    private struct State {
        var status: Status
        var isDirty = false
        var writtenAt: ContinuousClock.Instant?
        var stageBegan: ContinuousClock.Instant?
        /// What status.json said when this worker took over: progress stands still until the work has caught up.
        var floor: Int
    }

    private let extraction: ExtractionDirectory
    private let state: Mutex<State>
    private let observer: @Sendable (Status) -> Void

    /// The shortest time between two writes.
    private static let shortest = Duration.milliseconds(250)
    /// The longest; DESIGN says five seconds, and a slow disk needs some of them.
    private static let longest = Duration.seconds(4)

    /// A reporter that begins with a status.
    ///
    /// - Parameter observer: is told every change at once; `gleaner run` draws its bar from it.
    init(
        _ status: Status, of extraction: ExtractionDirectory, observer: @escaping @Sendable (Status) -> Void = { _ in }
    ) {
        self.extraction = extraction
        self.observer = observer
        state = Mutex(State(status: status, floor: status.progress))
    }

    /// The status as it is now.
    var status: Status { state.withLock { $0.status } }

    /// Changes the status; it is written soon, or at once.
    ///
    /// - Throws: `PosixError` when a write that had to be at once failed.
    func update(atOnce: Bool = false, _ change: (inout Status) -> Void) throws(PosixError) {
        let changed = state.withLock { state in
            change(&state.status)
            state.status.progress = max(state.status.progress, state.floor)
            state.floor = state.status.progress
            state.isDirty = true
            return state.status
        }
        observer(changed)
        if atOnce { try write() } else { try writeIfDue() }
    }

    /// Says how far a stage has come: `done` of `total`, in its share of the progress.
    func progress(_ stage: Stage, done: Int, of total: Int, message: String) throws(PosixError) {
        let range = stage.progress
        let share = total > 0 ? Double(min(done, total)) / Double(total) : 1
        let progress = range.lowerBound + Int(Double(range.upperBound - range.lowerBound) * share)
        try update { status in
            // 100 is said by `completed` alone.
            status.progress = min(progress, 99)
            status.progressMessage = message
        }
    }

    /// A stage begins.
    ///
    /// Written as any progress is: which stage was at hand when a worker died is told by the outputs that are there.
    func begin(_ stage: Stage, message: String) throws(PosixError) {
        state.withLock { $0.stageBegan = .now }
        try update { status in
            status.stage = stage
            status[stage].state = .running
            status[stage].counts = []
            // Those of an earlier start of this stage: they come again.
            status.warnings.removeAll { $0.stage == stage }
            status.progress = stage.progress.lowerBound
            status.progressMessage = message
        }
    }

    /// Says what came out of a stage, and all its warnings, right before its output is put in place.
    ///
    /// A death in the instant after that finds the stage whole, does not run it again, and must not lose what it said: what
    /// `Recount` cannot find in the output is written at once, which is what fetch has looked at, and warnings.
    func settle(_ stage: Stage, counts: [Status.Count]) throws(PosixError) {
        let isLost = stage == .fetch || status.warnings.contains { $0.stage == stage }
        try update(atOnce: isLost) { $0[stage].counts = counts }
    }

    /// A stage has ended well; its output is on the disk.
    ///
    /// Written with what comes next: the beginning of the next stage, or the end.
    func finish(_ stage: Stage) throws(PosixError) {
        let began = state.withLock { $0.stageBegan }
        try update { status in
            status[stage].state = .completed
            status[stage].seconds = began.map { (ContinuousClock.now - $0) / .seconds(1) }
            status.progress = min(stage.progress.upperBound, 99)
        }
    }

    /// Writes now, with the seconds of the stage that is running.
    func write() throws(PosixError) {
        // Inside the lock, so that an older status never replaces a newer one.
        let failure: PosixError? = state.withLock { state in
            if let stage = state.status.stage, let began = state.stageBegan, state.status[stage].state != .reused {
                state.status[stage].seconds = (ContinuousClock.now - began) / .seconds(1)
            }
            state.status.updatedAt = .now
            do throws(PosixError) {
                try extraction.write(state.status)
                state.isDirty = false
                state.writtenAt = .now
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    private func writeIfDue() throws(PosixError) {
        let isDue = state.withLock { state in
            guard let last = state.writtenAt else { return true }
            return state.isDirty && ContinuousClock.now - last >= Self.shortest
        }
        if isDue { try write() }
    }

    /// Keeps `updated_at` young and writes what `update` left for later; called by the heart, four times a second.
    func beat() {
        let isDue = state.withLock { state in
            guard let last = state.writtenAt else { return false }
            let age = ContinuousClock.now - last
            return age >= Self.longest || state.isDirty && age >= Self.shortest
        }
        // A write that fails here fails again where the stage writes, and is reported there.
        if isDue { try? write() }
    }
}
