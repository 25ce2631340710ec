import ArgumentParser
import Extraction
import Notation
import Settings
import Spool

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show one extraction, or all that are not finished.")

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "The extraction's id; without one, all that are not finished.")
    var id: String?

    @Flag(help: "Draw a progress bar until the extraction ends, and end as it did.")
    var follow = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            guard let id else {
                guard !follow else { throw CommandFailure(.usage, "--follow wants an id") }
                return try all(settings)
            }
            let extraction = try ExtractionList.find(id, output: settings.output)
            if follow {
                return try await interruptible(leavingRunning: extraction.id) {
                    try await Follow(settings: settings, asJSON: json).run(extraction.id)
                }
            }
            var status = try extraction.status()
            if status.state == .pending { status.count(WaitingLine.places(settings)) }
            if json {
                Terminal.result(bytes: status.document)
            } else {
                StatusLines.printDetails(status, output: settings.output)
            }
            return .done
        }
    }

    private func all(_ settings: Settings) throws -> ExitStatus {
        var statuses = try ExtractionList(path: settings.output)?.statuses().filter { !$0.state.isFinal } ?? []
        if statuses.contains(where: { $0.state == .pending }) {
            let places = WaitingLine.places(settings)
            for index in statuses.indices { statuses[index].count(places) }
        }
        if json {
            let documents = try statuses.map { try JSONParser.parse($0.document) }
            Terminal.result(bytes: JSONWriter.document(.array(documents)))
        } else {
            for status in statuses { Terminal.result(StatusLines.line(status)) }
            if statuses.isEmpty { Terminal.note("no extraction is pending or at work") }
        }
        return .done
    }
}

extension Status {
    /// Says the place in the queue as it is now; where it cannot be counted, as the document says it.
    fileprivate mutating func count(_ places: [ExtractionID: Int]?) {
        guard state == .pending, let place = places?[id] else { return }
        queuePosition = place
        progressMessage = Status.queuedMessage(place)
    }
}
