internal import Settings
internal import Transfer

extension TransferConfiguration {
    /// The network for requests to an account's own interface.
    ///
    /// The guard stays: these servers are public ones. The politeness towards links is not wanted, an account has rules of its
    /// own.
    ///
    /// - Throws: `StageFailure` for a range of addresses that is none.
    static func account(_ account: Account, _ settings: Settings) throws(StageFailure) -> TransferConfiguration {
        var configuration = try TransferConfiguration(settings.network, perDomain: 0)
        configuration.policy = nil
        configuration.joinsEqualRequests = false
        configuration.caFile = account.caFile ?? settings.network.caFile
        // Google compresses answers for those only whose name has "gzip" in it, whatever they accept.
        configuration.userAgent = "Gleaner/\(Version.current) (gzip)"
        configuration.headerLines = ["Accept: application/json"]
        return configuration
    }
}
