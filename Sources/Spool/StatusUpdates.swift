/// The supervisor's own writes into an extraction's directory: each under the directory's lock.
///
/// A worker that is dead, or a grandchild that is being killed, may hold the lock for some milliseconds more; who still
/// holds it then is killed, for only one may write, and it is the supervisor's turn.

internal import Disk
internal import Extraction
internal import Glibc
internal import Notation

/// Changes the status of extractions that no worker has.
struct StatusUpdates {
    let output: Directory

    /// How long to wait for a lock that a dying process holds.
    private static let patience = Duration.seconds(5)

    /// Changes a status as `change` says; nothing is written when it answers false.
    ///
    /// - Returns: the status as it is on the disk afterwards.
    func change(
        _ id: ExtractionID, killingHolder: Bool = true, _ change: (inout Status) -> Bool
    ) async throws -> Status {
        let extraction = try ExtractionDirectory(id, in: output)
        let lock = try await self.lock(extraction, killingHolder: killingHolder)
        try AtomicFile.removeLeftovers(in: extraction.directory)
        var status = try extraction.status()
        if change(&status) { try extraction.write(status) }
        _ = consume lock
        return status
    }

    /// The same at once, or not at all: nil when somebody holds the lock.
    ///
    /// Not kept from a power cut, which may bring the earlier status back: for what the next start finds out anew.
    func changeAtOnce(_ id: ExtractionID, _ change: (inout Status) -> Bool) throws -> Status? {
        let extraction = try ExtractionDirectory(id, in: output)
        guard let lock = try extraction.lock(wait: false) else { return nil }
        var status = try extraction.status()
        if change(&status) { try extraction.write(status, syncsDirectory: false) }
        _ = consume lock
        return status
    }

    /// Takes the lock of an extraction whose worker is dead or must be.
    func lock(_ extraction: ExtractionDirectory, killingHolder: Bool) async throws(PosixError) -> FileLock {
        let deadline = ContinuousClock.now + Self.patience
        while true {
            if let lock = try extraction.lock(wait: false) { return lock }
            if killingHolder, let holder = FileLock.holder(in: extraction.directory), holder != getpid() {
                // A worker leads a group of its own; whoever else holds the lock is killed alone.
                if getpgid(holder) == holder { _ = kill(-holder, SIGKILL) }
                _ = kill(holder, SIGKILL)
            }
            guard ContinuousClock.now < deadline else {
                throw PosixError(number: EWOULDBLOCK, operation: "lock", path: extraction.directory.path)
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }
}

extension Status {
    /// Whether its worker waits for another extraction of its source, which is no stage's time.
    var waitsForAnother: Bool { state == .processing && progressMessage == Pipeline.waitingMessage }

    /// Ends it as cancelled; false when it has ended.
    mutating func cancel() -> Bool {
        guard !state.isFinal else { return false }
        state = .cancelled
        end("Cancelled")
        return true
    }

    /// Ends it as failed in a stage; false when it has ended.
    mutating func fail(_ code: FailureCode, _ message: String, in stage: Stage?) -> Bool {
        guard !state.isFinal else { return false }
        state = .failed
        errorCode = code
        errorMessage = message
        failedStage = stage
        if let stage { self[stage].state = .failed }
        end("Failed: \(message)")
        return true
    }

    private mutating func end(_ message: String) {
        progressMessage = message
        queuePosition = nil
        stage = nil
        completedAt = .now
        updatedAt = .now
    }

    /// Begins an attempt anew, at a place in the queue; what earlier attempts finished is found by its files.
    ///
    /// - Parameter from: the first stage whose output was taken away; nil for none.
    mutating func retry(attempt: Int, from: Stage?, place: Int) {
        self.attempt = attempt
        state = .pending
        starts = 0
        deaths = 0
        progress = 0
        errorCode = nil
        errorMessage = nil
        failedStage = nil
        startedAt = nil
        completedAt = nil
        stage = nil
        // What was taken over stays so; a worker could not tell it from what this extraction has made.
        stages = stages.map { report in
            var fresh = StageReport(report.stage)
            if report.state == .reused, from.map({ report.stage < $0 }) ?? true { fresh.state = .reused }
            return fresh
        }
        counts = Counts()
        // Those of stages that are run again go when the stage begins; the others still hold.
        newsletters = nil
        newslettersTruncated = false
        PendingStatus.place(&self, at: place)
    }
}
