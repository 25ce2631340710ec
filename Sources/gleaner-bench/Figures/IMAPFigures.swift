// 2,000 messages of 125 MB from a private Dovecot over TLS, each in a file of its own and durable: beside a C program on the
// same connection of libcurl's that does nothing else, with the same sync behind it, and beside mbsync with its fsync. Then the
// same at a round trip of 50 ms.

import Glibc

struct IMAPFigures {
    private let bench: Bench
    private let peerbench: Peerbench
    private static let messages = 2000
    private static let memory = 60.0
    private static let port = 18993
    /// Where the server is half a round trip away.
    private static let farPort = 18994
    private static let roundTrip = 0.05
    /// So many round trips more than the floor are allowed.
    private static let moreRoundTrips = 5.0

    init(_ bench: Bench) throws {
        self.bench = bench
        peerbench = try bench.harness()
    }

    func run() throws {
        let maildir = try peerbench.corpus("D", "mail") + "/Maildir"
        let raw = try peerbench.program("partG/rawfetch")
        try Workshop.withTemporaryDirectory { trial in
            // As root, Dovecot reads the mail as another user, who must get there.
            guard chmod(trial, 0o755) == 0 else { throw BenchError.failed("cannot open \(trial) to others") }
            let up = ["bash", "\(peerbench.root)/partG/imap-up.sh", trial + "/run", "\(Self.messages)"]
            _ = try Child.start(up, environment: ["MAILDIR": maildir]).wait(seconds: 120)
            defer {
                _ = try? Child.start(["bash", "\(peerbench.root)/partG/imap-down.sh", trial + "/run"]).wait(seconds: 30)
            }
            let mailbox = Mailbox(trial: trial, raw: raw, cli: "\(peerbench.root)/partG/cli.sh")
            // Dovecot learns the sizes of its messages once; whoever came first would pay for all.
            _ = try mailbox.ours(Self.port)
            report(
                try Rounds(
                    bench.rounds,
                    [
                        { try mailbox.ours(Self.port) }, { try mailbox.floor(Self.port) },
                        { try mailbox.mbsync(Self.port) },
                        { try mailbox.ours(Self.port, ["choosing"]) },
                    ]))
            let halfTrip = "\(Int(Self.roundTrip * 500))"
            let proxy = try Child.start([Workshop.executable, "delay", "\(Self.farPort)", "\(Self.port)", halfTrip])
            defer { proxy.stop() }
            reportFar(
                try Rounds(bench.rounds, [{ try mailbox.ours(Self.farPort) }, { try mailbox.floor(Self.farPort) }]))
        }
    }

    /// The mailbox, and who fetches it.
    private struct Mailbox {
        let trial: String
        let raw: String
        let cli: String
        private var ca: String { trial + "/run/tls/ca.pem" }

        func ours(_ port: Int, _ words: [String] = []) throws -> Usage {
            try fetch { [Workshop.executable, "imap-fetch", "localhost", "\(port)", ca, $0] + words }
        }

        func floor(_ port: Int) throws -> Usage {
            try fetch { ["sh", "-c", "\(raw) imaps://localhost:\(port)/ \(ca) \($0) && sync -f \($0)"] }
        }

        func mbsync(_ port: Int) throws -> Usage {
            try fetch { ["bash", cli, "mbsync", "localhost", "\(port)", ca, $0] }
        }

        private func fetch(_ words: (String) -> [String]) throws -> Usage {
            let out = trial + "/out"
            _ = try Child.start(["rm", "-rf", out]).wait(seconds: 60)
            _ = try Files.directory(out)
            // What the last one wrote, and its removal, are not this one's to sync.
            _ = try Child.start(["sync", "-f", out]).wait(seconds: 60)
            let usage = try Child.start(words(out)).wait(seconds: 300)
            guard usage.status == 0 else { throw BenchError.failed("\(words(out)) ends with \(usage.status)") }
            return usage
        }
    }

    private func report(_ rounds: Rounds) {
        let names = ["", "C on libcurl, then sync", "mbsync with fsync"]
        let walls = (0..<4).map { rounds.of($0, \.wall) }
        for (name, ours, other, limit) in [
            ("IMAP, 2,000 messages, 125 MB, durable: seconds", 0, 1, 1.1), ("the same", 0, 2, 1.0),
            ("the same, chosen by their headers first", 3, 1, 1.1), ("the same", 3, 2, 1.0),
        ] {
            bench.report(
                Figure(
                    name: name, ours: Shown.number(Statistics.median(walls[ours])),
                    other: "\(Shown.number(Statistics.median(walls[other]))) \(names[other])",
                    value: Statistics.ratio(walls[ours], to: walls[other]), goal: .atMost(limit)))
        }
        let peak = Statistics.median(rounds.of(0) { Double($0.peak) }) / Double(1 << 20)
        bench.report(
            Figure(
                name: "the same, peak memory, MB", ours: Shown.number(peak), other: "-", value: peak,
                goal: .atMost(Self.memory), unit: " MB"))
    }

    private func reportFar(_ rounds: Rounds) {
        let ours = rounds.of(0, \.wall), floor = rounds.of(1, \.wall)
        let allowed = ours.map { $0 - Self.moreRoundTrips * Self.roundTrip }
        bench.report(
            Figure(
                name: "the same at 50 ms, but for 5 round trips: seconds", ours: Shown.number(Statistics.median(ours)),
                other: "\(Shown.number(Statistics.median(floor))) C on libcurl, then sync",
                value: Statistics.ratio(allowed, to: floor), goal: .atMost(1.1)))
    }
}
