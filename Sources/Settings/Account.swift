// An account that newsletters come from, as the configuration names it. Values only: the secret itself is never here,
// only where it is to be found, so that nothing that prints settings can print one.

/// A mail account of the configuration.
public struct Account: Sendable, Equatable {
    /// How an account is read.
    public enum Kind: String, Sendable, CaseIterable {
        /// Over IMAP.
        case imap
        /// Over Gmail's own interface.
        case gmail
    }

    /// How the connection is protected.
    public enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte.
        case tls
        /// TLS from STARTTLS on; without it there is no sign-in.
        case starttls
        /// Not at all: only to a server on this machine.
        case none

        /// The port that servers listen on for it.
        public var port: Int { self == .tls ? 993 : 143 }
    }

    /// How to sign in.
    public enum Authentication: String, Sendable, CaseIterable {
        /// With a password, in the best way that the server offers.
        case password
        /// With a password, by SASL PLAIN.
        case plain
        /// With a password, by SASL LOGIN.
        case login
        /// With an access token, as Google and Microsoft have it.
        case xoauth2
        /// With an access token, by RFC 7628.
        case oauthbearer

        /// Whether the secret is an access token rather than a password.
        public var usesToken: Bool { self == .xoauth2 || self == .oauthbearer }
    }

    /// Where a secret is found.
    public enum Secret: Sendable, Equatable {
        /// In a file that only its owner can read.
        case file(String)
        /// On the first line that a command prints.
        case command([String])
        /// In a variable of the environment.
        case environment(String)
    }

    /// What requests call it.
    public var name: String
    /// How it is read.
    public var kind = Kind.imap
    /// The server.
    public var host = ""
    /// The server's port; nil: the one that goes with `security`.
    public var port: Int?
    /// How the connection is protected.
    public var security = Security.tls
    /// Who signs in.
    public var user = ""
    /// How to sign in.
    public var authentication = Authentication.password
    /// Where the password, or the token, is found.
    public var secret: Secret?
    /// The file that Google gives for a client of type "Desktop app", which signs in with tokens of its own.
    public var clientFile: String?
    /// Where `gleaner login` puts the tokens, for its owner alone.
    public var tokenFile: String?
    /// The mailboxes to read, by name (`INBOX`, `Lists/Tech`) or special use (`\All`); empty: what goes with the kind.
    public var mailboxes: [String] = []
    /// Users who may name it in their requests, beside the supervisor's own user and root.
    public var users: [String] = []
    /// Rules for the newsletters of this account alone, beside those of the whole configuration.
    public var filter = Settings.Filter()
    /// A file of certificates (PEM) to trust for this server instead of `network.ca_file`.
    public var caFile: String?

    /// Whether access tokens are made anew from what `gleaner login` has put into `tokenFile`.
    public var signsInWithOAuth: Bool { clientFile != nil && tokenFile != nil }

    /// `host:port`.
    public var server: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(name):\(port ?? security.port)"
    }

    /// An account of that name, everything else unsaid.
    public init(name: String) { self.name = name }
}
