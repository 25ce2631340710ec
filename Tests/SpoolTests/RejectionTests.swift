// Everything that is no request, and what becomes of it.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct RejectionTests {
    @Test(
        "a malformed request goes to rejected/ with its reason, and the answer is in its receipt",
        arguments: [
            ("{]", "invalid_json"), ("[]", "invalid_json"), ("{}{}", "invalid_json"), ("\0\0\0", "invalid_json"),
            ("{\"sorce\": {}}", "unknown_field"), ("{\"max_results\": \"5\"}", "wrong_type"),
            ("{\"max_results\": 0}", "out_of_range"), ("{\"hours_back\": 1, \"days_back\": 1}", "conflicting_fields"),
            ("{\"source\": {\"eml\": \"../../etc\"}}", "out_of_range"), ("{\"action\": \"cancel\"}", "wrong_type"),
            ("{\"extraction_id\": \"../x\"}", "out_of_range"),
            ("{\"action\": \"rerun\", \"of\": \"never\"}", "unknown_id"),
        ])
    func malformed(text: String, code: String) async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(text, as: "a.json")
            try await spool.once()
            #expect(spool.names("spool/rejected") == ["a.json", "a.json.error.json"])
            #expect(spool.json("spool/rejected/a.json.error.json")?["error_code"] == .string(code))
            #expect(spool.receipt("a.json")?["error_code"] == .string(code))
            #expect(spool.receipt("a.json")?["status"] == .string("rejected"))
            #expect(spool.names("output") == [])
        }
    }

    @Test("a second rejected file of the same name does not replace the first")
    func numbered() async throws {
        try await TemporarySpool.with { spool in
            for number in 1...3 {
                try spool.drop("[\(number)]", as: "a.json")
                try await spool.once()
            }
            #expect(
                spool.names("spool/rejected") == [
                    "a.json", "a.json.2", "a.json.2.error.json", "a.json.3", "a.json.3.error.json", "a.json.error.json",
                ])
            #expect(spool.text("spool/rejected/a.json.2") == "[2]")
        }
    }

    @Test("a gigabyte, a directory, a FIFO, a dangling link: each is moved away at once, unread")
    func noRegularFiles() async throws {
        try await TemporarySpool.with { spool in
            let incoming = try Directory(path: spool.incoming)
            _ = try incoming.createFile("sparse.json")
            #expect(truncate("\(spool.incoming)/sparse.json", 1 << 30) == 0)
            try incoming.mkdir("directory.json")
            try AtomicFile.write([1], as: "inside", in: try incoming.directory("directory.json"))
            mkfifo("\(spool.incoming)/fifo.json", 0o600)
            symlink("/nowhere", "\(spool.incoming)/link.json")
            symlink("/etc/passwd", "\(spool.incoming)/passwd.json")
            let began = ContinuousClock.now
            try await spool.once()
            #expect(ContinuousClock.now - began < .seconds(5))
            #expect(spool.names("spool/incoming") == [])
            #expect(spool.receipt("sparse.json")?["error_code"] == .string("too_large"))
            for name in ["directory", "fifo", "link", "passwd"] {
                #expect(spool.receipt("\(name).json")?["error_code"] == .string("unreadable"))
            }
            #expect(spool.names("spool/rejected").count == 10)
        }
    }

    @Test("names that are too long or no UTF-8 are rejected under a shortened name")
    func names() async throws {
        try await TemporarySpool.with { spool in
            let incoming = try Directory(path: spool.incoming)
            let long = String(repeating: "ä", count: 110) + ".json"
            try AtomicFile.write(Array("{}".utf8), as: long, in: incoming)
            try AtomicFile.write(
                Array("{}".utf8), as: FileName(bytes: [0x61, 0xFF] + Array(".json".utf8)), in: incoming)
            try await spool.once()
            #expect(spool.names("spool/incoming") == [])
            #expect(spool.names("spool/rejected").count == 4)
            #expect(spool.names("spool/receipts") == ["a\u{FFFD}.json", String(repeating: "ä", count: 90) + ".json"])
        }
    }

    @Test("hidden files, temporary names and other endings are left alone until they are renamed")
    func leftAlone() async throws {
        try await TemporarySpool.with { spool in
            let incoming = try Directory(path: spool.incoming)
            let names = [".a.json", "b.json.tmp", "c.json.part", "d.json~", "README"]
            for name in names { try AtomicFile.write(Array("[]".utf8), as: name, in: incoming) }
            try await spool.once()
            #expect(spool.names("spool/incoming") == names.sorted())
        }
    }

    @Test("a request written in place is taken once it is whole, and not before")
    func writtenInPlace() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                let incoming = try Directory(path: spool.incoming)
                let file = try incoming.createFile("a.json")
                try await Task.sleep(for: .milliseconds(100))
                let text = Array(spool.request("ok1").utf8)
                try file.write(Array(text[..<10]))
                try await Task.sleep(for: .milliseconds(100))
                #expect(spool.names("spool/incoming") == ["a.json"])
                try file.write(Array(text[10...]))
                try file.close()
                await spool.eventually("accepted") { spool.status("ok1") != nil }
            }
        }
    }

    @Test("half a request is rejected once it has been quiet, but not while somebody has it open for writing")
    func incomplete() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.incompleteSeconds = 0.5
            let held = spool
            try await spool.supervised {
                let incoming = try Directory(path: held.incoming)
                let file = try incoming.createFile("open.json")
                try file.write(Array("{\"max_".utf8))
                try AtomicFile.write(Array("{\"max_".utf8), as: "quiet.json", in: incoming)
                try AtomicFile.write([], as: "empty.json", in: incoming)
                await held.eventually("rejected") {
                    held.receipt("quiet.json") != nil && held.receipt("empty.json") != nil
                }
                #expect(held.receipt("quiet.json")?["error_code"] == .string("incomplete"))
                // Leases work on our own files on a local disk.
                #expect(held.names("spool/incoming") == ["open.json"])
                try file.close()
                await held.eventually("rejected too") { held.receipt("open.json") != nil }
            }
        }
    }

    @Test("a file that is corrected in its place, between the look and the rename, is not rejected with its old error")
    func corrected() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop("[]", as: "a.json")
            let incoming = try Directory(path: spool.incoming)
            let seen = try incoming.stat("a.json")
            let file = try incoming.openFile("a.json", flags: O_WRONLY | O_TRUNC)
            try file.write(Array(spool.request("ok1").utf8))
            try file.close()
            let supervisor = try spool.makeSupervisor()
            let outcome = try supervisor.rejection.reject(
                FileName("a.json"), seen, from: incoming, error: RequestError(.invalidJSON, "an array"), id: nil)
            #expect(outcome == .changed)
            #expect(spool.names("spool/rejected") == [])
            await supervisor.scan()
            #expect(spool.receipt("a.json")?["extraction_id"] == .string("ok1"))
        }
    }

    @Test("what is too large is rejected though it grows on")
    func growing() async throws {
        try await TemporarySpool.with { spool in
            let incoming = try Directory(path: spool.incoming)
            _ = try incoming.createFile("a.json")
            truncate("\(spool.incoming)/a.json", 2 << 20)
            let seen = try incoming.stat("a.json")
            truncate("\(spool.incoming)/a.json", 3 << 20)
            let supervisor = try spool.makeSupervisor()
            let outcome = try supervisor.rejection.reject(
                FileName("a.json"), seen, from: incoming, error: RequestError(.tooLarge, "too large"), id: nil)
            #expect(outcome == .moved(as: "a.json"))
        }
    }

    @Test("an error file whose request never came is removed at the next start")
    func orphans() async throws {
        try await TemporarySpool.with { spool in
            let rejected = try Directory(path: "\(spool.settings.spool)/rejected")
            try AtomicFile.write([1], as: "gone.json.error.json", in: rejected)
            try AtomicFile.write([1], as: "kept.json.error.json", in: rejected)
            try AtomicFile.write([1], as: "kept.json", in: rejected)
            try await spool.once()
            #expect(spool.names("spool/rejected") == ["kept.json", "kept.json.error.json"])
        }
    }
}
