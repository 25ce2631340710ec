/// Where to connect to for mail, and who signs in.
public struct MailServer: Sendable {
    /// How the connection is protected.
    public enum Security: Sendable {
        /// TLS from the first byte.
        case tls
        /// TLS by STARTTLS; without it there is no sign-in.
        case startTLS
        /// Not at all.
        case none
    }
    /// What proves who signs in.
    public enum Credential: Sendable {
        /// A password.
        case password(String)
        /// An access token.
        case token(String)
    }

    /// The server's name or address.
    public var host: String
    /// Its port.
    public var port: Int
    /// How the connection is protected.
    public var security = Security.tls
    /// Who signs in.
    public var user: String
    /// What proves it.
    public var credential: Credential
    /// The SASL mechanism; nil: the best that the server offers.
    public var mechanism: String?
    /// A file of CA certificates in place of the system's.
    public var caFile: String?
    /// A proxy that makes tunnels.
    public var proxy: String?
    /// `HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT`.
    public var connectTo: [String] = []
    /// How long connecting may take, TLS and all.
    public var connectSeconds = 30.0
    /// How long the server may say nothing when it is asked.
    public var silenceSeconds = 90.0

    /// A server and a user.
    public init(host: String, port: Int, user: String, credential: Credential) {
        (self.host, self.port, self.user, self.credential) = (host, port, user, credential)
    }

    private var secret: String {
        switch credential {
        case .password(let secret), .token(let secret): secret
        }
    }

    /// Whether nothing in it ends a line or a C string.
    var isSendable: Bool {
        ([host, user, secret, mechanism ?? "", caFile ?? "", proxy ?? ""] + connectTo)
            .allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
    }

    /// A server's words without the secret: some servers repeat what they were sent.
    ///
    /// Of an answer that holds it in clear, as it is or quoted, only the code in brackets is left; words that look like
    /// base64, in which it is sent by SASL and which may be cut or broken anywhere, are left out one by one.
    func shown(_ words: String) -> String {
        let quoted = secret.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        guard words.contains(secret) || words.contains(quoted) else {
            return words.split(separator: " ").map { Self.looksEncoded($0) ? "…" : String($0) }.joined(separator: " ")
        }
        let code = words.prefix { $0 != " " }
        let isCode =
            code.first == "[" && code.last == "]" && !code.contains(secret) && !code.contains(quoted)
            && code.dropFirst().dropLast().utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D }
        return isCode ? String(code) : ""
    }

    /// Whether a run of its letters and digits is long and no plain word: with digits, or capitals behind small letters.
    private static func looksEncoded(_ word: Substring) -> Bool {
        word.utf8.split { !isBase64($0) }.contains { run in
            guard run.count >= 12 else { return false }
            let hasDigit = run.contains { (0x30...0x39).contains($0) }
            let hasSmall = run.contains { (0x61...0x7A).contains($0) }
            return hasDigit || (hasSmall && run.dropFirst().contains { (0x41...0x5A).contains($0) })
        }
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D, 0x2D, 0x5F: true
        default: false
        }
    }
}

/// Why there is no connection to a mail server any more, or was none.
public enum MailConnectionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The server does not let this user in; its words, which may be none.
    case refused(String)
    /// The server does not offer STARTTLS.
    case noTLS
    /// The connection could not be made.
    case transfer(TransferError)
    /// The server has said nothing for too long.
    case silent
    /// The connection has ended.
    case closed

    /// In words.
    public var description: String {
        switch self {
        case .refused(let words): words.isEmpty ? "the server refuses the sign-in" : "the server says: \(words)"
        case .noTLS: "the server does not offer STARTTLS"
        case .transfer(let error): "\(error)"
        case .silent: "the server does not answer any more"
        case .closed: "the connection was closed"
        }
    }
}
