// spool/taken/: what `only_new` goes by. One file an owner and source, replaced whole, under a lock that an extraction holds
// from before it looks until its status says how it ended: two that ask for what is new in one source run one after the
// other, whoever started them.

internal import Disk
internal import Glibc
internal import Mail
internal import Notation

/// The memory of one owner for one source; held by one extraction at a time.
final class TakenStore: Sendable {
    /// What had been taken when this extraction's turn came.
    let before: TakenSet
    private let directory: Directory
    private let name: String
    private let config: ConfigUsed
    private let source: SourceName
    private let lock: FileLock

    /// In the extraction's directory: what it has is its own, and going into the memory.
    ///
    /// Written before the memory is, so that an extraction that died between the two does not take its own newsletters for
    /// somebody else's when it is started again.
    private static let claim = ".taken"
    /// In the extraction's directory: where the source's listing stood, see `AccountSource.mark`.
    static let mark = ".mark"
    /// The memory of a million newsletters is 40 MB.
    private static let largestDocument = 256 << 20

    private init(
        _ before: TakenSet, _ directory: Directory, name: String, _ config: ConfigUsed, _ source: SourceName,
        _ lock: consuming FileLock
    ) {
        self.before = before
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
        _ config: ConfigUsed, spool: String, waiting: () throws -> Void
    ) async throws -> TakenStore? {
        guard config.onlyNew, let source = config.source else { return nil }
        do {
            let directory = try folder(spool: config.spool ?? spool, owner: config)
            let name = fileName(source)
            while true {
                if let lock = try FileLock.acquire(in: directory, name: ".\(name).lock") {
                    try AtomicFile.removeLeftovers(in: directory)
                    return TakenStore(try read(name, in: directory), directory, name: name, config, source, lock)
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

    /// Notes the newsletters of an extraction; durable when it returns, and the same when it is done again.
    func record(_ extraction: ExtractionDirectory) throws {
        if !extraction.directory.contains(Self.claim) {
            try AtomicFile.write([], as: Self.claim, in: extraction.directory)
        }
        var taken = before
        if !config.windowGiven, let since = config.since { taken.reach(back: since) }
        var newsletters = try RecordReader(
            Stage.fetch.outputFile, in: extraction.directory, as: NewsletterRecord.self)
        while let newsletter = try newsletters.next() { taken.insert(newsletter.source) }
        if extraction.directory.contains(Self.mark) {
            let bytes = try extraction.directory.readFile(Self.mark, maximumBytes: Self.largestDocument)
            taken.mark = String(decoding: bytes, as: UTF8.self)
        }
        guard taken != before else { return }
        try AtomicFile.write(taken.document(owner: config.owner, source: source), as: name, in: directory, mode: 0o600)
    }

    /// Whether another extraction has meanwhile taken what this one had fetched before it failed, or was interrupted.
    func isOutdated(_ extraction: ExtractionDirectory) throws -> Bool {
        guard extraction.isWhole(.fetch), !extraction.directory.contains(Self.claim) else { return false }
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
    private static func fileName(_ source: SourceName) -> String {
        let name = source.kind == .account ? source.name : MessageIdentity(of: Array(source.name.utf8)).description
        return "\(source.kind.rawValue)_\(name).json"
    }
}
