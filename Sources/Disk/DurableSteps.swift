/// The one gate that every change of the file system passes: mkdir, create, write, rename, link, unlink, sync.
///
/// In ordinary life it costs one atomic load. Variables of the environment, for tests, give it something to do
/// (`StepControl` reads them). The invariant behind them: whatever changes the disk without passing here is a fault, for
/// no test can stop there, and no test of a power cut knows of it. Rights and owners are no steps: no crash depends on
/// them. Nor is the pid in a lock file (`FileLock`), a hint that may be lost.
internal import Glibc

/// Counts the durable steps of this process, stops or fails at one of them when a test asks for it, and records them.
public enum DurableSteps {
    /// What a step does.
    public enum Kind: String, Sendable {
        /// A directory is made.
        case makeDirectory = "mkdir"
        /// A file is created, if it was not there.
        case create
        /// Bytes are written to the end of a file.
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
    private static let recording: StepRecording? = StepRecording.fromEnvironment()

    /// Is called before each step.
    ///
    /// - Throws: the error that a test wants in the step's place.
    @inline(__always)
    static func pass(_ kind: Kind, _ path: @autoclosure () -> String) throws(PosixError) {
        if let control { try control.step(kind, path()) }
    }

    /// Is called after each step that was done.
    @inline(__always)
    static func record(_ kind: Kind, _ path: @autoclosure () -> String, _ second: @autoclosure () -> String = "") {
        if let recording { recording.add(kind, path(), second(), UnsafeRawBufferPointer(start: nil, count: 0)) }
    }

    /// The same for bytes that were written.
    @inline(__always)
    static func recordWrite(_ path: String, _ bytes: UnsafeRawBufferPointer) {
        if let recording { recording.add(.write, path, "", bytes) }
    }
}
