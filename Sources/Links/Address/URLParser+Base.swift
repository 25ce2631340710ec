// What a relative reference takes over from its base.

extension URLParser {
    mutating func copyScheme(of base: WebURL) {
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: base.bytes(0, base.layout.schemeEnd + 1))
        layout.schemeEnd = base.layout.schemeEnd
    }

    /// Scheme, credentials, host and port; the path is empty after it.
    mutating func copyAuthority(of base: WebURL) {
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: base.bytes(0, base.layout.authorityEnd))
        layout = base.layout
        layout.pathStart = layout.authorityEnd
        layout.queryMark = -1
        layout.fragmentMark = -1
    }

    mutating func copyPath(of base: WebURL) {
        output.append(contentsOf: base.bytes(base.layout.pathStart, base.pathEnd))
    }

    /// All but the fragment.
    mutating func copyThroughQuery(of base: WebURL) {
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: base.bytes(0, base.queryEnd))
        layout = base.layout
        layout.fragmentMark = -1
    }
}
