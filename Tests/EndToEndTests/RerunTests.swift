// Running anew what was saved, with and without a network, and the proof that "offline" opens no socket.
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct RerunTests {
    @Test(
        "a rerun gives the same verdicts from every stage, online as offline",
        arguments: ["links", "resolve", "filter"])
    func everyStage(stage: String) async throws {
        try await SlowWeb.with(isOpen: true) { folder, web in
            let first = try await folder.gleaner("run", "--raw-html", "mail", "--id", "first")
            #expect(first.status == 0, "\(first.errors)")
            #expect(folder.articles("first") == SlowWeb.articles)
            for isOffline in [false, true] {
                let (id, asked) = ("again-\(isOffline)", web.server.targets.count)
                let request = """
                    {"action": "rerun", "of": "first", "from": "\(stage)", "extraction_id": "\(id)", "offline": \(isOffline)}
                    """
                let end = try await folder.gleaner("run", "-", input: request)
                #expect(end.status == 0, "\(end.errors)")
                #expect(folder.verdicts(id) == folder.verdicts("first"))
                try await Contract.check(id, in: folder)
                if isOffline { #expect(web.server.targets.count == asked) }
            }
            #expect(!web.server.targets.contains { $0.contains("unsubscribe") })
        }
    }

    @Test("a rerun stands alone: what it came from can go")
    func standsAlone() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            _ = try await folder.gleaner("run", "--eml", "mail", "--offline", "--id", "first")
            _ = try await folder.gleaner(
                "run", "-",
                input: "{\"action\": \"rerun\", \"of\": \"first\", \"extraction_id\": \"second\", \"offline\": true}")
            let verdicts = folder.verdicts("first")
            _ = try Command.run(["rm", "-rf", "--", folder.extraction("first")])
            _ = try await folder.gleaner(
                "run", "-",
                input: "{\"action\": \"rerun\", \"of\": \"second\", \"extraction_id\": \"third\", \"offline\": true}")
            #expect(verdicts.count == 21)
            #expect(folder.verdicts("third") == verdicts)
            try await Contract.check("third", in: folder)
        }
    }

    @Test("a retry of a rerun makes anew what it asks for, from its own files, and keeps what servers have said")
    func retried() async throws {
        try await SlowWeb.with(isOpen: true) { folder, web in
            // Makes the spool.
            _ = try await folder.gleaner("watch", "--once")
            _ = try await folder.gleaner("run", "--raw-html", "mail", "--id", "first")
            for (id, stage) in [("late", "filter"), ("early", "links")] {
                _ = try await folder.gleaner(
                    "run", "-",
                    input: """
                        {"action": "rerun", "of": "first", "from": "\(stage)", "extraction_id": "\(id)", "offline": true}
                        """)
                // As if the disk had failed at its end.
                let path = folder.extraction(id)
                _ = try Command.run([
                    "sed", "-i", "s/\"status\": \"completed\"/\"status\": \"failed\"/", "\(path)/status.json",
                ])
                try folder.drop(
                    "{\"action\": \"retry\", \"extraction_id\": \"\(id)\", \"from\": \"links\"}", as: "\(id).json")
            }
            _ = try Command.run(["rm", "-rf", "--", folder.extraction("first")])
            let asked = web.server.targets.count
            let watch = try await folder.gleaner("watch", "--once")
            #expect(watch.status == 0, "\(watch.errors)")
            for id in ["late", "early"] {
                try await Contract.check(id, in: folder)
                #expect(folder.status(id)?["status"] == .string("completed"))
                #expect(folder.articles(id) == SlowWeb.articles)
            }
            #expect(web.server.targets.count == asked)
        }
    }

    @Test(
        "where every network call fails, offline reruns and saved pages are completed, with the same verdicts",
        .enabled(if: Namespaces.haveNetwork, "needs unshare, and the right to make a network namespace"))
    func withoutNetwork() async throws {
        try await SlowWeb.with(isOpen: true) { folder, web in
            _ = try await folder.gleaner("run", "--raw-html", "mail", "--id", "first")
            let asked = web.server.targets.count
            for stage in ["links", "resolve", "filter"] {
                let request = """
                    {"action": "rerun", "of": "first", "from": "\(stage)", "extraction_id": "\(stage)", "offline": true}
                    """
                let end = try await folder.run(Namespaces.noNetwork + ["gleaner", "run", "-"], input: request)
                #expect(end.status == 0, "\(end.errors)")
                #expect(folder.verdicts(stage) == folder.verdicts("first"))
            }
            // Saved pages that nobody has resolved: with and without a network the same, and nothing requested.
            let here = try await folder.gleaner("run", "--raw-html", "mail", "--offline", "--id", "here")
            let there = try await folder.run(
                Namespaces.noNetwork + ["gleaner", "run", "--raw-html", "mail", "--offline", "--id", "there"])
            #expect(here.status == 0 && there.status == 0, "\(there.errors)")
            #expect(folder.verdicts("here") == folder.verdicts("there"))
            #expect(folder.verdicts("here").count == 3)
            #expect(web.server.targets.count == asked)
        }
    }

    @Test(
        "offline, not one network socket is made by any process of an extraction",
        .enabled(if: Trace.isPossible, "needs strace, and the right to trace"))
    func counted() async throws {
        try await SlowWeb.with(isOpen: true) { folder, _ in
            let online = try await Trace.sockets(folder, ["gleaner", "run", "--raw-html", "mail", "--id", "first"])
            // The count sees what there is to see.
            #expect(online.contains { $0.contains("AF_INET") })
            for stage in ["links", "resolve", "filter"] {
                let request = """
                    {"action": "rerun", "of": "first", "from": "\(stage)", "extraction_id": "\(stage)", "offline": true}
                    """
                let sockets = try await Trace.sockets(folder, ["gleaner", "run", "-"], input: request)
                #expect(sockets.filter { $0.contains("AF_INET") } == [])
                #expect(folder.status(stage)?["status"] == .string("completed"))
            }
            let pages = try await Trace.sockets(
                folder, ["gleaner", "run", "--raw-html", "mail", "--id", "pages", "--offline"])
            #expect(pages.filter { $0.contains("AF_INET") } == [])
            #expect(folder.status("pages")?["status"] == .string("completed"))
            let explained = try await Trace.sockets(
                folder, ["gleaner", "explain", "http://click.letter.example/go/tin"])
            #expect(explained.filter { $0.contains("AF_INET") } == [])
            let resolved = try await Trace.sockets(
                folder, ["gleaner", "resolve", "--offline", "http://click.letter.example/go/tin"])
            #expect(resolved.filter { $0.contains("AF_INET") } == [])
        }
    }
}
