// A large message is read from its file piece by piece: what is found must not depend on that.
import Testing

@testable import Mail

@Suite("large messages in files")
struct LargeFileTests {
    private static let fields =
        "From: a@b.example\nSubject: S\nDate: Mon, 2 Nov 2026 07:00:00 +0000\nMIME-Version: 1.0\n"
    private static let base64 = String(
        repeating: String(repeating: "QUJD", count: 19) + "\n", count: 4_000)
    private static let page =
        "<p>caf=C3=A9</p>\n" + String(repeating: "<p>line</p>\n", count: 30_000)
    private static let attachment =
        "--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
        + "Content-Disposition: attachment\n\n\(base64)"
    private static let body =
        "--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>caf=C3=A9</p>\n"
        + "\(attachment)--b\nContent-Type: text/plain\n\nSee http://added.example/ too\n--b--\n"

    private static let rows: [(String, String)] = [
        ("parts", "\(fields)Content-Type: multipart/mixed; boundary=b\n\n\(body)"),
        (
            "a mark, empty lines and a line of an mbox before it",
            "\u{FEFF}\n\nFrom a@b Mon Nov 2 2026\n\(fields)Content-Type: multipart/mixed; boundary=b\n\n\(body)"
        ),
        (
            "another boundary than its header says",
            "\(fields)Content-Type: multipart/mixed; boundary=c\n\n\(body)"
        ),
        (
            "a page alone",
            "\(fields)Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n\(page)"
        ),
        (
            "a forwarded message",
            "\(fields)Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: message/rfc822\n\n\(fields)Content-Type: multipart/mixed; boundary=b\n\n\(body)\n--o--\n"
        ),
        ("no header", "no header at all\n\n\(page)"),
        (
            "line ends with CR",
            ("\(fields)Content-Type: multipart/mixed; boundary=b\n\n\(body)").replacing(
                "\n", with: "\r\n")
        ),
        (
            "more parts than are looked at",
            "\(fields)Content-Type: multipart/mixed; boundary=b\n\n"
                + String(repeating: "--b\n\nx\n", count: 45_000)
        ),
        (
            "a parameter without an end",
            "\(fields)Content-Type: text/html; x=" + String(repeating: "y", count: 1_100_000) + "\n\nx"
        ),
        (
            "more header fields than are looked at",
            fields + String(repeating: "X: y\n", count: 210_000) + "\nx"
        ),
        ("one line", String(repeating: "x", count: 400_000)),
    ]

    @Test("the same as from memory", arguments: rows.map(\.0))
    func same(name: String) throws {
        let text = try #require(Self.rows.first { $0.0 == name }?.1)
        let bytes = Array(text.utf8)
        try #require(bytes.count > MessageBounds.harmless)
        withFile(bytes) { descriptor in
            let found = MessageParser.parse(descriptor: descriptor, inMemoryUpTo: 0)
            #expect(found == MessageParser.parse(bytes))
        }
    }

    @Test("cut at the limit, as in memory")
    func cut() {
        let bytes = Array(Self.rows[0].1.utf8)
        var limits = MessageLimits()
        limits.bytes = 300_000
        withFile(bytes) { descriptor in
            let found = MessageParser.parse(descriptor: descriptor, limits: limits, inMemoryUpTo: 0)
            #expect(found == MessageParser.parse(bytes, limits: limits))
            #expect(found.warnings.contains { $0.contains("larger than 300000") })
        }
    }

    @Test(
        "in an mbox, with its length and without, quoted or not", arguments: [false, true],
        [false, true])
    func mbox(hasLength: Bool, hasBareFromLine: Bool) {
        let body =
            ">From the start\n" + Self.base64
            + (hasBareFromLine && hasLength ? "From here on\n" : ">>From there\n")
        let length = hasLength ? "Content-Length: \(body.utf8.count)\n" : ""
        let message = "\(Self.fields)\(length)\n\(body)"
        let separator = "From a@b.example Mon Nov  2 07:00:00 2026\n"
        withFile(Array("\(separator)\(message)\n\(separator)\(message)".utf8)) { descriptor in
            var reader = MboxReader(descriptor: descriptor)
            let unquoted = message.replacing(">From the start", with: "From the start").replacing(
                ">>From", with: ">From")
            let wanted = Array((hasBareFromLine && hasLength ? message : unquoted).utf8)
            for _ in 0..<2 {
                let found = reader.next()
                #expect(found?.bytes == wanted)
                #expect(found?.warnings == [])
            }
            #expect(reader.next() == nil)
        }
    }
}
