/// The addresses of `List-Unsubscribe` headers (RFC 2369), of one newsletter or of all that are resolved together.
///
/// An address is one of them when host and path are the same and the query items of one are all among the other's:
/// services add a mark for the one-click form (RFC 8058) to the header's address alone. Both sides are compared as found and
/// as decoded. One look-up by host and path, so that ten thousand newsletters cost no more than one.
public import Links

/// What ends subscriptions, by what the newsletters' headers say.
public struct ListUnsubscribe: Sendable {
    private var forms: [String: [Set<String>]] = [:]

    /// No more query forms are kept of one place: there they stand for the place itself.
    private static let maximumForms = 64

    /// The addresses of one header or of many; what is no http address cannot be reached by a link and is left out.
    public init(_ addresses: [String]) {
        for address in addresses {
            guard let url = WebURL(address), url.isHTTP else { continue }
            for layer in Self.layers(of: url) { add(layer) }
        }
    }

    /// Whether the address, or one that it carries, is one of them.
    public func contains(_ url: WebURL) -> Bool {
        guard !forms.isEmpty, url.isHTTP else { return false }
        return Self.layers(of: url).contains(where: matches)
    }

    private func matches(_ url: WebURL) -> Bool {
        guard let known = forms[Self.place(url)] else { return false }
        let own = Self.items(url)
        return known.count >= Self.maximumForms || known.contains { Self.isSame($0, own) }
    }

    /// A front page without query on one side says nothing.
    private static func isSame(_ form: Set<String>, _ own: Set<String>) -> Bool {
        form == own || (!form.isEmpty && !own.isEmpty && (form.isSubset(of: own) || own.isSubset(of: form)))
    }

    private mutating func add(_ url: WebURL) {
        let place = Self.place(url)
        guard forms[place, default: []].count < Self.maximumForms else { return }
        forms[place, default: []].append(Self.items(url))
    }

    private static func place(_ url: WebURL) -> String {
        var path = Substring(url.path)
        while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return (url.host ?? "") + path
    }

    private static func items(_ url: WebURL) -> Set<String> {
        Set((url.query ?? "").split(separator: "&").map(String.init))
    }

    private static func layers(of url: WebURL) -> [WebURL] {
        let decoded = TrackerDecoders.decodeFully(url)
        return decoded.layers == 0 ? [url] : [url] + decoded.between + [decoded.url]
    }
}
