/// The places of those that wait, counted from the directories at this moment: what `gleaner status` shows.
///
/// A supervisor keeps the first twenty places in `status.json` right and lets the others follow in the background
/// (`Positions`); who asks wants to know now. Counted by the supervisor's own `Queue`, from what any start would find.

internal import Disk
public import Extraction
internal import Glibc
internal import Notation
public import Settings

/// Counts places in the queue without a supervisor.
public enum WaitingLine {
    /// The place of each extraction that waits; nil where this user may not look into the queue.
    public static func places(_ settings: Settings) -> [ExtractionID: Int]? {
        guard let spool = try? Directory(path: settings.spool, followingLinks: true),
            let output = try? Directory(path: settings.output, followingLinks: true),
            let queued = try? spool.directory("queued"), let running = try? spool.directory("running"),
            let waiting = try? queued.entries(), let atWork = try? running.entries()
        else { return nil }
        let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        var queue = Queue(
            maximumRunning: settings.maximumRunning > 0 ? settings.maximumRunning : cores,
            maximumRunningPerUser: settings.maximumRunningPerUser)
        for name in waiting { if let (entry, _) = entry(name, queued, output) { queue.add(entry) } }
        // In the order in which they were started: who was served last comes later.
        let started = atWork.compactMap { entry($0, running, output) }
        for (entry, _) in started.sorted(by: { $0.startedAt < $1.startedAt }) { queue.start(entry) }
        var places: [ExtractionID: Int] = [:]
        for (index, id) in queue.order(limit: queue.count, now: Timestamp.now.milliseconds).enumerated() {
            places[id] = index + 1
        }
        return places
    }

    private static func entry(
        _ name: FileName, _ directory: Directory, _ output: Directory
    ) -> (Queue.Entry, startedAt: Timestamp)? {
        guard let id = SpoolFile.id(name), let extraction = try? ExtractionDirectory(id, in: output),
            let config = try? extraction.config(), let status = try? extraction.status(),
            !status.state.isFinal, let file = try? directory.stat(name)
        else { return nil }
        let since = Queue.Entry.beginning(config, status, file)
        return (Queue.Entry(config, waitingSince: since), status.startedAt ?? config.acceptedAt)
    }
}

extension Status {
    /// What an extraction says that waits.
    public static func queuedMessage(_ place: Int) -> String { "Queued for extraction, #\(place) in queue" }
}

extension Queue.Entry {
    /// The entry of an accepted extraction.
    init(_ config: ConfigUsed, waitingSince: Timestamp) {
        var exclusive: String?
        if config.onlyNew, let source = config.source {
            // By the words of a path, since the supervisor need not be able to follow it; links that lead to one source are
            // told by the workers' lock.
            let name =
                source.kind.isLocal
                ? AcceptanceChecks.normalized(source.name).joined(separator: "/") : source.name
            exclusive = "\(config.owner)\n\(source.kind.rawValue)\n\(name)"
        }
        self.init(
            id: config.id, user: config.owner, priority: config.priority, sequence: config.sequence,
            waitingSince: waitingSince.milliseconds, exclusive: exclusive, of: config.of)
    }

    /// Since when it waits: its acceptance; for a later attempt the retry, which moved its file to `queued/`.
    static func beginning(_ config: ConfigUsed, _ status: Status?, _ file: FileStatus) -> Timestamp {
        guard let status, status.attempt > 1 else { return config.acceptedAt }
        return Timestamp(milliseconds: file.changed / 1_000_000)
    }
}
