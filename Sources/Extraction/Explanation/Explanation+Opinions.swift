// What else speaks for and against a link, and what rule would change its verdict.

internal import Articles
internal import Links

extension Explanation {
    /// Every rule that applies, in the order in which they are asked: the first decides, the others would, were it not there.
    mutating func weigh(_ opinions: [Opinion]) {
        for (index, opinion) in opinions.prefix(8).enumerated() {
            let what = opinion.reason?.rawValue ?? "article"
            let evidence = opinion.evidence.isEmpty ? "" : ": \(opinion.evidence.prefix(80))"
            add(
                index == 0 ? "decides" : "then",
                "\(what) (\(opinion.rule), by \(opinion.looksAt))\(evidence)")
        }
    }

    /// The line for `filter` or for the rule file that turns the verdict round.
    mutating func advise(_ verdict: Verdict, address: WebURL, _ resolution: Resolution?) {
        let known = resolution?.cleanURL.flatMap { WebURL($0) } ?? TrackerDecoders.decodeFully(address).url
        guard known.isHTTP, let host = known.host else { return }
        let pattern = Self.pattern(known)
        switch verdict {
        case .article: add("to reject it", "deny \(pattern)   (the whole site: deny \(host))")
        case .duplicate: break
        case .rejected(let finding):
            guard !Self.cannotBeAllowed.contains(finding.reason) else {
                add("to change it", "nothing: what acts when it is opened, or is no page, is never an article")
                return
            }
            add("to allow it", "allow \(pattern)   (the whole site: allow \(host))")
        }
    }

    /// The address as a pattern: with its query any, and a `*` in it meant literally by nobody.
    private static func pattern(_ url: WebURL) -> String {
        let path = url.path
        let base = (url.host ?? "") + (path == "/" ? "/" : path)
        return url.query == nil ? base : base + "?*"
    }

    private static let cannotBeAllowed: Set<Reason> = [
        .unsubscribe, .preferences, .confirm, .login, .referral, .poll, .forward, .anchor, .malformed,
        .unsupportedScheme,
        .contact,
    ]
}
