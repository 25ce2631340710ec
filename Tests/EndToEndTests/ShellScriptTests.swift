// The script that the README gives to its readers, run as it stands there: `drop, wait, read`, with nothing but sh and jq.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6)), .enabled(if: ReadmeScript.canRun, "needs jq")) struct ShellScriptTests {
    private static let stories = [
        "http://news.example/2026/11/night-trains", "http://news.example/2026/11/the-tin-price",
    ]

    @Test("the README's script drops a request, waits, and prints the articles' addresses")
    func plain() async throws {
        try await ReadmeScript.prepared { folder in
            try await folder.watched { _ in
                let end = try await folder.run(["sh", "-eu", "-c", ReadmeScript.text])
                #expect(end.status == 0, "\(end.errors)")
                #expect(lines(end) == Self.stories)
            }
        }
    }

    @Test("it does not mind that nobody watches yet, nor that status.json is not there")
    func early() async throws {
        try await ReadmeScript.prepared { folder in
            // The spool is made by the first start.
            try await folder.watched { _ in }
            let script = try folder.start(["sh", "-eu", "-c", ReadmeScript.text])
            try await Deadline.wait(for: "the request") {
                TestFile.names(folder.incoming).contains { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
            }
            try await Task.sleep(for: .seconds(1))
            #expect(!script.hasEnded, "\(script.errors)")
            try await folder.watched { _ in
                let end = try await script.end()
                #expect(end.status == 0, "\(end.errors)")
                #expect(lines(end) == Self.stories)
            }
        }
    }

    @Test("it gets its answer when the supervisor is killed and started again in the middle")
    func restarted() async throws {
        try await ReadmeScript.prepared { folder in
            for delay in [0, 30, 120, 300, 700] {
                let watch = try await folder.startWatch()
                let script = try folder.start(["sh", "-eu", "-c", ReadmeScript.text])
                try await Task.sleep(for: .milliseconds(delay))
                watch.kill()
                try await folder.watched { _ in
                    let end = try await script.end()
                    #expect(end.status == 0, "killed after \(delay) ms: \(end.errors)")
                    #expect(lines(end) == Self.stories)
                }
            }
        }
    }

    @Test("one name dropped a hundred times in a row is answered each time, and every extraction is there")
    func sameName() async throws {
        let script = """
            for number in $(seq 100); do
                printf '{"extraction_id": "n%s", "offline": true, "source": {"maildir": "%s/Maildir"}}' "$number" "$HOME" \\
                    >spool/incoming/.same
                mv spool/incoming/.same spool/incoming/same.json
                until [ "$(jq -r .extraction_id spool/receipts/same.json 2>/dev/null)" = "n$number" ]; do sleep 0.01; done
            done
            """
        try await ReadmeScript.prepared { folder in
            try await folder.watched { _ in
                let end = try await folder.run(["sh", "-eu", "-c", script], within: 120)
                #expect(end.status == 0, "\(end.errors)")
                for number in 1...100 { #expect(folder.status("n\(number)") != nil) }
                // The last of them takes its turn behind a hundred: the first is enough.
                try await folder.completed("n1")
            }
        }
    }

    private func lines(_ end: RunningProgram.End) -> [String] {
        end.output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("http") }.sorted()
    }
}

/// The block of README.md that is marked `# drop, wait, read`.
enum ReadmeScript {
    static let canRun = (try? Command.run(["jq", "--version"])) == 0

    /// The block's text.
    static let text: String = {
        let readme = TestFile.text(PackageRoot.path() + "/README.md") ?? ""
        for part in readme.components(between: "```sh\n", and: "```") where part.contains("# drop, wait, read") {
            return part
        }
        return "echo 'README.md has no block that is marked: # drop, wait, read' >&2; exit 1"
    }()

    /// A folder in which the script finds what it presupposes: a Maildir of newsletters in the home directory, and a web,
    /// for its request is not offline.
    static func prepared(_ body: (SpoolFolder) async throws -> Void) async throws {
        let web = try SlowWeb(isOpen: true)
        defer { web.server.stop() }
        try await SpoolFolder.with(web.settings()) { folder in
            _ = try Letters.write(.maildir, in: folder)
            guard rename("\(folder.path)/mail", "\(folder.path)/Maildir") == 0 else { throw Unmet("rename: \(errno)") }
            try await body(folder)
        }
    }
}

extension String {
    /// The texts between a beginning and the next end.
    func components(between beginning: String, and end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: beginning) {
            rest = rest[start.upperBound...]
            guard let stop = rest.firstRange(of: end) else { break }
            found.append(String(rest[..<stop.lowerBound]))
            rest = rest[stop.upperBound...]
        }
        return found
    }
}
