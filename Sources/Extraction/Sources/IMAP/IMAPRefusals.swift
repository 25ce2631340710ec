// What the end of a FETCH says of the messages that have not come. A NO may be about one message of the many that were asked
// for (RFC 9051 §6.4.5), about the moment (RFC 5530), or about the whole mailbox, and few servers say which.

internal import IMAP

/// Judges the ends of one mailbox's fetches.
struct IMAPRefusals {
    /// What becomes of the messages of a batch that have not come.
    enum Verdict: Equatable {
        /// They cannot be had; the words continue "message 7 …".
        case lost(String)
        /// Which of them the refusal is about is not said.
        case askSingly
    }

    /// Refused one after the other, and nothing came between them.
    private var inARow = 0
    /// So many in a row are no unreadable messages but an unreadable mailbox.
    private static let most = 100

    init() {}

    /// What a command's end means for what it has not brought.
    ///
    /// - Throws: `AccountError` for what passes, and where the refusal is about more than single messages.
    mutating func verdict(
        _ end: IMAPStatus, asked: Int, missing: Int, _ what: String
    ) throws -> Verdict {
        if missing < asked { inARow = 0 }
        guard end.word == .no else {
            try IMAPSession.check(end, what)
            return .lost("is not there any more")
        }
        do {
            try IMAPSession.check(end, what)
        } catch AccountError.missing(let words) {
            guard missing > 0 else { return .lost("") }
            guard asked == 1 else { return .askSingly }
            inARow += 1
            guard inARow < Self.most else { throw AccountError.missing(words) }
        }
        return .lost("cannot be read: the server says: \(end.text)")
    }
}
