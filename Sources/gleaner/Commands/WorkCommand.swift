import ArgumentParser
import Disk
import Extraction
import Glibc
import Settings

/// The worker: runs one extraction's stages.
///
/// Started by the supervisor and by `gleaner run`, never by people.
///
/// It handles no signal, since every file is whole at every instant. With `--supervised` it
/// ends when its standard input, a pipe from whoever started it, closes: a supervisor that dies takes its workers along.
struct WorkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Run one extraction's stages (started by the supervisor).", shouldDisplay: false)

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "The extraction's directory.")
    var directory: String

    @Flag(help: "Standard input is a pipe from whoever started this worker; its end is the worker's.")
    var supervised = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            try ProcessLimits.limitMemory(to: settings.memoryLimit)
            _ = try? ProcessLimits.raiseOpenFiles()
            if supervised { Self.endWithStandardInput() }
            let extraction = try ExtractionDirectory(path: directory)
            guard let lock = try extraction.lock(wait: true) else {
                throw CommandFailure(.tryAgain, "another process writes to \(directory)")
            }
            let status = try await Pipeline(extraction, settings: settings).run()
            _ = consume lock
            // A failure that is written down is work done: the supervisor reads why from the status.
            return status.state.isFinal ? .done : .internalError
        }
    }

    /// Ends the process when standard input does.
    private static func endWithStandardInput() {
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { _ in
                var byte: UInt8 = 0
                while true {
                    let count = read(STDIN_FILENO, &byte, 1)
                    if count == 0 || (count < 0 && errno != EINTR) { _exit(ExitStatus.tryAgain.rawValue) }
                }
            }, nil)
        precondition(result == 0, "pthread_create: \(result)")
        pthread_detach(thread)
    }
}
