// What only_new remembers: a value, and a file under a lock.
import Disk
import IMAP
import Mail
import Notation
import Testing

@testable import Extraction

@Suite(.timeLimit(.minutes(1)))
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
