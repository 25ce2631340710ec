/// What stat(2) says about a file, in Swift's types.
internal import Glibc

/// Kind, owner, size and times of a file at one instant.
public struct FileStatus: Sendable, Equatable {
    /// What a name leads to.
    public enum Kind: Sendable, Equatable {
        /// An ordinary file.
        case regular
        /// A directory.
        case directory
        /// A symbolic link.
        case symbolicLink
        /// A FIFO, a socket or a device.
        case special
    }

    /// What it is.
    public let kind: Kind
    /// Its length in bytes.
    public let size: Int64
    /// Its owner.
    public let owner: UInt32
    /// Its group.
    public let group: UInt32
    /// Its permission bits.
    public let permissions: UInt32
    /// How many names it has.
    public let linkCount: Int
    /// The file system that it lies on.
    public let device: UInt64
    /// Its number there.
    public let inode: UInt64
    /// Nanoseconds since 1970 of the last change of content, owner, rights or name, which no call can set.
    public let changed: Int64
    /// Nanoseconds since 1970 of the last change of content, as far as nobody set it.
    public let modified: Int64

    init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            default: .special
            }
        size = Int64(raw.st_size)
        owner = raw.st_uid
        group = raw.st_gid
        permissions = UInt32(raw.st_mode & 0o7777)
        linkCount = Int(raw.st_nlink)
        device = UInt64(raw.st_dev)
        inode = UInt64(raw.st_ino)
        changed = Self.nanoseconds(raw.st_ctim)
        modified = Self.nanoseconds(raw.st_mtim)
    }

    /// Whether both are the same file: a name may have been given to another one in between.
    public func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }

    /// A clock at its limits gives the limit, not a trap.
    private static func nanoseconds(_ time: timespec) -> Int64 {
        let (seconds, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return time.tv_sec < 0 ? .min : .max }
        let (sum, carried) = seconds.addingReportingOverflow(Int64(time.tv_nsec))
        return carried ? .max : sum
    }
}
