/// What an address is to the server that gets it, so that one address is recognised under every spelling of it.
///
/// No scheme, fragment, credentials or default port; no `www.`, no final dot or slash, no empty "?"; escapes decoded,
/// `&amp;` read as `&`. Two forms may be equal for addresses that a server tells apart (`%2F` and `/`): for what must
/// not be requested that is the safe side.
internal import Links

struct SentForm {
    let host: Substring
    /// Host, port and path.
    let place: String
    /// The path alone, decoded, without the final slashes.
    let path: String
    private let url: WebURL

    init(_ url: WebURL) {
        self.url = url
        host = Self.host(of: url)
        var path = Substring(url.path)
        while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        self.path = PercentDecoded.text(path)
        place = host + (url.port.map { ":\($0)" } ?? "") + self.path
    }

    /// The host alone: a first look that costs next to nothing and settles most addresses.
    static func host(of url: WebURL) -> Substring {
        var host = (url.host ?? "")[...]
        if host.utf8.starts(with: "www.".utf8) { host = host.dropFirst(4) }
        if host.utf8.last == UInt8(ascii: ".") { host = host.dropLast() }
        return host
    }

    /// The query's items as "name=value", decoded, in their order; at most `AddressParts.maximumItems`.
    ///
    /// Decoded when asked for: most addresses are told from others by their place.
    var items: [String] {
        AddressParts.items(of: url).compactMap { name, value in
            let name = name.hasPrefix("amp;") ? String(name.dropFirst(4)) : name
            // Where a click came from changes nothing about what it does.
            return name.hasPrefix("utm_") ? nil : name + "=" + value
        }
    }

    /// One string for place and items, whatever the items' order, as a key.
    var key: String {
        let items = items
        return items.isEmpty ? place : place + "?" + items.sorted().joined(separator: "&")
    }

    /// A front page without a query, which acts on nothing.
    var isFrontPage: Bool { path.isEmpty && items.isEmpty }
}
