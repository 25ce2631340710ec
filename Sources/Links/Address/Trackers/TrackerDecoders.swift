// Reads destinations out of tracking addresses, without a network.
//
// Owns: the order of the rows and the limits. A row of a named vendor comes before the general shapes. What must never
// be unwrapped (`NeverUnwrapped`) is asked before the general shapes only: a vendor's row names its own paths.

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
    public static func decode(_ url: WebURL) -> Decoded? {
        guard let address = AddressParts(url) else { return nil }
        return decode(address, rows: vendors) ?? (NeverUnwrapped.contains(address) ? nil : decode(address, rows: shapes))
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

    private static func decode(_ address: AddressParts, rows: [TrackerDecoder]) -> Decoded? {
        for row in rows {
            if let found = row.destination(in: address), found != address.url {
                return Decoded(url: found, decoder: row.name)
            }
        }
        return nil
    }

    /// Every row, for tests and for the list that users see.
    static var all: [TrackerDecoder] { vendors + shapes }

    private static let vendors = mailVendors + protectors + siteRedirects + ampCopies + affiliates
}
