// Redirects: three hops and a page for each address, beside a small C program over libcurl's multi interface, and beside
// what the servers' latency allows at all. Cold: connections are made; warm: a second list over the same hosts.

struct RedirectFigures {
    /// So many requests at once, and what share of the bound's rate is to be reached.
    private typealias Goal = (concurrency: Int, cold: Double, warm: Double)

    private let bench: Bench
    private static let latency = 50
    private static let requests = 4.0
    private static let goals: [Goal] = [(64, 0.92, 0.95), (200, 0.88, 0.95)]
    /// Chains one after the other in each place: the beginning and the end, where places are empty, weigh the same
    /// however many places there are.
    private static let depth = 31

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        try harness.withFarm {
            try withoutLatency(harness)
            for goal in Self.goals { try withLatency(harness, goal) }
        }
    }

    private func withoutLatency(_ harness: Peerbench) throws {
        let list = try RedirectList(harness, count: bench.isQuick ? 4_000 : 20_000, latency: 0)
        let count = Double(list.pairs.count)
        let (rounds, right) = try measure(harness, list, concurrency: 64)
        let rates = [0, 1].map { rounds.of($0) { count / $0.wall } }
        let costs = [0, 1].map { rounds.of($0) { $0.cpu * 1000 / count } }
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
        reportRight("redirects, right", right, of: list)
    }

    private func withLatency(_ harness: Peerbench, _ goal: Goal) throws {
        let list = try RedirectList(harness, count: Self.depth * goal.concurrency, latency: Self.latency)
        let (rounds, right) = try measure(harness, list, concurrency: goal.concurrency)
        let bound = Double(goal.concurrency) / (Self.requests * Double(Self.latency) / 1000)
        let rates = [0, 1].map { rounds.of($0) { Double(list.pairs.count) / $0.wall } }
        let name = "redirects, \(Self.latency) ms, C=\(goal.concurrency)"
        let floor = Statistics.median(rates[1])
        bench.report(
            Figure(
                name: "\(name), addresses a second", ours: Shown.number(Statistics.median(rates[0])),
                other: "bound \(Shown.number(bound)), C \(Shown.number(floor))",
                value: Statistics.median(rates[0]) / bound, goal: .atLeast(goal.cold)))
        reportRight("\(name), right", right, of: list)
        let (warm, warmFloor) = try measureWarm(harness, first: list, rounds, concurrency: goal.concurrency)
        bench.report(
            Figure(
                name: "\(name), warm", ours: Shown.number(Statistics.median(warm)),
                other: "bound \(Shown.number(bound)), C \(Shown.number(warmFloor))",
                value: Statistics.median(warm) / bound, goal: .atLeast(goal.warm)))
    }

    private func reportRight(_ name: String, _ right: Int, of list: RedirectList) {
        bench.report(
            Figure(
                name: name, ours: "\(right) of \(list.pairs.count)", other: "-",
                value: Double(right) / Double(list.pairs.count), goal: .atLeast(1)))
    }

    /// Rounds of ours and of the floor, and how many of ours were right in the last.
    private func measure(
        _ harness: Peerbench, _ list: RedirectList, concurrency: Int
    ) throws -> (Rounds, right: Int) {
        let floor = try harness.program("partB/multi")
        return try Workshop.withTemporaryDirectory { trial in
            try list.write(to: "\(trial)/urls")
            let commands = [[Workshop.executable, "resolve"], [floor]]
            let rounds = try Rounds(
                bench.rounds,
                commands.enumerated().map { number, command in
                    {
                        try Child.start(
                            command + ["\(trial)/urls", "\(trial)/\(number)", "\(concurrency)"], errors: "/dev/null"
                        ).wait(seconds: 120)
                    }
                })
            return (rounds, try list.right(in: "\(trial)/0"))
        }
    }

    /// The rates of a second list in the same process, and what the floor's is: both lists at once, less the first alone.
    private func measureWarm(
        _ harness: Peerbench, first: RedirectList, _ cold: Rounds, concurrency: Int
    ) throws -> (ours: [Double], floor: Double) {
        let second = try RedirectList(harness, count: first.pairs.count, latency: Self.latency, seed: 2)
        return try Workshop.withTemporaryDirectory { trial in
            try first.write(to: "\(trial)/first")
            try second.write(to: "\(trial)/second")
            try Files.write(
                (first.pairs + second.pairs).map { $0.url + "\n" }.joined(), to: "\(trial)/both")
            let floor = try harness.program("partB/multi")
            let both = try (0..<bench.rounds).map { _ in
                try Child.start([floor, "\(trial)/both", "\(trial)/out", "\(concurrency)"], errors: "/dev/null")
                    .wait(seconds: 120).wall
            }
            let warm = Statistics.median(both) - Statistics.median(cold.of(1, \.wall))
            let rates = try (0..<bench.rounds).map { _ in
                let printed = try Workshop.output([
                    Workshop.executable, "resolve", "\(trial)/first", "\(trial)/out", "\(concurrency)",
                    "\(trial)/second",
                ])
                guard let seconds = printed.split(separator: "\n").last.flatMap({ Double($0) }),
                    try second.right(in: "\(trial)/out") == second.pairs.count
                else { throw BenchError.failed("the second list is not resolved right") }
                return Double(second.pairs.count) / seconds
            }
            return (rates, Double(second.pairs.count) / warm)
        }
    }
}
