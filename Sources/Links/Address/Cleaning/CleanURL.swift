// The clean address of a page: what a reader could pass on without saying who he is or where he got it.
//
// Owns: the order of the steps. The tables are TrackingParameters; ReaderIdentity looks at values, FragmentRule at
// fragments. Invariants: cleaning twice is cleaning once; path and host stay as they are, but for an AMP copy, which
// becomes the page, for sessions, and for parts of the path that a loaded list calls tracking; pairs that stay keep their order
// and their bytes, but for an address in them that had to be cleaned. A path that names the reader cannot be cleaned:
// `identifiesReader` says so.

/// Takes tracking and the reader's identity out of addresses.
public enum CleanURL {
    /// The clean address; an address that is neither http nor https comes back as it is.
    public static func clean(_ url: WebURL) -> WebURL { clean(url, lists: RuleLists.installed) }

    static func clean(_ url: WebURL, lists: RuleLists?) -> WebURL {
        guard url.isHTTP else { return url }
        var page = withoutReader(url, lists)
        // Cleaned before it is looked at, so that a second cleaning sees what the first one saw. A copy's address is
        // longer than the page's: this ends.
        while let original = TrackerDecoders.ampDestination(of: page) ?? AMPVariant.page(of: page) {
            page = withoutReader(original, lists)
        }
        return page
    }

    /// Whether the path itself names the reader, by a mail address or a token in one of its parts: such a page has no
    /// clean address, since without that part it is another page.
    public static func identifiesReader(_ url: WebURL) -> Bool {
        url.isHTTP && PathIdentity.isIn(url)
    }

    /// Whether a line for people holds a mail address: "Welcome back, reader@example.org".
    ///
    /// "@name@site.example" is a public name of the Fediverse.
    public static func holdsMailAddress(_ line: String) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "@")) else { return false }
        return line.utf8.split { $0 <= 0x20 || "()<>[]{}\",;:|".utf8.contains($0) }.contains { word in
            word.first != UInt8(ascii: "@") && ReaderIdentity.holdsMailAddress(Array(word))
        }
    }

    /// What two addresses of one article have in common: the clean address without scheme, "www." and final slash.
    public static func duplicateKey(of url: WebURL) -> String { key(ofClean: clean(url)) }

    /// The same for an address that is clean already.
    public static func key(ofClean page: WebURL) -> String {
        guard page.isHTTP else { return page.href }
        var key = Substring(page.bytes(page.layout.hostStart, page.layout.authorityEnd))
        if key.hasPrefix("www.") { key = key.dropFirst(4) }
        let path = page.path
        key += path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path[...]
        return String(key) + page.text(page.pathEnd, page.end)
    }

    private static func withoutReader(_ url: WebURL, _ lists: RuleLists?) -> WebURL {
        var page = SessionPath.without(withoutCredentials(url))
        if let lists { page = lists.withoutRawParts(page) }
        return withCleanFragment(withCleanQuery(page, lists: lists), lists)
    }

    /// A user name in an article's address is the reader's.
    private static func withoutCredentials(_ url: WebURL) -> WebURL {
        let authority = url.layout.schemeEnd + 3
        guard url.layout.hostStart > authority else { return url }
        return WebURL(url.text(0, authority) + url.text(url.layout.hostStart, url.end)) ?? url
    }

    private static func withCleanFragment(_ url: WebURL, _ lists: RuleLists?) -> WebURL {
        guard let fragment = url.fragment else { return url }
        let kept = FragmentRule.kept(fragment, of: url, lists: lists)
        return kept == fragment ? url : url.replacingFragment(kept)
    }

    /// The address with its query cleaned, and to `depth` the addresses in it.
    static func withCleanQuery(
        _ url: WebURL, lists: RuleLists?, depth: Int = QueryCleaner.maximumDepth
    ) -> WebURL {
        guard url.query != nil else { return url }
        let pairs = url.rawQueryItems
        let kept = QueryCleaner(url: url, lists: lists, depth: depth).kept(pairs)
        // "?" or "?&" with nothing to say goes too.
        guard !kept.isEmpty else { return url.replacingQuery(nil) }
        return kept == pairs ? url : url.replacingQuery(kept.joined(separator: "&"))
    }
}
