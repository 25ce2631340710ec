// What a NO to a FETCH means for the messages that have not come.
import Testing

@testable import Extraction
@testable import IMAP

struct IMAPRefusalsTests {
    private func end(_ word: IMAPStatus.Word, _ code: String = "") -> IMAPStatus {
        var status = IMAPStatus(word: word)
        status.code = code
        return status
    }

    @Test("a passing code is tried again, whether or not some of the messages have come", arguments: [20, 17])
    func passing(missing: Int) {
        for code in ["THROTTLED", "LIMIT", "OVERQUOTA"] {
            let error = #expect(throws: AccountError.self) {
                var refusals = IMAPRefusals()
                _ = try refusals.verdict(end(.no, code), asked: 20, missing: missing, "x")
            }
            guard case .quota = error else { return _ = Issue.record("\(code)") }
        }
        for code in ["UNAVAILABLE", "INUSE", "SERVERBUG"] {
            let error = #expect(throws: AccountError.self) {
                var refusals = IMAPRefusals()
                _ = try refusals.verdict(end(.no, code), asked: 20, missing: missing, "x")
            }
            guard case .network = error else { return _ = Issue.record("\(code)") }
        }
    }

    @Test("without a code, what has not come is asked for singly, and only then lost")
    func plain() throws {
        var refusals = IMAPRefusals()
        #expect(try refusals.verdict(end(.no), asked: 20, missing: 20, "x") == .askSingly)
        #expect(try refusals.verdict(end(.no), asked: 20, missing: 3, "x") == .askSingly)
        guard case .lost = try refusals.verdict(end(.no), asked: 1, missing: 1, "x") else {
            return _ = Issue.record("one unreadable message is one lost message")
        }
        #expect(try refusals.verdict(end(.ok), asked: 20, missing: 2, "x") == .lost("is not there any more"))
    }

    @Test("a hundred refusals in a row, with nothing between them, are about the mailbox")
    func wholeMailbox() throws {
        var refusals = IMAPRefusals()
        for _ in 0..<2 {
            for _ in 1..<100 { _ = try refusals.verdict(end(.no), asked: 1, missing: 1, "x") }
            _ = try refusals.verdict(end(.ok), asked: 1, missing: 0, "x")
        }
        for _ in 1..<100 { _ = try refusals.verdict(end(.no), asked: 1, missing: 1, "x") }
        let error = #expect(throws: AccountError.self) {
            _ = try refusals.verdict(end(.no), asked: 1, missing: 1, "x")
        }
        guard case .missing = error else { return _ = Issue.record("\(String(describing: error))") }
    }
}
