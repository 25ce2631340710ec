// Whole messages, from the connection to their files: never one in memory. Asked for in batches of some megabytes, the next
// ones before the last have come, so that a long way to the server costs no waiting.

internal import Disk
internal import IMAP
internal import Mail

/// Fetches messages of the open mailbox into files of a folder.
final class IMAPBodies: IMAPBodySink {
    private let session: IMAPSession
    private let suspect: IMAPSuspect
    private let folder: MessageFolder
    private let mailbox: String
    private let limit: Int
    /// At most so much of each message stays in memory until it has been told: the header.
    private let beginningBytes: Int
    private(set) var beginning: [UInt8] = []
    private var hasHeader = false
    /// What the server is sending now.
    private var file: MessageFile?
    /// Asked for, by number, and not here yet.
    private var expected: [UInt32: Candidate] = [:]

    private static let batchBytes = 8 << 20
    private static let headerStep = 16 << 10
    private static let batchMessages = 400
    /// Commands on the way: while one is answered, the next is read by the server.
    private static let ahead = 3
    /// What the server has refused so far.
    private var refusals = IMAPRefusals()

    init(
        _ session: IMAPSession, _ suspect: IMAPSuspect, _ folder: MessageFolder, mailbox: String, limit: Int,
        beginningBytes: Int = 0
    ) {
        self.session = session
        self.suspect = suspect
        self.folder = folder
        self.mailbox = mailbox
        self.limit = limit
        self.beginningBytes = beginningBytes
        beginning.reserveCapacity(beginningBytes)
    }

    deinit { if let file { folder.discard(file) } }

    /// Fetches the candidates, sorted by number; each is told to `came` with its file, for the folder to keep or discard, or
    /// to `lost`.
    func fetch(
        _ candidates: [Candidate], came: (Candidate, MessageFile) throws -> Void,
        lost: (Candidate, _ reason: String) throws -> Void
    ) throws {
        session.client.send(bodiesTo: self)
        defer { session.client.send(bodiesTo: nil) }
        let accused = candidates.first { suspect.isAccused(UInt32($0.position), of: mailbox) }
        if let accused {
            try fetchPart([accused], came, lost)
            suspect.acquit()
        }
        try fetchPart(candidates.filter { $0.position != accused?.position }, came, lost)
    }

    private func fetchPart(
        _ candidates: [Candidate], _ came: (Candidate, MessageFile) throws -> Void,
        _ lost: (Candidate, _ reason: String) throws -> Void
    ) throws {
        var batches = batches(candidates)[...]
        var sent: [(tag: String, batch: Batch)] = []
        while !batches.isEmpty || !sent.isEmpty {
            while sent.count < Self.ahead, let batch = batches.popFirst() {
                for candidate in batch.candidates { expected[UInt32(candidate.position)] = candidate }
                sent.append((try session.client.send(command(batch)), batch))
            }
            let (tag, batch) = sent.removeFirst()
            let end = try suspect.watch(
                mailbox, awaited: { firstMissing(of: batch) },
                lost: { uid, reason in if let candidate = expected[uid] { try lost(candidate, reason) } }
            ) {
                try session.client.wait(for: tag) { response in
                    if case .fetched(let message) = response { try take(message, came, lost) }
                }
            }
            let missing = batch.candidates.filter { expected[UInt32($0.position)] != nil }
            for candidate in missing { expected[UInt32(candidate.position)] = nil }
            switch try refusals.verdict(
                end, asked: batch.candidates.count, missing: missing.count, "the mailbox \"\(mailbox)\"")
            {
            case .lost(let reason):
                for candidate in missing { try lost(candidate, "\(mailbox): message \(candidate.position) \(reason)") }
            case .askSingly:
                let single = missing.map { Batch(candidates: [$0], bytes: $0.bytes, isCut: batch.isCut) }
                batches.insert(contentsOf: single, at: batches.startIndex)
            }
        }
    }

    private func firstMissing(of batch: Batch) -> UInt32? {
        batch.candidates.lazy.map { UInt32($0.position) }.first { expected[$0] != nil }
    }

    // MARK: - What to ask for

    private struct Batch {
        var candidates: [Candidate] = []
        var bytes = 0
        /// Larger than allowed, or of unknown size: only the beginning is asked for.
        var isCut = false
    }

    private func batches(_ candidates: [Candidate]) -> [Batch] {
        var batches: [Batch] = []
        for candidate in candidates {
            let isCut = candidate.bytes == 0 || candidate.bytes > limit
            if let last = batches.last, last.isCut == isCut, last.bytes + candidate.bytes <= Self.batchBytes,
                last.candidates.count < Self.batchMessages
            {
                batches[batches.count - 1].candidates.append(candidate)
                batches[batches.count - 1].bytes += candidate.bytes
            } else {
                batches.append(Batch(candidates: [candidate], bytes: candidate.bytes, isCut: isCut))
            }
        }
        return batches
    }

    private func command(_ batch: Batch) -> IMAPCommand {
        let numbers = UIDSet(batch.candidates.map { UInt32($0.position) })
        // One byte more than the limit, by which the parser sees that there is more.
        return IMAPCommand("UID FETCH \(numbers) (UID BODY.PEEK[]\(batch.isCut ? "<0.\(limit + 1)>" : ""))")
    }

    // MARK: - What comes

    func begin(bytes: Int) throws {
        if let file { folder.discard(file) }
        beginning.removeAll(keepingCapacity: true)
        hasHeader = false
        file = try folder.begin()
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws {
        guard let file else { return }
        keepHeader(of: bytes)
        // A server whose word on the size was wrong: the rest is read past.
        let room = limit + 1 - file.byteCount
        try file.append(bytes.count <= room ? bytes : UnsafeRawBufferPointer(rebasing: bytes.prefix(max(0, room))))
    }

    /// Copies what comes until the header is there, which is seldom more than one step.
    private func keepHeader(of bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        while !hasHeader, beginning.count < beginningBytes, !rest.isEmpty {
            let piece = rest.prefix(min(Self.headerStep, beginningBytes - beginning.count))
            beginning.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece))
            rest = rest[piece.endIndex...]
            hasHeader = MessageParser.holdsHeader(beginning)
        }
    }

    /// A message has come wholly; only now its number is certain to be known.
    private func take(
        _ message: IMAPMessage, _ came: (Candidate, MessageFile) throws -> Void,
        _ lost: (Candidate, String) throws -> Void
    ) throws {
        let file = file
        self.file = nil
        guard let candidate = message.uid.flatMap({ expected[$0] }), message.body != .none else {
            // Flags that have changed elsewhere, or a message that nobody has asked for.
            if let file { folder.discard(file) }
            return
        }
        expected[UInt32(candidate.position)] = nil
        suspect.messageCame()
        guard let file, message.body != .missing else {
            return try lost(candidate, "\(mailbox): the server has no text of message \(candidate.position)")
        }
        try came(candidate, file)
    }
}
