// What can get better: the outcomes after which a request is made again, as a table. All others are final: a 404 does not
// become a page by asking twice, and what has been answered is not asked again unless the answer wants it so.

internal import Transfer

/// Why a request may be worth another try.
enum Trouble: Sendable, CaseIterable {
    /// 429 (RFC 6585 §4), or 503 with `Retry-After` (RFC 9110 §15.6.4): "come back later".
    case busy
    /// 502, 504 (RFC 9110 §15.6.3, §15.6.5), a gateway that had no answer itself; and a 503 that asks for nothing.
    case gateway
    /// The connection broke before an answer.
    case broken
    /// No answer in time.
    case timeOut
    /// No connection.
    case noConnection
    /// The name was not found: libcurl does not tell "no such name" from a name server in trouble (SERVFAIL).
    case noName

    init?(_ outcome: TransferOutcome) {
        switch outcome {
        case .success(let answer):
            guard let trouble = Self.statuses[answer.status],
                // A wall does not fall by waiting.
                SiteWall.name(answer, page: Page(answer)) == nil
            else { return nil }
            let asksForNothing = answer.status == 503 && answer.fields[.retryAfter] == nil
            self = asksForNothing ? .gateway : trouble
        case .failure(.connectionBroken): self = .broken
        case .failure(.timedOut): self = .timeOut
        case .failure(.couldNotConnect): self = .noConnection
        case .failure(.nameNotFound): self = .noName
        case .failure: return nil
        }
    }

    private static let statuses: [Int: Trouble] = [429: .busy, 503: .busy, 502: .gateway, 504: .gateway]

    /// How many further tries.
    ///
    /// A busy server says itself when it is ready; silence is tried once more, for every silence costs the whole time-out.
    var furtherTries: Int {
        switch self {
        case .busy: 4
        case .broken: 2
        case .gateway, .timeOut, .noConnection, .noName: 1
        }
    }

    /// Whether nobody answered at all.
    var isSilence: Bool {
        switch self {
        case .timeOut, .noConnection, .noName: true
        case .busy, .gateway, .broken: false
        }
    }
}
