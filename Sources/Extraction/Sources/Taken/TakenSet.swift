// What earlier extractions have taken from one source, as a value and as a document.

internal import IMAP
internal import Mail
internal import Notation

/// The messages that completed extractions of an owner have taken from a source.
struct TakenSet: Sendable, Equatable {
    /// Their numbers in one mailbox, valid for one UIDVALIDITY.
    struct Mailbox: Sendable, Equatable {
        var name: String
        var uidValidity: UInt32
        var uids = UIDSet()
    }

    private(set) var mailboxes: [Mailbox] = []
    private(set) var identities: Set<MessageIdentity> = []
    /// The beginning of the window that the first extraction had, where requests give none: with the default window alone,
    /// mail that `max_results` puts off for longer than a day would be skipped.
    private(set) var since: Timestamp?

    /// Where the source's last listing stood, in its own words: it saves work and decides nothing.
    private(set) var mark: String?
    /// Of an account, where and as whom it was read: numbers and the mark mean nothing elsewhere.
    private(set) var place: String?
    /// Who has added last, and what: an addition holds only once its extraction is completed.
    private(set) var last: Addition?

    /// What one extraction has added.
    struct Addition: Sendable, Equatable {
        /// The extraction's directory, by its path.
        var directory: String
        /// When it was accepted: an id, and so a path, may be used again once it is free; nil where an older version wrote.
        var acceptedAt: Timestamp?
        var identities: Set<MessageIdentity> = []
    }

    init() {}

    /// Whether a message has been taken, from whatever mailbox.
    ///
    /// This alone decides; the numbers below only save looking at its header. So a mailbox that is numbered anew heals itself.
    func contains(_ identity: MessageIdentity) -> Bool { identities.contains(identity) }

    /// The numbers that need not be looked at.
    func uids(of mailbox: String, uidValidity: UInt32) -> UIDSet {
        mailboxes.first { $0.name == mailbox && $0.uidValidity == uidValidity }?.uids ?? UIDSet()
    }

    /// Begins the addition of one extraction; the one before it holds from now on.
    mutating func begin(_ directory: String, acceptedAt: Timestamp, mark: String?) {
        last = Addition(directory: directory, acceptedAt: acceptedAt)
        self.mark = mark ?? self.mark
    }

    /// Takes the last addition back.
    ///
    /// All numbers go with it: they only save looking at headers, once.
    mutating func takeBack() {
        identities.subtract(last?.identities ?? [])
        (last, mark, mailboxes) = (nil, nil, [])
    }

    /// Whether both say the same of the source, whoever has added it.
    func isSame(as other: TakenSet) -> Bool {
        var other = other
        other.last = last
        return self == other
    }

    /// Notes where the source is read now; elsewhere than before, nothing is known by number.
    mutating func move(to place: String?) {
        if place != self.place { (mark, mailboxes) = (nil, []) }
        self.place = place
    }

    /// Notes what one extraction has taken; twice is the same as once.
    mutating func insert(_ origin: NewsletterOrigin) {
        if let identity = origin.identity, identities.insert(identity).inserted { last?.identities.insert(identity) }
        guard let name = origin.mailbox, let uidValidity = origin.uidValidity, let uid = origin.uid.flatMap(UInt32.init)
        else { return }
        if let index = mailboxes.firstIndex(where: { $0.name == name }) {
            // The numbers of another numbering mean nothing any more.
            if mailboxes[index].uidValidity != uidValidity {
                mailboxes[index] = Mailbox(name: name, uidValidity: uidValidity)
            }
            mailboxes[index].uids.insert(uid)
        } else {
            mailboxes.append(Mailbox(name: name, uidValidity: uidValidity, uids: UIDSet([uid])))
        }
    }

    /// Takes in what is known of the same source under another name.
    mutating func include(_ other: TakenSet) {
        identities.formUnion(other.identities)
        if let moment = other.since { reach(back: moment) }
    }

    /// Notes from when on the default window reaches.
    mutating func reach(back moment: Timestamp) { since = min(since ?? moment, moment) }
}

extension TakenSet {
    /// The document; the same set gives the same bytes.
    func document(owner: String, source: SourceName) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        writer.member("owner", owner)
        writer.name("source")
        writer.beginObject()
        writer.member(source.kind.rawValue, source.name)
        writer.endObject()
        writer.member("since", since?.iso8601)
        if let mark { writer.member("mark", mark) }
        if let place { writer.member("place", place) }
        writer.name("mailboxes")
        writer.beginArray()
        for mailbox in mailboxes.sorted(by: { $0.name < $1.name }) {
            writer.beginObject()
            writer.member("name", mailbox.name)
            writer.member("uid_validity", Int(mailbox.uidValidity))
            writer.member("uids", mailbox.uids.description)
            writer.endObject()
        }
        writer.endArray()
        writer.member("messages", identities.sorted().map(\.description))
        if let last {
            writer.member("last_added_by", last.directory)
            if let moment = last.acceptedAt { writer.member("last_accepted_at", moment.iso8601) }
            writer.member("last_added", last.identities.sorted().map(\.description))
        }
        writer.endObject()
        return writer.finish()
    }

    /// Reads the document.
    ///
    /// - Throws: `DocumentError` when it is none.
    init(document bytes: [UInt8], file: String) throws {
        let object = try DocumentReader(bytes, file: file)
        since = object.optionalTime("since")
        mark = object.optionalText("mark")
        for member in object["mailboxes"]?.array ?? [] {
            guard let mailbox = member.object, let name = mailbox["name"]?.string,
                let validity = mailbox["uid_validity"]?.integer.flatMap(UInt32.init(exactly:)),
                let uids = mailbox["uids"]?.string.flatMap(UIDSet.init)
            else { throw DocumentError(file: file, message: "mailboxes holds what is no mailbox") }
            mailboxes.append(Mailbox(name: name, uidValidity: validity, uids: uids))
        }
        place = object.optionalText("place")
        identities = try Self.identities(object, "messages", file)
        if let directory = object.optionalText("last_added_by") {
            last = Addition(
                directory: directory, acceptedAt: object.optionalTime("last_accepted_at"),
                identities: try Self.identities(object, "last_added", file))
        }
    }

    private static func identities(
        _ object: DocumentReader, _ member: String, _ file: String
    ) throws -> Set<MessageIdentity> {
        let texts = object.texts(member)
        let identities = Set(texts.compactMap { MessageIdentity($0) })
        guard identities.count == texts.count else {
            throw DocumentError(file: file, message: "\(member) holds what is no identity")
        }
        return identities
    }
}
