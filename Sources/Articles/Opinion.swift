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
    /// How often the rule was right when it decided; nil where that has not been measured.
    public var record: RuleRecord? { RuleRecord.measured[rule] }

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
