import Settings
import Testing

@Suite("Accounts of the configuration")
struct AccountTests {
    private func parse(_ text: String) throws(SettingsError) -> Settings {
        try SettingsFile.parse(text, file: "/etc/gleaner/gleaner.yaml")
    }

    @Test("an account is read with all its keys")
    func reading() throws {
        let settings = try parse(
            """
            accounts:
              default:
                host: imap.mail.example
                user: ada@mail.example
                password_file: secrets/ada
                mailboxes: [INBOX, '\\All', "Lists/Tech"]
                users: [ada, bob]
              other:
                kind: imap
                host: localhost
                port: 1143
                security: none
                auth: xoauth2
                user: ada
                password_command: [pass, show, mail/ada]
                ca_file: ca.pem
            """)
        var expected = Account(name: "default")
        expected.host = "imap.mail.example"
        expected.user = "ada@mail.example"
        expected.secret = .file("/etc/gleaner/secrets/ada")
        expected.mailboxes = ["INBOX", "\\All", "Lists/Tech"]
        expected.users = ["ada", "bob"]
        #expect(settings.accounts["default"] == expected)
        #expect(settings.accounts["default"]?.server == "imap.mail.example:993")
        let other = settings.accounts["other"]
        #expect(other?.server == "localhost:1143")
        #expect(other?.secret == .command(["pass", "show", "mail/ada"]))
        #expect(other?.authentication.usesToken == true)
        #expect(other?.caFile == "/etc/gleaner/ca.pem")
    }

    @Test("an account has rules of its own, each with the line that it stands in")
    func filter() throws {
        let settings = try parse(
            """
            accounts:
              news:
                host: imap.mail.example
                user: ada
                password_env: P
                filter:
                  allow: video.example
                  deny:
                    - ads.example
                    - "*/sponsored/*"
                  rules_file: news.rules
            """)
        let filter = settings.accounts["news"]?.filter
        #expect(filter?.allow == ["video.example"])
        #expect(filter?.deny == ["ads.example", "*/sponsored/*"])
        #expect(filter?.rulesFile == "/etc/gleaner/news.rules")
        #expect(filter?.allowPlaces == ["/etc/gleaner/gleaner.yaml:7"])
        #expect(filter?.denyPlaces == ["/etc/gleaner/gleaner.yaml:9", "/etc/gleaner/gleaner.yaml:10"])
    }

    @Test(
        "what is wrong with an account is said with its line and what would be right",
        arguments: [
            ("{hots: a}", "unknown key \"accounts.a.hots\" for an account of kind imap", "did you mean \"host\"?"),
            ("{host: h, user: u, password: x}", "unknown key \"accounts.a.password\" for an account of kind imap", nil),
            (
                "{host: h, user: u, password_env: P, filter: {alow: x.example}}",
                "unknown key \"accounts.a.filter.alow\"", "known are allow, deny, rules_file"
            ),
            ("{kind: pop3}", "accounts.a.kind is \"pop3\"", "it must be one of imap, gmail"),
            ("{user: u, password_env: P}", "accounts.a has no host", nil),
            ("{host: h, password_env: P}", "accounts.a has no user", nil),
            (
                "{host: h, user: u}", "accounts.a does not say where its password is",
                "give password_file, password_command or password_env; a password never stands in this file"
            ),
            (
                "{host: h, user: u, password_env: P, password_file: f}",
                "accounts.a.password_file is a second place for the password",
                "give one of password_file, password_command and password_env"
            ),
            (
                "{host: mail.example, user: u, password_env: P, security: none}",
                "accounts.a.security is none, and mail.example is not this machine",
                "use tls or starttls: the password would be readable on the way"
            ),
            (
                "{host: \"imaps://h/\", user: u, password_env: P}", "accounts.a.host is \"imaps://h/\"",
                "the server's name alone, without scheme and port"
            ),
            (
                "{host: h, user: \"u\\r\\nx\", password_env: P}",
                "accounts.a.user holds a control character, or is too long", nil
            ),
        ] as [(String, String, String?)])
    func errors(_ account: String, _ message: String, _ hint: String?) {
        let error = #expect(throws: SettingsError.self) { try parse("accounts:\n  a: \(account)\n") }
        #expect(error?.message == message)
        if let hint { #expect(error?.hint == hint) }
        #expect(error?.place.hasPrefix("/etc/gleaner/gleaner.yaml:2") == true)
    }

    @Test("a name that could lead elsewhere as a file is none", arguments: ["../a", ".a", "a b", "-a", "ä"])
    func names(_ name: String) {
        #expect(throws: SettingsError.self) {
            try parse("accounts: {\"\(name)\": {host: h, user: u, password_env: P}}")
        }
    }
}
