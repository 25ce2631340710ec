// The whole way, once for every kind of source: a request dropped into the spool of the built program becomes a
// directory with every file of the contract.
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct SourcesTests {
    @Test("a dropped request becomes every file of the contract", arguments: Letters.Form.allCases)
    func everySource(form: Letters.Form) async throws {
        try await SpoolFolder.with { folder in
            let source = try Letters.write(form, in: folder)
            let before = snapshot("\(folder.path)/mail")
            try await folder.watched { _ in
                try folder.drop("{\"extraction_id\": \"whole\", \"offline\": true, \(source)}", as: "a.json")
                let status = try await folder.completed("whole")
                #expect(status["counts"]?["newsletters"]?.integer == Int64(form.count))
                #expect(folder.receipt("a.json")?["extraction_id"] == .string("whole"))
            }
            try await Contract.check("whole", in: folder, receipt: "a.json")
            #expect(
                folder.articles("whole").sorted() == [
                    "http://news.example/2026/11/night-trains", "http://news.example/2026/11/the-tin-price",
                ])
            #expect(folder.names("output/extraction_whole/raw_html").count == form.count)
            // Flags untouched: no name, no time, no byte of the source is another.
            #expect(snapshot("\(folder.path)/mail") == before)
        }
    }

    @Test("the same input gives the same bytes, but for times and ids")
    func sameBytes() async throws {
        try await SpoolFolder.with { folder in
            let source = try Letters.write(.messageFolder, in: folder)
            for id in ["one", "two"] {
                let request = "{\"extraction_id\": \"\(id)\", \"offline\": true, \(source)}"
                let end = try await folder.gleaner("run", "-", input: request)
                #expect(end.status == 0, "\(end.errors)")
            }
            let same = Contract.files.filter {
                !["status.json", "config_used.json", "log.jsonl", "raw_html"].contains($0)
            }
            for file in same {
                let (one, two) = (
                    folder.text("output/extraction_one/\(file)"), folder.text("output/extraction_two/\(file)")
                )
                #expect(one != nil)
                #expect(one == two?.replacing("extraction two", with: "extraction one"), "\(file)")
            }
            for file in folder.names("output/extraction_one/raw_html") {
                #expect(
                    folder.text("output/extraction_one/raw_html/\(file)")
                        == folder.text("output/extraction_two/raw_html/\(file)"))
            }
        }
    }

    @Test("a source of another kind than was said is named with the option that reads it")
    func otherKind() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            for name in ["box", "box/new", "box/cur"] { try TestFile.makeFolder("\(folder.path)/\(name)") }
            try TestFile.write(Letters.letter("A letter"), to: "\(folder.path)/box/cur/1762000001.M1.host:2,S")
            let rows = [
                ("maildir", "mail", "mail looks like a folder of .eml files: name it as eml (--eml)"),
                ("eml", "box", "box looks like a Maildir: name it as maildir (--maildir)"),
                (
                    "maildir", "box/cur",
                    "box/cur looks like a part of a Maildir: name the folder above it as maildir (--maildir)"
                ),
            ]
            for (number, row) in rows.enumerated() {
                let end = try await folder.gleaner(
                    "run", "--\(row.0)", row.1, "--offline", "--id", "n\(number)")
                #expect(end.status == 0, "\(end.errors)")
                let warnings = folder.status("n\(number)")?["warnings"]?.array ?? []
                #expect(warnings.contains { $0["message"]?.string == "\(folder.path)/\(row.2)" }, "\(warnings)")
            }
        }
    }

    @Test("an mbox that is named as .eml, and one that is compressed, are named, and nothing is lost without a word")
    func wrongFile() async throws {
        try await SpoolFolder.with { folder in
            let letter = Letters.letter("A letter")
            let mbox = "From crew@news.example Mon Nov  2 07:00:00 2026\n"
            try TestFile.write("\(mbox)\(letter)\n\(mbox)\(letter)", to: "\(folder.path)/letters.eml")
            // Saved by a mail program, with its separator, and one message all the same.
            try TestFile.write("\(mbox)\(letter)", to: "\(folder.path)/one.eml")
            try TestFile.write([0x1F, 0x8B, 0x08, 0x00, 0x41, 0x42, 0x43], to: "\(folder.path)/letters.mbox.gz")
            let rows: [(kind: String, file: String, code: String?, words: String?)] = [
                (
                    "eml", "letters.eml", "other_kind_of_source",
                    "is an mbox, of which only the first message is read: name it as mbox (--mbox)"
                ),
                ("mbox", "letters.mbox.gz", "message_unreadable", "is compressed (gzip): decompress it first"),
                ("eml", "one.eml", nil, nil),
            ]
            for (number, row) in rows.enumerated() {
                let end = try await folder.gleaner("run", "--\(row.kind)", row.file, "--offline", "--id", "n\(number)")
                #expect(end.status == 0, "\(end.errors)")
                let warning = folder.status("n\(number)")?["warnings"]?.array?.first
                #expect(warning?["code"]?.string == row.code)
                #expect(warning?["message"]?.string == row.words.map { "\(folder.path)/\(row.file) \($0)" })
            }
        }
    }

    @Test("a message that is left out because its header is too long to be read is named")
    func longHeader() async throws {
        try await SpoolFolder.with { folder in
            let letter = Letters.letter("A letter")
            let filler = String(repeating: "X-Filler: \(String(repeating: "x", count: 70))\n", count: 4000)
            try TestFile.makeFolder("\(folder.path)/mail")
            try TestFile.write(filler + letter, to: "\(folder.path)/mail/a.eml")
            // What follows the marks of a newsletter is of no importance.
            let parts = letter.split(separator: "MIME-Version", maxSplits: 1)
            try TestFile.write(
                "\(parts[0])\(filler)MIME-Version\(parts[1])", to: "\(folder.path)/mail/b.eml")
            let mbox = "From crew@news.example Mon Nov  2 07:00:00 2026\n"
            try TestFile.write("\(mbox)\(letter)\n\(mbox)\(filler)\(letter)", to: "\(folder.path)/letters.mbox")
            for (kind, file, named) in [("eml", "mail", "mail/a.eml"), ("mbox", "letters.mbox", "letters.mbox")] {
                let end = try await folder.gleaner("run", "--\(kind)", file, "--offline", "--id", kind)
                #expect(end.status == 0, "\(end.errors)")
                let status = folder.status(kind)
                #expect(status?["counts"]?["newsletters"]?.integer == 1)
                let warnings = (status?["warnings"]?.array ?? []).filter {
                    $0["code"]?.string == "message_unreadable"
                }
                #expect(warnings.count == 1)
                #expect(warnings.first?["message"]?.string?.hasPrefix("\(folder.path)/\(named) is left out") == true)
                let counts = status?["stages"]?.array?.first?["counts"]
                #expect(counts?["looked_at"]?.integer == 2 && counts?["failed"]?.integer == 1)
            }
        }
    }

    @Test("a source that is not there is a failed extraction that says so, and nothing else")
    func missingSource() async throws {
        try await SpoolFolder.with { folder in
            try await folder.watched { _ in
                try folder.drop(
                    "{\"extraction_id\": \"gone\", \(Letters.source("mbox", "/nowhere/x.mbox"))}", as: "a.json")
                let status = try await folder.ended("gone")
                #expect(status["error_code"] == .string("source_missing"))
                #expect(status["error_message"] == .string("cannot open /nowhere/x.mbox: No such file or directory"))
                #expect(status["failed_stage"] == .string("fetch"))
            }
        }
    }

    /// Every file below a folder: its path, its number, its times, its bytes.
    private func snapshot(_ path: String, _ below: String = "") -> [String] {
        TestFile.names(path + below).flatMap { name -> [String] in
            let file = "\(below)/\(name)"
            let inside = snapshot(path, file)
            let identity = TestFile.identity(path + file)
            return ["\(file) \(identity) \(TestFile.text(path + file) ?? "")"] + inside
        }
    }
}
