// The label that a host must have for a provider's pattern to match: what keeps a list of hundreds of patterns from being
// asked pattern by pattern.

/// Reads the beginning of patterns like "^https?:\/\/(?:[a-z0-9-]+\.)*?example\.com".
enum HostLabel {
    private static let schemes = ["https?:\\/\\/", "https?://"]
    private static let subdomains = [
        "(?:[a-z0-9-]+\\.)*?", "(?:[a-z0-9-]+\\.)*", "([a-z0-9-.]*\\.)", "(?:www\\.)?", ".*?\\.",
    ]

    /// The first label that the pattern spells out, whole; nil when it may match other hosts.
    static func required(by pattern: String) -> String? {
        guard !hasAlternatives(pattern) else { return nil }
        var rest = pattern[...]
        if rest.hasPrefix("^") { rest = rest.dropFirst() }
        guard let scheme = schemes.first(where: rest.hasPrefix) else { return nil }
        rest = rest.dropFirst(scheme.count)
        if let prefix = subdomains.first(where: rest.hasPrefix) { rest = rest.dropFirst(prefix.count) }
        let label = rest.prefix { $0 == "-" || $0.isASCII && ($0.isLetter || $0.isNumber) }
        rest = rest.dropFirst(label.count)
        guard !label.isEmpty else { return nil }
        // Only a dot ends a label; an unescaped one is meant as one too.
        for dot in ["\\.", "(?:\\.", "."] where rest.hasPrefix(dot) {
            let next = rest.dropFirst(dot.count).first
            return next.map { "?*+{".contains($0) } == true ? nil : label.lowercased()
        }
        return nil
    }

    /// Whether "|" stands outside all groups and classes.
    private static func hasAlternatives(_ pattern: String) -> Bool {
        var (depth, inClass, isEscaped) = (0, false, false)
        for byte in pattern.utf8 {
            if isEscaped { isEscaped = false; continue }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "["): inClass = true
            case UInt8(ascii: "]"): inClass = false
            case UInt8(ascii: "(") where !inClass: depth += 1
            case UInt8(ascii: ")") where !inClass: depth -= 1
            case UInt8(ascii: "|") where !inClass && depth == 0: return true
            default: break
            }
        }
        return false
    }
}
