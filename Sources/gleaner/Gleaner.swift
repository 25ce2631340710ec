import ArgumentParser
import Extraction
import Glibc
import Notation

/// The command line.
@main
struct Gleaner: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gleaner",
        abstract: "Turns newsletters into lists of articles.",
        discussion: """
            Drop a small JSON request into spool/incoming/ while `gleaner watch` runs, or use `gleaner run` and \
            `gleaner submit`. Results lie in output/extraction_<id>/.
            """,
        version: Version.current,
        subcommands: [
            WatchCommand.self, RunCommand.self, SubmitCommand.self, StatusCommand.self, ListCommand.self,
            CancelCommand.self, RetryCommand.self, RerunCommand.self, ResolveCommand.self, ExplainCommand.self,
            DiffCommand.self, AccountsCommand.self, LoginCommand.self, CheckCommand.self, SchemaCommand.self,
            DemoCommand.self,
        ])

    static func main() async {
        // `gleaner list | head`, and libcurl: a closed pipe is an error return, not a death.
        signal(SIGPIPE, SIG_IGN)
        // A core would hold mail, and tokens, in a file that nobody guards.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        if let worker = Worker(CommandLine.arguments) { end(await worker.run().rawValue) }
        if let word = CommandLine.arguments.dropFirst().first, let known = nearest(to: word) {
            Terminal.error("there is no command \"\(word)\"", hint: "did you mean \"\(known)\"?")
            end(ExitStatus.usage.rawValue)
        }
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
            end(EXIT_SUCCESS)
        } catch {
            let status = exitCode(for: error).rawValue
            let words = fullMessage(for: error)
            if !words.isEmpty { if status == EXIT_SUCCESS { Terminal.result(words) } else { Terminal.usage(words) } }
            end(Terminal.resultIsLost ? ExitStatus.disk.rawValue : status)
        }
    }

    /// The command that a word seems to mean; nil for one that there is, and for what is like none.
    private static func nearest(to word: String) -> String? {
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !word.hasPrefix("-"), !commands.contains(word) else { return nil }
        return Suggestion.nearest(to: word, in: commands)
    }

    /// Ends without what C libraries do at an ordinary end: OpenSSL would take its locks from under a transfer thread that is
    /// still at work, as it is when `gleaner resolve | head` has read enough.
    private static func end(_ status: CInt) -> Never { _exit(status) }
}
