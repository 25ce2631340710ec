/// One writer at a time: flock(2) on a file that stays.
///
/// Invariants: the lock lasts as long as the value, and no longer than the process, however that ends; the lock file
/// is never removed while its directory is in use (a removed one could be held twice), and a lock won on a file that
/// was replaced meanwhile is given back. The holder's pid stands in the file for people; programs ask `holder`.
internal import CLinux
internal import Glibc

/// A held lock; released when it goes out of scope.
public struct FileLock: ~Copyable, Sendable {
    private let file: Descriptor

    private init(_ file: consuming Descriptor) { self.file = file }

    // Unlocked by name and not only by closing: a child that is between fork and exec still has the descriptor, and would
    // hold the lock for that moment (flock(2): LOCK_UN on any copy releases it for all).
    deinit { _ = flock(file.raw, LOCK_UN) }

    /// Takes the lock `name` in `directory`; nil when another process has it and `wait` is false.
    ///
    /// With `wait` the thread blocks: only for programs that have nothing else to do, never on a task of a server.
    public static func acquire(
        in directory: Directory, name: String = ".lock", wait: Bool = false
    ) throws(PosixError) -> FileLock? {
        while true {
            let file = try directory.openFile(name, flags: O_RDWR | O_CREAT, mode: 0o600)
            guard try lock(file, wait: wait) else { return nil }
            // Won on a file that has lost its name: its successor may be held by somebody else.
            let held = try file.status()
            guard let named = try? directory.stat(name), named.isSameFile(as: held) else { continue }
            try? recordHolder(file)
            return FileLock(file)
        }
    }

    private static func lock(_ file: borrowing Descriptor, wait: Bool) throws(PosixError) -> Bool {
        let raw = file.raw
        do throws(PosixError) {
            _ = try posix("lock", file.path) { flock(raw, LOCK_EX | (wait ? 0 : LOCK_NB)) }
            return true
        } catch {
            if error.number == EWOULDBLOCK { return false }
            throw error
        }
    }

    /// For people who look into the file, and for `holder` where /proc/locks does not tell.
    ///
    /// A full disk is no reason to refuse a lock, so the caller ignores what fails here.
    private static func recordHolder(_ file: borrowing Descriptor) throws(PosixError) {
        let line = Array("\(getpid())\n".utf8)
        let raw = file.raw
        let path = file.path
        _ = try posix("truncate", path) { ftruncate(raw, 0) }
        _ = try posix("write", path) { pwrite(raw, line, line.count, 0) }
    }

    /// The process that holds the lock `name` in `directory` now, as far as that can be known for certain.
    ///
    /// A pid from the file alone may be long dead and given to another process: it counts only when that process has
    /// the file open.
    public static func holder(in directory: Directory, name: String = ".lock") -> Int32? {
        guard let status = try? directory.stat(name) else { return nil }
        if let pid = LockTable.holder(of: status) {
            // The table names who took the lock. If that process is gone, a child that inherited the file holds on, and the
            // number may have been given to a stranger.
            return LockTable.process(pid, hasOpen: status) ?? true ? pid : LockTable.anyProcess(holding: status)
        }
        guard let bytes = try? directory.readFile(name, maximumBytes: 32),
            let pid = Int32(String(decoding: bytes, as: UTF8.self).filter(\.isNumber)), pid > 0,
            LockTable.process(pid, hasOpen: status) == true
        else { return nil }
        return pid
    }
}

/// What /proc tells of locks and open files.
private enum LockTable {
    /// The pid in the line of /proc/locks for a file: "1: FLOCK  ADVISORY  WRITE 708 08:01:1234 0 EOF" (proc(5)).
    static func holder(of file: FileStatus) -> Int32? {
        guard let proc = try? Directory(path: "/proc"),
            let table = try? proc.openFile("locks", flags: O_RDONLY),
            let bytes = try? table.readToEnd(maximumBytes: 16 << 20)
        else { return nil }
        let device = dev_t(file.device)
        let id = "\(hexadecimal(clinux_major(device))):\(hexadecimal(clinux_minor(device))):\(file.inode)"
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            // A line with "->" is one that waits.
            guard fields.count >= 6, fields[1] == "FLOCK", fields[5] == id, let pid = Int32(fields[4]) else { continue }
            return pid > 0 ? pid : nil
        }
        return nil
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
    }

    /// Some process that has the file open: asked only when the one in the table has gone.
    static func anyProcess(holding file: FileStatus) -> Int32? {
        let names = (try? Directory(path: "/proc").names()) ?? []
        return names.lazy.compactMap { Int32($0) }.first { process($0, hasOpen: file) == true }
    }

    /// Whether a process has the file open; false when there is no such process, nil when it is not ours to look into.
    static func process(_ pid: Int32, hasOpen file: FileStatus) -> Bool? {
        let descriptors: Directory
        let names: [String]
        do throws(PosixError) {
            descriptors = try Directory(path: "/proc/\(pid)/fd")
            names = try descriptors.names()
        } catch {
            return error.isPermission ? nil : false
        }
        return names.contains { name in
            var answer = stat()
            guard fstatat(descriptors.raw, name, &answer, 0) == 0 else { return false }
            return FileStatus(answer).isSameFile(as: file)
        }
    }
}
