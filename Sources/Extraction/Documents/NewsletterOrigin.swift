// Where a newsletter was found: the member `source` of newsletters.json. From it, what an extraction has taken is noted for
// `only_new`, so it names the message for good.

internal import Mail
internal import Notation

/// Where a newsletter was found.
struct NewsletterOrigin: Sendable, Equatable {
    /// The kind of source.
    var kind: SourceName.Kind
    /// The file, for a local source.
    var path: String?
    /// Where the message begins in an mbox.
    var offset: Int?
    /// The account's name.
    var account: String?
    /// The mailbox in it.
    var mailbox: String?
    /// The number of the mailbox's numbering (RFC 3501 §2.3.1.1): with another one, the same `uid` is another message.
    var uidValidity: UInt32?
    /// The message's name on that server.
    var uid: String?
    /// Which message it is, wherever it lies.
    var identity: MessageIdentity?

    init(kind: SourceName.Kind) { self.kind = kind }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind.rawValue)
        if let path { writer.member("path", path) }
        if let offset { writer.member("offset", offset) }
        if let account { writer.member("account", account) }
        if let mailbox { writer.member("mailbox", mailbox) }
        if let uidValidity { writer.member("uid_validity", Int(uidValidity)) }
        if let uid { writer.member("uid", uid) }
        if let identity { writer.member("identity", identity.description) }
        writer.endObject()
    }

    init(_ object: JSONObject?) {
        kind = object?["kind"]?.string.flatMap(SourceName.Kind.init) ?? .eml
        path = object?["path"]?.string
        offset = object?["offset"]?.integer.map(Int.init)
        account = object?["account"]?.string
        mailbox = object?["mailbox"]?.string
        uidValidity = object?["uid_validity"]?.integer.map(UInt32.init(clamping:))
        uid = object?["uid"]?.string
        identity = object?["identity"]?.string.flatMap { MessageIdentity($0) }
    }
}
