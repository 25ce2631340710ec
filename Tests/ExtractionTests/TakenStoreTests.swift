// What only_new remembers: a value, and a file under a lock.
import Disk
import IMAP
import Mail
import Notation
import Settings
import TestSupport
import Testing

@testable import Extraction

@Suite(.timeLimit(.minutes(4)))
struct TakenStoreTests {
    private static let moment = Timestamp(seconds: 1_790_000_000)

    private static func origin(_ uid: Int, validity: UInt32 = 7, mailbox: String = "INBOX") -> NewsletterOrigin {
        var origin = NewsletterOrigin(kind: .account)
        (origin.account, origin.mailbox, origin.uidValidity) = ("a", mailbox, validity)
        (origin.uid, origin.identity) = (String(uid), MessageIdentity(gmail: UInt64(uid)))
        return origin
    }

    @Test("what is noted twice is noted once, and is read as it was written")
    func document() throws {
        var taken = TakenSet()
        for uid in [1, 2, 3, 9, 2, 1] { taken.insert(Self.origin(uid)) }
        taken.reach(back: Self.moment)
        taken.reach(back: Self.moment.adding(milliseconds: 5))
        let bytes = taken.document(owner: "ada", source: SourceName(.account, "a"))
        #expect(String(decoding: bytes, as: UTF8.self).contains("\"uids\": \"1:3,9\""))
        #expect(try TakenSet(document: bytes, file: "x") == taken)
        #expect(taken.since == Self.moment)
    }

    @Test("a mailbox that is numbered anew forgets its numbers, not its messages")
    func renumbered() throws {
        var taken = TakenSet()
        for uid in 1...3 { taken.insert(Self.origin(uid)) }
        #expect(taken.uids(of: "INBOX", uidValidity: 7).count == 3)
        #expect(taken.uids(of: "INBOX", uidValidity: 8).isEmpty)
        taken.insert(Self.origin(50, validity: 8))
        #expect(taken.uids(of: "INBOX", uidValidity: 7).isEmpty)
        #expect(Array(taken.uids(of: "INBOX", uidValidity: 8).numbers) == [50])
        for uid: UInt64 in [1, 2, 3, 50] { #expect(taken.contains(MessageIdentity(gmail: uid))) }
    }

    @Test("the last addition can be taken back, and nothing of those before it")
    func takenBack() throws {
        var taken = TakenSet()
        taken.begin("/out/extraction_a", acceptedAt: Self.moment, mark: "m1")
        for uid in 1...3 { taken.insert(Self.origin(uid)) }
        taken.begin("/out/extraction_b", acceptedAt: Self.moment, mark: "m2")
        for uid in 3...5 { taken.insert(Self.origin(uid)) }
        let bytes = taken.document(owner: "ada", source: SourceName(.account, "a"))
        var read = try TakenSet(document: bytes, file: "x")
        #expect(read == taken)
        #expect(read.last?.directory == "/out/extraction_b")
        read.takeBack()
        #expect(read.identities == Set((1...3).map { MessageIdentity(gmail: $0) }))
        #expect(read.mark == nil)
        #expect(read.uids(of: "INBOX", uidValidity: 7).isEmpty)
    }

    @Test("numbers and the mark are for one server and user; identities stay")
    func moved() {
        var taken = TakenSet()
        taken.move(to: "imap ada mail.example:993")
        taken.begin("/out/extraction_a", acceptedAt: Self.moment, mark: "m")
        taken.insert(Self.origin(1))
        taken.move(to: "imap ada mail.example:993")
        #expect(taken.mark == "m")
        #expect(taken.uids(of: "INBOX", uidValidity: 7).count == 1)
        taken.move(to: "imap bob mail.example:993")
        #expect(taken.mark == nil)
        #expect(taken.uids(of: "INBOX", uidValidity: 7).isEmpty)
        #expect(taken.contains(MessageIdentity(gmail: 1)))
    }

    @Test("an extraction that was cancelled or is tried again has taken nothing; one that completed has")
    func unfinished() async throws {
        try await SpoolFolder.with { folder in
            let path = folder.path
            let output = try Directory(path: path)
            var settings = Settings()
            settings.spool = path
            func extraction(_ name: String) throws -> (ExtractionDirectory, ConfigUsed) {
                let id = try #require(ExtractionID(directoryName: "extraction_\(name)"))
                if !output.contains(id.directoryName) { try output.mkdir(id.directoryName, mode: 0o700) }
                var request = Request()
                (request.source, request.onlyNew) = (SourceName(.eml, "/mail"), true)
                let config = ConfigUsed(
                    request, id: id, owner: ("ada", 1), requestFile: nil, acceptedAt: Self.moment, sequence: 0)
                return (try ExtractionDirectory(id, in: output), config)
            }
            func open(_ name: String) async throws -> TakenSet {
                let (directory, config) = try extraction(name)
                return try #require(try await TakenStore.open(config, in: directory, settings) {}).before
            }
            var taken = TakenSet()
            taken.insert(Self.origin(1))
            let (first, config) = try extraction("a")
            taken.begin(first.directory.path, acceptedAt: config.acceptedAt, mark: nil)
            taken.insert(Self.origin(2))
            _ = try await open("b")
            let store = try output.directory("taken").directory("ada")
            let hash = MessageIdentity(of: Array("/mail".utf8))
            try AtomicFile.write(
                taken.document(owner: "ada", source: SourceName(.eml, "/mail")), as: "eml_\(hash).json", in: store)
            // Died behind its addition: for the others, and for itself.
            var status = Status(id: config.id, user: "ada", createdAt: Self.moment, priority: .normal)
            try first.write(config)
            try first.write(status)
            for name in ["a", "b"] {
                #expect(try await open(name).identities == [MessageIdentity(gmail: 1)])
            }
            status.state = .completed
            try first.write(status)
            #expect(try await open("b").identities.count == 2)
            // Its id again, after it has gone, is another extraction.
            var reused = config
            reused.acceptedAt = Self.moment.adding(milliseconds: 60_000)
            try first.write(reused)
            status.state = .processing
            try first.write(status)
            #expect(try await TakenStore.open(reused, in: first, settings) {}?.before.identities.count == 2)
        }
    }

    @Test("what was kept under another spelling of a path counts for the place that it leads to")
    func spellings() async throws {
        try await SpoolFolder.with { folder in
            let output = try Directory(path: folder.path)
            var settings = Settings()
            settings.spool = folder.path
            try output.mkdir("mail", mode: 0o700)
            try output.mkdir("extraction_a", mode: 0o700)
            let id = try #require(ExtractionID("a"))
            let spelled = SourceName(.maildir, "\(folder.path)/mail/../mail/")
            #expect(spelled.resolved == SourceName(.maildir, "\(folder.path)/mail"))
            var request = Request()
            (request.source, request.onlyNew) = (spelled, true)
            let config = ConfigUsed(
                request, id: id, owner: ("ada", 1), requestFile: nil, acceptedAt: Self.moment, sequence: 0)
            let extraction = try ExtractionDirectory(id, in: output)
            #expect(try await TakenStore.open(config, in: extraction, settings) {}?.before == TakenSet())
            var taken = TakenSet()
            taken.insert(Self.origin(1))
            try AtomicFile.write(
                taken.document(owner: "ada", source: spelled), as: TakenStore.fileName(spelled),
                in: output.directory("taken").directory("ada"))
            let store = try await TakenStore.open(config, in: extraction, settings) {}
            #expect(store?.before.identities == [MessageIdentity(gmail: 1)])
        }
    }

    @Test("a spoilt file is an error, not an empty memory")
    func spoilt() {
        let source = SourceName(.account, "a")
        var taken = TakenSet()
        taken.insert(Self.origin(1))
        let text = String(decoding: taken.document(owner: "ada", source: source), as: UTF8.self)
        for (old, new) in [("\"1\"", "\"1;\""), ("676d", "xxxx"), ("\"uid_validity\": 7", "\"uid_validity\": -7")] {
            let spoilt = Array(text.replacing(old, with: new).utf8)
            #expect(throws: (any Error).self) { try TakenSet(document: spoilt, file: "x") }
        }
        #expect(throws: (any Error).self) { try TakenSet(document: [], file: "x") }
    }
}
