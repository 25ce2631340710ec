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

    /// Whether a server's words hold the secret: some repeat what they were sent.
    func reveals(_ words: String) -> Bool { words.contains(secret) }
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
