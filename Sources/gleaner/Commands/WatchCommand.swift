import ArgumentParser
import Extraction
import Glibc
import Logging
import Settings
import Spool

struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Watch the spool and run what is dropped (the supervisor).")

    @OptionGroup var options: ConfigurationOption

    @Flag(help: "Work off what is there and end (for cron).")
    var once = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            var logger = Logger(label: "gleaner") { StreamLogHandler.standardError(label: $0) }
            logger.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .info
            let signals = SignalStream([SIGTERM, SIGINT])
            do {
                let supervisor = try Supervisor(
                    settings, worker: .gleaner(OwnExecutable.path, settings: settings), logger: logger)
                let shutdown = Task {
                    for await _ in signals.stream {
                        await supervisor.shutDown()
                        return
                    }
                }
                defer { shutdown.cancel() }
                try await supervisor.run(once: once)
                return .done
            } catch let error as SpoolError {
                let status: ExitStatus =
                    switch error.kind {
                    case .busy: .tryAgain
                    case .configuration: .configuration
                    case .disk: .disk
                    }
                throw CommandFailure(status, error.message, hint: error.hint)
            }
        }
    }
}

/// This program's own file: workers are started from it, whatever the path by which it was called.
enum OwnExecutable {
    static let path: String = {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }()
}
