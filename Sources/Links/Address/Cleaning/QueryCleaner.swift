// Judges the pairs of one query by the tables, then by their values.

/// The tables' rows that speak of one address.
struct QueryCleaner {
    private let url: WebURL
    private let rules: HostRules

    init(url: WebURL) {
        self.url = url
        rules = HostRules(host: url.host ?? "", path: url.path)
    }

    func cleaned() -> WebURL {
        let pairs = url.queryItems.map { (name: Self.key($0.name), value: $0.value) }
        let hasCompany = pairs.contains { rules.isTracking($0.name) }
        return url.removingQueryItems { name, value in
            let name = Self.key(name)
            if rules.mustStay(name) { return false }
            if rules.isTracking(name) || rules.isReader(name) || (hasCompany && rules.goesInCompany(name)) { return true }
            return Self.isCampaignReference(name, value) || ReaderIdentity.isIn(value) || ReaderIdentity.isIn(name)
        }
    }

    /// The name to look up: lower case, without what careless joining leaves before it ("?", "amp;").
    private static func key(_ name: String) -> String {
        var key = name.lowercased()[...]
        while true {
            if key.hasPrefix("?") { key = key.dropFirst() } else if key.hasPrefix("amp;") { key = key.dropFirst(4) } else { return String(key) }
        }
    }

    /// "ref" and "source" name pages too; a site's name or a newsletter in them is the sender's.
    ///
    /// Ghost adds its own host to every link (https://ghost.org/help/outbound-link-tagging/).
    private static func isCampaignReference(_ name: String, _ value: String) -> Bool {
        guard name == "ref" || name == "source" || name == "via" || name == "src" || name == "ref_source" else { return false }
        let value = value.lowercased()
        if value.contains("newsletter") || value == "email" || value == "mail" || value == "rss" { return true }
        guard name == "ref", let dot = value.lastIndex(of: "."), dot != value.startIndex else { return false }
        let top = value[dot...].dropFirst()
        return top.utf8.count >= 2 && top.utf8.allSatisfy(ASCII.isLetter)
            && value.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }
}

/// The names that the tables have for one host and path.
private struct HostRules {
    private var tracking = Self.trackingEverywhere
    private var kept = ParameterNames()

    init(host: String, path: String) {
        for rule in TrackingParameters.sites where rule.appliesTo(host: host, path: path) { tracking.formUnion(rule.names) }
        for rule in TrackingParameters.kept where rule.appliesTo(host: host, path: path) { kept.formUnion(rule.names) }
    }

    func mustStay(_ name: String) -> Bool { kept.contains(name) }
    func isTracking(_ name: String) -> Bool { tracking.contains(name) }
    func isReader(_ name: String) -> Bool { Self.readers.contains(name) }
    func goesInCompany(_ name: String) -> Bool { Self.inCompany.contains(name) }

    private static let trackingEverywhere = union(of: TrackingParameters.everywhere)
    private static let readers = union(of: TrackingParameters.readers.filter { !$0.inCompany })
    private static let inCompany = union(of: TrackingParameters.readers.filter(\.inCompany))

    private static func union(of rules: [ParameterRule]) -> ParameterNames {
        rules.reduce(into: ParameterNames()) { $0.formUnion($1.names) }
    }
}
