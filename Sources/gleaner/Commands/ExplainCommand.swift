import ArgumentParser
import Extraction
import Notation
import Settings

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show how a link is decoded and judged, and why.",
        discussion: """
            `gleaner explain URL` explains an address on its own, `gleaner explain ID URL` as it stands in an extraction. \
            Opens no socket without --resolve, and never for what must not be requested.
            """)

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "The address, or an extraction's id and the address.")
    var arguments: [String]

    @Flag(help: "Ask the network where the address leads.")
    var resolve = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            RuleListUse.install(settings)
            let explanations: [Explanation]
            switch arguments.count {
            case 1:
                if let id = try? ExtractionList.find(arguments[0], output: settings.output).id {
                    throw CommandFailure(
                        .usage, "\(id) is an extraction, and explain takes an address of it, too",
                        hint: "`gleaner explain \(id) URL`")
                }
                explanations = [try await explain(arguments[0], settings)]
            case 2:
                guard !resolve else {
                    throw CommandFailure(
                        .usage, "--resolve wants an address alone; with an id, explain shows what the extraction found")
                }
                let extraction = try ExtractionList.find(arguments[0], output: settings.output)
                explanations = try Explanation.all(of: arguments[1], in: extraction, settings: settings)
            default:
                throw CommandFailure(.usage, "explain takes an address, or an id and an address")
            }
            if json {
                Terminal.result(bytes: JSONWriter.document(.array(explanations.map(\.document))))
                return .done
            }
            for (index, explanation) in explanations.enumerated() {
                if index > 0 { Terminal.result("") }
                for line in explanation.lines {
                    Terminal.result("\(Shown.column(line.step.rawValue, 16)) \(Terminal.printable(line.value))")
                }
            }
            return .done
        }
    }

    private func explain(_ address: String, _ settings: Settings) async throws -> Explanation {
        var found: Resolution?
        try await StandaloneResolver(settings, offline: !resolve).run([address]) { found = $0 }
        // Offline the guard alone knows anything: a private host in digits is no article's.
        let isKnown = resolve || found?.state == .refused
        return try Explanation(address: address, settings: settings, resolution: isKnown ? found : nil)
    }
}
