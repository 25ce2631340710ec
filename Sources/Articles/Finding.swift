/// A reason together with the rule that gave it and what the rule saw.
public struct Finding: Sendable, Hashable {
    /// Why the link is no article.
    public var reason: Reason
    /// The name of the rule, as in the table of rules.
    public var rule: String
    /// What weighed: the words, the host, the part of the path; at most 200 characters.
    public var evidence: String

    /// Makes a finding, its evidence cut to 200 characters.
    public init(reason: Reason, rule: String, evidence: String) {
        self.reason = reason
        self.rule = rule
        self.evidence = evidence.utf8.count > 200 ? String(evidence.prefix(200)) : evidence
    }
}

extension Finding {
    /// Whether nothing is known but that a link says nothing.
    var isOnlyWordless: Bool { rule.hasPrefix("wordless") }

    /// Whether nothing speaks against a request but that nothing can be learnt from it.
    var isOnlyNeedless: Bool { rule.hasPrefix("need-not-") }

    /// Whether nothing is known but that it may act.
    package var isOnlyDoubt: Bool { rule == Self.doubt }

    static let doubt = "in-doubt"

    /// Whether it comes from the name of a page that may be read as well.
    ///
    /// That is enough not to request it, and not enough to say that it is no article.
    var isOfPageName: Bool { rule == Self.pageName }

    /// Whether it comes from an address alone, not from words that a reader sees.
    var isOfAddress: Bool { Self.addressRules.contains(rule) }

    static let pageName = "page-name"
    private static let addressRules: Set<String> = [
        pageName, "path-word", "path-command", "host-label", "service-address", "query-name", "query-value",
        "query-answer",
    ]
}
