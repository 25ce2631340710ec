// Supervisors and workers killed at random instants while requests arrive and readers read every status at full speed.
//
// GLEANER_TEST_SOAK is the number of extractions (`make soak`: 400); without it a few, so that the tests take seconds.
import Glibc
import Notation
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(30))) struct SoakTests {
    private static let count = getenv("GLEANER_TEST_SOAK").flatMap { Int(String(cString: $0)) } ?? 24

    @Test("under random deaths nothing is lost or doubled, and no reader ever sees what is not so")
    func soak() async throws {
        try await SpoolFolder.with(["max_running: 3", "max_running_per_user: 3"]) { folder in
            let source = try Letters.write(.messageFolder, in: folder)
            try await CrashScene.once(folder)
            let readers = try StatusReaders(folder, count: 3)
            defer { readers.stop() }
            let isDone = Atomic<Bool>(false)
            let deaths = Deaths()
            async let killing: Void = Self.kill(folder, deaths, until: isDone)
            var count = 0
            // A fast machine is done before many deaths, on a busy one they come late: more work, slower, until they have come.
            while count < Self.count || !deaths.areSeveral && count < Self.count + Self.mostMore {
                count += 1
                try folder.drop(
                    "{\"extraction_id\": \"x\(count)\", \"offline\": true, \(source)}", as: "x\(count).json")
                try await Task.sleep(for: .milliseconds(count < Self.count ? Int.random(in: 0...120) : 400))
            }
            try await Deadline.wait(for: "the end of all", seconds: 120 + 2 * Double(count)) {
                folder.names("spool/finished").count == count
            }
            isDone.store(true, ordering: .relaxed)
            try await killing
            #expect(deaths.areSeveral, "\(deaths)")
            try await CrashScene.once(folder)
            try await check(folder, count)
            #expect(readers.faults == [])
            #expect(readers.reads > 100 * count)
        }
    }

    /// How many extractions more than asked for may be dropped while deaths are waited for.
    private static let mostMore = 200

    /// How many supervisors and workers were killed.
    private final class Deaths: Sendable, CustomStringConvertible {
        let supervisors = Atomic<Int>(0)
        let workers = Atomic<Int>(0)

        var areSeveral: Bool { min(supervisors.load(ordering: .relaxed), workers.load(ordering: .relaxed)) > 1 }

        var description: String {
            "\(supervisors.load(ordering: .relaxed)) supervisors and \(workers.load(ordering: .relaxed)) workers were killed"
        }
    }

    /// Runs supervisors and kills them, or one of their workers, again and again.
    private static func kill(
        _ folder: SpoolFolder, _ deaths: Deaths, until isDone: borrowing Atomic<Bool>
    ) async throws {
        while true {
            let watch = try await folder.startWatch()
            defer { watch.kill() }
            for _ in 0..<Int.random(in: 1...4) {
                try await Task.sleep(for: .milliseconds(Int.random(in: 100...900)))
                if isDone.load(ordering: .relaxed) { return }
                // Seldom enough that no extraction comes to its third death.
                guard let worker = Processes.children(of: watch.pid).randomElement(), Bool.random() else { continue }
                if folder.status(ofWorker: worker)?["deaths"]?.integer ?? 2 == 0 {
                    Glibc.kill(worker, SIGKILL)
                    deaths.workers.add(1, ordering: .relaxed)
                }
            }
            watch.signal(SIGKILL)
            _ = try await watch.end()
            deaths.supervisors.add(1, ordering: .relaxed)
        }
    }

    /// Every extraction is completed, in its place, answered, and the same as the first; nothing else lies anywhere.
    private func check(_ folder: SpoolFolder, _ count: Int) async throws {
        let ids = (1...count).map { "x\($0)" }.sorted()
        #expect(folder.names("output").sorted() == ids.map { "extraction_\($0)" })
        let files = ids.map { "\($0).json" }
        #expect(folder.names("spool/finished") == files)
        #expect(folder.names("spool/receipts") == files)
        for name in ["incoming", "queued", "running", "control", "rejected"] {
            #expect(folder.names("spool/\(name)") == [], "\(name)")
        }
        let right = folder.text("output/extraction_\(ids[0])/filtered_articles.json")
        for id in ids {
            let status = folder.status(id)
            #expect(status?["status"] == .string("completed"), "\(id): \(status?["error_message"] ?? .null)")
            #expect(folder.receipt("\(id).json")?["extraction_id"] == .string(id))
            #expect(folder.text("output/extraction_\(id)/filtered_articles.json") == right)
            let names = folder.names("output/extraction_\(id)").filter { $0 != ".lock" }
            #expect(names == Contract.files.sorted(), "\(id): \(names)")
        }
    }
}

extension SpoolFolder {
    /// The status of the extraction that a worker has in hand.
    fileprivate func status(ofWorker process: Int32) -> JSONObject? {
        let words = (TestFile.text("/proc/\(process)/cmdline") ?? "").split(separator: "\0")
        let directory = words.first { $0.contains("/extraction_") }?.split(separator: "_").last
        return directory.flatMap { status(String($0)) }
    }
}

/// Threads that read every status.json of a folder at full speed and note what cannot be so.
final class StatusReaders: Sendable {
    private struct Findings {
        var faults: [String] = []
        var reads = 0
    }
    private let findings = Mutex(Findings())
    private let isStopped = Atomic<Bool>(false)
    private let folder: SpoolFolder

    /// What was seen that cannot be so; at most some of it.
    var faults: [String] { findings.withLock(\.faults) }
    var reads: Int { findings.withLock(\.reads) }

    init(_ folder: SpoolFolder, count: Int) throws {
        self.folder = folder
        for _ in 0..<count {
            var thread = pthread_t()
            let readers = Unmanaged.passRetained(self).toOpaque()
            let code = pthread_create(
                &thread, nil,
                { readers in
                    if let readers { Unmanaged<StatusReaders>.fromOpaque(readers).takeRetainedValue().read() }
                    return nil
                }, readers)
            guard code == 0 else { throw Unmet("pthread_create: \(code)") }
            pthread_detach(thread)
        }
    }

    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// What a reader has seen of one extraction.
    private struct Seen {
        var attempt: Int64 = 0
        var progress: Int64 = 0
        var isFinal = false
    }

    private func read() {
        var seen: [String: Seen] = [:]
        while !isStopped.load(ordering: .relaxed) {
            for name in TestFile.names("\(folder.path)/output") where name.hasPrefix("extraction_") {
                let path = "\(folder.path)/output/\(name)"
                guard let bytes = TestFile.bytes("\(path)/status.json") else { continue }
                findings.withLock { $0.reads += 1 }
                guard let status = (try? JSONParser.parse(bytes))?.object else {
                    note("\(name): no whole document: \(String(decoding: bytes.prefix(200), as: UTF8.self))")
                    continue
                }
                look(name, path, status, &seen[name, default: Seen()])
            }
            usleep(1000)
        }
    }

    private func look(_ name: String, _ path: String, _ status: JSONObject, _ seen: inout Seen) {
        let attempt = status["attempt"]?.integer ?? 0
        let progress = status["progress"]?.integer ?? -1
        let state = status["status"]?.string ?? ""
        let isFinal = ["completed", "failed", "cancelled"].contains(state)
        if attempt == seen.attempt, progress < seen.progress {
            note("\(name): progress \(progress) after \(seen.progress)")
        }
        if attempt == seen.attempt, seen.isFinal, !isFinal { note("\(name): \(state) after its end") }
        if isFinal != (status["completed_at"]?.string != nil) { note("\(name): \(state), completed_at says otherwise") }
        if (state == "completed") != (progress == 100) { note("\(name): \(state) at \(progress) %") }
        if (state == "failed") != (status["error_message"]?.string != nil) {
            note("\(name): \(state), error says otherwise")
        }
        checkDisk(name, path, status)
        seen = Seen(attempt: attempt, progress: progress, isFinal: isFinal)
    }

    /// What a status says is done lies on the disk.
    private func checkDisk(_ name: String, _ path: String, _ status: JSONObject) {
        let outputs = [
            "fetch": "newsletters.json", "links": "extracted_links.json", "resolve": "resolved_links.json",
            "filter": "filtered_articles.json",
        ]
        for stage in status["stages"]?.array ?? [] where stage["state"] == .string("completed") {
            let file = outputs[stage.text("name")] ?? ""
            if !TestFile.exists("\(path)/\(file)") {
                note("\(name): \(stage.text("name")) is completed without \(file)")
            }
        }
        if status["status"] == .string("completed"), status["counts"]?["newsletters"]?.integer != 3 {
            note("\(name): completed without its newsletters")
        }
    }

    private func note(_ fault: String) {
        findings.withLock { if $0.faults.count < 20 { $0.faults.append(fault) } }
    }
}
