import ArgumentParser
import Extraction
import Notation
import Settings

struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the history of extractions.")

    @OptionGroup var options: ConfigurationOption

    @Option(help: "Only extractions in this state: \(Status.State.allCases.map(\.rawValue).joined(separator: ", ")).")
    var status: String?

    @Option(help: "Only extractions of this user.")
    var user: String?

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            if let status, Status.State(rawValue: status) == nil {
                let words = Status.State.allCases.map(\.rawValue)
                throw CommandFailure(
                    .usage, "no status is called \"\(status)\"",
                    hint: Suggestion.nearest(to: status, in: words).map { "did you mean \($0)?" }
                        ?? "one of \(words.joined(separator: ", "))")
            }
            let statuses = try ExtractionList(path: settings.output)?.statuses().filter {
                (status == nil || $0.state.rawValue == status) && (user == nil || $0.user == user)
            }
            if json { printJSON(statuses ?? []) } else { printTable(statuses ?? []) }
            return .done
        }
    }

    private func printTable(_ statuses: [Status]) {
        for status in statuses {
            let took = Self.seconds(status).map { Shown.duration(seconds: $0) }
            let counts = status.counts
            let attempt = status.attempt > 1 ? ", attempt \(status.attempt)" : ""
            Terminal.result(
                [
                    Shown.column(status.id.description, 24), Shown.column(status.user, 10),
                    Shown.column(status.state.rawValue, 11), status.createdAt.iso8601, Shown.column(took ?? "-", 11),
                    CountedNoun.text(counts.newsletters, "newsletter") + ", " + CountedNoun.text(counts.links, "link")
                        + ", "
                        + CountedNoun.text(counts.articles, "article") + attempt,
                ].joined(separator: "  "))
        }
        if statuses.isEmpty { Terminal.note("no extractions") }
    }

    /// How long the attempt has taken, from its first worker's start to its end, deaths and restarts within.
    ///
    /// The documents' times are whole seconds; the stages know better, but only what their last worker has needed.
    private static func seconds(_ status: Status) -> Double? {
        guard let started = status.startedAt else { return nil }
        let whole = Double((status.completedAt ?? status.updatedAt).seconds - started.seconds)
        let stages = status.stages.compactMap(\.seconds).reduce(0, +)
        return whole > stages + 1 ? whole : stages
    }

    private func printJSON(_ statuses: [Status]) {
        var writer = JSONWriter()
        writer.beginArray()
        for status in statuses {
            writer.beginObject()
            writer.member("extraction_id", status.id.description)
            writer.member("user", status.user)
            writer.member("status", status.state.rawValue)
            writer.member("created_at", status.createdAt.iso8601)
            writer.member("started_at", status.startedAt?.iso8601)
            writer.member("completed_at", status.completedAt?.iso8601)
            writer.member("attempt", status.attempt)
            writer.member("newsletters", status.counts.newsletters)
            writer.member("links", status.counts.links)
            writer.member("articles", status.counts.articles)
            writer.member("rejected", status.counts.rejected)
            writer.endObject()
        }
        writer.endArray()
        Terminal.result(bytes: writer.finish())
    }
}
