// Extractions whose directory or status somebody takes away while they wait, work or are being cancelled.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct LostExtractionTests {
    @Test("a directory that disappears while it waits, and a status that is spoilt, hold nobody up")
    func whileWaiting() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.maximumRunning = 1
            let held = spool
            try await spool.supervised {
                for (number, id) in ["hang1", "ok2", "exit3", "ok4"].enumerated() {
                    try held.drop(held.request(id), as: "\(number).json")
                }
                await held.eventually("accepted") { held.status("ok4") != nil }
                try Directory(path: held.output).removeTree("extraction_ok2")
                try AtomicFile.write(
                    Array("{".utf8), as: Status.fileName, in: try Directory(path: "\(held.output)/extraction_exit3"))
                try held.drop("{\"action\": \"cancel\", \"extraction_id\": \"hang1\"}", as: "c.json")
                await held.eventually("the next one's turn", seconds: 30) { held.status("ok4")?.state == .completed }
                await held.eventually("put away") { held.names("spool/finished").count == 4 }
                #expect(held.names("spool/running") == [])
            }
        }
    }

    @Test("a cancel of what has disappeared is answered, whether its worker lives or not")
    func cancelled() async throws {
        try await TemporarySpool.with { spool in
            let supervisor = try spool.makeSupervisor()
            for id in ["ok1", "hang2"] { try spool.drop(spool.request(id), as: "\(id).json") }
            await supervisor.scan()
            supervisor.startWorkers()
            await spool.eventually("at work") { spool.text("output/extraction_hang2/starts.txt") != nil }
            // One that still writes would put files into what is being removed.
            await spool.eventually("the other at its end") { spool.status("ok1")?.state == .completed }
            for id in ["ok1", "hang2"] {
                let id = try #require(ExtractionID(id))
                try Directory(path: spool.output).removeTree(id.directoryName)
                let claim = Claim(.cancel, id, requestFile: "cancel-\(id).json")
                try AtomicFile.write(Array("{}".utf8), as: claim.fileName, in: supervisor.directories.control)
                try AtomicFile.write(claim.document, as: claim.claimName, in: supervisor.directories.control)
                await supervisor.carryOut(claim)
                await supervisor.workerEnded(id, .signalled(SIGKILL, outOfMemory: false))
                #expect(spool.receipt(claim.requestFile)?["error_code"] == .string("unknown_id"))
            }
            #expect(supervisor.jobs.isEmpty && supervisor.queue.runningCount == 0)
            #expect(supervisor.failedClaims.isEmpty)
            #expect(spool.names("spool/control") == [])
            #expect(spool.names("spool/finished") == ["hang2.json", "ok1.json"])
        }
    }
}
