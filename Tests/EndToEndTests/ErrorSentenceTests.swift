// What people read when something is wrong: the sentence, the remedy, the exit status.
import TestSupport
import Testing

/// A command line, or a request for `gleaner run -`, and what comes of it.
struct ErrorRow: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var input: String?
    let status: Int32
    /// What follows `gleaner: error:`; FOLDER stands for the test's folder.
    let error: String
    let hint: String?

    var testDescription: String { "\(arguments.joined(separator: " ")) \(input ?? "")" }

    static func command(_ arguments: String..., status: Int32, _ error: String, _ hint: String? = nil) -> ErrorRow {
        ErrorRow(arguments: arguments, status: status, error: error, hint: hint)
    }

    static func request(_ input: String, _ error: String, _ hint: String? = nil) -> ErrorRow {
        ErrorRow(arguments: ["run", "-"], input: input, status: 65, error: error, hint: hint)
    }

    static let all: [ErrorRow] = [
        .command(
            "status", "never", status: 66, "no extraction never in FOLDER/output", "`gleaner list` shows them"),
        .command("status", "../x", status: 66, "\"../x\" is no extraction's id", "`gleaner list` shows them"),
        .command(
            "explain", "never", "https://a.example/", status: 66, "no extraction never in FOLDER/output",
            "`gleaner list` shows them"),
        .command(
            "explain", "never", "https://a.example/", "--resolve", status: 64,
            "--resolve wants an address alone; with an id, explain shows what the extraction found"),
        .command("statsu", status: 64, "there is no command \"statsu\"", "did you mean \"status\"?"),
        .command(
            "run", "--eml", "mail", "--days-back", "-1", status: 65, "days_back is -1.0",
            "it must be between 0.001 and 3660.0"),
        .command("status", "--follow", status: 64, "--follow wants an id"),
        .command(
            "list", "--status", "compleded", status: 64, "no status is called \"compleded\"", "did you mean completed?"),
        .command(
            "schema", "statos", status: 64, "no document is called \"statos\"",
            "one of request, status, config_used, newsletters, extracted_links, resolved_links, filtered_articles, articles, difference, explanation, rejected, receipt, error, log"
        ),
        .command(
            "submit", "--eml", "mail", status: 75, "there is no FOLDER/spool/incoming",
            "start `gleaner watch` there, or name the configuration that it uses with --config"),
        .command("run", "nothing.json", status: 65, "cannot read nothing.json: No such file or directory"),
        .command(
            "status", "--config", "other.yaml", status: 78, "other.yaml: cannot be read: No such file or directory"),
        .command(
            "status", "--config", "", status: 78, "--config: is empty", "name the file, or leave it out"),
        .command(
            "demo", "--keep", "", status: 64, "--keep is empty", "name a directory that is not there yet"),
        .command(
            "run", "", status: 65, "the name of the request file is empty", "name the file, or leave it out"),
        .command(
            "run", "--eml", "", status: 65, "source.eml is empty", "say what is meant, or leave it out"),
        .command(
            "run", "--maildir", "", status: 65, "source.maildir is empty", "say what is meant, or leave it out"),
        .request("{\"source\": {\"mbox\": \"\"}}", "source.mbox is empty", "say what is meant, or leave it out"),
        .request(
            "{", "-: line 1, column 2: the document ends here: expected a name in double quotes",
            "a request is one JSON object"),
        .request("[]", "- holds an array", "a request is one JSON object"),
        .request("{\"max_result\": 5}", "unknown field \"max_result\"", "did you mean \"max_results\"?"),
        .request(
            "{\"hours_back\": 1, \"since\": \"2026-01-01\"}", "the window is given in two forms",
            "give hours_back, or days_back, or since and until"),
        .request("{\"since\": \"2026-02-01\", \"until\": \"2026-01-01\"}", "until is not after since", "exchange them"),
    ]
}

@Suite(.timeLimit(.minutes(6))) struct ErrorSentenceTests {
    @Test("an error is a sentence with its remedy, and nothing on standard output")
    func sentences() async throws {
        try await SpoolFolder.with { folder in
            try TestFile.makeFolder("\(folder.path)/output")
            for row in ErrorRow.all {
                let end = try await folder.run(["gleaner"] + row.arguments, input: row.input)
                #expect(end.status == row.status, "\(row.testDescription)")
                let lines = ["gleaner: error: \(row.error)\n"] + (row.hint.map { ["gleaner: hint: \($0)\n"] } ?? [])
                #expect(end.errors == lines.joined().replacing("FOLDER", with: folder.path), "\(row.testDescription)")
                #expect(end.output == "")
            }
        }
    }

    @Test("a configuration that is wrong is said with its line and the right word, by every command")
    func configuration() async throws {
        try await SpoolFolder.with(["max_runing: 3"]) { folder in
            let line = (folder.text("gleaner.yaml") ?? "").split(separator: "\n").count
            for command in [["watch"], ["check"], ["list"], ["run", "-"], ["status"]] {
                let end = try await folder.run(["gleaner"] + command)
                #expect(end.status == 78)
                #expect(
                    end.errors == """
                        gleaner: error: \(folder.path)/gleaner.yaml:\(line): unknown key "max_runing"
                        gleaner: hint: did you mean "max_running"?

                        """)
            }
            let variable = try await folder.gleaner("list", environment: ["GLEANER_MAX_RUNING=3"])
            #expect(variable.status == 78)
        }
    }

    @Test("a command line that is wrong ends with 64")
    func usage() async throws {
        try await SpoolFolder.with { folder in
            for arguments in [
                ["lst"], ["status", "--folow", "x"], ["run", "--max-results", "many"], ["cancel"],
                ["run", "--eml", "a", "--eml", "b"],
            ] {
                let end = try await folder.run(["gleaner"] + arguments)
                #expect(end.status == 64, "\(arguments)")
                #expect(end.output == "" && end.errors != "")
            }
            #expect(try await folder.gleaner("--version").status == 0)
            let help = try await folder.gleaner("--help")
            #expect(help.status == 0)
            #expect(!help.output.contains("  work "))
        }
    }
}
