// End to end: a Maildir of 100 newsletters against the server farm at 50 ms, 64 requests at once, everything on disk and synced.
//
// The bound is what resolving alone takes at least: the addresses that the reference pipeline requests, three requests each on
// average, 50 ms each, 64 at once.

import Disk
import Notation

struct EndToEndFigures {
    private let bench: Bench
    private static let concurrency = 64
    private static let requestsPerAddress = 3.0
    private static let latency = 0.050
    /// The words of links that the reference pipeline leaves out.
    private static let leftOut = ["unsubscribe", "preferences", "privacy", "view in browser"]

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        let corpus = try harness.corpus("e", "pipeline")
        try harness.withFarm {
            try Workshop.withTemporaryDirectory { trial in
                var number = 0
                let ours = {
                    number += 1
                    return try Child.start(
                        [
                            Workshop.executable, "run", corpus + "/Maildir", "\(trial)/job\(number)",
                            "\(Self.concurrency)",
                        ]
                    ).wait(seconds: 120)
                }
                var contenders = [ours]
                if let python = harness.python {
                    let script = [python, harness.root + "/partE/pipeline.py", corpus + "/Maildir"]
                    contenders.append {
                        try Child.start(script + ["\(trial)/peer", "\(Self.concurrency)", "fast"]).wait(seconds: 120)
                    }
                }
                let rounds = try Rounds(bench.rounds, contenders)
                try report(rounds, "\(trial)/job\(number)", truth: corpus + "/truth.json")
            }
        }
    }

    private func report(_ rounds: Rounds, _ job: String, truth: String) throws {
        guard rounds.values[0].allSatisfy({ $0.status == 0 }) else { throw BenchError.failed("gleaner run fails") }
        let bound = Double(try addresses(job)) * Self.requestsPerAddress * Self.latency / Double(Self.concurrency)
        let (wall, cpu) = (Statistics.median(rounds.of(0, \.wall)), Statistics.median(rounds.of(0, \.cpu)))
        let hasPeer = rounds.values.count > 1
        let peer = hasPeer ? ", aiohttp+lxml \(Shown.number(Statistics.median(rounds.of(1, \.wall))))" : ""
        let peerCPU = hasPeer ? "aiohttp+lxml \(Shown.number(Statistics.median(rounds.of(1, \.cpu))))" : "-"
        bench.report(
            Figure(
                name: "end to end, seconds", ours: Shown.number(wall), other: "bound \(Shown.number(bound))\(peer)",
                value: wall / bound, goal: .atMost(1.2)))
        bench.report(
            Figure(
                name: "end to end, CPU seconds", ours: Shown.number(cpu), other: peerCPU, value: cpu,
                goal: .atMost(0.9),
                unit: " s"))
        let (right, extra, total) = try articles(job, truth)
        bench.report(
            Figure(
                name: "end to end, articles right", ours: "\(right) of \(total)", other: "\(extra) more than there are",
                value: Double(right) / Double(total + extra), goal: .atLeast(1)))
    }

    /// How many addresses the reference pipeline would request.
    private func addresses(_ job: String) throws -> Int {
        let links = try JSONParser.parse(Files.read(job + "/extraction_run/extracted_links.json")).array ?? []
        var distinct: Set<String> = []
        for case .object(let link) in links {
            let (url, text) = (link["url"]?.string ?? "", (link["text"]?.string ?? "").lowercased())
            guard url.hasPrefix("http"), !Self.leftOut.contains(where: { text.contains($0) }) else { continue }
            distinct.insert(url)
        }
        return distinct.count
    }

    private func articles(_ job: String, _ truth: String) throws -> (right: Int, extra: Int, total: Int) {
        var wanted: Set<String> = []
        for member in try JSONParser.parse(Files.read(truth)).object?.members ?? [] {
            for url in member.value.array ?? [] { wanted.insert("\(member.name)\t\(url.string ?? "")") }
        }
        var found: Set<String> = []
        for case .object(let article) in try JSONParser.parse(Files.read(job + "/articles.json")).array ?? [] {
            found.insert("\(article["message"]?.string ?? "")\t\(article["url"]?.string ?? "")")
        }
        return (found.intersection(wanted).count, found.subtracting(wanted).count, wanted.count)
    }
}
