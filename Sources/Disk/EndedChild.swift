/// What the kernel says about a child that has ended and that nobody has waited for yet.
internal import CLinux
internal import Glibc

/// How a child ended, as the kernel tells before it is waited for (wait(2)), which it can be afterwards.
public struct EndedChild: Sendable, Equatable {
    /// The exit status; nil where a signal ended it.
    public let exitStatus: Int32?
    /// The signal that ended it; nil where it left by itself.
    public let signal: Int32?
    /// The most memory that it had at once, in bytes; nil when the kernel does not say.
    ///
    /// Between fork and exec a child has what its parent has, and the kernel counts that: a peak that is no higher than our
    /// own says nothing of the child.
    public let peakMemory: Int?

    /// What one look at a child gives.
    public enum Look: Sendable, Equatable {
        /// It has not ended.
        case running
        /// It has ended and has not been waited for.
        case ended(EndedChild)
        /// There is no such child of ours, or it has been waited for.
        case unknown
    }

    /// Looks at a child, without waiting and without a descriptor.
    public static func look(at pid: Int32) -> Look {
        var code: Int32 = 0
        var status: Int32 = 0
        var kibibytes = 0
        switch clinux_ended_child(pid, &code, &status, &kibibytes) {
        case 0: return .running
        case 1:
            let isExit = code == Int32(CLD_EXITED)
            return .ended(
                EndedChild(
                    exitStatus: isExit ? status : nil, signal: isExit ? nil : status,
                    peakMemory: kibibytes > ownPeak() ? kibibytes * 1024 : nil))
        default: return .unknown
        }
    }

    /// Waits until a child has ended, so long at most; it has not been waited for (wait(2)) then.
    public static func waitForEnd(of pid: Int32, milliseconds: Int32) {
        let descriptor = clinux_pidfd_open(pid)
        guard descriptor >= 0 else { return }
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&entry, 1, milliseconds)
        close(descriptor)
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
