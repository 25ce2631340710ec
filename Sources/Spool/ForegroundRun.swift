/// `gleaner run`: one request in the foreground, with no supervisor and no spool.
///
/// The extraction is made as a supervisor would make it (the id by mkdir, config_used.json and status.json under the
/// directory's lock), but for the request's file: there is none, and `request_file` is null, which tells a supervisor on the
/// same output directory to leave it alone. Its worker is a process of its own, started again after a death as the supervisor
/// would start it.

internal import Disk
public import Extraction
internal import Notation
public import Settings
internal import Synchronization

/// One extraction in the foreground.
public struct ForegroundRun: Sendable {
    private let settings: Settings
    private let command: WorkerCommand
    /// The extraction, whose status is on the disk.
    public let id: ExtractionID
    private let output: Directory

    /// How often the status is looked at.
    private static let pause = Duration.milliseconds(100)

    /// Makes the extraction of a request.
    ///
    /// - Throws: `RequestError` for a request that cannot be carried out, `SpoolError` or `PosixError` for the disk.
    public init(_ request: Request, settings: Settings, worker: WorkerCommand) throws {
        guard request.action.makesExtraction else {
            throw RequestError(
                .conflictingFields, "\(request.action.rawValue) is for an extraction of a supervisor", field: "action",
                hint: "drop it into the spool, or use `gleaner \(request.action.rawValue)`")
        }
        self.settings = settings
        command = worker
        output = try SpoolDirectories.openOrMake(settings.output, mode: 0o711)
        try AcceptanceChecks.checkForeground(request, output, settings)
        // Where what has been taken is kept; no supervisor may have run yet.
        if request.onlyNew { _ = try SpoolDirectories.openOrMake(settings.spool, mode: 0o755) }
        id = try Self.make(request, in: output, rulesVersion: RuleListFiles.version(settings))
    }

    private static func make(
        _ request: Request, in output: Directory, rulesVersion: String
    ) throws -> ExtractionID {
        let id = request.extractionID ?? .random()
        do throws(PosixError) {
            try output.mkdir(id.directoryName, mode: 0o700)
        } catch {
            guard error.isExists else { throw error }
            throw RequestError(
                .idTaken, "there is an extraction \(id) already", field: "extraction_id",
                hint: "take another id, or leave it out")
        }
        do {
            try fill(id, request, in: output, rulesVersion)
        } catch {
            // Nothing has begun: a directory that stays would only keep its id from being used again.
            try? output.removeTree(id.directoryName)
            throw error
        }
        return id
    }

    private static func fill(
        _ id: ExtractionID, _ request: Request, in output: Directory, _ rulesVersion: String
    ) throws {
        let extraction = try ExtractionDirectory(id, in: output)
        // Until both documents are there, the lock keeps a supervisor that starts from taking this for a leftover.
        let lock = try extraction.lock(wait: true)
        let owner = Owner.current
        var config = ConfigUsed(
            request, id: id, owner: (owner.name, owner.uid), requestFile: nil, acceptedAt: .now, sequence: 0)
        config.rulesVersion = rulesVersion
        try extraction.write(config)
        var status = Status(id: id, user: config.owner, createdAt: config.acceptedAt, priority: config.priority)
        status.progressMessage = Pipeline.startingMessage
        try extraction.write(status)
        try output.sync()
        _ = consume lock
    }

    /// Runs the extraction to its end; a cancelled task kills the worker and ends it as cancelled.
    ///
    /// - Parameter observe: is told the status as it changes.
    /// - Returns: the final status.
    public func run(_ observe: (Status) -> Void) async throws -> Status {
        let updates = StatusUpdates(output: output)
        for death in 1...Job.maximumDeaths {
            let (end, timedOut) = try await work(observe)
            let extraction = try ExtractionDirectory(id, in: output)
            let status = try extraction.status()
            if status.state.isFinal { return status }
            if Task.isCancelled { return try await updates.change(id) { $0.cancel() } }
            let reason = WorkerDeath(
                end, timedOut: timedOut, status: status, stage: WorkerDeath.stage(status, in: extraction),
                stageTimeout: settings.stageTimeout)
            if case .notStarted(let words) = end {
                throw SpoolError(.disk, "cannot start \(command.executable): \(words)")
            }
            let last = try await updates.change(id) { status in
                status.deaths = death
                guard death == Job.maximumDeaths else { return true }
                let message = "the worker died \(death) times, at last: \(reason.reason)"
                return status.fail(reason.code, message, in: reason.stage)
            }
            if last.state.isFinal { return last }
        }
        return try ExtractionDirectory(id, in: output).status()
    }

    /// One worker, from its start to its end; and the stage that took too long, if that was the end.
    private func work(_ observe: (Status) -> Void) async throws -> (WorkerEnd, timedOut: Stage?) {
        let answer = Answer()
        let worker = try WorkerProcess.start(
            command, name: id.description, path: "\(output.path)/\(id.directoryName)", group: ControlGroup.delegated(),
            ended: { answer.lay(down: $0) })
        return await withTaskCancellationHandler {
            await follow(answer, worker, observe)
        } onCancel: {
            worker.kill()
        }
    }

    /// Where the worker's end is laid down for the loop that waits for it.
    private final class Answer: Sendable {
        private struct State {
            var end: WorkerEnd?
            var waiter: CheckedContinuation<Void, Never>?
        }
        private let state = Mutex(State())

        var end: WorkerEnd? { state.withLock { $0.end } }

        func lay(down end: WorkerEnd) {
            state.withLock { $0.end = end }
            wake()
        }

        /// Waits for the end, so long at most.
        ///
        /// Not cut short by a cancellation: the killed worker's end has to be waited for.
        func wait(atMost pause: Duration) async {
            let clock = Task {
                try? await Task.sleep(for: pause)
                if !Task.isCancelled { wake() }
            }
            await withCheckedContinuation { continuation in
                let hasEnded = state.withLock { state in
                    if state.end == nil { state.waiter = continuation }
                    return state.end != nil
                }
                if hasEnded { continuation.resume() }
            }
            clock.cancel()
        }

        private func wake() {
            let waiter = state.withLock { $0.waiter.take() }
            waiter?.resume()
        }
    }

    private func follow(
        _ answer: Answer, _ worker: WorkerProcess, _ observe: (Status) -> Void
    ) async -> (WorkerEnd, timedOut: Stage?) {
        var last: Status?
        var stageSince = ContinuousClock.now
        var timedOut: Stage?
        while true {
            if let end = answer.end { return (end, timedOut) }
            if let status = try? ExtractionDirectory(id, in: output).status(), status != last {
                observe(status)
                if status.stage != last?.stage { stageSince = .now }
                last = status
            }
            if last?.waitsForAnother == true { stageSince = .now }
            if timedOut == nil, ContinuousClock.now - stageSince >= .seconds(settings.stageTimeout) {
                timedOut = last?.stage ?? .fetch
                worker.kill()
            }
            await answer.wait(atMost: Self.pause)
        }
    }
}
