// Which fragments belong to the page: those that a script reads as its address.
//
// A plain anchor only scrolls, so it goes (two links to two places of a page are one article); "#:~:text=" too
// (https://wicg.github.io/scroll-to-text-fragment/).

/// Decides whether an address needs its fragment.
enum FragmentRule {
    /// Sites whose page is named in the fragment without "!" or "/".
    private static let hosts = ["mega.nz", "docs.google.com", "mail.google.com", "web.telegram.org", "excalidraw.com"]

    /// The fragment to keep; nil when the page is the same without it.
    static func kept(_ fragment: String, host: String) -> String? {
        let page = fragment.utf8.starts(with: ":~:".utf8) ? "" : withoutTextDirective(fragment)
        guard !page.isEmpty, !ReaderIdentity.isIn(page) else { return nil }
        // "#!/page" (https://developers.google.com/search/docs/ajax-crawling) and "#/page", the routes of one-page sites.
        let isRoute = page.utf8.count > 1 && (page.hasPrefix("!") || page.hasPrefix("/"))
        return isRoute || hosts.contains { HostShape.isUnder(host, $0) } ? page : nil
    }

    private static func withoutTextDirective(_ fragment: String) -> String {
        let bytes = Array(fragment.utf8)
        let mark = Array(":~:".utf8)
        guard let colon = bytes.indices.first(where: { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }) else { return fragment }
        return String(decoding: bytes[..<colon], as: UTF8.self)
    }
}
