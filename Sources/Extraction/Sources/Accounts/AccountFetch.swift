// Newsletters from an account. Three steps: the headers of what may be wanted, to choose among them; the chosen messages, each
// from the connection to its file; then from these files, in order, newsletters.json. A connection that breaks is made
// anew and the work goes on; what has come is kept, also when the stage fails, and a retry takes only the rest.

internal import Disk
internal import Mail
internal import Notation
internal import Settings

/// Fetches the newsletters of an account.
final class AccountFetch {
    private let context: StageContext
    private let name: String
    private let folder: MessageFolder
    private var patience: Patience
    private var choice: Selection
    private var failed = 0

    /// How often a mailbox may be made anew under a fetch.
    private static let maximumRestarts = 5

    init(_ context: StageContext, account: String) throws {
        self.context = context
        name = account
        folder = try MessageFolder(in: context.directory)
        patience = Patience(.seconds(context.settings.network.networkWait))
        choice = Self.selection(context)
    }

    func run() async throws {
        for restart in 0...Self.maximumRestarts {
            let source = try AccountSources.open(name, context.settings)
            do {
                try await run(source)
                return await source.close()
            } catch let error as AccountError {
                await source.close()
                guard case .changed(let words) = error, restart < Self.maximumRestarts else {
                    try say(failed: error)
                    throw error.failure
                }
                try context.warn(Status.Warning("source", words + "; looking through it again"))
                choice = Self.selection(context)
                failed = 0
            }
        }
        throw AccountError.changed("the account's mailboxes change all the time").failure
    }

    private func run(_ source: any AccountSource) async throws {
        let listing = Listing(self, source)
        try await persist {
            defer { try? folder.flush() }
            try await source.list(query, into: folder, listing)
        }
        let chosen = choice.chosen()
        if context.config.onlyNew, let mark = source.mark(matched: choice.matched) {
            try AtomicFile.write(Array(mark.utf8), as: TakenStore.mark, in: context.directory, durable: false)
        }
        var lost: Set<MessageIdentity> = []
        try await persist {
            let wanted = chosen.filter { !folder.contains($0) && !lost.contains($0.identity ?? Self.nobody) }
            guard !wanted.isEmpty else { return }
            defer { try? folder.flush() }
            try await source.fetch(wanted, into: folder) { candidate, reason in
                if let identity = candidate.identity { lost.insert(identity) }
                try self.lose(reason)
            }
        }
        try folder.flush()
        try store(chosen, source)
    }

    /// No message is this one.
    private static let nobody = MessageIdentity(gmail: 0)

    private var query: AccountQuery {
        AccountQuery(
            window: Self.window(context), senders: context.config.senders,
            taken: context.config.onlyNew ? context.taken?.before : nil, messageLimit: context.settings.messageLimit,
            maximum: context.config.maximumResults ?? .max)
    }

    private static func selection(_ context: StageContext) -> Selection {
        Selection(context.config, window: window(context), taken: context.taken?.before)
    }

    /// The window of the request.
    ///
    /// With `only_new` the default one reaches back to where the first extraction's began: what `max_results` puts off
    /// for longer than a day would be skipped otherwise.
    private static func window(_ context: StageContext) -> Selection.Window {
        var window = Selection.Window(since: context.config.since, until: context.config.until)
        if context.config.onlyNew, !context.config.windowGiven, let first = context.taken?.before.since {
            window.since = min(window.since ?? first, first)
        }
        return window
    }

    /// The last step: what has come becomes newsletters, in the order of the choice.
    private func store(_ chosen: [Candidate], _ source: any AccountSource) throws {
        var output = try NewsletterWriter(context)
        for (index, candidate) in chosen.enumerated() {
            guard let identity = candidate.identity, folder.contains(candidate) else { continue }
            var origin = source.origin(of: candidate)
            origin.identity = identity
            let file = try folder.open(identity)
            let message = MessageParser.parse(descriptor: file.raw, limits: context.messageLimits)
            try output.store(message, from: origin, fileTime: candidate.fileTime)
            try context.reporter.progress(
                .fetch, done: 3 * chosen.count + index + 1, of: 4 * chosen.count,
                message: "Fetching newsletters... \(index + 1) of \(chosen.count)")
        }
        for warning in choice.warnings(stored: output.count) { try context.warn(warning) }
        try output.commit(FetchCounts(choice, stored: output.count, failed: failed))
        try context.directory.removeTree(MessageFolder.name)
    }

    /// A message that cannot be had: a warning and a count, the others go on.
    private func lose(_ reason: String) throws {
        failed += 1
        try context.warn(Status.Warning("message_unreadable", reason))
    }

    // MARK: - Trying again

    /// Does something until it succeeds, or has not come any further for as long as the network is waited for.
    private func persist(_ work: () async throws -> Void) async throws {
        while true {
            let before = progress
            do {
                return try await work()
            } catch let error as AccountError {
                if progress != before { patience.renew() }
                guard let pause = patience.pause(after: error) else { throw patience.summary(of: error) }
                context.log.log("warning", "trying again: \(error.failure.description)")
                try context.reporter.update { $0.progressMessage = "Waiting for the server: \(error.failure)" }
                try await Task.sleep(for: pause)
            }
        }
    }

    private var progress: Int { choice.lookedAt + failed + folder.count }

    /// What has been done, for a status that says `failed`.
    private func say(failed error: AccountError) throws {
        try? folder.flush()
        let counts = FetchCounts(choice, stored: folder.count, failed: failed).all
        try context.reporter.update { $0[.fetch].counts = counts }
    }

    // MARK: - Listing

    /// Hears what the source finds.
    private final class Listing: ListingObserver {
        private unowned let fetch: AccountFetch
        private let source: any AccountSource

        init(_ fetch: AccountFetch, _ source: any AccountSource) {
            self.fetch = fetch
            self.source = source
        }

        func found(_ candidate: Candidate, _ header: Message) throws -> Bool {
            let outcome = fetch.choice.consider(candidate, header)
            if outcome == .unclear {
                let origin = source.origin(of: candidate)
                let mailbox = origin.mailbox.map { "\($0): " } ?? ""
                try lost("\(mailbox)message \(origin.uid ?? "") \(Selection.headerCut)")
            }
            if fetch.choice.lookedAt % 64 == 0 {
                try fetch.context.reporter.progress(
                    .fetch, done: 0, of: 1,
                    message: "Fetching newsletters... \(fetch.choice.lookedAt) messages looked at")
            }
            return outcome == .taken
        }

        func skippedTaken(_ count: Int) { fetch.choice.skipTaken(count) }
        func lost(_ reason: String) throws {
            fetch.choice.lose(1)
            try fetch.lose(reason)
        }
        func warn(_ message: String) throws { try fetch.context.warn(Status.Warning("source", message)) }
    }
}

/// For how long, and how often, something that fails is tried again.
struct Patience {
    private let limit: Duration
    private var failingSince: ContinuousClock.Instant?
    private var failures = 0
    private var breaks = 0
    /// A connection that breaks so often, each time before anything new has come, breaks at what it is asked for.
    private static let mostBreaks = 5

    init(_ limit: Duration) { self.limit = limit }

    /// Something has come: the next failure is a first one.
    mutating func renew() { (failingSince, failures, breaks) = (nil, 0, 0) }

    /// How long to wait before the next try; nil to give up.
    mutating func pause(after error: AccountError) -> Duration? {
        let wished: Duration?
        switch error {
        case .network: wished = nil
        case .broken:
            breaks += 1
            guard breaks < Self.mostBreaks else { return nil }
            wished = nil
        case .quota(_, let retryAfter): wished = retryAfter
        case .signIn, .changed, .missing: return nil
        }
        let now = ContinuousClock.now
        let since = failingSince ?? now
        failingSince = since
        failures += 1
        // 0.25 s, doubled up to 30 s, and a random part: many clients that were cut off together do not come back together.
        let step = Duration.milliseconds(250 * (1 << min(failures - 1, 7)))
        let pause = max(wished ?? .zero, min(step, .seconds(30))) * Double.random(in: 1...1.25)
        return now + pause - since <= limit ? pause : nil
    }

    /// An error that has not been helped by trying again.
    func summary(of error: AccountError) -> AccountError {
        guard case .broken(let words) = error, breaks > 1 else { return error }
        return .broken("\(words), \(breaks) times in a row; what has come is kept for a retry")
    }
}
