// One row of the tracking parameters' table.

/// Query parameters of one vendor that say where a reader came from, or who he is, and change nothing on the page.
struct ParameterRule: Sendable {
    /// Whose they are.
    let vendor: StaticString
    /// Names in lower case; a final "*" stands for any ending.
    let names: ParameterNames
    /// The hosts for which the row speaks, with all below them; none: every host.
    var domains: [String] = []
    /// The site in all its countries ("amazon"), instead of `domains`.
    var site: String?
    /// Only for paths that begin so.
    var pathPrefix: String?
    /// Only beside a parameter of another row: the name is too common to go by itself.
    var inCompany = false
    /// Where it is documented.
    let source: StaticString

    /// Whether a host that lies under `domains` is meant.
    func appliesTo(host: String, path: String) -> Bool {
        if let pathPrefix, !path.utf8.starts(with: pathPrefix.utf8) { return false }
        return site.map { HostName.isSite(host, $0) } ?? true
    }
}
