import ArgumentParser
import Disk
import Extraction
import Glibc
import Logging
import Settings
import Spool

struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Watch the spool and run what is dropped (the supervisor).",
        discussion: "SIGTERM and SIGINT end it after grace_seconds; what was at work goes on at the next start.")

    @OptionGroup var options: ConfigurationOption

    @Flag(help: "Work off what is there and end (for cron).")
    var once = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            // Each worker takes a few; the system's own bound can be a thousand million, and somebody may count up to it.
            _ = try? ProcessLimits.raiseOpenFiles(atMost: 16_384)
            var log = Logger(label: "gleaner") {
                PrintableLogHandler(StreamLogHandler.standardError(label: $0))
            }
            log.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .info
            let worker = WorkerCommand.gleaner(OwnExecutable.path, settings: settings)
            let supervisor = try Supervisor(settings, worker: worker, log: log)
            // Each extraction would wait for ever otherwise.
            if let problem = await Setup.workerProblem(settings, OwnExecutable.path) { throw problem }
            if let spool = try? Directory(path: settings.spool, followingLinks: true) {
                SampleRequests.lay(into: spool)
            }
            await supervisor.run(once: once)
            return once && supervisor.hasLeftWork ? .disk : .done
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
