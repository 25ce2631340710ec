public import Transfer

/// How far the resolver goes.
public struct ResolverLimits: Sendable {
    /// How many redirects of one chain are followed.
    public var maximumHops = 10
    /// How many layers of decoding are taken off one address: no real mail wraps deeper.
    public var maximumLayers = 8
    /// How much of an answer is borne.
    ///
    /// A small body is read to its end, which keeps the connection for the next request; one that drips is left: what a
    /// page says of itself stands at its beginning.
    public var http = HTTPLimits(bodyKept: Page.window, slowBodySeconds: 5)
    /// How many links are in work at once.
    ///
    /// More than the connections: those that wait for a busy host hold up no other.
    public var maximumOpen = 2_048
    /// How long a network that is down is waited for.
    public var networkWait = Duration.seconds(120)
    /// How long to wait between two attempts meanwhile.
    public var networkRetry = Duration.seconds(5)

    /// The defaults.
    public init() {}
}
