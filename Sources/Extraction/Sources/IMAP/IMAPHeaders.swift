internal import IMAP
internal import Mail
internal import Notation

/// Fetches the headers of messages of one mailbox, a few hundred at once, the next ones asked for before the last have come.
struct IMAPHeaders {
    private let session: IMAPSession
    private let suspect: IMAPSuspect
    private let mailbox: String
    private let container: Int

    /// So many are asked for at once.
    private static let batch = 250
    /// Commands on the way: their answers are short, and the way may be long.
    private static let ahead = 8

    init(_ session: IMAPSession, _ suspect: IMAPSuspect, mailbox: String, container: Int) {
        self.session = session
        self.suspect = suspect
        self.mailbox = mailbox
        self.container = container
    }

    /// Tells every message of the set to the observer, or as lost, and its number to `done`.
    func fetch(_ numbers: UIDSet, _ observer: any ListingObserver, done: (UInt32) -> Void) throws {
        var others = numbers
        if let accused = numbers.numbers.first(where: { suspect.isAccused($0, of: mailbox) }) {
            let alone = UIDSet([accused])
            try fetchPart(alone, observer, done)
            suspect.acquit()
            others = numbers.subtracting(alone)
        }
        try fetchPart(others, observer, done)
    }

    private func fetchPart(_ numbers: UIDSet, _ observer: any ListingObserver, _ done: (UInt32) -> Void) throws {
        var batches = numbers.pieces(of: Self.batch)[...]
        var sent: [(tag: String, batch: UIDSet)] = []
        var refusals = IMAPRefusals()
        var told: Set<UInt32> = []
        while !batches.isEmpty || !sent.isEmpty {
            while sent.count < Self.ahead, let batch = batches.popFirst() {
                sent.append((try session.client.send(command(batch)), batch))
            }
            let (tag, batch) = sent.removeFirst()
            let end = try suspect.watch(
                mailbox, awaited: { batch.numbers.first { !told.contains($0) } },
                lost: { uid, reason in
                    try observer.lost(reason)
                    done(uid)
                }
            ) {
                try session.client.wait(for: tag) { response in
                    guard case .fetched(let message) = response, let uid = message.uid, message.header != nil,
                        numbers.contains(uid), told.insert(uid).inserted
                    else { return }
                    suspect.messageCame()
                    try tell(message, uid, observer)
                    done(uid)
                }
            }
            let missing = batch.numbers.filter { told.remove($0) == nil }
            switch try refusals.verdict(
                end, asked: batch.count, missing: missing.count, "the mailbox \"\(mailbox)\"")
            {
            case .lost(let reason):
                for uid in missing {
                    try observer.lost("\(mailbox): message \(uid) \(reason)")
                    done(uid)
                }
            case .askSingly: batches.insert(contentsOf: missing.map { UIDSet([$0]) }, at: batches.startIndex)
            }
        }
    }

    private func command(_ batch: UIDSet) -> IMAPCommand {
        let gmail = session.client.isGmail ? " X-GM-MSGID" : ""
        return IMAPCommand(
            "UID FETCH \(batch) (UID INTERNALDATE RFC822.SIZE\(gmail) BODY.PEEK[HEADER]<0.\(MessageParser.headerBytes)>)"
        )
    }

    private func tell(_ message: IMAPMessage, _ uid: UInt32, _ observer: any ListingObserver) throws {
        let header = MessageParser.parseHeader(message.header ?? [])
        // Without a time of arrival, which no proper server leaves out, the message's own date.
        let arrived = message.arrived ?? header.date ?? .now
        var candidate = Candidate(message, uid, container: container, arrived: arrived)
        if candidate.identity == nil { candidate.identity = header.identity }
        guard candidate.identity != nil else {
            return try observer.lost("\(mailbox): message \(uid) has no header")
        }
        try observer.found(candidate, header)
    }
}

extension Candidate {
    /// A message by what the server says of it; with an identity where the server numbers messages for good.
    init(_ message: IMAPMessage, _ uid: UInt32, container: Int, arrived: Timestamp) {
        self.init(container: container, position: Int(uid), date: arrived, fileTime: arrived, bytes: message.size ?? 0)
        identity = message.gmailID.map { MessageIdentity(gmail: $0) }
    }
}
