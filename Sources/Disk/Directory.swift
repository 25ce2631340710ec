/// An opened directory and the operations on its entries, all relative to the descriptor (openat(2) and its family).
///
/// Invariants: the directory is the one that was opened, even if its path is renamed or replaced meanwhile; an entry
/// is one component (`EntryName`), and a link in its place is never followed. All calls may come from any thread.
/// What changes the disk passes `DurableSteps`. Nothing here is durable before `sync()` or `syncFileSystem()`.
internal import CLinux
internal import Glibc
internal import Synchronization

/// One opened directory.
public final class Directory: Sendable {
    /// Where it was when it was opened; for messages.
    public let path: String
    /// The kernel's number, open as long as this object lives.
    public let raw: Int32
    /// The mode for new files (see `fileMode`); 0: not looked up yet.
    private let knownFileMode = Atomic<UInt32>(0)

    /// Opens a directory by its path.
    ///
    /// The last component is not followed when it is a link, unless that is asked for.
    public init(path: String, followingLinks: Bool = false) throws(PosixError) {
        self.path = path
        let flags = O_RDONLY | O_DIRECTORY | (followingLinks ? 0 : O_NOFOLLOW)
        raw = try posix("open", path) { clinux_openat(AT_FDCWD, path, flags, 0) }
    }

    /// Opens a directory only to open what lies in it, by names that are known: it need not be readable, as an `output/` of mode
    /// 711 is not (O_PATH, open(2)).
    public convenience init(passing path: String) throws(PosixError) {
        let opened = try posix("open", path) { clinux_openat(AT_FDCWD, path, Int32(clinux_path_only) | O_DIRECTORY, 0) }
        self.init(path: path, takingOwnership: opened)
    }

    private init(path: String, takingOwnership raw: Int32) {
        self.path = path
        self.raw = raw
    }

    deinit { _ = Glibc.close(raw) }

    /// Opens a directory in this one, never through a link.
    public func directory(_ name: some EntryName) throws(PosixError) -> Directory {
        let component = try name.component("open", in: path)
        let full = "\(path)/\(name.shown)"
        let opened = try posix("open", full) { clinux_openat(raw, component, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0) }
        return Directory(path: full, takingOwnership: opened)
    }

    /// Opens a file in this directory, never through a link; a FIFO or device does not block.
    ///
    /// `flags` as of open(2): `O_RDONLY`, `O_WRONLY | O_CREAT | O_EXCL`, … `mode` counts for a new file only;
    /// without one it is `fileMode`.
    public func openFile(
        _ name: some EntryName, flags: Int32 = 0, mode: UInt32? = nil
    ) throws(PosixError) -> Descriptor {
        let component = try name.component("open", in: path)
        let full = "\(path)/\(name.shown)"
        let creates = flags & O_CREAT != 0
        if creates { try DurableSteps.pass(.create, full) }
        let all = flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
        let rights = mode_t(creates ? mode ?? fileMode : 0)
        let opened = try posix(creates ? "create" : "open", full) { clinux_openat(raw, component, all, rights) }
        if creates { DurableSteps.record(.create, full) }
        return Descriptor(takingOwnership: opened, path: full)
    }

    /// Opens or creates a file for appending: what is written goes to the end, whole lines stay whole.
    public func openForAppending(_ name: some EntryName, mode: UInt32? = nil) throws(PosixError) -> Descriptor {
        try openFile(name, flags: O_WRONLY | O_CREAT | O_APPEND, mode: mode)
    }

    /// Creates a file that must not exist yet, for writing.
    public func createFile(_ name: some EntryName, mode: UInt32? = nil) throws(PosixError) -> Descriptor {
        try openFile(name, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    }

    /// Makes a directory; fails with `isExists` when the name is taken, which is how an id is taken.
    public func mkdir(_ name: some EntryName, mode: UInt32? = nil) throws(PosixError) {
        let component = try name.component("make the directory", in: path)
        try DurableSteps.pass(.makeDirectory, "\(path)/\(name.shown)")
        let rights = mode_t(mode ?? directoryMode)
        _ = try posix("make the directory", "\(path)/\(name.shown)") { mkdirat(raw, component, rights) }
        DurableSteps.record(.makeDirectory, "\(path)/\(name.shown)")
    }

    /// Gives an entry another name, here or in another directory; with `noReplace` it fails when that name is taken.
    ///
    /// Without `noReplace` it replaces what is there, in one instant for every reader. Some file systems (NFS, some FUSE)
    /// know no RENAME_NOREPLACE: there `target` says how to do without (`Sharing`).
    public func rename(
        _ name: some EntryName, to other: Directory? = nil, as newName: some EntryName, noReplace: Bool = false,
        target sharing: Sharing = .own
    ) throws(PosixError) {
        let target = other ?? self
        let old = try name.component("rename", in: path)
        let new = try newName.component("rename", in: target.path)
        let words = "\(path)/\(name.shown) to \(target.path)/\(newName.shown)"
        try DurableSteps.pass(.rename, words)
        let flags = UInt32(noReplace ? clinux_rename_noreplace : 0)
        do throws(PosixError) {
            _ = try posix("rename", words) { clinux_renameat2(raw, old, target.raw, new, flags) }
        } catch {
            guard noReplace, error.isUnsupported else { throw error }
            return try renameWithoutFlag(name, to: target, as: newName, sharing)
        }
        DurableSteps.record(.rename, "\(path)/\(name.shown)", "\(target.path)/\(newName.shown)")
    }

    /// Who else may write into the directory that an entry is moved to.
    public enum Sharing: Sendable {
        /// Nobody: a name that is free stays free, so that looking before an ordinary rename is enough.
        ///
        /// The entry may lie where others write: the rename takes what lies there in that instant.
        case own
        /// Others, who may take the name at any instant: the entry, which nobody else may touch, is linked, which never
        /// replaces anything, and then removed.
        case shared
    }

    func renameWithoutFlag(
        _ name: some EntryName, to target: Directory, as newName: some EntryName, _ sharing: Sharing
    ) throws(PosixError) {
        switch sharing {
        case .own:
            guard try target.isFree(newName) else {
                throw PosixError(number: EEXIST, operation: "rename", path: "\(target.path)/\(newName.shown)")
            }
            try rename(name, to: target, as: newName)
        case .shared:
            try link(name, to: target, as: newName)
            try unlink(name)
        }
    }

    /// Gives an entry a second name, here or in another directory; never replaces, never follows a link.
    public func link(_ name: some EntryName, to other: Directory? = nil, as newName: some EntryName) throws(PosixError)
    {
        let target = other ?? self
        let old = try name.component("link", in: path)
        let new = try newName.component("link", in: target.path)
        let words = "\(path)/\(name.shown) to \(target.path)/\(newName.shown)"
        try DurableSteps.pass(.link, words)
        _ = try posix("link", words) { linkat(raw, old, target.raw, new, 0) }
        DurableSteps.record(.link, "\(path)/\(name.shown)", "\(target.path)/\(newName.shown)")
    }

    /// Removes a name that is no directory.
    public func unlink(_ name: some EntryName) throws(PosixError) {
        let component = try name.component("remove", in: path)
        try DurableSteps.pass(.unlink, "\(path)/\(name.shown)")
        _ = try posix("remove", "\(path)/\(name.shown)") { unlinkat(raw, component, 0) }
        DurableSteps.record(.unlink, "\(path)/\(name.shown)")
    }

    /// Removes an empty directory.
    public func rmdir(_ name: some EntryName) throws(PosixError) {
        let component = try name.component("remove", in: path)
        try DurableSteps.pass(.removeDirectory, "\(path)/\(name.shown)")
        _ = try posix("remove", "\(path)/\(name.shown)") { unlinkat(raw, component, AT_REMOVEDIR) }
        DurableSteps.record(.removeDirectory, "\(path)/\(name.shown)")
    }

    /// What an entry is; a link is described itself.
    public func stat(_ name: some EntryName) throws(PosixError) -> FileStatus {
        let component = try name.component("examine", in: path)
        var answer = Glibc.stat()
        _ = try posix("examine", "\(path)/\(name.shown)") {
            fstatat(raw, component, &answer, AT_SYMLINK_NOFOLLOW)
        }
        return FileStatus(answer)
    }

    /// What the directory itself is.
    public func status() throws(PosixError) -> FileStatus {
        var answer = Glibc.stat()
        _ = try posix("examine", path) { fstat(raw, &answer) }
        return FileStatus(answer)
    }

    /// Whether a name is free for certain; throws where that cannot be told.
    public func isFree(_ name: some EntryName) throws(PosixError) -> Bool {
        do throws(PosixError) {
            _ = try stat(name)
            return false
        } catch {
            guard error.number == ENOENT else { throw error }
            return true
        }
    }

    /// Whether a name is taken, by whatever; false also where that cannot be told.
    public func contains(_ name: some EntryName) -> Bool { (try? stat(name)) != nil }

    /// Reads a regular file wholly; throws `EFBIG` beyond `maximumBytes`, `EINVAL` for what is no regular file.
    public func readFile(_ name: some EntryName, maximumBytes: Int) throws(PosixError) -> [UInt8] {
        let file = try openFile(name, flags: O_RDONLY)
        let status = try file.status()
        guard status.kind == .regular else {
            throw PosixError(number: status.kind == .directory ? EISDIR : EINVAL, operation: "read", path: file.path)
        }
        guard status.size <= Int64(maximumBytes) else {
            throw PosixError(number: EFBIG, operation: "read", path: file.path)
        }
        return try file.readToEnd(maximumBytes: maximumBytes)
    }

    /// Waits until the names of this directory are on the disk.
    public func sync() throws(PosixError) {
        try DurableSteps.pass(.sync, path)
        _ = try posix("sync", path) { fsync(raw) }
        DurableSteps.record(.sync, path)
    }

    /// Waits until everything written to this directory's file system is on the disk: one call for many files.
    public func syncFileSystem() throws(PosixError) {
        try DurableSteps.pass(.syncFileSystem, path)
        _ = try posix("sync", path) { clinux_syncfs(raw) }
        DurableSteps.record(.syncFileSystem, path)
    }

    /// The rights of new files: 0600, 0640 where the directory has a default ACL, 0644 where all may read it
    /// and only the owner or group write.
    ///
    /// With a default ACL the group bits of the mode become the ACL's mask (acl(5)): a file made with 0600 would shut
    /// out the very reader whom the ACL lets in, and with 0640 the group itself still gets nothing, for the ACL says so.
    public var fileMode: UInt32 {
        let known = knownFileMode.load(ordering: .relaxed)
        if known != 0 { return known }
        let mode: UInt32 =
            if clinux_get_attribute(raw, "system.posix_acl_default", nil, 0) > 0 {
                0o640
            } else {
                ((try? status())?.permissions ?? 0) & 0o007 == 0o005 ? 0o644 : 0o600
            }
        knownFileMode.store(mode, ordering: .relaxed)
        return mode
    }

    /// The rights of new directories, as open as new files.
    public var directoryMode: UInt32 { fileMode | 0o100 | (fileMode & 0o044) >> 2 }

    /// Sets the directory's own permission bits, whatever the umask.
    public func setPermissions(_ mode: UInt32) throws(PosixError) {
        _ = try posix("set the rights of", path) { fchmod(raw, mode_t(mode)) }
        forgetFileMode()
    }

    /// Gives the directory itself to a user and group; only root may.
    public func setOwner(_ user: UInt32, group: UInt32) throws(PosixError) {
        _ = try posix("give away", path) { fchown(raw, user, group) }
    }

    /// Gives an entry to a user and group, never what a link leads to; only root may.
    public func setOwner(of name: some EntryName, _ user: UInt32, group: UInt32) throws(PosixError) {
        let component = try name.component("give away", in: path)
        _ = try posix("give away", "\(path)/\(name.shown)") {
            fchownat(raw, component, user, group, AT_SYMLINK_NOFOLLOW)
        }
    }

    /// Gives a regular file to a user and group, if what was opened under its name is one that `isOurs`; only root may.
    public func giveFile(
        _ name: some EntryName, to user: UInt32, group: UInt32, if isOurs: (FileStatus) -> Bool
    ) throws(PosixError) {
        let file = try openFile(name, flags: O_RDONLY)
        let raw = file.raw
        let status = try file.status()
        guard status.kind == .regular, isOurs(status) else { return }
        _ = try posix("give away", file.path) { fchown(raw, user, group) }
    }

    /// Forgets `fileMode` after an ACL was set through this object.
    func forgetFileMode() { knownFileMode.store(0, ordering: .relaxed) }
}
