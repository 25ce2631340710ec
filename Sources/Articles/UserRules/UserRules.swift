/// The user's own rules: what is an article, and what is none, before any other rule.
///
/// An entry is a domain (`example.com`: that domain and all below it), a domain with `*` (`*.example.com`, `news.*`), or an
/// address pattern (`example.com/blog/*`, `*/podcast/*`, with or without `https://`). `*` stands for any characters; case does not
/// matter. When both lists match, the longer pattern wins, and `deny` where they are equally long.
public import Links

/// A user's lists of what is always and what is never an article.
public struct UserRules: Sendable {
    enum Action: Sendable { case allow, deny }

    private struct Entry: Sendable {
        var pattern: UserPattern
        var action: Action
    }

    private var entries: [Entry] = []

    /// At most this many entries in each list.
    public static let maximumEntries = 10_000

    /// No rules.
    public init() {}

    /// Reads both lists; throws the first entry that is none, with what would be right.
    public init(allow: [String], deny: [String]) throws(UserRuleError) {
        try add(deny, list: "deny", .deny)
        try add(allow, list: "allow", .allow)
    }

    private mutating func add(_ patterns: [String], list: String, _ action: Action) throws(UserRuleError) {
        guard patterns.count <= Self.maximumEntries else {
            throw UserRuleError(list: list, index: Self.maximumEntries, entry: "", problem: .tooMany)
        }
        for (index, text) in patterns.enumerated() {
            do {
                entries.append(Entry(pattern: try UserPattern(text), action: action))
            } catch {
                throw UserRuleError(list: list, index: index, entry: text, problem: error)
            }
        }
    }

    /// Whether there is no rule at all.
    public var isEmpty: Bool { entries.isEmpty }

    /// What the rules say of an address: true for always an article, false for never, nil for nothing.
    public func verdict(for url: WebURL) -> Bool? { match([url]).map { $0.action == .allow } }

    /// The strongest entry that fits any of the addresses.
    func match(_ urls: [WebURL]) -> (action: Action, pattern: String)? {
        guard !entries.isEmpty else { return nil }
        var best: Entry?
        for url in urls {
            for entry in entries where entry.pattern.matches(url) {
                if best.map({ entry.pattern.text.utf8.count > $0.pattern.text.utf8.count }) ?? true { best = entry }
            }
        }
        return best.map { ($0.action, $0.pattern.text) }
    }
}
