// The user's rules in force: the request's own, the account's, the configuration's, and the rule file's.

internal import Articles
internal import Disk
internal import Settings

extension UserRules {
    /// All rules that hold for an extraction; which entry decides is UserRules' affair.
    ///
    /// - Throws: `RuleFileError` for a rule file that cannot be read, `UserRuleError` for an entry that is none.
    init(_ settings: Settings, config: ConfigUsed? = nil) throws {
        let file = try RuleFile.read(settings)
        try self.init(
            allow: (config?.allow ?? []) + settings.filter.allow + (file?.allow ?? []),
            deny: (config?.deny ?? []) + settings.filter.deny + (file?.deny ?? []))
    }
}

/// What is wrong with a rule file, and where.
struct RuleFileError: Error, CustomStringConvertible {
    var description: String
    var hint: String
}

/// The rule file of a configuration.
enum RuleFile {
    /// Reads it; nil where the configuration names none.
    static func read(_ settings: Settings) throws -> UserRuleFile? {
        guard let path = settings.filter.rulesFile else { return nil }
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
