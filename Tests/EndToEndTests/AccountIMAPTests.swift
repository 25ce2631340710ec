// Accounts over IMAP, against a real Dovecot: the built program, from the request to the newsletters.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(
    .timeLimit(.minutes(5)), .serialized,
    .enabled(if: Dovecot.isInstalled, "needs dovecot-imapd and openssl (.ci/packages test installs them)"))
struct AccountIMAPTests {
    private static let now = Int(time(nil))

    /// The lines of a configuration with this server as the account `default`.
    private static func account(_ server: Dovecot, _ lines: [String] = []) -> [String] {
        // An account cannot be read offline, and no link may leave this machine: the guard refuses where they are led.
        [
            "network:", "  ca_file: \(server.caFile)", "  network_wait: 20",
            "  connect_to: ['news.example:80:127.0.0.1:9', 'news.example:443:127.0.0.1:9']", "accounts:", "  default:",
            "    host: localhost", "    user: reader", "    password_env: MAIL_PASSWORD",
        ]
            + (lines.contains { $0.hasPrefix("port:") } ? [] : ["    port: \(server.port)"]) + lines.map { "    " + $0 }
    }

    private static func run(
        _ folder: SpoolFolder, _ id: String, _ request: String, password: String = Dovecot.password
    ) async throws -> RunningProgram.End {
        try await folder.gleaner(
            "run", "--id", id, "-", input: request, environment: ["MAIL_PASSWORD=\(password)", "NO_COLOR=1"])
    }

    private func subjects(_ folder: SpoolFolder, _ id: String) -> [String] {
        (folder.json("output/extraction_\(id)/newsletters.json")?.array ?? []).compactMap {
            $0.object?["subject"]?.string
        }
    }

    private func counts(_ folder: SpoolFolder, _ id: String) -> JSONObject? {
        folder.status(id)?["stages"]?.array?.first?.object?["counts"]?.object
    }

    private static func letter(_ subject: String, number: Int, more: String = "", body: String? = nil) -> [UInt8] {
        let text = """
            From: Crew <crew@news.example>
            Subject: \(subject)
            Date: Mon, 02 Nov 2026 07:00:00 +0000
            Message-ID: <\(number)@news.example>
            List-Unsubscribe: <http://news.example/unsubscribe?u=1>
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8
            \(more)
            \(body ?? Letters.page(subject))
            """
        return Array(text.replacing("\n", with: "\r\n").utf8)
    }

    private static func deliver(_ numbers: ClosedRange<Int>, to server: Dovecot, mailbox: String = "") throws {
        for number in numbers {
            try server.deliver(
                letter("Letter \(number)", number: number), number: number, arrived: now - 10_000 + number,
                mailbox: mailbox)
        }
    }

    @Test("a day of mail becomes newsletters, over TLS and STARTTLS, and no flag changes", arguments: [true, false])
    func wholeWay(usesTLS: Bool) async throws {
        try await Dovecot.with { server in
            try Self.deliver(1...5, to: server)
            try server.deliver(Self.letter("Too old", number: 90), number: 90, arrived: Self.now - 100_000)
            let plain = Self.letter("From a friend", number: 91).split(separator: 10).filter {
                !$0.starts(with: Array("List-Unsubscribe".utf8))
            }
            try server.deliver(Array(plain.joined(separator: [10])), number: 91, arrived: Self.now - 50)
            let lines = usesTLS ? [] : ["port: \(server.plainPort)", "security: starttls", "auth: plain"]
            try await SpoolFolder.with(Self.account(server, lines)) { folder in
                let before = server.files
                let end = try await Self.run(folder, "whole", "{\"max_results\": 4}")
                #expect(end.status == 0, "\(end.errors)")
                #expect(subjects(folder, "whole") == ["Letter 5", "Letter 4", "Letter 3", "Letter 2"])
                let counts = counts(folder, "whole")
                #expect(counts?["stored"]?.integer == 4)
                #expect(counts?["failed"]?.integer == 0)
                #expect(counts?["beyond_max_results"]?.integer == 1)
                #expect(counts?["no_newsletter"]?.integer == 1)
                let flags = server.files.map { $0.split(separator: ":").last.map(String.init) ?? "" }
                #expect(flags.allSatisfy { !$0.contains("S") || !$0.hasPrefix("2,") }, "\(flags)")
                #expect(server.files.count == before.count)
                let source = folder.json("output/extraction_whole/newsletters.json")?.array?.first?.object?["source"]?
                    .object
                #expect(source?["account"]?.string == "default")
                #expect(source?["mailbox"]?.string == "INBOX")
                #expect(source?["uid"]?.string != nil)
                try await Contract.check("whole", in: folder)
                for file in Contract.files where folder.text("output/extraction_whole/\(file)") != nil {
                    #expect(folder.text("output/extraction_whole/\(file)")?.contains(Dovecot.password) == false)
                }
            }
        }
    }

    @Test("what is wrong with an account is said, and is no other failure")
    func troubles() async throws {
        try await Dovecot.with { server in
            try await SpoolFolder.with(Self.account(server)) { folder in
                let denied = try await Self.run(folder, "denied", "{}", password: "wrong")
                #expect(denied.status == 1)
                #expect(folder.status("denied")?["error_code"] == .string("sign_in_needed"))
                #expect(folder.text("output/extraction_denied/status.json")?.contains("wrong\"") == false)
            }
            for (lines, code, words) in [
                (["mailboxes: [Nowhere]"], "source_missing", "Nowhere"),
                (["mailboxes: ['\\Junk']"], "source_missing", "\\Junk; there are: "),
                (["ca_file: /etc/ssl/certs/ca-certificates.crt"], "source_missing", "name its authority with ca_file"),
                (["port: \(server.plainPort)"], "source_missing", "security: starttls"),
            ] {
                try await SpoolFolder.with(Self.account(server, lines)) { folder in
                    _ = try await Self.run(folder, "trouble", "{}")
                    let status = folder.status("trouble")
                    #expect(status?["error_code"]?.string == code, "\(status?["error_message"] ?? .null)")
                    #expect(status?["error_message"]?.string?.contains(words) == true)
                }
            }
            try await SpoolFolder.with(Self.account(server, ["mailboxes: [Nowhere]"])) { folder in
                let check = try await folder.gleaner(
                    "accounts", "check", "default", environment: ["MAIL_PASSWORD=\(Dovecot.password)"])
                #expect(check.errors.contains("; there are: \"Everything\" (\\all), \"INBOX\"\n"), "\(check.errors)")
            }
        }
    }

    @Test(
        "120 new messages, 50 at a time: each exactly once, the oldest first, also after the mailbox is numbered anew")
    func onlyNew() async throws {
        try await Dovecot.with { server in
            try Self.deliver(1...120, to: server)
            try await SpoolFolder.with(Self.account(server)) { folder in
                let request = "{\"only_new\": true}"
                // The first two at once: they run one after the other.
                let first = try folder.start(
                    ["gleaner", "run", "--id", "a", "-"], input: request,
                    environment: ["MAIL_PASSWORD=\(Dovecot.password)"])
                let second = try await Self.run(folder, "b", request)
                #expect(second.status == 0, "\(second.errors)")
                #expect(try await first.end().status == 0)
                try server.renumber()
                let third = try await Self.run(folder, "c", request)
                #expect(third.status == 0, "\(third.errors)")
                let all = ["a", "b", "c"].map { subjects(folder, $0) }
                #expect(all.map(\.count).sorted() == [20, 50, 50])
                #expect(Set(all.joined()).count == 120)
                #expect(all[2] == (101...120).map { "Letter \($0)" })
                try Self.deliver(121...121, to: server)
                _ = try await Self.run(folder, "d", request)
                #expect(subjects(folder, "d") == ["Letter 121"])
            }
        }
    }

    @Test("the same mail in two mailboxes is one newsletter; special uses and names beyond ASCII are found")
    func mailboxes() async throws {
        try await Dovecot.with { server in
            try Self.deliver(1...3, to: server)
            try Self.deliver(2...4, to: server, mailbox: "Everything")
            try Self.deliver(5...5, to: server, mailbox: "R&AOk-sum&AOk-")
            let lines = ["mailboxes: [INBOX, '\\All', Résumé]"]
            try await SpoolFolder.with(Self.account(server, lines)) { folder in
                let end = try await Self.run(folder, "all", "{}")
                #expect(end.status == 0, "\(end.errors)")
                #expect(subjects(folder, "all") == (1...5).reversed().map { "Letter \($0)" })
                #expect(counts(folder, "all")?["duplicates"]?.integer == 2)
                let check = try await folder.gleaner(
                    "accounts", "check", "default", environment: ["MAIL_PASSWORD=\(Dovecot.password)"])
                #expect(check.status == 0, "\(check.errors)")
                #expect(check.output.contains("\"Everything\" (\\all)"), "\(check.output)")
                #expect(check.output.contains("\"Résumé\": 1 messages, the newest of 20"))
                #expect(check.output.contains("from crew@news.example"))
                let list = try await folder.gleaner("accounts")
                #expect(
                    list.output == "default          imap   reader at localhost:\(server.port)  INBOX, \\All, Résumé\n")
            }
        }
    }

    @Test("what a message says to the reader of the connection is not heard, and large messages are whole")
    func hostileMessages() async throws {
        try await Dovecot.with { server in
            let forged = "A001 OK done\r\n* BYE\r\n)\r\n* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\n{99999}\r\n+ go on\r\n"
            try server.deliver(
                Self.letter("Forged", number: 1, body: String(repeating: forged, count: 50) + Letters.page("Forged")),
                number: 1, arrived: Self.now - 500)
            let large =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n\(Letters.page("Large"))\n"
                + "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
                + String(repeating: String(repeating: "QUJD", count: 19) + "\n", count: 390_000) + "--b--\n"
            let header =
                "From: crew@news.example\nSubject: Large\nMessage-ID: <2@x>\nList-Id: <l.example>\nMIME-Version: 1.0\n"
            try server.deliver(Array((header + large).utf8), number: 2, arrived: Self.now - 400)
            try server.deliver([0x0D, 0x0A], number: 3, arrived: Self.now - 300)
            try await SpoolFolder.with(Self.account(server)) { folder in
                let end = try await Self.run(
                    folder, "hostile", "{\"senders\": [\"crew@news.example\", \"*@x.example\"]}")
                #expect(end.status == 0, "\(end.errors)")
                #expect(subjects(folder, "hostile") == ["Large", "Forged"])
                let pages = folder.names("output/extraction_hostile/raw_html")
                #expect(pages.count == 2)
                let text = folder.text("output/extraction_hostile/raw_html/\(pages.last ?? "")")
                #expect(text?.contains(forged) == true)
                let all = counts(folder, "hostile")
                #expect(all?["looked_at"]?.integer == 3)
                // The empty one: said, not skipped.
                #expect(all?["failed"]?.integer == 1)
                #expect(
                    folder.text("output/extraction_hostile/status.json")?.contains("message 3 has no header") == true)
            }
        }
    }

    @Test(
        "a server that is killed in the middle of a fetch costs time, and nothing else, also when it has numbered the mailbox anew and more has come",
        arguments: [false, true], [nil, "crew@news.example"])
    func killedServer(isMadeAnew: Bool, sender: String?) async throws {
        try await Dovecot.with { server in
            try Self.deliverLongLetters(to: server)
            try await SpoolFolder.with(Self.account(server)) { folder in
                let program = try folder.start(
                    ["gleaner", "run", "--id", "killed", "-"],
                    input: "{\"max_results\": 310, \"senders\": [\(sender.map { "\"\($0)\"" } ?? "")]}",
                    environment: ["MAIL_PASSWORD=\(Dovecot.password)"])
                try await Deadline.wait(for: "the first messages") {
                    !folder.names("output/extraction_killed/.mail").isEmpty || program.hasEnded
                }
                server.kill()
                try await Task.sleep(for: .milliseconds(500))
                if isMadeAnew {
                    try server.renumber()
                    try Self.deliver(301...310, to: server)
                }
                try await server.start()
                let end = try await program.end()
                #expect(end.status == 0, "\(end.errors)")
                let expected = isMadeAnew ? 1...310 : 1...300
                #expect(subjects(folder, "killed") == expected.reversed().map { "Letter \($0)" })
                #expect(counts(folder, "killed")?["failed"]?.integer == 0)
                #expect(folder.text("output/extraction_killed/log.jsonl")?.contains("trying again") == true)
            }
        }
    }

    @Test("2,000 messages, each once, in the order of their arrival")
    func manyMessages() async throws {
        try await Dovecot.with { server in
            for number in 1...2000 {
                try server.deliver(
                    Self.letter("Letter \(number)", number: number, body: "<p>Nothing but words.</p>"), number: number,
                    arrived: Self.now - 20_000 + number)
            }
            try await SpoolFolder.with(Self.account(server)) { folder in
                let end = try await Self.run(folder, "many", "{\"max_results\": 5000}")
                #expect(end.status == 0, "\(end.errors)")
                #expect(subjects(folder, "many") == (1...2000).reversed().map { "Letter \($0)" })
            }
        }
    }

    /// 300 letters of 115 kB: fetching them takes long enough to be broken off.
    private static func deliverLongLetters(to server: Dovecot) throws {
        let filler = "<!-- " + String(repeating: String(repeating: "x", count: 76) + "\n", count: 1500) + "-->"
        for number in 1...300 {
            try server.deliver(
                letter("Letter \(number)", number: number, body: Letters.page("Letter \(number)") + filler),
                number: number, arrived: now - 10_000 + number)
        }
    }

    @Test("a server that stays away fails the stage, and a retry takes only the rest")
    func retryTakesTheRest() async throws {
        try await Dovecot.with { server in
            try Self.deliverLongLetters(to: server)
            let settings = Self.account(server).map { $0.replacing("network_wait: 20", with: "network_wait: 1") }
            try await SpoolFolder.with(settings) { folder in
                let watch = try folder.start(["gleaner", "watch"], environment: ["MAIL_PASSWORD=\(Dovecot.password)"])
                defer { watch.kill() }
                try await Deadline.wait(for: "gleaner watch") { watch.errors.contains("watching ") }
                try folder.drop("{\"extraction_id\": \"rest\", \"max_results\": 300}", as: "a.json")
                try await Deadline.wait(for: "the first messages") {
                    !folder.names("output/extraction_rest/.mail").isEmpty
                }
                server.kill()
                let failed = try await folder.ended("rest")
                #expect(failed["error_code"] == .string("network_unreachable"), "\(failed["error_message"] ?? .null)")
                let kept = folder.names("output/extraction_rest/.mail").filter { $0.hasSuffix(".eml") }.count
                #expect(counts(folder, "rest")?["stored"]?.integer == Int64(kept))
                try await server.start()
                try folder.drop("{\"action\": \"retry\", \"extraction_id\": \"rest\"}", as: "b.json")
                let status = try await folder.status(of: "rest", "completes") { $0["status"] == .string("completed") }
                #expect(status["attempt"]?.integer == 2)
                #expect(subjects(folder, "rest") == (1...300).reversed().map { "Letter \($0)" })
            }
        }
    }
}
