import Extraction
import Notation

/// Statuses for people.
enum StatusLines {
    /// One extraction in a line: `20251017_103045  processing   65 %  Resolving redirect links... 109 of 290`.
    static func line(_ status: Status) -> String {
        let progress = status.state == .processing ? "\(status.progress) %" : ""
        return [
            Shown.column(status.id.description, 24), Shown.column(status.state.rawValue, 11),
            Shown.column(progress, 6), Terminal.printable(status.progressMessage),
        ].joined(separator: " ")
    }

    /// One extraction with all that a person asks after.
    static func printDetails(_ status: Status, output: String) {
        Terminal.result("id        \(status.id)")
        Terminal.result("status    \(status.state.rawValue), \(status.progress) %")
        Terminal.result("doing     \(Terminal.printable(status.progressMessage))")
        if let code = status.errorCode { Terminal.result("error     \(code.rawValue)") }
        Terminal.result("user      \(status.user), priority \(status.priority.rawValue), attempt \(status.attempt)")
        Terminal.result("accepted  \(status.createdAt)")
        if let started = status.startedAt { Terminal.result("started   \(started)") }
        if let ended = status.completedAt { Terminal.result("ended     \(ended)") }
        for report in status.stages where report.state != .pending {
            let seconds = report.seconds.map { Shown.duration(seconds: $0) } ?? ""
            let counts = report.counts.map { "\($0.value) \($0.name)" }.joined(separator: ", ")
            let words = [Shown.column(report.state.rawValue, 9), Shown.column(seconds, 10), counts].joined(
                separator: " ")
            Terminal.result("\(Shown.column(report.stage.rawValue, 9)) \(words)")
        }
        for warning in status.warnings.prefix(20) {
            let newsletter = warning.newsletter.map { " (newsletter \($0))" } ?? ""
            Terminal.result("warning   \(Terminal.printable(warning.message))\(newsletter)")
        }
        if status.warnings.count > 20 {
            Terminal.result("          … \(status.warnings.count - 20) more in status.json")
        }
        Terminal.result("files     \(output)/\(status.id.directoryName)")
    }

    /// How an extraction ended, in two lines.
    static func printEnd(_ status: Status, output: String) {
        switch status.state {
        case .completed:
            Terminal.result(status.progressMessage)
            for warning in status.warnings.prefix(5) {
                Terminal.note("warning: \(Terminal.printable(warning.message))")
            }
            if status.warnings.count > 5 { Terminal.note("\(status.warnings.count - 5) more warnings in status.json") }
        case .cancelled: Terminal.error("the extraction \(status.id) was cancelled")
        default: Terminal.error(status.errorMessage ?? "the extraction \(status.id) failed")
        }
        Terminal.result("\(output)/\(status.id.directoryName)")
    }
}
