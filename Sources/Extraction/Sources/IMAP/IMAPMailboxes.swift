internal import IMAP
internal import Settings

/// Which mailboxes an account's configuration means.
enum IMAPMailboxes {
    /// Patterns may not mean more.
    private static let most = 200

    /// The names of the mailboxes, each once, in the order of the configuration.
    ///
    /// `\All` and its kin are special uses (RFC 6154): their names are in the user's language. `*` and `%` are a listing's.
    static func names(_ account: Account, _ session: IMAPSession) throws -> [String] {
        let wanted = account.mailboxes.isEmpty ? ["INBOX"] : account.mailboxes
        var names: [String] = []
        var all: [(name: String, attributes: [String])]?
        for name in wanted {
            if name.lowercased() == "\\inbox" {
                names.append("INBOX")
            } else if name.hasPrefix("\\") {
                let listed = try all ?? list("*", session)
                all = listed
                guard let found = listed.first(where: { $0.attributes.contains(name.lowercased()) }) else {
                    throw AccountError.missing("no mailbox has the special use \(name); there are: \(shown(listed))")
                }
                names.append(found.name)
            } else if name.contains("*") || name.contains("%") {
                names += try list(name, session).map(\.name)
            } else {
                names.append(name)
            }
        }
        var seen: Set<String> = []
        names = names.filter { seen.insert($0.uppercased() == "INBOX" ? "INBOX" : $0).inserted }
        guard names.count <= most else { throw AccountError.missing("mailboxes means \(names.count), at most \(most)") }
        return names
    }

    /// So many mailboxes are named one by one.
    static let mostNamed = 30

    /// Mailboxes for people, with their special uses.
    static func shown(_ mailboxes: [(name: String, attributes: [String])]) -> String {
        let named = mailboxes.prefix(mostNamed).map { mailbox in
            let uses = mailbox.attributes.filter(specialUses.contains)
            return "\"\(mailbox.name)\"" + (uses.isEmpty ? "" : " (\(uses.joined(separator: " ")))")
        }
        let more = mailboxes.count > named.count ? ", and \(mailboxes.count - named.count) more" : ""
        return named.isEmpty ? "there is none" : named.joined(separator: ", ") + more
    }

    private static let specialUses: Set<String> = [
        "\\all", "\\archive", "\\drafts", "\\flagged", "\\junk", "\\sent", "\\trash", "\\important",
    ]

    /// The mailboxes that can be opened, with their attributes.
    static func list(_ pattern: String, _ session: IMAPSession) throws -> [(name: String, attributes: [String])] {
        var command = IMAPCommand("LIST \"\" ")
        command.add(text: session.client.encoded(mailbox: pattern))
        // Some servers name special uses only when they are asked to (RFC 6154 §2).
        let capabilities = session.client.capabilities
        if capabilities.contains("SPECIAL-USE"), capabilities.contains("LIST-EXTENDED") {
            command.add(" RETURN (SPECIAL-USE)")
        }
        var found: [(name: String, attributes: [String])] = []
        let end = try session.client.run(command) { response in
            guard case .mailbox(let mailbox) = response, mailbox.isSelectable, found.count < 100_000 else { return }
            found.append((session.client.decoded(mailbox: mailbox.name), mailbox.attributes))
        }
        try IMAPSession.check(end, "LIST")
        return found
    }
}
