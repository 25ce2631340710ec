/// An open file descriptor with one owner: closed once, by `close()` or at the end of its scope.
///
/// Invariant: `raw` is open as long as the value lives. Every descriptor of this module is made with O_CLOEXEC, so
/// that none leaks into a worker (one that did would keep a lock of ours alive).
internal import CLinux
internal import Glibc

/// One open file, closed exactly once.
public struct Descriptor: ~Copyable, Sendable {
    /// The kernel's number, valid while this value lives.
    public private(set) var raw: Int32
    /// What was opened, for error messages.
    public let path: String

    /// Takes over an open descriptor: nobody else may close it.
    public init(takingOwnership raw: Int32, path: String) {
        self.raw = raw
        self.path = path
    }

    /// A pipe, closed to children; both ends are the caller's to close. (A tuple cannot hold what cannot be copied.)
    public static func pipe() throws(PosixError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        _ = try posix("make", "a pipe") { clinux_pipe(&ends) }
        return (ends[0], ends[1])
    }

    deinit { if raw >= 0 { _ = Glibc.close(raw) } }

    /// Closes and reports what close(2) says: on some file systems that is where a failed write shows.
    public consuming func close() throws(PosixError) {
        let owned = raw
        raw = -1
        // After EINTR Linux has closed the descriptor all the same; closing it again could hit a stranger's: close(2).
        if Glibc.close(owned) != 0, errno != EINTR {
            throw PosixError(number: errno, operation: "close", path: path)
        }
    }

    /// Gives the descriptor away, still open.
    public consuming func release() -> Int32 {
        let owned = raw
        raw = -1
        return owned
    }

    /// Reads at most `buffer.count` bytes; 0 is the end.
    public borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(PosixError) -> Int {
        let raw = raw
        return try posix("read", path) { Glibc.read(raw, buffer.baseAddress, buffer.count) }
    }

    /// Reads at most `buffer.count` bytes at `offset`, without moving the position; 0 is the end.
    public borrowing func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(PosixError) -> Int {
        let raw = raw
        return try posix("read", path) { pread(raw, buffer.baseAddress, buffer.count, off_t(offset)) }
    }

    /// Reads from the present position to the end; throws `EFBIG` when that is more than `maximumBytes`.
    public borrowing func readToEnd(maximumBytes: Int) throws(PosixError) -> [UInt8] {
        let expected = max(0, min(Int(clamping: try status().size), maximumBytes))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected + 1)
        // The file may grow while it is read: the limit is on what is read, not on what stat said.
        var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 65536))
        while true {
            let count = try chunk.withUnsafeMutableBufferPointer { (buffer) throws(PosixError) in
                try read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if count == 0 { return bytes }
            guard bytes.count + count <= maximumBytes else {
                throw PosixError(number: EFBIG, operation: "read", path: path)
            }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// Writes all of `buffer`, in as many calls as the kernel wants.
    public borrowing func write(_ buffer: UnsafeRawBufferPointer) throws(PosixError) {
        try DurableSteps.pass(.write, path)
        let raw = raw
        var rest = buffer
        while !rest.isEmpty {
            let part = rest
            let count = try posix("write", path) { Glibc.write(raw, part.baseAddress, part.count) }
            DurableSteps.recordWrite(path, UnsafeRawBufferPointer(rebasing: part[..<count]))
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Writes all of `bytes`.
    public borrowing func write(_ bytes: [UInt8]) throws(PosixError) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(PosixError) in try write(UnsafeRawBufferPointer(buffer)) }
    }

    /// Waits until content and size are on the disk: fsync(2).
    public borrowing func sync() throws(PosixError) {
        try DurableSteps.pass(.sync, path)
        let raw = raw
        _ = try posix("sync", path) { fsync(raw) }
        DurableSteps.record(.sync, path)
    }

    /// What the opened file is: the one thing about it that no rename can change under the reader.
    public borrowing func status() throws(PosixError) -> FileStatus {
        let raw = raw
        var answer = stat()
        _ = try posix("examine", path) { fstat(raw, &answer) }
        return FileStatus(answer)
    }

    /// Sets the permission bits, whatever the umask.
    public borrowing func setPermissions(_ mode: UInt32) throws(PosixError) {
        let raw = raw
        _ = try posix("set the rights of", path) { fchmod(raw, mode_t(mode)) }
    }
}
