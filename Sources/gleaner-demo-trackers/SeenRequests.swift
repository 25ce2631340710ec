internal import Synchronization

/// What the server was asked for: the demo's proof that no link was opened that acts when it is opened.
final class SeenRequests: Sendable {
    /// The figures so far.
    struct Report: Sendable, Equatable {
        /// All requests.
        var requests = 0
        /// The requests for addresses that act when they are opened; there must be none.
        var forbidden: [String] = []
        /// The requests for addresses that nobody serves.
        var unknown: [String] = []

        /// One line each, a word and a number.
        var lines: [String] {
            ["requests \(requests)", "forbidden \(forbidden.count)", "unknown \(unknown.count)"]
        }
    }

    private let state = Mutex(Report())

    /// Notes one request.
    func note(_ address: String, _ outcome: DemoAddress.Outcome?) {
        state.withLock { report in
            report.requests += 1
            switch outcome {
            case .acts: report.forbidden.append(address)
            case nil: report.unknown.append(address)
            default: break
            }
        }
    }

    /// The figures now.
    var report: Report { state.withLock { $0 } }
}
