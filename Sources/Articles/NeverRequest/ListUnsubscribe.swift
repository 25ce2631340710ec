/// The addresses of `List-Unsubscribe` headers (RFC 2369), of one newsletter or of all that are resolved together.
///
/// Host and path are compared as sent, the query's items decoded, whatever their order. Items that only say where a
/// click came from, or that it is the one-click form (RFC 8058), do not count. An address is one of them when the items
/// left are the same, or those of one are all among the other's; where one side has none, the path has to be telling.
/// Both sides are compared as found and as decoded.
///
/// Whole forms are hashed, and the rest is found by single items, so that ten thousand newsletters of one place cost no
/// more than one. An item that many headers share ("action=unsubscribe") leads nowhere: it tells nothing.
public import Links

/// What ends subscriptions, by what the newsletters' headers say.
public struct ListUnsubscribe: Sendable {
    /// Place and items, sorted, as one string.
    private var whole: Set<String> = []
    /// Places of headers without a telling item, and of all headers; telling paths only.
    private var barePlaces: Set<String> = []
    private var places: Set<String> = []
    /// By place and one item: the forms that have it.
    private var byItem: [String: [Int32]] = [:]
    private var forms: [Set<String>] = []
    /// The hosts and all places: looks that cost little and settle most addresses.
    private var hosts: Set<Substring> = []
    private var known: Set<String> = []

    /// No more forms are compared for one item.
    private static let maximumForms = 16

    /// The addresses of one header or of many; what is no http address cannot be reached by a link and is left out.
    public init(_ addresses: [String]) {
        for address in addresses {
            guard let url = WebURL(address), url.isHTTP else { continue }
            let address = LayeredAddress(url)
            for layer in [url] + address.layers.map(\.url) { add(layer) }
        }
    }

    /// Whether the address, or one that it carries, is one of them.
    public func contains(_ url: WebURL) -> Bool { contains(LayeredAddress(url)) }

    /// Whether the address, a layer of it, or an address inside of it is one of them.
    public func contains(_ address: LayeredAddress) -> Bool {
        !whole.isEmpty && contains(address, inside: InnerAddresses.all(in: address))
    }

    /// The same where the addresses inside are known.
    func contains(_ address: LayeredAddress, inside: [WebURL]) -> Bool {
        guard !whole.isEmpty, address.url.isHTTP else { return false }
        return address.contains(where: matches) || inside.contains(where: matches)
    }

    /// Whether this very address is one of them, whatever it carries: for a chain, where every layer is asked about.
    public func containsItself(_ url: WebURL) -> Bool { url.isHTTP && matches(url) }

    private func matches(_ url: WebURL) -> Bool {
        guard hosts.contains(SentForm.host(of: url)) else { return false }
        let form = SentForm(url)
        guard known.contains(form.place) else { return false }
        let own = Self.telling(form)
        if own.isEmpty, form.path.isEmpty { return false }
        if whole.contains(Self.key(form, own)) { return true }
        if own.isEmpty { return places.contains(form.place) }
        return barePlaces.contains(form.place) || sharesItems(Set(own), at: form.place)
    }

    /// Whether the items of a header's form are all among these, or these all among a header's.
    private func sharesItems(_ own: Set<String>, at place: String) -> Bool {
        own.contains { item in
            guard let candidates = byItem[place + "?" + item], candidates.count < Self.maximumForms else {
                return false
            }
            return candidates.contains { forms[Int($0)].isSubset(of: own) || own.isSubset(of: forms[Int($0)]) }
        }
    }

    private mutating func add(_ url: WebURL) {
        let form = SentForm(url)
        let own = Self.telling(form)
        if own.isEmpty, form.path.isEmpty { return }
        guard whole.insert(Self.key(form, own)).inserted else { return }
        hosts.insert(form.host)
        known.insert(form.place)
        if Self.isTelling(path: form.path) {
            places.insert(form.place)
            if own.isEmpty { barePlaces.insert(form.place) }
        }
        guard !own.isEmpty else { return }
        let number = Int32(forms.count)
        forms.append(Set(own))
        for item in own {
            let key = form.place + "?" + item
            if byItem[key, default: []].count < Self.maximumForms { byItem[key, default: []].append(number) }
        }
    }

    private static func key(_ form: SentForm, _ items: [String]) -> String {
        form.place + "?" + items.joined(separator: "&")
    }

    /// The items that say whose subscription it is, sorted.
    private static func telling(_ form: SentForm) -> [String] {
        form.items.filter { item in
            let name = item.prefix { $0 != "=" }.lowercased()
            return !name.hasPrefix("utm_") && !unimportant.contains(name)
        }.sorted()
    }

    /// Longer than a word: "/u/8dk2k3", "/newsletter/leave", not "/mail".
    private static func isTelling(path: String) -> Bool {
        path.utf8.count > 12 || (path.utf8.count > 6 && path.utf8.contains { (0x30...0x39).contains($0) })
    }

    private static let unimportant: Set<String> = [
        "one_click", "oneclick", "one-click", "list-unsubscribe", "list_unsubscribe", "listunsubscribe", "src",
        "source",
        "ref", "referrer", "medium", "campaign", "origin", "from", "via", "channel", "placement", "loc", "location",
        "header", "footer",
    ]
}
