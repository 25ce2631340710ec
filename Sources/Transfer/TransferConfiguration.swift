// What holds for all transfers of a thread. Set once, when the thread starts.

/// What holds for every transfer of a `TransferThread`.
public struct TransferConfiguration: Sendable {
    /// The `User-Agent`.
    public var userAgent = "Mozilla/5.0 (compatible; Gleaner/1.0)"
    /// Further request header lines, `Name: value`.
    public var headerLines = ["Accept: text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language: en,*;q=0.5"]
    /// A file of CA certificates in place of the system's.
    public var caFile: String?
    /// `HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT`, as CURLOPT_CONNECT_TO takes them: for tests and closed networks.
    public var connectTo: [String] = []
    /// A proxy's address.
    ///
    /// Without one, none is used: the variables `http_proxy` and its kin are ignored.
    public var proxy: String?
    /// Which addresses may be connected to.
    public var addressGuard = AddressGuard()
    /// How many requests are under way at once.
    public var maximumConcurrent = 64
    /// How many of them may belong to one `HTTPRequest.share`; 0: as many as there are.
    public var maximumPerShare = 8
    /// When requests are made again or put off; nil: each is made once, at once.
    public var policy: (any RequestPolicy)?
    /// Whether equal requests that are asked for at the same time are made once, for all of them.
    public var joinsEqualRequests = false
    /// How many connections are kept open, in use or idle, as far as the process may have as many files open.
    public var keptConnections = 512

    /// The defaults.
    public init() {}

    /// Throws when a setting would let a line break into a request, or a NUL into C.
    func check() throws(TransferError) {
        let settings: [(String, [String])] = [
            ("user_agent", [userAgent]), ("headers", headerLines), ("ca_file", caFile.map { [$0] } ?? []),
            ("connect_to", connectTo), ("proxy", proxy.map { [$0] } ?? []),
        ]
        for (name, values) in settings {
            for value in values where value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) {
                throw .invalidSetting(name)
            }
        }
    }
}
