private import Glibc

/// Why a file below a source could not be opened.
public struct MailFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The path below the source.
    public var path: String
    /// In words.
    public var reason: String

    /// `path: reason`.
    public var description: String { "\(path): \(reason)" }
}

/// An open regular file or folder below a source; closed when it goes out of scope.
public struct MailFile: ~Copyable {
    /// Valid as long as this value is.
    public let descriptor: CInt

    init(owning descriptor: CInt) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Opens what a path names below an open folder, component by component, so that no symbolic link is followed anywhere
    /// on the way, even if somebody exchanges a folder for one meanwhile (open(2), O_NOFOLLOW looks at the last name only).
    static func open(_ path: [UInt8], below root: CInt, folder: Bool) throws(MailFileError) -> MailFile {
        let names = path.split(separator: UInt8(ascii: "/"))
        var current = MailFile(owning: try duplicate(root, path))
        for (index, name) in names.enumerated() {
            let isFolder = folder || index < names.count - 1
            current = MailFile(owning: try openat(current.descriptor, name, isFolder, path))
        }
        return current
    }

    private static func duplicate(_ root: CInt, _ path: [UInt8]) throws(MailFileError) -> CInt {
        let copy = fcntl(root, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw failure(path, errno) }
        return copy
    }

    private static func openat(
        _ parent: CInt, _ name: ArraySlice<UInt8>, _ isFolder: Bool, _ path: [UInt8]
    ) throws(MailFileError) -> CInt {
        // O_NONBLOCK: a FIFO is opened, found out and closed, not waited for.
        let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | (isFolder ? O_DIRECTORY : O_NONBLOCK)
        let descriptor = Glibc.openat(parent, name.map(CChar.init(bitPattern:)) + [0], flags)
        guard descriptor >= 0 else { throw failure(path, errno) }
        guard !isFolder, kind(descriptor)?.isFile != true else { return descriptor }
        close(descriptor)
        throw MailFileError(path: String(decoding: path, as: UTF8.self), reason: "is no regular file")
    }

    /// What an open descriptor is of; nil when it cannot be asked.
    static func kind(_ descriptor: CInt) -> (isFile: Bool, isFolder: Bool, bytes: Int, modified: Int64)? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        let type = status.st_mode & S_IFMT
        let milliseconds = Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
        return (type == S_IFREG, type == S_IFDIR, Int(status.st_size), milliseconds)
    }

    private static func failure(_ path: [UInt8], _ code: CInt) -> MailFileError {
        MailFileError(path: String(decoding: path, as: UTF8.self), reason: BoundedRead.reason(code))
    }
}
