import ArgumentParser
import Extraction
import Glibc

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
        // Nothing is left to be written, and what the C libraries would do at an ordinary end takes a while.
        if let worker = Worker(CommandLine.arguments) { _exit(await worker.run().rawValue) }
        await self.main(nil)
    }
}
