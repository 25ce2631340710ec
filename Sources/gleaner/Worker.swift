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
        if isSupervised { Self.watchOverLife() }
        let extraction = try ExtractionDirectory(path: directory)
        guard let lock = try extraction.lock(wait: true) else {
            throw CommandFailure(.tryAgain, "another process writes to \(directory)")
        }
        let status = try await Pipeline(extraction, settings: settings).run()
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

    /// For how many seconds there may be no room for another thread.
    private static let patience = 5

    /// Ends the process when standard input does, and when memory is so short that it would wait for ever: where no thread
    /// can be made, libdispatch tries again each second, and nothing else goes on.
    private static func watchOverLife() {
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { _ in
                var byte: UInt8 = 0
                var shortage = 0
                while true {
                    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                    if poll(&entry, 1, 1000) == 0 {
                        shortage = ProcessLimits.hasRoom(for: ProcessLimits.threadStack) ? 0 : shortage + 1
                        if shortage >= Worker.patience { _exit(ExitStatus.outOfMemory.rawValue) }
                        continue
                    }
                    let count = read(STDIN_FILENO, &byte, 1)
                    if count == 0 || (count < 0 && errno != EINTR) { _exit(ExitStatus.tryAgain.rawValue) }
                }
            }, nil)
        precondition(result == 0, "pthread_create: \(result)")
        pthread_detach(thread)
    }
}
