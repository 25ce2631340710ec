// Requests that are none, or that change under the reader, in the spool of the built program with a real extraction
// beside them: whatever lies there, what is good is carried out.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct HostileRequestTests {
    @Test("whatever is dropped, each is answered with its reason, and the supervisor carries out what is good")
    func all() async throws {
        try await SpoolFolder.with(["incomplete_seconds: 0.5", "rescan_seconds: 0.5"]) { folder in
            let good = try Letters.write(.messageFolder, in: folder)
            try await folder.watched { watch in
                let expected = try dropAll(folder)
                try folder.drop("{\"extraction_id\": \"good\", \"offline\": true, \(good)}", as: "good.json")
                try await folder.completed("good")
                // Those that are missing are named below.
                try? await Deadline.wait(for: "the answers", seconds: 60) {
                    expected.allSatisfy { folder.receipt($0.name) != nil }
                }
                for (name, code) in expected { #expect(folder.receipt(name)?.string("error_code") == code, "\(name)") }
                // Left alone until they are renamed.
                let left = [".hidden.json", "a.json.tmp", "b.json~", "c.json.part"]
                try await Deadline.wait(for: "the last to be moved") { folder.names("spool/incoming") == left }
                #expect(folder.names("output") == ["extraction_good"])
                #expect(!watch.hasEnded)
                try await checkErrors(folder)
            }
        }
    }

    /// Drops what is no request, and returns the answers that it must get.
    private func dropAll(_ folder: SpoolFolder) throws -> [(name: String, code: String)] {
        let incoming = folder.incoming
        try TestFile.write("{", to: "\(incoming)/sparse.json")
        truncate("\(incoming)/sparse.json", 1 << 30)
        try TestFile.makeFolder("\(incoming)/folder.json")
        mkfifo("\(incoming)/fifo.json", 0o600)
        symlink("/nowhere", "\(incoming)/dangling.json")
        symlink("/etc/hostname", "\(incoming)/elsewhere.json")
        for name in [".hidden.json", "a.json.tmp", "b.json~", "c.json.part"] {
            try TestFile.write("[]", to: "\(incoming)/\(name)")
        }
        let long = String(repeating: "x", count: 240)
        try TestFile.write("{}", to: "\(incoming)/\(long).json")
        try TestFile.write("{\"max_res", to: "\(incoming)/abandoned.json")
        try TestFile.write("", to: "\(incoming)/empty.json")
        let texts = [
            ("climbing.json", "{\"source\": {\"eml\": \"../../etc\"}}", "out_of_range"),
            ("climbing-id.json", "{\"extraction_id\": \"../../etc\", \"source\": {\"eml\": \"/tmp\"}}", "out_of_range"),
            ("nul.json", "\0\0\0\0", "invalid_json"),
            ("deep.json", String(repeating: "[", count: 100_000), "invalid_json"),
            ("two.json", "{} {}", "invalid_json"),
            ("twice.json", "{\"offline\": true, \"offline\": false}", "invalid_json"),
        ]
        for (name, text, _) in texts { try folder.drop(text, as: name) }
        return texts.map { ($0.0, $0.2) } + [
            ("sparse.json", "too_large"), ("folder.json", "unreadable"), ("fifo.json", "unreadable"),
            ("dangling.json", "unreadable"), ("elsewhere.json", "unreadable"), ("abandoned.json", "incomplete"),
            ("empty.json", "incomplete"), (String(repeating: "x", count: 180) + ".json", "too_large"),
        ]
    }

    private func checkErrors(_ folder: SpoolFolder) async throws {
        guard SchemaValidator.isAvailable else { return }
        let schema = try await Contract.schema("error", folder)
        let files = folder.names("spool/rejected").filter { $0.hasSuffix(".error.json") }
        let documents = files.map { TestFile.bytes("\(folder.path)/spool/rejected/\($0)") ?? [] }
        for (file, faults) in zip(files, try SchemaValidator.validate(documents, against: schema)) {
            #expect(faults == [], "\(file)")
        }
        #expect(files.count == 14)
    }

    @Test("a request that mv replaces again and again: each that was taken runs as it was written")
    func replaced() async throws {
        let script = """
            for number in $(seq 300); do
                printf '{"extraction_id": "n%s", "max_results": %s, "offline": true, %s}' "$number" "$number" "$SOURCE" \\
                    >spool/incoming/.new
                mv spool/incoming/.new spool/incoming/same.json
            done
            """
        try await SpoolFolder.with(["max_running: 4", "max_running_per_user: 4"]) { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try await folder.watched { _ in
                let end = try await folder.run(["sh", "-eu", "-c", script], environment: ["SOURCE=\(source)"])
                #expect(end.status == 0, "\(end.errors)")
                try await Deadline.wait(for: "the last of them", seconds: 90) {
                    folder.receipt("same.json")?.string("extraction_id") == "n300"
                }
                try await Deadline.wait(for: "the end of all", seconds: 120) {
                    folder.names("spool/queued").isEmpty && folder.names("spool/running").isEmpty
                }
            }
            let taken = folder.names("spool/finished").map { String($0.dropLast(".json".count)) }
            #expect(folder.names("output") == taken.map { "extraction_\($0)" }.sorted())
            for id in taken {
                #expect(folder.status(id)?["status"] == .string("completed"))
                let config = folder.json("output/extraction_\(id)/config_used.json")
                #expect(config.map { "n" + $0.text("max_results") } == id)
            }
        }
    }

    @Test("a request that is rewritten after its acceptance changes nothing")
    func rewritten() async throws {
        try await SlowWeb.with(["max_running: 1"]) { folder, web in
            let source = Letters.source("raw_html", "\(folder.path)/mail")
            try await folder.watched { _ in
                try folder.drop("{\"extraction_id\": \"slow\", \(source)}", as: "a.json")
                _ = try await folder.status(of: "slow", "resolves") { $0["stage"] == .string("resolve") }
                try folder.drop("{\"extraction_id\": \"later\", \(source)}", as: "b.json")
                try await Deadline.wait(for: "the acceptance") { folder.receipt("b.json") != nil }
                #expect(folder.status("later")?["status"] == .string("pending"))
                for file in ["queued/later.json", "running/slow.json"] {
                    try TestFile.write(
                        "{\"extraction_id\": \"x\", \"source\": {\"eml\": \"/etc\"}}",
                        to: "\(folder.path)/spool/\(file)")
                }
                web.answer()
                for id in ["slow", "later"] {
                    try await folder.completed(id)
                    #expect(folder.articles(id) == SlowWeb.articles)
                }
            }
        }
    }

    @Test("half a request waits for its other half")
    func completedLater() async throws {
        try await SpoolFolder.with { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try await folder.watched { _ in
                let whole = "{\"extraction_id\": \"late\", \"offline\": true, \(source)}"
                try TestFile.write(String(whole.prefix(20)), to: "\(folder.incoming)/a.json")
                try await Task.sleep(for: .milliseconds(500))
                #expect(folder.names("spool/incoming") == ["a.json"])
                try TestFile.write(whole, to: "\(folder.incoming)/a.json")
                try await folder.completed("late")
            }
        }
    }
}

extension JSONObject {
    /// A member that is a text.
    func string(_ name: String) -> String? { self[name]?.string }
}
