// Signing in to a mail server: what goes over the wire, and what a refusal says. The server is scripted; a real one is in the
// end-to-end tests.
import Synchronization
import TestSupport
import Testing

@testable import Transfer

@Suite("Connections to mail servers", .timeLimit(.minutes(1)))
struct MailConnectionTests {
    private func server(_ server: LineServer, _ credential: MailServer.Credential, _ mechanism: String?) -> MailServer {
        var mail = MailServer(host: "127.0.0.1", port: Int(server.port), user: "u@x", credential: credential)
        (mail.security, mail.mechanism, mail.connectSeconds, mail.silenceSeconds) = (.none, mechanism, 10, 5)
        return mail
    }

    /// A server that offers mechanisms, and ends the sign-in with some words.
    private func serving(_ offer: String, end: String) throws -> LineServer {
        let pending = Mutex("")
        return try LineServer(greeting: "* OK hello\r\n") { line in
            let tag = line.split(separator: " ").first.map(String.init) ?? "*"
            // SASL LOGIN asks for the password apart, and gets it on a line of its own.
            if line.contains(" AUTHENTICATE LOGIN ") {
                pending.withLock { $0 = tag }
                return "+ UGFzc3dvcmQ6\r\n"
            }
            let waiting = pending.withLock { tag in
                defer { tag = "" }
                return tag
            }
            if !waiting.isEmpty { return "\(waiting) \(end)\r\n" }
            if line.hasSuffix("CAPABILITY") { return "* CAPABILITY IMAP4rev1 SASL-IR \(offer)\r\n\(tag) OK done\r\n" }
            return line.contains(" AUTHENTICATE ") || line.contains(" LOGIN ") ? "\(tag) \(end)\r\n" : "* X \(line)\r\n"
        }
    }

    @Test(
        "tokens and passwords go as their mechanisms have it",
        arguments: [
            ("AUTH=XOAUTH2", "XOAUTH2", true, "AUTHENTICATE XOAUTH2 dXNlcj11QHgBYXV0aD1CZWFyZXIgdG9rAQE="),
            (
                "AUTH=OAUTHBEARER AUTH=XOAUTH2", "XOAUTH2", true,
                "AUTHENTICATE XOAUTH2 dXNlcj11QHgBYXV0aD1CZWFyZXIgdG9rAQE="
            ),
            ("AUTH=OAUTHBEARER AUTH=XOAUTH2", "OAUTHBEARER", true, "AUTHENTICATE OAUTHBEARER bixhPXVAeCwBaG9zd"),
            ("AUTH=PLAIN AUTH=LOGIN", "PLAIN", false, "AUTHENTICATE PLAIN AHVAeAB0b2s="),
            ("AUTH=PLAIN AUTH=LOGIN", "LOGIN", false, "AUTHENTICATE LOGIN dUB4"),
            ("", nil, false, "LOGIN u@x tok"),
        ] as [(String, String?, Bool, String)])
    func signIn(offer: String, mechanism: String?, isToken: Bool, expected: String) throws {
        let server = try serving(offer, end: "OK in")
        defer { server.stop() }
        let connection = try MailConnection(self.server(server, isToken ? .token("tok") : .password("tok"), mechanism))
        #expect(server.lines.contains { $0.contains(" " + expected) }, "\(server.lines)")
        try connection.send(Array("hello\r\n".utf8))
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = try buffer.withUnsafeMutableBytes { try connection.receive(into: $0) }
        #expect(String(decoding: buffer[..<count], as: UTF8.self) == "* X hello\r\n")
    }

    @Test("a refusal keeps the server's words, but not when they repeat the secret")
    func refusals() throws {
        for (end, words) in [
            ("NO [AUTHENTICATIONFAILED] Authentication failed.", "[AUTHENTICATIONFAILED] Authentication failed."),
            ("NO [UNAVAILABLE] Later", "[UNAVAILABLE] Later"), ("NO no entry for tok", ""),
            ("NO [AUTHENTICATIONFAILED] no entry for tok", "[AUTHENTICATIONFAILED]"),
            ("NO [LIMIT] bad: AUTHENTICATE PLAIN AHVAeAB0b2s=", "[LIMIT] bad: AUTHENTICATE PLAIN …"),
        ] {
            let server = try serving("AUTH=PLAIN", end: end)
            defer { server.stop() }
            #expect(throws: MailConnectionError.refused(words)) {
                _ = try MailConnection(self.server(server, .password("tok"), "PLAIN"))
            }
        }
    }

    @Test("without STARTTLS there is no sign-in, and a silent server is left")
    func noTLS() throws {
        let server = try serving("AUTH=PLAIN STARTTL", end: "OK in")
        defer { server.stop() }
        var mail = self.server(server, .password("tok"), nil)
        mail.security = .startTLS
        #expect(throws: MailConnectionError.noTLS) { _ = try MailConnection(mail) }
        #expect(!server.lines.contains { $0.contains("AUTH") || $0.contains("LOGIN") })

        let silent = try LineServer(greeting: "") { _ in "" }
        defer { silent.stop() }
        var quiet = self.server(silent, .password("tok"), nil)
        (quiet.connectSeconds, quiet.silenceSeconds) = (1, 1)
        #expect(throws: MailConnectionError.transfer(.timedOut)) { _ = try MailConnection(quiet) }
    }

    @Test("nothing that ends a line reaches the server")
    func lineBreaks() throws {
        let server = try serving("", end: "OK in")
        defer { server.stop() }
        #expect(throws: MailConnectionError.self) {
            _ = try MailConnection(self.server(server, .password("a\r\nX LOGOUT"), nil))
        }
        #expect(server.lines == [])
    }
}
