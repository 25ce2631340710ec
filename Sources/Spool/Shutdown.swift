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

    /// Leaves an extraction without a worker to the next start.
    func interrupt(_ id: ExtractionID) async {
        do {
            _ = try await statuses.change(id) { status in
                guard !status.state.isFinal else { return false }
                status.state = .processing
                status.progressMessage = Self.interruptedMessage
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
