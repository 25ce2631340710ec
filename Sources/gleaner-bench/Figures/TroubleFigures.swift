// Redirects where 5 of 100 publishers never answer and 5 close every connection: `gleaner resolve` with its own limits and
// manners. Whoever answers is reached, and of all others the address is known at which the chain came to its end.

struct TroubleFigures {
    private let bench: Bench
    private static let concurrency = 64

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        let list = try RedirectList(harness, count: bench.isQuick ? 640 : 2_000, latency: 50)
        let troubled = list.pairs.map(Self.troubled)
        try harness.withFarm {
            try Workshop.withTemporaryDirectory { trial in
                try Files.write(troubled.map { $0.url + "\n" }.joined(), to: "\(trial)/urls")
                let usage = try ProductResolver(network: ["concurrency: \(Self.concurrency)"]).run(
                    "\(trial)/urls", "\(trial)/results", in: trial, seconds: 300)
                let results = try ProductResolver.results("\(trial)/results")
                let right = zip(results, troubled).count { result, wanted in
                    result.url == wanted.url && result.final == wanted.final && result.state == wanted.state
                }
                bench.report(
                    Figure(
                        name: "redirects, 5 % of hosts hang and 5 % fail, right", ours: "\(right) of \(troubled.count)",
                        other: "\(Shown.number(usage.wall)) s, limits of a user's",
                        value: Double(right) / Double(troubled.count), goal: .atLeast(1)))
            }
        }
    }

    /// The address where its publisher is one of the ten.
    private static func troubled(_ pair: RedirectList.Pair) -> (url: String, final: String, state: String) {
        let publisher = pair.final.split(separator: "/").dropFirst().first?.split(separator: ":").first ?? ""
        let number = Int(publisher.split(separator: ".").last ?? "") ?? 0
        let end: String? = (1...5).contains(number) ? "/stall/120" : (6...10).contains(number) ? "/reset/a" : nil
        guard let end, let query = pair.final.firstIndex(of: "?"),
            let page = pair.url.firstRange(of: "/a/")
        else { return (String(pair.url), String(pair.final), "followed") }
        let final = "http://\(publisher):18050\(end)\(pair.final[query...])"
        return ("\(pair.url[..<page.lowerBound])\(end)\(pair.final[query...])", final, "unresolved")
    }
}
