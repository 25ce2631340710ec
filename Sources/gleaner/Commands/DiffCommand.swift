import ArgumentParser
import Extraction
import Notation
import Settings

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show which verdicts differ between two extractions.",
        discussion: "For a rerun after a change of rules: `gleaner diff BEFORE AFTER`.")

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "The extraction before.") var before: String
    @Argument(help: "The extraction after.") var after: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await perform {
            let settings = try options.load()
            let difference = try VerdictDifference(
                whole(before, settings.output), whole(after, settings.output))
            if json {
                Terminal.result(bytes: difference.document)
                return .done
            }
            show("+", difference.added)
            show("-", difference.removed)
            show("~", difference.reasons)
            Terminal.result(
                "\(difference.added.count) new articles, \(difference.removed.count) no longer articles, "
                    + "\(difference.reasons.count) other reasons, \(difference.unchanged) alike")
            if difference.onlyFirst + difference.onlySecond > 0 {
                Terminal.note(
                    "not compared: \(difference.onlyFirst) links of \(before) alone, \(difference.onlySecond) of \(after)"
                )
            }
            return .done
        }
    }

    private func whole(_ id: String, _ output: String) throws -> ExtractionDirectory {
        let extraction = try ExtractionList.find(id, output: output)
        guard extraction.isWhole(.filter) else {
            throw CommandFailure(
                .noExtraction, "the extraction \(id) has no result yet",
                hint: "`gleaner status \(id)` says how far it is")
        }
        return extraction
    }

    private func show(_ mark: String, _ changes: [VerdictDifference.Change]) {
        for change in changes {
            let text = change.text.isEmpty ? "(no text)" : String(change.text.prefix(100))
            Terminal.result(
                "\(mark) \(change.newsletter):\(change.position) \(Terminal.printable(text))\n"
                    + "      \(change.before) (\(change.ruleBefore)) -> \(change.after) (\(change.ruleAfter))\n"
                    + "      \(Terminal.printable(change.url))")
        }
    }
}
