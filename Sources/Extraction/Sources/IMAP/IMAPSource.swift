// An account over IMAP. EXAMINE and BODY.PEEK alone: no flag ever changes. What has been told and fetched is remembered, so
// that after a broken connection the next one goes on where the last one stopped.

internal import Disk
internal import IMAP
internal import Mail
internal import Notation
internal import Settings

/// The messages of an account over IMAP.
final class IMAPSource: AccountSource {
    private let account: Account
    private let settings: Settings
    private var session: IMAPSession?
    private let suspect = IMAPSuspect()
    /// The mailboxes, once their names are known; a candidate's `container` is an index of it.
    private var mailboxes: [Mailbox]?

    /// One mailbox and how far it has been looked through.
    struct Mailbox {
        var name: String
        /// Nil until it has been opened.
        var uidValidity: UInt32?
        /// What is to be looked at; nil until it has been searched.
        var found: UIDSet?
        /// What of it has been told.
        var told = UIDSet()
        /// Whether nearly all that was found will be wanted.
        var isWantedWhole = false
    }

    /// Of one mailbox, whatever the server claims to have: what is looked at is remembered by number.
    private static let mostFound = 5_000_000

    init(_ account: Account, _ settings: Settings) {
        self.account = account
        self.settings = settings
    }

    func close() async { session = nil }

    func origin(of candidate: Candidate) -> NewsletterOrigin {
        var origin = NewsletterOrigin(kind: .account)
        let mailbox = mailboxes?[candidate.container]
        origin.account = account.name
        origin.mailbox = mailbox?.name
        origin.uidValidity = mailbox?.uidValidity
        origin.uid = String(candidate.position)
        return origin
    }

    /// Does something with a session, a new one where there is none; one that has failed is not used again.
    private func withSession(_ body: (IMAPSession) throws -> Void) async throws {
        let current = if let session { session } else { try await IMAPSession.open(account, settings) }
        session = nil
        try IMAPSession.translated(account) { try body(current) }
        session = current
    }

    // MARK: - Listing

    func list(_ query: AccountQuery, into folder: MessageFolder, _ observer: any ListingObserver) async throws {
        try await withSession { session in
            if mailboxes == nil {
                mailboxes = try IMAPMailboxes.names(account, session).map { Mailbox(name: $0) }
            }
            for index in mailboxes?.indices ?? 0..<0 { try look(into: index, session, query, folder, observer) }
        }
    }

    private func look(
        into index: Int, _ session: IMAPSession, _ query: AccountQuery, _ folder: MessageFolder,
        _ observer: any ListingObserver
    ) throws {
        guard var mailbox = mailboxes?[index] else { return }
        if mailbox.found == nil {
            let (state, found) = try search(mailbox, session, query)
            mailbox.uidValidity = state.uidValidity
            let taken = query.taken?.uids(of: mailbox.name, uidValidity: state.uidValidity) ?? UIDSet()
            let rest = found.subtracting(taken)
            mailbox.found = rest
            mailbox.isWantedWhole = isWantedWhole(rest, skipped: found.count - rest.count, query, folder)
            mailboxes?[index] = mailbox
            if rest.count < found.count { try observer.skippedTaken(found.count - rest.count) }
        }
        let rest = mailbox.found?.subtracting(mailbox.told) ?? UIDSet()
        guard !rest.isEmpty else { return }
        try open(mailbox, session)
        let done = { (uid: UInt32) in _ = self.mailboxes?[index].told.insert(uid) }
        if mailbox.isWantedWhole {
            let bodies = IMAPBodies(
                session, suspect, folder, mailbox: mailbox.name, limit: settings.messageLimit,
                beginningBytes: MessageParser.headerBytes)
            try IMAPWhole(session, bodies, folder, mailbox: mailbox.name, container: index)
                .fetch(rest, query.window, observer, done: done)
        } else {
            try IMAPHeaders(session, suspect, mailbox: mailbox.name, container: index)
                .fetch(rest, observer, done: done)
        }
    }

    /// Whether messages are fetched at once, and not after a look at the headers of all.
    ///
    /// Where the server's search leaves nothing to choose. Not where messages are here that have no number, of a fetch that was
    /// broken off or of a mailbox that has been numbered anew: they would come once more.
    private func isWantedWhole(
        _ found: UIDSet, skipped: Int, _ query: AccountQuery, _ folder: MessageFolder
    ) -> Bool {
        let hasNumbers = skipped > 0 || query.taken?.identities.isEmpty ?? true
        return search(query).isExact && found.count <= query.maximum && mailboxes?.count == 1 && folder.count == 0
            && hasNumbers
    }

    private func search(_ query: AccountQuery) -> IMAPSearch {
        IMAPSearch(since: query.window.since, until: query.window.until, senders: query.senders)
    }

    /// Opens a mailbox and searches it, in one go.
    private func search(
        _ mailbox: Mailbox, _ session: IMAPSession, _ query: AccountQuery
    ) throws -> (IMAPSession.MailboxState, UIDSet) {
        let client = session.client
        let examine = try session.sendExamine(mailbox.name)
        let tag = try client.send(
            self.search(query).command(extended: client.capabilities.contains("ESEARCH"), gmail: client.isGmail))
        let state = try session.finishExamine(mailbox.name, examine)
        var found = UIDSet()
        let end = try client.wait(for: tag) { response in
            if case .found(let numbers) = response { found.formUnion(numbers) }
        }
        try IMAPSession.check(end, "searching \"\(mailbox.name)\"")
        // More than there are, but for what has come since, would be looked for one by one for ever.
        guard found.count <= Int(state.exists) + 10_000 else {
            throw IMAPError.tooLarge("\(found.count) messages found among \(state.exists)")
        }
        guard found.count <= Self.mostFound else {
            throw AccountError.missing(
                "the mailbox \"\(mailbox.name)\" has \(found.count) messages in the window by the server's word, at most "
                    + "\(Self.mostFound) are looked at; ask for a shorter window")
        }
        return (state, found)
    }

    /// Opens a mailbox that was opened before; another UIDVALIDITY makes all that is known of it worthless.
    private func open(_ mailbox: Mailbox, _ session: IMAPSession) throws {
        let state = try session.examine(mailbox.name)
        guard state.uidValidity == mailbox.uidValidity else {
            throw AccountError.changed("the mailbox \"\(mailbox.name)\" was made anew meanwhile")
        }
    }

    // MARK: - Fetching

    func fetch(
        _ wanted: [Candidate], into folder: MessageFolder, lost: (Candidate, _ reason: String) throws -> Void
    ) async throws {
        try await withSession { session in
            for index in mailboxes?.indices ?? 0..<0 {
                let here = wanted.filter { $0.container == index }
                guard let mailbox = mailboxes?[index], !here.isEmpty else { continue }
                try open(mailbox, session)
                let bodies = IMAPBodies(
                    session, suspect, folder, mailbox: mailbox.name, limit: settings.messageLimit)
                try bodies.fetch(
                    here.sorted { $0.position < $1.position },
                    came: { candidate, file in
                        guard let identity = candidate.identity else { return folder.discard(file) }
                        try folder.keep(file, as: identity)
                    }, lost: lost)
            }
        }
    }

    // MARK: - Examining

    func examine() async throws -> [AccountCheck.Finding] {
        var findings: [AccountCheck.Finding] = []
        try await withSession { session in findings = try IMAPExamination(account, session).run() }
        return findings
    }
}
