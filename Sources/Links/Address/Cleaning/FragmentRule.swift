// Which fragments belong to the page: those that a script reads as its address.
//
// A plain anchor only scrolls, so it goes (two links to two places of a page are one article); "#:~:text=" too
// (https://wicg.github.io/scroll-to-text-fragment/). What stays is free of the reader like a query is.

/// Decides whether an address needs its fragment.
enum FragmentRule {
    /// Sites whose page is named in the fragment without "!" or "/".
    private static let hosts = ["mega.nz", "docs.google.com", "mail.google.com", "web.telegram.org", "excalidraw.com"]

    /// Routes that open a panel over the page, for its members (https://ghost.org/docs/themes/members/).
    private static let panels = ["/feedback/", "/portal", "/share"]

    /// The fragment to keep; nil when the page is the same without it.
    static func kept(_ fragment: String, of url: WebURL, lists: RuleLists?) -> String? {
        let page = withoutTextDirective(fragment)
        // "#!/page" (https://developers.google.com/search/docs/ajax-crawling) and "#/page", the routes of one-page sites.
        let isRoute = page.utf8.count > 1 && (page.hasPrefix("!") || page.hasPrefix("/"))
        guard isRoute && !panels.contains(where: page.hasPrefix) || isNeeded(page, host: url.host ?? "") else {
            return nil
        }
        let clean = withCleanQuery(page, of: url, lists)
        return clean.isEmpty || ReaderIdentity.isIn(clean) ? nil : clean
    }

    private static func isNeeded(_ fragment: String, host: String) -> Bool {
        !fragment.isEmpty && hosts.contains { HostName.isUnder(host, $0) }
    }

    /// A route may have a query of its own.
    private static func withCleanQuery(_ route: String, of url: WebURL, _ lists: RuleLists?) -> String {
        guard let mark = route.utf8.firstIndex(of: UInt8(ascii: "?")) else { return route }
        let query = route[route.utf8.index(after: mark)...]
        let pairs = query.utf8.split(separator: UInt8(ascii: "&")).map { Substring($0) }
        let kept = QueryCleaner(url: url, lists: lists).kept(pairs)
        return kept == pairs
            ? route : route[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    private static func withoutTextDirective(_ fragment: String) -> String {
        let bytes = Array(fragment.utf8)
        let mark = bytes.indices.first { bytes[$0] == UInt8(ascii: ":") && bytes[$0...].starts(with: ":~:".utf8) }
        return mark.map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? fragment
    }
}
