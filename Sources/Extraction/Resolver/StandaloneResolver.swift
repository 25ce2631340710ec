// The resolver alone, for `gleaner resolve` and `gleaner explain --resolve`: the same rules, guards and limits as in an
// extraction, judged on the addresses alone since there is no newsletter around them.

internal import Articles
internal import Links
internal import Notation
public import Settings
internal import Transfer

/// Resolves addresses that come from a person instead of a newsletter.
public struct StandaloneResolver: Sendable {
    private let resolver: Resolver
    private let transfer: TransferThread?

    /// A resolver with the network of the configuration and that user's cache; `offline`, it opens no socket.
    ///
    /// - Throws: `StageFailure` or `TransferError` for a network configuration that cannot be used.
    public init(_ settings: Settings, user: (name: String, uid: UInt32)? = nil, offline: Bool) throws {
        let network = settings.network
        transfer =
            offline ? nil : try TransferThread(TransferConfiguration(network, perDomain: network.perDomain))
        resolver = Resolver(
            transfer: transfer, rules: .standard(addressGuard: try .forAddresses(network)),
            limits: ResolverLimits(network),
            cache: try user.flatMap { try Self.cache(settings, $0) })
    }

    /// The user's cache in the spool of the configuration, where there is one that he may use.
    private static func cache(_ settings: Settings, _ user: (name: String, uid: UInt32)) throws -> ResolutionCache? {
        guard settings.cache.isEnabled else { return nil }
        let directory = try? CacheDirectory.open(spool: settings.spool, owner: user.name, uid: user.uid)
        return try directory.map {
            ResolutionCache(in: $0, try ResolutionCache.Use(settings, asksRefusedAgain: false))
        }
    }

    /// Resolves addresses, then those of a feed as they come, and delivers each result as soon as all before it are.
    ///
    /// - Throws: `StageFailure` when the network is down; what `deliver` throws.
    public func run(
        _ addresses: [String], feed: AddressFeed? = nil, deliver: (Resolution) throws -> Void
    ) async throws {
        defer { transfer?.close() }
        var rest = addresses[...]
        do {
            try await resolver.resolveInOrder(
                {
                    if let address = rest.popFirst() { return .link(Self.link(address)) }
                    switch try feed?.next() ?? .end {
                    case .address(let address): return .link(Self.link(address))
                    case .notYet: return .notYet
                    case .end: return .end
                    }
                }, feed: feed, deliver: deliver)
        } catch let error as NetworkUnreachable {
            throw StageFailure(.networkUnreachable, "no server answers (\(error.words))")
        }
    }

    private static func link(_ address: String) -> LinkToResolve {
        let finding = WebURL(address).flatMap { NeverRequest.test($0, surroundings: nil, newsletter: nil) }
        return LinkToResolve(url: address, finding: finding)
    }
}

extension ResolverLimits {
    /// The limits of the configuration.
    init(_ network: Settings.Network) {
        self.init()
        http.totalMilliseconds = Int(network.requestTimeout * 1000)
        http.connectMilliseconds = Int(network.connectTimeout * 1000)
        networkWait = .seconds(network.networkWait)
    }
}

extension Resolution {
    /// The resolution as a line of JSON, with the fields of resolved_links.json.
    public var jsonLine: [UInt8] {
        var writer = JSONWriter(pretty: false)
        write(to: &writer)
        return writer.finish()
    }
}
