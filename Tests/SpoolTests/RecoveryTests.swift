// What a crash leaves at each instant, and what the next start makes of it.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct RecoveryTests {
    /// Writes an extraction's directory as acceptance does.
    private func write(
        _ spool: TemporarySpool, _ id: String, state: Status.State = .pending, requestFile: String? = "a.json",
        otherSpool: String? = nil,
        sequence: Int = 5, attempt: Int = 1, starts: Int = 0, deaths: Int = 0, identity: String? = nil,
        acceptedAt: Timestamp = .now, durable: Bool = true
    ) throws {
        let name = try #require(ExtractionID(id))
        let output = try Directory(path: spool.output)
        try output.mkdir(name.directoryName)
        let extraction = try ExtractionDirectory(name, in: output)
        var request = Request()
        request.source = SourceName(.eml, "/tmp")
        var config = ConfigUsed(
            request, id: name, owner: ("me", geteuid()), requestFile: requestFile,
            spool: requestFile == nil ? nil : otherSpool ?? spool.settings.spool, acceptedAt: acceptedAt,
            sequence: sequence)
        config.requestIdentity = identity
        try extraction.write(config, durable: durable)
        var status = Status(id: name, user: "me", createdAt: .now, priority: .normal)
        status.state = state
        status.attempt = attempt
        status.starts = starts
        status.deaths = deaths
        try extraction.write(status, durable: durable)
    }

    private func put(
        _ spool: TemporarySpool, _ path: String, _ text: String = "{}", durable: Bool = true
    ) throws {
        let parts = path.split(separator: "/").map(String.init)
        let directory = try Directory(path: "\(spool.settings.spool)/\(parts[0])")
        try AtomicFile.write(Array(text.utf8), as: parts[1], in: directory, durable: durable)
    }

    @Test("what the supervisor of another spool has queued in the same output directory is left alone")
    func sharedOutput() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "theirs", otherSpool: "/somewhere/else")
            try await spool.once()
            #expect(spool.names("output") == ["extraction_theirs"])
            #expect(spool.status("theirs")?.state == .pending)
        }
    }

    @Test("a request that was exchanged in the instant before a crash is read anew; an answered one is not")
    func exchanged() async throws {
        try await TemporarySpool.with { spool in
            for id in ["ok1", "ok2", "ok3"] {
                try write(spool, id, requestFile: "\(id).json", identity: "0 1 2")
                try put(spool, "queued/\(id).json", spool.request(id, ", \"max_results\": 3"))
            }
            // Answered; and replaced once more since.
            try put(spool, "receipts/ok2.json", "{\"status\": \"pending\", \"extraction_id\": \"ok2\"}")
            try spool.drop(spool.request("ok3", ", \"max_results\": 4"), as: "ok3.json")
            try await spool.once()
            let expected: [String: JSONValue] = ["ok1": .integer(3), "ok2": .null, "ok3": .integer(4)]
            for (id, value) in expected {
                #expect(spool.json("output/extraction_\(id)/config_used.json")?["max_results"] == value, "\(id)")
                #expect(spool.status(id)?.state == .completed)
            }
            #expect(spool.names("spool/finished") == ["ok1.json", "ok2.json", "ok3.json"])
        }
    }

    @Test(
        "a request that was answered stays accepted, whatever its writer does to the file, and whoever has used its name since"
    )
    func changedLater() async throws {
        try await TemporarySpool.with { spool in
            let earlier = Timestamp.now.adding(milliseconds: -60_000)
            try write(spool, "done1", state: .completed, requestFile: "old.json", sequence: 1)
            // Answered; then a cancel of the old one was dropped and answered under the same name.
            try write(spool, "ok1", requestFile: "a.json", identity: "0 1 2", acceptedAt: earlier)
            try put(spool, "receipts/a.json", "{\"status\": \"rejected\", \"extraction_id\": \"done1\"}")
            // Answered, ended and tried again; its answer has been taken away.
            try write(spool, "ok2", requestFile: "b.json", attempt: 2, identity: "0 1 2")
            for id in ["ok1", "ok2"] { try put(spool, "queued/\(id).json", spool.request(id, ", \"max_results\": 3")) }
            try await spool.once()
            for id in ["ok1", "ok2"] {
                #expect(spool.json("output/extraction_\(id)/config_used.json")?["max_results"] == .null, "\(id)")
                #expect(spool.status(id)?.state == .completed)
            }
            #expect(spool.receipt("a.json")?["extraction_id"] == .string("done1"))
            #expect(spool.receipt("b.json")?["extraction_id"] == .string("ok2"))
        }
    }

    @Test("what takes the supervisor along each time it is begun is not begun for ever")
    func begunTooOften() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "ok1", state: .processing, starts: Job.maximumStarts)
            try write(spool, "ok2", state: .processing, starts: Job.maximumStarts - 1)
            for id in ["ok1", "ok2"] { try put(spool, "running/\(id).json") }
            try await spool.once()
            #expect(spool.status("ok1")?.errorCode == .workerDied)
            #expect(spool.status("ok1")?.failedStage == .fetch)
            #expect(spool.status("ok2")?.state == .completed)
            #expect(spool.names("spool/finished") == ["ok1.json", "ok2.json"])
        }
    }

    @Test("a directory whose request was never accepted is removed, and the request taken anew")
    func neverAccepted() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "ok1")
            try spool.drop(spool.request("ok1", ", \"max_results\": 3"), as: "a.json")
            try Directory(path: spool.output).mkdir("extraction_empty")
            try await spool.once()
            #expect(spool.json("output/extraction_ok1/config_used.json")?["max_results"] == .integer(3))
            #expect(spool.status("ok1")?.state == .completed)
            #expect(spool.names("output") == ["extraction_ok1"])
        }
    }

    @Test("a directory of gleaner run, or with results, is never taken for a leftover")
    func keepsOthers() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "run1", requestFile: nil)
            try write(spool, "done1", state: .completed)
            try await spool.once()
            #expect(spool.names("output") == ["extraction_done1", "extraction_run1"])
        }
    }

    @Test("an acceptance without a receipt gets it, and one that was answered since keeps the newer answer")
    func missingReceipt() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "ok1", requestFile: "a.json")
            try put(spool, "queued/ok1.json")
            try write(spool, "ok2", requestFile: "b.json", sequence: 6)
            try put(spool, "queued/ok2.json")
            try put(spool, "receipts/b.json", "")
            try await spool.once()
            #expect(spool.receipt("a.json")?["extraction_id"] == .string("ok1"))
            #expect(spool.receipt("b.json")?["extraction_id"] == .string("ok2"))
            #expect(spool.names("spool/finished") == ["ok1.json", "ok2.json"])
        }
    }

    @Test("a final status wins over the directory that the file lies in")
    func finalWins() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "hang1", state: .completed)
            try put(spool, "running/hang1.json")
            try write(spool, "hang2", state: .cancelled)
            try put(spool, "queued/hang2.json")
            try await spool.once()
            #expect(spool.names("spool/finished") == ["hang1.json", "hang2.json"])
            #expect(spool.text("output/extraction_hang1/starts.txt") == nil)
            #expect(spool.status("hang2")?.state == .cancelled)
        }
    }

    @Test("a worker of a dead supervisor is killed before its extraction is resumed")
    func killsHolder() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "ok1", state: .processing)
            try put(spool, "running/ok1.json")
            let lock = "\(spool.output)/extraction_ok1/.lock"
            system("setsid flock '\(lock)' sleep 600 & while ! test -e '\(lock)'; do sleep 0.01; done; sleep 0.1")
            let began = ContinuousClock.now
            try await spool.once()
            #expect(spool.status("ok1")?.state == .completed)
            #expect(ContinuousClock.now - began < .seconds(30))
        }
    }

    @Test("a claimed cancel and a claimed retry are carried out again, from any point")
    func claims() async throws {
        try await TemporarySpool.with { spool in
            let retried = try #require(ExtractionID("fail1"))
            let cancelled = try #require(ExtractionID("hang1"))
            // The retry's status was written, the file not moved; the cancel was only claimed.
            try write(spool, "fail1", state: .pending, attempt: 2)
            try put(spool, "finished/fail1.json")
            let retry = Claim(.retry(attempt: 2, from: nil), retried, requestFile: "r.json")
            try put(spool, "control/\(retry.fileName)")
            try put(spool, "control/\(retry.claimName)", String(decoding: retry.document, as: UTF8.self))
            try write(spool, "hang1", state: .processing, sequence: 6)
            try put(spool, "running/hang1.json")
            let cancel = Claim(.cancel, cancelled, requestFile: "c.json")
            try put(spool, "control/\(cancel.fileName)")
            try put(spool, "control/\(cancel.claimName)", String(decoding: cancel.document, as: UTF8.self))
            // A claim whose request never came.
            try put(spool, "control/x.cancel.claim", "{}")
            try await spool.once()
            #expect(spool.status("fail1")?.state == .failed && spool.status("fail1")?.attempt == 2)
            #expect(spool.text("output/extraction_fail1/starts.txt") == "x\n")
            #expect(spool.receipt("r.json")?["status"] == .string("pending"))
            #expect(spool.status("hang1")?.state == .cancelled)
            #expect(spool.receipt("c.json")?["status"] == .string("cancelled"))
            #expect(spool.names("spool/finished") == ["fail1.json", "hang1.json"])
            #expect(spool.names("spool/control") == [])
        }
    }

    @Test("a request that a crash has left in incoming/ and in the queue, under two names, is carried out once")
    func twoNames() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "ok1")
            try put(spool, "queued/ok1.json", spool.request(nil))
            link("\(spool.settings.spool)/queued/ok1.json", "\(spool.incoming)/a.json")
            try await spool.once()
            #expect(spool.names("output") == ["extraction_ok1"])
            #expect(spool.names("spool/incoming") == [])
            #expect(spool.status("ok1")?.state == .completed)
        }
    }

    @Test("a restart keeps the order of many that wait, and resumes what was at work first")
    func order() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.maximumRunning = 1
            for number in 0..<300 {
                let id = "hang\(number * 7919 % 300)"
                try write(
                    spool, id, state: number == 150 ? .processing : .pending, sequence: number + 1, durable: false)
                try put(spool, "\(number == 150 ? "running" : "queued")/\(id).json", durable: false)
            }
            let supervisor = try spool.makeSupervisor()
            await supervisor.recover()
            let order = supervisor.queue.order(limit: 300, now: 0).map(\.description)
            #expect(order == (0..<300).filter { $0 != 150 }.map { "hang\($0 * 7919 % 300)" })
            #expect(supervisor.jobs.count == 1)
            // The same order is counted by who only looks.
            let places = WaitingLine.places(spool.settings) ?? [:]
            #expect(
                order.enumerated().allSatisfy { place, id in ExtractionID(id).map { places[$0] == place + 1 } == true })
        }
    }

    @Test("numbers in spoilt documents that have no successor end nothing")
    func largestNumbers() async throws {
        try await TemporarySpool.with { spool in
            try write(spool, "ok1", sequence: .max)
            try put(spool, "queued/ok1.json")
            try write(spool, "fail2", state: .failed, requestFile: "b.json", attempt: .max, deaths: .max)
            try put(spool, "finished/fail2.json")
            try write(spool, "die3", state: .processing, requestFile: "c.json", deaths: .max)
            try put(spool, "running/die3.json")
            let directory = try Directory(path: spool.settings.spool)
            try AtomicFile.write(Array("\(Int.max)\n".utf8), as: ".sequence", in: directory)
            try spool.drop("{\"action\": \"retry\", \"extraction_id\": \"fail2\"}", as: "r.json")
            try spool.drop(spool.request("ok4"), as: "d.json")
            try await spool.once()
            #expect(spool.status("ok1")?.state == .completed)
            #expect(spool.status("ok4")?.state == .completed)
            #expect(spool.status("die3")?.state == .failed)
            #expect(spool.receipt("r.json") != nil)
        }
    }

    @Test("numbers go on after a restart, and never twice")
    func numbers() async throws {
        try await TemporarySpool.with { spool in
            let directory = try Directory(path: spool.settings.spool)
            var seen: Set<Int> = []
            for _ in 0..<3 {
                var numbers = RunningNumber(spool: directory, after: 7)
                for _ in 0..<3 { #expect(seen.insert(try numbers.next()).inserted) }
            }
            #expect(seen.min() == 8)
        }
    }
}
