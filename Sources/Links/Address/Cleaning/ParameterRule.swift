// One row of the tracking parameters' table.

/// Query parameters of one vendor that say where a reader came from, or who he is, and change nothing on the page.
struct ParameterRule: Sendable {
    /// Whose they are.
    let vendor: StaticString
    /// Names in lower case; a final "*" stands for any ending.
    let names: [StaticString]
    /// The hosts for which the row speaks, with all below them; none: every host.
    var domains: [StaticString] = []
    /// The site in all its countries ("amazon"), instead of `domains`.
    var site: StaticString?
    /// Only for paths that begin so.
    var pathPrefix: StaticString?
    /// Only beside a parameter of another row: the name is too common to go by itself.
    var inCompany = false
    /// Where it is documented.
    let source: StaticString

    func appliesTo(host: String, path: String) -> Bool {
        if let pathPrefix, !path.hasPrefix(pathPrefix.description) { return false }
        if let site {
            return host.contains(site.description)
                && RegistrableDomain.of(host: host).prefix { $0 != "." } == site.description
        }
        return domains.isEmpty || domains.contains { HostShape.isUnder(host, $0.description) }
    }
}

/// A set of parameter names, some with a free ending.
struct ParameterNames: Sendable {
    private var whole: Set<String> = []
    private var beginnings: [String] = []

    mutating func formUnion(_ names: [StaticString]) {
        for name in names.map(\.description) {
            if name.hasSuffix("*") { beginnings.append(String(name.dropLast())) } else { whole.insert(name) }
        }
    }

    func contains(_ name: String) -> Bool {
        whole.contains(name) || beginnings.contains { name.hasPrefix($0) }
    }
}
