/// What a worker is: the program, its arguments, its user, its limits. Injectable, so that tests put a script here.

public import Settings

/// How to start a worker.
public struct WorkerCommand: Sendable {
    /// The program's absolute path.
    public var executable: String
    /// Its arguments, without the extraction's directory.
    public var arguments: [String]
    /// Its arguments after the extraction's directory.
    public var trailingArguments: [String]
    /// Who it runs as; nil: who the supervisor runs as.
    public var user: User?
    /// How much memory it may use, in bytes.
    public var memoryLimit: Int

    /// A user by his numbers.
    public struct User: Sendable, Equatable {
        /// The user's number.
        public var uid: UInt32
        /// His group's number.
        public var gid: UInt32

        /// A user by his numbers.
        public init(uid: UInt32, gid: UInt32) {
            self.uid = uid
            self.gid = gid
        }
    }

    /// A worker of these parts.
    public init(
        executable: String, arguments: [String], trailingArguments: [String] = [], user: User? = nil, memoryLimit: Int
    ) {
        self.executable = executable
        self.arguments = arguments
        self.trailingArguments = trailingArguments
        self.user = user
        self.memoryLimit = memoryLimit
    }

    /// The program to start for the extraction's directory at `path`, and its arguments.
    ///
    /// setpriv changes the user (setpriv(1), of util-linux). Between clone and exec glibc's setgroups and setuid wait for
    /// threads of the parent that the child does not have, some of the time for ever.
    func program(for path: String) -> (executable: String, arguments: [String]) {
        let own = arguments + [path] + trailingArguments
        guard let user else { return (executable, own) }
        let change = ["--reuid=\(user.uid)", "--regid=\(user.gid)", "--clear-groups", "--", executable]
        return (Self.setpriv, change + own)
    }

    /// Where util-linux has it, on every Linux.
    static let setpriv = "/usr/bin/setpriv"

    /// `gleaner work DIRECTORY --config FILE --supervised`.
    public static func gleaner(_ executable: String, settings: Settings) -> WorkerCommand {
        WorkerCommand(
            executable: executable, arguments: ["work"],
            trailingArguments: (settings.file.map { ["--config", $0] } ?? []) + ["--supervised"],
            memoryLimit: settings.memoryLimit)
    }
}
