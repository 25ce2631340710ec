/// An address with the layers that decoders take off it: taken off once, for all who judge it.
///
/// Wrappers are read out of an address in one place and handed on, since the header's addresses, the words of every
/// layer and the resolver all ask for the same layers.
public import Links

/// An address and all that decoders read out of it.
public struct LayeredAddress: Sendable {
    /// The address itself.
    public let url: WebURL
    /// What decoders took off, outermost first; each address once.
    public let layers: [TrackerDecoders.Decoded]

    /// Takes off all layers, or no more than `maximumLayers`.
    public init(
        _ url: WebURL, maximumLayers: Int = TrackerDecoders.maximumLayers,
        decode: (WebURL) -> TrackerDecoders.Decoded? = TrackerDecoders.decode
    ) {
        self.url = url
        var layers: [TrackerDecoders.Decoded] = []
        var innermost = url
        while layers.count < maximumLayers, let layer = decode(innermost), layer.url.isHTTP {
            guard layer.url != url, !layers.contains(where: { $0.url == layer.url }) else { break }
            layers.append(layer)
            innermost = layer.url
        }
        self.layers = layers
    }

    /// The address that no decoder knows; the address itself where there is no layer.
    public var innermost: WebURL { layers.last?.url ?? url }

    /// Whether a condition holds of the address or of a layer.
    func contains(where condition: (WebURL) -> Bool) -> Bool {
        condition(url) || layers.contains { condition($0.url) }
    }

    /// The first answer that the address, a layer, or any address inside of them gives.
    public func firstOfAll<Answer>(_ ask: (WebURL) -> Answer?) -> Answer? {
        if let answer = first(ask) { return answer }
        for url in InnerAddresses.all(in: self) { if let answer = ask(url) { return answer } }
        return nil
    }

    /// The first answer that the address or a layer gives, outermost first.
    public func first<Answer>(_ ask: (WebURL) -> Answer?) -> Answer? {
        if let answer = ask(url) { return answer }
        for layer in layers { if let answer = ask(layer.url) { return answer } }
        return nil
    }
}
