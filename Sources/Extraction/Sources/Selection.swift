// Which of a source's messages an extraction takes: the window, the senders, the newsletter test, the newest first.

internal import Mail
internal import Notation

/// Chooses among messages by their headers, and counts what was left out and why.
struct Selection {
    private let config: ConfigUsed
    /// Saved pages have no headers: nothing applies to them but the bound on their number.
    private let isPages: Bool
    private var candidates: [Candidate] = []

    /// Messages considered.
    private(set) var lookedAt = 0
    private var outsideWindow = 0
    private var otherSenders = 0
    private var noNewsletters = 0
    private var beyondMaximum = 0

    init(_ config: ConfigUsed, isPages: Bool) {
        self.config = config
        self.isPages = isPages
    }

    /// Takes or leaves one message.
    mutating func consider(_ candidate: Candidate, _ message: Message) {
        lookedAt += 1
        if !isPages {
            if candidate.date < config.since ?? candidate.date || candidate.date >= config.until ?? Self.never {
                outsideWindow += 1
                return
            }
            if config.senders.isEmpty {
                if !message.isNewsletter { noNewsletters += 1; return }
            } else if !config.senders.contains(where: { Wildcard.matches($0, message.sender.address) }) {
                otherSenders += 1
                return
            }
        }
        candidates.append(candidate)
    }

    private static let never = Timestamp(milliseconds: .max)

    /// The chosen ones, the newest first; pages in the order of their names.
    mutating func chosen() -> [Candidate] {
        if !isPages {
            // Equal dates keep the order of the listing: the same input gives the same output.
            candidates.sort { ($1.date, $0.file, $0.offset) < ($0.date, $1.file, $1.offset) }
        }
        let maximum = config.maximumResults ?? .max
        beyondMaximum = max(0, candidates.count - maximum)
        return Array(candidates.prefix(maximum))
    }

    /// What became of the messages that were looked at and not taken, for the stage's counts.
    var leftOut: [Status.Count] {
        [
            Status.Count("outside_window", outsideWindow), Status.Count("other_senders", otherSenders),
            Status.Count("no_newsletter", noNewsletters), Status.Count("beyond_max_results", beyondMaximum),
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
            warnings.append(
                Status.Warning(
                    "more_matched",
                    "\(beyondMaximum) more newsletters matched; max_results took the \(isPages ? "first by name" : "newest")",
                    count: beyondMaximum))
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
        return parts.joined(separator: ", ")
    }
}
