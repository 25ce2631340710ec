// spool/taken/: what `only_new` goes by. One file an owner and source, replaced whole, under a lock that an extraction holds
// from before it looks until its status says how it ended: two that ask for what is new in one source run one after the
// other, whoever started them.

internal import Disk
internal import Glibc
internal import Mail
internal import Notation
internal import Settings

/// The memory of one owner for one source; held by one extraction at a time.
final class TakenStore: Sendable {
    /// What had been taken when this extraction's turn came.
    let before: TakenSet
    /// Whether that is not what the file says.
    private let isAmended: Bool
    private let directory: Directory
    private let name: String
    private let config: ConfigUsed
    private let source: SourceName
    private let lock: FileLock

    /// In the extraction's directory: where the source's listing stood, see `AccountSource.mark`.
    static let mark = ".mark"
    /// The memory of a million newsletters is 40 MB.
    private static let largestDocument = 256 << 20

    private init(
        _ before: TakenSet, isAmended: Bool, _ directory: Directory, name: String, _ config: ConfigUsed,
        _ source: SourceName,
        _ lock: consuming FileLock
    ) {
        self.before = before
        self.isAmended = isAmended
        self.directory = directory
        self.name = name
        self.config = config
        self.source = source
        self.lock = lock
    }

    /// Waits for the memory of an extraction's source, and opens it.
    ///
    /// - Parameter waiting: is called before each further try; it throws to give up.
    /// - Throws: `StageFailure` when it cannot be kept.
    static func open(
        _ config: ConfigUsed, in extraction: ExtractionDirectory, _ settings: Settings, waiting: () throws -> Void
    ) async throws -> TakenStore? {
        guard config.onlyNew, let spelled = config.source else { return nil }
        do {
            let directory = try folder(spool: config.spool ?? settings.spool, owner: config)
            let source = spelled.resolved
            let name = fileName(source)
            while true {
                if let lock = try FileLock.acquire(in: directory, name: ".\(name).lock") {
                    try AtomicFile.removeLeftovers(in: directory)
                    lend(".\(name).lock", in: directory)
                    let stored = try read(name, in: directory)
                    var before = stored
                    if let last = before.last, !holds(last, extraction) { before.takeBack() }
                    // Earlier versions remembered each spelling of a path by itself.
                    if spelled != source {
                        var old = try read(fileName(spelled), in: directory)
                        if let last = old.last, !holds(last, extraction) { old.takeBack() }
                        before.include(old)
                    }
                    before.move(to: place(source, settings))
                    return TakenStore(
                        before, isAmended: before != stored, directory, name: name, config, source, lock)
                }
                try waiting()
                try await Task.sleep(for: .milliseconds(250))
            }
        } catch let error as PosixError {
            let disk = StageFailure(error as any Error)
            guard disk.code == .internal else { throw disk }
            throw StageFailure(.internal, "cannot keep what has been taken, for only_new: \(error)")
        }
    }

    private static func read(_ name: String, in directory: Directory) throws -> TakenSet {
        guard directory.contains(name) else { return TakenSet() }
        // A spoilt one is not taken for an empty one: everything would come again.
        return try TakenSet(
            document: directory.readFile(name, maximumBytes: largestDocument), file: "\(directory.path)/\(name)")
    }

    /// Whether an addition is another extraction's that completed.
    ///
    /// One that died, failed or was cancelled behind its addition has delivered nothing; and this extraction's own is no
    /// reason to leave anything out. Of one that is gone (retention), the likelier is believed.
    private static func holds(_ addition: TakenSet.Addition, _ extraction: ExtractionDirectory) -> Bool {
        guard let other = try? ExtractionDirectory(path: addition.directory), let config = try? other.config(),
            addition.acceptedAt.map({ $0 == config.acceptedAt }) ?? true, let status = try? other.status()
        else { return true }
        return status.state == .completed && addition.directory != extraction.directory.path
    }

    private static func place(_ source: SourceName, _ settings: Settings) -> String? {
        guard source.kind == .account, let account = settings.accounts[source.name] else { return nil }
        return "\(account.kind.rawValue) \(account.user) \(account.server)"
    }

    /// What root makes in a folder that a supervisor has given to its workers' user is theirs as well.
    private static func lend(_ name: String, in directory: Directory) {
        guard geteuid() == 0, let owner = try? directory.status(), owner.owner != 0 else { return }
        try? directory.setOwner(of: name, owner.owner, group: owner.group)
    }

    /// Notes the newsletters of an extraction; durable when it returns, and the same when it is done again.
    func record(_ extraction: ExtractionDirectory) throws {
        var mark: String?
        if extraction.directory.contains(Self.mark) {
            let bytes = try extraction.directory.readFile(Self.mark, maximumBytes: Self.largestDocument)
            mark = String(decoding: bytes, as: UTF8.self)
        }
        var taken = before
        taken.begin(extraction.directory.path, acceptedAt: config.acceptedAt, mark: mark)
        if !config.windowGiven, let since = config.since { taken.reach(back: since) }
        var newsletters = try RecordReader(
            Stage.fetch.outputFile, in: extraction.directory, as: NewsletterRecord.self)
        while let newsletter = try newsletters.next() { taken.insert(newsletter.source) }
        guard isAmended || !taken.isSame(as: before) else { return }
        try AtomicFile.write(taken.document(owner: config.owner, source: source), as: name, in: directory, mode: 0o600)
        Self.lend(name, in: directory)
    }

    /// Whether another extraction has meanwhile taken what this one had fetched before it failed, or was interrupted.
    func isOutdated(_ extraction: ExtractionDirectory) throws -> Bool {
        guard extraction.isWhole(.fetch) else { return false }
        var newsletters = try RecordReader(
            Stage.fetch.outputFile, in: extraction.directory, as: NewsletterRecord.self)
        while let newsletter = try newsletters.next() {
            if let identity = newsletter.source.identity, before.contains(identity) { return true }
        }
        return false
    }

    /// `taken/<owner>/`, made where it is missing.
    private static func folder(spool: String, owner config: ConfigUsed) throws(PosixError) -> Directory {
        var directory = try Directory(path: spool, followingLinks: true)
        for name in ["taken", ownerName(config)] {
            do throws(PosixError) {
                try directory.mkdir(name, mode: 0o700)
                if name != "taken" { lend(name, in: directory) }
                try directory.sync()
            } catch {
                guard error.isExists else { throw error }
            }
            directory = try directory.directory(name)
        }
        return directory
    }

    /// The owner as the name of a directory: the user's name, or his number where the name could lead elsewhere.
    private static func ownerName(_ config: ConfigUsed) -> String {
        let isPlain = config.owner.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || [0x2D, 0x2E, 0x5F, 0x40].contains($0)
        }
        let isSafe = isPlain && !config.owner.isEmpty && !config.owner.hasPrefix(".") && config.owner.utf8.count <= 64
        return isSafe ? config.owner : "uid-\(config.ownerUID)"
    }

    /// The name of a source's file: an account's name is safe, a path is told by its hash.
    static func fileName(_ source: SourceName) -> String {
        let name = source.kind == .account ? source.name : MessageIdentity(of: Array(source.name.utf8)).description
        return "\(source.kind.rawValue)_\(name).json"
    }
}
