// fetch: mail becomes newsletters.json and raw_html/. Nothing is skipped in silence: every message listed is stored, or
// counted with its reason.

internal import Mail
internal import Settings

/// Fetches the newsletters of a source.
struct FetchStage {
    private let context: StageContext

    init(_ context: StageContext) { self.context = context }

    func run() async throws {
        guard let source = context.config.source else {
            throw StageFailure(.sourceMissing, "a rerun has no source: its raw HTML is gone")
        }
        try context.reporter.begin(.fetch, message: "Fetching newsletters...")
        if let kind = LocalMail.Kind(rawValue: source.kind.rawValue) {
            try LocalFetch(context, kind, path: source.name).run()
        } else {
            try await AccountFetch(context, account: source.name).run()
        }
        try context.reporter.finish(.fetch)
    }
}

/// What became of the messages of a source.
struct FetchCounts {
    /// The counts of the stage's report.
    let all: [Status.Count]

    init(_ choice: Selection, stored: Int, failed: Int) {
        all =
            [
                Status.Count("looked_at", choice.lookedAt), Status.Count("stored", stored),
                Status.Count("failed", failed),
            ] + choice.leftOut
    }
}

extension StageContext {
    /// How much of a message is read.
    var messageLimits: MessageLimits {
        var limits = MessageLimits()
        limits.bytes = settings.messageLimit
        return limits
    }
}
