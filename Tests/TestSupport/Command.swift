internal import Glibc

/// Runs programs for tests, one after the other.
public enum Command {
    /// Runs a program and waits for its end; its input is empty, its output and errors go to a file, or nowhere.
    ///
    /// - Parameter arguments: the program first, looked for on the PATH.
    /// - Returns: the exit status; 128 and the signal's number when a signal ended it.
    public static func run(_ arguments: [String], output: String = "/dev/null") throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        let words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
        guard code == 0 else { throw CommandError(program: arguments[0], number: code) }
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}

/// Why a program could not be started.
public struct CommandError: Error {
    /// The program.
    public let program: String
    /// The system's error number.
    public let number: CInt
}
