// The `List-Unsubscribe` addresses (RFC 2369) of all newsletters of a run, to be compared with every address of every
// chain: a redirect may lead to one from a link that says nothing of the kind.
//
// An address is one of them when host and path are the same and the query items of one are all among the other's:
// services add a mark for the one-click form (RFC 8058) to the header's address alone. One look-up by host and path, so
// that ten thousand newsletters cost no more than one.

internal import Links

/// The addresses that end subscriptions, by what the newsletters' headers say.
struct ListedAddresses: Sendable {
    private var items: [String: [Set<String>]] = [:]

    /// No more query forms are kept of one place: there they stand for the place itself.
    private static let maximumForms = 64

    init(_ addresses: [String]) {
        for address in addresses {
            guard let url = WebURL(address), url.isHTTP else { continue }
            add(url)
            let decoded = TrackerDecoders.decodeFully(url)
            if decoded.layers > 0 { (decoded.between + [decoded.url]).forEach { add($0) } }
        }
    }

    /// Whether the address is one of them.
    func contains(_ url: WebURL) -> Bool {
        guard !items.isEmpty, let forms = items[Self.place(url)] else { return false }
        let own = Self.items(url)
        return forms.count >= Self.maximumForms
            || forms.contains { form in
                form == own || (!form.isEmpty && !own.isEmpty && (form.isSubset(of: own) || own.isSubset(of: form)))
            }
    }

    private mutating func add(_ url: WebURL) {
        let place = Self.place(url)
        guard items[place, default: []].count < Self.maximumForms else { return }
        items[place, default: []].append(Self.items(url))
    }

    private static func place(_ url: WebURL) -> String {
        var path = Substring(url.path)
        while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return (url.host ?? "") + path
    }

    private static func items(_ url: WebURL) -> Set<String> {
        Set((url.query ?? "").split(separator: "&").map(String.init))
    }
}
