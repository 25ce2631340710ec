// gleaner-bench: the project's own measurements. Not installed, and no part of what users see.
//
//     gleaner-bench [--quick] [FIGURE...]   measures, beside the floors and peers that are installed (`make bench`)
//     gleaner-bench verdicts [--each] [--wrong] [CORPUS]       how good the verdicts are (`make verdicts`)
//     gleaner-bench learn [--try] CORPUS...                    what the traits of links weigh (`make weights`)
//     gleaner-bench learn-doubt [--try] FOLDER...              which links may act (`make doubt`)
//     gleaner-bench links DIR OUT | mime MAILDIR OUT | resolve URLS OUT CONC [AGAIN] | run MAILDIR JOB CONC | watch DIR |
//                   imap-fetch HOST PORT CA OUT [choosing] | delay PORT TO MS
//
// The last line's commands do one stage's work as a whole process, in the form that a harness of peers asks for.

import Glibc

@main
enum GleanerBench {
    /// A command: what it is called with, and what it does.
    private struct Command {
        let usage: String
        let run: @Sendable ([String]) async throws -> Void
    }

    private static let commands: [String: Command] = [
        "delay": Command(usage: "delay PORT TO MS") { try DelayCommand.run($0) },
        "imap-fetch": Command(usage: "imap-fetch HOST PORT CA OUT [choosing]") { try await IMAPCommand.run($0) },
        "learn": Command(usage: "learn [--try] CORPUS...") { try LearnCommand.run($0) },
        "learn-doubt": Command(usage: "learn-doubt [--try] FOLDER...") { try LearnDoubtCommand.run($0) },
        "links": Command(usage: "links DIR OUT") { try LinksCommand.run($0) },
        "mime": Command(usage: "mime MAILDIR OUT") { try MimeCommand.run($0) },
        "resolve": Command(usage: "resolve URLS OUT CONC [AGAIN]") { try await ResolveCommand.run($0) },
        "run": Command(usage: "run MAILDIR JOB CONC") { try RunCommand.run($0) },
        "watch": Command(usage: "watch DIR") { try await WatchCommand.run($0) },
        "verdicts": Command(usage: "verdicts [--each] [--wrong] [CORPUS]") { try VerdictsCommand.run($0) },
    ]

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if let name = arguments.first, let command = commands[name] {
                try await command.run(Array(arguments.dropFirst()))
            } else {
                try Bench.run(arguments)
            }
        } catch BenchError.usage {
            let lines = ["[--quick] [\(Bench.names.joined(separator: "|"))]..."] + commands.values.map(\.usage).sorted()
            complain(lines.map { "usage: gleaner-bench \($0)" }.joined(separator: "\n"))
            exit(64)
        } catch {
            complain("gleaner-bench: error: \(error)")
            exit(70)
        }
    }
}

/// What ends a measurement.
enum BenchError: Error, CustomStringConvertible {
    /// The arguments are not what the command takes.
    case usage
    /// Something else, in words.
    case failed(String)

    var description: String {
        switch self {
        case .usage: "wrong arguments"
        case .failed(let words): words
        }
    }
}

/// Writes a line to standard error; C's `stderr` is a mutable global, which Swift 6 does not let through.
func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(2, bytes, bytes.count)
}

/// A variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
