internal import Settings
internal import Transfer

extension TransferConfiguration {
    /// What the operator has configured for the network.
    ///
    /// - Throws: `StageFailure` for a range of addresses that is none.
    init(_ network: Settings.Network) throws(StageFailure) {
        self.init()
        userAgent = network.userAgent
        caFile = network.caFile
        connectTo = network.connectTo
        proxy = network.proxy
        maximumConcurrent = network.concurrency
        maximumPerShare = network.perDomain
        idleConnections = 4 * network.concurrency
        addressGuard = AddressGuard(
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
