// Many extractions: 10,000 requests dropped at once, the supervisor's memory with all of them waiting, whether a long queue
// makes the next start later, a restart with 1,000 waiting, and whole extractions beside a C program that makes the same
// process starts and durable steps (Floors/pipeline.c).

import Disk
import Glibc

struct QueueFigures {
    private let bench: Bench

    private static let many = 10_000
    private static let few = 10
    /// Ends of workers that are looked at in each queue.
    private static let starts = 40

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        try wholeExtractions()
        try longQueue()
        try restart()
    }

    // MARK: - Whole extractions

    private func wholeExtractions() throws {
        let count = bench.isQuick ? 200 : 1000
        let floor = try Workshop.floor("pipeline")
        var rates: [[Double]] = [[], []]
        for _ in 0..<(bench.isQuick ? 1 : 3) {
            rates[0].append(Double(count) / (try ours(count)))
            rates[1].append(Double(count) / (try theirs(count, floor)))
        }
        let rate = Statistics.median(rates[0])
        bench.report(
            Figure(
                name: "whole offline extractions a second, two at once",
                ours: Shown.number(rate),
                other: "the same steps in C \(Shown.number(Statistics.median(rates[1])))", value: rate,
                goal: .atLeast(25), unit: " a second"))
    }

    private func ours(_ count: Int) throws -> Double {
        try Workshop.withTemporaryDirectory { trial in
            let watched = try WatchedSpool(trial, workers: 2)
            defer { watched.stop() }
            let start = try watched.drop(Self.ids("e", count))
            return try watched.wait(for: count, in: "finished", since: start, atMost: 300)
        }
    }

    private func theirs(_ count: Int, _ floor: String) throws -> Double {
        try Workshop.withTemporaryDirectory { trial in
            _ = try Files.directory(trial + "/incoming")
            for id in Self.ids("e", count) { try Files.write("{}\n", to: "\(trial)/incoming/\(id).json") }
            let usage = try Child.start([floor, trial, "\(count)"]).wait(seconds: 300)
            guard usage.status == 0 else { throw BenchError.failed("the floor ends with \(usage.status)") }
            return usage.wall
        }
    }

    // MARK: - A long queue

    /// One at a time, so that from one end to the next is one worker's start, its work and its end.
    private func longQueue() throws {
        let short = try Workshop.withTemporaryDirectory { trial in
            let watched = try WatchedSpool(trial, workers: 1)
            defer { watched.stop() }
            return try (0..<(bench.isQuick ? 1 : 4)).map { round in
                let start = try watched.drop(Self.ids("s\(round)x", Self.few))
                // The first ones run while the others are being accepted.
                let first = try watched.wait(for: Self.few * round + 2, in: "finished", since: start, atMost: 60)
                let last = try watched.wait(for: Self.few * (round + 1), in: "finished", since: start, atMost: 60)
                return (last - first) / Double(Self.few - 2)
            }
        }
        try Workshop.withTemporaryDirectory { trial in
            let watched = try WatchedSpool(trial, workers: 1)
            defer { watched.stop() }
            let start = try watched.drop(Self.ids("l", Self.many))
            let accepted = try watched.wait(for: Self.many, in: "receipts", since: start, atMost: 120)
            let ended = try watched.names("finished").count
            let first = try watched.wait(for: ended + 1, in: "finished", since: start, atMost: 120)
            let last = try watched.wait(for: ended + 1 + Self.starts, in: "finished", since: start, atMost: 120)
            let peak = Double(Self.peak(of: watched.pid)) / Double(1 << 20)
            report(accepted, peak, (last - first) / Double(Self.starts), Statistics.median(short))
        }
    }

    private func report(_ accepted: Double, _ peak: Double, _ long: Double, _ short: Double) {
        bench.report(
            Figure(
                name: "10,000 requests at once accepted, seconds", ours: Shown.number(accepted), other: "-",
                value: accepted, goal: .atMost(40), unit: " s"))
        bench.report(
            Figure(
                name: "the supervisor's peak memory then, MB", ours: Shown.number(peak), other: "-", value: peak,
                goal: .atMost(60), unit: " MB"))
        bench.report(
            Figure(
                name: "one end to the next, 10,000 waiting, ms", ours: Shown.number(long * 1000),
                other: "10 waiting: \(Shown.number(short * 1000))", value: long / short, goal: .atMost(1.3)))
    }

    /// The most memory that a running process has had resident, in bytes (proc_pid_status(5), VmHWM).
    private static func peak(of pid: Int32) -> Int {
        let lines = (try? Files.lines("/proc/\(pid)/status")) ?? []
        let line = lines.first { $0.hasPrefix("VmHWM:") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) << 10
    }

    // MARK: - A restart

    private func restart() throws {
        let count = 1000
        try Workshop.withTemporaryDirectory { trial in
            let first = try WatchedSpool(trial, workers: 2)
            let start = try first.drop(Self.ids("r", count))
            _ = try first.wait(for: count, in: "receipts", since: start, atMost: 60)
            first.crash()
            let ended = try first.names("finished").count
            let again = Clock.now
            let second = try WatchedSpool(trial, workers: 2)
            defer { second.stop() }
            let seconds = try second.wait(for: ended + 1, in: "finished", since: again, atMost: 30)
            bench.report(
                Figure(
                    name: "crash with 1,000 waiting, restart to next end, s", ours: Shown.number(seconds),
                    other: "\(count - ended) left", value: seconds, goal: .atMost(1), unit: " s"))
        }
    }

    private static func ids(_ prefix: String, _ count: Int) -> [String] {
        (0..<count).map { "\(prefix)\(100_000 + $0)" }
    }
}
