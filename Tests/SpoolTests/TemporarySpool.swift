/// A spool of its own for a test, with a shell script in the worker's place.
///
/// What the script does with an extraction is said by the beginning of the extraction's id: "ok", "die", "dieonce", "hang",
/// "slow", "wait", "fork", "fail", "memory". It writes the status as a worker would, by a rename and under the lock.
import Disk
import Extraction
import Glibc
import Logging
import Notation
import Settings
import Testing

@testable import Spool

/// A spool in a temporary directory.
struct TemporarySpool {
    let root: Directory
    var settings: Settings

    var output: String { settings.output }
    var incoming: String { "\(settings.spool)/incoming" }

    /// Makes one, gives it to `body`, and removes it.
    static func with(_ body: (TemporarySpool) async throws -> Void) async throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let parent = try Directory(path: base, followingLinks: true)
        let name = "gleaner-spool-\(UInt64.random(in: 0 ... .max))"
        try parent.mkdir(name)
        defer { try? parent.removeTree(name) }
        let root = try parent.directory(name)
        try root.setPermissions(0o755)
        var settings = Settings()
        settings.spool = "\(root.path)/spool"
        settings.output = "\(root.path)/output"
        settings.maximumRunning = 4
        settings.maximumRunningPerUser = 4
        settings.rescanSeconds = 30
        settings.incompleteSeconds = 60
        settings.graceSeconds = 0
        settings.workerUser = geteuid() == 0 ? "root" : nil
        try AtomicFile.write(Array(script.utf8), as: "worker.sh", in: root, durable: false)
        let spool = TemporarySpool(root: root, settings: settings)
        _ = try SpoolDirectories(settings)
        try await body(spool)
    }

    /// The worker.
    var worker: WorkerCommand {
        WorkerCommand(executable: "/bin/sh", arguments: ["\(root.path)/worker.sh"], memoryLimit: 384 << 20)
    }

    func makeSupervisor() throws -> Supervisor {
        try Supervisor(settings, worker: worker, log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// Runs a supervisor while `body` runs, then stops it and waits for its end.
    func supervised(
        prepare: (Supervisor) -> Void = { _ in }, _ body: () async throws -> Void
    ) async throws {
        let supervisor = try makeSupervisor()
        prepare(supervisor)
        try await Self.run(supervisor, body)
    }

    static func run(_ supervisor: sending Supervisor, _ body: () async throws -> Void) async throws {
        let stop = supervisor.stopper
        let task = Task { await supervisor.run(handlesSignals: false) }
        do { try await body() } catch {
            stop()
            await task.value
            throw error
        }
        stop()
        await task.value
    }

    /// Works off what is there.
    func once() async throws { await (try makeSupervisor()).run(once: true, handlesSignals: false) }

    /// Drops a request by a rename, as a well-behaved script does.
    func drop(_ text: String, as name: String) throws {
        let directory = try Directory(path: incoming, followingLinks: true)
        try AtomicFile.write(Array(text.utf8), as: name, in: directory, durable: false)
    }

    /// A request for an extraction of nothing much.
    func request(_ id: String?, _ more: String = "") -> String {
        let id = id.map { "\"extraction_id\": \"\($0)\", " } ?? ""
        return "{\(id)\"source\": {\"eml\": \"/tmp\"}\(more)}"
    }

    func text(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"),
            let directory = try? Directory(path: "\(root.path)/\(path[..<slash])"),
            let bytes = try? directory.readFile(String(path[path.index(after: slash)...]), maximumBytes: 1 << 20)
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    func json(_ path: String) -> JSONObject? {
        text(path).flatMap { try? JSONParser.parse(Array($0.utf8)).object }
    }

    func names(_ path: String) -> [String] { (try? Directory(path: "\(root.path)/\(path)").names()) ?? [] }

    func status(_ id: String) -> Status? {
        text("output/extraction_\(id)/status.json").flatMap { try? Status(document: Array($0.utf8)) }
    }

    func receipt(_ name: String) -> JSONObject? { json("spool/receipts/\(name)") }

    /// Waits until something holds, for at most `seconds`.
    func eventually(
        _ what: String, seconds: Double = 15, at location: SourceLocation = #_sourceLocation, _ holds: () -> Bool
    ) async {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            if holds() { return }
            try? await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("not within \(seconds) s: \(what)", sourceLocation: location)
    }

    private static let script = """
        dir=$1
        id=${dir##*/extraction_}
        cd "$dir" || exit 9
        exec 9>.lock
        flock -n 9 || exit 8
        say() {
            sed -e 's/"status": "[a-z]*"/"status": "'$1'"/' -e 's/"stage": [a-z"]*/"stage": '$2'/' status.json > .new
            mv .new status.json
        }
        say processing '"fetch"'
        echo x >> starts.txt
        case $id in
        ok*) say completed null ;;
        fail*) say failed null ;;
        die*)
            if test "${id#dieonce}" != "$id" && test "$(wc -l < starts.txt)" -gt 1; then say completed null; exit 0; fi
            kill -SEGV $$ ;;
        exit*) exit 3 ;;
        short*) exit 71 ;;
        slow*) sleep 1; say completed null ;;
        wait*)
            sed -i 's/"progress_message": "[^"]*"/"progress_message": "Waiting for another extraction of this source"/' status.json
            sleep 1.5; say completed null ;;
        fork*) (sleep 600 & echo $! > child.txt); sleep 600 ;;
        hang*) sleep 600 ;;
        once*) if test "$(wc -l < starts.txt)" -gt 1; then say completed null; else sleep 600; fi ;;
        memory*) head -c 700000000 /dev/zero | tail -n 1 > /dev/null; kill -ABRT $$ ;;
        *) say completed null ;;
        esac
        """
}
