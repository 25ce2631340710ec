internal import IMAP
internal import Mail
internal import Notation
internal import Settings

/// What `gleaner accounts check` finds on a server.
struct IMAPExamination {
    private let account: Account
    private let session: IMAPSession

    /// Capabilities that make a difference here.
    private static let telling = [
        "ESEARCH", "LITERAL+", "LITERAL-", "SPECIAL-USE", "UTF8=ACCEPT", "X-GM-EXT-1", "ID", "ENABLE", "IMAP4REV1",
        "IMAP4REV2",
    ]

    init(_ account: Account, _ session: IMAPSession) {
        self.account = account
        self.session = session
    }

    func run() throws -> [AccountCheck.Finding] {
        var findings = [
            AccountCheck.Finding("server", "\(account.server)\(try identification())"),
            AccountCheck.Finding("signed in", "as \(account.user)"),
            AccountCheck.Finding(
                "capabilities", Self.telling.filter(session.client.capabilities.contains).joined(separator: " ")),
        ]
        let mailboxes = try IMAPMailboxes.list("*", session)
        findings.append(AccountCheck.Finding("mailboxes", IMAPMailboxes.shown(mailboxes)))
        for name in try IMAPMailboxes.names(account, session) {
            let state = try examine(name, mailboxes)
            findings.append(AccountCheck.Finding("reads", "\"\(name)\": \(state.exists) messages\(try newest(state))"))
        }
        return findings
    }

    /// Opens a mailbox; where that fails, those that are there are what a person needs to know.
    private func examine(
        _ name: String, _ mailboxes: [(name: String, attributes: [String])]
    ) throws -> IMAPSession.MailboxState {
        do {
            return try session.examine(name)
        } catch AccountError.missing(let words) {
            let sentence = words.hasSuffix(".") ? words.dropLast() : words[...]
            throw AccountError.missing("\(sentence); there are: \(IMAPMailboxes.shown(mailboxes))")
        }
    }

    private func identification() throws -> String {
        guard session.client.capabilities.contains("ID") else { return "" }
        var names: [String] = []
        _ = try session.client.run(IMAPCommand("ID NIL")) { response in
            if case .identification(let pairs) = response { names = ["name", "version"].compactMap { pairs[$0] } }
        }
        return names.isEmpty ? "" : ", \(names.joined(separator: " "))"
    }

    private func newest(_ state: IMAPSession.MailboxState) throws -> String {
        guard state.exists > 0 else { return "" }
        var words = ""
        _ = try session.client.run(
            IMAPCommand("FETCH \(state.exists) (INTERNALDATE BODY.PEEK[HEADER]<0.65536>)")
        ) { response in
            guard case .fetched(let message) = response, let header = message.header else { return }
            let parsed = MessageParser.parseHeader(header)
            words = ", the newest of \(message.arrived?.iso8601 ?? "?") from \(parsed.sender.address)"
        }
        return words
    }
}
