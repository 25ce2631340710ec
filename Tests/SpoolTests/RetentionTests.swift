// What is removed by age, what is kept, and what a removal that was cut short leaves to the next start.
import Disk
import Extraction
import Glibc
import Logging
import Notation
import Settings
import Synchronization
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct RetentionTests {
    /// Writes an extraction that has ended, with its file in `finished/` and its receipt.
    private func put(_ spool: TemporarySpool, _ id: String, _ state: Status.State, daysAgo: Double) throws {
        let name = try #require(ExtractionID(id))
        let output = try Directory(path: spool.output)
        try output.mkdir(name.directoryName)
        let extraction = try ExtractionDirectory(name, in: output)
        var request = Request()
        request.source = SourceName(.eml, "/tmp")
        try extraction.write(
            ConfigUsed(
                request, id: name, owner: ("me", geteuid()), requestFile: "\(id).json", spool: spool.settings.spool,
                acceptedAt: .now, sequence: 1))
        var status = Status(id: name, user: "me", createdAt: .now, priority: .normal)
        status.state = state
        status.completedAt = Timestamp.now.adding(milliseconds: -Int64(daysAgo * 86_400_000))
        try extraction.write(status)
        try extraction.directory.mkdir("raw_html")
        let pages = try extraction.directory.directory("raw_html")
        try AtomicFile.write([1], as: "0001.html", in: pages, durable: false)
        try write(spool, "finished/\(id).json", "{}")
        try write(spool, "receipts/\(id).json", "{\"status\": \"pending\", \"extraction_id\": \"\(id)\"}")
    }

    private func write(_ spool: TemporarySpool, _ path: String, _ text: String) throws {
        let parts = path.split(separator: "/").map(String.init)
        let directory = try Directory(path: "\(spool.settings.spool)/\(parts[0])")
        try AtomicFile.write(Array(text.utf8), as: parts[1], in: directory, durable: false)
    }

    private func with(days: Double, failed: Double, _ body: (TemporarySpool) async throws -> Void) async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.retentionDays = days
            spool.settings.retentionFailedDays = failed
            try await body(spool)
        }
    }

    /// What is left of the extractions, of their files and of their receipts: the three always agree.
    private func left(_ spool: TemporarySpool) -> [String] {
        let ids = spool.names("output").map { $0.replacing("extraction_", with: "") }
        #expect(spool.names("spool/finished") == ids.map { "\($0).json" })
        #expect(spool.names("spool/receipts") == ids.map { "\($0).json" })
        return ids
    }

    @Test(
        "completed and failed ones go at their own age, failed ones never sooner",
        arguments: [
            (30.0, 90.0, ["completed20", "failed20", "failed60"]), (30, 0, ["completed20", "failed20", "failed60"]),
            (30, 10, ["completed20", "failed20"]), (0, 30, ["completed20", "completed60", "failed20"]),
            (0, 0, ["completed20", "completed60", "failed20", "failed60"]),
        ])
    func ages(days: Double, failed: Double, kept: [String]) async throws {
        try await with(days: days, failed: failed) { spool in
            try put(spool, "completed20", .completed, daysAgo: 20)
            try put(spool, "completed60", .completed, daysAgo: 60)
            try put(spool, "failed20", .cancelled, daysAgo: 20)
            try put(spool, "failed60", .failed, daysAgo: 60)
            try await spool.once()
            #expect(left(spool) == kept)
        }
    }

    @Test("what was rejected goes with its receipt when it is too old, with a line in the log, and not before")
    func rejected() async throws {
        try await with(days: 0, failed: Self.aSecond) { spool in
            try spool.root.mkdir("precious")
            try AtomicFile.write([1], as: "a", in: try spool.root.directory("precious"), durable: false)
            try spool.drop("no JSON", as: "old.json")
            try spool.drop("no JSON", as: "twice.json")
            try await spool.once()
            try spool.drop("no JSON", as: "twice.json")
            symlink("\(spool.root.path)/precious", "\(spool.incoming)/link.json")
            mkdir("\(spool.incoming)/empty.json", 0o755)
            mkdir("\(spool.incoming)/full.json", 0o755)
            mkdir("\(spool.incoming)/full.json/within", 0o755)
            try write(spool, "rejected/note.txt", "somebody's own")
            try await spool.once()
            #expect(spool.names("spool/rejected").count == 6 * 2 + 1)
            try await Task.sleep(for: .seconds(1.5))
            // Its name may be used again; its receipt is then the new one's.
            try spool.drop("no JSON", as: "old.json")
            let lines = try await logged(spool)
            // Nothing is known of the file without an error, and a stranger's tree is not ours to empty.
            let kept = ["full.json", "full.json.error.json", "note.txt", "old.json", "old.json.error.json"]
            #expect(spool.names("spool/rejected") == kept)
            #expect(spool.names("spool/receipts") == ["old.json"])
            #expect(spool.names("precious") == ["a"])
            for name in ["rejected/link.json", "rejected/twice.json", "rejected/twice.json.2", "receipts/link.json"] {
                #expect(lines.contains { $0.hasPrefix("info removed \(name), ") }, "\(name)")
            }
            #expect(lines.contains { $0.hasPrefix("error retention: ") && $0.contains("full.json") })
        }
    }

    @Test("receipts of cancels and retries stay as long as their extraction")
    func controls() async throws {
        try await with(days: Self.aSecond, failed: 0) { spool in
            try put(spool, "there", .failed, daysAgo: 60)
            try write(spool, "receipts/c.json", "{\"status\": \"cancelled\", \"extraction_id\": \"there\"}")
            try write(spool, "receipts/r.json", "{\"status\": \"pending\", \"extraction_id\": \"gone\"}")
            try write(spool, "receipts/n.json", "{\"status\": \"rejected\", \"extraction_id\": \"gone\"}")
            try write(spool, "receipts/none.json", "somebody's own")
            try await spool.once()
            #expect(spool.names("spool/receipts").contains("r.json"))
            try await Task.sleep(for: .seconds(1.5))
            try await spool.once()
            // Rejections are kept as long as what failed: here for ever.
            #expect(spool.names("spool/receipts") == ["c.json", "n.json", "none.json", "there.json"])
        }
    }

    /// A limit that a test can wait for, in days.
    private static let aSecond = 1 / 86_400.0

    /// Works off what is there; what the log says.
    private func logged(_ spool: TemporarySpool) async throws -> [String] {
        let lines = Lines()
        let supervisor = try Supervisor(
            spool.settings, worker: spool.worker, log: Logger(label: "test", factory: { _ in lines }))
        await supervisor.run(once: true, handlesSignals: false)
        return lines.all
    }

    @Test("a line in the log says what was removed, and nothing else is said of what is kept")
    func log() async throws {
        try await with(days: 30, failed: 0) { spool in
            try put(spool, "old", .completed, daysAgo: 31.5)
            try put(spool, "new", .completed, daysAgo: 1)
            #expect(try await logged(spool) == ["info removed, completed 31 days ago id=old user=me"])
        }
    }

    @Test("what a waiting rerun names is kept, and goes once the rerun has ended")
    func neededByRerun() async throws {
        try await with(days: 30, failed: 0) { spool in
            try put(spool, "earlier", .completed, daysAgo: 60)
            let earlier = try Directory(path: "\(spool.output)/extraction_earlier")
            try AtomicFile.write(Array("[]".utf8), as: "newsletters.json", in: earlier, durable: false)
            let held = spool
            try await spool.supervised(prepare: { $0.sweeping.began = .now }) {
                try held.drop(
                    "{\"action\": \"rerun\", \"of\": \"earlier\", \"extraction_id\": \"hang1\"}", as: "r.json")
                await held.eventually("at work") { held.text("output/extraction_hang1/starts.txt") != nil }
            }
            // The rerun lies in running/: the next start takes it up before it sweeps.
            try await spool.supervised {
                await held.eventually("at work") { held.text("output/extraction_hang1/starts.txt") == "x\nx\n" }
                #expect(held.names("output") == ["extraction_earlier", "extraction_hang1"])
                try held.drop("{\"action\": \"cancel\", \"extraction_id\": \"hang1\"}", as: "c.json")
                await held.eventually("cancelled") { held.status("hang1")?.state == .cancelled }
            }
            try await spool.once()
            #expect(spool.names("output") == ["extraction_hang1"])
        }
    }

    @Test("nothing is removed through a link, nor what somebody has locked, nor what cannot be read")
    func leftAlone() async throws {
        try await with(days: 1, failed: 1) { spool in
            try put(spool, "locked", .completed, daysAgo: 60)
            let output = try Directory(path: spool.output)
            let id = try #require(ExtractionID("locked"))
            let lock = try ExtractionDirectory(id, in: output).lock(wait: false)
            try put(spool, "spoilt", .completed, daysAgo: 60)
            let spoilt = try Directory(path: "\(spool.output)/extraction_spoilt")
            try AtomicFile.write(Array("{\"format\": 1".utf8), as: Status.fileName, in: spoilt, durable: false)
            // The whole directory is a link, and a link lies within one that is removed.
            try put(spool, "moved", .completed, daysAgo: 60)
            try output.rename("extraction_moved", to: spool.root, as: "elsewhere")
            symlink("\(spool.root.path)/elsewhere", "\(spool.output)/extraction_moved")
            try put(spool, "within", .completed, daysAgo: 60)
            try spool.root.mkdir("precious")
            try AtomicFile.write([1], as: "a", in: try spool.root.directory("precious"), durable: false)
            symlink("\(spool.root.path)/precious", "\(spool.output)/extraction_within/raw_html/link")
            try await spool.once()
            #expect(left(spool) == ["locked", "moved", "spoilt"])
            #expect(spool.names("precious") == ["a"])
            #expect(spool.names("elsewhere/raw_html") == ["0001.html"])
            _ = consume lock
        }
    }

    @Test("a receipt that answers a later request of the same name stays")
    func laterReceipt() async throws {
        try await with(days: 1, failed: 1) { spool in
            try put(spool, "old", .completed, daysAgo: 60)
            try write(spool, "receipts/old.json", "{\"status\": \"pending\", \"extraction_id\": \"another\"}")
            try await spool.once()
            #expect(spool.names("output") == [])
            #expect(spool.receipt("old.json")?["extraction_id"] == .string("another"))
        }
    }

    @Test("a removal that was cut short is finished by the next start, at whatever step it was", arguments: 0..<3)
    func resumed(step: Int) async throws {
        // Not even with retention off by now: half an extraction helps nobody.
        try await with(days: 0, failed: 0) { spool in
            try put(spool, "old", .completed, daysAgo: 60)
            let output = try Directory(path: spool.output)
            try output.rename("extraction_old", as: ".removed_old")
            if step > 0 { unlink("\(spool.settings.spool)/receipts/old.json") }
            if step > 1 {
                unlink("\(spool.settings.spool)/finished/old.json")
                unlink("\(spool.output)/.removed_old/config_used.json")
            }
            try await spool.once()
            #expect(left(spool) == [])
        }
    }

    @Test("an id that was given anew while the removal was cut short keeps its new extraction")
    func reused() async throws {
        try await with(days: 30, failed: 30) { spool in
            try put(spool, "old", .completed, daysAgo: 60)
            let output = try Directory(path: spool.output)
            try output.rename("extraction_old", as: ".removed_old")
            unlink("\(spool.settings.spool)/receipts/old.json")
            unlink("\(spool.settings.spool)/finished/old.json")
            try put(spool, "old", .completed, daysAgo: 1)
            try await spool.once()
            #expect(spool.names("output") == ["extraction_old"])
            #expect(spool.names("spool/finished") == ["old.json"])
        }
    }

    @Test("a long history is swept in pieces, in a running supervisor too")
    func pieces() async throws {
        try await with(days: 30, failed: 30) { spool in
            for number in 0..<120 { try put(spool, "old\(number)", .completed, daysAgo: number < 110 ? 60 : 1) }
            try await spool.supervised { await spool.eventually("removed") { spool.names("output").count == 10 } }
            #expect(spool.names("spool/finished").count == 10)
        }
    }
}

/// A log that keeps its lines.
private final class Lines: LogHandler, Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .info }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        let members = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        lines.withLock { $0.append("\(event.level) \(event.message)\(members)") }
    }
}
