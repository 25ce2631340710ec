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

    /// A resolver with the network of the configuration; `offline`, it opens no socket.
    ///
    /// - Throws: `StageFailure` or `TransferError` for a network configuration that cannot be used.
    public init(_ settings: Settings, offline: Bool) throws {
        let network = settings.network
        transfer =
            offline ? nil : try TransferThread(TransferConfiguration(network, perDomain: network.perDomain))
        resolver = Resolver(transfer: transfer, rules: .standard(), limits: ResolverLimits(settings.network))
    }

    /// Resolves addresses as `next` gives them, and delivers the results in the order of the addresses.
    ///
    /// - Throws: `StageFailure` when the network is down.
    public func run(_ next: () throws -> String?, deliver: (Resolution) throws -> Void) async throws {
        defer { transfer?.close() }
        var early: [Int: Resolution] = [:]
        var due = 0
        do {
            try await resolver.resolve {
                guard let address = try next() else { return nil }
                let finding = WebURL(address).flatMap { NeverRequest.test($0, surroundings: nil, newsletter: nil) }
                return LinkToResolve(url: address, finding: finding)
            } deliver: { number, resolution in
                early[number] = resolution
                while let resolution = early.removeValue(forKey: due) {
                    try deliver(resolution)
                    due += 1
                }
            }
        } catch let error as NetworkUnreachable {
            throw StageFailure(.networkUnreachable, "no server answers (\(error.words))")
        }
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
