// A program that runs beside a test: started, looked at, signalled, and never left behind. Whoever holds the value holds
// the process: its group is killed when the value goes.

internal import Glibc
internal import Synchronization

/// A started program.
public final class RunningProgram: Sendable {
    /// How a program ended.
    public struct End: Sendable {
        /// The exit status; 128 and the signal's number when a signal ended it.
        public let status: Int32
        /// What it wrote to standard output.
        public let output: String
        /// What it wrote to standard error.
        public let errors: String
    }

    /// Its process, and its process group.
    public let pid: Int32
    private let outputFile: String
    private let errorFile: String
    private let status = Mutex<Int32?>(nil)
    /// More than the tests of a process have open at once.
    private static let descriptors: Int32 = 512

    /// Starts a program in a process group of its own.
    ///
    /// - Parameters:
    ///   - arguments: the program first, looked for on the PATH.
    ///   - folder: where it runs.
    ///   - environment: all of its environment, `NAME=value`.
    ///   - input: a file that is its standard input.
    ///   - files: a path to which `.out` and `.err` are appended for what it writes.
    public init(
        _ arguments: [String], in folder: String, environment: [String], input: String = "/dev/null", files: String
    ) throws {
        outputFile = files + ".out"
        errorFile = files + ".err"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // Descriptors of other tests of this process are none of its business. To close what is not open is no error.
        for descriptor in 3..<Self.descriptors { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigfillset(&defaults)
        var mask = sigset_t()
        sigemptyset(&mask)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        // env(1) becomes the program: the process stays the same.
        let words = (["env", "-C", folder] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawnp(&process, "env", &actions, &attributes, words, variables)
        guard code == 0 else { throw CommandError(program: arguments[0], number: code) }
        pid = process
    }

    deinit { kill() }

    /// What it has written to standard output so far.
    public var output: String { TestFile.text(outputFile) ?? "" }
    /// What it has written to standard error so far.
    public var errors: String { TestFile.text(errorFile) ?? "" }

    /// Whether it has ended.
    public var hasEnded: Bool { status.withLock { reap(&$0, WNOHANG) } }

    /// Sends a signal to the program alone; nothing when it has ended.
    public func signal(_ number: Int32) {
        status.withLock { if !reap(&$0, WNOHANG) { _ = Glibc.kill(pid, number) } }
    }

    /// Kills the program and its group, and waits for it.
    public func kill() {
        status.withLock { status in
            guard !reap(&status, WNOHANG) else { return }
            _ = Glibc.kill(-pid, SIGKILL)
            _ = reap(&status, 0)
        }
    }

    /// Waits for its end.
    public func end(within seconds: Double = 120) async throws -> End {
        try await Deadline.wait(for: "the end of process \(pid); it says: \(errors.suffix(2000))", seconds: seconds) {
            hasEnded
        }
        return End(status: status.withLock { $0 ?? -1 }, output: output, errors: errors)
    }

    private func reap(_ status: inout Int32?, _ options: Int32) -> Bool {
        if status != nil { return true }
        var raw: Int32 = 0
        guard waitpid(pid, &raw, options) == pid else { return false }
        status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
        return true
    }
}
