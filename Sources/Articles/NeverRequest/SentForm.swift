/// What an address is to the server that gets it, so that one address is recognised under every spelling of it.
///
/// No scheme, fragment, credentials or default port; no `www.`, no final dot or slash, no empty "?"; escapes decoded,
/// `&amp;` read as `&`. Two forms may be equal for addresses that a server tells apart (`%2F` and `/`): for what must
/// not be requested that is the safe side.
internal import Links

struct SentForm {
    /// Host, port and path.
    let place: String
    /// The path alone, decoded, without the final slashes.
    let path: String
    /// The query's items as "name=value", decoded, in their order; at most `AddressParts.maximumItems`.
    let items: [String]

    init(_ url: WebURL) {
        let host = Self.host(of: url)
        var path = Substring(url.path)
        while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        self.path = PercentDecoded.text(String(path))
        place = host + (url.port.map { ":\($0)" } ?? "") + self.path
        items = AddressParts.items(of: url).map { name, value in
            (name.hasPrefix("amp;") ? String(name.dropFirst(4)) : name) + "=" + value
        }
    }

    /// The host alone: a first look that costs next to nothing and settles most addresses.
    static func host(of url: WebURL) -> Substring {
        var host = (url.host ?? "")[...]
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        if host.last == "." { host = host.dropLast() }
        return host
    }

    /// One string for place and items, whatever the items' order, as a key.
    var key: String { items.isEmpty ? place : place + "?" + items.sorted().joined(separator: "&") }

    /// A front page without a query, which acts on nothing.
    var isFrontPage: Bool { path.isEmpty && items.isEmpty }
}
