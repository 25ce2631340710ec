// The user's rules in force: the request's own, the account's, the configuration's, and those of the rule files.

internal import Articles
internal import Disk
internal import Settings

extension UserRules {
    /// All rules that hold for an extraction; which entry decides is UserRules' affair.
    ///
    /// - Throws: `RuleFileError` for a rule file that cannot be read, `UserRuleError` for an entry that is none.
    init(_ settings: Settings, config: ConfigUsed? = nil) throws {
        var filters = [settings.filter]
        if let source = config?.source, source.kind == .account, let account = settings.accounts[source.name] {
            filters.append(account.filter)
        }
        var allow = config?.allow ?? []
        var deny = config?.deny ?? []
        for filter in filters {
            let file = try RuleFile.read(filter)
            allow += filter.allow + (file?.allow ?? [])
            deny += filter.deny + (file?.deny ?? [])
        }
        try self.init(allow: allow, deny: deny)
    }
}

/// What is wrong with a rule file, and where.
struct RuleFileError: Error, CustomStringConvertible {
    var description: String
    var hint: String
}

/// The rule file of a configuration, or of one of its accounts.
enum RuleFile {
    /// Reads it; nil where none is named.
    static func read(_ filter: Settings.Filter) throws -> UserRuleFile? {
        guard let path = filter.rulesFile else { return nil }
        let bytes: [UInt8]
        do {
            let slash = path.lastIndex(of: "/")
            let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            let directory = try Directory(path: folder, followingLinks: true)
            bytes = try directory.readFile(
                slash.map { String(path[path.index(after: $0)...]) } ?? path, maximumBytes: UserRuleFile.maximumBytes)
        } catch {
            throw RuleFileError(
                description: "filter.rules_file: \(path): \(error.reason)", hint: "name a file that can be read")
        }
        do {
            return try UserRuleFile(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw RuleFileError(description: "\(path):\(error.line): \(error.message)", hint: error.hint)
        }
    }
}
