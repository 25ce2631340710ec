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
        let list = try RedirectList(harness, count: count, latency: 0)
        return try Workshop.withTemporaryDirectory { trial in
            try list.write(to: "\(trial)/urls")
            let usage = try ProductResolver(network: ["per_domain: 64"], arguments: ["--plain"]).run(
                "\(trial)/urls", "\(trial)/results", in: trial, seconds: 300)
            // Every publisher of the farm lies in this network, and nothing else does.
            let reached = try Files.lines("\(trial)/results").count { $0.hasPrefix("http://127.0.3.") }
            guard reached == count else { throw BenchError.failed("\(reached) of \(count) addresses are resolved") }
            return Double(usage.peak) / 1e6
        }
    }
}
