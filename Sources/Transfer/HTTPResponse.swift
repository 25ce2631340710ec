// What a server answered, as a value.
//
// There is a response as soon as its header block was whole: what goes wrong with the body after that is told in
// `bodyError`, for the status and the Location are known by then and are what matters most.

/// The answer of a server to one request.
public struct HTTPResponse: Sendable {
    /// The status code of the final answer; 1xx are passed over.
    public let status: Int
    /// The protocol that was spoken.
    public let version: HTTPVersion
    /// The header fields that anybody here asks about.
    public let fields: HTTPFields
    /// The first bytes of the body, decoded; at most `HTTPLimits.bodyKept`.
    public let body: [UInt8]
    /// How many bytes of the body were read, decoded.
    public let bodyBytes: Int
    /// Whether the body was read to its end.
    public let isBodyWhole: Bool
    /// What ended the body early, other than our own limit.
    public let bodyError: TransferError?
    /// The IP address that answered.
    public let remoteAddress: String

    /// The `Location` field as found.
    public var location: String? { fields[.location] }
}

/// What is returned for a request: an answer, or why there is none.
public typealias TransferOutcome = Result<HTTPResponse, TransferError>

/// The version of HTTP that an answer came in.
public enum HTTPVersion: String, Sendable {
    /// HTTP/1.0 or older.
    case http10 = "1.0"
    /// HTTP/1.1.
    case http11 = "1.1"
    /// HTTP/2.
    case http2 = "2"
    /// HTTP/3.
    case http3 = "3"
}
