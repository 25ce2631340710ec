import ArgumentParser
import Extraction
import Settings

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Show the whole thing on sample newsletters, with trackers served on loopback.")

    @Option(help: "Keep the demo's spool and output in this directory, which must not exist.", completion: .directory)
    var keep: String?

    func run() async throws {
        try await perform { try await Demo(keep: keep).run() }
    }
}
