// Waiting for an extraction: what ends the wait, and what it leaves behind.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct FollowTests {
    @Test("Ctrl-C ends the wait, not the extraction", arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func interrupted(signal: Int32, status: Int32) async throws {
        try await SlowWeb.with { folder, web in
            try await folder.watched { _ in
                let submit = try folder.start(["gleaner", "submit", "--raw-html", "mail", "--id", "slow", "--wait"])
                _ = try await folder.status(of: "slow", "resolves") { $0["stage"] == .string("resolve") }
                let follow = try folder.start(["gleaner", "status", "slow", "--follow"])
                for program in [submit, follow] {
                    try await Deadline.wait(for: "the one who waits to mind signals") {
                        Processes.minds(signal, program.pid)
                    }
                }
                try await Task.sleep(for: .seconds(1))
                for program in [submit, follow] {
                    program.signal(signal)
                    let end = try await program.end()
                    #expect(end.status == status)
                    #expect(
                        end.errors
                            == "gleaner: the extraction slow goes on; `gleaner status slow --follow` watches it again\n"
                    )
                }
                web.answer()
                try await folder.completed("slow")
            }
        }
    }

    @Test("with nobody at work, a wait ends with 75 and says so, whatever the extraction's state")
    func nobody() async throws {
        try await SlowWeb.with(["max_running: 1"]) { folder, _ in
            try await folder.watched { watch in
                let source = Letters.source("raw_html", "\(folder.path)/mail")
                try folder.drop("{\"extraction_id\": \"begun\", \(source)}", as: "a.json")
                _ = try await folder.status(of: "begun", "resolves") { $0["stage"] == .string("resolve") }
                try folder.drop("{\"extraction_id\": \"waiting\", \(source)}", as: "b.json")
                _ = try await folder.status(of: "waiting", "waits") { $0["status"] == .string("pending") }
                watch.signal(SIGTERM)
                _ = try await watch.end()
            }
            let waits = try [
                folder.start(["gleaner", "status", "begun", "--follow"]),
                folder.start(["gleaner", "status", "waiting", "--follow"]),
                folder.start(["gleaner", "submit", "--raw-html", "mail", "--wait", "--id", "dropped"]),
            ]
            for wait in waits {
                let end = try await wait.end()
                #expect(end.status == 75)
                #expect(
                    end.errors == """
                        gleaner: error: no supervisor runs on \(folder.path)/spool
                        gleaner: hint: start `gleaner watch`; the request waits in the spool

                        """)
            }
        }
    }

    @Test("the demo shows the whole thing, on loopback alone, and asks for nothing that acts")
    func demo() async throws {
        try await SpoolFolder.with { folder in
            try TestFile.makeFolder("\(folder.path)/spool")
            try TestFile.makeFolder("\(folder.path)/spool/samples")
            let samples = PackageRoot.path() + "/spool/samples/newsletters"
            #expect(symlink(samples, "\(folder.path)/spool/samples/newsletters") == 0)
            let end = try await folder.gleaner("demo")
            #expect(end.status == 0, "\(end.errors)")
            #expect(end.errors.contains("of these for a link that unsubscribes, confirms or votes: 0\n"))
            #expect(end.output.contains("Newsletters: 6   Articles: "))
            #expect(!end.output.contains("\u{1B}") && !end.errors.contains("\u{1B}"))
        }
    }
}
