// The rule lists that the configuration names, beside the built-in tables.
//
// Owns: which lists hold in this process. They are installed once, before the first address is looked at: a worker is a
// process of its own, and a list for one of two addresses of an extraction would be a riddle. Invariants: a list is read
// wholly or not at all; what it decodes passes `CarriedAddress`, `NeverUnwrapped` and later the never-request test like
// every other address; what the built-in table says must stay in a query stays.
private import Synchronization

/// Lists in ClearURLs' and Brave's formats.
public final class RuleLists: Sendable {
    /// The three formats.
    public enum Format: String, Sendable, CaseIterable {
        /// ClearURLs' data.min.json.
        case clearURLs = "clearurls"
        /// Brave's debounce.json.
        case debounce
        /// Brave's clean-urls.json.
        case cleanURLs = "clean_urls"
    }

    /// The largest list; the public ones have some 100 KB.
    public static let maximumBytes = 8 << 20

    private let clearURLs: ClearURLsList
    private let debounce: BraveList<DebounceRule>
    private let cleanURLs: BraveList<Set<String>>

    /// Takes lists that are whole; the order of lists of one format is the order of their rules.
    public init(_ lists: [(format: Format, bytes: [UInt8])]) throws(RuleListError) {
        var clearURLs = ClearURLsList()
        var debounce = BraveList<DebounceRule>()
        var cleanURLs = BraveList<Set<String>>()
        for list in lists {
            switch list.format {
            case .clearURLs: try clearURLs.add(list.bytes)
            case .debounce: try debounce.add(debounce: list.bytes)
            case .cleanURLs: try cleanURLs.add(cleanURLs: list.bytes)
            }
        }
        (self.clearURLs, self.debounce, self.cleanURLs) = (clearURLs, debounce, cleanURLs)
    }

    /// How many providers and entries there are.
    public var count: Int { clearURLs.count + debounce.count + cleanURLs.count }

    private static let current = Mutex<RuleLists?>(nil)

    /// The lists of this process; nil: the built-in tables alone.
    static var installed: RuleLists? { current.withLock { $0 } }

    /// Makes these the lists of this process.
    public static func install(_ lists: RuleLists?) { current.withLock { $0 = lists } }

    /// The destination that an address carries by one of the lists.
    func destination(of url: WebURL) -> (url: WebURL, decoder: String)? {
        guard let host = url.host else { return nil }
        if debounce.count > 0 {
            for rule in debounce.rules(for: url, host: host, target: url.text(url.layout.pathStart, url.queryEnd)) {
                if let found = rule.destination(of: url, host: host) { return (found, "debounce_list") }
            }
        }
        guard clearURLs.count > 0, let found = clearURLs.destination(of: url, host: host) else { return nil }
        return (found, "clearurls_list")
    }

    /// The lists' rules for the query of an address.
    ///
    /// Found by what does not change when parameters go, the address up to its "?": what is clean stays so.
    func rules(for url: WebURL) -> ListedParameters {
        guard let host = url.host else { return ListedParameters(names: [], providers: []) }
        let target = url.path + "?"
        let subject = Array((url.text(0, url.pathEnd) + "?").utf8)
        return ListedParameters(
            names: cleanURLs.rules(for: url, host: host, target: target),
            providers: clearURLs.providers(for: subject, host: host, having: { _ in true }))
    }

    /// The address without what the lists' raw rules take out of its path; the host is never changed.
    func withoutRawParts(_ url: WebURL) -> WebURL {
        guard let host = url.host else { return url }
        var page = url
        // A part that goes may make room for another; after that it is what it is.
        for _ in 0..<4 {
            guard let next = withoutRawPart(page, host: host) else { return page }
            page = next
        }
        return url
    }

    private func withoutRawPart(_ url: WebURL, host: String) -> WebURL? {
        let page = Array((url.text(0, url.pathEnd) + "?").utf8)
        let start = Int(url.layout.pathStart)
        for provider in clearURLs.providers(for: page, host: host, having: { !$0.rawRules.isEmpty }) {
            for rule in provider.rawRules {
                guard let range = rule.match(page)?.first ?? nil, !range.isEmpty, range.lowerBound > start,
                    range.upperBound < page.count
                else { continue }
                let path = String(
                    decoding: page[..<range.lowerBound] + page[range.upperBound...].dropLast(), as: UTF8.self)
                guard let next = WebURL(path + url.text(url.pathEnd, url.end)), next.host == host, next != url else {
                    continue
                }
                return next
            }
        }
        return nil
    }
}

/// What the lists say of the parameters of one address.
struct ListedParameters {
    fileprivate let names: [Set<String>]
    fileprivate let providers: [ClearURLsList.Provider]

    init(names: [Set<String>], providers: [ClearURLsList.Provider]) {
        (self.names, self.providers) = (names, providers)
    }

    func contains(_ name: String) -> Bool {
        names.contains { $0.contains(name) } || providers.contains { $0.names.contains(name) }
    }
}
