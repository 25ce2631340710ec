// The further documents of an extraction, and what a rerun with other rules changes.
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct OutputsTests {
    @Test("the documents that a request asks for are there, valid, and hold every article once")
    func outputs() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            let names = ["digest.md", "digest.html", "articles.json"]
            let end = try await folder.run(
                ["gleaner", "run", "--eml", "mail", "--offline", "--id", "first"] + names.flatMap { ["--output", $0] })
            #expect(end.status == 0, "\(end.errors)")
            let there = folder.names("output/extraction_first")
            for name in names { #expect(there.contains(name), "\(name)") }
            let document = TestFile.bytes("\(folder.path)/output/extraction_first/articles.json") ?? []
            if SchemaValidator.isAvailable {
                let schema = try await Contract.schema("articles", folder)
                #expect(try SchemaValidator.validate(document, against: schema) == [])
            }
            let articles = folder.json("output/extraction_first/articles.json")?["articles"]?.array ?? []
            #expect(articles.map { $0.text("url") }.sorted() == folder.articles("first").sorted())
            // In all three newsletters.
            #expect(articles.allSatisfy { $0.text("mentions") == "3" })
            let page = folder.text("output/extraction_first/digest.html") ?? ""
            #expect(page.contains("Why tin is suddenly expensive") && !page.contains("unsubscribe"))
            // A retry or a rerun from the filter on makes them anew; without the wish there are none.
            let again = try await folder.gleaner("run", "--eml", "mail", "--offline", "--id", "plain")
            #expect(again.status == 0)
            #expect(!folder.names("output/extraction_plain").contains("digest.md"))
        }
    }

    @Test("no text of a newsletter turns round what stands beside it, or hides characters")
    func deceivingText() async throws {
        try await SpoolFolder.with { folder in
            let page = """
                <h2>Sec\u{AD}tion \u{2067}one</h2>
                <p><b><a href="http://news.example/2026/11/tin">Why \u{202E}nit si eraw\u{202C} suddenly expen\u{200B}sive</a></b></p>
                <p>The metal that nobody thinks \u{2066}of has \u{FEFF}doubled since spring.</p>
                """
            try TestFile.makeFolder("\(folder.path)/mail")
            try TestFile.write(
                Letters.letter("Let\u{202E}ter\u{FEFF}", page: page), to: "\(folder.path)/mail/a.eml")
            let files = ["digest.md", "digest.html", "articles.json"]
            let end = try await folder.run(
                ["gleaner", "run", "--eml", "mail", "--offline", "--id", "x"] + files.flatMap { ["--output", $0] })
            #expect(end.status == 0, "\(end.errors)")
            let hidden: Set<Unicode.Scalar> = [
                "\u{AD}", "\u{200B}", "\u{2066}", "\u{2067}", "\u{202C}", "\u{202E}", "\u{FEFF}",
            ]
            for file in files + [
                "filtered_articles.json", "filtered_articles.txt", "newsletters.json", "status.json",
            ] {
                let text = folder.text("output/extraction_x/\(file)") ?? ""
                #expect(text.contains("Letter") || file == "articles.json", "\(file)")
                #expect(!text.unicodeScalars.contains { hidden.contains($0) }, "\(file)")
            }
            let article = folder.json("output/extraction_x/articles.json")?["articles"]?.array?.first
            #expect(article?.text("title") == "Why nit si eraw suddenly expensive")
            #expect(article?.text("section") == "Section one")
            #expect(article?.text("blurb") == "The metal that nobody thinks of has doubled since spring.")
        }
    }

    @Test("diff shows what a rerun with another rule changed, and nothing where nothing did")
    func difference() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            _ = try await folder.gleaner("run", "--eml", "mail", "--offline", "--id", "first")
            for (id, filter) in [
                ("same", "{}"), ("other", #"{"deny": ["*/2026/11/night-trains"], "allow": ["news.example/view"]}"#),
            ] {
                let end = try await folder.gleaner(
                    "run", "-",
                    input: """
                        {"action": "rerun", "of": "first", "from": "filter", "extraction_id": "\(id)", "offline": true,
                         "filter": \(filter)}
                        """)
                #expect(end.status == 0, "\(end.errors)")
            }
            let same = try await folder.gleaner("diff", "first", "same")
            #expect(same.status == 0, "\(same.errors)")
            #expect(same.output == "0 new articles, 0 no longer articles, 0 other reasons, 21 alike\n")
            let other = try await folder.gleaner("diff", "first", "other", "--json")
            if SchemaValidator.isAvailable {
                let schema = try await Contract.schema("difference", folder)
                #expect(try SchemaValidator.validate(Array(other.output.utf8), against: schema) == [])
            }
            let changes = try JSONParser.parse(Array(other.output.utf8))
            #expect(
                changes["added"]?.array?.map { $0.text("rule_after") } == ["user-allow", "user-allow", "user-allow"])
            #expect(
                changes["removed"]?.array?.map { $0.text("verdict_after") } == ["user_rule", "user_rule", "user_rule"])
            let none = try await folder.gleaner("diff", "first", "nobody")
            #expect(none.status == 66)
        }
    }

    @Test(
        "a rule file's fault is named with its line before anything runs; its rules hold, and explain says how to change a verdict"
    )
    func ruleFile() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFile, in: folder)
            try TestFile.write("deny a.example\nforbid b.example\n", to: "\(folder.path)/rules.txt")
            try TestFile.write("filter:\n  rules_file: rules.txt\n", to: "\(folder.path)/with-rules.yaml")
            let run = ["gleaner", "run", "--config", "with-rules.yaml", "--eml", "mail", "--offline", "--id"]
            let wrong = try await folder.run(run + ["wrong"])
            #expect(wrong.status == 78)
            #expect(wrong.errors.contains("rules.txt:2:") && wrong.errors.contains("forbid"), "\(wrong.errors)")
            // An account's rules are checked at the start too, with their line, whatever the request names.
            try TestFile.write(
                """
                accounts:
                  news:
                    host: imap.mail.example
                    user: ada
                    password_env: P
                    filter:
                      deny: [ads.example,
                             "ftp://b.example"]
                """, to: "\(folder.path)/account.yaml")
            let account = try await folder.run(
                ["gleaner", "run", "--config", "account.yaml", "--eml", "mail", "--offline", "--id", "account"])
            #expect(account.status == 78)
            #expect(account.errors.contains("account.yaml:8: accounts.news.filter.deny[1]"), "\(account.errors)")
            try TestFile.write("deny */2026/11/night-trains\n", to: "\(folder.path)/rules.txt")
            let right = try await folder.run(run + ["right"])
            #expect(right.status == 0, "\(right.errors)")
            #expect(folder.verdicts("right").contains { $0.hasSuffix("user_rule user-deny") })
            let explained = try await folder.gleaner("explain", "right", "http://news.example/2026/11/the-tin-price")
            #expect(explained.output.contains("deny news.example/2026/11/the-tin-price"), "\(explained.output)")
            #expect(explained.output.contains("decides"))
        }
    }
}
