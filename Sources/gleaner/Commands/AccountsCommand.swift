import ArgumentParser
import Extraction
import Notation
import Settings

struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts", abstract: "List the accounts of the configuration.",
        subcommands: [AccountsListCommand.self, AccountsCheckCommand.self], defaultSubcommand: AccountsListCommand.self)
}

struct AccountsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the accounts of the configuration.")

    @OptionGroup var options: ConfigurationOption

    @Flag(help: "Print a JSON object a line.")
    var json = false

    func run() async throws {
        try await perform {
            let accounts = try options.load().accounts.values.sorted { $0.name < $1.name }
            for account in accounts { json ? show(asJSON: account) : show(account) }
            if accounts.isEmpty { Terminal.note("the configuration names no accounts") }
            return .done
        }
    }

    private func show(_ account: Account) {
        let name = Shown.column(account.name, 16)
        let mailboxes = account.mailboxes.isEmpty ? "" : "  \(account.mailboxes.joined(separator: ", "))"
        let place = account.kind == .imap ? "\(account.user) at \(account.server)" : account.user
        Terminal.result(Terminal.printable("\(name) \(Shown.column(account.kind.rawValue, 6)) \(place)\(mailboxes)"))
    }

    /// Nothing here says where a secret is kept, let alone what it is.
    private func show(asJSON account: Account) {
        var object = JSONObject()
        object["name"] = .string(account.name)
        object["kind"] = .string(account.kind.rawValue)
        object["server"] = account.kind == .imap ? .string(account.server) : nil
        object["security"] = account.kind == .imap ? .string(account.security.rawValue) : nil
        object["user"] = .string(account.user)
        object["mailboxes"] = .array(account.mailboxes.map(JSONValue.string))
        object["users"] = .array(account.users.map(JSONValue.string))
        Terminal.result(bytes: JSONWriter.document(.object(object), pretty: false))
    }
}

struct AccountsCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Connect to an account, sign in, and say what is there.")

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "The account's name.")
    var name: String

    func run() async throws {
        try await perform {
            let settings = try options.load()
            let account = try settings.account(named: name)
            for finding in try await AccountCheck.run(account, settings) {
                Terminal.result(Terminal.printable("\(Shown.column(finding.name, 16)) \(finding.words)"))
            }
            return .done
        }
    }
}

extension Settings {
    /// The account of that name.
    ///
    /// - Throws: `CommandFailure` with the name that may have been meant.
    func account(named name: String) throws(CommandFailure) -> Account {
        if let account = accounts[name] { return account }
        let nearest = Suggestion.nearest(to: name, in: accounts.keys.sorted())
        throw CommandFailure(
            .configuration, "the configuration names no account \"\(name)\"",
            hint: nearest.map { "did you mean \"\($0)\"?" } ?? "`gleaner accounts` lists them")
    }
}
