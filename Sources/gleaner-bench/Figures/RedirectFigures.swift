// Redirects: three hops and a page for each address, beside a small C program over libcurl's multi interface.

struct RedirectFigures {
    private let bench: Bench
    private static let concurrency = 64

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        try harness.withFarm {
            try withoutLatency(harness)
            try withLatency(harness)
        }
    }

    private func withoutLatency(_ harness: Peerbench) throws {
        let count = bench.isQuick ? 4_000 : 20_000
        let (rounds, right) = try measure(harness, count: count, latency: 0)
        let rates = [0, 1].map { rounds.of($0) { Double(count) / $0.wall } }
        let costs = [0, 1].map { rounds.of($0) { $0.cpu * 1000 / Double(count) } }
        bench.report(
            Figure(
                name: "redirects, no latency, addresses a second", ours: Shown.number(Statistics.median(rates[0])),
                other: "libcurl multi in C \(Shown.number(Statistics.median(rates[1])))",
                value: Statistics.ratio(rates[0], to: rates[1]), goal: .atLeast(0.8)))
        bench.report(
            Figure(
                name: "redirects, no latency, CPU ms an address", ours: Shown.number(Statistics.median(costs[0])),
                other: "libcurl multi in C \(Shown.number(Statistics.median(costs[1])))",
                value: Statistics.ratio(costs[0], to: costs[1]), goal: .atMost(1.5)))
        bench.report(
            Figure(
                name: "redirects, right", ours: "\(right) of \(count)", other: "-",
                value: Double(right) / Double(count),
                goal: .atLeast(1)))
    }

    private func withLatency(_ harness: Peerbench) throws {
        let (count, latency) = (bench.isQuick ? 640 : 2_000, 50)
        let (rounds, _) = try measure(harness, count: count, latency: latency)
        let bound = Double(Self.concurrency) / (4 * Double(latency) / 1000)
        let rates = [0, 1].map { rounds.of($0) { Double(count) / $0.wall } }
        bench.report(
            Figure(
                name: "redirects, 50 ms, addresses a second", ours: Shown.number(Statistics.median(rates[0])),
                other: "bound \(Shown.number(bound)), C \(Shown.number(Statistics.median(rates[1])))",
                value: Statistics.median(rates[0]) / bound, goal: .atLeast(0.92)))
    }

    private func measure(_ harness: Peerbench, count: Int, latency: Int) throws -> (Rounds, right: Int) {
        let floor = try harness.program("partB/multi")
        let list = try Workshop.output([
            "python3", "-B", harness.root + "/farm/urls.py", "\(count)", "--latency", "\(latency)",
        ])
        let pairs = list.split(separator: "\n").map { $0.split(separator: "\t") }
        return try Workshop.withTemporaryDirectory { trial in
            try Files.write(pairs.map { $0[0] + "\n" }.joined(), to: "\(trial)/urls")
            let commands = [[Workshop.executable, "resolve"], [floor]]
            let rounds = try Rounds(
                bench.rounds,
                commands.enumerated().map { number, command in
                    {
                        try Child.start(
                            command + ["\(trial)/urls", "\(trial)/\(number)", "\(Self.concurrency)"],
                            errors: "/dev/null"
                        ).wait(seconds: 120)
                    }
                })
            let found = Set(try Files.lines("\(trial)/0"))
            return (rounds, pairs.count { found.contains($0.joined(separator: "\t")[...]) })
        }
    }
}
