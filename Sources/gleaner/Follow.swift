// Following an extraction until it ends: reads status.json as any client would, draws the bar, and ends as it did.

import Disk
import Extraction
import Glibc
import Notation
import Settings

/// Follows one extraction.
struct Follow {
    let settings: Settings
    /// Whether the status is printed at the end.
    var asJSON = false

    private static let pause = Duration.milliseconds(150)

    /// Follows the extraction until it ends; draws a bar where there is a terminal.
    ///
    /// - Parameter id: the extraction; its directory may not be there yet.
    /// - Throws: `CommandFailure` with `tryAgain` when no supervisor is there to do the work.
    func run(_ id: ExtractionID) async throws -> ExitStatus {
        let draws = Terminal.isInteractive
        var silentSince: ContinuousClock.Instant?
        while true {
            if let status = try current(id) {
                silentSince = nil
                if draws { Terminal.draw(status) }
                if status.state.isFinal {
                    if draws { Terminal.clearDrawing() }
                    return try end(status)
                }
            }
            if !SupervisorPresence.isThere(settings) {
                let began = silentSince ?? .now
                silentSince = began
                if ContinuousClock.now - began > .seconds(3) {
                    if draws { Terminal.clearDrawing() }
                    throw CommandFailure(
                        .tryAgain, "no supervisor runs on \(settings.spool)",
                        hint: "start `gleaner watch`; the request waits in the spool")
                }
            } else {
                silentSince = nil
            }
            try await Task.sleep(for: Self.pause)
        }
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

/// Whether somebody works on the spool.
enum SupervisorPresence {
    static func isThere(_ settings: Settings) -> Bool { pid(settings) != nil }

    /// The supervisor's process, as far as it can be known.
    static func pid(_ settings: Settings) -> Int32? {
        guard let spool = try? Directory(path: settings.spool, followingLinks: true) else { return nil }
        return FileLock.holder(in: spool, name: ".lock")
    }
}
