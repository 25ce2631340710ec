// One row of the decoders' table: which addresses carry their destination, where, and how it is written.
//
// A row only says where to look. What it finds is taken by `CarriedAddress` alone, so no row can produce anything but
// an absolute http or https address.

/// A kind of tracking or protecting address whose destination can be read out of it.
struct TrackerDecoder: Sendable {
    /// The name that results and `explain` show.
    let name: String
    let hosts: HostShape
    let path: PathShape
    let carrier: Carrier
    let encoding: CarriedEncoding
    /// Where the form is documented or was seen.
    let source: StaticString

    /// Where the destination stands in the address.
    enum Carrier: Sendable {
        /// In the segment marked "{}" in the path's shape.
        case segment
        /// From that segment to the end of the path.
        case pathRest
        /// In whichever segment decodes.
        case anySegment
        /// In the first of these query parameters that decodes; names in lower case.
        case query([String])
        /// In the whole query, as in "https://href.li/?https://…".
        case wholeQuery
    }

    /// The destination; nil when the address is not of this kind or carries none.
    func destination(in address: AddressParts) -> WebURL? {
        guard hosts.matches(address), let marked = path.match(address.segments) else { return nil }
        switch carrier {
        case .segment:
            return marked.flatMap { take(address.segments[$0]) }
        case .pathRest:
            return marked.flatMap { take(address.segments[$0...].joined(separator: "/")) }
        case .anySegment:
            for segment in address.segments { if let url = take(segment) { return url } }
            return nil
        case .query(let names):
            for name in names {
                for item in address.queryItems where item.name == name {
                    if let url = take(String(item.value)) { return url }
                }
            }
            return nil
        case .wholeQuery:
            return address.url.query.flatMap(take)
        }
    }

    private func take(_ raw: some StringProtocol) -> WebURL? {
        guard raw.utf8.count >= CarriedEncoding.shortest else { return nil }
        return encoding.decode(Array(raw.utf8)).flatMap(CarriedAddress.accept)
    }
}

/// An address taken apart once for all rows.
struct AddressParts {
    let url: WebURL
    let host: String
    /// Percent-encoded.
    let segments: [Substring]
    /// Raw values; names decoded and in lower case.
    let queryItems: [(name: String, value: Substring)]

    /// nil when the address is not http or https, or so long that no click link is.
    init?(_ url: WebURL) {
        guard url.isHTTP, url.href.utf8.count <= CarriedAddress.maximumWrapperBytes, let host = url.host else { return nil }
        self.url = url
        self.host = host
        let path = url.bytes(url.layout.pathStart, url.pathEnd).dropFirst()
        segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Substring($0) }
        queryItems = url.rawQueryItems.map { raw in
            let pair = QueryPair(raw: raw)
            // "&amp;" left over from HTML: safelinks pasted into mails have it.
            let name = pair.name.hasPrefix("amp;") ? pair.name.dropFirst(4) : pair.name
            return (name.lowercased(), pair.value)
        }
    }

    /// The host's first label.
    var firstLabel: Substring { host.prefix { $0 != "." } }
}
