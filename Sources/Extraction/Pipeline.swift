// One extraction from its first stage that is not whole to its end. Runs in the worker's process (and in `gleaner run`'s)
// under the directory's lock; whatever happens becomes a final status, and a death at any instant leaves files from
// which the next start goes on.

internal import Disk
internal import Glibc
internal import Notation
public import Settings

/// Runs the stages of one extraction.
public struct Pipeline: Sendable {
    private let extraction: ExtractionDirectory
    private let settings: Settings
    private let observer: @Sendable (Status) -> Void

    /// What a worker says that has not begun with a stage yet.
    public static let startingMessage = "Starting"
    /// What a worker says, with `only_new`, as long as another extraction of its source is at work.
    public static let waitingMessage = "Waiting for another extraction of this source"

    /// A pipeline over an extraction's directory.
    ///
    /// - Parameters:
    ///   - extraction: the directory, with its config_used.json and status.json.
    ///   - settings: limits and network.
    ///   - observer: is told every change of the status at once.
    public init(
        _ extraction: ExtractionDirectory, settings: Settings, observer: @escaping @Sendable (Status) -> Void = { _ in }
    ) {
        self.extraction = extraction
        self.settings = settings
        self.observer = observer
    }

    /// Runs what is left to run, and writes the final status.
    ///
    /// The caller holds the extraction's lock.
    ///
    /// - Returns: the final status, which is on the disk.
    /// - Throws: `PosixError` or `DocumentError` when not even a failed status could be written or the directory is
    ///   no extraction's.
    public func run() async throws -> Status {
        let config = try extraction.config()
        var status = try extraction.status()
        // What finished first stays finished: a worker that was started twice does nothing.
        if status.state.isFinal { return status }
        try AtomicFile.removeLeftovers(in: extraction.directory)
        status.state = .processing
        status.starts += 1
        status.startedAt = status.startedAt ?? .now
        status.queuePosition = nil
        // What the queue, or an interruption, has said is true no longer, and no stage is at work yet.
        status.progressMessage = Self.startingMessage
        status.stage = nil
        let reporter = StatusReporter(status, of: extraction, observer: observer)
        // At once: a death in the very next step is a start that counts, and whoever looks sees that somebody is at work.
        try reporter.write()
        let log = LogFile(in: extraction.directory)
        log.log(
            "info", "worker started",
            [("attempt", .integer(Int64(status.attempt))), ("start", .integer(Int64(status.starts)))])
        let heart = Heart { reporter.beat() }
        var context = StageContext(
            extraction: extraction, config: config, settings: settings, reporter: reporter, log: log)
        let failure = await runStages(&context)
        heart.stop()
        try end(context, failure)
        return reporter.status
    }

    /// Every stage but the first looks at addresses.
    private func useRuleLists(_ context: StageContext) throws {
        // Those of an earlier start, which belong to no stage: they come again.
        let code = "rule_list"
        if context.reporter.status.warnings.contains(where: { $0.code == code }) {
            try context.reporter.update { $0.warnings.removeAll { $0.code == code } }
        }
        guard !settings.lists.isEmpty else { return }
        let files = RuleListFiles(settings, keepsCopies: true)
        files.install()
        context.log.log("info", "rule lists", [("entries", .integer(Int64(files.count)))])
        for problem in files.problems { try context.warn(Status.Warning(code, problem.sentence)) }
    }

    private func runStages(_ context: inout StageContext) async -> (StageFailure, Stage?)? {
        var current: Stage?
        do {
            if context.config.action == .rerun { try TakeOver.run(context) }
            try useRuleLists(context)
            context.taken = try await openTaken(context)
            for stage in Stage.allCases {
                current = stage
                if extraction.isWhole(stage) {
                    try Recount.run(stage, context)
                } else {
                    try await run(stage, context)
                    if stage == .resolve { context.resolvesNow = true }
                }
            }
            // Before the status says `completed`; the store is locked until it has said so.
            try context.taken?.record(extraction)
            return nil
        } catch {
            return (StageFailure(error), current)
        }
    }

    /// With `only_new`: waits until no other extraction asks for what is new in this source, and begins anew where one has
    /// meanwhile taken what this one had fetched.
    private func openTaken(_ context: StageContext) async throws -> TakenStore? {
        var waits = false
        let taken = try await TakenStore.open(context.config, in: extraction, settings) {
            waits = true
            try context.reporter.update { $0.progressMessage = Self.waitingMessage }
        }
        if waits { try context.reporter.update { $0.progressMessage = Self.startingMessage } }
        if let taken, try taken.isOutdated(extraction) {
            context.log.log("info", "another extraction has taken these newsletters meanwhile: fetching anew")
            try extraction.discard(from: .fetch)
        }
        return taken
    }

    private func run(_ stage: Stage, _ context: StageContext) async throws {
        context.log.log("info", "stage started", [("stage", .string(stage.rawValue))])
        let began = ContinuousClock.now
        switch stage {
        case .fetch: try await FetchStage(context).run()
        case .links: try LinksStage(context).run()
        case .resolve: try await ResolveStage(context).run()
        case .filter: try FilterStage(context).run()
        }
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        context.log.log("info", "stage finished", [("stage", .string(stage.rawValue)), ("seconds", .number(seconds))])
    }

    /// Writes the final status.
    ///
    /// What it says is on the disk: every stage has synced its output before it ended.
    private func end(_ context: StageContext, _ failure: (StageFailure, Stage?)?) throws {
        let reporter = context.reporter
        if let (failure, stage) = failure {
            context.log.log("error", failure.description, [("code", .string(failure.code.rawValue))])
            try reporter.update(atOnce: true) { status in
                status.state = .failed
                status.errorCode = failure.code
                status.errorMessage = failure.description
                status.failedStage = stage
                if let stage { status[stage].state = .failed }
                status.progressMessage = "Failed: \(failure.description)"
                status.completedAt = .now
                status.stage = nil
            }
            return
        }
        let summary = try Summary.newsletters(in: extraction.directory)
        context.log.log("info", "completed")
        try reporter.update(atOnce: true) { status in
            status.state = .completed
            status.progress = 100
            status.stage = nil
            status.completedAt = .now
            status.newsletters = summary.newsletters
            status.newslettersTruncated = summary.isTruncated
            status.progressMessage = Summary.sentence(status.counts)
        }
    }
}

/// What every stage works with.
struct StageContext: Sendable {
    let extraction: ExtractionDirectory
    let config: ConfigUsed
    let settings: Settings
    let reporter: StatusReporter
    let log: LogFile
    /// Whether this very run resolves the links: what it has judged need not be judged again.
    var resolvesNow = false
    /// What earlier extractions have taken from the source; only with `only_new`.
    var taken: TakenStore?

    var directory: Directory { extraction.directory }

    /// Notes something that went wrong without ending the extraction: in the log, and in the status as far as there is room.
    func warn(_ warning: Status.Warning) throws(PosixError) {
        var members: [(name: String, value: JSONValue)] = [("code", .string(warning.code))]
        if let newsletter = warning.newsletter { members.append(("newsletter", .string(newsletter))) }
        log.log("warning", warning.message, members)
        try reporter.update { status in
            var warning = warning
            warning.stage = status.stage
            status.add(warning)
        }
    }
}
