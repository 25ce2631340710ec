import ArgumentParser
import Extraction
import Glibc
import Notation
import Settings
import Spool

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run one request in the foreground, without a supervisor.")

    @OptionGroup var options: ConfigurationOption
    @OptionGroup var request: RequestOptions

    @Argument(help: "A request file; \"-\" reads standard input. Options add to it.")
    var file: String?

    @Flag(help: "Print the final status as JSON.")
    var json = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            var object = try file.map(RequestFile.read) ?? JSONObject()
            for member in request.members.members { object[member.name] = member.value }
            let run = try ForegroundRun(
                try RequestParser.parse(object), settings: settings,
                worker: .gleaner(OwnExecutable.path, settings: settings))
            return try await Self.carryOut(run, settings, asJSON: json)
        }
    }

    /// Runs the extraction; SIGINT and SIGTERM cancel it.
    private static func carryOut(_ run: ForegroundRun, _ settings: Settings, asJSON: Bool) async throws -> ExitStatus {
        let signals = SignalStream([SIGINT, SIGTERM])
        let draws = Terminal.isInteractive
        let work = Task { try await run.run { if draws { Terminal.draw($0) } } }
        let interruption = Task { () -> ExitStatus in
            for await signal in signals.stream {
                work.cancel()
                return signal == SIGINT ? .interrupted : .terminated
            }
            return .done
        }
        let status = try await work.value
        if draws { Terminal.clearDrawing() }
        let end = try Follow(settings: settings, asJSON: asJSON).end(status)
        interruption.cancel()
        // Cancelled by a signal: the shell sees which.
        let signal = await interruption.value
        return status.state == .cancelled && signal != .done ? signal : end
    }
}
