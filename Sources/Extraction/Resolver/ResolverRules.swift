// What the resolver asks others about addresses. Functions, so that the hop loop is tested without the tables.

public import Articles
public import Links
public import Transfer

/// The judgements about addresses that the resolver relies on.
///
/// All of them are pure.
public struct ResolverRules: Sendable {
    /// Takes one layer off an address that carries its destination.
    public var decode: @Sendable (WebURL) -> TrackerDecoders.Decoded?
    /// Why an address must not be requested, judged on the address and its layers alone; nil when it may be.
    public var neverRequest: @Sendable (LayeredAddress) -> Finding?
    /// Whether an address is known to do nothing but lead on, to a place that only a request can tell.
    public var isRedirector: @Sendable (WebURL) -> Bool
    /// The address without what identifies the reader.
    public var clean: @Sendable (WebURL) -> WebURL
    /// Whose share of the connections a request counts against.
    public var share: @Sendable (WebURL) -> String
    /// What an earlier resolution said about an address as found; asked after decoding, before the network.
    public var recall: @Sendable (String) -> Resolution?
    /// What is known from earlier extractions of an address that would be requested now, whatever link led to it.
    public var cached: @Sendable (WebURL) -> Resolution? = { _ in nil }

    /// Why our own guard would refuse an address, as far as the address itself tells; nil where it does not.
    public var refusal: @Sendable (WebURL) -> Refusal? = { _ in nil }

    /// Rules that know nothing, but for what is given.
    public init(
        decode: @escaping @Sendable (WebURL) -> TrackerDecoders.Decoded? = { _ in nil },
        neverRequest: @escaping @Sendable (LayeredAddress) -> Finding? = { _ in nil },
        isRedirector: @escaping @Sendable (WebURL) -> Bool = { _ in false },
        clean: @escaping @Sendable (WebURL) -> WebURL = { $0 },
        share: @escaping @Sendable (WebURL) -> String = { _ in "" },
        recall: @escaping @Sendable (String) -> Resolution? = { _ in nil }
    ) {
        self.decode = decode
        self.neverRequest = neverRequest
        self.isRedirector = isRedirector
        self.clean = clean
        self.share = share
        self.recall = recall
    }
}
