/// The addresses that stand inside of an address, where no decoder's row tells: in its query, in parts of its path, and
/// inside of those again, down to `maximumDepth`.
///
/// Most addresses carry nothing, which one pass over their bytes tells. Bounded: what a stranger nests is looked at
/// `maximumCount` times at most.
internal import Links

enum InnerAddresses {
    private static let maximumDepth = 4
    private static let maximumCount = 32

    /// The addresses inside, outermost first, each once; neither the address itself nor its layers.
    static func all(in address: LayeredAddress) -> [WebURL] {
        if address.layers.isEmpty, !AddressGlance.mayCarry(address.url) { return [] }
        var found: [WebURL] = []
        let layers = [address.url] + address.layers.map(\.url)
        var inside: [(url: WebURL, depth: Int)] = []
        for url in layers where AddressGlance.mayCarry(url) {
            inside += ActingQuery.innerAddresses(AddressParts(url), base: url).map { ($0, 1) }
        }
        var next = 0
        while next < inside.count, next < maximumCount {
            let (url, depth) = inside[next]
            next += 1
            // Most often it is what the next layer is, and has been looked at.
            if depth == 1, layers.contains(url) { continue }
            found.append(url)
            guard depth < maximumDepth else { continue }
            if let decoded = TrackerDecoders.decode(url) { inside.append((decoded.url, depth + 1)) }
            guard AddressGlance.mayCarry(url) else { continue }
            inside += ActingQuery.innerAddresses(AddressParts(url), base: url).map { ($0, depth + 1) }
        }
        return found
    }
}
