/// The spool's directories: their names, their rights, and their opened forms.
///
/// Invariants: `queued/`, `running/`, `finished/`, `control/`, `taken/` and `cache/` are closed to other users (0700),
/// whatever they were before; `incoming/` lies on the file system of `queued/`, because acceptance is a rename.
/// `incoming/` is not kept open: it may be removed and made again, and one that is held open is never reported as removed.

public import Disk
internal import Glibc
public import Settings

/// The opened spool and output directories.
public final class SpoolDirectories: Sendable {
    /// The spool itself.
    public let spool: Directory
    /// Where extractions are written.
    public let output: Directory
    /// Accepted, waiting.
    public let queued: Directory
    /// With a worker.
    public let running: Directory
    /// Ended.
    public let finished: Directory
    /// Cancels and retries being carried out.
    public let control: Directory
    /// What was refused.
    public let rejected: Directory
    /// The answers.
    public let receipts: Directory

    /// The name of the directory that requests are dropped into.
    public static let incomingName = "incoming"
    /// Closed to other users.
    static let closed = ["queued", "running", "finished", "control", "taken", "cache"]
    /// Open to readers; who may drop into `incoming/` is for the operator to say, with its rights.
    static let open = [incomingName, "rejected", "receipts", "samples"]

    /// Opens the directories of a configuration, making those that are missing.
    public init(_ settings: Settings) throws(SpoolError) {
        if let problem = Setup.placeProblem(settings) { throw problem }
        do throws(PosixError) {
            spool = try Self.openOrMake(settings.spool, mode: 0o755)
        } catch {
            throw SpoolError(.disk, "\(error)", hint: Self.hint(for: error))
        }
        // A link on the way to the output may lead somewhere only now.
        if let problem = Setup.placeProblem(settings) { throw problem }
        do throws(PosixError) {
            output = try Self.openOrMake(settings.output, mode: 0o711)
            for name in Self.closed { try Self.makeClosed(name, in: spool) }
            for name in Self.open where !spool.contains(name) { try Self.make(name, in: spool, mode: 0o755) }
            queued = try spool.directory("queued")
            running = try spool.directory("running")
            finished = try spool.directory("finished")
            control = try spool.directory("control")
            rejected = try spool.directory("rejected")
            receipts = try spool.directory("receipts")
        } catch {
            throw SpoolError(.disk, "\(error)", hint: Self.hint(for: error))
        }
        for directory in [spool, output] { try Self.checkNobodyElseWrites(directory) }
    }

    /// Opens `incoming/` for one scan.
    ///
    /// It may be a symbolic link of the supervisor's own user or root; anybody else's would choose what we take for
    /// requests.
    func openIncoming() throws(PosixError) -> Directory {
        let link = try spool.stat(Self.incomingName)
        if link.kind == .symbolicLink, link.owner != geteuid(), link.owner != 0 {
            throw PosixError(number: ELOOP, operation: "open", path: "\(spool.path)/\(Self.incomingName)")
        }
        let directory = try Directory(path: "\(spool.path)/\(Self.incomingName)", followingLinks: true)
        guard try directory.status().device == queued.status().device else {
            throw PosixError(number: EXDEV, operation: "take requests from", path: directory.path)
        }
        return directory
    }

    /// Gives `taken/`, where workers keep what `only_new` goes by, and `cache/` to the user that they run as; only root may.
    func lend(to user: WorkerCommand.User) throws(PosixError) {
        for name in ["taken", "cache"] {
            let lent = try spool.directory(name)
            let before = try lent.status().owner
            // What workers of another user have left, who was configured before.
            for owner in try lent.entries() where try lent.stat(owner).kind == .directory {
                let directory = try lent.directory(owner)
                guard [before, user.uid, 0].contains(try directory.status().owner) else { continue }
                try directory.lend(to: user)
            }
            try lent.setOwner(user.uid, group: user.gid)
        }
    }

    static func openOrMake(_ path: String, mode: UInt32) throws(PosixError) -> Directory {
        do {
            return try Directory(path: path, followingLinks: true)
        } catch {
            guard error.number == ENOENT else { throw error }
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let name = parts.last else { throw PosixError(number: EINVAL, operation: "open", path: path) }
        let parentPath = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
        let parent = try Directory(path: parentPath.isEmpty ? "." : parentPath, followingLinks: true)
        try make(name, in: parent, mode: mode)
        return try parent.directory(name)
    }

    private static func make(_ name: String, in parent: Directory, mode: UInt32) throws(PosixError) {
        do {
            try parent.mkdir(name, mode: mode)
            // Whatever the umask took away.
            try parent.directory(name).setPermissions(mode)
        } catch {
            // Another process has begun at the same time, and makes the same; it may not have synced it yet.
            guard error.isExists else { throw error }
        }
        try parent.sync()
    }

    private static func makeClosed(_ name: String, in spool: Directory) throws(PosixError) {
        if !spool.contains(name) { try make(name, in: spool, mode: 0o700) }
        let directory = try spool.directory(name)
        // A checkout or a backup may have opened it.
        if try directory.status().permissions & 0o077 != 0 { try directory.setPermissions(0o700) }
    }

    /// Who can write here can forge a status or exchange a directory under us; a sticky bit does not prevent planting.
    private static func checkNobodyElseWrites(_ directory: Directory) throws(SpoolError) {
        guard let status = try? directory.status() else { return }
        guard status.permissions & 0o002 == 0 else {
            throw SpoolError(
                .configuration, "everybody may write into \(directory.path)",
                hint: "chmod o-w \(directory.path); only incoming/ may be open to others")
        }
    }

    private static func hint(for error: PosixError) -> String? {
        if error.isReadOnly {
            return "its file system is mounted read-only: mount it for writing, or name another one"
        }
        if error.isPermission { return "run it as the user who owns the directory, or give that user write access" }
        if error.isNotFound { return "make the directory above it, or correct spool or output in the configuration" }
        return nil
    }
}
