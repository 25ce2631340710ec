// The message that was awaited when a connection broke. Some servers break at a message that they cannot read, each time: one
// message must not keep the others away. So it is asked for alone on the next connection, and first, which shows whether it is
// to blame; after some tries it is lost, with a warning, and the others go on.

internal import IMAP
internal import Transfer

/// Which message connections break at, of one account.
///
/// A class: it outlives the connections, and whoever fetches on one of them tells it what happens.
final class IMAPSuspect {
    private var accused: (mailbox: String, uid: UInt32)?
    private var breaks = 0
    /// Given up one after the other, and nothing came between them.
    private var givenUp = 0

    /// Connections that may break at one message, the first of them with other messages on the way.
    private static let mostBreaks = 4
    /// More in a row are no broken messages but a broken server: the stage fails.
    private static let mostGivenUp = 10

    /// Whether a message is to be asked for alone.
    func isAccused(_ uid: UInt32, of mailbox: String) -> Bool {
        accused?.uid == uid && accused?.mailbox == mailbox
    }

    /// A message has come, whichever.
    func messageCame() { givenUp = 0 }

    /// A message that was asked for alone has come, or the server has said that it will not.
    func acquit() { (accused, breaks) = (nil, 0) }

    /// Waits for messages of a mailbox.
    ///
    /// Where the connection breaks meanwhile, the first that is awaited is accused; one that has been asked for alone often
    /// enough is given to `lost` with the reason, before the break is thrown.
    func watch<Result>(
        _ mailbox: String, awaited: () -> UInt32?, lost: (UInt32, _ reason: String) throws -> Void,
        _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch let error where Self.isBreak(error) {
            guard let uid = awaited() else { throw error }
            if !isAccused(uid, of: mailbox) { (accused, breaks) = ((mailbox, uid), 0) }
            breaks += 1
            if breaks >= Self.mostBreaks, givenUp < Self.mostGivenUp {
                givenUp += 1
                let reason = "the connection broke \(breaks) times at it: \(error)"
                try lost(uid, "\(mailbox): message \(uid) cannot be read: \(reason)")
                acquit()
            }
            throw IMAPBreak(cause: error, place: "message \(uid) of \"\(mailbox)\"")
        }
    }

    /// Whether an error may be a message's fault: not where the server says that it has had enough of this user.
    private static func isBreak(_ error: any Error) -> Bool {
        if case IMAPError.bye(let words) = error { return IMAPRefusal(words) == .forGood }
        return error is MailConnectionError || error is IMAPError
    }
}

/// A connection that broke, and over which message.
struct IMAPBreak: Error, CustomStringConvertible {
    var cause: any Error
    var place: String

    var description: String { "\(cause) while \(place) was awaited" }
}
