import ArgumentParser
import Extraction

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a document.",
        discussion: "Documents: \(Schema.allCases.map(\.rawValue).joined(separator: ", "))")

    @Argument(help: "The document; without one, the names are listed.")
    var name: String?

    func run() async throws {
        try await perform {
            guard let name else {
                for schema in Schema.allCases { Terminal.result(schema.rawValue) }
                return .done
            }
            guard let schema = Schema(rawValue: name.hasSuffix(".json") ? String(name.dropLast(5)) : name) else {
                throw CommandFailure(
                    .usage, "no document is called \"\(name)\"",
                    hint: "one of \(Schema.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            Terminal.result(schema.text)
            return .done
        }
    }
}
