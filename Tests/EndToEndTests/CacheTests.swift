// What one extraction has learnt of trackers, the next one knows.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct CacheTests {
    @Test("the next extraction, and resolve, ask for nothing that is known; without the cache they do")
    func again() async throws {
        try await SlowWeb.with(isOpen: true) { folder, web in
            try await folder.watched { _ in
                let submit = ["gleaner", "submit", "--raw-html", "mail", "--wait", "--id"]
                #expect(try await folder.run(submit + ["first"]).status == 0)
                let asked = web.server.targets
                #expect(asked.contains("/go/tin") && asked.contains("/2026/tin?utm_source=x"))
                #expect(try await folder.run(submit + ["second"]).status == 0)
                #expect(web.server.targets == asked)
                #expect(folder.articles("second") == SlowWeb.articles)
                try await Contract.check("second", in: folder)
                #expect(cached(folder, "first") == [false] && cached(folder, "second") == [true])
            }
            let offline = try await folder.gleaner("resolve", "--offline", "http://click.letter.example/go/tin")
            #expect(offline.output.contains("\"cached\":true") && offline.output.contains(SlowWeb.articles[0]))
            let asked = web.server.targets.count
            let without = try await folder.run(
                ["gleaner", "resolve", "--plain", "http://click.letter.example/go/tin"],
                environment: ["GLEANER_CACHE_ENABLED=false"])
            #expect(without.output == SlowWeb.articles[0] + "\n")
            #expect(web.server.targets.count == asked + 2)
            let owners = folder.names("spool/cache")
            #expect(owners.count == 1 && owners.first?.hasSuffix("_\(geteuid())") == true)
            #expect(try await folder.gleaner("check").output.contains("extractions go without") == false)
        }
    }

    @Test("where the cache cannot be used extractions do without, and check says so")
    func unusable() async throws {
        try await SlowWeb.with(isOpen: true) { folder, web in
            try TestFile.makeFolder("\(folder.path)/spool")
            try TestFile.makeFolder("\(folder.path)/spool/cache", mode: 0o777)
            chmod("\(folder.path)/spool/cache", 0o777)
            for id in ["first", "second"] {
                #expect(try await folder.gleaner("run", "--raw-html", "mail", "--id", id).status == 0)
                #expect(folder.articles(id) == SlowWeb.articles)
            }
            #expect(web.server.targets.count { $0 == "/go/tin" } == 2)
            #expect(folder.text("output/extraction_first/log.jsonl")?.contains("no cache of resolutions") == true)
            let check = try await folder.gleaner("check")
            #expect(check.output.contains("note  cache            extractions go without: "))
        }
    }

    /// Which values `cached` has among the addresses that had to be requested.
    private func cached(_ folder: SpoolFolder, _ id: String) -> Set<Bool> {
        let links = folder.json("output/extraction_\(id)/resolved_links.json")?.array ?? []
        return Set(links.filter { $0.object?["state"]?.string == "followed" }.compactMap { $0.object?["cached"]?.bool })
    }
}
