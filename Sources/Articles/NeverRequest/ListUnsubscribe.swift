/// The addresses of a message's `List-Unsubscribe` header (RFC 2369), ready for comparison.
///
/// A link is one of them when host and path are the same and one's query items are all among the other's: services
/// add a mark for the one-click form (RFC 8058) to the header's address only. Both sides are compared as found and as decoded.
internal import Links

struct ListUnsubscribe: Sendable {
    private struct Key: Sendable {
        var place: String
        var items: Set<String>
    }

    private var keys: [Key] = []

    /// At most this many addresses of the header are kept.
    static let maximumAddresses = 16

    init(_ addresses: [String]) {
        for address in addresses.prefix(Self.maximumAddresses) {
            guard let url = WebURL(address), url.isHTTP else { continue }
            keys += Self.layers(of: url).map(Self.key)
        }
    }

    func contains(_ url: WebURL) -> Bool {
        guard !keys.isEmpty, url.isHTTP else { return false }
        return Self.layers(of: url).contains { layer in
            let key = Self.key(layer)
            return keys.contains {
                $0.place == key.place && ($0.items.isSubset(of: key.items) || key.items.isSubset(of: $0.items))
                    && Self.isTelling($0, key)
            }
        }
    }

    /// A front page without query on either side says nothing; nor does a subset that is empty on one side only.
    private static func isTelling(_ left: Key, _ right: Key) -> Bool {
        left.items == right.items || !left.items.isEmpty && !right.items.isEmpty
    }

    private static func key(_ url: WebURL) -> Key {
        var path = url.path
        while path.hasSuffix("/") { path.removeLast() }
        return Key(place: (url.host ?? "") + path, items: Set((url.query ?? "").split(separator: "&").map(String.init)))
    }

    private static func layers(of url: WebURL) -> [WebURL] {
        var layers = [url]
        while layers.count < 8, let last = layers.last, let decoded = TrackerDecoders.decode(last), decoded.url != last
        {
            layers.append(decoded.url)
        }
        return layers
    }
}
