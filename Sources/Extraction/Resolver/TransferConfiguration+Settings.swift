internal import Glibc
internal import Links
internal import Settings
internal import Transfer

extension TransferConfiguration {
    /// What the operator has configured for the network, for one of the workers that may run at once.
    ///
    /// Each keeps to its share of what a domain is asked at once, so that no messages between processes are needed.
    ///
    /// - Throws: `StageFailure` for a range of addresses that is none.
    static func worker(_ settings: Settings) throws(StageFailure) -> TransferConfiguration {
        let cores = max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
        let workers = settings.maximumRunning > 0 ? settings.maximumRunning : cores
        return try TransferConfiguration(settings.network, perDomain: max(1, settings.network.perDomain / workers))
    }

    /// What the operator has configured for the network, with so many requests at once to one domain.
    ///
    /// - Throws: `StageFailure` for a range of addresses that is none.
    init(_ network: Settings.Network, perDomain: Int) throws(StageFailure) {
        self.init()
        userAgent = network.userAgent
        caFile = network.caFile
        connectTo = network.connectTo
        proxy = network.proxy
        maximumConcurrent = network.concurrency
        maximumPerShare = perDomain
        joinsEqualRequests = true
        var limits = PolitenessLimits()
        limits.retryTime = .seconds(network.retrySeconds)
        policy = PolitePolicy(limits, atOnce: perDomain)
        keptConnections = max(512, 4 * network.concurrency)
        addressGuard = try AddressGuard(network)
    }
}

extension AddressGuard {
    /// The guard of the configuration, for addresses that are not requested; nil where connections are led elsewhere, so that
    /// addresses do not tell where they lead.
    static func forAddresses(_ network: Settings.Network) throws(StageFailure) -> AddressGuard? {
        network.connectTo.isEmpty ? try AddressGuard(network) : nil
    }

    /// Why an address must not be connected to, as far as it tells itself: its port, and a host in digits.
    func refusal(of url: WebURL) -> Refusal? {
        let port = UInt16(clamping: url.port ?? (url.scheme == "https" ? 443 : 80))
        if case .only(let allowed) = ports, !allowed.contains(port) { return .port(port) }
        let host = url.host.map { $0.hasPrefix("[") ? String($0.dropFirst().dropLast()) : $0 }
        return host.flatMap(IPAddress.init).flatMap { refusal(of: $0) }
    }

    /// The guard of the configuration.
    ///
    /// - Throws: `StageFailure` for a range of addresses that is none.
    init(_ network: Settings.Network) throws(StageFailure) {
        self.init(
            ports: .only(Set(network.ports.map { UInt16(clamping: $0) })), exceptions: try Self.exceptions(network))
    }

    private static func exceptions(_ network: Settings.Network) throws(StageFailure) -> AddressGuard.Exceptions {
        if network.allowPrivateAddresses.contains("all") { return .all }
        var blocks: [AddressBlock] = []
        for text in network.allowPrivateAddresses {
            guard let block = AddressBlock(text) else {
                throw StageFailure(
                    .internal, "network.allow_private_addresses: \"\(text)\" is no range such as 127.0.0.0/8")
            }
            blocks.append(block)
        }
        return blocks.isEmpty ? .none : .blocks(blocks)
    }
}
