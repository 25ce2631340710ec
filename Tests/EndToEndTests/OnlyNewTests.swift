// only_new with files: what has been taken is not taken again, and nothing is ever skipped.
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct OnlyNewTests {
    private func subjects(_ folder: SpoolFolder, _ id: String) -> [String] {
        (folder.json("output/extraction_\(id)/newsletters.json")?.array ?? []).compactMap {
            $0.object?["subject"]?.string
        }
    }

    private func maildir(_ folder: SpoolFolder, _ count: ClosedRange<Int>) throws {
        for name in ["new", "cur", "tmp"] { try TestFile.makeFolder("\(folder.path)/mail/\(name)") }
        try letters(folder, count)
    }

    private func letters(_ folder: SpoolFolder, _ count: ClosedRange<Int>) throws {
        for number in count {
            try TestFile.write(
                Letters.letter("Letter \(number)", day: number),
                to: "\(folder.path)/mail/new/176200000\(number).M1.host")
        }
    }

    @Test("seven messages, three at a time: each exactly once, the oldest first, and then what has come since")
    func eachOnce() async throws {
        try await SpoolFolder.with { folder in
            try TestFile.makeFolder("\(folder.path)/mail")
            try maildir(folder, 1...7)
            try await folder.watched { _ in
                for id in ["a", "b", "c", "d"] {
                    let source = Letters.source("maildir", "\(folder.path)/mail")
                    try folder.drop(
                        "{\"extraction_id\": \"\(id)\", \"offline\": true, \"only_new\": true, \"max_results\": 3, \(source)}",
                        as: "\(id).json")
                }
                for id in ["a", "b", "c", "d"] { try await folder.completed(id) }
                #expect(subjects(folder, "a") == ["Letter 1", "Letter 2", "Letter 3"])
                #expect(subjects(folder, "b") == ["Letter 4", "Letter 5", "Letter 6"])
                #expect(subjects(folder, "c") == ["Letter 7"])
                #expect(subjects(folder, "d") == [])
                let counts = folder.status("d")?["stages"]?.array?.first?.object?["counts"]?.object
                #expect(counts?["already_taken"]?.integer == 7)
                // Letter 8 has come, and a flag has changed the name of another.
                try letters(folder, 8...8)
                _ = try Command.run([
                    "mv", "\(folder.path)/mail/new/1762000002.M1.host",
                    "\(folder.path)/mail/cur/1762000002.M1.host:2,S",
                ])
                let end = try await folder.gleaner(
                    "run", "--maildir", "mail", "--only-new", "--offline", "--id", "e")
                #expect(end.status == 0, "\(end.errors)")
                #expect(subjects(folder, "e") == ["Letter 8"])
            }
            try await Contract.check("a", in: folder, receipt: "a.json")
        }
    }

    @Test("a source is the place that its path leads to, however the path is spelt")
    func spellings() async throws {
        try await SpoolFolder.with { folder in
            try TestFile.makeFolder("\(folder.path)/mail")
            try maildir(folder, 1...2)
            _ = try Command.run(["ln", "-s", "mail", "\(folder.path)/link"])
            let absolute = "\(folder.path)/mail"
            let spellings = ["mail", "mail/", "./mail", absolute, "\(absolute)/../mail", "/\(absolute)", "link"]
            for (index, path) in spellings.enumerated() {
                let end = try await folder.gleaner(
                    "run", "--maildir", path, "--only-new", "--offline", "--id", "s\(index)")
                #expect(end.status == 0, "\(end.errors)")
                #expect(subjects(folder, "s\(index)").count == (index == 0 ? 2 : 0), "\(path)")
            }
            let owner = try #require(folder.names("spool/taken").first)
            let kept = folder.names("spool/taken/\(owner)").filter { $0.hasSuffix(".json") }
            #expect(kept.count == 1)
        }
    }

    @Test("a failed or unfinished extraction has taken nothing; without only_new nothing is remembered")
    func onlyCompleted() async throws {
        try await SpoolFolder.with { folder in
            try TestFile.makeFolder("\(folder.path)/mail")
            try maildir(folder, 1...2)
            let run = ["run", "--maildir", "mail", "--offline", "--id"]
            let plain = try await folder.run(["gleaner"] + run + ["plain"])
            #expect(plain.status == 0, "\(plain.errors)")
            // Dies before the memory is written, and is not started again.
            let dying = try folder.start(["gleaner"] + run + ["dying", "--only-new"])
            try await Deadline.wait(for: "the fetch") {
                folder.names("output/extraction_dying").contains("newsletters.json")
            }
            dying.kill()
            let next = try await folder.run(["gleaner"] + run + ["next", "--only-new"])
            #expect(next.status == 0, "\(next.errors)")
            // The first may have been quicker than the kill.
            let completed = folder.status("dying")?["status"] == .string("completed")
            #expect(subjects(folder, "next").count == (completed ? 0 : 2))
        }
    }
}
