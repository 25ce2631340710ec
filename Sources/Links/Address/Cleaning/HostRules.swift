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
            var names = rows.filter { $0.appliesTo(host: host, path: path) }.map(\.names)
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
    func isReader(_ name: String) -> Bool { Self.readers.contains(name) }
    func goesInCompany(_ name: String) -> Bool { Self.inCompany.contains(name) }

    private static let siteRules = index(of: TrackingParameters.sites)
    private static let keptRules = index(of: TrackingParameters.kept)
    /// Rows for a path, or a site in all its countries, under any host.
    private static let anywhereRules = TrackingParameters.sites.filter(\.domains.isEmpty)
    private static let keptSites = TrackingParameters.kept.filter(\.domains.isEmpty)
    private static let everywhere = union(of: TrackingParameters.everywhere)
    private static let readers = union(of: TrackingParameters.readers.filter { !$0.inCompany })
    private static let inCompany = union(of: TrackingParameters.readers.filter(\.inCompany))

    private static func index(of rules: [ParameterRule]) -> DomainIndex<ParameterRule> {
        DomainIndex(rules.map { ($0.domains, $0) })
    }

    private static func union(of rules: [ParameterRule]) -> ParameterNames {
        rules.reduce(into: []) { $0.formUnion($1.names) }
    }
}
