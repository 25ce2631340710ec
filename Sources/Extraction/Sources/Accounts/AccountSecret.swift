// A password or token on its way from where the operator keeps it to the server. It is read anew for every sign-in, held only
// as long as that lasts, and stands in no setting, error, log, status or argument of a process.

internal import Disk
internal import Glibc
internal import Settings
internal import Subprocess
internal import SystemPackage
internal import Transfer

/// Reads secrets.
enum AccountSecret {
    /// Longer than any password or token.
    private static let largest = 65_536
    /// How long a command may think: it may ask an agent, but not a person.
    private static let patience = Duration.seconds(30)

    /// The secret of an account: its password, or an access token, but not the one that the server has just `refused`.
    ///
    /// - Throws: `StageFailure` with what is wrong and what would mend it.
    static func read(_ account: Account, _ settings: Settings, refused: String? = nil) async throws -> String {
        if account.signsInWithOAuth {
            let transfer = try TransferThread(.account(account, settings))
            defer { transfer.close() }
            return try await OAuthSession(account, transfer: transfer).accessToken(refused: refused)
        }
        guard let secret = account.secret else {
            throw StageFailure(.signInNeeded, "the account \"\(account.name)\" has no password in the configuration")
        }
        let text: String
        switch secret {
        case .file(let path): text = try file(path, account)
        case .environment(let name): text = try environment(name, account)
        case .command(let words): text = try await output(of: words, account)
        }
        let line = text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
        guard !line.isEmpty, !line.utf8.contains(0) else {
            throw failure(account, "its password is empty", "write it on the first line")
        }
        return String(line)
    }

    /// The content of a file that nobody but its owner, who is this user or root, can read.
    static func file(_ path: String, _ account: Account) throws(StageFailure) -> String {
        let raw = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard raw >= 0 else {
            let reason = String(cString: strerror(errno))
            throw failure(
                account, "\(path) cannot be read: \(reason)", "it must belong to the user that workers run as")
        }
        let descriptor = Descriptor(takingOwnership: raw, path: path)
        guard let status = try? descriptor.status(), status.kind == .regular else {
            throw failure(account, "\(path) is no file", "name a file of mode 0600")
        }
        guard status.permissions & 0o077 == 0 else {
            throw failure(account, "others may read \(path)", "chmod 600 \(path)")
        }
        guard status.owner == geteuid() || status.owner == 0 else {
            throw failure(account, "\(path) belongs to somebody else", "chown it to the user that workers run as")
        }
        guard let bytes = try? descriptor.readToEnd(maximumBytes: largest),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw failure(account, "\(path) is no text, or too long", "write the password on its first line") }
        return text
    }

    private static func environment(_ name: String, _ account: Account) throws(StageFailure) -> String {
        guard let value = getenv(name) else {
            throw failure(
                account, "the variable \(name) is not set", "set it where `gleaner watch` or `gleaner run` is started")
        }
        return String(cString: value)
    }

    /// What a command prints; what it says on standard error goes to ours.
    private static func output(of words: [String], _ account: Account) async throws -> String {
        let program = words.first ?? ""
        let executable: Executable = program.contains("/") ? .path(FilePath(program)) : .name(program)
        let text: String?
        do {
            text = try await withThrowingTaskGroup(of: String?.self) { group in
                group.addTask {
                    let record = try await Subprocess.run(
                        executable, arguments: Arguments(Array(words.dropFirst())), input: .none,
                        output: .string(limit: largest),
                        error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
                    return record.terminationStatus.isSuccess ? record.standardOutput : nil
                }
                group.addTask {
                    try await Task.sleep(for: patience)
                    return nil
                }
                defer { group.cancelAll() }
                return try await group.next() ?? nil
            }
        } catch {
            throw failure(account, "password_command could not be run", "try it by hand: \(program)")
        }
        guard let text else {
            throw failure(
                account, "password_command failed, or took longer than \(patience.components.seconds) s",
                "try it by hand: \(program)")
        }
        return text
    }

    private static func failure(_ account: Account, _ words: String, _ hint: String) -> StageFailure {
        StageFailure(.signInNeeded, "the account \"\(account.name)\": \(words) (\(hint))")
    }
}
