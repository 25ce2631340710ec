/// Acceptances whose receipt the disk has refused: the clock writes it when the disk allows it again.
///
/// Until then the extraction's file stays in `queued/` or `running/`, also when it has ended, for the start looks for missing
/// receipts nowhere else: what lies in `finished/` has been answered.

internal import Disk
internal import Extraction
internal import Logging

extension Supervisor {
    /// Writes the receipts that could not be written, and puts away what has ended meanwhile.
    func answerLate(_ now: ContinuousClock.Instant) {
        guard !unanswered.isEmpty, now >= answerAfter else { return }
        answerAfter = now + Job.pauseAfterTrouble
        do throws(PosixError) {
            // Gone for the moment, it has nothing to sync: what lies there later is another directory.
            if let incoming = try? directories.openIncoming() { try acceptance.sync(incoming) }
            // What has been written, but perhaps not to the disk.
            try receipts.directory.syncFileSystem()
            for config in unanswered.values.sorted(by: { $0.sequence < $1.sequence }) {
                if let name = config.requestFile, isMissing(name, config) {
                    try receipts.write(.pending(config.id), for: name)
                    log.info("answered at last", metadata: ["id": "\(config.id)"])
                }
                unanswered[config.id] = nil
                if jobs[config.id] == nil, !queue.contains(config.id) { retire(config.id) }
            }
        } catch {
            sayOnce(.error, "cannot answer, trying again: \(error)", about: "answer \(error.number)")
        }
    }
}
