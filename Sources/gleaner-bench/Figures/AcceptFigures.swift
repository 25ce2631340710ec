// From a request's rename into incoming/ to a readable status.json, and to its receipt: beside a C program that makes the same
// durable steps (Floors/accept.c), on the same disk, request by request in turn.
//
// Requests are 5 to 25 ms apart. The worker of each (a tiny message, offline) has ended and is in finished/ before the next
// request is dropped: what is measured is accepting, on either side without anything else at work.

import Disk
import Glibc

struct AcceptFigures {
    private let bench: Bench
    private static let patience = 10.0

    init(_ bench: Bench) { self.bench = bench }

    /// For each request, seconds.
    private struct Times {
        var status: [Double] = []
        var receipt: [Double] = []
    }

    func run() throws {
        let floor = try Workshop.floor("accept")
        try Workshop.withTemporaryDirectory { trial in
            let ours = try WatchedSpool(Files.directory(trial + "/ours").path)
            defer { ours.stop() }
            let theirs = try Files.directory(trial + "/floor").path
            let other = try Child.start([floor, theirs])
            defer { other.stop() }
            usleep(200_000)
            var times = [Times(), Times()]
            for number in 0..<(bench.isQuick ? 40 : 200) {
                let id = "r\(1000 + number)"
                try drop(
                    ours.stage(id), as: "\(ours.spool)/incoming/\(id).json", output: ours.output,
                    receipts: ours.spool + "/receipts", id, &times[0])
                try wait(for: "\(ours.spool)/finished/\(id).json")
                pause()
                try drop(
                    ours.stage(id), as: "\(theirs)/incoming/\(id).json", output: theirs + "/output",
                    receipts: theirs + "/receipts", id, &times[1])
                pause()
            }
            report("status.json", times.map(\.status))
            report("receipt", times.map(\.receipt))
        }
    }

    private func drop(
        _ staged: String, as name: String, output: String, receipts: String, _ id: String, _ times: inout Times
    ) throws {
        let start = Clock.now
        guard rename(staged, name) == 0 else { throw BenchError.failed("cannot rename \(staged) to \(name)") }
        try wait(for: "\(output)/extraction_\(id)/status.json")
        times.status.append(Clock.now - start)
        try wait(for: "\(receipts)/\(id).json")
        times.receipt.append(Clock.now - start)
    }

    /// Waits until a file can be opened.
    private func wait(for path: String) throws {
        let end = Clock.now + Self.patience
        while Clock.now < end {
            let raw = open(path, O_RDONLY | O_CLOEXEC)
            if raw >= 0 {
                close(raw)
                return
            }
            usleep(20)
        }
        throw BenchError.failed("\(path) does not appear within \(Shown.number(Self.patience)) s")
    }

    private func pause() { usleep(useconds_t.random(in: 5_000...25_000)) }

    private func report(_ what: String, _ times: [[Double]]) {
        for (share, name, limit) in [(50.0, "median", 2.0), (99.0, "99th percentile", 3.0)] {
            let values = times.map { Statistics.percentile($0, share) * 1000 }
            bench.report(
                Figure(
                    name: "accepted, until its \(what), \(name), ms", ours: Shown.number(values[0]),
                    other: "the same steps in C \(Shown.number(values[1]))", value: values[0] / values[1],
                    goal: .atMost(limit)))
        }
    }
}
