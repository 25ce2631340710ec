// cancel, retry and rerun: each drops the request for it under a name of its own and waits for the answer.

import ArgumentParser
import Extraction
import Notation
import Settings
import Spool

/// What the three commands share.
struct ControlOptions: ParsableArguments {
    @OptionGroup var configuration: ConfigurationOption

    @Flag(inversion: .prefixedNo, help: "Wait up to 10 s for the answer.")
    var wait = true

    /// Drops a request and waits for its answer; the answer's id.
    func carryOut(_ object: JSONObject, for id: String) async throws -> String? {
        let settings = try configuration.load()
        let request = try RequestParser.parse(object)
        let name = "\(request.action.rawValue)_\(ExtractionID.random()).json"
        try RequestFile.drop(object, as: name, settings)
        guard wait else { return nil }
        guard let receipt = try await Receipt.wait(for: name, settings) else {
            let isThere = SpoolLock.holder(settings) != nil
            throw CommandFailure(
                .tryAgain, "no answer within 10 s",
                hint: isThere
                    ? "the supervisor is busy; `gleaner status \(id)` shows what came of it"
                    : "no supervisor runs on \(settings.spool); the request waits in the spool")
        }
        if let error = receipt.error { throw error }
        return receipt.extractionID
    }
}

struct CancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "End an extraction.")

    @OptionGroup var options: ControlOptions

    @Argument(help: "The extraction's id.")
    var id: String

    func run() async throws {
        try await perform {
            var object = JSONObject()
            object["action"] = .string("cancel")
            object["extraction_id"] = .string(id)
            if try await options.carryOut(object, for: id) != nil { Terminal.result("\(id) cancelled") }
            return .done
        }
    }
}

struct RetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Run a failed or cancelled extraction again, under its id.")

    @OptionGroup var options: ControlOptions

    @Argument(help: "The extraction's id.")
    var id: String

    @Option(help: "The stage to begin with: fetch, links, resolve or filter; without it, the first that is not whole.")
    var from: String?

    func run() async throws {
        try await perform {
            var object = JSONObject()
            object["action"] = .string("retry")
            object["extraction_id"] = .string(id)
            object["from"] = from.map(JSONValue.string)
            if try await options.carryOut(object, for: id) != nil { Terminal.result("\(id) queued again") }
            return .done
        }
    }
}

struct RerunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rerun", abstract: "Run an extraction's saved files again, as a new extraction.")

    @OptionGroup var options: ControlOptions

    @Argument(help: "The earlier extraction's id.")
    var id: String

    @Option(help: "The first stage to run anew: links, resolve or filter.")
    var from = "links"

    @Flag(help: "Open no network socket.")
    var offline = false

    @Option(help: "A domain or pattern that is always an article; may be repeated.")
    var allow: [String] = []

    @Option(help: "A domain or pattern that is never an article; may be repeated.")
    var deny: [String] = []

    @Flag(help: "Follow the new extraction and end as it does.")
    var follow = false

    func run() async throws {
        try await perform {
            let new = ExtractionID.random()
            var object = JSONObject()
            object["action"] = .string("rerun")
            object["extraction_id"] = .string(new.description)
            object["of"] = .string(id)
            object["from"] = .string(from)
            if offline { object["offline"] = .bool(true) }
            if !allow.isEmpty || !deny.isEmpty {
                var filter = JSONObject()
                filter["allow"] = .array(allow.map(JSONValue.string))
                filter["deny"] = .array(deny.map(JSONValue.string))
                object["filter"] = .object(filter)
            }
            _ = try await options.carryOut(object, for: new.description)
            Terminal.result(new.description)
            guard follow else { return .done }
            let settings = try options.configuration.load()
            return try await interruptible(leavingRunning: new) { try await Follow(settings: settings).run(new) }
        }
    }
}
