// One libcurl transfer handle and what it is told.
//
// libcurl forbids using a handle from two threads (libcurl-thread(3)): it is made, driven and released on the transfer
// thread, and is explicitly not Sendable. Handles are used again for later requests: setting a dozen options costs more
// than sending one.

internal import CCurl

/// One libcurl transfer handle (`CURL *`), freed with its last reference.
final class EasyHandle: EasyOptions {
    let pointer: UnsafeMutableRawPointer
    /// The address of the request under way, parsed (`CURLU *`).
    ///
    /// libcurl parses a CURLOPT_URL, prints it again from its parts, a byte at a time, and sends what it parsed all the same:
    /// with an address that is parsed already the printing, a twentieth of a request's work, falls away.
    private let address: OpaquePointer
    let collector: ResponseCollector
    /// Whose request is under way; nil while the handle is in the pool.
    var chain: RunningChain?
    private var limits: HTTPLimits?
    /// Whether the transfer under way has a limit of its own for its body.
    private var isHurried = false
    /// How long the body of a redirect may last, in seconds.
    ///
    /// Where it leads is known, and a body that was read to its end keeps the connection for the next request; but one
    /// that is announced and never comes must not hold up the chain for the whole time-out.
    private static let redirectBodySeconds: CLong = 1
    private var method = HTTPRequest.Method.get
    private var isFresh = false
    private let checksTarget: Bool
    /// What the handle still carries of the last request to an account.
    var account: AccountRequest?
    /// CURLOPT_ERRORBUFFER: libcurl writes into it during a transfer.
    private let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    init(
        _ configuration: TransferConfiguration, lists: OptionLists, poll: SocketPoll, gate: ConnectionGate<RunningChain>
    ) throws(TransferError) {
        guard let pointer = curl_easy_init() else { throw .failed(code: 27, words: "out of memory") }
        guard let address = curl_url() else {
            curl_easy_cleanup(pointer)
            throw .failed(code: 27, words: "out of memory")
        }
        (self.pointer, self.address) = (pointer, address)
        collector = ResponseCollector(addressGuard: configuration.addressGuard, poll: poll, gate: gate)
        checksTarget = configuration.proxy != nil
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try setSafety()
        try setNetwork(configuration, lists)
        try setCallbacks()
    }

    deinit {
        curl_easy_cleanup(pointer)
        // libcurl does not own it (CURLOPT_CURLU(3)); the handle that refers to it is gone.
        curl_url_cleanup(address)
        words.deallocate()
    }

    /// Makes the handle ready for a request; `fresh`: on a connection of its own, no kept one.
    func prepare(_ request: HTTPRequest, fresh: Bool) throws(TransferError) {
        collector.reset(request.limits, sink: request.account?.sink)
        words.pointee = 0
        guard request.isAddressSendable else { throw .invalidAddress }
        if checksTarget, let refusal = ProxyTarget.refusal(of: request.url, by: collector.addressGuard) {
            throw .refused(refusal)
        }
        try setAddress(of: request)
        if request.method != method {
            method = request.method
            try set(CURLOPT_NOBODY, method == .head ? 1 : 0)
            // Clearing CURLOPT_NOBODY leaves libcurl with HEAD's method until this says GET.
            if method == .get { try set(CURLOPT_HTTPGET, 1) }
        }
        if fresh != isFresh {
            isFresh = fresh
            try set(CURLOPT_FRESH_CONNECT, fresh ? 1 : 0)
        }
        if request.limits != limits { try set(request.limits) } else if isHurried { try setSlowest(request.limits) }
        try prepare(account: request.account)
    }

    private func setAddress(of request: HTTPRequest) throws(TransferError) {
        // "As is": the dots are resolved where the address was parsed, as a browser does it.
        let flags = CUnsignedInt(CURLU_NON_SUPPORT_SCHEME | CURLU_DISALLOW_USER | CURLU_PATH_AS_IS)
        guard curl_url_set(address, CURLUPART_URL, request.url, flags) == CURLUE_OK else { throw .invalidAddress }
        // Without it libcurl would print the parsed one for itself.
        try set(CURLOPT_URL, request.url)
        // A proxy is sent the whole address, which libcurl puts together.
        if !checksTarget { try setTarget(of: request) }
    }

    /// Says what stands in the request line, and takes the query out of libcurl's hands.
    ///
    /// libcurl prints a query twice for each request, a byte at a time: into the line, and for signing in, in case that is
    /// asked for, a twelfth of a request's work. Else it has use for the path alone, for its cookies.
    private func setTarget(of request: HTTPRequest) throws(TransferError) {
        guard let offset = request.pathOffset else { return try clear(CURLOPT_REQUEST_TARGET) }
        try check(
            request.url.withCString { ccurl_setopt_string(pointer, CURLOPT_REQUEST_TARGET, $0 + offset) }, "target")
        guard curl_url_set(address, CURLUPART_QUERY, nil, 0) == CURLUE_OK else { throw .invalidAddress }
    }

    /// Whether the transfer that has just ended was about to be sent again on its own account: a kept connection was dead.
    var isRepetition: Bool { collector.stop == .repetition }

    /// Whether the jar holds, or has held, a cookie of the chain under way.
    var hasCookies: Bool { collector.hasSeenCookie }

    /// Empties the jar: the next chain is another reader's business.
    func forgetCookies() {
        guard collector.hasSeenCookie else { return }
        collector.hasSeenCookie = false
        ccurl_setopt_string(pointer, CURLOPT_COOKIELIST, "ALL")
    }

    /// What came of the transfer that has just ended with `code`.
    func outcome(_ code: CURLcode) -> TransferOutcome {
        if collector.isHeaderWhole && collector.stop != .unwantedEncoding && collector.stop != .headerLimit {
            return .success(response(code))
        }
        switch collector.stop {
        case .headerLimit: return .failure(.headersTooLarge)
        case .unwantedEncoding: return .failure(.badAnswer("a content coding that was not asked for"))
        case .repetition: return .failure(.connectionBroken("closed twice without an answer"))
        default: break
        }
        // With several addresses, one refused and another unreachable, the other's failure is the truth.
        if let refusal = collector.refusal, collector.socketsOpened == 0 { return .failure(.refused(refusal)) }
        // libcurl has one code for a scheme it must not use and for an answer that is no HTTP ("HTTP/0.9").
        if code == CURLE_UNSUPPORTED_PROTOCOL && hasSentRequest { return .failure(.badAnswer(errorWords(code))) }
        return .failure(TransferError(code, words: errorWords(code)))
    }

    private var hasSentRequest: Bool {
        var bytes: CLong = 0
        return ccurl_getinfo_long(pointer, CURLINFO_REQUEST_SIZE, &bytes) == CURLE_OK && bytes > 0
    }

    private func response(_ code: CURLcode) -> HTTPResponse {
        var address: UnsafePointer<CChar>?
        ccurl_getinfo_string(pointer, CURLINFO_PRIMARY_IP, &address)
        let isOurs = collector.stop == .bodyLimit || collector.stop == .sink
        return HTTPResponse(
            status: collector.status, version: collector.version, fields: collector.fields, body: collector.body,
            bodyBytes: collector.bodyBytes, isBodyWhole: code == CURLE_OK,
            bodyError: code == CURLE_OK || isOurs ? nil : TransferError(code, words: errorWords(code)),
            remoteAddress: address.map { String(cString: $0) } ?? "")
    }

    private func errorWords(_ code: CURLcode) -> String {
        words.pointee != 0 ? String(cString: words) : String(cString: curl_easy_strerror(code))
    }

    /// What must hold for every request, whatever the configuration (libcurl-security(3)).
    private func setSafety() throws(TransferError) {
        // Without it libcurl uses SIGALRM for time-outs of name look-ups, which is not safe with threads.
        try set(CURLOPT_NOSIGNAL, 1)
        // Redirects are followed by our own loop: each hop is decoded and judged before it is requested.
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        // No credentials: not from ~/.netrc, not from an address.
        try set(CURLOPT_NETRC, CLong(CURL_NETRC_IGNORED.rawValue))
        try set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        try set(CURLOPT_AUTOREFERER, 0)
        try set(CURLOPT_SSLVERSION, CLong(CURL_SSLVERSION_TLSv1_2))
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // libcurl decodes; the callback counts what comes out. The header field is one of the lists.
        try set(CURLOPT_ACCEPT_ENCODING, OptionLists.contentCodings)
        try set(CURLOPT_HTTP_VERSION, CLong(CURL_HTTP_VERSION_2TLS))
        try set(CURLOPT_DNS_CACHE_TIMEOUT, 120)
        // A page of 16 KiB and its header come in one piece: half the reads of most pages.
        try set(CURLOPT_BUFFERSIZE, 32 << 10)
        // Cookies are kept in memory, for one chain: see TransferLoop.
        try set(CURLOPT_COOKIEFILE, "")
        try set(CURLOPT_CURLU, UnsafeMutableRawPointer(address))
    }

    private func setNetwork(_ configuration: TransferConfiguration, _ lists: OptionLists) throws(TransferError) {
        // "" is "no proxy, whatever the environment says"; with one configured, `no_proxy` has no say either.
        try set(CURLOPT_PROXY, configuration.proxy ?? "")
        try set(CURLOPT_NOPROXY, configuration.proxy == nil ? "*" : "")
        if let file = configuration.caFile { try set(CURLOPT_CAINFO, file) }
        // Without a directory of certificates libcurl reads the file once for all connections instead of for each
        // (CURLOPT_CA_CACHE_TIMEOUT(3)), some 20 ms of processor time; and a file that is configured stands alone.
        if configuration.caFile != nil || TransferLibrary.hasCertificateFile {
            try clear(CURLOPT_CAPATH)
        }
        if let list = lists.headerLines { try set(CURLOPT_HTTPHEADER, list) }
        if let list = lists.connectTo { try set(CURLOPT_CONNECT_TO, list) }
    }

    private func setCallbacks() throws(TransferError) {
        // because: the collector lives as long as this object, see EasyCallbacks
        let context = Unmanaged.passUnretained(collector).toOpaque()
        try check(ccurl_setopt_data(pointer, CURLOPT_HEADERFUNCTION, EasyCallbacks.header), "header")
        try check(ccurl_setopt_data(pointer, CURLOPT_WRITEFUNCTION, EasyCallbacks.body), "body")
        try set(CURLOPT_HEADERDATA, context)
        try set(CURLOPT_WRITEDATA, context)
        try check(ccurl_setopt_prereq(pointer, EasyCallbacks.request), "request")
        try set(CURLOPT_PREREQDATA, context)
        collector.bodyBegins = { [unowned self] in limitBody(isRedirect: $0) }
        // With a proxy the address is the proxy's, which the configuration vouches for; see ProxyTarget.
        if !checksTarget {
            try check(ccurl_setopt_opensocket(pointer, EasyCallbacks.openSocket), "open socket")
            try set(CURLOPT_OPENSOCKETDATA, context)
            try check(ccurl_setopt_closesocket(pointer, EasyCallbacks.closeSocket), "close socket")
            // because: see EasyCallbacks.closeSocket
            try set(CURLOPT_CLOSESOCKETDATA, Unmanaged.passUnretained(collector.poll).toOpaque())
        }
        try set(CURLOPT_ERRORBUFFER, words)
        // because: the transfer loop finds the Swift object by the CURL handle; it holds it while it is in the multi
        try set(CURLOPT_PRIVATE, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Gives the body of the answer under way as much time as it is worth.
    ///
    /// Called from within a callback of libcurl, where no time-out can be set anew; but the clock of the slowest speed borne
    /// is looked at after each callback. No body is as fast as that of a redirect would have to be.
    private func limitBody(isRedirect: Bool) {
        let seconds = isRedirect ? Self.redirectBodySeconds : limits?.slowBodySeconds ?? 0
        guard seconds > 0 else { return }
        isHurried = true
        ccurl_setopt_long(pointer, CURLOPT_LOW_SPEED_LIMIT, isRedirect ? CLong(CInt.max) : limits?.lowSpeedBytes ?? 0)
        ccurl_setopt_long(pointer, CURLOPT_LOW_SPEED_TIME, seconds)
    }

    private func set(_ new: HTTPLimits) throws(TransferError) {
        try set(CURLOPT_TIMEOUT_MS, new.totalMilliseconds)
        try set(CURLOPT_CONNECTTIMEOUT_MS, new.connectMilliseconds)
        try setSlowest(new)
        limits = new
    }

    private func setSlowest(_ limits: HTTPLimits) throws(TransferError) {
        try set(CURLOPT_LOW_SPEED_LIMIT, limits.lowSpeedSeconds > 0 ? limits.lowSpeedBytes : 0)
        try set(CURLOPT_LOW_SPEED_TIME, limits.lowSpeedSeconds)
        isHurried = false
    }
}

@available(*, unavailable)
extension EasyHandle: Sendable {}
