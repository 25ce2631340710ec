import ArgumentParser
import Extraction
import Notation

struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Write a request into the spool; print the extraction's id.",
        discussion: "The request is made of options, or read from a file to which options add.")

    @OptionGroup var options: ConfigurationOption
    @OptionGroup var request: RequestOptions

    @Argument(help: "A request file; \"-\" reads standard input.")
    var file: String?

    @Flag(help: "Follow the extraction and end as it does.")
    var wait = false

    @Flag(help: "With --wait, print the final status as JSON.")
    var json = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            var object = try file.map(RequestFile.read) ?? JSONObject()
            for member in request.members.members { object[member.name] = member.value }
            let parsed = try RequestParser.parse(object)
            guard parsed.action.makesExtraction else {
                throw CommandFailure(
                    .usage, "submit is for new extractions", hint: "use `gleaner \(parsed.action.rawValue)`")
            }
            let id = parsed.extractionID ?? .random()
            object["extraction_id"] = .string(id.description)
            // A receipt lies under the request's name: an id that was used before must not find the answer it got then.
            let name = parsed.extractionID == nil ? "\(id).json" : "submit_\(ExtractionID.random()).json"
            try RequestFile.drop(object, as: name, settings)
            if !wait || !json { Terminal.result(id.description) }
            guard wait else { return .done }
            return try await interruptible(leavingRunning: id) {
                try await Follow(settings: settings, asJSON: json).run(id, askedForAs: name)
            }
        }
    }
}
