/// Limits that a process sets for itself.
internal import CLinux
internal import Glibc

/// Limits of this process.
public enum ProcessLimits {
    /// Bounds the memory that this process may take (RLIMIT_DATA: heap and private mappings).
    ///
    /// Not RLIMIT_AS: that counts what is reserved and never touched, which Swift's and libcurl's threads do much of.
    public static func limitMemory(to bytes: Int) throws(PosixError) {
        let limit = UInt64(max(bytes, 0))
        _ = try posix("limit the memory to", "\(bytes) bytes") { clinux_limit_data(limit) }
    }

    /// Raises the number of files that may be open to what the system allows; answers that number.
    @discardableResult
    public static func raiseOpenFiles() throws(PosixError) -> Int {
        Int(try posix("raise", "the number of open files") { clinux_raise_open_files() })
    }
}

/// What the kernel says about a child that has ended, or is to end.
public enum EndedChild {
    /// Waits until a child has ended, so long at most; it has not been waited for (wait(2)) then.
    public static func waitForEnd(of pid: Int32, milliseconds: Int32) {
        let descriptor = clinux_pidfd_open(pid)
        guard descriptor >= 0 else { return }
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&entry, 1, milliseconds)
        close(descriptor)
    }

    /// The most memory that a child had at once, in bytes; nil when the kernel does not say.
    ///
    /// The child has ended and has not been waited for yet; it can be afterwards. Between fork and exec a child has what
    /// its parent has, and the kernel counts that: a peak that is no higher than our own says nothing of the child.
    public static func peakMemory(processDescriptor: Int32) -> Int? {
        let kibibytes = clinux_peak_of_ended_child(processDescriptor)
        return kibibytes > ownPeak() ? kibibytes * 1024 : nil
    }

    /// The most that this process had at once, in KiB: "VmHWM:     52348 kB" (proc_pid_status(5)).
    ///
    /// Not from getrusage(2), which counts what was before our own exec.
    private static func ownPeak() -> Int {
        guard let file = try? Directory(path: "/proc/self", followingLinks: true).openFile("status"),
            let bytes = try? file.readToEnd(maximumBytes: 64 * 1024)
        else { return 0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return lines.first { $0.hasPrefix("VmHWM:") }.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
}
