// The rules find headlines; what looks like one in a kind of mail that nobody had seen when they were written is theirs by default.
// So all that can be seen of such a link is weighed once more, small things that are no rule: where it stands, what its
// neighbours are, the words that it and they begin with. What the sum speaks against is no article.
//
// Only takes away. What the rules reject stays rejected, and what the user's rules have decided stays as it is.

internal import Links

package enum Weighing {
    static let rule = "weighed"
    static let looksAt = "all that is seen of it, weighed"

    static func settle(
        _ facts: [LinkFacts], _ decisions: inout [Classifier.Decision], _ newsletter: NewsletterContext,
        weights: Weights = .learnt
    ) {
        let found = facts.indices.filter { decisions[$0].isArticle && decisions[$0].rule != Classifier.userAllow }
        guard Set(found.map { facts[$0].link.url }).count >= fewest else { return }
        let traits = LinkTraits(facts, decisions, newsletter)
        let weighed = found.filter { !traits.bearsSubject($0) }.map { index in
            let seen = traits.of(index)
            return (index: index, traits: seen, sum: weights.article(seen))
        }
        // A picture, a headline and a "read more" that lead to one page are one article, or none.
        var pages: [String: (sum: Double, links: Int)] = [:]
        for one in weighed {
            let page = pages[facts[one.index].link.url] ?? (0, 0)
            pages[facts[one.index].link.url] = (page.sum + one.sum, page.links + 1)
        }
        for one in weighed {
            guard let page = pages[facts[one.index].link.url], page.sum / Double(page.links) < threshold else {
                continue
            }
            decisions[one.index] = .rejected(
                Finding(reason: weights.reason(one.traits), rule: rule, evidence: weights.evidence(one.traits)))
        }
    }

    /// Among fewer articles a link has too little beside it to be compared with; so have those of one post.
    private static let fewest = 4
    /// Nearly three to one against: the rules' word counts, and an article that is missed is worse than a line too many.
    package static let threshold = -1.0
}
