import ArgumentParser
import Disk
import Extraction
import Settings
import Spool

/// Why a command ends without having done its work: the status that a script sees, the words that a person does.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: String
    var hint: String?

    init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    /// What any error means for the command.
    init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let error as SettingsError: self.init(.configuration, error.description, hint: error.hint)
        case let error as RequestError: self.init(error)
        case let error as PosixError: self.init(Self.status(of: error), error.description)
        case let error as DocumentError: self.init(.badRequest, error.description)
        case let failure as StageFailure:
            let status: ExitStatus =
                switch failure.code {
                case .networkUnreachable: .unavailable
                case .sourceMissing: .badRequest
                case .signInNeeded: .notAllowed
                default: .failed
                }
            self.init(status, failure.description)
        case let error as SpoolError: self.init(Self.status(of: error), error.message, hint: error.hint)
        default: self.init(.internalError, "\(error)")
        }
    }

    /// Says it, and answers the status to end with.
    func said() -> ExitStatus {
        Terminal.error(message, hint: hint)
        return status
    }

    private init(_ error: RequestError) {
        let status: ExitStatus =
            switch error.code {
            case .notAllowed: .notAllowed
            case .unknownID: .noExtraction
            default: .badRequest
            }
        self.init(status, error.message, hint: error.hint)
    }

    private static func status(of error: SpoolError) -> ExitStatus {
        switch error.kind {
        case .busy: .tryAgain
        case .configuration: .configuration
        case .disk: .disk
        }
    }

    private static func status(of error: PosixError) -> ExitStatus {
        if error.isPermission { return .notAllowed }
        return error.isNotFound ? .badRequest : .disk
    }
}

/// What every command does around its work: load the configuration, say what went wrong, end with the right status.
extension AsyncParsableCommand {
    /// Runs the work of a command.
    func perform(_ work: () async throws -> ExitStatus) async throws {
        let status: ExitStatus
        do {
            status = try await work()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            status = CommandFailure(error).said()
        }
        // A result that did not arrive is not done, whatever the work came to.
        if status == .done, Terminal.resultIsLost {
            Terminal.error("standard output cannot be written")
            throw ExitCode(ExitStatus.disk.rawValue)
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }
}

/// The option that every command has.
struct ConfigurationOption: ParsableArguments {
    @Option(name: .long, help: "The configuration file (YAML).", completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    /// Loads the configuration and checks what only its users can: patterns, ranges of addresses.
    func load() throws -> Settings { try Self.load(config) }

    /// The same for a file that may have been named.
    static func load(_ path: String?) throws -> Settings {
        let settings = try SettingsFile.load(path: path)
        if let problem = SettingsCheck.problem(in: settings) {
            throw CommandFailure(
                .configuration, "\(settings.file ?? "the environment"): \(problem.message)", hint: problem.hint)
        }
        return settings
    }
}
