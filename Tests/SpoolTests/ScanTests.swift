// What cannot leave incoming/ neither keeps the supervisor busy nor hides what lies behind it.
import Disk
import Extraction
import Glibc
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct ScanTests {
    @Test("many controls for extractions that nobody knows are no reason to scan again at once")
    func unknownControls() async throws {
        try await TemporarySpool.with { spool in
            for number in 0..<70 {
                try spool.drop("{\"action\": \"cancel\", \"extraction_id\": \"never\(number)\"}", as: "\(number).json")
            }
            let supervisor = try spool.makeSupervisor()
            await scanWholly(supervisor)
            #expect(supervisor.unknownControls.count == 70)
            #expect(!supervisor.events.hasChanged)
            #expect(supervisor.needsEarlyScan)
        }
    }

    @Test("what appears while a scan is worked off is found by one more")
    func tickMeanwhile() async throws {
        try await TemporarySpool.with { spool in
            for number in 0..<70 { try spool.drop(spool.request("hang\(number)"), as: "\(number).json") }
            let supervisor = try spool.makeSupervisor()
            await supervisor.scan()
            #expect(supervisor.queue.count == 64)
            try spool.drop(spool.request("late"), as: "late.json")
            await supervisor.scan()
            #expect(supervisor.queue.count == 64)
            await supervisor.workOffBacklog()
            #expect(supervisor.queue.count == 70)
            #expect(supervisor.events.hasChanged)
            await supervisor.scan()
            #expect(supervisor.queue.count == 71)
        }
    }

    @Test("a disk that takes no acceptance is left in peace, whatever ticks come, and asked again after a while")
    func noAcceptance() async throws {
        try await TemporarySpool.with { spool in
            for number in 0..<70 { try spool.drop(spool.request("hang\(number)"), as: "\(number).json") }
            let supervisor = try spool.makeSupervisor()
            rmdir(spool.output)
            await scanWholly(supervisor)
            #expect(!supervisor.events.hasChanged)
            let lastScan = supervisor.lastScan
            await supervisor.scan()
            #expect(supervisor.lastScan == lastScan)
            #expect(spool.names("spool/incoming").count == 70)
            supervisor.scanAfterTrouble = .now
            await supervisor.scan()
            #expect(supervisor.lastScan > lastScan)
        }
    }

    @Test("a disk that takes no rejection is left in peace, and good requests are taken all the same")
    func noRejection() async throws {
        try await TemporarySpool.with { spool in
            for number in 0..<200 { try spool.drop("[]", as: "\(number).json") }
            try spool.drop(spool.request("hang1"), as: "good.json")
            let supervisor = try spool.makeSupervisor()
            rmdir("\(spool.settings.spool)/rejected")
            await scanWholly(supervisor)
            #expect(!supervisor.events.hasChanged)
            #expect(supervisor.scanAfterTrouble != nil)
            #expect(spool.names("spool/incoming").count == 200)
            #expect(supervisor.queue.count == 1)
        }
    }

    @Test("files that are larger than a request may be cost a scan nothing")
    func oversized() async throws {
        try await TemporarySpool.with { spool in
            try dropSparse(spool, count: 70, size: 2 << 20)
            try spool.drop(spool.request("ok1"), as: "good.json")
            let supervisor = try spool.makeSupervisor()
            var incoming = supervisor.incoming
            let found = try incoming.scan(try Directory(path: spool.incoming), now: .now, wallClock: 0)
            #expect(found.rejections.count == 70)
            #expect(found.requests.count == 1)
            #expect(!incoming.isCut)
        }
    }

    @Test("a scan that has read its share is gone on with, also by --once")
    func cut() async throws {
        try await TemporarySpool.with { spool in
            try dropSparse(spool, count: 70, size: 1 << 20)
            try spool.drop(spool.request("ok1"), as: "good.json")
            try await spool.once()
            #expect(spool.names("spool/incoming") == [])
            #expect(spool.status("ok1")?.state == .completed)
        }
    }

    @Test("a disk that takes no rejection does not keep a scan that was cut from the good request behind it")
    func noRejectionAndCut() async throws {
        try await TemporarySpool.with { spool in
            let bad = "[" + String(repeating: " ", count: 8 << 10) + "]"
            for number in 0..<10 { try spool.drop(bad, as: "\(number).json") }
            try spool.drop(spool.request("hang1"), as: "good.json")
            let supervisor = try spool.makeSupervisor()
            supervisor.incoming.bytesOfScan = 64 << 10
            rmdir("\(spool.settings.spool)/rejected")
            await scanWholly(supervisor)
            #expect(supervisor.queue.count == 0)
            supervisor.scanAfterTrouble = .now
            await scanWholly(supervisor)
            #expect(supervisor.queue.count == 1)
        }
    }

    @Test("files that are half written do not hide the good request behind them, and are not read twice")
    func halfWritten() async throws {
        try await TemporarySpool.with { spool in
            let half = "{" + String(repeating: " ", count: (8 << 10) - 1)
            for number in 0..<10 { try spool.drop(half, as: "\(number).json") }
            try spool.drop(spool.request("ok1"), as: "good.json")
            let directory = try Directory(path: spool.incoming)
            var incoming = IncomingDirectory(incompleteSeconds: 60, usesWallClock: false)
            incoming.bytesOfScan = 64 << 10
            #expect(try incoming.scan(directory, now: .now, wallClock: 0).requests.isEmpty)
            #expect(incoming.isCut)
            #expect(try incoming.scan(directory, now: .now, wallClock: 0).requests.count == 1)
            #expect(!incoming.isCut)
            let again = try incoming.scan(directory, now: .now, wallClock: 0)
            #expect(again.requests.count == 1 && again.isWaiting && !incoming.isCut)
        }
    }

    /// Scans once, and works off all that it finds.
    private func scanWholly(_ supervisor: Supervisor) async {
        await supervisor.scan()
        while !supervisor.backlog.isEmpty { await supervisor.workOffBacklog() }
    }

    private func dropSparse(_ spool: TemporarySpool, count: Int, size: Int) throws {
        let incoming = try Directory(path: spool.incoming)
        for number in 0..<count {
            _ = try incoming.createFile("large\(number).json")
            #expect(truncate("\(spool.incoming)/large\(number).json", size) == 0)
        }
    }
}
