/// SIGTERM: accept nothing more, let the workers finish for `grace_seconds`, then stop them.
///
/// What was stopped stays in `running/` and `processing`, with words that say so; the next start resumes it. A second
/// signal ends the grace.

internal import Disk
internal import Extraction
internal import Logging
internal import Notation
internal import Settings

extension Supervisor {
    static var interruptedMessage: String { "Interrupted, goes on when gleaner watch starts" }

    /// Begins to end; the loop ends when no job is left.
    func stop() async {
        guard !isStopping else { return killWorkers() }
        isStopping = true
        backlog = []
        watch?.end()
        log.info("stopping; \(jobs.count) at work, \(queue.count) waiting")
        graceEnds = .now + .seconds(settings.graceSeconds)
        for (id, job) in jobs where job.worker == nil { await interrupt(id) }
        if settings.graceSeconds == 0 { killWorkers() }
    }

    /// Ends the grace.
    func killWorkers() {
        for job in jobs.values { job.worker?.kill() }
    }

    /// How long the end of a killed worker is waited for: one in the middle of a call that cannot be interrupted (a disk
    /// that does not answer) ends when that does.
    private static let patienceWithKilled = Duration.seconds(10)

    /// After the grace nothing is waited for that may never come.
    func leaveToNextStart(_ now: ContinuousClock.Instant) async {
        guard isStopping, let graceEnds, now >= graceEnds else { return }
        killWorkers()
        for (id, job) in jobs {
            switch job.state {
            // The disk still refuses to say how it ended.
            case .ending: await interrupt(id)
            case .working where now >= graceEnds + Self.patienceWithKilled:
                log.error("its worker was killed and does not end", metadata: ["id": "\(id)"])
                await interrupt(id)
            default: break
            }
        }
    }

    /// Leaves an extraction without a worker to the next start.
    func interrupt(_ id: ExtractionID) async {
        do {
            _ = try await statuses.change(id) { status in
                guard !status.state.isFinal else { return false }
                status.state = .processing
                status.progressMessage = Self.interruptedMessage
                // Its turn had come, and nothing is at work in it.
                status.queuePosition = nil
                status.stage = nil
                status.updatedAt = .now
                return true
            }
        } catch {
            log.error("cannot write that it was interrupted: \(error)", metadata: ["id": "\(id)"])
        }
        jobs[id] = nil
        queue.end(id)
    }
}
