// One row of the tracking parameters' table.

/// Query parameters of one vendor that say where a reader came from, or who he is, and change nothing on the page.
///
/// A class because several rows are asked for every address: one reference to count a row, not one a field.
final class ParameterRule: Sendable {
    /// Whose they are.
    let vendor: StaticString
    /// Names in lower case; a final "*" stands for any ending.
    let names: ParameterNames
    /// The hosts for which the row speaks, with all below them; none: every host.
    let domains: [String]
    /// The site in all its countries ("amazon"), instead of `domains`.
    let site: String?
    /// Only for paths that begin so.
    let pathPrefix: String?
    /// Only beside a parameter of another row: the name is too common to go by itself.
    let inCompany: Bool
    /// Where it is documented.
    let source: StaticString

    init(
        vendor: StaticString, names: ParameterNames, domains: [String] = [], site: String? = nil,
        pathPrefix: String? = nil, inCompany: Bool = false, source: StaticString
    ) {
        self.vendor = vendor
        self.names = names
        self.domains = domains
        self.site = site
        self.pathPrefix = pathPrefix
        self.inCompany = inCompany
        self.source = source
    }

    /// Whether a host that lies under `domains` is meant.
    func appliesTo(host: String, path: String) -> Bool {
        if let pathPrefix, !path.utf8.starts(with: pathPrefix.utf8) { return false }
        return site.map { HostName.isSite(host, $0) } ?? true
    }
}
