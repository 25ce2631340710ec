// What a verdict costs: the newsletters that are labelled, judged offline as an extraction would, by CPU time.

import Glibc

struct VerdictFigures {
    private let bench: Bench

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let labels = Workshop.corpus + "/labels/links.jsonl"
        guard Files.exists(labels) else { return bench.say("verdicts: left out, no \(labels)") }
        let newsletters = try Files.lines(labels).compactMap {
            try LabelledNewsletter($0, corpus: Workshop.corpus)
        }
        let links = newsletters.reduce(0) { $0 + $1.linkCount }
        guard links > 0 else { return }
        // The first round builds the tables of words.
        for newsletter in newsletters { newsletter.decide() }
        let times = (0..<max(5, bench.rounds)).map { _ in
            let start = Self.processSeconds()
            for newsletter in newsletters { newsletter.decide() }
            return (Self.processSeconds() - start) / Double(links) * 1e6
        }
        bench.report(
            Figure(
                name: "verdicts, CPU a link", ours: "\(links) links", other: "-", value: Statistics.median(times),
                goal: .atMost(50), unit: " µs"))
    }

    private static func processSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
