// Which of a source's messages an extraction takes: the window, the senders, the newsletter test, what has been taken
// before, and the newest, or with `only_new` the oldest, first.

internal import Mail
internal import Notation

/// Chooses among messages by their headers, and counts what was left out and why.
struct Selection {
    private let config: ConfigUsed
    private let window: Window
    /// Saved pages have no headers: nothing applies to them but the bound on their number.
    private let isPages: Bool
    private let taken: TakenSet?
    private var candidates: [Candidate] = []
    /// Of an account: the same mail under several labels is one newsletter.
    private var seen: Set<MessageIdentity>?

    /// Messages considered.
    private(set) var lookedAt = 0
    private var outsideWindow = 0
    private var otherSenders = 0
    private var noNewsletters = 0
    private var alreadyTaken = 0
    private var duplicates = 0
    private var beyondMaximum = 0
    private var trashOrDrafts = 0

    /// The moments between which a message must have come.
    struct Window: Equatable {
        var since: Timestamp?
        var until: Timestamp?

        func contains(_ date: Timestamp) -> Bool {
            (since.map { date >= $0 } ?? true) && (until.map { date < $0 } ?? true)
        }
    }

    init(_ config: ConfigUsed, window: Window? = nil, isPages: Bool = false, taken: TakenSet?) {
        self.config = config
        self.window = window ?? Window(since: config.since, until: config.until)
        self.isPages = isPages
        self.taken = config.onlyNew ? taken : nil
        seen = config.source?.kind == .account ? [] : nil
    }

    /// Messages that the source itself knows to have been taken, and has not looked at further.
    mutating func skipTaken(_ count: Int) {
        lookedAt += count
        alreadyTaken += count
    }

    /// Messages that are marked as thrown away, or as drafts, and are not looked at further.
    mutating func setAside(_ count: Int) {
        lookedAt += count
        trashOrDrafts += count
    }

    /// Messages that were to be considered, and whose headers cannot be had.
    mutating func lose(_ count: Int) { lookedAt += count }

    /// What has become of a message.
    enum Outcome {
        /// It may be among the chosen.
        case taken
        /// It is not wanted, and counted.
        case leftOut
        /// Nothing says that it is wanted, but its header was not read to the end: to be said, and then counted by `lose`.
        case unclear
    }

    /// Takes or leaves one message.
    mutating func consider(_ candidate: Candidate, _ message: Message) -> Outcome {
        if let reason = reason(against: candidate, message) {
            if message.isHeaderCut, isDoubtful(reason, message) { return .unclear }
            lookedAt += 1
            self[keyPath: reason] += 1
            return .leftOut
        }
        lookedAt += 1
        candidates.append(candidate)
        return .taken
    }

    /// Whether the rest of a header could say otherwise.
    private func isDoubtful(_ reason: WritableKeyPath<Selection, Int>, _ message: Message) -> Bool {
        let isByHeader = reason == \.noNewsletters || reason == \.otherSenders
        return isByHeader || reason == \.outsideWindow && message.date == nil && config.source?.kind != .account
    }

    /// Why a message is named that may be wanted or not.
    static let headerCut =
        "is left out: only the first \(MessageParser.headerBytes) bytes of its header are looked at, and nothing in them says that it is wanted"

    /// The count that a message which is left out belongs to.
    private mutating func reason(
        against candidate: Candidate, _ message: Message
    ) -> WritableKeyPath<Selection, Int>? {
        if !isPages {
            guard window.contains(candidate.date) else { return \.outsideWindow }
            if config.senders.isEmpty {
                if !message.isNewsletter { return \.noNewsletters }
            } else if !config.senders.contains(where: { Wildcard.matches($0, message.sender.address) }) {
                return \.otherSenders
            }
        }
        guard let identity = candidate.identity else { return nil }
        if taken?.contains(identity) ?? false { return \.alreadyTaken }
        return seen?.insert(identity).inserted == false ? \.duplicates : nil
    }

    /// The chosen ones, the newest first, or the oldest with `only_new`; pages in the order of their names.
    mutating func chosen() -> [Candidate] {
        if !isPages {
            // Equal dates keep the order of the listing: the same input gives the same output.
            let oldestFirst = config.onlyNew
            candidates.sort { one, other in
                let (first, second) = oldestFirst ? (one.date, other.date) : (other.date, one.date)
                return (first, one.container, one.position) < (second, other.container, other.position)
            }
        }
        let maximum = config.maximumResults ?? .max
        beyondMaximum = max(0, candidates.count - maximum)
        return Array(candidates.prefix(maximum))
    }

    /// All that matched, whether or not there is room for it.
    var matched: [Candidate] { candidates }

    /// What became of the messages that were looked at and not taken, for the stage's counts.
    var leftOut: [Status.Count] {
        [
            Status.Count("outside_window", outsideWindow), Status.Count("other_senders", otherSenders),
            Status.Count("no_newsletter", noNewsletters), Status.Count("already_taken", alreadyTaken),
            Status.Count("duplicates", duplicates), Status.Count("beyond_max_results", beyondMaximum),
            Status.Count("trash_or_drafts", trashOrDrafts),
        ].filter { $0.value > 0 }
    }

    /// What a person should know about what was left out.
    func warnings(stored: Int) -> [Status.Warning] {
        var warnings: [Status.Warning] = []
        if isPages, config.since != nil || config.until != nil || !config.senders.isEmpty {
            warnings.append(
                Status.Warning("not_applied", "saved pages have no headers: window and senders were not applied"))
        }
        if beyondMaximum > 0 {
            let which = isPages ? "first by name" : config.onlyNew ? "oldest" : "newest"
            warnings.append(
                Status.Warning(
                    "more_matched",
                    "\(beyondMaximum) more newsletters matched; max_results took the \(which)", count: beyondMaximum))
        }
        if stored == 0 { warnings.append(Status.Warning("no_newsletters", "No newsletters found: \(account)")) }
        return warnings
    }

    /// What was looked at and why nothing of it was taken.
    private var account: String {
        var parts = ["looked at \(lookedAt) \(lookedAt == 1 ? "message" : "messages")"]
        if outsideWindow > 0 { parts.append("\(outsideWindow) outside the window") }
        if otherSenders > 0 { parts.append("\(otherSenders) from other senders") }
        if noNewsletters > 0 {
            parts.append("\(noNewsletters) that are no newsletters by their headers (name senders to take them)")
        }
        if trashOrDrafts > 0 { parts.append("\(trashOrDrafts) marked as trashed or drafts") }
        if alreadyTaken > 0 { parts.append("\(alreadyTaken) that earlier extractions have taken") }
        return parts.joined(separator: ", ")
    }
}
