// What stage fetch wants of an account, whatever protocol it speaks. A source is driven by one task and lives as long as one
// fetch; it owns its connections.

internal import IMAP
internal import Mail
internal import Notation
internal import Settings

/// The messages of an account.
///
/// Both steps may fail with a passing `AccountError` and be called again: they then connect anew and go on where they
/// stopped, so that no message is told or fetched twice. Nothing here ever changes the account: no flag, no label.
protocol AccountSource: AnyObject {
    /// Finds the messages that may be wanted and tells each with its header; those that cannot be, as lost.
    ///
    /// The server's own search may be coarser than the query, never finer: `Selection` decides. A candidate has an
    /// `identity` (but for one outside the window), the time of arrival as `date`, and the size where the server says it.
    ///
    /// Where nearly all that is looked at will be wanted, a source may put it into the folder at once.
    func list(_ query: AccountQuery, into folder: MessageFolder, _ observer: any ListingObserver) async throws

    /// Fetches whole messages, in whatever order the server gives them, each from the connection to its file.
    ///
    /// `wanted` holds what is not in the folder yet. Every one of them ends in the folder or is told to `lost`.
    func fetch(
        _ wanted: [Candidate], into folder: MessageFolder, lost: (Candidate, _ reason: String) throws -> Void
    ) async throws

    /// Where a candidate was found, for newsletters.json.
    func origin(of candidate: Candidate) -> NewsletterOrigin

    /// What the next listing with `only_new` may go on from, of the messages that matched; nil: nothing saves it any work.
    func mark(matched: [Candidate]) -> String?

    /// Connects, signs in, and says what is there: for `gleaner accounts check`.
    func examine() async throws -> [AccountCheck.Finding]

    /// Ends the connections.
    func close() async
}

extension AccountSource {
    func mark(matched: [Candidate]) -> String? { nil }
}

/// What is asked of an account.
struct AccountQuery: Sendable {
    /// When a message must have arrived.
    var window: Selection.Window
    /// Addresses or patterns with `*`; none: everybody.
    var senders: [String]
    /// What has been taken before: what a source finds in it by number need not be looked at further.
    var taken: TakenSet?
    /// The largest message.
    var messageLimit: Int
    /// So many are taken at most.
    var maximum = Int.max
}

/// Who is told what `AccountSource.list` finds.
protocol ListingObserver: AnyObject {
    /// A message with its header, which need not be known outside the window; whether it may be taken.
    @discardableResult
    func found(_ candidate: Candidate, _ header: Message) throws -> Bool
    /// So many messages that the query's `taken` names.
    func skippedTaken(_ count: Int) throws
    /// A message that cannot be looked at, and why.
    func lost(_ reason: String) throws
    /// Something that a person should know.
    func warn(_ message: String) throws
}

/// Why an account could not be read.
enum AccountError: Error, Equatable {
    /// No connection, or the server has trouble for now: tried again for a while.
    case network(String)
    /// The connection was made, and broke, or what came is no answer: tried again a few times, unless more has come each time.
    case broken(String)
    /// The server has had enough for now; tried again, not sooner than it says.
    case quota(String, retryAfter: Duration?)
    /// The server does not let this user in; trying again would not help.
    case signIn(String)
    /// What was listed does not hold any more (the mailbox was made anew): everything is to be listed again.
    case changed(String)
    /// What is configured is not there, a mailbox for one.
    case missing(String)

    /// What it means for the extraction when trying again has not helped.
    var failure: StageFailure {
        switch self {
        case .network(let words), .broken(let words): StageFailure(.networkUnreachable, words)
        case .quota(let words, _): StageFailure(.quotaExceeded, words)
        case .signIn(let words): StageFailure(.signInNeeded, words)
        case .changed(let words): StageFailure(.networkUnreachable, words)
        case .missing(let words): StageFailure(.sourceMissing, words)
        }
    }
}

/// The accounts of the configuration as sources.
enum AccountSources {
    /// The source of an account.
    ///
    /// - Throws: `StageFailure` when the configuration has no such account any more.
    static func open(_ name: String, _ settings: Settings) throws -> any AccountSource {
        guard let account = settings.accounts[name] else {
            throw StageFailure(
                .sourceMissing, "the configuration names no account \"\(name)\" any more; put it back, then retry")
        }
        switch account.kind {
        case .gmail: return try GmailSource(account, settings)
        case .imap: return IMAPSource(account, settings)
        }
    }
}
