// The hop loop, as a state machine without a network: an answer goes in, the next request comes out.
//
// Order, for the link and for every address of the chain: parse, decode, judge each layer, and only then request. A
// destination that was read out of an address is not requested, unless it is itself known to lead on: the address
// already says where it leads, and a request would only tell the tracker's owner that somebody reads.
//
// Ends: `direct`, `followed`, `decoded`, and the states of `Resolution.State` that say why not. It is driven on the
// transfer thread (TransferThread.follow), so nothing here blocks.

internal import Articles
internal import Links
internal import Transfer

/// One link on its way.
struct ResolutionChain: Sendable {
    /// What is known so far, without the clean address; final when no request is asked for.
    private(set) var resolution: Resolution
    /// When something last answered.
    private(set) var lastAnswer: ContinuousClock.Instant?
    /// Whose silence ended the chain, and when.
    private(set) var silence: NetworkWatch.Silence?
    private let rules: ResolverRules
    private let limits: ResolverLimits
    /// The decoders that were used so far.
    private(set) var decoders: [String] = []
    /// What was requested first; nil when nothing was.
    private(set) var origin: UnwrappedAddress?
    /// The IP addresses that answered, without repetitions in a row.
    private(set) var addresses: [String] = []
    /// The address that is requested; nil before the first.
    private var current: WebURL?
    /// Whether the request under way is a HEAD, whose answer may have to be doubted.
    private var isHead = false
    /// All addresses that have been requested, without their fragments, and after how many cookies: at most
    /// `maximumHops` and one.
    private var requested: [(address: String, cookies: Int)] = []
    /// How many answers have set a cookie.
    private var cookies = 0
    /// `resolvedURL`, read.
    private var known: WebURL?
    /// The address that the page gives itself, where it is believed.
    private(set) var canonical: WebURL?
    /// Whether it has come to an end of its own: `result` has the clean address then.
    private var hasEnded = false

    /// Takes a link as far as it goes without a network; `first` is then its first request, if it needs one.
    static func begin(
        _ link: LinkToResolve, rules: ResolverRules, limits: ResolverLimits, isOffline: Bool
    ) -> (chain: ResolutionChain, first: HTTPRequest?) {
        var chain = ResolutionChain(
            resolution: Resolution(url: link.url, state: .unresolved), rules: rules, limits: limits)
        let first = chain.begin(link, isOffline: isOffline)
        return (chain, first)
    }

    private init(resolution: Resolution, rules: ResolverRules, limits: ResolverLimits) {
        self.resolution = resolution
        self.rules = rules
        self.limits = limits
    }

    private mutating func begin(_ link: LinkToResolve, isOffline: Bool) -> HTTPRequest? {
        guard let url = WebURL(link.url) else { return end(.notRequested, "malformed address") }
        guard url.isHTTP else { return end(.notRequested, "\(url.scheme) is not requested") }
        let address = unwrap(url)
        if let finding = link.finding ?? address.finding { return leaveAlone(address, finding) }
        if !decoders.isEmpty {
            learn(address.url)
            if !rules.isRedirector(address.url) { return endDecoded(address.url, .decoded) }
        }
        if var known = rules.recall(link.url) {
            known.url = link.url
            known.isCached = true
            resolution = known
            return nil
        }
        if let kept = rules.cached(address.url) { return take(kept) }
        if isOffline {
            if let refusal = rules.refusal(address.url) { return end(refusal) }
            return end(.unresolved, "offline")
        }
        origin = address
        return request(address.url)
    }

    /// Ends as the address that would be requested now has ended before.
    private mutating func take(_ kept: Resolution) -> HTTPRequest? {
        resolution.isCached = true
        resolution.hops = kept.hops
        resolution.resolvedURL = kept.resolvedURL
        known = kept.resolvedURL.flatMap { WebURL($0) }
        resolution.title = kept.title
        resolution.httpStatus = kept.httpStatus
        resolution.finding = kept.finding
        canonical = kept.cleanURL.flatMap { WebURL($0) }.flatMap { isPrivate($0) ? nil : $0 }
        decoders += kept.decoder.map { [$0] } ?? []
        return end(kept.state, kept.error)
    }

    /// Takes what came of the request; the next request, or nil at the end.
    mutating func next(after outcome: TransferOutcome) -> HTTPRequest? {
        switch outcome {
        case .success(let answer):
            lastAnswer = .now
            resolution.httpStatus = answer.status
            if answer.remoteAddress != addresses.last { addresses.append(answer.remoteAddress) }
            if answer.fields[.setCookie] != nil { cookies += 1 }
            if isHead, let current, !FileNames.isSettled(answer) { return send(current, .get) }
            return take(answer)
        case .failure(let error):
            if isHead, let current, error.isAnswer { return send(current, .get) }
            note(error)
            resolution.httpStatus = nil
            switch error {
            case .refused(let refusal): return end(refusal)
            // The site has said so itself, to a request before this one: it does not let us in.
            case .leftAlone(_, silentSince: nil):
                if let current { learn(current) }
                return end(.blockedBySite, "\(error)")
            default: return end(.unresolved, "\(error)")
            }
        }
    }

    private mutating func note(_ error: TransferError) {
        switch error {
        // Nothing was asked of the network.
        case .refused, .invalidAddress, .invalidSetting, .closed: break
        case .leftAlone(_, let last):
            // What ended it is the host's last silence, which something may have answered since.
            silence = last.map { NetworkWatch.Silence(host: current?.host ?? "", at: $0) }
        case _ where error.isAnswer: lastAnswer = .now
        default: silence = NetworkWatch.Silence(host: current?.host ?? "", at: .now)
        }
    }

    private mutating func take(_ answer: HTTPResponse) -> HTTPRequest? {
        guard let current else { return nil }
        // Most answers are redirects: what their bodies say is for browsers of another age.
        if AnswerClass(status: answer.status) == .redirect, let location = answer.location, !location.isEmpty {
            return follow(location, from: current, status: answer.status)
        }
        let page = Page(answer)
        let wall = SiteWall.name(answer, page: page)
        switch AnswerClass(answer, wall: wall) {
        case .page:
            return take(page, of: answer, at: current)
        case .redirect:
            // Without a `Location` browsers show the body, and go on from there (Fetch Standard, 4.4, "location URL").
            if let hop = hop(answer, page, current) { return go(to: hop.target, kind: hop.kind, status: answer.status) }
            return end(.unresolved, "a redirect that names no destination")
        case .blocked:
            learn(current)
            return end(
                .blockedBySite, "the site answered \(answer.status)" + (wall.map { " and a wall (\($0))" } ?? ""))
        case .dead:
            learn(current)
            return end(.dead, "the site answered \(answer.status)")
        case .failed:
            return end(.unresolved, "the site answered \(answer.status)")
        }
    }

    /// A page has come: it leads on, or it is the end.
    private mutating func take(_ page: Page?, of answer: HTTPResponse, at current: WebURL) -> HTTPRequest? {
        if let hop = hop(answer, page, current) { return go(to: hop.target, kind: hop.kind, status: answer.status) }
        // What it shows is its own, not the destination: a warning, an advertisement, a page for browsers with scripts.
        if rules.isRedirector(current), current.path.utf8.count > 1 {
            return end(.unresolved, "a redirector that does not say where it leads")
        }
        learn(current)
        resolution.title = page?.title
        canonical = page.flatMap { page in
            CanonicalAddress.choose(
                for: current, from: page.ownAddresses, base: page.baseAddress(at: current), isPrivate: isPrivate)
        }
        return end(resolution.hops.isEmpty ? .direct : .followed)
    }

    private func isPrivate(_ url: WebURL) -> Bool {
        rules.neverRequest(LayeredAddress(url)) != nil || CleanURL.identifiesReader(url)
    }

    private func hop(_ answer: HTTPResponse, _ page: Page?, _ current: WebURL) -> PageHop? {
        PageHop(answer, page: page, at: current, mayReturn: mayRequest(Self.sendable(current)))
    }

    /// Goes on to where a `Location` points.
    private mutating func follow(_ location: String, from current: WebURL, status: Int) -> HTTPRequest? {
        guard let url = Self.target(location, from: current) else {
            resolution.hops.append(Resolution.Hop(url: location, kind: .location, status: status))
            return end(.unresolved, "a redirect to a malformed address")
        }
        guard url.isHTTP else {
            resolution.hops.append(Resolution.Hop(url: url.href, kind: .location, status: status))
            learn(current)
            return end(.notRequested, "a redirect to \(url.scheme), which is not requested")
        }
        return go(to: url, kind: .location, status: status)
    }

    private mutating func go(to url: WebURL, kind: Resolution.Hop.Kind, status: Int) -> HTTPRequest? {
        resolution.hops.append(Resolution.Hop(url: url.href, kind: kind, status: status))
        guard resolution.hops.count <= limits.maximumHops else {
            return end(.unresolved, "more than \(limits.maximumHops) redirects")
        }
        let address = unwrap(url)
        if let finding = address.finding { return leaveAlone(address, finding) }
        guard mayRequest(Self.sendable(address.url)) else { return end(.unresolved, "a redirect loop") }
        if let current, let wall = SiteWall.name(address.url) {
            learn(current)
            return end(.blockedBySite, "the site leads to a wall (\(wall))")
        }
        learn(address.url)
        if !address.decoders.isEmpty, !rules.isRedirector(address.url) {
            return endDecoded(address.url, .followed)
        }
        return request(address.url)
    }

    /// The address that a `Location` means: relative to the one requested, whose fragment it inherits when it has none
    /// of its own (RFC 9110 §10.2.2).
    private static func target(_ target: String, from current: WebURL) -> WebURL? {
        guard let url = WebURL(target, base: current) else { return nil }
        guard url.isHTTP, url.fragment == nil, let fragment = current.fragment else { return url }
        return WebURL(url.href + "#" + fragment) ?? url
    }

    private mutating func unwrap(_ url: WebURL) -> UnwrappedAddress {
        let address = UnwrappedAddress(url, rules: rules, maximumLayers: limits.maximumLayers)
        decoders += address.decoders
        return address
    }

    private mutating func request(_ url: WebURL) -> HTTPRequest {
        current = url
        requested.append((Self.sendable(url), cookies))
        return send(url, rules.isRedirector(url) ? .get : FileNames.method(for: url))
    }

    private mutating func send(_ url: WebURL, _ method: HTTPRequest.Method) -> HTTPRequest {
        isHead = method == .head
        return HTTPRequest(url: Self.sendable(url), method: method, share: rules.share(url), limits: limits.http)
    }

    /// Whether a request of the address can bring anything new.
    ///
    /// Once, and once more when a cookie has come since: sites set one and send their visitor round to see it again.
    private func mayRequest(_ address: String) -> Bool {
        let earlier = requested.filter { $0.address == address }
        return earlier.isEmpty || (earlier.count == 1 && earlier[0].cookies < cookies)
    }

    /// What is sent of an address: no fragment (RFC 9110 §4.2.5), and no credentials, which were not given to us.
    private static func sendable(_ url: WebURL) -> String {
        if url.username.isEmpty && url.password.isEmpty {
            return url.fragment == nil ? url.href : url.withoutFragment.href
        }
        let port = url.port.map { ":\($0)" } ?? ""
        return "\(url.scheme)://\(url.host ?? "")\(port)\(url.path)\(url.query.map { "?" + $0 } ?? "")"
    }

    /// A better address is known now.
    private mutating func learn(_ url: WebURL) {
        known = url
        resolution.resolvedURL = url.href
    }

    /// One of the layers must not be requested: the chain ends here, with the address for the record.
    private mutating func leaveAlone(_ address: UnwrappedAddress, _ finding: Finding) -> HTTPRequest? {
        resolution.finding = finding
        if !decoders.isEmpty || !resolution.hops.isEmpty { learn(address.url) }
        let why = finding.isOnlyDoubt ? "it may act when it is opened" : finding.reason.rawValue
        return end(.notRequested, "must not be requested: \(why)")
    }

    /// Ends at a destination that is not requested, and that is no page where our guard would not let us see it.
    private mutating func endDecoded(_ url: WebURL, _ state: Resolution.State) -> HTTPRequest? {
        if case .address(let ip, let range) = rules.refusal(url) { return end(.address(ip, range: range)) }
        return end(state)
    }

    private mutating func end(_ refusal: Refusal) -> HTTPRequest? {
        end(.refused, "\(TransferError.refused(refusal))")
    }

    private mutating func end(_ state: Resolution.State, _ error: String? = nil) -> HTTPRequest? {
        hasEnded = true
        resolution.state = state
        resolution.error = error
        if !decoders.isEmpty { resolution.decoder = decoders.joined(separator: Resolution.decoderSeparator) }
        return nil
    }

    /// What is known at the end, with the clean address.
    ///
    /// Not worked out where the chain ends: that is on the transfer thread, which all requests wait for.
    var result: Resolution {
        var result = resolution
        // What must not be requested is nobody's article, and its address often is a key to the reader's account.
        guard hasEnded, result.state != .notRequested, let known, !leadsOn(known, result.state),
            !CleanURL.identifiesReader(known)
        else { return result }
        let clean = rules.clean(known)
        // A part of a page that is meant by its fragment is no page that gives itself an address.
        result.cleanURL = (clean.fragment == nil ? canonical.map(rules.clean) ?? clean : clean).href
        return result
    }

    /// Whether the address is that of a redirector which did not do its work.
    private func leadsOn(_ url: WebURL, _ state: Resolution.State) -> Bool {
        state != .direct && state != .followed && rules.isRedirector(url)
    }
}
