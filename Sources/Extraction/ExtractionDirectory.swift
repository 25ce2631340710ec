// One extraction's directory: the names of its files, and reading and writing the two documents that supervisors and
// workers share. One writer at a time: whoever writes here holds `.lock`.

public import Disk
internal import Glibc

/// `output/extraction_<id>/`.
public struct ExtractionDirectory: Sendable {
    /// The extraction.
    public let id: ExtractionID
    /// The opened directory.
    public let directory: Directory

    /// The file that whoever writes here holds locked.
    public static let lockName = ".lock"
    /// The directory of the saved HTML.
    public static let rawHTML = "raw_html"
    /// The largest status.json or config_used.json that is read.
    private static let largestDocument = 16 << 20

    /// Opens an extraction's directory below `output/`.
    public init(_ id: ExtractionID, in output: Directory) throws(PosixError) {
        self.id = id
        directory = try output.directory(id.directoryName)
    }

    /// Opens an extraction's directory by its path.
    ///
    /// - Throws: `PosixError`; `EINVAL` where the last component is no extraction's name.
    public init(path: String) throws(PosixError) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let id = ExtractionID(directoryName: name) else {
            throw PosixError(number: EINVAL, operation: "open as an extraction", path: path)
        }
        self.id = id
        directory = try Directory(path: path)
    }

    /// Takes the lock that whoever writes here holds; nil when somebody else has it and `wait` is false.
    public func lock(wait: Bool) throws(PosixError) -> FileLock? {
        try FileLock.acquire(in: directory, name: Self.lockName, wait: wait)
    }

    /// Reads status.json.
    ///
    /// - Throws: `PosixError` or `DocumentError`.
    public func status() throws -> Status {
        try Status(document: directory.readFile(Status.fileName, maximumBytes: Self.largestDocument))
    }

    /// Replaces status.json, durably; the caller holds the lock.
    ///
    /// With `syncsDirectory: false` a power cut may bring the earlier status back, which must be as good.
    public func write(_ status: Status, durable: Bool = true, syncsDirectory: Bool = true) throws(PosixError) {
        try AtomicFile.write(
            status.document, as: Status.fileName, in: directory, durable: durable, syncsDirectory: syncsDirectory)
    }

    /// Reads config_used.json.
    ///
    /// - Throws: `PosixError` or `DocumentError`.
    public func config() throws -> ConfigUsed {
        try ConfigUsed(document: directory.readFile(ConfigUsed.fileName, maximumBytes: Self.largestDocument))
    }

    /// Writes config_used.json, durably.
    public func write(_ config: ConfigUsed, durable: Bool = true) throws(PosixError) {
        try AtomicFile.write(config.document, as: ConfigUsed.fileName, in: directory, durable: durable)
    }

    /// Whether a stage's output is whole.
    public func isWhole(_ stage: Stage) -> Bool { directory.contains(stage.outputFile) }

    /// The first stage whose output is not whole; nil when all are.
    public var firstUnfinishedStage: Stage? { Stage.allCases.first { !isWhole($0) } }

    /// Takes away the outputs of a stage and all after it, the last first, so that a crash in the middle leaves a
    /// beginning that is whole.
    ///
    /// For a retry that asks to begin earlier. A rerun keeps its resolutions as those of an earlier extraction: it may be
    /// offline, and one-time links are not asked for twice.
    public func discard(from stage: Stage, ofRerun isRerun: Bool = false) throws(PosixError) {
        for later in Stage.allCases.reversed() where later >= stage {
            for name in [later.outputFile] + later.otherFiles where directory.contains(name) {
                if isRerun, name == Stage.resolve.outputFile {
                    try directory.rename(name, to: directory, as: TakeOver.earlierResolutions)
                } else {
                    try directory.unlink(name)
                }
            }
        }
        try directory.sync()
    }
}
