/// The one gate that every change of the file system passes: mkdir, create, write, rename, link, unlink, sync.
///
/// In ordinary life it costs one atomic load. Two variables of the environment, for tests, give it something to do:
/// `GLEANER_CRASH_AFTER=n` kills the process (SIGKILL) when it comes to step n, before the step is done;
/// `GLEANER_STEPS_LOG=path` appends a line "number kind path" for each step, before the step is done.
/// The invariant behind both: whatever changes the disk without passing here is a fault, for no test can stop there.
internal import CLinux
internal import Glibc
internal import Synchronization

/// Counts the durable steps of this process, and stops at one of them when a test asks for it.
public enum DurableSteps {
    /// What a step does.
    public enum Kind: String, Sendable {
        /// A directory is made.
        case makeDirectory = "mkdir"
        /// A file is created.
        case create
        /// Bytes are written, or a file is cut.
        case write
        /// A name changes.
        case rename
        /// A file gets a second name.
        case link
        /// A name goes away.
        case unlink
        /// A directory goes away.
        case removeDirectory = "rmdir"
        /// A file or directory is synced.
        case sync = "fsync"
        /// A whole file system is synced.
        case syncFileSystem = "syncfs"
    }

    private static let control: StepControl? = StepControl.fromEnvironment()

    /// Is called before each step.
    @inline(__always)
    static func pass(_ kind: Kind, _ path: @autoclosure () -> String) {
        if let control { control.step(kind, path()) }
    }
}

/// What the environment asked for; exists only then.
private final class StepControl: Sendable {
    private let crashAt: Int
    private let log: Int32
    private let count = Atomic<Int>(0)

    private init(crashAt: Int, log: Int32) {
        self.crashAt = crashAt
        self.log = log
    }

    static func fromEnvironment() -> StepControl? {
        let crashAt = getenv("GLEANER_CRASH_AFTER").flatMap { Int(String(cString: $0)) } ?? 0
        var log: Int32 = -1
        if let path = getenv("GLEANER_STEPS_LOG") {
            log = clinux_openat(AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        }
        return crashAt > 0 || log >= 0 ? StepControl(crashAt: crashAt, log: log) : nil
    }

    func step(_ kind: DurableSteps.Kind, _ path: String) {
        let number = count.add(1, ordering: .relaxed).newValue
        if log >= 0 {
            // One write a line on an O_APPEND descriptor: lines of several threads do not mix.
            let line = Array("\(number) \(kind.rawValue) \(path)\n".utf8)
            _ = line.withUnsafeBytes { Glibc.write(log, $0.baseAddress, $0.count) }
        }
        if number == crashAt { kill(getpid(), SIGKILL) }
    }
}
