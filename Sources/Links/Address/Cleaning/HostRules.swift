// The tables' rows that speak of one address, found without asking every row.

/// The names that the tables have for one host and path.
struct HostRules {
    private var tracking: [ParameterNames] = []
    private var kept: [ParameterNames] = []
    /// What loaded lists add; what `kept` names stays all the same.
    private let listed: ListedParameters?

    init(host: String, path: String, listed: ListedParameters?) {
        self.listed = listed
        func collect(_ index: DomainIndex<ParameterRule>, _ rows: [ParameterRule]) -> [ParameterNames] {
            var names: [ParameterNames] = []
            for row in rows where row.appliesTo(host: host, path: path) { names.append(row.names) }
            let _: Void? = index.first(for: host) { rule in
                if rule.appliesTo(host: host, path: path) { names.append(rule.names) }
                return nil
            }
            return names
        }
        tracking = collect(Self.siteRules, Self.anywhereRules)
        kept = collect(Self.keptRules, Self.keptSites)
    }

    func mustStay(_ name: String) -> Bool { kept.contains { $0.contains(name) } }
    func isTracking(_ name: String) -> Bool {
        Self.everywhere.contains(name) || tracking.contains { $0.contains(name) } || listed?.contains(name) == true
    }
    /// "userId", "user-id", "user.id" and "user[id]" are one name.
    func isReader(_ name: String) -> Bool {
        if Self.readers.contains(name) { return true }
        guard name.utf8.contains(where: Self.isJoint) else { return false }
        return Self.readers.contains(String(decoding: name.utf8.filter { !Self.isJoint($0) }, as: UTF8.self))
    }
    /// Whether a parameter of this name, when its value is a digest, holds that of the reader's mail address.
    func isMailName(_ name: String) -> Bool { Self.digests.contains(name) || HostName.contains(name, "mail") }
    /// Whether the name is a session's, or a page's with a short number.
    func isSession(_ name: String) -> Bool { Self.sessions.contains(name) }
    /// Whether the name is that of a key, which looks like made by chance.
    func isKey(_ name: String) -> Bool { Self.keys.contains(name) }
    func goesInCompany(_ name: String) -> Bool { Self.inCompany.contains(name) }

    private static let siteRules = index(of: TrackingParameters.sites)
    private static let keptRules = index(of: TrackingParameters.kept)
    /// Rows for a path, or a site in all its countries, under any host.
    private static let anywhereRules = TrackingParameters.sites.filter(\.domains.isEmpty)
    private static let keptSites = TrackingParameters.kept.filter(\.domains.isEmpty)
    private static let everywhere = union(of: TrackingParameters.everywhere)
    private static let readers = union(of: TrackingParameters.readers.filter { !$0.inCompany })
    private static let digests = union(of: TrackingParameters.mailDigests)
    private static let sessions = union(of: TrackingParameters.sessions)
    private static let keys = union(of: TrackingParameters.keys)
    private static let inCompany = union(of: TrackingParameters.readers.filter(\.inCompany))

    private static func isJoint(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    private static func index(of rules: [ParameterRule]) -> DomainIndex<ParameterRule> {
        DomainIndex(rules.map { ($0.domains, $0) })
    }

    private static func union(of rules: [ParameterRule]) -> ParameterNames {
        rules.reduce(into: []) { $0.formUnion($1.names) }
    }
}
