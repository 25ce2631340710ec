// What one transfer has brought so far, counted against its limits as it comes.
//
// libcurl's callbacks (EasyCallbacks) hand every header line and every decoded piece of the body over; returning false
// ends the transfer there. Lives on the transfer thread, one an easy handle, emptied for each request.

/// Gathers one answer within its limits.
final class ResponseCollector {
    /// Why we ended a transfer ourselves.
    enum Stop {
        case bodyLimit
        case headerLimit
        case unwantedEncoding
        case sink
        case repetition
    }

    let addressGuard: AddressGuard
    /// Is told of every socket that is opened.
    let poll: SocketPoll
    private let gate: ConnectionGate<RunningChain>
    /// The host that others wait for a connection to, as long as this transfer opens one.
    var opening: String?
    /// A `Set-Cookie` has come since the jar was last emptied, if only with an informational answer.
    var hasSeenCookie = false
    private var limits = HTTPLimits()
    /// Takes good bodies instead of `body`.
    private var sink: (any BodySink)?
    private(set) var status = 0
    private(set) var version = HTTPVersion.http11
    private(set) var fields = HTTPFields()
    private(set) var body: [UInt8] = []
    private(set) var bodyBytes = 0
    /// The header block of the final answer was whole.
    private(set) var isHeaderWhole = false
    /// Called when an answer is whole but for its body: which nobody needs of a redirect.
    var bodyBegins: (_ isRedirect: Bool) -> Void = { _ in }
    private(set) var stop: Stop?
    private(set) var refusal: Refusal?
    private(set) var socketsOpened = 0
    private var headerBytes = 0
    private var attempts = 0

    init(addressGuard: AddressGuard, poll: SocketPoll, gate: ConnectionGate<RunningChain>) {
        self.addressGuard = addressGuard
        self.poll = poll
        self.gate = gate
    }

    /// Forgets the last answer.
    func reset(_ limits: HTTPLimits, sink: (any BodySink)? = nil) {
        self.limits = limits
        self.sink = sink
        status = 0
        version = .http11
        fields = HTTPFields()
        body = []
        bodyBytes = 0
        isHeaderWhole = false
        stop = nil
        refusal = nil
        socketsOpened = 0
        headerBytes = 0
        attempts = 0
    }

    /// Takes a header line, with its line end; false ends the transfer.
    func take(header line: UnsafeRawBufferPointer) -> Bool {
        // Before anything may end the transfer here: libcurl has the cookie in its jar when it hands the line over.
        if !hasSeenCookie { hasSeenCookie = Self.begins(line, Self.cookie) }
        headerBytes += line.count
        guard headerBytes <= limits.headerBytes else { return end(.headerLimit) }
        // Trailers (RFC 9110 §6.5) come by the same way and must not pass for the header.
        if isHeaderWhole && bodyBytes > 0 { return true }
        if line.first == Self.statusLine[0], line.starts(with: Self.statusLine) {
            begin(statusLine: line)
        } else if line.first == 0x0d || line.first == 0x0a {
            isHeaderWhole = status >= 200
            if isHeaderWhole { bodyBegins((300..<400).contains(status) && fields[.location] != nil) }
        } else {
            fields.take(line: line)
            if Self.asksForZstd(line) { return end(.unwantedEncoding) }
        }
        return true
    }

    /// zstd's window may take 128 MB a transfer.
    ///
    /// We never offer it (EasyHandle), a server may send it unasked: libcurl heeds every line of both fields.
    private static func asksForZstd(_ line: UnsafeRawBufferPointer) -> Bool {
        // Most lines are told by their first letter.
        guard let first = line.first, first | 0x20 == contentEncoding[0] || first | 0x20 == transferEncoding[0],
            begins(line, contentEncoding) || begins(line, transferEncoding)
        else { return false }
        return String(decoding: line, as: UTF8.self).lowercased().contains("zstd")
    }

    private static func begins(_ line: UnsafeRawBufferPointer, _ name: [UInt8]) -> Bool {
        // Setting bit 5 folds ASCII letters; "-" and ":" have it set already.
        guard line.count > name.count, let first = line.first, first | 0x20 == name[0] else { return false }
        return zip(line, name).allSatisfy { $0 | 0x20 == $1 }
    }

    private static let cookie = Array("set-cookie:".utf8)
    private static let contentEncoding = Array("content-encoding:".utf8)
    private static let transferEncoding = Array("transfer-encoding:".utf8)

    /// Takes a decoded piece of the body; false ends the transfer.
    func take(body piece: UnsafeRawBufferPointer) -> Bool {
        bodyBytes += piece.count
        if let sink, (200..<300).contains(status) {
            guard sink.take(piece) else { return end(.sink) }
        } else if body.count < limits.bodyKept {
            // A buffer is copied as memory, a slice of one byte by byte.
            body.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece.prefix(limits.bodyKept - body.count)))
        }
        return bodyBytes <= limits.bodyRead || end(.bodyLimit)
    }

    /// Notes which addresses libcurl wants to connect to; false refuses.
    func mayConnect(sockaddr bytes: UnsafeRawBufferPointer) -> Bool {
        let reason: Refusal? = SocketAddress(sockaddr: bytes).map(addressGuard.refusal(of:)) ?? .family
        if let reason {
            refusal = reason
            return false
        }
        socketsOpened += 1
        return true
    }

    /// The request is about to be sent; false ends the transfer.
    ///
    /// When a kept connection turns out to be dead, libcurl asks again by itself, up to five times. Many a link works once:
    /// here it is never sent a second time without being told, see `TransferLoop`.
    func mayRequest() -> Bool {
        openedConnection()
        attempts += 1
        return attempts == 1 || end(.repetition)
    }

    /// Lets those go on that wait for the connection which this transfer opens: it stands, or will never.
    func openedConnection() {
        if let origin = opening.take() { gate.opened(origin) }
    }

    private func end(_ reason: Stop) -> Bool {
        stop = reason
        return false
    }

    private static let statusLine = Array("HTTP/".utf8)

    /// `HTTP/1.1 302 Found`: a new block begins, what an informational answer (1xx) said is dropped.
    private func begin(statusLine line: UnsafeRawBufferPointer) {
        fields = HTTPFields()
        isHeaderWhole = false
        let rest = line.dropFirst(Self.statusLine.count)
        let name = rest.prefix { $0 != 0x20 }
        version =
            switch name.first {
            case UInt8(ascii: "2"): .http2
            case UInt8(ascii: "3"): .http3
            default: name.last == UInt8(ascii: "0") ? .http10 : .http11
            }
        let digits = rest.dropFirst(name.count).drop { $0 == 0x20 }.prefix(3)
        status = digits.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }
}

@available(*, unavailable)
extension ResponseCollector: Sendable {}
