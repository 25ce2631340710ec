// Where the server's search leaves nothing to choose by the header, messages come at once: what the header says is read from
// their beginnings, and the server is spared a second look at the mailbox.

internal import IMAP
internal import Mail
internal import Notation

/// Looks at messages of the open mailbox and fetches them in one go.
struct IMAPWhole {
    private let session: IMAPSession
    private let bodies: IMAPBodies
    private let folder: MessageFolder
    private let mailbox: String
    private let container: Int

    /// So many sizes and times of arrival are asked for at once: some 80 bytes each.
    private static let batch = 2_000

    init(_ session: IMAPSession, _ bodies: IMAPBodies, _ folder: MessageFolder, mailbox: String, container: Int) {
        self.session = session
        self.bodies = bodies
        self.folder = folder
        self.mailbox = mailbox
        self.container = container
    }

    /// Tells every message of the set to the observer, or as lost, and its number to `done`; those that may be taken are in
    /// the folder then.
    func fetch(
        _ numbers: UIDSet, _ window: Selection.Window, _ observer: any ListingObserver, done: (UInt32) -> Void
    ) throws {
        for batch in numbers.pieces(of: Self.batch) {
            var inside: [Candidate] = []
            let (candidates, undated) = try overview(batch)
            for candidate in candidates {
                let mayBeInside = undated.contains(UInt32(candidate.position)) || window.contains(candidate.date)
                guard !mayBeInside else { inside.append(candidate); continue }
                try observer.found(candidate, Message())
                done(UInt32(candidate.position))
            }
            try bodies.fetch(inside) { candidate, file in
                try take(candidate, file, isUndated: undated.contains(UInt32(candidate.position)), observer)
                done(UInt32(candidate.position))
            } lost: { candidate, reason in
                try observer.lost(reason)
                done(UInt32(candidate.position))
            }
        }
    }

    /// Sizes and times of arrival; which messages have none, because they are not there (any more) or the server says none.
    private func overview(_ batch: UIDSet) throws -> (candidates: [Candidate], undated: Set<UInt32>) {
        var undated = Set(batch.numbers)
        var candidates: [UInt32: Candidate] = [:]
        let gmail = session.client.isGmail ? " X-GM-MSGID" : ""
        let end = try session.client.run(
            IMAPCommand("UID FETCH \(batch) (UID INTERNALDATE RFC822.SIZE\(gmail))")
        ) { response in
            guard case .fetched(let message) = response, let uid = message.uid, batch.contains(uid) else { return }
            if message.arrived != nil { undated.remove(uid) }
            candidates[uid] = Candidate(message, uid, container: container, arrived: message.arrived ?? .now)
        }
        try IMAPSession.check(end, "the mailbox \"\(mailbox)\"")
        // What the server says nothing of is asked for all the same: it ends as lost, with the server's reason.
        let all = batch.numbers.map { uid in
            candidates[uid] ?? Candidate(IMAPMessage(), uid, container: container, arrived: .now)
        }
        return (all, undated)
    }

    private func take(
        _ candidate: Candidate, _ file: MessageFile, isUndated: Bool, _ observer: any ListingObserver
    ) throws {
        let header = MessageParser.parseHeader(bodies.beginning)
        var candidate = candidate
        if isUndated, let date = header.date { (candidate.date, candidate.fileTime) = (date, date) }
        if candidate.identity == nil { candidate.identity = header.identity }
        guard let identity = candidate.identity else {
            folder.discard(file)
            return try observer.lost("\(mailbox): message \(candidate.position) has no header")
        }
        if try observer.found(candidate, header) {
            try folder.keep(file, as: identity)
        } else {
            folder.discard(file)
        }
    }
}
