// The names of parameters that a provider's rules take out. Most are plain words: those are a set; the others are joined
// to one pattern, so that a name is asked once.

/// Names in a list, some as patterns.
struct ListedNames: Sendable {
    private var whole: Set<String> = []
    private var patterns: [Pattern] = []

    init(_ rules: [ListValue]) throws(RuleListError) {
        var others: [String] = []
        for rule in rules {
            var text = try rule.text()[...]
            // A "?" that careless joining left before the name, in its encoded form: names come without it here.
            let stray = "(?:%3F)?"
            if text.hasPrefix(stray) { text = text.dropFirst(stray.count) }
            if text.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x5F || $0 == 0x2D }) {
                whole.insert(text.lowercased())
            } else {
                let pattern = try rule.pattern { "^(?:\($0))$" }
                // Numbers of groups change when patterns are joined.
                if pattern.groups > 0 { patterns.append(pattern) } else { others.append(String(text)) }
            }
        }
        // In pieces, since a pattern has a limit.
        var joined = ""
        for text in others + [""] {
            if text.isEmpty || joined.utf8.count + text.utf8.count > Pattern.maximumBytes - 20 {
                if !joined.isEmpty, let pattern = try? Pattern("^(?:\(joined))$") { patterns.append(pattern) }
                joined = ""
            }
            if !text.isEmpty { joined += (joined.isEmpty ? "" : "|") + text }
        }
    }

    /// Whether a name, in lower case, is one of them.
    func contains(_ name: String) -> Bool {
        if whole.contains(name) { return true }
        if patterns.isEmpty { return false }
        let bytes = Array(name.utf8)
        return patterns.contains { $0.matches(bytes) }
    }
}
