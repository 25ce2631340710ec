/// `gleaner watch`: takes requests, queues them, has workers carry them out, and tells the truth about each.
///
/// One task owns all of its state and handles one event at a time; watch, clock, workers and signals only send events
/// (`EventSource`). The state that matters is on the disk (ARCHITECTURE.md, the first table): what is in memory here can be lost at any instant, and
/// `recover()` makes it anew from the directories.
///
/// Diagnostics: what is wrong with a request goes to `rejected/` and its receipt; what is wrong with this machine (a full
/// disk, no descriptors) is logged, the request stays where it is, and it is tried again. Nothing of that ends the
/// supervisor; only `init` refuses.

internal import Disk
internal import Extraction
internal import Glibc
public import Logging
public import Settings

/// The supervisor of one spool.
public final class Supervisor {
    let settings: Settings
    let command: WorkerCommand
    let log: Logger
    let directories: SpoolDirectories
    let events = EventSource()
    let receipts: Receipts
    let statuses: StatusUpdates
    let group: ControlGroup?
    /// Held until `run` ends, or as long as this object lives.
    private var lock: FileLock?

    var queue: Queue
    var positions = Positions()
    var incoming: IncomingDirectory
    var acceptance: Acceptance
    var rejection: Rejection
    var jobs: [ExtractionID: Job] = [:]
    /// What a scan found and has not been worked off yet.
    var backlog: ArraySlice<Todo> = []
    /// Cancels and retries whose extraction is not known yet, and since when.
    var unknownControls: [FileName: ContinuousClock.Instant] = [:]
    /// Claims that could not be carried out when they were taken; the clock tries them again.
    var failedClaims: [String: Claim] = [:]
    /// Acceptances that could not be answered; the clock tries again, not before `answerAfter`.
    var unanswered: [ExtractionID: ConfigUsed] = [:]
    var answerAfter = ContinuousClock.now
    var needsEarlyScan = false
    /// Whether something appeared while the backlog was worked off: then it is scanned once more.
    var hasTicked = false
    /// Until then the disk is left in peace: it has refused a request, which stays in `incoming/` meanwhile.
    var scanAfterTrouble: ContinuousClock.Instant?
    var sweeping = RetentionSweep()
    var lastScan = ContinuousClock.now
    var watch: Watch?
    /// What has been said in the log, and when: not said again at every scan.
    private var said: [String: ContinuousClock.Instant] = [:]
    var isStopping = false
    var graceEnds: ContinuousClock.Instant?

    /// How long a control waits for an extraction that nobody knows yet.
    var unknownPatience = Duration.seconds(10)
    /// Makes the watch; tests put a refusal here.
    var makeWatch: (SpoolDirectories, EventSource) throws(PosixError) -> Watch = {
        directories, events throws(PosixError) in try Watch(directories, events)
    }

    /// Something that a scan found.
    enum Todo {
        case request(IncomingFile)
        case rejection(IncomingFile, RequestError)
    }

    /// Opens the spool of a configuration and becomes its supervisor.
    ///
    /// - Throws: `SpoolError`: another supervisor has it, or the configuration or the disk does not allow it.
    public init(_ settings: Settings, worker: WorkerCommand, log: Logger) throws(SpoolError) {
        var command = worker
        if let user = try Self.workerUser(settings) { command.user = user }
        let directories = try SpoolDirectories(settings)
        lock = try SpoolLock.acquire(directories.spool)
        do {
            if let user = command.user { try directories.lend(to: user) }
        } catch {
            throw SpoolError(.disk, "\(error)")
        }
        self.settings = settings
        self.command = command
        self.log = log
        self.directories = directories
        receipts = Receipts(directory: directories.receipts)
        statuses = StatusUpdates(output: directories.output)
        rejection = Rejection(directories)
        incoming = IncomingDirectory(incompleteSeconds: settings.incompleteSeconds, usesWallClock: false)
        group = ControlGroup.delegated()
        let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        queue = Queue(
            maximumRunning: settings.maximumRunning > 0 ? settings.maximumRunning : cores,
            maximumRunningPerUser: settings.maximumRunningPerUser)
        acceptance = Acceptance(settings, directories, RunningNumber(spool: directories.spool, after: 0))
    }

    /// Who workers run as: a supervisor that is root must be told, also when they shall be root too.
    static func workerUser(_ settings: Settings) throws(SpoolError) -> WorkerCommand.User? {
        guard geteuid() == 0 else {
            guard let name = settings.workerUser, name != UserDatabase.name(of: geteuid()) else { return nil }
            throw SpoolError(
                .configuration, "worker_user is \(name), and only root can start processes of another user",
                hint: "leave worker_user out, or run the supervisor as \(name)")
        }
        guard let name = settings.workerUser else {
            throw SpoolError(
                .configuration, "the supervisor is root and worker_user is not set",
                hint: "run it as a user of its own, or set worker_user; workers read what strangers send")
        }
        if name == "root" { return nil }
        guard let account = UserDatabase.account(name) else {
            throw SpoolError(
                .configuration, "worker_user is \(name), and there is no such user",
                hint: "make it (useradd --system \(name)), or name one that there is; a number alone is none")
        }
        guard access(WorkerCommand.setpriv, X_OK) == 0 else {
            throw SpoolError(
                .configuration, "worker_user is \(name), and there is no \(WorkerCommand.setpriv) to become that user",
                hint: "install util-linux")
        }
        return WorkerCommand.User(uid: account.uid, gid: account.gid)
    }

    /// Supervises until SIGTERM or SIGINT; with `once`, until what is there has been worked off.
    public func run(once: Bool = false, handlesSignals: Bool = true) async {
        let signals = handlesSignals ? ShutdownSignals(events) : nil
        let timer = Task { [events] in await events.runTimer() }
        defer {
            timer.cancel()
            watch?.end()
            _ = signals
            // Not left to the end of this object, whose last reference a task may keep for a while.
            lock = nil
        }
        if once {
            incoming = IncomingDirectory(incompleteSeconds: settings.incompleteSeconds, usesWallClock: true)
        } else {
            log.info("watching \(directories.spool.path)")
        }
        await recover()
        if once { while sweep() {} } else { establishWatch() }
        await scan()
        startWorkers()
        if once, isIdle { return }
        for await event in events.events {
            events.take(event)
            await handle(event)
            if !isStopping { startWorkers() }
            if isStopping ? jobs.isEmpty : once && isIdle { return }
        }
    }

    /// Whether the disk has kept something from being done that was there: it is done at the next start.
    public var hasLeftWork: Bool { scanAfterTrouble != nil || !failedClaims.isEmpty || !unanswered.isEmpty }

    /// Asks the supervisor to end as SIGTERM does; may be called from anywhere through what it returns.
    public var stopper: @Sendable () -> Void { { [events] in events.send(.stop) } }

    private var isIdle: Bool {
        queue.count == 0 && jobs.isEmpty && backlog.isEmpty && !incoming.isCut && unknownControls.isEmpty
    }

    private func handle(_ event: SupervisorEvent) async {
        switch event {
        case .changed: await scan()
        case .more: await workOffBacklog()
        case .watchLost:
            watch?.end()
            watch = nil
            establishWatch()
            await scan()
        case .timer: await tick()
        case .ended(let id, let end): await workerEnded(id, end)
        case .stop: await stop()
        }
    }

    /// What the clock brings: scans, limits on time, restarts, places in the queue.
    private func tick() async {
        let now = ContinuousClock.now
        if !isStopping {
            if watch == nil || watch?.isStale(directories) == true { establishWatch() }
            let interval = needsEarlyScan ? 1 : settings.rescanSeconds
            let isDue = scanAfterTrouble.map { now >= $0 } ?? false
            if backlog.isEmpty, isDue || now - lastScan >= .seconds(interval) { await scan() }
            refreshPositions(now)
            sweep(now)
        }
        await carryOutWaiting()
        answerLate(now)
        await lookAfterJobs(now)
        await leaveToNextStart(now)
    }

    /// Says something that would otherwise be said at every scan: once, or again after a while.
    ///
    /// `about` is what is said once, where the words themselves differ each time.
    func sayOnce(_ level: Logger.Level, _ message: String, about: String? = nil, again: Duration? = .seconds(600)) {
        let now = ContinuousClock.now
        let key = about ?? message
        if let last = said[key], again.map({ now - last < $0 }) ?? true { return }
        if said.count >= 1000 { said = [:] }
        said[key] = now
        log.log(level: level, "\(message)")
    }
}
