// What a server says, as values. What this client has no use for is read past, with the same care.

public import Notation

/// One response.
public enum IMAPResponse: Equatable, Sendable {
    /// The end of a command.
    case completed(tag: String, IMAPStatus)
    /// A word of the server's own: `* OK [UIDVALIDITY 5] …`, `* BYE …`.
    case status(IMAPStatus)
    /// `* CAPABILITY …`, in capitals.
    case capabilities([String])
    /// `* LIST …`.
    case mailbox(IMAPMailbox)
    /// `* SEARCH …` or `* ESEARCH …`.
    case found(UIDSet)
    /// `* 5 EXISTS`.
    case exists(UInt32)
    /// `* 5 FETCH …`.
    case fetched(IMAPMessage)
    /// `* ID …`: names and values.
    case identification([String: String])
    /// The server waits for the rest of a command.
    case continuation
    /// Anything else.
    case other
}

/// The word of a status response, with its code and text.
public struct IMAPStatus: Equatable, Sendable {
    /// The words.
    public enum Word: String, Sendable {
        /// Done.
        case ok = "OK"
        /// Refused.
        case no = "NO"
        /// Not understood.
        case bad = "BAD"
        /// The server ends the connection.
        case bye = "BYE"
        /// Signed in already.
        case preauth = "PREAUTH"
    }
    /// The word.
    public var word: Word
    /// What stood in brackets, in capitals, without them: `UIDVALIDITY 5`; empty when nothing did.
    public var code = ""
    /// The text for people, cut short.
    public var text = ""

    /// The number behind a code of that name.
    public func number(_ name: String) -> UInt32? {
        let words = code.split(separator: " ")
        return words.count == 2 && words[0] == name ? UInt32(words[1]) : nil
    }
}

/// One mailbox of a listing.
public struct IMAPMailbox: Equatable, Sendable {
    /// Its attributes in small letters: `\all`, `\noselect`.
    public var attributes: [String]
    /// Its name as the server writes it.
    public var name: [UInt8]

    /// Whether it can be opened at all.
    public var isSelectable: Bool { !attributes.contains("\\noselect") && !attributes.contains("\\nonexistent") }
}

/// What a FETCH response says of one message.
public struct IMAPMessage: Equatable, Sendable {
    /// What became of the text.
    public enum Body: Equatable, Sendable {
        /// Not in this response.
        case none
        /// The server has the message and not its text.
        case missing
        /// It went to the sink, so many bytes.
        case passed(Int)
    }
    /// The number that holds as long as UIDVALIDITY does.
    public var uid: UInt32?
    /// RFC822.SIZE.
    public var size: Int?
    /// INTERNALDATE.
    public var arrived: Timestamp?
    /// X-GM-MSGID.
    public var gmailID: UInt64?
    /// BODY[HEADER], or a part of it.
    public var header: [UInt8]?
    /// BODY[].
    public var body = Body.none

    /// Nothing yet.
    public init() {}
}

/// Where the texts of messages go, as they come.
public protocol IMAPBodySink: AnyObject {
    /// A text begins; it will have so many bytes. Which message it is may be known only afterwards.
    func begin(bytes: Int) throws
    /// The next bytes of it.
    func append(_ bytes: UnsafeRawBufferPointer) throws
}
