// What is asked of the transfer thread: one request and its limits. Plain values.

/// One HTTP request: an address, a method, and how much of an answer is borne.
public struct HTTPRequest: Sendable, Hashable {
    /// The methods that are ever sent; none of them changes anything at a server that keeps to RFC 9110 §9.2.1.
    public enum Method: Sendable {
        /// `GET`.
        case get
        /// `HEAD`.
        case head
    }

    /// The absolute address, serialised: ASCII without blanks or control characters.
    public var url: String
    /// The method.
    public var method: Method
    /// Whose share of the connections this request counts against: requests of one name are limited together.
    public var share: String
    /// How much of an answer is borne.
    public var limits: HTTPLimits
    /// What a request to an operator's own account carries; nil for every link.
    public var account: AccountRequest?

    /// A request, by default a `GET` with the default limits.
    public init(url: String, method: Method = .get, share: String = "", limits: HTTPLimits = HTTPLimits()) {
        self.url = url
        self.method = method
        self.share = share
        self.limits = limits
    }

    /// The address tells requests apart well enough.
    public func hash(into hasher: inout Hasher) { hasher.combine(url) }

    /// An address longer than this is not requested; servers refuse far shorter ones (RFC 9110 §4.1 asks for 8,000).
    public static let maximumAddressBytes = 65_536

    /// Scheme, host and port of an `https` address, whose server may speak HTTP/2; nil for any other.
    var secureOrigin: String? {
        let scheme = "https://"
        guard url.hasPrefix(scheme) else { return nil }
        let end = url.utf8.dropFirst(scheme.utf8.count).firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        return String(url[..<(end ?? url.endIndex)])
    }

    /// How many bytes of the address stand before its path; nil where what follows the authority is not path and query
    /// alone, as a request line wants them (RFC 9112 §3.2.1, "origin-form").
    var pathOffset: Int? {
        var url = url
        return url.withUTF8 { bytes in
            guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
                bytes[colon...].starts(with: "://".utf8), bytes.count > colon + 3, bytes[colon + 3] != UInt8(ascii: "/")
            else { return nil }
            let rest = bytes[(colon + 3)...]
            let slash = rest.firstIndex {
                $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
            }
            guard let slash, bytes[slash] == UInt8(ascii: "/"), !bytes[slash...].contains(UInt8(ascii: "#")) else {
                return nil
            }
            return slash
        }
    }

    /// Whether libcurl may be given the address: anything that could end a line or a C string is kept out here.
    var isAddressSendable: Bool {
        guard !url.isEmpty, url.utf8.count <= Self.maximumAddressBytes else { return false }
        var url = url
        // Of its memory: by the string's view it is a call for every byte.
        return url.withUTF8 { bytes in
            // Without an early end, so that many bytes are compared at once.
            var others: UInt8 = 0
            for byte in bytes { others |= byte &- 0x21 > 0x7e - 0x21 ? 1 : 0 }
            return others == 0
        }
    }
}

/// How much of an answer is borne, in bytes and in time.
///
/// All bytes are those after decoding: libcurl 7.88's own limit counts the bytes on the wire and lets 194 kB of gzip
/// become 200 MB.
public struct HTTPLimits: Hashable, Sendable {
    /// How many bytes of the body are handed back; the rest is read and dropped.
    public var bodyKept: Int
    /// The connection is closed once the body is longer than this.
    ///
    /// A body read to its end keeps the connection usable.
    public var bodyRead: Int
    /// All header lines together, informational answers and trailers included.
    public var headerBytes: Int
    /// From the start to the last byte.
    public var totalMilliseconds: Int
    /// From the start to the connection, name look-up and TLS included.
    public var connectMilliseconds: Int
    /// A transfer slower than `lowSpeedBytes` a second for this many seconds is given up, the wait for the answer included;
    /// 0: never.
    public var lowSpeedSeconds: Int
    /// The same of a body alone, once the head of the answer is whole.
    public var slowBodySeconds: Int
    /// See `lowSpeedSeconds`.
    public var lowSpeedBytes: Int

    /// The default limits.
    public init(
        bodyKept: Int = 0, bodyRead: Int = 256 << 10, headerBytes: Int = 128 << 10, totalMilliseconds: Int = 20_000,
        connectMilliseconds: Int = 10_000, lowSpeedSeconds: Int = 0, slowBodySeconds: Int = 0, lowSpeedBytes: Int = 64
    ) {
        self.bodyKept = bodyKept
        self.bodyRead = bodyRead
        self.headerBytes = headerBytes
        self.totalMilliseconds = totalMilliseconds
        self.connectMilliseconds = connectMilliseconds
        self.lowSpeedSeconds = lowSpeedSeconds
        self.slowBodySeconds = slowBodySeconds
        self.lowSpeedBytes = lowSpeedBytes
    }
}
