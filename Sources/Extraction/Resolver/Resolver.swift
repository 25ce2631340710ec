// The door of the resolver: one link, or a stream of them in flat memory.

internal import Articles
internal import Links
public import Transfer

/// Finds out where links really lead.
public struct Resolver: Sendable {
    let transfer: TransferThread?
    let rules: ResolverRules
    let limits: ResolverLimits

    /// A resolver that requests through `transfer`; without one it is offline and opens no socket at all.
    public init(
        transfer: TransferThread?, rules: ResolverRules, limits: ResolverLimits = ResolverLimits()
    ) {
        self.transfer = transfer
        self.rules = rules
        self.limits = limits
    }

    /// Resolves one link.
    ///
    /// Whatever the network does is a state of the result; throws `CancellationError` and `TransferError.closed` alone.
    public func resolve(_ link: LinkToResolve) async throws -> Resolution {
        let (chain, first) = begin(link)
        return try await follow(chain, first).resolution
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
        var run = ResolverRun(self)
        try await run.work(next, waiting, deliver)
    }

    func begin(_ link: LinkToResolve) -> (chain: ResolutionChain, first: HTTPRequest?) {
        ResolutionChain.begin(link, rules: rules, limits: limits, isOffline: transfer == nil)
    }

    func follow(_ chain: ResolutionChain, _ first: HTTPRequest?) async throws -> ResolutionChain {
        guard let first, let transfer else { return chain }
        return try await transfer.follow(first, state: chain) { chain, outcome in chain.next(after: outcome) }
    }
}

/// Nothing answered any more, for as long as was waited.
public struct NetworkUnreachable: Error, Sendable, Equatable {
    /// What the last request met.
    public let words: String
}
