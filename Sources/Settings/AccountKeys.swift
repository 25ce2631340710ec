// The keys of an account: one row a key, as for the rest of the configuration, and what must hold between them.

internal import Notation

/// One key of an account in the configuration.
public struct AccountKey: Sendable {
    /// The key, `password_file`.
    public let name: String
    /// What it is for, in a phrase.
    public let meaning: String
    /// The kinds of account that have it.
    public let kinds: [Account.Kind]
    let read: @Sendable (SettingsValue, inout Account) throws(SettingsError) -> Void

    init(
        _ name: String, _ meaning: String, _ kinds: [Account.Kind] = Account.Kind.allCases,
        _ read: @escaping @Sendable (SettingsValue, inout Account) throws(SettingsError) -> Void
    ) {
        self.name = name
        self.meaning = meaning
        self.kinds = kinds
        self.read = read
    }

    /// All keys, in the order of the documentation.
    public static let all: [AccountKey] = [
        AccountKey("kind", "imap or gmail") { value, a throws(SettingsError) in a.kind = try value.word() },
        AccountKey("host", "the server", [.imap]) { value, a throws(SettingsError) in a.host = try host(value) },
        AccountKey("port", "its port", [.imap]) { value, a throws(SettingsError) in
            a.port = try value.whole(1...65535)
        },
        AccountKey("security", "tls, starttls, or none (this machine only)", [.imap]) {
            value, a throws(SettingsError) in a.security = try value.word()
        },
        AccountKey("user", "who signs in") { value, a throws(SettingsError) in a.user = try value.plainText() },
        AccountKey("auth", "password, plain, login, xoauth2 or oauthbearer", [.imap]) {
            value, a throws(SettingsError) in a.authentication = try value.word()
        },
        AccountKey("password_file", "a file of mode 0600 with the password or token", [.imap]) {
            value, a throws(SettingsError) in try setSecret(.file(try value.path()), value, &a)
        },
        AccountKey("password_command", "a command that prints it: a list, or a line for the shell", [.imap]) {
            value, a throws(SettingsError) in try setSecret(.command(try command(value)), value, &a)
        },
        AccountKey("password_env", "the variable that holds it", [.imap]) { value, a throws(SettingsError) in
            try setSecret(.environment(try value.text()), value, &a)
        },
        AccountKey("client_file", "the JSON file of the OAuth client, type Desktop app") {
            value, a throws(SettingsError) in a.clientFile = try value.path()
        },
        AccountKey("token_file", "where `gleaner login` keeps the tokens") { value, a throws(SettingsError) in
            a.tokenFile = try value.path()
        },
        AccountKey("mailboxes", "the mailboxes to read, by name or special use") { value, a throws(SettingsError) in
            a.mailboxes = try value.plainTexts(atMost: 100)
        },
        AccountKey("users", "who may name it, beside the supervisor's user and root") {
            value, a throws(SettingsError) in a.users = try value.list()
        },
        AccountKey("filter", "allow, deny and rules_file for this account's newsletters alone") {
            value, a throws(SettingsError) in a.filter = try filter(value)
        },
        AccountKey("ca_file", "certificates to trust instead of network.ca_file") {
            value, a throws(SettingsError) in a.caFile = try value.path()
        },
    ]

    /// The accounts of the configuration, by name.
    static func accounts(_ value: SettingsValue) throws(SettingsError) -> [String: Account] {
        var accounts: [String: Account] = [:]
        for (name, entry) in try value.members() {
            // The name becomes a part of file names.
            guard isName(name) else {
                throw entry.error(
                    "\"\(name)\" is no name for an account",
                    hint: "letters, digits, \"_\", \"-\" and \".\"; at most 64, beginning with a letter or digit")
            }
            accounts[name] = try account(name, entry)
        }
        return accounts
    }

    private static func account(_ name: String, _ value: SettingsValue) throws(SettingsError) -> Account {
        var account = Account(name: name)
        let members = try value.members()
        // The kind first: it says which other keys there are.
        for (key, entry) in members where key == "kind" { account.kind = try entry.word() }
        let known = all.filter { $0.kinds.contains(account.kind) }
        for (key, entry) in members {
            guard let row = known.first(where: { $0.name == key }) else {
                let nearest = Suggestion.nearest(to: key, in: known.map(\.name)).map { "did you mean \"\($0)\"?" }
                throw entry.error(
                    "unknown key \"\(entry.key)\" for an account of kind \(account.kind.rawValue)",
                    hint: nearest ?? "known are \(known.map(\.name).joined(separator: ", "))")
            }
            try row.read(entry, &account)
        }
        try check(account, value)
        return account
    }

    /// What no single key can tell.
    private static func check(_ account: Account, _ value: SettingsValue) throws(SettingsError) {
        guard !account.user.isEmpty else { throw value.error("\(value.key) has no user") }
        guard (account.clientFile == nil) == (account.tokenFile == nil) else {
            throw value.error(
                "\(value.key) has only one of client_file and token_file",
                hint: "give both: the client that Google has made for you, and where `gleaner login` keeps its tokens")
        }
        if account.kind == .gmail {
            guard account.signsInWithOAuth else {
                throw value.error(
                    "\(value.key) has no client_file and token_file",
                    hint: "make an OAuth client of type Desktop app in Google's console and name its file")
            }
            return
        }
        guard !account.host.isEmpty else { throw value.error("\(value.key) has no host") }
        guard account.secret == nil || !account.signsInWithOAuth else {
            throw value.error("\(value.key) has a password and an OAuth client", hint: "give one of the two")
        }
        guard !account.signsInWithOAuth || account.authentication.usesToken else {
            throw value.error("\(value.key).auth must be xoauth2 or oauthbearer with a client_file")
        }
        guard account.secret != nil || account.signsInWithOAuth else {
            throw value.error(
                "\(value.key) does not say where its password is",
                hint: "give password_file, password_command or password_env; a password never stands in this file")
        }
        guard account.security != .none || isThisMachine(account.host) else {
            throw value.error(
                "\(value.key).security is none, and \(account.host) is not this machine",
                hint: "use tls or starttls: the password would be readable on the way")
        }
    }

    /// The same three keys as of the whole configuration.
    private static func filter(_ value: SettingsValue) throws(SettingsError) -> Settings.Filter {
        var filter = Settings.Filter()
        for (name, entry) in try value.members() {
            switch name {
            case "allow": (filter.allow, filter.allowPlaces) = (try entry.list(), entry.places())
            case "deny": (filter.deny, filter.denyPlaces) = (try entry.list(), entry.places())
            case "rules_file": filter.rulesFile = try entry.path()
            default: throw entry.error("unknown key \"\(entry.key)\"", hint: "known are allow, deny, rules_file")
            }
        }
        return filter
    }

    private static func setSecret(
        _ secret: Account.Secret, _ value: SettingsValue, _ account: inout Account
    ) throws(SettingsError) {
        guard account.secret == nil else {
            throw value.error(
                "\(value.key) is a second place for the password",
                hint: "give one of password_file, password_command and password_env")
        }
        account.secret = secret
    }

    /// A single text is a line for the shell, a list a program with its arguments.
    private static func command(_ value: SettingsValue) throws(SettingsError) -> [String] {
        if value.isText { return ["/bin/sh", "-c", try value.text()] }
        let words = try value.list()
        guard !words.isEmpty else { throw value.error("\(value.key) is empty") }
        return words
    }

    /// A host's name or address: it becomes a part of an address that libcurl parses.
    private static func host(_ value: SettingsValue) throws(SettingsError) -> String {
        let text = try value.text()
        let isHost = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || [0x2D, 0x2E, 0x3A, 0x5F].contains($0) || $0 >= 0x80
        }
        guard isHost, text.utf8.count <= 255 else {
            throw value.error("\(value.key) is \"\(text)\"", hint: "the server's name alone, without scheme and port")
        }
        return text
    }

    private static func isThisMachine(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func isName(_ text: String) -> Bool {
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        let bytes = Array(text.utf8)
        guard (1...64).contains(bytes.count), let first = bytes.first, isAlphanumeric(first) else { return false }
        return bytes.allSatisfy { isAlphanumeric($0) || [0x2D, 0x2E, 0x5F].contains($0) }
    }
}

extension SettingsValue {
    /// One of the words of a closed list.
    func word<Word: RawRepresentable<String> & CaseIterable>() throws(SettingsError) -> Word {
        let words = Word.allCases.map(\.rawValue)
        guard let word = Word(rawValue: try choice(words)) else { throw error("\(key) is no such word") }
        return word
    }

    /// A text that becomes part of a command to a server: no line break, no NUL.
    func plainText() throws(SettingsError) -> String {
        let text = try text()
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }), text.utf8.count <= 1000
        else { throw error("\(key) holds a control character, or is too long") }
        return text
    }

    func plainTexts(atMost count: Int) throws(SettingsError) -> [String] {
        let texts = try list()
        guard texts.count <= count else { throw error("\(key) has more than \(count) entries") }
        for text in texts where text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) || text.utf8.count > 1000 {
            throw error("\(key) holds a control character, or is too long")
        }
        return texts
    }
}
