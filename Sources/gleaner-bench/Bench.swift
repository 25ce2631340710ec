// `make bench`: every figure that can be measured here, one line each, and a word on what cannot.
//
// --quick takes fewer rounds, for a look; its figures are not for quoting. Absolute values drift on a shared machine, the
// ratios within one run count. Ends with 0 whether goals are met or not: it measures, it does not judge a build.

import Glibc

/// One run of the measurements.
struct Bench {
    let rounds: Int
    let isQuick: Bool
    let peerbench: Peerbench?

    /// The measurements, in the order in which they run, and whether they need the harness.
    private static let all: [(name: String, needsPeerbench: Bool, run: @Sendable (Bench) throws -> Void)] = [
        ("accept", false, { try AcceptFigures($0).run() }),
        ("burst", false, { try BurstFigure($0).run() }),
        ("queue", false, { try QueueFigures($0).run() }),
        ("mbox", false, { try MboxFigures($0).run() }),
        ("html", true, { try HTMLFigures($0).run() }),
        ("judging", false, { try VerdictFigures($0).run() }),
        ("mail", true, { try MailFigures($0).run() }),
        ("redirects", true, { try RedirectFigures($0).run() }),
        ("endpoints", true, { try EndpointFigures($0).run() }),
        ("trouble", true, { try TroubleFigures($0).run() }),
        ("memory", true, { try MemoryFigures($0).run() }),
        ("end-to-end", true, { try EndToEndFigures($0).run() }),
        ("imap", true, { try IMAPFigures($0).run() }),
        ("seen", true, { try SeenFigures($0).run() }),
    ]

    static var names: [String] { all.map(\.name) }

    static func run(_ arguments: [String]) throws {
        let isQuick = arguments.contains("--quick")
        let wanted = arguments.filter { $0 != "--quick" }
        guard wanted.allSatisfy(names.contains) else { throw BenchError.usage }
        raiseOpenFiles()
        let bench = Bench(rounds: isQuick ? 2 : 5, isQuick: isQuick, peerbench: try Peerbench.find())
        if bench.peerbench == nil {
            bench.say(
                "peerbench is not here ($GLEANER_PEERBENCH, ../shared/peerbench): what is compared with it is left out")
        } else if bench.peerbench?.python == nil {
            bench.say("peerbench's Python peers are not installed (its setup.sh installs them): left out")
        }
        bench.say(Figure.heading)
        for measurement in all where wanted.isEmpty || wanted.contains(measurement.name) {
            guard bench.peerbench != nil || !measurement.needsPeerbench else {
                bench.say("\(measurement.name): left out, needs peerbench")
                continue
            }
            do {
                try measurement.run(bench)
            } catch {
                bench.say("\(measurement.name): left out: \(error)")
            }
        }
    }

    /// The harness, for the measurements that need it.
    func harness() throws -> Peerbench {
        guard let peerbench else { throw BenchError.failed("needs peerbench") }
        return peerbench
    }

    /// Prints a figure at once: the next one takes a while.
    func report(_ figure: Figure) { say(figure.line) }

    func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    /// Some of the floors keep more connections open than the usual soft limit of 1,024 allows.
    private static func raiseOpenFiles() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 16384)
        setrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limit)
    }
}
