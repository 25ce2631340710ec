// An mbox of 10,000 messages and 200,000 links, no two alike, offline: all must be taken, in little memory.

import Notation

struct MboxFigures {
    private let bench: Bench
    private static let messages = 10_000
    private static let linksPerMessage = 20
    private static let memory = 200.0

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        try Workshop.withTemporaryDirectory { trial in
            try Self.write(to: trial + "/mbox")
            let usage = try Child.start(
                [try Workshop.gleaner(), "run", "--mbox", trial + "/mbox", "--offline", "--id", "mbox"],
                environment: ["GLEANER_OUTPUT": trial + "/output"]
            ).wait(seconds: 600)
            guard usage.status == 0 else { throw BenchError.failed("gleaner run ends with \(usage.status)") }
            let status = try JSONParser.parse(Files.read(trial + "/output/extraction_mbox/status.json")).object
            let counts = status?["counts"]?.object
            let links = Int(counts?["links"]?.integer ?? 0)
            bench.report(
                Figure(
                    name: "mbox of 10,000 messages, links taken", ours: "\(links)",
                    other: "\(counts?["articles"]?.integer ?? 0) articles",
                    value: Double(links) / Double(Self.messages * Self.linksPerMessage), goal: .atLeast(1)))
            // The largest of gleaner and its worker, which it waited for.
            let peak = Double(usage.peak) / Double(1 << 20)
            bench.report(
                Figure(
                    name: "the same, peak memory, MB", ours: Shown.number(peak), other: "-", value: peak,
                    goal: .atMost(Self.memory), unit: " MB"))
            bench.report(
                Figure(
                    name: "the same, seconds (CPU seconds)",
                    ours: "\(Shown.number(usage.wall)) (\(Shown.number(usage.cpu)))",
                    other: "-", value: usage.wall, goal: .none, unit: " s"))
        }
    }

    private static func write(to path: String) throws {
        let output = try LineOutput(path)
        for message in 0..<messages {
            let stories = (0..<linksPerMessage).map { story in
                let number = message * linksPerMessage + story
                return """
                    <h2>Story \(number)</h2>
                    <p>What happened in place \(number % 977) on that day, told in a sentence or two for those in a hurry.
                    <a href="https://site\(number % 499).example/2025/06/story-\(number)">How story \(number) went on</a></p>
                    """
            }
            try output.write(
                """
                From news@example.org Mon Jun  2 08:00:00 2025
                From: News <news\(message % 50)@example.org>
                To: reader@example.net
                Subject: Issue \(message)
                List-Id: <news.example.org>
                Message-ID: <\(message)@example.org>
                Date: Mon, 02 Jun 2025 08:00:00 +0000
                Content-Type: text/html; charset=utf-8

                <html><body>
                \(stories.joined(separator: "\n"))
                </body></html>


                """)
        }
        try output.close()
    }
}
