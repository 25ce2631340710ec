// Accounts over IMAP on a server's bad days: refusals for now, and connections that break again and again.
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6)), .enabled(if: IMAPStandIn.isInstalled, "needs python3"))
struct ScriptedIMAPTests {
    /// Runs one extraction of everything, with `network_wait` of so many seconds, and gives what has become of it.
    private static func run(
        _ order: String,
        request: String = #"{"senders": ["crew@news.example"], "since": "2020-11-01", "max_results": 500}"#,
        wait: Int = 20, _ body: (SpoolFolder, IMAPStandIn) async throws -> Void
    ) async throws {
        try await SpoolFolder.with { folder in
            let server = try await IMAPStandIn(in: folder.path, order)
            let lines = [
                "network:", "  network_wait: \(wait)", "accounts:", "  default:", "    host: 127.0.0.1",
                "    port: \(server.port)", "    security: none", "    user: reader",
                "    password_env: MAIL_PASSWORD",
            ]
            let own = TestFile.text("\(folder.path)/gleaner.yaml") ?? ""
            try TestFile.write(own + lines.joined(separator: "\n") + "\n", to: "\(folder.path)/gleaner.yaml")
            _ = try await folder.gleaner(
                "run", "--id", "x", "-", input: request, environment: ["MAIL_PASSWORD=s3cret-word"])
            try await body(folder, server)
        }
    }

    private static func stored(_ folder: SpoolFolder) -> Int? {
        folder.json("output/extraction_x/newsletters.json")?.array?.count
    }

    private static func counts(_ folder: SpoolFolder) -> JSONObject? {
        folder.status("x")?["stages"]?.array?.first?.object?["counts"]?.object
    }

    @Test(
        "what is refused for now is asked for again, and nothing is lost by it",
        arguments: ["THROTTLED", "UNAVAILABLE", "LIMIT"])
    func refusedForNow(code: String) async throws {
        try await Self.run("{\"messages\": 60, \"refuse\": [\"\(code)\", 2]}") { folder, _ in
            #expect(folder.status("x")?["status"] == .string("completed"))
            #expect(Self.stored(folder) == 60)
            #expect(Self.counts(folder)?["failed"]?.integer == 0)
        }
    }

    @Test("a server that refuses for longer than is waited for fails the stage, and what has come stays")
    func refusedForLong() async throws {
        try await Self.run(#"{"messages": 60, "refuse": ["THROTTLED", 1000]}"#, wait: 1) { folder, server in
            #expect(folder.status("x")?["error_code"] == .string("quota_exceeded"))
            #expect(folder.status("x")?["error_message"]?.string?.contains("not now") == true)
            let kept = folder.names("output/extraction_x/.mail").filter { $0.hasSuffix(".eml") }.count
            #expect(kept > 0)
            #expect(Self.counts(folder)?["stored"]?.integer == Int64(kept))
        }
    }

    @Test(
        "a message without a time of arrival goes by its Date header, however it is looked at",
        arguments: [#""senders": ["*"]"#, #""senders": ["crew@*"]"#])
    func undated(senders: String) async throws {
        let messages = #"{"messages": 3, "undated": 2}"#
        let until = #""since": "2020-11-01", "until": "2020-11-30", "max_results": 500"#
        try await Self.run(messages, request: "{\(senders), \(until)}") { folder, _ in
            let dates = folder.json("output/extraction_x/newsletters.json")?.array?.map { $0.object?["date"] }
            #expect(dates == Array(repeating: .string("2020-11-02T07:00:00Z"), count: 3))
        }
        try await Self.run(messages, request: "{\(senders), \"since\": \"2021-01-01\", \"max_results\": 500}") {
            folder, _ in
            #expect(Self.stored(folder) == 0)
        }
    }

    @Test("a connection that breaks after every third message costs only connections")
    func breaksAfterSome() async throws {
        try await Self.run(#"{"messages": 20, "break_after": 4}"#) { folder, _ in
            #expect(folder.status("x")?["status"] == .string("completed"))
            #expect(Self.stored(folder) == 20)
        }
    }

    @Test(
        "messages at which the connection always breaks are lost with a warning, and the others come",
        arguments: [#""senders": ["*"], "#, ""], ["break_at", "break_header_at"])
    func breaksAtSome(senders: String, place: String) async throws {
        let isLookedAt = senders.isEmpty || place == "break_at"
        try await Self.run(
            "{\"messages\": 20, \"\(place)\": [11, 12, 20]}",
            request: "{\(senders)\"since\": \"2020-11-01\", \"max_results\": 500}", wait: 3600
        ) { folder, server in
            #expect(folder.status("x")?["status"] == .string("completed"))
            #expect(Self.stored(folder) == (isLookedAt ? 17 : 20))
            #expect(Self.counts(folder)?["failed"]?.integer == (isLookedAt ? 3 : 0))
            let warnings = (folder.status("x")?["warnings"]?.array ?? []).compactMap { $0.object?["message"]?.string }
            for uid in isLookedAt ? [11, 12, 20] : [] {
                let words = "INBOX: message \(uid) cannot be read: the connection broke 4 times at it"
                #expect(warnings.contains { $0.hasPrefix(words) }, "\(warnings)")
            }
            #expect(server.commands.filter { $0.hasPrefix("EXAMINE") }.count <= 14)
        }
    }

    @Test("a message at which the connection breaks a few times comes in the end")
    func breaksAtOneForNow() async throws {
        try await Self.run(#"{"messages": 20, "break_at": [11], "breaks": 3}"#) { folder, _ in
            #expect(folder.status("x")?["status"] == .string("completed"))
            #expect(Self.stored(folder) == 20)
            #expect(Self.counts(folder)?["failed"]?.integer == 0)
        }
    }

    @Test("a server that breaks the connection at every message fails the stage")
    func breaksAtEvery() async throws {
        let all = (1...40).map(String.init).joined(separator: ", ")
        try await Self.run("{\"messages\": 40, \"break_at\": [\(all)]}", wait: 3600) { folder, server in
            #expect(folder.status("x")?["error_code"] == .string("network_unreachable"))
            let words = folder.status("x")?["error_message"]?.string ?? ""
            #expect(words.contains("message 11 of \"INBOX\"") && words.contains("5 times"), "\(words)")
            #expect(server.commands.filter { $0.hasPrefix("EXAMINE") }.count == 44)
        }
    }

    @Test("a message whose header is too long to be read is named", arguments: [#""senders": ["*"], "#, ""])
    func longHeader(senders: String) async throws {
        // Every sender is wanted, whatever the header says.
        let isLost = senders.isEmpty
        let request = "{\(senders)\"since\": \"2020-11-01\"}"
        try await Self.run(#"{"messages": 4, "long_header": 2}"#, request: request) { folder, _ in
            #expect(Self.stored(folder) == (isLost ? 3 : 4))
            #expect(Self.counts(folder)?["failed"]?.integer == (isLost ? 1 : 0))
            let warnings = (folder.status("x")?["warnings"]?.array ?? []).compactMap { $0.object?["message"]?.string }
            #expect(warnings.contains { $0.hasPrefix("INBOX: message 2 is left out") } == isLost, "\(warnings)")
        }
    }

    @Test("a message at which the connection breaks stays new for only_new")
    func breaksAtOneAndStaysNew() async throws {
        let request = #"{"senders": ["*"], "since": "2020-11-01", "max_results": 500, "only_new": true}"#
        try await Self.run(#"{"messages": 5, "break_at": [3], "breaks": 4}"#, request: request) { folder, _ in
            #expect(Self.stored(folder) == 4)
            _ = try await folder.gleaner(
                "run", "--id", "y", "-", input: request, environment: ["MAIL_PASSWORD=s3cret-word"])
            let later = folder.json("output/extraction_y/newsletters.json")?.array
            #expect(later?.map { $0.object?["message_id"] } == [.string("3@news.example")])
        }
    }

    @Test("where the senders leave nothing to choose, messages come without a look at all headers; otherwise after it")
    func oneLook() async throws {
        let whole = #""since": "2020-11-01""#
        for (request, looks) in [
            ("{\(whole), \"senders\": [\"crew@news.example\"]}", false), ("{\(whole), \"senders\": [\"*\"]}", false),
            ("{\(whole)}", true), ("{\(whole), \"senders\": [\"*\"], \"max_results\": 5}", true),
            ("{\(whole), \"senders\": [\"*@news.example\"]}", true),
        ] {
            try await Self.run(#"{"messages": 30}"#, request: request) { folder, server in
                #expect(folder.status("x")?["status"] == .string("completed"))
                #expect(Self.stored(folder) == (request.contains("max_results") ? 5 : 30), "\(request)")
                #expect(server.commands.contains { $0.contains("BODY.PEEK[HEADER]") } == looks, "\(request)")
                #expect(!server.commands.contains { $0.hasPrefix("SELECT") || $0.contains(" BODY[") })
            }
        }
    }
}
