import ArgumentParser
import Extraction
import Glibc
import Notation

struct ResolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Find out where addresses lead; print a JSON object a line.",
        discussion: "What must not be requested (unsubscribe, confirm, vote, log-in, …) is not, here either.")

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "Addresses; none, or \"-\", reads them from standard input, one a line.")
    var addresses: [String] = []

    @Flag(help: "Print the final address alone.")
    var plain = false

    @Flag(help: "Open no network socket.")
    var offline = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            var pending = addresses.filter { $0 != "-" }.reversed() as [String]
            let readsInput = addresses.isEmpty || addresses.contains("-")
            let resolver = try StandaloneResolver(settings, offline: offline)
            try await resolver.run {
                if let address = pending.popLast() { return address }
                return readsInput ? Self.nextLine() : nil
            } deliver: { resolution in
                if plain {
                    Terminal.result(resolution.cleanURL ?? resolution.resolvedURL ?? resolution.url)
                } else {
                    Terminal.result(bytes: resolution.jsonLine)
                }
            }
            return .done
        }
    }

    /// The next line of standard input that is not blank.
    private static func nextLine() -> String? {
        while let line = readLine() {
            let trimmed = line.trimmingPrefix { $0 == " " || $0 == "\t" }
            if !trimmed.isEmpty { return String(trimmed) }
        }
        return nil
    }
}
