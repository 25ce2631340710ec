// Reads destinations out of tracking addresses, without a network.
//
// Owns: the order of the rows and the limits. Rows of a vendor's own domains come first, then vendors' paths under any
// host, then lists that the configuration names, then the general shapes. What must never be unwrapped
// (`NeverUnwrapped`) holds for lists and general shapes only: a vendor's row names its own paths.

/// Decodes addresses that carry their destination.
public enum TrackerDecoders {
    /// A destination read out of an address.
    public struct Decoded: Sendable, Equatable {
        /// The destination.
        public let url: WebURL
        /// The name of the decoder that found it.
        public let decoder: String
    }

    /// What is left when every layer has been taken off.
    public struct FullyDecoded: Sendable, Equatable {
        /// The innermost address: the given one when nothing was decoded.
        public var url: WebURL
        /// The decoders in the order of their use, outermost first.
        public var decoders: [String] = []
        /// The addresses between the given one and `url`, outermost first.
        public var between: [WebURL] = []
        /// How many layers were taken off.
        public var layers: Int { decoders.count }
    }

    /// No real mail wraps deeper: a protecting service around a forwarded click around a share.
    public static let maximumLayers = 8

    /// Takes one layer off; nil when the address carries no destination.
    public static func decode(_ url: WebURL) -> Decoded? { decode(url, lists: RuleLists.installed) }

    static func decode(_ url: WebURL, lists: RuleLists?) -> Decoded? {
        guard url.isHTTP, url.href.utf8.count <= CarriedAddress.maximumWrapperBytes, let host = url.host else {
            return nil
        }
        let screen = AddressScreen(url)
        // Taken apart when a row asks for it: for most addresses none does.
        var parts: AddressParts?
        func decoded(_ row: TrackerDecoder) -> Decoded? {
            guard let address = parts ?? AddressParts(url) else { return nil }
            parts = address
            return row.destination(in: address).flatMap { $0 == url ? nil : Decoded(url: $0, decoder: row.name) }
        }
        if let found = vendorsByDomain.first(for: host, { $0.mayMatch(screen) ? decoded($0) : nil }) { return found }
        if let found = vendorsAnywhere.first(for: screen, decoded) { return found }
        if let lists, let found = listed(url, lists) { return found }
        if let found = shapesAnywhere.first(for: screen, decoded) {
            return parts.map(NeverUnwrapped.contains) == false ? found : nil
        }
        return nil
    }

    /// What a loaded list knows: later than the rows here, which are tested one by one, and never out of a share button.
    private static func listed(_ url: WebURL, _ lists: RuleLists) -> Decoded? {
        guard let found = lists.destination(of: url), found.url != url, let address = AddressParts(url),
            !NeverUnwrapped.contains(address)
        else { return nil }
        return Decoded(url: found.url, decoder: found.decoder)
    }

    /// Takes off every layer, to a depth of eight.
    public static func decodeFully(_ url: WebURL) -> FullyDecoded {
        var result = FullyDecoded(url: url)
        while result.layers < maximumLayers, let layer = decode(result.url) {
            // Each layer is shorter than its wrapper but for "https://": still, no address may come twice.
            guard layer.url != url, !result.between.contains(layer.url) else { break }
            if result.layers > 0 { result.between.append(result.url) }
            result.url = layer.url
            result.decoders.append(layer.decoder)
        }
        return result
    }

    /// Every row, for tests and for the list that users see.
    static var all: [TrackerDecoder] { vendors + shapes }

    private static let vendors = mailVendors + protectors + siteRedirects + ampCopies + affiliates
    private static let vendorsByDomain = DomainIndex(vendors.compactMap { row in row.hosts.domains.map { ($0, row) } })
    private static let vendorsAnywhere = RowIndex(vendors.filter { $0.hosts.domains == nil })
    private static let shapesAnywhere = RowIndex(shapes)
}
