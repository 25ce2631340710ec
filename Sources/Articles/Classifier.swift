// Links and resolutions to verdicts: every link of a newsletter gets exactly one.
//
// Order for each link: what acts, the user's rules, what the address is (an anchor, a mail address, no address), the
// resolution's state, then the table of rules; what these make articles is weighed once more. Then `Deduplicator` makes one article of all the links that lead to the same page. Pure: the same
// links give the same verdicts, whether the resolutions come from the network, a cache, or an earlier run.
internal import Links

/// Sorts a newsletter's links into articles and the rest.
public enum Classifier {
    /// Returns a verdict for each link, in the order given.
    public static func judge(
        newsletter: NewsletterContext, links: [LinkToJudge], rules: UserRules = UserRules()
    ) -> [Verdict] {
        judge(newsletter: newsletter, links: links, rules: rules, weights: .learnt)
    }

    /// The same with weights of one's own: what is learnt is tried out with it.
    package static func judge(
        newsletter: NewsletterContext, links: [LinkToJudge], rules: UserRules = UserRules(), weights: Weights
    ) -> [Verdict] {
        let facts = facts(newsletter, links)
        return Deduplicator.verdicts(facts, weighed(facts, rules, newsletter, weights))
    }

    /// Which links of a page are articles by all that is known before any is requested.
    ///
    /// - Parameter findings: what the never-request test says of each.
    static func areArticles(
        _ links: [Link], _ surroundings: [LinkSurroundings], _ findings: [Finding?], _ newsletter: NewsletterContext
    ) -> [Bool] {
        let items = zip(links, findings).map { link, finding in
            var resolution = ResolvedAddress(state: finding == nil ? .unresolved : .notRequested, finding: finding)
            resolution.isKnownHarmless = finding == nil
            return LinkToJudge(link: link, resolution: resolution)
        }
        return weighed(facts(newsletter, items, surroundings), UserRules(), newsletter, .learnt).map(\.isArticle)
    }

    /// What the rules decide, looked at once more by the weights.
    private static func weighed(
        _ facts: [LinkFacts], _ rules: UserRules, _ newsletter: NewsletterContext, _ weights: Weights
    ) -> [Decision] {
        var decisions = decisions(facts, rules)
        Weighing.settle(facts, &decisions, newsletter, weights: weights)
        return decisions
    }

    private static func decisions(_ facts: [LinkFacts], _ rules: UserRules) -> [Decision] {
        var decisions = facts.map { decide($0, rules: rules) }
        Kinship.settle(facts, &decisions)
        return decisions
    }

    /// What the weights are learnt from: for each link whether the rules make an article of it, and its traits by their
    /// names in the table of weights.
    package static func traits(
        newsletter: NewsletterContext, links: [LinkToJudge]
    ) -> [(isArticle: Bool, traits: [String])] {
        let facts = facts(newsletter, links)
        let decisions = decisions(facts, UserRules())
        let traits = LinkTraits(facts, decisions, newsletter)
        return facts.indices.map { (decisions[$0].isArticle, traits.of($0).map(\.description)) }
    }

    private static func facts(
        _ newsletter: NewsletterContext, _ links: [LinkToJudge], _ known: [LinkSurroundings]? = nil
    ) -> [LinkFacts] {
        let surroundings = known ?? LinkSurroundings.all(of: links.map(\.link))
        let memos = TextMemos()
        let addresses = AddressMemo(newsletter)
        let facts = zip(links, surroundings).map {
            LinkFacts($0, surroundings: $1, newsletter: newsletter, memos: memos, addresses: addresses)
        }
        Neighbours.mark(facts)
        SponsorMarks.mark(facts, newsletter)
        Promotion.mark(facts, newsletter)
        return facts
    }

    /// What every rule that applies says of some links, by their index: the first opinion is the verdict.
    public static func opinions(
        newsletter: NewsletterContext, links: [LinkToJudge], rules: UserRules = UserRules(), of indices: [Int]
    ) -> [Int: [Opinion]] {
        let facts = facts(newsletter, links)
        let decisions = weighed(facts, rules, newsletter, .learnt)
        var opinions: [Int: [Opinion]] = [:]
        for index in indices where facts.indices.contains(index) {
            var found: [Opinion] = []
            if case .rejected(let finding) = decisions[index], finding.rule == Weighing.rule {
                found.append(Opinion(finding, looksAt: Weighing.looksAt))
            }
            switch byUser(facts[index], rules) {
            case .article(let rule, let evidence):
                if let acts = actsWhateverIsAllowed(facts[index]) {
                    found.append(Opinion(acts, looksAt: "what it does when it is opened, whatever you allow"))
                }
                found.append(Opinion(reason: nil, rule: rule, looksAt: "your own rules", evidence: evidence))
            case .rejected(let finding):
                found.append(Opinion(finding, looksAt: "your own rules"))
            case nil: break
            }
            if let finding = byState(facts[index]) { found.append(Opinion(finding, looksAt: "its resolution")) }
            for rule in Rules.all {
                guard let evidence = rule.test(facts[index]) else { continue }
                found.append(
                    Opinion(reason: rule.reason, rule: rule.name, looksAt: rule.looksAt, evidence: evidence))
            }
            opinions[index] = found
        }
        return opinions
    }

    /// What one link is, before its duplicates are known.
    enum Decision {
        case article(rule: String, evidence: String)
        case rejected(Finding)

        var isArticle: Bool { if case .article = self { true } else { false } }

        /// The rule that has decided.
        var rule: String {
            switch self {
            case .article(let rule, _): rule
            case .rejected(let finding): finding.rule
            }
        }
    }

    /// The name of a user's rule that makes articles.
    static let userAllow = "user-allow"

    private static func decide(_ facts: LinkFacts, rules: UserRules) -> Decision {
        if let decision = byUser(facts, rules) {
            if case .article = decision, let acts = actsWhateverIsAllowed(facts) { return .rejected(acts) }
            return decision
        }
        if let finding = byState(facts) { return .rejected(finding) }
        for rule in Rules.all {
            guard let evidence = rule.test(facts) else { continue }
            guard let reason = rule.reason else { return .article(rule: rule.name, evidence: evidence) }
            return .rejected(Finding(reason: reason, rule: rule.name, evidence: evidence))
        }
        return .rejected(Finding(reason: .other, rule: "nothing-known", evidence: facts.link.text))
    }

    /// What ends a subscription is no article, whoever says so.
    private static func actsWhateverIsAllowed(_ facts: LinkFacts) -> Finding? {
        guard let acts = facts.settledActing, !acts.isOnlyNeedless else { return nil }
        return acts
    }

    private static func byUser(_ facts: LinkFacts, _ rules: UserRules) -> Decision? {
        if rules.isEmpty { return nil }
        let addresses = [facts.address, facts.found].compactMap { $0 }
        guard let match = rules.match(addresses) else { return nil }
        switch match.action {
        case .allow: return .article(rule: userAllow, evidence: match.pattern)
        case .deny: return .rejected(Finding(reason: .userRule, rule: "user-deny", evidence: match.pattern))
        }
    }

    /// What the resolver has settled.
    ///
    /// A link that it could not look at is judged by what is known of it.
    private static func byState(_ facts: LinkFacts) -> Finding? {
        guard let resolution = facts.resolution else { return nil }
        switch resolution.state {
        case .dead:
            let status = resolution.httpStatus.map(String.init) ?? "gone"
            return Finding(reason: .dead, rule: "dead", evidence: "\(resolution.url?.host ?? "") \(status)")
        case .refused:
            return resolution.finding
                ?? Finding(reason: .refused, rule: "refused", evidence: (resolution.url ?? facts.found)?.host ?? "")
        // What was not requested is judged by `LinkFacts.settledActing` and the rules.
        case .notRequested, .direct, .decoded, .followed, .blockedBySite, .unresolved: return nil
        }
    }
}
