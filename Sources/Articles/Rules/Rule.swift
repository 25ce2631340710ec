/// One row of the table of rules: what it looks at, and what it says of a link.
struct Rule: Sendable {
    /// What a verdict's `rule` names.
    let name: String
    /// The reason that it gives; nil for a rule that makes an article.
    let reason: Reason?
    /// What it looks at, in words.
    let looksAt: String
    /// Returns what weighed, or nil when the rule does not apply.
    let test: @Sendable (LinkFacts) -> String?

    init(_ name: String, _ reason: Reason?, looksAt: String, test: @escaping @Sendable (LinkFacts) -> String?) {
        self.name = name
        self.reason = reason
        self.looksAt = looksAt
        self.test = test
    }
}
