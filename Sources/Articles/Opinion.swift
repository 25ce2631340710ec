/// What one rule says of a link, whether it decides or not.
public struct Opinion: Sendable, Equatable {
    /// The reason that it gives against the link; nil: it says "article".
    public var reason: Reason?
    /// The rule's name.
    public var rule: String
    /// What the rule looks at, in words.
    public var looksAt: String
    /// What weighed.
    public var evidence: String

    init(reason: Reason?, rule: String, looksAt: String, evidence: String) {
        self.reason = reason
        self.rule = rule
        self.looksAt = looksAt
        self.evidence = evidence
    }

    init(_ finding: Finding, looksAt: String) {
        self.init(reason: finding.reason, rule: finding.rule, looksAt: looksAt, evidence: finding.evidence)
    }
}
