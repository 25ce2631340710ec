// Following an extraction until it ends: reads status.json as any client would, draws the bar, and ends as it did.

import Disk
import Extraction
import Glibc
import Notation
import Settings
import Spool

/// Follows one extraction.
struct Follow {
    let settings: Settings
    /// Whether the status is printed at the end.
    var asJSON = false

    private static let pause = Duration.milliseconds(150)

    /// How long nobody may be at work before that is said: a supervisor that is restarted is back by then.
    private static let patience = Duration.seconds(3)
    /// A worker writes its status at least every 5 s.
    private static let freshMilliseconds: Int64 = 10_000

    /// Follows the extraction until it ends; draws a bar where there is a terminal.
    ///
    /// - Parameters:
    ///   - id: the extraction; its directory may not be there yet.
    ///   - request: the name under which it was asked for, when the answer has not come yet. Until then the id may be
    ///     another extraction's.
    /// - Throws: `CommandFailure` with `tryAgain` when nobody is there to do the work, `RequestError` when the answer is no.
    func run(_ id: ExtractionID, askedForAs request: String? = nil) async throws -> ExitStatus {
        let draws = Terminal.isInteractive
        var unanswered = request
        var idleSince: ContinuousClock.Instant?
        while true {
            if let name = unanswered, let receipt = Receipt.find(name, settings) {
                if let error = receipt.error { throw error }
                unanswered = nil
            }
            let status = unanswered == nil ? try current(id) : nil
            if let status {
                if draws { Terminal.draw(status) }
                if status.state.isFinal {
                    if draws { Terminal.clearDrawing() }
                    return try end(status)
                }
            }
            idleSince = isAnybodyAtWork(status) ? nil : idleSince ?? .now
            if let idleSince, ContinuousClock.now - idleSince > Self.patience {
                if draws { Terminal.clearDrawing() }
                throw CommandFailure(
                    .tryAgain, "no supervisor runs on \(settings.spool)",
                    hint: "start `gleaner watch`; the request waits in the spool")
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// Whether the extraction can be expected to go on: there is a supervisor, or a worker of `gleaner run`.
    private func isAnybodyAtWork(_ status: Status?) -> Bool {
        if SpoolLock.holder(settings) != nil { return true }
        guard let status, status.state == .processing else { return false }
        return Timestamp.now.milliseconds - status.updatedAt.milliseconds < Self.freshMilliseconds
    }

    private func current(_ id: ExtractionID) throws -> Status? {
        do {
            return try ExtractionDirectory(path: "\(settings.output)/\(id.directoryName)").status()
        } catch let error as PosixError {
            if error.isNotFound { return nil }
            throw error
        }
    }

    /// Prints how it ended, and says so to the shell.
    func end(_ status: Status) throws -> ExitStatus {
        if asJSON {
            Terminal.result(bytes: status.document)
        } else {
            StatusLines.printEnd(status, output: settings.output)
        }
        switch status.state {
        case .completed: return .done
        case .cancelled: return .cancelled
        default: return .failed
        }
    }
}
