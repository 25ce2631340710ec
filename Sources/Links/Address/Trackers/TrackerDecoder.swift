// One row of the decoders' table: which addresses carry their destination, where, and how it is written.
//
// A row only says where to look. What it finds is taken by `CarriedAddress` alone, so no row can produce anything but
// an absolute http or https address.

/// A kind of tracking or protecting address whose destination can be read out of it.
///
/// A class because some forty rows are asked for every address: one reference to count a row, not one a field.
final class TrackerDecoder: Sendable {
    /// The name that results and `explain` show.
    let name: String
    let hosts: HostShape
    let path: PathShape
    let carrier: Carrier
    let encoding: CarriedEncoding
    /// The encoding's, kept: it is asked for every address.
    private let beginnings: Beginnings
    /// What else must hold of the address; asked last.
    let condition: (@Sendable (AddressParts) -> Bool)?
    /// Where the form is documented or was seen.
    let source: StaticString

    init(
        name: String, hosts: HostShape, path: PathShape, carrier: Carrier, encoding: CarriedEncoding,
        condition: (@Sendable (AddressParts) -> Bool)? = nil, source: StaticString
    ) {
        self.name = name
        self.hosts = hosts
        self.path = path
        self.carrier = carrier
        self.encoding = encoding
        beginnings = encoding.beginnings
        self.condition = condition
        self.source = source
    }

    /// Where the destination stands in the address.
    enum Carrier: Sendable {
        /// In the segment marked "{}" in the path's shape.
        case segment
        /// From that segment to the end of the address: its query and fragment are the destination's.
        case rest
        /// In whichever segment decodes.
        case anySegment
        /// In the first of these query parameters that decodes; names in lower case.
        case query([String])
        /// In the whole query, as in "https://href.li/?https://…".
        case wholeQuery
    }

    /// Whether an address of which this is known can be of this kind; a cheap test, and never a wrong no.
    func mayMatch(_ screen: AddressScreen) -> Bool {
        switch carrier {
        case .segment, .anySegment: !screen.segments.isDisjoint(with: beginnings)
        case .query: !screen.queryValues.isDisjoint(with: beginnings)
        case .rest: true
        case .wholeQuery: screen.hasQuery
        }
    }

    /// The destination; nil when the address is not of this kind or carries none.
    func destination(in address: AddressParts) -> WebURL? {
        guard let found = carried(in: address) else { return nil }
        return condition.map { $0(address) } == false ? nil : found
    }

    private func carried(in address: AddressParts) -> WebURL? {
        // Most addresses fail by their path: that is asked before the host.
        guard let marked = path.match(address.segments), hosts.matches(address.host) else { return nil }
        switch carrier {
        case .segment:
            return marked.flatMap { take(address.segments[$0]) }
        case .rest:
            guard let marked else { return nil }
            let path = Array(address.segments[marked...].joined(separator: [UInt8(ascii: "/")]))
            return take(path + address.url.bytes(address.url.pathEnd, address.url.end))
        case .anySegment:
            for segment in address.segments { if let url = take(segment) { return url } }
            return nil
        case .query(let names):
            let items = address.queryItems
            for name in names {
                for item in items where item.name == name { if let url = take(item.value.utf8) { return url } }
            }
            return nil
        case .wholeQuery:
            return address.url.query.flatMap { take($0.utf8) }
        }
    }

    private func take(_ raw: some Collection<UInt8>) -> WebURL? {
        guard raw.count >= Beginnings.shortest, let first = raw.first, let second = raw.dropFirst().first,
            beginnings.contains(Beginnings(first, second))
        else { return nil }
        return encoding.decode(Array(raw)).flatMap(CarriedAddress.accept)
    }
}
