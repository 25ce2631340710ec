// Where an answer that is a page leads on to: by a `Refresh` field, a meta element or a script, in this order.
//
// Browsers act on the first refresh there is, the header's before any element's (HTML Standard, 4.2.4.5), and a page that
// names a script and a refresh names the same place with both. A page that loads itself anew is a page: its reader
// stays where he is. What leads to another scheme than http(s) opens a program beside the page; the page stays, too.

internal import Links
internal import Transfer

/// The step from a page to the next.
struct PageHop: Equatable {
    let target: WebURL
    let kind: Resolution.Hop.Kind

    /// A refresh after more seconds than this leads nowhere: what a page shows for so long is there to be read.
    ///
    /// Notices ("this page has moved, you will be redirected") wait up to 30 s. Pages that renew their news wait for a
    /// minute and more.
    static let longestDelay = 30
    /// A page that sets a cookie and loads itself anew after more seconds than this does so to renew itself.
    static let longestPause = 5

    /// Where the page leads on to; nil: it is a page to be read.
    ///
    /// `mayReturn`: it has just set a cookie, so that loading it anew may bring another page.
    init?(_ answer: HTTPResponse, page: Page?, at current: WebURL, mayReturn: Bool = false) {
        if let field = answer.fields[.refresh], let refresh = DeclarativeRefresh(field) {
            guard let target = Self.target(of: refresh, at: current, base: current, mayReturn) else { return nil }
            self.init(target: target, kind: .refreshHeader)
            return
        }
        guard let page else { return nil }
        let base = page.baseAddress(at: current)
        if let refresh = page.refreshes.lazy.compactMap({ DeclarativeRefresh($0) }).first {
            guard let target = Self.target(of: refresh, at: current, base: base, mayReturn) else { return nil }
            self.init(target: target, kind: .metaRefresh)
            return
        }
        guard let target = Self.target(ofScripts: page.scriptTargets, at: current, base: base) else { return nil }
        self.init(target: target, kind: .script)
    }

    private init(target: WebURL, kind: Resolution.Hop.Kind) {
        self.target = target
        self.kind = kind
    }

    private static func target(
        of refresh: DeclarativeRefresh, at current: WebURL, base: WebURL, _ mayReturn: Bool
    ) -> WebURL? {
        guard refresh.seconds <= longestDelay else { return nil }
        if mayReturn, refresh.seconds <= longestPause, refresh.target == nil { return current }
        guard let text = refresh.target, let url = WebURL(text, base: base), url.isHTTP else { return nil }
        if url.withoutFragment == current.withoutFragment {
            return mayReturn && refresh.seconds <= longestPause ? url : nil
        }
        // A page that comes back to its own path after a while renews itself, with another query each time.
        let isRenewal = refresh.seconds > 0 && url.scheme == current.scheme && isSamePlace(url, current)
        return isRenewal ? nil : url
    }

    /// The one address that all of a page's scripts lead to: where they differ, what decides between them is unknown.
    private static func target(ofScripts targets: [String], at current: WebURL, base: WebURL) -> WebURL? {
        var found: WebURL?
        for url in targets.compactMap({ WebURL($0, base: base) }) where leadsAway(url, from: current) {
            guard found == nil || found == url else { return nil }
            found = url
        }
        return found
    }

    private static func leadsAway(_ url: WebURL, from current: WebURL) -> Bool {
        url.isHTTP && url.withoutFragment != current.withoutFragment
    }

    private static func isSamePlace(_ one: WebURL, _ other: WebURL) -> Bool {
        one.host == other.host && one.port == other.port && one.path == other.path
    }
}
