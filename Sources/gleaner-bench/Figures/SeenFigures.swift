// A file renamed into a watched folder, until its name is known: beside a small C program over inotify.

import Disk
import Notation

struct SeenFigures {
    private let bench: Bench
    private static let burst = 1_000

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        let meter = try harness.program("partF/watchlat")
        let watchers = [[Workshop.executable, "watch"], [try harness.program("partF/inotify")]]
        var answers: [[JSONObject]] = [[], []]
        for round in 0..<bench.rounds {
            for step in watchers.indices {
                let number = (round + step) % watchers.count
                answers[number].append(try measure(meter, watchers[number]))
            }
        }
        let medians = answers.map { Statistics.median($0.map { Statistics.median(Self.times($0)) }) }
        bench.report(
            Figure(
                name: "a file is seen, ms", ours: Shown.number(medians[0]),
                other: "inotify in C \(Shown.number(medians[1]))",
                value: medians[0], goal: .atMost(0.5), unit: " ms"))
        let seen = answers[0].map { Int($0["burst"]?.integer ?? 0) }.min() ?? 0
        let lost = answers[0].reduce(0) { $0 + Int($1["lost"]?.integer ?? 0) }
        bench.report(
            Figure(
                name: "files seen of \(Self.burst) at once", ours: "\(seen), \(lost) lost", other: "-",
                value: Double(seen - lost) / Double(Self.burst), goal: .atLeast(1)))
    }

    private func measure(_ meter: String, _ watcher: [String]) throws -> JSONObject {
        try Workshop.withTemporaryDirectory { trial in
            let folder = try Files.directory(trial + "/in").path
            let count = bench.isQuick ? 50 : 200
            _ = try Child.start(
                [meter, trial + "/answer", folder, "\(count)", "25", "\(Self.burst)"] + watcher + [folder],
                errors: "/dev/null"
            ).wait(seconds: 120)
            return try JSONParser.parse(Files.read(trial + "/answer")).object ?? JSONObject()
        }
    }

    /// In milliseconds.
    private static func times(_ answer: JSONObject) -> [Double] {
        (answer["us"]?.array ?? []).compactMap { $0.double.map { $0 / 1000 } }
    }
}
