// SIGINT and SIGTERM for commands that wait. The waiting is ended, the extraction goes on, and the shell sees 130 or 143.

import Dispatch
import Extraction
import Glibc

/// Runs a wait that the user may break off; the extraction itself goes on.
func interruptible(
    leavingRunning id: ExtractionID, _ wait: @escaping @Sendable () async throws -> ExitStatus
) async throws -> ExitStatus {
    let signals = SignalStream([SIGINT, SIGTERM])
    return try await withThrowingTaskGroup(of: ExitStatus?.self) { group in
        group.addTask { try await wait() }
        group.addTask {
            for await signal in signals.stream { return signal == SIGINT ? .interrupted : .terminated }
            return nil
        }
        defer { group.cancelAll() }
        while let status = try await group.next() {
            guard let status else { continue }
            if status == .interrupted || status == .terminated {
                if Terminal.isInteractive { Terminal.clearDrawing() }
                Terminal.note("the extraction \(id) goes on; `gleaner status \(id) --follow` watches it again")
            }
            return status
        }
        return .internalError
    }
}

/// Signals as a stream, for as long as the value lives.
final class SignalStream: Sendable {
    /// The numbers of the signals, as they come.
    let stream: AsyncStream<Int32>
    // Dispatch's sources may be used from any thread; the type says so only on other platforms.
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

    /// Takes over some signals.
    init(_ numbers: [Int32]) {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        self.stream = stream
        sources = numbers.map { number in
            // On Linux the source installs a handler of its own, later, on a thread of its own. To ignore the signal until then
            // (kqueue wants that) would lose one that comes at once; so its default action holds: the process ends.
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield(number) }
            source.activate()
            return source
        }
    }

    deinit { for source in sources { source.cancel() } }
}
