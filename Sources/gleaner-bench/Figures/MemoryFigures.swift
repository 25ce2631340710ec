// Memory of `gleaner resolve`, from its start to its end: it must not grow with the number of addresses.

struct MemoryFigures {
    private let bench: Bench
    private static let few = 2_000

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        let many = bench.isQuick ? 20_000 : 200_000
        try harness.withFarm {
            let least = try peak(harness, Self.few)
            let most = try peak(harness, many)
            bench.report(
                Figure(
                    name: "redirects, peak MB at \(many) addresses", ours: Shown.number(most),
                    other: "at \(Self.few): \(Shown.number(least)) MB", value: most, goal: .atMost(100), unit: " MB"))
        }
    }

    private func peak(_ harness: Peerbench, _ count: Int) throws -> Double {
        try Workshop.withTemporaryDirectory { trial in
            // By other programs: a child's peak begins at the size of the process that starts it.
            let script = "python3 -B '\(harness.root)/farm/urls.py' \(count) | cut -f1"
            guard try Child.start(["sh", "-c", script], output: "\(trial)/urls").wait(seconds: 120).status == 0 else {
                throw BenchError.failed("the farm's list cannot be made")
            }
            let usage = try ProductResolver(network: ["per_domain: 64"], arguments: ["--plain"]).run(
                "\(trial)/urls", "\(trial)/results", in: trial, seconds: 300)
            let results = try LineInput("\(trial)/results")
            var reached = 0
            // Every publisher of the farm lies in this network, and nothing else does.
            while let line = results.next() { reached += line.hasPrefix("http://127.0.3.") ? 1 : 0 }
            guard reached == count else { throw BenchError.failed("\(reached) of \(count) addresses are resolved") }
            return Double(usage.peak) / 1e6
        }
    }
}
