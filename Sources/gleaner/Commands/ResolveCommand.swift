import ArgumentParser
import Extraction
import Glibc
import Notation
import Spool

struct ResolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Find out where addresses lead; print a JSON object a line.",
        discussion: "What must not be requested (unsubscribe, confirm, vote, log-in, …) is not, here either.")

    @OptionGroup var options: ConfigurationOption

    @Argument(
        help: """
            Addresses; none, or "-", reads them from standard input, one a line, and answers each as soon as it can. Blank \
            lines and lines that begin with # are passed over.
            """)
    var addresses: [String] = []

    @Flag(help: "Print the final address alone.")
    var plain = false

    @Flag(help: "Open no network socket.")
    var offline = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            RuleListUse.install(settings)
            let given = addresses.filter { $0 != "-" }
            let readsInput = addresses.isEmpty || given.count < addresses.count
            let owner = Owner.current
            let resolver = try StandaloneResolver(settings, user: (owner.name, owner.uid), offline: offline)
            do {
                try await resolver.run(given, feed: readsInput ? AddressFeed(STDIN_FILENO) : nil) { resolution in
                    if plain {
                        Terminal.result(resolution.cleanURL ?? resolution.resolvedURL ?? resolution.url)
                    } else {
                        Terminal.result(bytes: resolution.jsonLine)
                    }
                    if Terminal.readerIsGone { throw ReaderIsGone() }
                }
            } catch is ReaderIsGone {
                // `gleaner resolve - | head -1`: nobody wants the rest.
            }
            return .done
        }
    }

    private struct ReaderIsGone: Error {}
}
