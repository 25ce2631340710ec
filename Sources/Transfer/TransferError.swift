// Why a request has no answer. Facts in the cases; the words are libcurl's or one sentence here. No address of a link
// stands in an error (a link names its reader), at most its host.

internal import CCurl

/// Why a request got no answer.
public enum TransferError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Our own guard did not let the connection be made.
    case refused(Refusal)
    /// The address cannot be requested: too long, a character that has no place in it, or a scheme other than http(s).
    case invalidAddress
    /// A setting holds a line break or NUL, or libcurl does not take it.
    case invalidSetting(String)
    /// The name could not be looked up: no such host, or no name server.
    case nameNotFound
    /// No connection: refused, unreachable, or no route.
    case couldNotConnect(String)
    /// The time allowed ran out.
    case timedOut
    /// TLS failed: the certificate, the name in it, or the handshake.
    case tls(String)
    /// The header lines are longer than allowed.
    case headersTooLarge
    /// The connection broke before an answer was whole.
    case connectionBroken(String)
    /// What came is no HTTP, or not what was asked for.
    case badAnswer(String)
    /// Not requested any more: the host had been silent or asked for peace too often; `silentSince` is when it was last silent.
    case leftAlone(String, silentSince: ContinuousClock.Instant?)
    /// The transfer thread was closed.
    case closed
    /// The transfer thread could not be made.
    case noThread
    /// Anything else, in libcurl's words.
    case failed(code: Int, words: String)

    /// Whether something at the other end answered, so that the network cannot be down.
    public var isAnswer: Bool {
        switch self {
        case .tls, .headersTooLarge, .connectionBroken, .badAnswer: true
        default: false
        }
    }

    /// The reason in words, without the address.
    public var description: String {
        switch self {
        case .refused(let refusal): "refused: \(refusal)"
        case .invalidAddress: "the address cannot be requested"
        case .invalidSetting(let name): "network setting \(name) is not usable"
        case .nameNotFound: "the host's name could not be looked up"
        case .couldNotConnect(let words): "could not connect: \(words)"
        case .timedOut: "timed out"
        case .tls(let words): "TLS failed: \(words)"
        case .headersTooLarge: "the header lines are too long"
        case .connectionBroken(let words): "the connection broke: \(words)"
        case .leftAlone(let words, _): "the host is left alone: \(words)"
        case .badAnswer(let words): "no proper answer: \(words)"
        case .closed: "the network was closed"
        case .noThread: "no thread could be started: too little memory, or too many threads"
        case .failed(let code, let words): "curl error \(code): \(words)"
        }
    }

    /// Sorts a libcurl result; `words` is what libcurl wrote into the error buffer.
    init(_ code: CURLcode, words: String) {
        switch code {
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: self = .invalidAddress
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .nameNotFound
        case CURLE_COULDNT_CONNECT: self = .couldNotConnect(words)
        case CURLE_OPERATION_TIMEDOUT: self = .timedOut
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_PINNEDPUBKEYNOTMATCH:
            self = .tls(words)
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE:
            self = .connectionBroken(words)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP3,
            CURLE_WRITE_ERROR:
            self = .badAnswer(words)
        default: self = .failed(code: Int(code.rawValue), words: words)
        }
    }
}
