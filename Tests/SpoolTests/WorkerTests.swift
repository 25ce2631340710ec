// Workers that die, hang, fork or eat memory, and a supervisor that goes on.
import Disk
import Extraction
import Glibc
import Logging
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct WorkerTests {
    @Test("a worker that dies is started again, and the supervisor goes on")
    func diesOnce() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("dieonce1"), as: "a.json")
                await spool.eventually("completed") { spool.status("dieonce1")?.state == .completed }
                await spool.eventually("finished") { spool.names("spool/finished") == ["dieonce1.json"] }
                #expect(spool.text("output/extraction_dieonce1/starts.txt") == "x\nx\n")
            }
        }
    }

    @Test("the third death is a failed status with the reason")
    func diesThrice() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("die1"), as: "a.json")
                try spool.drop(spool.request("exit1"), as: "b.json")
                await spool.eventually("both failed") { spool.names("spool/finished").count == 2 }
                let status = spool.status("die1")
                #expect(status?.state == .failed && status?.errorCode == .workerDied && status?.failedStage == .fetch)
                #expect(
                    status?.errorMessage?.hasPrefix(
                        "the worker died 3 times, at last: signal 11 (Segmentation fault) in stage fetch") == true)
                #expect(status?.completedAt != nil)
                #expect(spool.text("output/extraction_die1/starts.txt") == "x\nx\nx\n")
                #expect(spool.status("exit1")?.errorMessage?.contains("exit status 3") == true)
                try spool.drop(spool.request("ok1"), as: "c.json")
                await spool.eventually("goes on") { spool.status("ok1")?.state == .completed }
            }
        }
    }

    @Test("deaths are counted across restarts of the supervisor, within an attempt")
    func deathsAreKept() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("die1"), as: "a.json")
                await spool.eventually("the second death") { spool.status("die1")?.deaths == 2 }
            }
            try await spool.once()
            #expect(spool.status("die1")?.state == .failed)
            #expect(spool.status("die1")?.deaths == 3)
            #expect(spool.text("output/extraction_die1/starts.txt") == "x\nx\nx\n")
            try spool.drop("{\"action\": \"retry\", \"extraction_id\": \"die1\"}", as: "r.json")
            try await spool.once()
            #expect(spool.status("die1")?.deaths == 3)
            #expect(spool.text("output/extraction_die1/starts.txt")?.count == 12)
        }
    }

    @Test("a failure that the worker names is taken as it is")
    func namedFailure() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("fail1"), as: "a.json")
            try await spool.once()
            #expect(spool.status("fail1")?.state == .failed)
            #expect(spool.text("output/extraction_fail1/starts.txt") == "x\n")
            #expect(spool.names("spool/finished") == ["fail1.json"])
        }
    }

    @Test("a stage that takes too long ends its worker, the third time the extraction")
    func stageTimeout() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.stageTimeout = 0.3
            try spool.drop(spool.request("hang1"), as: "a.json")
            try await spool.once()
            #expect(spool.status("hang1")?.errorCode == .stageTimeout)
            #expect(spool.status("hang1")?.errorMessage?.contains("stage fetch took longer than 0.3 s") == true)
        }
    }

    @Test("the time that a worker waits for another extraction of its source is no stage's")
    func waitsLong() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.stageTimeout = 0.3
            try spool.drop(spool.request("wait1"), as: "a.json")
            try await spool.once()
            #expect(spool.status("wait1")?.state == .completed)
            #expect(spool.text("output/extraction_wait1/starts.txt") == "x\n")
        }
    }

    @Test("a worker that dies with much memory in use ran out of it")
    func outOfMemory() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("memory1"), as: "a.json")
            try await spool.once()
            #expect(spool.status("memory1")?.errorCode == .outOfMemory)
        }
    }

    @Test("a worker that ends because it finds no room for a thread ran out of memory")
    func noRoomForThread() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("short1"), as: "a.json")
            try await spool.once()
            #expect(spool.status("short1")?.errorCode == .outOfMemory)
            #expect(spool.status("short1")?.errorMessage?.contains("exit status 71, out of memory") == true)
        }
    }

    @Test("a program that cannot be started is not the extraction's fault: it waits")
    func notStarted() async throws {
        try await TemporarySpool.with { spool in
            let supervisor = try Supervisor(
                spool.settings,
                worker: WorkerCommand(executable: "/nowhere/gleaner", arguments: [], memoryLimit: 1 << 30),
                log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
            try await TemporarySpool.run(supervisor) {
                try spool.drop(spool.request("ok1"), as: "a.json")
                await spool.eventually("in running/") { spool.names("spool/running") == ["ok1.json"] }
                await spool.eventually("the status says so") {
                    spool.status("ok1")?.progressMessage.contains("no worker can be started") == true
                }
                #expect(spool.status("ok1")?.state == .pending)
                #expect(spool.status("ok1")?.queuePosition == nil)
            }
            try await spool.once()
            #expect(spool.status("ok1")?.state == .completed)
        }
    }

    @Test("a cancel kills all that the worker started, within a second")
    func cancelKillsGroup() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("fork1"), as: "a.json")
                await spool.eventually("forked") { spool.text("output/extraction_fork1/child.txt")?.isEmpty == false }
                let text = spool.text("output/extraction_fork1/child.txt") ?? ""
                let child = Int32(text.filter(\.isNumber)) ?? 0
                #expect(child > 0 && kill(child, 0) == 0)
                let began = ContinuousClock.now
                try spool.drop("{\"action\": \"cancel\", \"extraction_id\": \"fork1\"}", as: "c.json")
                await spool.eventually("cancelled") { spool.status("fork1")?.state == .cancelled }
                #expect(ContinuousClock.now - began < .seconds(10))
                await spool.eventually("the child is gone") { !isAlive(child) }
                await spool.eventually("answered") { spool.receipt("c.json")?["status"] == .string("cancelled") }
                await spool.eventually("moved") { spool.names("spool/finished") == ["fork1.json"] }
                await spool.eventually("released") { spool.names("spool/control") == [] }
            }
        }
    }

    @Test("what was stopped by a shutdown says so and goes on at the next start")
    func shutdown() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("once1"), as: "a.json")
                await spool.eventually("at work") { spool.text("output/extraction_once1/starts.txt") != nil }
            }
            #expect(spool.status("once1")?.state == .processing)
            #expect(spool.status("once1")?.progressMessage == "Interrupted, goes on when gleaner watch starts")
            #expect(spool.names("spool/running") == ["once1.json"])
            try await spool.supervised {
                await spool.eventually("resumed") { spool.names("spool/finished") == ["once1.json"] }
            }
            #expect(spool.status("once1")?.state == .completed)
        }
    }

    @Test(
        "after the grace nothing is waited for: no disk that refuses, no worker that does not end",
        arguments: [true, false])
    func nothingIsWaitedFor(isEnding: Bool) async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("hang1"), as: "a.json")
            let supervisor = try spool.makeSupervisor()
            await supervisor.scan()
            supervisor.startWorkers()
            await spool.eventually("at work") { spool.text("output/extraction_hang1/starts.txt") != nil }
            let id = try #require(ExtractionID("hang1"))
            if isEnding {
                supervisor.jobs[id]?.worker?.kill()
                let claim = Claim(.cancel, id, requestFile: "c.json")
                supervisor.jobs[id]?.state = .ending(.cancelled(claim), until: .now + .seconds(600))
            }
            supervisor.isStopping = true
            supervisor.graceEnds = .now
            await supervisor.leaveToNextStart(.now)
            #expect(supervisor.jobs.isEmpty == isEnding)
            await supervisor.leaveToNextStart(.now + .seconds(11))
            #expect(supervisor.jobs.isEmpty)
            #expect(spool.status("hang1")?.progressMessage == Supervisor.interruptedMessage)
            #expect(spool.names("spool/running") == ["hang1.json"])
        }
    }

    @Test("within the grace, workers finish")
    func grace() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.graceSeconds = 20
            let held = spool
            try await spool.supervised {
                try held.drop(held.request("slow1"), as: "a.json")
                await held.eventually("at work") { held.text("output/extraction_slow1/starts.txt") != nil }
            }
            #expect(spool.status("slow1")?.state == .completed)
            #expect(spool.names("spool/finished") == ["slow1.json"])
        }
    }

    /// Whether a process lives; one that has ended and that nobody has waited for does not.
    private func isAlive(_ pid: Int32) -> Bool {
        guard let proc = try? Directory(path: "/proc/\(pid)"), let file = try? proc.openFile("stat"),
            let bytes = try? file.readToEnd(maximumBytes: 4096)
        else { return false }
        return !String(decoding: bytes, as: UTF8.self).contains(") Z ")
    }
}
