// One signed-in connection and what has been opened on it. Turns what goes wrong into what it means for the extraction.

internal import IMAP
internal import Notation
internal import Settings
internal import Transfer

/// A connection to an account's server.
final class IMAPSession {
    let client: IMAPClient
    /// The mailbox that is open, and what the server says of it.
    private(set) var opened: (name: String, state: MailboxState)?

    /// What EXAMINE tells.
    struct MailboxState: Equatable {
        var uidValidity: UInt32 = 0
        var exists: UInt32 = 0
    }

    private init(_ client: IMAPClient) { self.client = client }

    /// Connects and signs in.
    static func open(_ account: Account, _ settings: Settings) async throws -> IMAPSession {
        let server = try await server(account, settings)
        return try translatedOpening(account) {
            let session = IMAPSession(IMAPClient(MailChannel(try MailConnection(server))))
            try session.client.begin(version: Version.current)
            return session
        }
    }

    private static func server(_ account: Account, _ settings: Settings) async throws -> MailServer {
        let secret = try await AccountSecret.read(account, settings)
        var server = MailServer(
            host: account.host, port: account.port ?? account.security.port, user: account.user,
            credential: account.authentication.usesToken ? .token(secret) : .password(secret))
        server.security = account.security == .tls ? .tls : account.security == .starttls ? .startTLS : .none
        server.mechanism =
            account.authentication == .password ? nil : account.authentication.rawValue.uppercased()
        server.caFile = account.caFile ?? settings.network.caFile
        server.proxy = settings.network.proxy
        server.connectTo = settings.network.connectTo
        server.connectSeconds = settings.network.connectTimeout
        return server
    }

    /// Opens a mailbox for reading alone, and with it sends a command that is about it; the same one is not opened twice.
    func examine(_ name: String) throws -> MailboxState {
        if let opened, opened.name == name { return opened.state }
        let tag = try sendExamine(name)
        return try finishExamine(name, tag)
    }

    /// The first half of `examine`: what follows it can be sent at once.
    func sendExamine(_ name: String) throws -> String {
        opened = nil
        var command = IMAPCommand("EXAMINE ")
        command.add(text: client.encoded(mailbox: name))
        return try client.send(command)
    }

    /// The second half.
    func finishExamine(_ name: String, _ tag: String) throws -> MailboxState {
        var state = MailboxState()
        let end = try client.wait(for: tag) { response in
            switch response {
            case .exists(let count): state.exists = count
            case .status(let status): if let number = status.number("UIDVALIDITY") { state.uidValidity = number }
            default: break
            }
        }
        try Self.check(end, "the mailbox \"\(name)\"")
        opened = (name, state)
        return state
    }

    /// Throws what a command's end means when it is not OK.
    static func check(_ status: IMAPStatus, _ what: String) throws {
        guard status.word != .ok else { return }
        let words = "\(what): the server says: \(status.text)"
        switch status.code.split(separator: " ").first.map(String.init) ?? "" {
        // RFC 5530: for now, not for good.
        case "UNAVAILABLE", "INUSE", "SERVERBUG", "CONTACTADMIN", "EXPUNGEISSUED": throw AccountError.network(words)
        case "LIMIT", "OVERQUOTA", "THROTTLED": throw AccountError.quota(words, retryAfter: nil)
        case "AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED":
            throw AccountError.signIn(words)
        default: throw AccountError.missing(words)
        }
    }

    /// Does something on a connection that is signed in, and says what its errors mean for the account.
    static func translated<Result>(_ account: Account, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as IMAPBreak {
            throw AccountError.broken("\(account.server): \(error)")
        } catch IMAPError.bye(let words) where IMAPRefusal(words) == .tooMuch {
            throw AccountError.quota("\(account.server): \(words)", retryAfter: nil)
        } catch let error where error is MailConnectionError || error is IMAPError {
            throw AccountError.broken("\(account.server): \(error)")
        }
    }

    /// The same while it is being made.
    private static func translatedOpening<Result>(_ account: Account, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as MailConnectionError {
            throw meaning(error, account)
        } catch let error as IMAPError {
            throw AccountError.network("\(account.server): \(error)")
        }
    }

    private static func meaning(_ error: MailConnectionError, _ account: Account) -> AccountError {
        switch error {
        case .refused(let words):
            let refusal = IMAPRefusal(words)
            let sentence = "\(account.server) does not let \(account.user) in"
            let said = words.isEmpty ? "" : ": \(words)"
            switch refusal {
            case .forNow: return .network("\(sentence) now\(said)")
            case .tooMuch: return .quota("\(sentence) now\(said)", retryAfter: nil)
            case .forGood:
                let remedy =
                    account.authentication.usesToken
                    ? "the access token has run out or is for something else"
                    : "look at user and password; many providers want an app password"
                return .signIn("\(sentence)\(said) (\(remedy))")
            }
        case .noTLS:
            return .signIn(
                "\(account.server) does not offer STARTTLS, and no password is sent without it (security: tls)")
        case .transfer(.tls(let words)):
            return .missing("\(account.server): TLS failed: \(words) (\(TLSFailure.remedy(words)))")
        case .transfer(.timedOut) where account.security == .starttls:
            return .network(
                "\(account.server): \(error) (a port where TLS is spoken from the start says nothing; for it: security: tls)"
            )
        case .transfer, .silent, .closed: return .network("\(account.server): \(error)")
        }
    }
}

/// What a refused sign-in means, by the code in the server's words (RFC 5530), or by the words themselves.
enum IMAPRefusal: Equatable {
    case forGood, forNow, tooMuch

    private static let rows: [(word: String, meaning: IMAPRefusal)] = [
        ("[UNAVAILABLE]", .forNow), ("[INUSE]", .forNow), ("[SERVERBUG]", .forNow), ("[LIMIT]", .tooMuch),
        ("[OVERQUOTA]", .tooMuch), ("[THROTTLED]", .tooMuch),
        // Gmail: "[ALERT] Too many simultaneous connections. (Failure)"; Dovecot's limit of connections of a user.
        ("TOO MANY SIMULTANEOUS", .tooMuch), ("MAXIMUM NUMBER OF CONNECTIONS", .tooMuch),
        ("TOO MANY CONNECTIONS", .tooMuch), ("BANDWIDTH LIMIT", .tooMuch), ("TEMPORARY", .forNow),
    ]

    init(_ words: String) {
        let capitals = words.uppercased()
        self = Self.rows.first { capitals.contains($0.word) }?.meaning ?? .forGood
    }
}

/// What mends a TLS connection that cannot be made, by the words of libcurl and OpenSSL.
enum TLSFailure {
    private static let rows: [(word: String, remedy: String)] = [
        // What answers is no TLS: IMAP's greeting in the clear.
        ("wrong version number", "the port does not speak TLS from the start; security: starttls, or another port"),
        ("packet length too long", "the port does not speak TLS from the start; security: starttls, or another port"),
        ("subject name", "host has to be the name that the certificate is for"),
        ("expired", "the server's certificate has run out, or this machine's clock is wrong"),
        ("not yet valid", "this machine's clock is wrong, or the server's"),
    ]

    static func remedy(_ words: String) -> String {
        let small = words.lowercased()
        return rows.first { small.contains($0.word) }?.remedy ?? "name its authority with ca_file"
    }
}

/// A connection as the protocol's module knows one.
private final class MailChannel: ByteChannel {
    private let connection: MailConnection

    init(_ connection: MailConnection) { self.connection = connection }

    func receive(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { try connection.receive(into: buffer) }
    func send(_ bytes: [UInt8]) throws { try connection.send(bytes) }
}
