// MIME: 5,000 messages beside a small C program over GMime, and against what was encoded.

import Notation

struct MailFigures {
    private let bench: Bench

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        let mail = try harness.corpus("d", "mail")
        let floor = try harness.program("partD/gmime")
        let truth = try JSONParser.parse(Files.read(mail + "/truth.json")).object?.members ?? []
        try Workshop.withTemporaryDirectory { trial in
            let commands = [[Workshop.executable, "mime"], [floor]]
            let rounds = try Rounds(
                bench.rounds,
                commands.enumerated().map { number, command in
                    { try Child.start(command + [mail + "/Maildir", "\(trial)/\(number)"]).wait(seconds: 120) }
                })
            let rates = [0, 1].map { rounds.of($0) { Double(truth.count) / $0.cpu } }
            bench.report(
                Figure(
                    name: "MIME, messages a CPU second", ours: Shown.number(Statistics.median(rates[0])),
                    other: "GMime in C \(Shown.number(Statistics.median(rates[1])))",
                    value: Statistics.ratio(rates[0], to: rates[1]), goal: .atLeast(0.8)))
            for (field, name) in ["subjects", "senders", "bodies"].enumerated() {
                let right = try [0, 1].map { try Self.right(field, truth, "\(trial)/\($0)") }
                bench.report(
                    Figure(
                        name: "MIME, \(name) right", ours: "\(right[0]) of \(truth.count)",
                        other: "GMime in C \(right[1])", value: Double(right[0]) / Double(truth.count),
                        goal: .atLeast(1)))
            }
        }
    }

    private static func right(_ field: Int, _ truth: [JSONObject.Member], _ output: String) throws -> Int {
        var found: [Substring: [Substring]] = [:]
        for line in try Files.lines(output) {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            if parts.count == 4 { found[parts[0]] = Array(parts.dropFirst()) }
        }
        return truth.count { member in
            guard let wanted = member.value.array, wanted.count > field else { return false }
            return found[Substring(member.name)].map { String($0[field]) } == wanted[field].string
        }
    }
}
