// Receipts that the disk refuses.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct AnswerTests {
    @Test("an acceptance whose receipt cannot be written is answered when it can, though it has ended meanwhile")
    func late() async throws {
        try await TemporarySpool.with { spool in
            // No file can be written in a directory's place.
            mkdir("\(spool.settings.spool)/receipts/a.json", 0o755)
            try await spool.supervised {
                try spool.drop(spool.request("ok1"), as: "a.json")
                await spool.eventually("completed") { spool.status("ok1")?.state == .completed }
                rmdir("\(spool.settings.spool)/receipts/a.json")
                await spool.eventually("answered") { spool.receipt("a.json")?["extraction_id"] == .string("ok1") }
                await spool.eventually("put away") { spool.names("spool/finished") == ["ok1.json"] }
                #expect(spool.names("spool/running") == [])
            }
        }
    }

    @Test("what could not be answered before a restart is answered after it, and not put away before")
    func afterRestart() async throws {
        try await TemporarySpool.with { spool in
            mkdir("\(spool.settings.spool)/receipts/a.json", 0o755)
            try spool.drop(spool.request("ok1"), as: "a.json")
            for _ in 0..<2 {
                try await spool.once()
                #expect(spool.status("ok1")?.state == .completed)
                #expect(spool.names("spool/running") == ["ok1.json"])
                #expect(spool.names("spool/finished") == [])
            }
            rmdir("\(spool.settings.spool)/receipts/a.json")
            try await spool.once()
            #expect(spool.receipt("a.json")?["status"] == .string("pending"))
            #expect(spool.names("spool/finished") == ["ok1.json"])
            #expect(spool.text("output/extraction_ok1/starts.txt") == "x\n")
        }
    }

    @Test("an extraction that failed and was not answered can be retried all the same")
    func retried() async throws {
        try await TemporarySpool.with { spool in
            mkdir("\(spool.settings.spool)/receipts/a.json", 0o755)
            try spool.drop(spool.request("fail1"), as: "a.json")
            try await spool.once()
            try spool.drop("{\"action\": \"retry\", \"extraction_id\": \"fail1\"}", as: "r.json")
            try await spool.once()
            #expect(spool.receipt("r.json")?["status"] == .string("pending"))
            #expect(spool.status("fail1")?.attempt == 2)
            #expect(spool.text("output/extraction_fail1/starts.txt") == "x\nx\n")
            rmdir("\(spool.settings.spool)/receipts/a.json")
            try await spool.once()
            #expect(spool.receipt("a.json")?["extraction_id"] == .string("fail1"))
            #expect(spool.names("spool/finished") == ["fail1.json"])
        }
    }

    @Test("a rejection whose receipt cannot be written leaves nothing behind, however often it is tried")
    func rejection() async throws {
        try await TemporarySpool.with { spool in
            mkdir("\(spool.settings.spool)/receipts/a.json", 0o755)
            try spool.drop("[]", as: "a.json")
            for _ in 0..<3 {
                try await spool.once()
                #expect(spool.names("spool/rejected") == [])
                #expect(spool.names("spool/incoming") == ["a.json"])
            }
            rmdir("\(spool.settings.spool)/receipts/a.json")
            try await spool.once()
            #expect(spool.names("spool/rejected") == ["a.json", "a.json.error.json"])
        }
    }
}
