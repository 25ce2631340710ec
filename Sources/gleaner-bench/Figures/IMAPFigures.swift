// 2,000 messages of 125 MB from a private Dovecot over TLS, each in a file of its own and durable: beside a C program on the
// same connection of libcurl's that does nothing else, with the same sync behind it, and beside mbsync with its fsync.

import Glibc

struct IMAPFigures {
    private let bench: Bench
    private let peerbench: Peerbench
    private static let messages = 2000
    private static let memory = 60.0

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
            let ca = trial + "/run/tls/ca.pem"
            func fetch(_ words: (String) -> [String]) throws -> Usage {
                let out = trial + "/out"
                _ = try Child.start(["rm", "-rf", out]).wait(seconds: 60)
                _ = try Files.directory(out)
                let usage = try Child.start(words(out)).wait(seconds: 300)
                guard usage.status == 0 else { throw BenchError.failed("\(words(out)) ends with \(usage.status)") }
                return usage
            }
            let rounds = try Rounds(
                bench.rounds,
                [
                    { try fetch { [Workshop.executable, "imap-fetch", "localhost", "18993", ca, $0] } },
                    { try fetch { ["sh", "-c", "\(raw) imaps://localhost:18993/ \(ca) \($0) && sync -f \($0)"] } },
                    {
                        try fetch {
                            ["bash", "\(peerbench.root)/partG/cli.sh", "mbsync", "localhost", "18993", ca, $0]
                        }
                    },
                ])
            report(rounds)
        }
    }

    private func report(_ rounds: Rounds) {
        let names = ["C on libcurl, then sync", "mbsync with fsync"]
        let walls = (0..<3).map { rounds.of($0, \.wall) }
        for (index, limit) in [(1, 1.1), (2, 1.0)] {
            bench.report(
                Figure(
                    name: "IMAP, 2,000 messages, 125 MB, durable: seconds",
                    ours: Shown.number(Statistics.median(walls[0])),
                    other: "\(Shown.number(Statistics.median(walls[index]))) \(names[index - 1])",
                    value: Statistics.ratio(walls[0], to: walls[index]), goal: .atMost(limit)))
        }
        let peak = Statistics.median(rounds.of(0) { Double($0.peak) }) / Double(1 << 20)
        bench.report(
            Figure(
                name: "the same, peak memory, MB", ours: Shown.number(peak), other: "-", value: peak,
                goal: .atMost(Self.memory), unit: " MB"))
    }
}
