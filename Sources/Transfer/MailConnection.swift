// A connection to a mail server: libcurl makes it, with TLS and the sign-in, and hands it over (CURLOPT_CONNECT_ONLY); what
// is said on it from then on is its user's affair. libcurl's own IMAP is not used: its FETCH marks mail as read, cuts long
// lines and can be led astray by a message (7.88.1, measured).
//
// The server is the operator's own choice, so the guard against private addresses does not apply: it is for links.
//
// Made and used by one task; it blocks while it waits. Only for processes that have nothing else to do meanwhile.

internal import CCurl
internal import Glibc

/// A connection to an IMAP server on which the user is signed in; closed with its last reference.
public final class MailConnection: EasyOptions {
    let pointer: UnsafeMutableRawPointer
    private let listener = ServerWords()
    private var lists: OptionLists?
    private var socket: CInt = -1
    /// CURLOPT_ERRORBUFFER: libcurl writes into it during a transfer.
    private let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private let silence: Int32

    /// Connects and signs in.
    public init(_ server: MailServer) throws(MailConnectionError) {
        do {
            try TransferLibrary.start()
        } catch {
            throw .transfer(error)
        }
        guard let pointer = curl_easy_init() else { throw .transfer(.failed(code: 27, words: "out of memory")) }
        self.pointer = pointer
        silence = Int32(clamping: Int(server.silenceSeconds * 1000))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        do {
            try configure(server)
        } catch {
            throw .transfer(error)
        }
        let code = curl_easy_perform(pointer)
        // From here on nothing is to be heard, and nothing about the sign-in is kept.
        ccurl_setopt_long(pointer, CURLOPT_VERBOSE, 0)
        ccurl_setopt_pointer(pointer, CURLOPT_PASSWORD, nil)
        ccurl_setopt_pointer(pointer, CURLOPT_XOAUTH2_BEARER, nil)
        guard code == CURLE_OK else { throw failure(code, server) }
        guard ccurl_getinfo_socket(pointer, &socket) == CURLE_OK, socket >= 0 else { throw .closed }
    }

    deinit {
        curl_easy_cleanup(pointer)
        words.deallocate()
    }

    /// Waits until something has come and reads it, and with it what else is there already, as far as there is room.
    public func receive(into buffer: UnsafeMutableRawBufferPointer) throws(MailConnectionError) -> Int {
        var filled = 0
        while filled < buffer.count {
            var count = 0
            let code = curl_easy_recv(pointer, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, &count)
            if code == CURLE_AGAIN {
                if filled > 0 { break }
                try wait(for: POLLIN)
            } else if code == CURLE_OK, count > 0 {
                filled += count
            } else if filled > 0 {
                // The end is there, behind what is given now.
                break
            } else {
                throw .closed
            }
        }
        return filled
    }

    /// Sends all bytes.
    public func send(_ bytes: [UInt8]) throws(MailConnectionError) {
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes {
                curl_easy_send(pointer, $0.baseAddress.map { $0 + sent }, $0.count - sent, &count)
            }
            sent += count
            if code == CURLE_AGAIN { try wait(for: POLLOUT) } else if code != CURLE_OK { throw .closed }
        }
    }

    private func wait(for event: Int32) throws(MailConnectionError) {
        var entry = pollfd(fd: socket, events: Int16(event), revents: 0)
        while true {
            let ready = poll(&entry, 1, silence)
            if ready > 0 { return }
            if ready == 0 { throw .silent }
            guard errno == EINTR else { throw .closed }
        }
    }

    // MARK: - Options

    private func configure(_ server: MailServer) throws(TransferError) {
        guard server.isSendable else { throw .invalidSetting("account") }
        let scheme = server.security == .tls ? "imaps" : "imap"
        let host = server.host.utf8.contains(UInt8(ascii: ":")) ? "[\(server.host)]" : server.host
        try set(CURLOPT_URL, "\(scheme)://\(host):\(server.port)/")
        try set(CURLOPT_CONNECT_ONLY, 1)
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_PROTOCOLS_STR, "imap,imaps")
        try set(CURLOPT_NETRC, CLong(CURL_NETRC_IGNORED.rawValue))
        try set(CURLOPT_SSLVERSION, CLong(CURL_SSLVERSION_TLSv1_2))
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        // Without STARTTLS there is no sign-in: a man in the middle could have taken the offer out.
        if server.security == .startTLS { try set(CURLOPT_USE_SSL, CLong(CURLUSESSL_ALL.rawValue)) }
        if let file = server.caFile { try set(CURLOPT_CAINFO, file) }
        try set(CURLOPT_CONNECTTIMEOUT_MS, CLong(server.connectSeconds * 1000))
        try set(CURLOPT_SERVER_RESPONSE_TIMEOUT, CLong(max(1, server.silenceSeconds)))
        try set(CURLOPT_TCP_KEEPALIVE, 1)
        try set(CURLOPT_PROXY, server.proxy ?? "")
        try set(CURLOPT_NOPROXY, server.proxy == nil ? "*" : "")
        if server.proxy != nil { try set(CURLOPT_HTTPPROXYTUNNEL, 1) }
        var configuration = TransferConfiguration()
        (configuration.headerLines, configuration.connectTo) = ([], server.connectTo)
        lists = OptionLists(configuration)
        if let list = lists?.connectTo { try set(CURLOPT_CONNECT_TO, list) }
        try set(CURLOPT_ERRORBUFFER, words)
        try setCredentials(server)
        // because: the listener lives as long as this object, and libcurl calls only during curl_easy_perform
        let context = Unmanaged.passUnretained(listener).toOpaque()
        try check(ccurl_setopt_debug(pointer, ServerWords.hear), "debug")
        try set(CURLOPT_DEBUGDATA, context)
        try set(CURLOPT_VERBOSE, 1)
    }

    private func setCredentials(_ server: MailServer) throws(TransferError) {
        try set(CURLOPT_USERNAME, server.user)
        switch server.credential {
        case .password(let password): try set(CURLOPT_PASSWORD, password)
        case .token(let token): try set(CURLOPT_XOAUTH2_BEARER, token)
        }
        if let mechanism = server.mechanism { try set(CURLOPT_LOGIN_OPTIONS, "AUTH=\(mechanism)") }
    }

    private func failure(_ code: CURLcode, _ server: MailServer) -> MailConnectionError {
        let said = listener.refusal.map(server.shown) ?? ""
        switch code {
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: return .refused(said)
        case CURLE_USE_SSL_FAILED: return .noTLS
        default:
            let text = words.pointee != 0 ? String(cString: words) : String(cString: curl_easy_strerror(code))
            return .transfer(TransferError(code, words: text))
        }
    }
}

@available(*, unavailable)
extension MailConnection: Sendable {}
