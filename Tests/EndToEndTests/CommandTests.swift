// The commands as scripts see them: exit statuses, what goes to standard output, and the words.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct CommandTests {
    @Test("run carries out a request from a file, from standard input and from options")
    func run() async throws {
        try await SpoolFolder.with { folder in
            let source = try Letters.write(.messageFolder, in: folder)
            try TestFile.write("{\"extraction_id\": \"a\", \"offline\": true, \(source)}", to: "\(folder.path)/a.json")
            let file = try await folder.gleaner("run", "a.json")
            let input = try await folder.gleaner(
                "run", "-", input: "{\"extraction_id\": \"b\", \"offline\": true, \(source)}")
            let options = try await folder.gleaner(
                "run", "--eml", "mail", "--offline", "--id", "c", "--max-results", "1")
            for (end, id) in [(file, "a"), (input, "b"), (options, "c")] {
                #expect(end.status == 0)
                #expect(end.output.hasSuffix("\n\(folder.extraction(id))\n"))
                #expect(!end.output.contains("\u{1B}") && !end.errors.contains("\u{1B}"))
            }
            #expect(file.output.hasPrefix("6 articles in 3 newsletters, 15 other links\n"), "\(file.output)")
            #expect(file.errors == "")
            #expect(folder.status("c")?["counts"]?["newsletters"]?.integer == 1)
            // However short a stage was.
            let stages = folder.status("c")?["stages"]?.array ?? []
            #expect(stages.count == 4 && stages.allSatisfy { $0["seconds"] != .null && $0["seconds"] != nil })
            #expect(options.errors.contains("2 more newsletters matched; max_results took the newest"))
            let json = try await folder.gleaner("run", "a.json", "--id", "d", "--json")
            #expect(try JSONParser.parse(Array(json.output.utf8))["extraction_id"] == .string("d"))
        }
    }

    @Test("a spool has the sample requests; what was changed there stays, what is empty or missing comes again")
    func samples() async throws {
        try await SpoolFolder.with { folder in
            #expect(try await folder.gleaner("watch", "--once").status == 0)
            let samples = "\(folder.path)/spool/samples"
            let maildir = try #require(TestFile.text("\(samples)/maildir.json"))
            #expect(try JSONParser.parse(Array(maildir.utf8))["outputs"]?.array?.isEmpty == false)
            try TestFile.write("{}", to: "\(samples)/mbox.json")
            try TestFile.write("", to: "\(samples)/maildir.json")
            #expect(unlink("\(samples)/cancel.json") == 0)
            #expect(try await folder.gleaner("watch", "--once").status == 0)
            #expect(TestFile.text("\(samples)/mbox.json") == "{}")
            #expect(TestFile.text("\(samples)/maildir.json") == maildir)
            #expect(TestFile.text("\(samples)/cancel.json") != nil)
        }
    }

    @Test(
        "Ctrl-C ends run with 130, the extraction as cancelled",
        arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func interrupted(signal: Int32, status: Int32) async throws {
        try await SlowWeb.with { folder, _ in
            let run = try folder.start(["gleaner", "run", "--id", "slow", "--raw-html", "mail"])
            _ = try await folder.status(of: "slow", "resolves") { $0["stage"] == .string("resolve") }
            run.signal(signal)
            let end = try await run.end()
            #expect(end.status == status)
            #expect(folder.status("slow")?["status"] == .string("cancelled"))
            #expect(end.errors == "gleaner: error: the extraction slow was cancelled\n")
        }
    }

    @Test("resolve ends well when its reader has gone away, while connections with TLS are being opened")
    func readerGone() async throws {
        try await SpoolFolder.with { folder in
            let web = try await CatchAllWeb.start(in: folder)
            defer { web.stop() }
            let many = (0..<400).map { "https://s\($0 % 40).example/\($0)\n" }.joined()
            try TestFile.write(many, to: "\(folder.path)/many")
            let once = "$0 resolve - <many | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}"
            let end = try await folder.run([
                "bash", "-c", "for i in 1 2 3 4 5 6; do \(once); done", BuiltPrograms.gleaner,
            ])
            #expect(end.output == String(repeating: "0\n", count: 6) && end.errors == "")
        }
    }

    @Test("resolve answers each line of its input as it comes, and ends quietly with its reader")
    func resolve() async throws {
        try await SlowWeb.with(isOpen: true) { folder, web in
            let input = "\(folder.path)/addresses"
            #expect(mkfifo(input, 0o600) == 0)
            let writer = open(input, O_RDWR)
            defer { close(writer) }
            let say = { (line: String) in _ = write(writer, line, line.utf8.count) }
            let resolve = try folder.start(["sh", "-c", "exec $0 resolve --plain - <addresses", BuiltPrograms.gleaner])
            say("# from a script\r\nhttp://click.letter.example/go/tin\r\n\n")
            try await Deadline.wait(for: "the first line") {
                resolve.output == "http://stories.example/2026/tin\n"
            }
            say("no address\nhttp://stories.example/2026/trains\n")
            try await Deadline.wait(for: "the others") {
                resolve.output.hasSuffix("\nno address\nhttp://stories.example/2026/trains\n")
            }
            resolve.kill()
            let many = (0..<3_000).map { "http://stories.example/2026/\($0)\n" }.joined()
            try TestFile.write(many, to: "\(folder.path)/many")
            let head = try await folder.run(["sh", "-c", "$0 resolve - <many | head -n 2", BuiltPrograms.gleaner])
            #expect(head.status == 0 && head.errors == "" && head.output.split(separator: "\n").count == 2)
            #expect(web.server.targets.count < 3_000)
            let bad = try await folder.gleaner("resolve", "", "no address", "ftp://a.example/")
            #expect(bad.status == 0)
            #expect(bad.output.split(separator: "\n").count { $0.contains("\"not_requested\"") } == 3)
        }
    }

    @Test("submit writes a request and prints its id; --wait ends as the extraction does")
    func submit() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            try await folder.watched { _ in
                let plain = try await folder.gleaner("submit", "--eml", "mail", "--offline")
                #expect(plain.status == 0)
                let id = plain.output.trimmingLastNewline
                try await folder.completed(id)
                let wait = try await folder.gleaner("submit", "--eml", "mail", "--offline", "--wait", "--id", "waited")
                #expect(wait.status == 0)
                #expect(wait.output.hasPrefix("waited\n"))
                let failed = try await folder.gleaner("submit", "--mbox", "/nowhere", "--wait", "--id", "failed")
                #expect(failed.status == 1)
                let taken = try await folder.gleaner("submit", "--eml", "mail", "--wait", "--id", "waited")
                #expect(taken.status == 65)
                #expect(
                    taken.errors
                        == "gleaner: error: there is an extraction waited already\ngleaner: hint: take another id, or leave it out\n"
                )
            }
        }
    }

    @Test("status, list and explain show what is there, and end with 0 whatever it is")
    func shows() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            _ = try await folder.gleaner("run", "--eml", "mail", "--offline", "--id", "good")
            _ = try await folder.gleaner("run", "--eml", "/nowhere", "--offline", "--id", "bad")
            let details = try await folder.gleaner("status", "bad")
            #expect(details.status == 0)
            #expect(details.output.contains("error     source_missing\n"))
            let document = try await folder.gleaner("status", "good", "--json")
            #expect(document.output == folder.text("output/extraction_good/status.json"))
            let unfinished = try await folder.gleaner("status")
            #expect((unfinished.status, unfinished.output) == (0, ""))
            let followed = try await folder.gleaner("status", "bad", "--follow")
            #expect(followed.status == 1)
            let list = try await folder.gleaner("list")
            #expect(list.output.split(separator: "\n").count == 2)
            #expect(list.output.contains(" s ") && !list.output.contains("attempt"))
            try Self.lengthen("good", in: folder)
            let longer = try await folder.gleaner("list")
            #expect(longer.output.contains("  1 h 1 min  ") && longer.output.contains("articles, attempt 2\n"))
            let failed = try await folder.gleaner("list", "--status", "failed", "--json")
            let entries = try JSONParser.parse(Array(failed.output.utf8)).array ?? []
            #expect(entries.map { $0["extraction_id"] } == [.string("bad")])
            let story = "http://news.example/2026/11/night-trains"
            let explained = try await folder.gleaner("explain", "good", story)
            #expect(explained.status == 0)
            #expect(explained.output.contains("article"))
            let steps = try await folder.gleaner("explain", "good", story, "--json")
            if SchemaValidator.isAvailable {
                let schema = try await Contract.schema("explanation", folder)
                #expect(try SchemaValidator.validate(Array(steps.output.utf8), against: schema) == [])
            }
            let alone = try await folder.gleaner("explain", "http://news.example/unsubscribe?u=1")
            #expect(alone.status == 0)
            #expect(alone.output.contains("unsubscribe"))
            let inside = try await folder.gleaner("explain", "http://192.168.1.10/why-nobody-mines-tin")
            #expect(inside.output.contains("rejected: refused"), "\(inside.output)")
            #expect(!list.output.contains("\u{1B}"))
        }
    }

    /// As after a retry whose first worker died an hour before its second began.
    private static func lengthen(_ id: String, in folder: SpoolFolder) throws {
        let file = "output/extraction_\(id)/status.json"
        let replaced: KeyValuePairs = [
            "started_at": "\"2026-11-02T10:00:00Z\"", "completed_at": "\"2026-11-02T11:01:05Z\"", "attempt": "2",
        ]
        let lines = (folder.text(file) ?? "").split(separator: "\n").map { line in
            let row = replaced.first { line.hasPrefix("  \"\($0.key)\":") }
            return row.map { "  \"\($0.key)\": \($0.value)," } ?? String(line)
        }
        try TestFile.write(lines.joined(separator: "\n") + "\n", to: "\(folder.path)/\(file)")
    }

    @Test("cancel, retry and rerun are answered; what cannot be done has its exit status")
    func controls() async throws {
        try await SlowWeb.with { folder, web in
            try await folder.watched { _ in
                try await SlowWeb.dropRequest(in: folder)
                let early = try await folder.gleaner("retry", "slow")
                #expect(early.status == 65)
                let cancel = try await folder.gleaner("cancel", "slow")
                #expect((cancel.status, cancel.output) == (0, "slow cancelled\n"), "\(cancel.errors)")
                #expect(folder.status("slow")?["status"] == .string("cancelled"))
                #expect(try await folder.gleaner("status", "slow", "--follow").status == 3)
                #expect(try await folder.gleaner("cancel", "slow").status == 65)
                web.answer()
                let retry = try await folder.gleaner("retry", "slow")
                #expect((retry.status, retry.output) == (0, "slow queued again\n"), "\(retry.errors)")
                let status = try await folder.completed("slow")
                #expect(status["attempt"]?.integer == 2)
                let rerun = try await folder.gleaner("rerun", "slow", "--from", "filter", "--offline", "--follow")
                #expect(rerun.status == 0, "\(rerun.errors)")
                let id = rerun.output.prefix { $0 != "\n" }
                #expect(folder.verdicts(String(id)) == folder.verdicts("slow"))
            }
        }
    }

    @Test("a second supervisor ends with 75 and names the process; check says what is right and wrong")
    func second() async throws {
        try await SpoolFolder.with { folder in
            try await folder.watched { watch in
                let second = try await folder.gleaner("watch")
                #expect(second.status == 75)
                #expect(
                    second.errors == """
                        gleaner: error: process \(watch.pid) already watches \(folder.path)/spool
                        gleaner: hint: one supervisor a spool; drop the request, it will be taken

                        """)
                let check = try await folder.gleaner("check")
                #expect(check.status == 0, "\(check.output)")
                #expect(
                    check.output.contains("ok    supervisor       process \(watch.pid) watches \(folder.path)/spool\n"))
            }
            chmod("\(folder.path)/output", 0o777)
            let check = try await folder.gleaner("check")
            #expect(check.status == 78)
            #expect(check.output.contains("BAD   output           everybody may write into \(folder.path)/output\n"))
        }
    }

    @Test("watch --once works off what is there and ends")
    func once() async throws {
        try await SpoolFolder.with { folder in
            let source = try Letters.write(.mbox, in: folder)
            try await folder.watched { _ in }
            for number in 1...3 {
                try folder.drop(
                    "{\"extraction_id\": \"n\(number)\", \"offline\": true, \(source)}", as: "\(number).json")
            }
            let end = try await folder.gleaner("watch", "--once")
            #expect(end.status == 0)
            #expect(end.output == "")
            for number in 1...3 { #expect(folder.status("n\(number)")?["status"] == .string("completed")) }
        }
    }

    @Test("every schema is printed")
    func schemas() async throws {
        try await SpoolFolder.with { folder in
            let names = try await folder.gleaner("schema").output.split(separator: "\n").map(String.init)
            #expect(names.count == 14)
            for name in names {
                let end = try await folder.gleaner("schema", name)
                #expect(try JSONParser.parse(Array(end.output.utf8))["title"] != nil)
            }
        }
    }
}

extension String {
    /// The text without the newline at its end.
    var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
