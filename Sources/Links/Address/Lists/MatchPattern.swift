// "*://*.example.com/r?*": the patterns of browsers' extensions, as Brave's lists have them.
//
// https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns. No regular expressions: "*" in the path
// is matched with one place to come back to, so a match costs no more than pattern times address.
internal import Notation

/// A set of addresses.
struct MatchPattern: Sendable {
    /// nil: http and https.
    private let scheme: String?
    /// The host, or the domain that it lies under; nil: every host.
    let domain: String?
    private let isExact: Bool
    private let path: String

    init?(_ text: String) {
        guard text.utf8.count <= Pattern.maximumBytes, let colon = text.firstIndex(of: ":"),
            text[colon...].hasPrefix("://")
        else { return nil }
        let scheme = String(text[..<colon])
        guard ["*", "http", "https"].contains(scheme) else { return nil }
        let rest = text[colon...].dropFirst(3)
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        var host = rest[..<slash].lowercased()
        let isExact = !host.hasPrefix("*")
        if host.hasPrefix("*.") { host.removeFirst(2) }
        guard host == "*" || !host.isEmpty && !host.contains("*") else { return nil }
        self.scheme = scheme == "*" ? nil : scheme
        self.isExact = isExact
        domain = host == "*" ? nil : host
        path = String(rest[slash...])
    }

    /// Whether the address is one of them; `target` is its path with "?" and query.
    func matches(_ url: WebURL, host: String, target: String) -> Bool {
        if let scheme, scheme != url.scheme { return false }
        if let domain, isExact ? host != domain : !HostName.isUnder(host, domain) { return false }
        return Wildcard.matches(path, target)
    }
}
