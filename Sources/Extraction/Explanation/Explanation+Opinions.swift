// What else speaks for and against a link, and what rule would change its verdict.

internal import Articles
internal import Links

extension Explanation {
    /// Every rule that applies, in the order in which they are asked.
    ///
    /// The first decides, the others speak for or against an article, and would decide were it not there. Each with how often it
    /// was right.
    mutating func weigh(_ opinions: [Opinion]) {
        // What is said of every link says nothing beside others.
        let telling = opinions.enumerated().filter { $0.offset == 0 || $0.element.rule != "nothing-known" }
        for (index, opinion) in telling.prefix(Self.mostOpinions) {
            let side: Step = opinion.reason == nil ? .inFavour : .against
            let what = opinion.reason.map { "no article, \($0.rawValue)" } ?? "an article"
            let record = opinion.record.map { ", right \($0.right) of \($0.right + $0.wrong) times" } ?? ""
            let evidence = opinion.evidence.isEmpty ? "" : ": \(opinion.evidence.prefix(80))"
            add(
                index == 0 ? .decides : side,
                "\(what), by \(opinion.looksAt)\(evidence) (\(opinion.rule)\(record))")
        }
        if opinions.isEmpty { add(.decides, "nothing speaks for an article") }
    }

    private static let mostOpinions = 8

    /// The line that turns the verdict round, ready for the configuration, for a request, and for a rule file.
    mutating func advise(_ verdict: Verdict, address: WebURL, _ resolution: Resolution?) {
        // The clean address: rules are held against that one, which may have lost the query that the found one has.
        let known =
            resolution?.cleanURL.flatMap { WebURL($0) } ?? CleanURL.clean(TrackerDecoders.decodeFully(address).url)
        guard known.isHTTP, let host = known.host else { return }
        let pattern = Self.pattern(known)
        switch verdict {
        case .article: advise(.toReject, "deny", pattern, host)
        case .duplicate: break
        case .rejected(let finding):
            guard !Self.cannotBeAllowed.contains(finding.reason) else {
                add(.toChange, "nothing: what acts when it is opened, or is no page, is never an article")
                return
            }
            advise(.toAllow, "allow", pattern, host)
        }
    }

    private mutating func advise(_ purpose: Step, _ list: String, _ pattern: String, _ host: String) {
        let reach =
            pattern == host
            ? "for the whole site, no rule names its front page alone" : "the whole site: \(list) \(host)"
        add(purpose, "\(list) \(pattern)   in a rule file (\(reach))")
        add(.or, "filter: {\(list): [\"\(pattern)\"]}   in the configuration, there or in an account")
        add(.or, "\"filter\": {\"\(list)\": [\"\(pattern)\"]}   in a request")
    }

    /// The address as a pattern, with its query: "/watch?*" would be every film of its site, "/click?*" every link of a tracker.
    private static func pattern(_ url: WebURL) -> String {
        let host = url.host ?? ""
        guard let query = url.query else { return url.path == "/" ? host : host + url.path }
        return host + url.path + "?" + query
    }

    private static let cannotBeAllowed: Set<Reason> = [
        .unsubscribe, .preferences, .confirm, .login, .referral, .poll, .forward, .anchor, .malformed,
        .unsupportedScheme,
        .contact,
    ]
}
