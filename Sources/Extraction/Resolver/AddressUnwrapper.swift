// The part of a resolution that needs no network: an address, the layers that decoders take off it, and whether any of
// them must not be requested. Used for the link itself and for every address that a redirect leads to.

internal import Articles
internal import Links

/// An address with its layers taken off and judged.
struct UnwrappedAddress {
    /// The innermost address.
    let url: WebURL
    /// The decoders that were used, outermost first.
    let decoders: [String]
    /// Why one of the layers must not be requested.
    let finding: Finding?

    /// Takes layers off until no decoder knows the address, and judges every one of them, the address itself included.
    init(_ address: WebURL, rules: ResolverRules, maximumLayers: Int) {
        let layered = LayeredAddress(address, maximumLayers: maximumLayers, decode: rules.decode)
        url = layered.innermost
        decoders = layered.layers.map(\.decoder)
        finding = rules.neverRequest(layered)
    }
}
