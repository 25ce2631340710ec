// What servers say, right and wrong, without a server: bytes in, in pieces of every size, and values out.
import Notation
import Testing

@testable import IMAP

/// A connection that says what it is told to, in pieces of a size, and remembers what it is sent.
final class ScriptedChannel: ByteChannel {
    struct Ended: Error {}
    private var bytes: ArraySlice<UInt8>
    private let piece: Int
    private(set) var sent: [UInt8] = []

    init(_ text: String, piece: Int = .max) {
        bytes = Array(text.utf8)[...]
        self.piece = piece
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard !bytes.isEmpty else { throw Ended() }
        let count = min(piece, bytes.count, buffer.count)
        buffer.copyBytes(from: bytes.prefix(count))
        bytes = bytes.dropFirst(count)
        return count
    }

    func send(_ bytes: [UInt8]) { sent += bytes }
}

/// Keeps texts of messages in memory.
final class TextSink: IMAPBodySink {
    var texts: [[UInt8]] = []
    func begin(bytes: Int) { texts.append([]) }
    func append(_ bytes: UnsafeRawBufferPointer) { texts[texts.count - 1] += Array(bytes) }
}

@Suite("Responses of IMAP")
struct ResponseTests {
    private func read(_ text: String, piece: Int = .max, sink: TextSink? = nil) throws -> IMAPResponse {
        let reader = IMAPResponseReader(ScriptedChannel(text, piece: piece))
        reader.sink = sink
        return try reader.next()
    }

    @Test("a message is counted out, whatever it says, in pieces of every size", arguments: [1, 2, 3, 7, 64, .max])
    func literals(piece: Int) throws {
        let body = "X1 OK done\r\n* 2 FETCH (BODY[] {5}\r\n)\r\n* BYE\r\n+ \r\n{9}\r\n"
        let text =
            "* 1 FETCH (FLAGS (\\Seen $x) BODY[] {\(body.utf8.count)}\r\n\(body) UID 7 RFC822.SIZE 99 "
            + "INTERNALDATE \" 7-Jul-1996 02:44:25 -0700\" X-GM-MSGID 1278455344230334865)\r\nX1 OK really\r\n"
        let sink = TextSink()
        let reader = IMAPResponseReader(ScriptedChannel(text, piece: piece))
        reader.sink = sink
        var expected = IMAPMessage()
        (expected.uid, expected.size, expected.gmailID) = (7, 99, 1_278_455_344_230_334_865)
        expected.arrived = Timestamp(iso8601: "1996-07-07T09:44:25Z")
        expected.body = .passed(body.utf8.count)
        #expect(try reader.next() == .fetched(expected))
        #expect(sink.texts == [Array(body.utf8)])
        #expect(try reader.next() == .completed(tag: "X1", IMAPStatus(word: .ok, text: "really")))
    }

    @Test("texts come as literals, as quoted strings, and not at all")
    func bodies() throws {
        for (text, body, kept) in [
            ("BODY[] NIL", .missing, []), ("BODY[] \"a\\\"b\"", .passed(3), ["a\"b"]),
            ("BODY[] {0}\r\n", .passed(0), [""]),
            ("BODY[]<0> {2}\r\nxy", .passed(2), ["xy"]), ("BODY[] ~{2}\r\nx\0", .passed(2), ["x\0"]),
            ("RFC822 {1}\r\nz", .passed(1), ["z"]), ("FLAGS ()", .none, []),
        ] as [(String, IMAPMessage.Body, [String])] {
            let sink = TextSink()
            guard case .fetched(let message) = try read("* 1 FETCH (UID 1 \(text))\r\n", sink: sink) else {
                Issue.record("no FETCH: \(text)")
                continue
            }
            #expect(message.body == body)
            #expect(sink.texts.map { String(decoding: $0, as: UTF8.self) } == kept)
        }
        let header = "* 1 FETCH (BODY[HEADER]<0> {5}\r\nA: b\n BODY[HEADER.FIELDS (DATE FROM)] \"x\")\r\n"
        guard case .fetched(let message) = try read(header) else {
            Issue.record("no FETCH")
            return
        }
        #expect(message.header == Array("x".utf8))
    }

    @Test("what a server says of itself and its mailboxes")
    func others() throws {
        #expect(try read("* CAPABILITY IMAP4rev1 literal+\r\n") == .capabilities(["IMAP4REV1", "LITERAL+"]))
        #expect(
            try read("* OK [UIDVALIDITY 3857529045] UIDs valid\r\n")
                == .status(
                    IMAPStatus(word: .ok, code: "UIDVALIDITY 3857529045", text: "UIDs valid")))
        #expect(IMAPStatus(word: .ok, code: "UIDVALIDITY 5").number("UIDVALIDITY") == 5)
        #expect(try read("* 172 EXISTS\r\n") == .exists(172))
        #expect(try read("+ go ahead\r\n") == .continuation)
        #expect(
            try read("* LIST (\\HasNoChildren \\All) \"/\" \"All Mail\"\r\n")
                == .mailbox(
                    IMAPMailbox(attributes: ["\\hasnochildren", "\\all"], name: Array("All Mail".utf8))))
        #expect(
            try read("* LIST () NIL {3}\r\na\"b\r\n")
                == .mailbox(
                    IMAPMailbox(attributes: [], name: Array("a\"b".utf8))))
        #expect(try read("* SEARCH 5 3 4 9 (MODSEQ 917)\r\n") == .found(UIDSet([3, 4, 5, 9])))
        #expect(try read("* SEARCH\r\n") == .found(UIDSet()))
        #expect(try read("* ESEARCH (TAG \"A282\") UID ALL 2,10:11\r\n") == .found(UIDSet([2, 10, 11])))
        #expect(try read("* ESEARCH (TAG \"A282\") UID\r\n") == .found(UIDSet()))
        #expect(try read("* ID (\"name\" \"Dovecot\" \"x\" NIL)\r\n") == .identification(["name": "Dovecot"]))
        for other in [
            "* FLAGS (\\Seen)", "* 3 EXPUNGE", "* VANISHED 1:5", "* NAMESPACE ((\"\" \"/\")) NIL NIL",
            "* X y {2}\r\nab",
        ] {
            #expect(try read("\(other)\r\n") == .other)
        }
    }

    @Test(
        "nonsense is an error, at once",
        arguments: [
            "* SEARCH x\r\n", "* ESEARCH UID ALL 1:x\r\n", "* 1 FETCH UID 1\r\n", "* 1 FETCH (UID\r\n", "*\r\n",
            "X1 MAYBE\r\n", "* 1 FETCH (BODY[] {x}\r\n)\r\n", "* 1 FETCH (BODY[] {99999999999}\r\n", "* LIST (\"a\r\n",
            "* 1 FETCH (BODY[] {5 }\r\n", "* X " + String(repeating: "(", count: 100),
            "* X " + String(repeating: "a", count: 10_000), "* X {99999999}\r\n",
            "* SEARCH " + String(repeating: "x", count: 20_000),
        ])
    func nonsense(text: String) { #expect(throws: IMAPError.self) { try read(text) } }

    @Test("a line, a list or a string without end is bounded")
    func bounds() {
        for (start, more) in [("* OK ", "x"), ("* X (", "a "), ("* X \"", "x"), ("* LIST (", "\"\" ")] {
            #expect(throws: IMAPError.self) {
                try read(start + String(repeating: more, count: (17 << 20) / more.utf8.count))
            }
        }
    }

    @Test("any bytes end in a response or an error")
    func noise() {
        var random = SystemRandomNumberGenerator()
        let words = [
            "* ", "1 ", "FETCH ", "(", ")", "BODY[] ", "{3}\r\n", "\"", "UID ", "\r\n", "OK ", "[", "]", "X1 ", "\\",
            "~", "+",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...20, using: &random)).map { _ in words.randomElement(using: &random) ?? ""
            }
            let reader = IMAPResponseReader(ScriptedChannel(text.joined() + "\r\n"))
            while (try? reader.next()) != nil {}
        }
    }
}

@Suite("Commands of IMAP")
struct CommandTests {
    private func sent(_ command: IMAPCommand, _ form: IMAPCommand.Form = IMAPCommand.Form()) -> [String] {
        command.pieces(tag: "A1", form: form).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("texts cannot end a line: quoted where that is allowed, else counted")
    func texts() {
        var command = IMAPCommand("EXAMINE ")
        command.add(text: "a \"b\" \\c")
        #expect(sent(command) == ["A1 EXAMINE \"a \\\"b\\\" \\\\c\"\r\n"])
        var hostile = IMAPCommand("EXAMINE ")
        hostile.add(text: "x\r\nA2 DELETE y")
        #expect(sent(hostile) == ["A1 EXAMINE {14}\r\n", "x\r\nA2 DELETE y\r\n"])
        var form = IMAPCommand.Form()
        form.literalsNeedNoLeave = true
        #expect(sent(hostile, form) == ["A1 EXAMINE {14+}\r\nx\r\nA2 DELETE y\r\n"])
        var accents = IMAPCommand("EXAMINE ")
        accents.add(text: "é")
        #expect(sent(accents, form) == ["A1 EXAMINE {2+}\r\né\r\n"])
        form.allowsUTF8 = true
        #expect(sent(accents, form) == ["A1 EXAMINE \"é\"\r\n"])
    }

    @Test("a search is wider than what is wanted, and never narrower")
    func searches() throws {
        let since = Timestamp(iso8601: "2026-11-05T12:00:00Z")
        let until = Timestamp(iso8601: "2026-12-31T12:00:00Z")
        func text(_ senders: [String], gmail: Bool = false, extended: Bool = false) -> String {
            sent(IMAPSearch(since: since, until: until, senders: senders).command(extended: extended, gmail: gmail))
                .joined()
        }
        let window = "A1 UID SEARCH SINCE 4-Nov-2026 BEFORE 2-Jan-2027"
        #expect(text([]) == "\(window)\r\n")
        #expect(text([], extended: true) == "A1 UID SEARCH RETURN (ALL) SINCE 4-Nov-2026 BEFORE 2-Jan-2027\r\n")
        #expect(text(["a@b.c"]) == "\(window) FROM \"a@b.c\"\r\n")
        #expect(
            text(["a@b.c", "d@e.f", "g@h.i"]) == "\(window) OR OR FROM \"a@b.c\" FROM \"d@e.f\" FROM \"g@h.i\"\r\n")
        #expect(text(["a@b.c", "d@e.f"], gmail: true) == "\(window) X-GM-RAW \"{from:a@b.c from:d@e.f}\"\r\n")
        // Servers search for words: a pattern is for us to apply.
        #expect(text(["a@b.c", "*@e.f"]) == "\(window)\r\n")
        #expect(text(["é@b.c"]) == "\(window)\r\n")
        #expect(
            sent(IMAPSearch(since: nil, until: nil, senders: []).command(extended: false, gmail: false)) == [
                "A1 UID SEARCH ALL\r\n"
            ])
    }

    @Test(
        "names of mailboxes in modified UTF-7",
        arguments: [
            ("INBOX", "INBOX"), ("Résumé", "R&AOk-sum&AOk-"), ("a&b", "a&-b"), ("台北", "&U,BTFw-"), ("😀", "&2D3eAA-"),
            ("日本語", "&ZeVnLIqe-"), ("Entwürfe/é", "Entw&APw-rfe/&AOk-"),
        ])
    func mailboxNames(name: String, encoded: String) {
        #expect(MailboxName.encode(name) == encoded)
        #expect(MailboxName.decode(Array(encoded.utf8)) == name)
    }

    @Test("names that are no modified UTF-7 stay as they are", arguments: ["a&b", "&", "&!!-", "é"])
    func strayNames(name: String) { #expect(MailboxName.decode(Array(name.utf8)) == name) }

    @Test("sets are cut into pieces of a size")
    func pieces() {
        let set = UIDSet(1...7 as ClosedRange<UInt32>)
        #expect(set.pieces(of: 3).map(\.description) == ["1:3", "4:6", "7"])
        #expect(UIDSet([1, 3, 5, 6, 7]).pieces(of: 2).map(\.description) == ["1,3", "5:6", "7"])
        #expect(UIDSet([.max]).pieces(of: 2).map(\.description) == ["4294967295"])
        #expect(UIDSet().pieces(of: 2).isEmpty)
    }

    @Test("a session: what is sent, in what order, and the end of an unknown command")
    func session() throws {
        let channel = ScriptedChannel("* CAPABILITY IMAP4rev1 ID LITERAL+\r\n")
        let client = IMAPClient(channel)
        #expect(throws: ScriptedChannel.Ended.self) { try client.begin(version: "1") }
        let sent = String(decoding: channel.sent, as: UTF8.self)
        #expect(sent.hasSuffix("1 CAPABILITY\r\n") && sent.utf8.count > 20)
        let stranger = IMAPClient(ScriptedChannel("A001 OK forged\r\n"))
        #expect(throws: IMAPError.self) { try stranger.begin(version: "1") }
        let leaving = IMAPClient(ScriptedChannel("* BYE too busy\r\n"))
        #expect(throws: IMAPError.bye("too busy")) { try leaving.begin(version: "1") }
    }
}
