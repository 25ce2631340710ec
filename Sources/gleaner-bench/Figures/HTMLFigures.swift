// Links from HTML: beside a small C program over libxml2's SAX, in MB a CPU second without what an empty run costs; against
// what the generator wrote; and the hostile documents, against what a browser has.

import Disk
import Notation

struct HTMLFigures {
    private let bench: Bench
    private let ours = [Workshop.executable, "links"]

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        try hostile(harness)
        let pages = try harness.corpus("c", "html")
        try speed("links from generated HTML", pages, harness)
        try right(pages)
        let real = Workshop.corpus + "/newsletters"
        guard Files.exists(real) else { return bench.say("links from real newsletters: left out, no \(real)") }
        try speedOnReal(real, harness)
    }

    // MARK: - Speed

    private func speed(_ name: String, _ pages: String, _ harness: Peerbench) throws {
        let floor = [try harness.program("partC/xml2"), "sax"]
        try Workshop.withTemporaryDirectory { trial in
            let empty = try Files.directory(trial + "/empty").path
            let contenders = [ours, floor].flatMap { command in
                [pages, empty].map { folder in
                    { try Child.start(command + [folder, "\(trial)/out"], errors: "/dev/null").wait(seconds: 120) }
                }
            }
            let rounds = try Rounds(bench.rounds, contenders)
            let megabytes = try Self.megabytes(pages)
            let rates = [0, 2].map { contender in
                zip(rounds.of(contender, \.cpu), rounds.of(contender + 1, \.cpu)).map { megabytes / max($0 - $1, 1e-4) }
            }
            bench.report(
                Figure(
                    name: name + ", MB a CPU second", ours: Shown.number(Statistics.median(rates[0])),
                    other: "libxml2 SAX in C \(Shown.number(Statistics.median(rates[1])))",
                    value: Statistics.ratio(rates[0], to: rates[1]), goal: .atLeast(0.7)))
        }
    }

    /// Real newsletters lie in folders of folders; the programs take one folder.
    private func speedOnReal(_ corpus: String, _ harness: Peerbench) throws {
        try Workshop.withTemporaryDirectory { trial in
            let find =
                "i=10000; find '\(corpus)' -name '*.htm*' | sort | while read -r f; do i=$((i+1)); cp \"$f\" '\(trial)'/$i.html; done"
            _ = try Workshop.output(["bash", "-c", find])
            try speed("links from real newsletters", trial, harness)
        }
    }

    private static func megabytes(_ folder: String) throws -> Double {
        let directory = try Directory(path: folder)
        let sizes = try directory.names().filter { $0.hasSuffix(".html") }.map { try directory.stat($0).size }
        return Double(sizes.reduce(0, +)) / 1e6
    }

    // MARK: - Rightness

    /// The generator's JSON beside each page: [[href, text, kind]…].
    private func right(_ pages: String) throws {
        let names = try Directory(path: pages).names().filter { $0.hasSuffix(".json") }
        var wanted: [String: Int] = [:]
        for name in names {
            for pair in try JSONParser.parse(Files.read("\(pages)/\(name)")).array ?? [] {
                let parts = (pair.array ?? []).map { $0.string ?? "" }
                guard parts.count >= 2 else { continue }
                wanted["\(name.dropLast(5))\t\(parts[0])\t\(parts[1])", default: 0] += 1
            }
        }
        let found = try Dictionary(links(of: pages).map { ($0, 1) }, uniquingKeysWith: +)
        let hits = wanted.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
        let total = wanted.values.reduce(0, +)
        report("links as the generator wrote them", hits, total)
    }

    private func hostile(_ harness: Peerbench) throws {
        let script =
            "import sys, json, pathlib; sys.path[:0] = [sys.argv[1]]; import traps; traps.write(pathlib.Path(sys.argv[2]));"
            + " print(json.dumps([sorted([h, ' '.join(t.split())] for h, t in w) for _, w in traps.TRAPS.values()]))"
        try Workshop.withTemporaryDirectory { trial in
            let text = try Workshop.output(["python3", "-B", "-c", script, harness.root + "/partC", trial])
            let wanted = try JSONParser.parse(Array(text.utf8)).array ?? []
            let found = Dictionary(grouping: try links(of: trial)) { String($0.prefix { $0 != "\t" }) }
            let right = wanted.indices.filter { number in
                let stem = String("000\(number)".suffix(4))
                let pairs = (wanted[number].array ?? []).map {
                    ($0.array ?? []).map { $0.string ?? "" }.joined(separator: "\t")
                }
                return (found[stem] ?? []).map { String($0.dropFirst(stem.count + 1)) }.sorted() == pairs.sorted()
            }
            report("hostile documents read as a browser reads them", right.count, wanted.count)
        }
    }

    private func links(of folder: String) throws -> [String] {
        try Workshop.withTemporaryDirectory { trial in
            let usage = try Child.start(ours + [folder, "\(trial)/out"], errors: "/dev/null").wait(seconds: 120)
            guard usage.status == 0 else { throw BenchError.failed("links ends with \(usage.status)") }
            return try Files.lines("\(trial)/out").map(String.init)
        }
    }

    private func report(_ name: String, _ right: Int, _ total: Int) {
        bench.report(
            Figure(
                name: name, ours: "\(right) of \(total)", other: "-", value: Double(right) / Double(max(total, 1)),
                goal: .atLeast(1)))
    }
}
