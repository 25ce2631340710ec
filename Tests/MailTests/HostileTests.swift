import Notation
import Testing

@testable import Mail

@Suite("hostile messages")
struct HostileTests {
    @Test("nothing, blanks, random bytes and NULs are no crash")
    func rubbish() {
        #expect(MessageParser.parse([]).warnings.contains("the message is empty"))
        #expect(MessageParser.parse(Array(" \r\n\r\n".utf8)).html.isEmpty)
        var random = SystemRandomNumberGenerator()
        for length in [1, 2, 10, 1000, 100_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let message = MessageParser.parse(bytes)
            #expect(UTF8Scan(message.html).isValid)
        }
        let nuls = MessageParser.parse(
            Array("From: a\0b <a@b.c>\nSubject: x\0y\nContent-Type: text/html\n\n<p>\0</p><a href=x>".utf8))
        #expect(nuls.html.suffix(10) == Array("<a href=x>".utf8)[...])
    }

    @Test("text before any header is taken as the body")
    func headless() {
        let message = MessageParser.parse(Array("<html><a href='http://x.example'>x</a></html>".utf8))
        #expect(message.page.contains("http://x.example"))
        #expect(message.warnings.contains("the message has no header"))
    }

    @Test("5,000 nested multiparts and 5,000 nested messages end in bounded time")
    func deep() {
        var text = ""
        for level in 0..<5000 { text += "Content-Type: multipart/mixed; boundary=\"b\(level)\"\n\n--b\(level)\n" }
        #expect(UTF8Scan(MessageParser.parse(Array((text + "Content-Type: text/html\n\n<p>").utf8)).html).isValid)
        let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 5000)
        #expect(UTF8Scan(MessageParser.parse(Array((messages + "\n<p>").utf8)).html).isValid)
    }

    @Test("what lies too deep is told as that, not as missing text")
    func tooDeep() {
        var text = ""
        for level in 0..<1500 { text += "Content-Type: multipart/mixed; boundary=\"b\(level)\"\n\n--b\(level)\n" }
        let parts = MessageParser.parse(Array((text + "Content-Type: text/html\n\n<p>").utf8))
        #expect(parts.warnings.contains { $0.contains("nested too deep") }, "\(parts.warnings)")
        #expect(!parts.warnings.contains("the message has no text"))
        let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 50)
        let inner = MessageParser.parse(Array((messages + "Content-Type: text/html\n\n<p>").utf8))
        #expect(inner.warnings.contains { $0.contains("nested more than 6 deep") }, "\(inner.warnings)")
        #expect(!inner.warnings.contains("the message has no text"))
    }

    @Test("millions of parts, fields and recipients are cut off with a warning")
    func many() {
        var limits = MessageLimits()
        limits.boundaryLines = 2000
        limits.headerFields = 20_000
        limits.parameterFieldBytes = 100_000
        let parts = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\n", count: 200_000)
        let fields = String(repeating: "a:b\n", count: 200_000)
        let parameters = "Content-Type: text/html" + String(repeating: ";\n a=b", count: 200_000)
        for (text, word) in [(parts, "parts"), (fields, "header fields"), (parameters, "parameters")] {
            let message = MessageParser.parse(Array(text.utf8), limits: limits)
            #expect(message.warnings.contains { $0.contains("more \(word)") }, "\(word): \(message.warnings)")
        }
    }

    @Test("100,000 recipients, of the message and of one within it, take no time")
    func recipients() {
        let to = "To: " + String(repeating: "a,", count: 100_000) + "\n"
        let message = MessageParser.parse(
            Array("\(to)Content-Type: message/rfc822\n\n\(to)Content-Type: text/html\n\n<p>".utf8))
        #expect(message.page == "<p>")
    }

    @Test("a message over the limit is read up to it, from memory and from a file")
    func large() {
        var limits = MessageLimits()
        limits.bytes = 1000
        let bytes = Array(("Content-Type: text/html\n\n" + String(repeating: "<p>", count: 1000)).utf8)
        for message in [
            MessageParser.parse(bytes, limits: limits),
            withFile(bytes) { MessageParser.parse(descriptor: $0, limits: limits) },
        ] {
            #expect(message.html.count == 975)
            #expect(message.warnings.contains("the message is larger than 1000 bytes; the rest was not read"))
        }
    }

    @Test("a subject of 1 MB is cut")
    func longSubject() {
        #expect(parse("Subject: " + String(repeating: "x", count: 1_000_000), "", "x").subject.utf8.count < 66_000)
    }

    @Test("a message that encodes itself again and again is unpacked a few times only")
    func matryoshka() {
        var inner = "Content-Type: text/html\n\n<p>"
        for _ in 0..<12 {
            inner =
                "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                + Base64.encode(Array(inner.utf8), urlSafe: false)
        }
        #expect(MessageParser.parse(Array(inner.utf8)).html.isEmpty)
    }

    @Test("30,000 messages leave no memory behind")
    func leaks() {
        let text =
            "From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>"
            + String(repeating: "x", count: 5000) + "\n--b--\n"
        let bytes = Array(text.utf8)
        for _ in 0..<500 { _ = MessageParser.parse(bytes) }
        let before = residentKilobytes()
        for _ in 0..<30_000 { _ = MessageParser.parse(bytes) }
        // Other tests run at the same time; a tree that is not freed would be some 150 MB.
        #expect(residentKilobytes() - before < 100_000)
    }
}
