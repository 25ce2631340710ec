// An account of Gmail, against a stand-in that speaks HTTP/2 over TLS.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)), .enabled(if: GmailStandIn.isInstalled, "nginx, openssl or python3 is missing"))
struct GmailTests {
    /// A folder with an account `gmail` that somebody has signed in to.
    private func with(
        signedIn: Bool = true, _ body: (SpoolFolder, GmailStandIn) async throws -> Void
    ) async throws {
        try await SpoolFolder.with { folder in
            let gmail = try await GmailStandIn(in: folder.path)
            let own = TestFile.text("\(folder.path)/gleaner.yaml") ?? ""
            try TestFile.write(own + gmail.settings, to: "\(folder.path)/gleaner.yaml")
            if signedIn { try gmail.signIn() }
            try await body(folder, gmail)
        }
    }

    private static let list = "List-Id: <news.example>\\r\\n"
    /// An order to put letters into the mailbox; `day` counts from 1970.
    private func letters(
        _ count: Int, sender: String = "News <news@example.com>", day: Int = 20_750, labels: String = "INBOX",
        extra: String = list, size: Int = 0
    ) -> String {
        """
        {"add": [{"count": \(count), "sender": "\(sender)", "subject": "Letter", "day": \(day),
         "labels": ["\(labels)"], "extra": "\(extra)", "size": \(size)}]}
        """
    }

    private func run(_ folder: SpoolFolder, _ id: String, _ further: String = "") async throws -> RunningProgram.End {
        let request =
            "{\"extraction_id\": \"\(id)\", \"since\": \"2026-10-20\", \(further)"
            + "\"source\": {\"account\": \"gmail\"}}"
        return try await folder.gleaner("run", "-", input: request)
    }

    private func subjects(_ folder: SpoolFolder, _ id: String) -> [String] {
        (folder.json("output/extraction_\(id)/newsletters.json")?.array ?? []).compactMap {
            $0.object?["subject"]?.string
        }
    }

    private func counts(_ folder: SpoolFolder, _ id: String) -> JSONObject? {
        folder.status(id)?["stages"]?.array?.first?.object?["counts"]?.object
    }

    private func requests(_ gmail: GmailStandIn) throws -> [JSONObject] {
        try JSONParser.parse(gmail.log()).object?["requests"]?.array?.compactMap(\.object) ?? []
    }

    @Test("newsletters of a window are fetched over HTTP/2, and nothing is asked that could change them")
    func fetches() async throws {
        try await with { folder, gmail in
            try gmail.control("{\"set\": {\"page\": 7}}")
            try gmail.control(letters(20))
            try gmail.control(letters(2, day: 20_000))
            try gmail.control(letters(3, sender: "A friend <friend@example.com>", extra: ""))
            try gmail.control(letters(1, labels: "SPAM"))
            let end = try await run(folder, "a")
            #expect(subjects(folder, "a").count == 20, "\(end.errors)")
            #expect(subjects(folder, "a").first == "Letter 20")
            #expect(counts(folder, "a")?["no_newsletter"]?.integer == 3)
            let page = folder.json("output/extraction_a/newsletters.json")?.array?.first?.object
            #expect(page?["source"]?.object?["uid"]?.string == "18c0000000000014")
            #expect(page?["source"]?.object?["account"]?.string == "gmail")
            let name = page?["raw_html"]?.string ?? ""
            #expect(TestFile.text("\(folder.extraction("a"))/\(name)")?.contains("https://news.example/20") ?? false)
            let asked = try requests(gmail)
            #expect(asked.allSatisfy { $0["method"]?.string == "GET" || $0["path"]?.string == "/token" })
            #expect(asked.allSatisfy { $0["protocol"]?.string == "HTTP/2.0" })
            #expect(!(TestFile.text("\(folder.extraction("a"))/log.jsonl") ?? "").contains("ya29"))
        }
    }

    @Test("quota errors, as 403 and as 429, are waited for and nothing is skipped")
    func quota() async throws {
        try await with { folder, gmail in
            try gmail.control("{\"set\": {\"quota_every\": 9}}")
            try gmail.control(letters(40))
            let end = try await run(folder, "a")
            #expect(Set(subjects(folder, "a")).count == 40, "\(end.errors)")
            #expect(counts(folder, "a")?["stored"]?.integer == 40)
        }
    }

    @Test("an access token that runs out in the middle is refreshed once")
    func tokenRunsOut() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(5))
            _ = try await run(folder, "a")
            try gmail.control("{\"expire\": true}")
            let end = try await run(folder, "b")
            #expect(subjects(folder, "b").count == 5, "\(end.errors)")
            #expect(try requests(gmail).filter { $0["path"]?.string == "/token" }.count == 2)
            var status = stat()
            stat("\(folder.path)/token.json", &status)
            #expect(status.st_mode & 0o777 == 0o600)
        }
    }

    @Test("a refused refresh fails with sign_in_needed and says what to do; a retry takes the rest")
    func refused() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(3))
            try gmail.control("{\"set\": {\"revoked\": true}}")
            let end = try await run(folder, "a")
            #expect(end.status == 1)
            #expect(folder.status("a")?["error_code"]?.string == "sign_in_needed")
            let message = folder.status("a")?["error_message"]?.string ?? ""
            #expect(message.contains("gleaner login gmail") && message.contains("In production"))
        }
    }

    @Test("a server that fails in the middle keeps what has come; what a message deleted meanwhile was is said")
    func troubles() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(30))
            try gmail.control("{\"set\": {\"lost\": [\"18c0000000000005\"], \"fail_after\": 45}}")
            let end = try await run(folder, "a")
            #expect(end.status == 1)
            #expect(folder.status("a")?["error_code"]?.string == "network_unreachable", "\(end.errors)")
            let stored = counts(folder, "a")?["stored"]?.integer ?? 0
            #expect(stored > 0 && stored < 29)
            try gmail.control("{\"set\": {\"fail_after\": 0}}")
            let before = try requests(gmail).count
            try await folder.watched { _ in
                try folder.drop("{\"action\": \"retry\", \"extraction_id\": \"a\"}", as: "retry.json")
                try await Deadline.wait(for: "the second attempt") {
                    folder.status("a")?["attempt"]?.integer == 2
                }
                try await folder.completed("a")
            }
            #expect(subjects(folder, "a").count == 29)
            let raw = try requests(gmail)[before...].filter { $0["query"]?.object?["format"]?.string == "raw" }
            #expect(raw.count == 30 - Int(stored))
            let warnings = folder.status("a")?["warnings"]?.array ?? []
            #expect(warnings.contains { $0.object?["code"]?.string == "message_unreadable" })
        }
    }

    @Test("only_new: the history tells what has come, puts nothing off for ever, and heals itself when it has expired")
    func onlyNew() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(12))
            let onlyNew = "\"only_new\": true, \"max_results\": 5, "
            _ = try await run(folder, "a", onlyNew)
            #expect(subjects(folder, "a") == (1...5).map { "Letter \($0)" })
            try gmail.control(letters(2))
            let before = try requests(gmail).count
            let end = try await run(folder, "b", onlyNew)
            #expect(subjects(folder, "b") == (6...10).map { "Letter \($0)" }, "\(end.errors)")
            let asked = try requests(gmail)[before...].compactMap { $0["path"]?.string }
            #expect(asked.contains("/gmail/v1/users/me/history"))
            #expect(!asked.contains("/gmail/v1/users/me/messages"))
            try gmail.control("{\"set\": {\"oldest_history\": 5000}}")
            _ = try await run(folder, "c", onlyNew)
            #expect(subjects(folder, "c") == (11...14).map { "Letter \($0)" })
            _ = try await run(folder, "d", onlyNew)
            #expect(subjects(folder, "d") == [])
        }
    }

    @Test("one message that Gmail never gives is a warning, and the others come")
    func oneBroken() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(6))
            try gmail.control("{\"set\": {\"broken\": [\"18c0000000000003\"]}}")
            let end = try await run(folder, "a")
            #expect(subjects(folder, "a").count == 5, "\(end.errors)")
            #expect(counts(folder, "a")?["failed"]?.integer == 1)
        }
    }

    @Test("only_new: a message that could not be looked at comes the next time")
    func brokenComesLater() async throws {
        try await with { folder, gmail in
            let onlyNew = "\"only_new\": true, "
            try gmail.control(letters(3))
            _ = try await run(folder, "a", onlyNew)
            try gmail.control(letters(2))
            try gmail.control("{\"set\": {\"broken\": [\"18c0000000000004\"]}}")
            _ = try await run(folder, "b", onlyNew)
            #expect(subjects(folder, "b").count == 1)
            try gmail.control("{\"set\": {\"broken\": []}}")
            let end = try await run(folder, "c", onlyNew)
            #expect(subjects(folder, "c").count == 1, "\(end.errors)")
            #expect(Set(subjects(folder, "b") + subjects(folder, "c")) == ["Letter 4", "Letter 5"])
        }
    }

    @Test("an answer that is no answer is asked for again, and nothing is dropped in silence")
    func garbled() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(4))
            try gmail.control("{\"set\": {\"garbled\": [\"18c0000000000002\"]}}")
            let end = try await run(folder, "a")
            #expect(subjects(folder, "a").count == 4, "\(end.errors)")
        }
    }

    @Test("only_new after a request with an end: what came after that end is not skipped")
    func onlyNewAfterAnEnd() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(3))
            try gmail.control(letters(3, day: 20_760))
            let source = "\"only_new\": true, \"source\": {\"account\": \"gmail\"}}"
            let first = "{\"extraction_id\": \"a\", \"since\": \"2026-10-20\", \"until\": \"2026-10-30\", \(source)"
            _ = try await folder.gleaner("run", "-", input: first)
            #expect(subjects(folder, "a").count == 3)
            let second = "{\"extraction_id\": \"b\", \"since\": \"2026-10-20\", \(source)"
            let end = try await folder.gleaner("run", "-", input: second)
            #expect(subjects(folder, "b") == ["Letter 4", "Letter 5", "Letter 6"], "\(end.errors)")
        }
    }

    @Test("mail of somebody else who has signed in is not taken for the account's")
    func somebodyElse() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(1))
            try gmail.control("{\"set\": {\"user\": \"somebody.else@example.com\"}}")
            _ = try await run(folder, "a")
            #expect(folder.status("a")?["error_code"]?.string == "sign_in_needed")
            #expect(subjects(folder, "a") == [])
        }
    }

    @Test("labels serve as mailboxes; senders and patterns are searched for by Gmail and chosen here")
    func labelsAndSenders() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(2, labels: "Label_7"))
            try gmail.control(letters(2, sender: "Other <other@mail.example.org>", labels: "Label_7"))
            try gmail.control(letters(4))
            let settings = TestFile.text("\(folder.path)/gleaner.yaml") ?? ""
            try TestFile.write(settings + "    mailboxes: [News/Tech]\n", to: "\(folder.path)/gleaner.yaml")
            _ = try await run(folder, "a")
            #expect(subjects(folder, "a").count == 4)
            _ = try await run(folder, "b", "\"senders\": [\"*@mail.example.org\"], ")
            #expect(subjects(folder, "b") == ["Letter 4", "Letter 3"])
        }
    }

    @Test("messages of 30 MB come whole")
    func large() async throws {
        try await with { folder, gmail in
            try gmail.control(letters(2, size: 30 << 20))
            let end = try await run(folder, "a")
            #expect(subjects(folder, "a").count == 2, "\(end.errors)")
        }
    }

    /// A connection to a port of this machine.
    private static func connection(to port: UInt16) -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        return descriptor
    }

    @Test("login: the browser comes back with a code, PKCE holds, and the tokens are for their owner alone")
    func login() async throws {
        try await with(signedIn: false) { folder, gmail in
            try gmail.control(letters(1))
            let before = try await run(folder, "a")
            #expect(before.status == 1)
            #expect(folder.status("a")?["error_message"]?.string?.contains("gleaner login gmail") ?? false)
            let program = try folder.start(["gleaner", "login", "gmail", "--wait", "60"])
            try await Deadline.wait(for: "the address") { program.output.contains("\n") }
            #expect(program.errors.contains("ssh -N -L"))
            let address = String(program.output.prefix { $0 != "\n" })
            #expect(address.contains("code_challenge_method=S256") && address.contains("gmail.readonly"))
            // A page that is open in the same browser guesses the port: it is not listened to.
            let redirect = address.split(separator: "&").first { $0.hasPrefix("redirect_uri=") } ?? ""
            let port = String(redirect.reversed().prefix { $0.isNumber }.reversed())
            _ = try Command.run(["curl", "-s", "http://127.0.0.1:\(port)/?code=forged&state=guessed"])
            // Somebody on this machine who opens connections and says nothing holds nobody up.
            let idle = (0..<100).map { _ in Self.connection(to: UInt16(port) ?? 0) }
            defer { for descriptor in idle { close(descriptor) } }
            let start = ContinuousClock.now
            #expect(try gmail.browse(address) == 0)
            let end = try await program.end()
            #expect(end.status == 0, "\(end.errors)")
            // One after the other, at half a second each, would be close to a minute.
            #expect(ContinuousClock.now - start < .seconds(30))
            var status = stat()
            stat("\(folder.path)/token.json", &status)
            #expect(status.st_mode & 0o777 == 0o600)
            let check = try await folder.gleaner("accounts", "check", "gmail")
            #expect(
                check.output.contains("reader@example.com") && check.output.contains("News/Tech"), "\(check.errors)")
            #expect(!check.output.contains("ya29") && !end.output.contains("ya29"))
        }
    }
}
