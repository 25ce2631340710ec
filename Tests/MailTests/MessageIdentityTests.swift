import Testing

@testable import Mail

@Suite("identities of messages")
struct MessageIdentityTests {
    private func identity(_ fields: String, body: String = "x") -> MessageIdentity? {
        MessageParser.parse(Array("\(fields)\nContent-Type: text/html\n\n\(body)".utf8)).identity
    }

    private let fields = "Message-ID: <1@a>\nDate: Mon, 2 Nov 2026 07:00:00 +0000\nFrom: a@b.example\nSubject: S"

    @Test("a copy is the same message, whatever the way that it came")
    func copies() {
        let one = identity(fields)
        #expect(one != nil)
        #expect(identity("Received: by another way\n\(fields)\nX-Label: news", body: "the same, once more") == one)
        let header = Array("\(fields)\n\n<p>".utf8)
        #expect(MessageParser.parseHeader(header).identity == one)
    }

    @Test("the same Message-ID on another mail is another message")
    func repeatedMessageID() {
        let one = identity(fields)
        for (old, new) in [("Subject: S", "Subject: T"), ("a@b", "c@b"), ("2 Nov", "3 Nov"), ("<1@a>", "<2@a>")] {
            #expect(identity(fields.replacing(old, with: new)) != one)
        }
    }

    @Test("without a Message-ID the whole header counts")
    func withoutMessageID() {
        let without = fields.replacing("Message-ID: <1@a>\n", with: "")
        #expect(identity(without) == identity(without, body: "another body"))
        #expect(identity(without) != identity("Received: x\n" + without))
        #expect(
            MessageParser.parseHeader(Array("\(without)\nContent-Type: text/html\n\nx".utf8)).identity
                == identity(without))
    }

    @Test("a message without a header is itself alone")
    func withoutHeader() throws {
        let texts = ["no header here\n\nbut text", "none here either\n\nbut text"].map { Array($0.utf8) }
        let identities = texts.map { MessageParser.parse($0).identity }
        try #require(identities[0] != nil)
        #expect(identities[0] != identities[1])
        #expect(texts.map { MessageParser.parseHeader($0).identity } == identities)
    }

    @Test("written and read again")
    func digits() throws {
        let one = try #require(identity(fields))
        #expect(MessageIdentity(one.description) == one)
        #expect(one.description.utf8.count == 32)
        #expect(MessageIdentity(gmail: 0x1a2b).description == "676d61696c0000000000000000001a2b")
        for text in ["", "x", String(repeating: "g", count: 32), "+" + String(repeating: "1", count: 31)] {
            #expect(MessageIdentity(text) == nil)
        }
    }

    /// Kept in files for years: a change here would make everything new again.
    @Test("known values")
    func knownValues() {
        #expect(MessageIdentity(of: []).description == "6e340b9cffb37a989ca544e6bb780a2c")
        #expect(identity(fields)?.description == "b28b7272f326bb038e791ace16d0729b")
    }
}
