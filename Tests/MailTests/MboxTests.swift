import Testing

@testable import Mail

@Suite("mbox")
struct MboxTests {
    private static let line = "From a@example.com Thu Jan  1 00:00:00 1970\n"

    private func read(_ text: String, limits: MessageLimits = MessageLimits()) -> [MboxMessage] {
        read(Array(text.utf8), limits: limits)
    }

    private func read(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> [MboxMessage] {
        withFile(bytes) { descriptor in
            var reader = MboxReader(descriptor: descriptor, limits: limits)
            var messages: [MboxMessage] = []
            while let message = reader.next() { messages.append(message) }
            return messages
        }
    }

    private func texts(_ text: String) -> [String] { read(text).map { String(decoding: $0.bytes, as: UTF8.self) } }

    @Test("messages end before a dated From line after an empty line")
    func separators() {
        #expect(
            texts(Self.line + "A: 1\n\none\n\n" + Self.line + "A: 2\n\ntwo\n") == ["A: 1\n\none\n", "A: 2\n\ntwo\n"])
        #expect(texts(Self.line + "A: 1\n\none\n\nFrom here on it is text\n\nFrom 1 to 2\n").count == 1)
        // No empty line before, but a header after.
        #expect(texts(Self.line + "A: 1\n\none\n" + Self.line + "A: 2\n\ntwo\n") == ["A: 1\n\none\n", "A: 2\n\ntwo\n"])
        #expect(texts(Self.line + "A: 1\n\none\n" + Self.line + "no header\n").count == 1)
        let crlf = (Self.line + "A: 1\n\none\n\n" + Self.line + "A: 2\n\ntwo\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(texts(crlf.joined(separator: "\r\n")) == ["A: 1\r\n\r\none\r\n", "A: 2\r\n\r\ntwo\r\n"])
    }

    @Test(
        "From lines of many programs are known",
        arguments: [
            "From a@b Mon Jun  1 00:00:00 2026", "From - Tue Apr 15 10:00:00 2003",
            "From 123@xxx Mon Jan 01 00:00:00 +0000 2018",
            "From \"a b\"@c Mon Jun  1 00:00 EST 2026", "From a@b Mon, 1 Jun 2026 8:05:00 +0200",
        ])
    func fromLines(line: String) {
        #expect(MboxSeparator.isPlausible(Array(line.utf8)[...]))
    }

    @Test(
        "From lines without a date separate messages between an empty line and a field, and nowhere else",
        arguments: ["From ", "From -", "From - ", "From a@example.com"])
    func undated(line: String) {
        let two = ["\(line)\nA: 1\n\none\n\n", "\(line)\nA: 2\n\ntwo\n"].joined()
        #expect(texts(two) == ["A: 1\n\none\n", "A: 2\n\ntwo\n"])
        #expect(texts(two.replacing("\n", with: "\r\n")) == ["A: 1\r\n\r\none\r\n", "A: 2\r\n\r\ntwo\r\n"])
        #expect(texts("rubbish\n\n" + two) == ["A: 1\n\none\n", "A: 2\n\ntwo\n"])
        #expect(texts(Self.line + "A: 1\n\none\n\n\(line)\nto be read\n").count == 1)
        #expect(texts(Self.line + "A: 1\n\none\n\(line)\nB: read\n").count == 1)
        let counted = "A: 1\nContent-Length: 4\n\none\n"
        #expect(texts("\(line)\n\(counted)\n\(line)\nA: 2\n\ntwo\n") == [counted, "A: 2\n\ntwo\n"])
    }

    @Test("a line of text with a date is no separator, though nobody has quoted it")
    func datedText() {
        let text = "A: 1\n\none\n\nFrom 9:00 to 17:00 on 3 Jun 2026 we meet\nand talk\n"
        #expect(texts(Self.line + text + "\n" + Self.line + "A: 2\n\ntwo\n") == [text, "A: 2\n\ntwo\n"])
        // Messages without a header are some.
        #expect(texts(Self.line + "A: 1\n\none\n\n" + Self.line + "\ntwo\n").count == 2)
        #expect(texts(Self.line + "A: 1\n\none\n\n" + Self.line + ">" + Self.line + "A: 2\n").count == 2)
    }

    @Test(
        "a whole date after an empty line separates, whatever the message begins with",
        arguments: [
            "Received : by mail\n", "\u{FEFF}", " (envelope-from <a@example.com>)\n", " \n",
            "Microsoft Mail Internet Headers Version 2.0\n",
        ])
    func strangeBeginning(beginning: String) {
        for line in [
            "From crew@example.com Mon Nov  2 07:00:00 2026\n", "From - Mon Nov  2 07:00 CET 2026\n",
            "From 123@xxx Mon Nov 02 07:00:00 +0000 2026\n", "From a@b Mon, 2 Nov 2026 7:00:00 +0100\n",
        ] {
            let letters = ["A: 1\n\none\n", beginning + "A: 2\n\ntwo\n", "A: 3\n\nthree\n"]
            #expect(texts(letters.map { line + $0 }.joined(separator: "\n")) == letters)
        }
    }

    @Test("a blank before a field's colon makes it no text")
    func blankBeforeColon() {
        let line = "From a@example.com 2 Nov 2026 7:00\n"
        #expect(texts("\(line)A: 1\n\none\n\n\(line)Received \t: by mail\n\ntwo\n").count == 2)
        #expect(texts("\(line)A: 1\n\none\n\n\(line)we are there: by mail\n\ntwo\n").count == 1)
    }

    @Test("a byte order mark before the first message costs nothing")
    func byteOrderMark() {
        #expect(read("\u{FEFF}" + Self.line + "A: 1\n\none\n").map(\.offset) == [3])
        #expect(texts("\u{FEFF}From \nA: 1\n\none\n") == ["A: 1\n\none\n"])
    }

    @Test("one sign is taken off quoted From lines, however many there are")
    func quoting() {
        #expect(
            texts(Self.line + "A: 1\n\n>From x\n>>From y\n> From z\n>Fromage\n") == [
                "A: 1\n\nFrom x\n>From y\n> From z\n>Fromage\n"
            ])
    }

    @Test("Content-Length is followed only to a separator or to the end")
    func contentLength() {
        let body = "text\n\n" + Self.line + "A: not a message\n"
        let right = Self.line + "Content-Length: \(body.utf8.count)\n\n" + body + "\n" + Self.line + "A: 2\n\ntwo\n"
        #expect(texts(right) == ["Content-Length: \(body.utf8.count)\n\n" + body, "A: 2\n\ntwo\n"])
        for wrong in ["3", "100000", "-5", "99999999999999999999", "9223372036854775807", "x"] {
            #expect(
                texts(Self.line + "Content-Length: \(wrong)\n\none\n\n" + Self.line + "A: 2\n\ntwo\n").count == 2,
                "\(wrong)")
        }
    }

    @Test("a message over the limit is cut and its rest skipped")
    func large() {
        var limits = MessageLimits()
        limits.bytes = 100
        let long = String(repeating: "0123456789\n", count: 50_000)
        for header in ["A: 1\n", "Content-Length: \(long.utf8.count)\n"] {
            let messages = read(Self.line + header + "\n" + long + "\n" + Self.line + "A: 2\n\ntwo\n", limits: limits)
            #expect(messages.count == 2)
            #expect(messages[0].bytes.count == 100)
            #expect(messages[0].warnings == ["the message is larger than 100 bytes; the rest was not read"])
            #expect(messages[1].bytes == Array("A: 2\n\ntwo\n".utf8))
        }
    }

    @Test("lines longer than the window stay whole")
    func longLines() {
        let long = String(repeating: "x", count: 200_000) + Self.line
        #expect(
            texts(Self.line + "A: 1\n\n" + long + "\n" + Self.line + "A: 2\n\ntwo\n") == [
                "A: 1\n\n" + long, "A: 2\n\ntwo\n",
            ])
    }

    @Test("random bytes, an empty file and a file that is no mbox give nothing or little, with a warning")
    func rubbish() {
        #expect(read("").isEmpty)
        #expect(read("\n\n").isEmpty)
        #expect(read("no mbox at all\n").isEmpty)
        var random = SystemRandomNumberGenerator()
        _ = read((0..<1_000_000).map { _ in UInt8.random(in: 0...255, using: &random) })
        withFile(Array(("rubbish\n" + Self.line + "A: 1\n\none\n").utf8)) { descriptor in
            var late = MboxReader(descriptor: descriptor)
            #expect(late.next()?.offset == 8)
            #expect(late.next() == nil)
            #expect(late.warnings == ["8 bytes before the first \"From \" line belong to no message"])
        }
    }

    @Test("10,000 messages are read, each once")
    func many() {
        let message = Self.line + "Subject: s\n\n" + String(repeating: "0123456789\n", count: 300) + "\n"
        let bytes = Array(String(repeating: message, count: 10_000).utf8)
        withFile(bytes) { descriptor in
            var reader = MboxReader(descriptor: descriptor)
            var count = 0
            while reader.next() != nil { count += 1 }
            #expect(count == 10_000)
        }
    }
}
