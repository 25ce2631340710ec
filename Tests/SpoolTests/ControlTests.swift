// Cancel and retry as requests.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(5))) struct ControlTests {
    private func cancel(_ id: String) -> String { "{\"action\": \"cancel\", \"extraction_id\": \"\(id)\"}" }
    private func retry(_ id: String, from: String? = nil) -> String {
        let from = from.map { ", \"from\": \"\($0)\"" } ?? ""
        return "{\"action\": \"retry\", \"extraction_id\": \"\(id)\"\(from)}"
    }

    @Test("a cancel that is dropped together with its request finds it")
    func together() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(cancel("hang1"), as: "0-cancel.json")
            try spool.drop(spool.request("hang1"), as: "1-request.json")
            try await spool.once()
            #expect(spool.status("hang1")?.state == .cancelled)
            #expect(spool.receipt("0-cancel.json")?["status"] == .string("cancelled"))
            #expect(spool.receipt("1-request.json")?["status"] == .string("pending"))
            #expect(spool.names("spool/finished") == ["hang1.json"])
            #expect(spool.names("spool/control") == [])
        }
    }

    @Test("what has ended cannot be cancelled, and what is completed cannot be retried")
    func tooLate() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("ok1"), as: "a.json")
            try await spool.once()
            try spool.drop(cancel("ok1"), as: "c.json")
            try spool.drop(retry("ok1"), as: "r.json")
            try await spool.once()
            #expect(spool.receipt("c.json")?["error_code"] == .string("already_finished"))
            #expect(spool.receipt("r.json")?["error_code"] == .string("not_finished"))
            #expect(spool.status("ok1")?.state == .completed)
        }
    }

    @Test("a retry that is refused says what helps in the state that the extraction is in")
    func retryHints() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("ok1"), as: "a.json")
            try await spool.once()
            let output = try Directory(path: spool.output)
            // As a `gleaner run` that was killed leaves it.
            try output.mkdir("extraction_killed", mode: 0o700)
            let id = try #require(ExtractionID("killed"))
            let killed = try ExtractionDirectory(id, in: output)
            try killed.write(
                ConfigUsed(
                    Request(), id: id, owner: (Owner.current.name, Owner.current.uid), requestFile: nil,
                    acceptedAt: .now, sequence: 0))
            var status = Status(id: id, user: Owner.current.name, createdAt: .now, priority: .normal)
            status.state = .processing
            try killed.write(status)
            try spool.drop(retry("ok1"), as: "ok.json")
            try spool.drop(retry("killed"), as: "killed.json")
            try await spool.once()
            #expect(
                spool.receipt("ok.json")?["hint"] == .string("`gleaner rerun ok1` makes a new extraction of it"))
            #expect(
                spool.receipt("killed.json")?["hint"]
                    == .string("nobody is at work in it; `gleaner cancel killed`, then it can be retried"))
            try spool.drop(cancel("killed"), as: "c.json")
            try await spool.once()
            #expect(spool.status("killed")?.state == .cancelled)
            try spool.drop(retry("killed"), as: "again.json")
            try await spool.once()
            #expect(spool.receipt("again.json")?["status"] == .string("pending"))
        }
    }

    @Test("a retry keeps the id and counts the attempt")
    func retries() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("fail1"), as: "a.json")
            try await spool.once()
            try spool.drop(retry("fail1"), as: "r.json")
            try await spool.once()
            #expect(spool.receipt("r.json")?["status"] == .string("pending"))
            #expect(spool.receipt("r.json")?["extraction_id"] == .string("fail1"))
            #expect(spool.status("fail1")?.attempt == 2)
            #expect(spool.status("fail1")?.state == .failed)
            #expect(spool.text("output/extraction_fail1/starts.txt") == "x\nx\n")
            #expect(spool.names("spool/finished") == ["fail1.json"])
            #expect(spool.names("spool/control") == [])
        }
    }

    @Test("a retry of what a rerun waits for takes nothing away from it, and a rerun's own begins with what it has")
    func retriesBesideReruns() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("fail1"), as: "a.json")
            try await spool.once()
            let failed = try Directory(path: "\(spool.output)/extraction_fail1")
            try AtomicFile.write(Array("[]".utf8), as: Stage.fetch.outputFile, in: failed, durable: false)
            try spool.drop(
                "{\"action\": \"rerun\", \"of\": \"fail1\", \"extraction_id\": \"fail2\"}", as: "again.json")
            try spool.drop(retry("fail1", from: "fetch"), as: "r1.json")
            try await spool.once()
            #expect(spool.receipt("again.json")?["status"] == .string("pending"))
            #expect(spool.receipt("r1.json")?["error_code"] == .string("not_finished"))
            #expect(spool.names("output/extraction_fail1").contains(Stage.fetch.outputFile))
            #expect(spool.status("fail2")?.state == .failed)
            try spool.drop(retry("fail2", from: "fetch"), as: "r2.json")
            try spool.drop(retry("fail1", from: "fetch"), as: "r3.json")
            try await spool.once()
            #expect(spool.receipt("r2.json")?["error_code"] == .string("out_of_range"))
            // Nothing waits for it any more.
            #expect(spool.receipt("r3.json")?["status"] == .string("pending"))
            #expect(!spool.names("output/extraction_fail1").contains(Stage.fetch.outputFile))
        }
    }

    @Test("a retry that comes before the end of the failed worker was seen waits for it, and counts no death")
    func retryAtOnce() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("fail1"), as: "a.json")
            let supervisor = try spool.makeSupervisor()
            let id = try #require(ExtractionID("fail1"))
            await supervisor.scan()
            supervisor.startWorkers()
            for _ in 0..<1_000 where spool.status("fail1")?.state != .failed {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(spool.status("fail1")?.state == .failed)
            try spool.drop(retry("fail1"), as: "r.json")
            await supervisor.scan()
            #expect(spool.receipt("r.json") == nil)
            #expect(spool.status("fail1")?.state == .failed)
            await supervisor.workerEnded(id, .exited(0))
            #expect(spool.receipt("r.json")?["status"] == .string("pending"))
            #expect(spool.status("fail1")?.attempt == 2)
            #expect(spool.status("fail1")?.deaths == 0)
            await supervisor.interrupt(id)
        }
    }

    @Test("from the moment of its retry a status says its place in the queue; one that is interrupted has none")
    func placeAfterRetry() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("fail1"), as: "a.json")
            try await spool.once()
            try spool.drop(retry("fail1"), as: "r.json")
            let supervisor = try spool.makeSupervisor()
            await supervisor.recover()
            await supervisor.scan()
            #expect(spool.status("fail1")?.state == .pending)
            #expect(spool.status("fail1")?.queuePosition == 1)
            #expect(spool.status("fail1")?.progressMessage == "Queued for extraction, #1 in queue")
            await supervisor.interrupt(try #require(ExtractionID("fail1")))
            #expect(spool.status("fail1")?.state == .processing)
            #expect(spool.status("fail1")?.queuePosition == nil)
        }
    }

    @Test("a control that is exchanged at full speed while it is taken leaves nothing in control/")
    func exchanged() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("hang1"), as: "r.json")
            let supervisor = try spool.makeSupervisor()
            await supervisor.scan()
            try spool.drop(cancel("hang1"), as: "a.json")
            let incoming = try Directory(path: spool.incoming)
            let name = FileName("a.json")
            let seen = try #require(
                IncomingFile(name, try incoming.stat(name), in: incoming, isShared: false))
            let text = cancel("hang1") + " "
            try spool.drop(text, as: "a.json")
            let writer = Task.detached {
                while !Task.isCancelled {
                    try AtomicFile.write(Array(text.utf8), as: "a.json", in: incoming, durable: false)
                }
            }
            for _ in 0..<100 { await supervisor.handleControl(seen, incoming) }
            writer.cancel()
            try await writer.value
            #expect(spool.names("spool/control") == [])
            #expect(spool.names("spool/incoming") == ["a.json"])
            #expect(spool.status("hang1")?.state == .pending)
        }
    }

    @Test("a control for an unknown id waits for it, then is rejected")
    func unknown() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised(prepare: { $0.unknownPatience = .milliseconds(1500) }) {
                try spool.drop(cancel("hang1"), as: "early.json")
                try spool.drop(cancel("never"), as: "never.json")
                try await Task.sleep(for: .milliseconds(300))
                #expect(spool.receipt("early.json") == nil)
                try spool.drop(spool.request("hang1"), as: "a.json")
                await spool.eventually("both answered") {
                    spool.receipt("early.json") != nil && spool.receipt("never.json") != nil
                }
                #expect(spool.receipt("early.json")?["status"] == .string("cancelled"))
                #expect(spool.receipt("never.json")?["error_code"] == .string("unknown_id"))
                #expect(spool.receipt("never.json")?["extraction_id"] == .string("never"))
            }
        }
    }

    @Test("cancels at the moment of completion: status, directory and receipt agree")
    func race() async throws {
        let count = getenv("GLEANER_TEST_RACES").flatMap { Int(String(cString: $0)) } ?? 40
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                for number in 0..<count {
                    try spool.drop(spool.request("ok\(number)"), as: "r\(number).json")
                    await spool.eventually("accepted") { spool.status("ok\(number)") != nil }
                    try await Task.sleep(for: .microseconds(number % 40 * 500))
                    try spool.drop(cancel("ok\(number)"), as: "c\(number).json")
                }
                await spool.eventually("all answered") {
                    spool.names("spool/receipts").count == 2 * count && spool.names("spool/finished").count == count
                        && spool.names("spool/control").isEmpty
                }
            }
            for number in 0..<count {
                let receipt = spool.receipt("c\(number).json")
                let wasCancelled = receipt?["status"] == .string("cancelled")
                #expect(wasCancelled || receipt?["error_code"] == .string("already_finished"))
                #expect(spool.status("ok\(number)")?.state == (wasCancelled ? .cancelled : .completed))
                #expect(spool.names("spool/rejected").contains("c\(number).json") != wasCancelled)
            }
        }
    }

    @Test("what gleaner run has in hand is not cancelled through the spool")
    func foreground() async throws {
        try await TemporarySpool.with { spool in
            let id = try #require(ExtractionID("run1"))
            let output = try Directory(path: spool.output)
            try output.mkdir(id.directoryName)
            let extraction = try ExtractionDirectory(id, in: output)
            let lock = try extraction.lock(wait: false)
            var request = Request()
            request.source = SourceName(.eml, "/tmp")
            try extraction.write(
                ConfigUsed(
                    request, id: id, owner: ("me", geteuid()), requestFile: nil, acceptedAt: .now, sequence: 0))
            try extraction.write(Status(id: id, user: "me", createdAt: .now, priority: .normal))
            try spool.drop(cancel("run1"), as: "c.json")
            try await spool.once()
            #expect(spool.receipt("c.json")?["error_code"] == .string("not_allowed"))
            #expect(spool.status("run1")?.state == .pending)
            _ = consume lock
        }
    }
}
