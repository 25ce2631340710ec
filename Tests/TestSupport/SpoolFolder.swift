// A spool of its own for a test of the built program: a folder with a configuration, in which `gleaner` runs as a user
// would run it. All that was started in it ends with it.
//
// Few of them are at work at once: each is several processes, and a machine of two cores runs them all.

internal import Glibc
internal import Synchronization

/// A temporary folder with a configuration, a spool and an output directory.
public struct SpoolFolder: Sendable {
    /// The folder.
    public let path: String
    /// Where requests are dropped.
    public var incoming: String { "\(path)/spool/incoming" }

    private final class Counter: Sendable { let value = Atomic<Int>(0) }
    private let counter = Counter()

    /// Makes a folder, gives it to `body`, and removes it.
    ///
    /// - Parameter settings: further lines of the configuration.
    public static func with(
        _ settings: [String] = [], isRootsOwn: Bool = true, _ body: (SpoolFolder) async throws -> Void
    ) async throws {
        await Turn.take()
        do {
            let folder = try SpoolFolder(settings, isRootsOwn)
            defer { _ = try? Command.run(["rm", "-rf", "--", folder.path]) }
            try await body(folder)
        } catch {
            await Turn.give()
            throw error
        }
        await Turn.give()
    }

    private init(_ settings: [String], _ isRootsOwn: Bool) throws {
        var template = Array(
            "\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/gleaner-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestFileError(path: "/tmp", number: errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        chmod(path, 0o755)
        // A supervisor that is root must be told who its workers are.
        let user = geteuid() == 0 && isRootsOwn ? ["worker_user: root"] : []
        let lines = ["spool: spool", "output: output", "grace_seconds: 0"] + user + settings
        try TestFile.write(lines.joined(separator: "\n") + "\n", to: path + "/gleaner.yaml")
    }

    // MARK: - Programs

    /// Starts a program in this folder; `gleaner` is the built one.
    public func start(_ words: [String], input: String? = nil, environment: [String] = []) throws -> RunningProgram {
        let number = counter.value.add(1, ordering: .relaxed).newValue
        let files = "\(path)/.program-\(number)"
        if let input { try TestFile.write(input, to: files + ".in") }
        let own = [
            "PATH=" + (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"), "HOME=\(path)", "LANG=C.UTF-8",
            "GLEANER_CONFIG=\(path)/gleaner.yaml", "TERM=xterm",
        ]
        return try RunningProgram(
            words.map { $0 == "gleaner" ? BuiltPrograms.gleaner : $0 }, in: path, environment: own + environment,
            input: input == nil ? "/dev/null" : files + ".in", files: files)
    }

    /// Runs `gleaner` with these arguments to its end.
    public func gleaner(
        _ arguments: String..., input: String? = nil, environment: [String] = []
    ) async throws -> RunningProgram.End {
        try await run(["gleaner"] + arguments, input: input, environment: environment)
    }

    /// Runs a program in this folder to its end.
    public func run(
        _ words: [String], input: String? = nil, environment: [String] = [], within seconds: Double = 120
    ) async throws -> RunningProgram.End {
        let program = try start(words, input: input, environment: environment)
        defer { program.kill() }
        return try await program.end(within: seconds)
    }

    /// Starts `gleaner watch` and returns once it watches.
    ///
    /// - Parameter prefix: what it is started through, `["unshare", "-n"]`.
    public func startWatch(through prefix: [String] = []) async throws -> RunningProgram {
        let watch = try start(prefix + ["gleaner", "watch"])
        do {
            try await Deadline.wait(for: "gleaner watch") {
                if watch.hasEnded { throw Unmet("gleaner watch ended: \(watch.errors)") }
                return watch.errors.contains("watching ")
            }
        } catch {
            watch.kill()
            throw error
        }
        return watch
    }

    /// Runs `gleaner watch` while `body` runs, then stops it.
    public func watched(through prefix: [String] = [], _ body: (RunningProgram) async throws -> Void) async throws {
        let watch = try await startWatch(through: prefix)
        defer { watch.kill() }
        try await body(watch)
    }

    // MARK: - Files

    /// Drops a request as a well-behaved script does: written beside, renamed into place.
    public func drop(_ text: String, as name: String) throws {
        let number = counter.value.add(1, ordering: .relaxed).newValue
        let temporary = "\(incoming)/.drop-\(number)"
        try TestFile.write(text, to: temporary)
        guard rename(temporary, "\(incoming)/\(name)") == 0 else { throw TestFileError(path: name, number: errno) }
    }

    /// The text of a file below the folder.
    public func text(_ file: String) -> String? { TestFile.text("\(path)/\(file)") }
    /// The names in a folder below this one.
    public func names(_ folder: String) -> [String] { TestFile.names("\(path)/\(folder)") }
    /// The directory of an extraction.
    public func extraction(_ id: String) -> String { "\(path)/output/extraction_\(id)" }
}

/// At most so many folders are in use at once.
private actor Turn {
    private static let shared = Turn()
    private var free = 4
    private var waiting: [CheckedContinuation<Void, Never>] = []

    static func take() async { await shared.take() }
    static func give() async { await shared.give() }

    private func take() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
