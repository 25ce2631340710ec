// Messages between the connection and newsletters.json: files in the extraction's directory, named by what they hold. What is
// here under its name is whole and on the disk, so a fetch that was broken off goes on with the rest, in the same worker,
// in the next, or after a retry. Removed once newsletters.json is there.
//
// Batches are synced on a thread of their own, while the next one comes: the server would wait meanwhile.

@preconcurrency internal import Dispatch
internal import Disk
internal import Glibc
internal import Mail
internal import Synchronization

/// `.mail/` of an extraction.
final class MessageFolder {
    static let name = ".mail"

    private let directory: Directory
    private var whole: Set<MessageIdentity> = []
    /// Written under temporary names, not synced yet.
    private var waiting: [Waiting] = []
    private var waitingBytes = 0
    /// Being synced now.
    private var syncing: [Waiting] = []
    private let sync = BackgroundSync()
    private var lastNumber = 0

    private typealias Waiting = (file: FileName, identity: MessageIdentity)

    /// So much is synced at once: often enough that a broken connection costs little, seldom enough to cost no time.
    private static let batchBytes = 32 << 20
    private static let batchFiles = 500

    /// Opens the folder of an extraction, made where it is missing; what a crash left half-written is removed.
    init(in extraction: Directory) throws(PosixError) {
        if !extraction.contains(Self.name) { try extraction.mkdir(Self.name, mode: 0o700) }
        directory = try extraction.directory(Self.name)
        for name in try directory.entries() {
            if let identity = Self.identity(name) { whole.insert(identity) } else { try directory.unlink(name) }
        }
    }

    /// How many messages have come, on the disk or not yet.
    var count: Int { whole.count + syncing.count + waiting.count }

    /// Whether a message is here, wholly.
    ///
    /// After a `flush` only; what is on its way to the disk does not count.
    func contains(_ candidate: Candidate) -> Bool { candidate.identity.map(whole.contains) ?? false }

    /// Begins a message, whose identity need not be known yet.
    func begin() throws(PosixError) -> MessageFile {
        let name = temporaryName()
        return MessageFile(try create(name), name)
    }

    /// Keeps a message that has come wholly; it is here for good after the next `flush`, which this calls when it is time.
    func keep(_ file: MessageFile, as identity: MessageIdentity) throws(PosixError) {
        try file.close()
        try keep(file.name, byteCount: file.byteCount, as: identity)
    }

    /// Throws a message away that did not come wholly.
    func discard(_ file: MessageFile) {
        try? file.close()
        remove(file.name)
    }

    /// A name for a message that somebody else writes, who then calls `keep` or `remove`.
    ///
    /// Numbers will do: the extraction is this process's alone, and what another left half-written is gone.
    func temporaryName() -> FileName {
        lastNumber += 1
        return FileName(bytes: Array(".\(lastNumber).part".utf8))
    }

    /// Makes the file of a temporary name.
    func create(_ name: FileName) throws(PosixError) -> Descriptor { try directory.createFile(name, mode: 0o600) }

    /// Keeps the closed file of a temporary name.
    func keep(_ name: FileName, byteCount: Int, as identity: MessageIdentity) throws(PosixError) {
        waiting.append((name, identity))
        waitingBytes += byteCount
        if waitingBytes >= Self.batchBytes || waiting.count >= Self.batchFiles { try beginSync() }
    }

    /// Removes the file of a temporary name.
    func remove(_ name: FileName) { try? directory.unlink(name) }

    /// Puts all messages on the disk, then under their names.
    func flush() throws(PosixError) {
        try beginSync()
        try finishSync()
    }

    /// Begins to put on the disk what waits; one sync at a time, so that what is not on the disk has a bound.
    private func beginSync() throws(PosixError) {
        try finishSync()
        guard !waiting.isEmpty else { return }
        (syncing, waiting, waitingBytes) = (waiting, [], 0)
        sync.begin(directory)
    }

    private func finishSync() throws(PosixError) {
        guard !syncing.isEmpty else { return }
        do {
            try sync.wait()
        } catch {
            (syncing, waiting) = ([], syncing + waiting)
            throw error
        }
        for message in syncing {
            try directory.rename(message.file, as: Self.fileName(message.identity))
            whole.insert(message.identity)
        }
        syncing.removeAll()
    }

    /// Opens a message that is here.
    func open(_ identity: MessageIdentity) throws(PosixError) -> Descriptor {
        try directory.openFile(Self.fileName(identity), flags: O_RDONLY)
    }

    private static func fileName(_ identity: MessageIdentity) -> String { "\(identity).eml" }

    private static func identity(_ name: FileName) -> MessageIdentity? {
        guard let text = name.string, text.hasSuffix(".eml") else { return nil }
        return MessageIdentity(text.dropLast(4))
    }
}

/// A message on its way into a `MessageFolder`.
final class MessageFile {
    let name: FileName
    /// How many bytes have been written.
    private(set) var byteCount = 0
    private var descriptor: Descriptor?

    init(_ descriptor: consuming Descriptor, _ name: FileName) {
        self.descriptor = consume descriptor
        self.name = name
    }

    /// Appends bytes.
    func append(_ bytes: UnsafeRawBufferPointer) throws(PosixError) {
        // A file is closed once, at its end: there is nothing to append to afterwards.
        guard descriptor != nil else { throw PosixError(number: EBADF, operation: "write", path: "\(name)") }
        try descriptor?.write(bytes)
        byteCount += bytes.count
    }

    func close() throws(PosixError) {
        guard let open = descriptor.take() else { return }
        try open.close()
    }
}

/// Syncs a file system on a thread of its own; used by one task.
private final class BackgroundSync {
    private let queue = DispatchQueue(label: "gleaner.sync")
    private let outcome = Outcome()

    /// What became of the last sync.
    private final class Outcome: Sendable {
        let failure = Mutex<PosixError?>(nil)
    }

    /// Begins: what was written before is on the disk once `wait` has returned.
    func begin(_ directory: Directory) {
        queue.async { [outcome] in
            do throws(PosixError) {
                try directory.syncFileSystem()
            } catch {
                outcome.failure.withLock { $0 = error }
            }
        }
    }

    /// Waits for the end of what has begun.
    func wait() throws(PosixError) {
        queue.sync {}
        if let error = outcome.failure.withLock({ $0.take() }) { throw error }
    }
}
