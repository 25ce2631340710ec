/// One extraction that lies in `running/`, as its supervisor sees it.

internal import Extraction

/// An extraction that is at work, or between two workers.
struct Job {
    /// What the supervisor waits for.
    enum State {
        /// The worker's end.
        case working(WorkerProcess)
        /// The time to start a worker, the first or the next one.
        case waiting(until: ContinuousClock.Instant)
        /// The time to try again to write down how it ended: the disk refused.
        case ending(Ending, until: ContinuousClock.Instant)
    }

    /// How an extraction ends when its worker did not say so itself.
    enum Ending {
        case failed(Status.FailureCode, String, Stage?)
        case cancelled(Claim)
    }

    var state: State
    /// Workers that died in this attempt; begins with what the status says, so that a restart forgets none.
    var deaths = 0
    /// The cancel that killed the worker.
    var cancel: Claim?
    /// The stage that took too long.
    var timedOut: Stage?
    /// The stage that the worker was last seen in, and since when.
    var stage: Stage?
    var stageSince = ContinuousClock.now

    /// The worker, while there is one.
    var worker: WorkerProcess? { if case .working(let worker) = state { worker } else { nil } }

    /// An attempt fails with the third death of a worker.
    static let maximumDeaths = 3
    /// How often an attempt may be begun, whatever cut it short.
    ///
    /// A worker that dies together with its supervisor (for want of memory, say) is no death that anybody saw, and would do
    /// so for ever.
    static let maximumStarts = 30
    /// How long to wait after a death, and after a start that failed for reasons of this machine.
    static func pause(afterDeath number: Int) -> Duration { .milliseconds(number == 1 ? 200 : 2000) }
    static let pauseAfterTrouble = Duration.seconds(5)
}
