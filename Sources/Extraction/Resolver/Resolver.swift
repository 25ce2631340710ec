// The door of the resolver: one link, or a stream of them in flat memory.

internal import Articles
internal import Links
public import Transfer

/// Finds out where links really lead.
public struct Resolver: Sendable {
    let transfer: TransferThread?
    let rules: ResolverRules
    let limits: ResolverLimits
    /// What outlives the extraction.
    let cache: ResolutionCache?

    /// A resolver that requests through `transfer`; without one it is offline and opens no socket at all.
    public init(
        transfer: TransferThread?, rules: ResolverRules, limits: ResolverLimits = ResolverLimits()
    ) {
        self.init(transfer: transfer, rules: rules, limits: limits, cache: nil)
    }

    /// A resolver that asks a cache before the network, and tells it what the network said.
    init(transfer: TransferThread?, rules: ResolverRules, limits: ResolverLimits, cache: ResolutionCache?) {
        self.transfer = transfer
        self.limits = limits
        self.cache = cache
        guard let cache else {
            self.rules = rules
            return
        }
        var withCache = rules
        withCache.cached = { cache.recall($0, rules: rules, maximumLayers: limits.maximumLayers) }
        self.rules = withCache
    }

    /// Resolves one link.
    ///
    /// Whatever the network does is a state of the result; throws `CancellationError` and `TransferError.closed` alone.
    public func resolve(_ link: LinkToResolve) async throws -> Resolution {
        let (chain, first) = begin(link)
        return try await follow(chain, first).result
    }

    /// Resolves links as `next` gives them, until it gives nil, and hands each result over with its link's number.
    ///
    /// Results come as they are ready, not in order; links are taken as there is room for them, so that memory does not
    /// grow with their number. `next` and `deliver` are called one at a time. Throws `NetworkUnreachable` when the
    /// network stayed down; what was delivered by then stands.
    ///
    /// - Parameters:
    ///   - next: gives the next link; the first is number 0.
    ///   - waiting: told how long is still waited whenever the network is found down.
    ///   - deliver: takes a result.
    public func resolve(
        _ next: () throws -> LinkToResolve?, waiting: (Duration) -> Void = { _ in },
        deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        try await work({ try next().map(NextLink.link) ?? .end }, feed: nil, waiting, deliver)
    }

    /// Resolves links as `next` gives them, and hands the results over in the order of the links.
    ///
    /// Links are taken as long as not too many results wait for their turn, so that memory does not grow with a link that is
    /// slow. With a feed, whose addresses `next` gives, it is waited for.
    ///
    /// - Parameters:
    ///   - next: gives the next link.
    ///   - feed: tells when there is more after `notYet`.
    ///   - waiting: told how long is still waited whenever the network is found down.
    ///   - arrived: takes a result as soon as it is there.
    ///   - beforeWait: called whenever all that is there has been taken.
    ///   - deliver: takes a result when its turn has come.
    func resolveInOrder(
        _ next: () throws -> NextLink, feed: AddressFeed? = nil, waiting: (Duration) -> Void = { _ in },
        arrived: (Resolution) throws -> Void = { _ in }, beforeWait: () throws -> Void = {},
        deliver: (Resolution) throws -> Void
    ) async throws {
        var order = ResultOrder()
        var taken = 0
        try await work(
            {
                guard taken - order.due < ResultOrder.window else { return .full }
                let link = try next()
                if case .link = link { taken += 1 }
                return link
            }, feed: feed, waiting, beforeWait: beforeWait
        ) { number, resolution in
            try arrived(resolution)
            order.add(number, resolution)
            while let resolution = order.next() { try deliver(resolution) }
        }
    }

    private func work(
        _ next: () throws -> NextLink, feed: AddressFeed?, _ waiting: (Duration) -> Void,
        beforeWait: () throws -> Void = {}, _ deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        defer { cache?.flush() }
        var run = ResolverRun(self, feed: feed)
        try await run.work(next, waiting, beforeWait, deliver)
    }

    func begin(_ link: LinkToResolve) -> (chain: ResolutionChain, first: HTTPRequest?) {
        ResolutionChain.begin(link, rules: rules, limits: limits, isOffline: transfer == nil)
    }

    func follow(_ chain: ResolutionChain, _ first: HTTPRequest?) async throws -> ResolutionChain {
        guard let first, let transfer else { return chain }
        return try await transfer.follow(first, state: chain) { chain, outcome in chain.next(after: outcome) }
    }
}

/// What there is to resolve.
enum NextLink {
    /// A link.
    case link(LinkToResolve)
    /// Nothing at this moment; the feed tells when there is more.
    case notYet
    /// Nothing before a result has been delivered.
    case full
    /// Nothing more.
    case end
}

/// Nothing answered any more, for as long as was waited.
public struct NetworkUnreachable: Error, Sendable, Equatable {
    /// What the last request met.
    public let words: String
}
