/// Removing what is old: whole extractions, never through a link, never one that somebody still needs.
///
/// Steps, each of which a start goes on from: rename `output/extraction_<id>` to `output/.removed_<id>`, so that no status
/// stands over missing files, and sync that; the receipt; the file in `finished/`; the tree. Only what lies in our own
/// `finished/` is looked at: another spool's extractions, and those of `gleaner run`, are not ours to remove.
///
/// A sweep reads a few statuses between two events, so that a history of a hundred thousand does not hold up a request.

internal import Disk
internal import Extraction
internal import Logging
internal import Notation
internal import Settings

/// How old is too old: a value without I/O.
struct Retention: Equatable {
    private let completedDays: Double
    private let otherDays: Double

    private static let millisecondsOfDay = 86_400_000.0

    init(_ settings: Settings) {
        completedDays = settings.retentionDays
        // "Never sooner": with the shorter figure for failures, the longer one counts.
        otherDays = settings.retentionFailedDays == 0 ? 0 : max(settings.retentionFailedDays, settings.retentionDays)
    }

    /// Whether anything is ever removed.
    var isOn: Bool { completedDays > 0 || otherDays > 0 }

    /// How long to wait between two sweeps: an hour, less where the days are fractions.
    var interval: Duration {
        let shortest = [completedDays, otherDays].filter { $0 > 0 }.min() ?? 1
        return .milliseconds(min(3_600_000, max(1000, shortest * Self.millisecondsOfDay / 24)))
    }

    /// For how many days an extraction has been over, if that is too long; nil when it is to be kept.
    func daysTooOld(_ status: Status, now: Timestamp) -> Int? {
        guard status.state.isFinal, let end = status.completedAt else { return nil }
        return daysTooOld(status.state == .completed ? completedDays : otherDays, since: end, now: now)
    }

    /// The same for a file whose extraction has gone, since its last change.
    func daysTooOldWithoutExtraction(_ file: FileStatus, now: Timestamp) -> Int? {
        daysTooOld(max(completedDays, otherDays), since: Timestamp(milliseconds: file.changed / 1_000_000), now: now)
    }

    /// The same for what was written about a request that was rejected: kept as long as what failed.
    func daysTooOldRejected(_ file: FileStatus, now: Timestamp) -> Int? {
        daysTooOld(otherDays, since: Timestamp(milliseconds: file.changed / 1_000_000), now: now)
    }

    private func daysTooOld(_ limit: Double, since end: Timestamp, now: Timestamp) -> Int? {
        let age = Double(now.milliseconds) - Double(end.milliseconds)
        return limit > 0 && age > limit * Self.millisecondsOfDay ? Int(age / Self.millisecondsOfDay) : nil
    }

    /// The name that an extraction's directory has while it is being removed.
    static func removedName(_ id: ExtractionID) -> String { removedPrefix + id.description }

    /// The id in such a name; nil for another name.
    static func removedID(_ name: String) -> ExtractionID? {
        name.hasPrefix(removedPrefix) ? ExtractionID(String(name.dropFirst(removedPrefix.count))) : nil
    }

    private static let removedPrefix = ".removed_"
}

/// A sweep under way, and when the next one begins.
struct RetentionSweep {
    /// One thing to look at, by its name in its directory.
    enum Item {
        case finished(FileName)
        case rejected(FileName)
        case receipt(FileName)
    }

    /// What is still to be looked at.
    var left: ArraySlice<Item> = []
    /// When a sweep began last; nil: none has.
    var began: ContinuousClock.Instant?

    /// How many statuses are read between two events.
    static let share = 50
}

extension Supervisor {
    /// Looks at some of the ended extractions and removes those that are too old; the clock calls this twice a second.
    ///
    /// - Returns: whether something is left to look at.
    @discardableResult
    func sweep(_ now: ContinuousClock.Instant = .now) -> Bool {
        let retention = Retention(settings)
        guard retention.isOn else { return false }
        if sweeping.left.isEmpty {
            if let began = sweeping.began, now - began < retention.interval { return false }
            sweeping.began = now
            sweeping.left = ArraySlice(itemsToSweep())
        }
        let share = sweeping.left.prefix(RetentionSweep.share)
        sweeping.left = sweeping.left.dropFirst(RetentionSweep.share)
        for item in share {
            do {
                switch item {
                case .finished(let name): if let id = SpoolFile.id(name) { try look(id, retention) }
                case .rejected(let name): try lookAtRejected(name, retention)
                case .receipt(let name): try lookAtReceipt(name, retention)
                }
            } catch {
                sayOnce(.error, "retention: \(error)")
            }
        }
        return !sweeping.left.isEmpty
    }

    /// The extractions first: with each its receipt goes.
    private func itemsToSweep() -> [RetentionSweep.Item] {
        ((try? directories.finished.entries()) ?? []).map(RetentionSweep.Item.finished)
            + ((try? directories.rejected.entries()) ?? []).map(RetentionSweep.Item.rejected)
            + ((try? directories.receipts.entries()) ?? []).map(RetentionSweep.Item.receipt)
    }

    /// Goes on with removals that a crash has interrupted.
    func recoverRemovals() {
        for name in (try? directories.output.names()) ?? [] {
            guard let id = Retention.removedID(name) else { continue }
            do throws(PosixError) {
                try finishRemoval(id, receipt: requestFile(of: name))
                log.info("removed, as was begun before the start", metadata: ["id": "\(id)"])
            } catch {
                log.error("cannot remove \(id): \(error)")
            }
        }
    }

    private func look(_ id: ExtractionID, _ retention: Retention) throws {
        if try directories.output.isFree(id.directoryName) {
            let file = try directories.finished.stat(SpoolFile.name(id))
            guard retention.daysTooOldWithoutExtraction(file, now: .now) != nil else { return }
            try directories.finished.unlink(SpoolFile.name(id))
            return log.info("forgotten, its directory had gone", metadata: ["id": "\(id)"])
        }
        // What cannot be read has no age: it is kept.
        guard let extraction = try? ExtractionDirectory(id, in: directories.output),
            let status = try? extraction.status(), retention.daysTooOld(status, now: .now) != nil, !isNeeded(id)
        else { return }
        // Under the lock, and looked at again: nobody may be at work in it.
        guard let lock = try extraction.lock(wait: false), let status = try? extraction.status(),
            let days = retention.daysTooOld(status, now: .now)
        else { return }
        try remove(extraction)
        _ = consume lock
        log.info(
            "removed, \(status.state.rawValue) \(days) days ago", metadata: ["id": "\(id)", "user": "\(status.user)"])
    }

    /// Whether a rerun that waits or works begins with it, or a cancel or retry of it is being carried out.
    private func isNeeded(_ id: ExtractionID) -> Bool {
        queue.isNamed(id) || queue.contains(id) || jobs[id] != nil || failedClaims.values.contains { $0.id == id }
    }

    private func remove(_ extraction: ExtractionDirectory) throws {
        let output = directories.output
        let receipt = (try? extraction.config())?.requestFile
        let name = Retention.removedName(extraction.id)
        // An earlier extraction of this id whose removal the disk refused half-way.
        if output.contains(name) { try output.removeTree(name) }
        try output.rename(extraction.id.directoryName, as: name, noReplace: true)
        // Else a power cut could bring the directory back without its file in `finished/`, and nobody would look at it again.
        try output.sync()
        try finishRemoval(extraction.id, receipt: receipt)
    }

    private func finishRemoval(_ id: ExtractionID, receipt: String?) throws(PosixError) {
        if let receipt, receipts.names(id, in: receipt) { try receipts.directory.unlink(receipt) }
        let file = SpoolFile.name(id)
        // The id may have been given to a new extraction since: then the file is that one's.
        if try directories.output.isFree(id.directoryName), directories.finished.contains(file) {
            try directories.finished.unlink(file)
        }
        try directories.output.removeTree(Retention.removedName(id))
    }

    /// The request's name in a directory that is half removed.
    private func requestFile(of name: String) -> String? {
        guard let directory = try? directories.output.directory(name),
            let bytes = try? directory.readFile(ConfigUsed.fileName, maximumBytes: 16 << 20)
        else { return nil }
        return (try? ConfigUsed(document: bytes))?.requestFile
    }
}
