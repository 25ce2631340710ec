import Disk
import Extraction
import Glibc
import Settings

/// The worker, `gleaner work DIRECTORY [--config FILE] [--supervised]`: runs one extraction's stages.
///
/// Started by the supervisor and by `gleaner run`, never by people: it is no command that the help shows, and its words
/// are read here, since building the parser of all commands would be a tenth of a small extraction's work.
///
/// It handles no signal, since every file is whole at every instant. With `--supervised` it
/// ends when its standard input, a pipe from whoever started it, closes: a supervisor that dies takes its workers along.
///
/// With `--probe` it only looks whether a worker could begin, with the output directory in an extraction's place (`Setup`).
struct Worker {
    private let directory: String
    private var config: String?
    private var isSupervised = false
    private var isProbe = false

    /// Reads a command line; nil for one that starts no worker.
    init?(_ arguments: [String]) {
        guard arguments.count > 2, arguments[1] == "work" else { return nil }
        directory = arguments[2]
        var rest = arguments.dropFirst(3)
        while let word = rest.popFirst() {
            switch word {
            case "--supervised": isSupervised = true
            case "--probe": isProbe = true
            case "--config": config = rest.popFirst()
            default: return nil
            }
        }
    }

    /// Runs what is left to run; answers how the process is to end.
    func run() async -> ExitStatus {
        do {
            return try await work()
        } catch {
            return CommandFailure(error).said()
        }
    }

    private func work() async throws -> ExitStatus {
        let settings = try ConfigurationOption.load(config)
        if isProbe { return access(directory, X_OK) != 0 && errno == EACCES ? .notAllowed : .done }
        try Self.limitMemory(settings)
        _ = try? ProcessLimits.raiseOpenFiles()
        if isSupervised { LifeWatch.begin(settings.network) }
        let extraction = try ExtractionDirectory(path: directory)
        guard let lock = try extraction.lock(wait: true) else {
            throw CommandFailure(.tryAgain, "another process writes to \(directory)")
        }
        let status = try await Pipeline(extraction, settings: settings, observer: { _ in LifeWatch.note() }).run()
        _ = consume lock
        // A failure that is written down is work done: the supervisor reads why from the status.
        return status.state.isFinal ? .done : .internalError
    }

    /// Bounds what this process may take; its threads' stacks, hardly touched, come on top: every request may have a
    /// thread that looks up its host's name, every core one of libdispatch's, and a few have work of their own.
    private static func limitMemory(_ settings: Settings) throws(PosixError) {
        try ProcessLimits.limitThreadStacks(to: ProcessLimits.threadStack)
        let threads = settings.network.concurrency + sysconf(CInt(_SC_NPROCESSORS_ONLN)) + 8
        try ProcessLimits.limitMemory(to: settings.memoryLimit + threads * ProcessLimits.threadStack)
    }
}
