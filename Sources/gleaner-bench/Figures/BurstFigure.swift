// 1,000 requests renamed into incoming/ at once, until all are accepted: each has its receipt, and its file is in queued/,
// running/ or finished/. Workers run meanwhile, as many as there are by default.

import Disk
import Glibc

struct BurstFigure {
    private let bench: Bench
    private static let count = 1_000
    private static let limit = 6.0

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let times = try (0..<(bench.isQuick ? 1 : 3)).map { _ in try once() }
        bench.report(
            Figure(
                name: "1,000 requests at once accepted, seconds", ours: Shown.number(Statistics.median(times)),
                other: "-",
                value: Statistics.median(times), goal: .atMost(Self.limit), unit: " s"))
    }

    private func once() throws -> Double {
        try Workshop.withTemporaryDirectory { trial in
            let watched = try WatchedSpool(trial)
            defer { watched.stop() }
            let ids = (0..<Self.count).map { "b\(10_000 + $0)" }
            let staged = try ids.map { try watched.stage($0) }
            let start = Clock.now
            for (path, id) in zip(staged, ids) { rename(path, "\(watched.spool)/incoming/\(id).json") }
            while Clock.now - start < 60 {
                if try Self.accepted(watched.spool, ids) { return Clock.now - start }
                usleep(20_000)
            }
            throw BenchError.failed("not all of \(Self.count) requests are accepted within 60 s")
        }
    }

    private static func accepted(_ spool: String, _ ids: [String]) throws -> Bool {
        // The cheap question first: a listing every 20 ms is little beside what is measured.
        let receipts = Set(try Directory(path: spool + "/receipts").names())
        guard ids.allSatisfy({ receipts.contains($0 + ".json") }) else { return false }
        // From the first to the last of its states, so that a file that moves on meanwhile is seen.
        var places: Set<String> = []
        for state in ["queued", "running", "finished"] {
            places.formUnion(try Directory(path: "\(spool)/\(state)").names())
        }
        return ids.allSatisfy { places.contains($0 + ".json") }
    }
}
