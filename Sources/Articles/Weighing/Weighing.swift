// The rules find headlines; what looks like one in a kind of mail that nobody had seen when they were written is theirs by default.
// So all that can be seen of such a link is weighed once more, small things that are no rule: where it stands, what its
// neighbours are, whether it begins with a verb that invites. What the sum speaks against is no article.
//
// Only takes away. What the rules reject stays rejected, and what the user's rules have decided stays as it is.

/// Rejects articles of the rules whose traits speak against them.
enum Weighing {
    static let rule = "weighed"
    static let looksAt = "all that is seen of it, weighed"

    static func settle(
        _ facts: [LinkFacts], _ decisions: inout [Classifier.Decision], _ newsletter: NewsletterContext,
        weights: Weights
    ) {
        // A picture, a headline and a "read more" that are known to lead to one page are one article, or none.
        var pages: [String: [Int]] = [:]
        for index in facts.indices where decisions[index].isArticle && decisions[index].rule != Classifier.userAllow {
            pages[facts[index].page, default: []].append(index)
        }
        guard pages.count >= fewest else { return }
        let traits = LinkTraits(facts, decisions, newsletter)
        for page in pages.values where !page.contains(where: traits.bearsSubject) {
            let seen = page.map(traits.of)
            let mean = seen.map(weights.article).reduce(0, +) / Double(page.count)
            guard mean < threshold else { continue }
            for (index, traits) in zip(page, seen) {
                decisions[index] = .rejected(
                    Finding(
                        reason: weights.reason(traits), rule: rule, evidence: weights.evidence(traits, sum: mean)))
            }
        }
    }

    /// Among fewer articles a link has too little beside it to be compared with.
    private static let fewest = 4
    /// Nearly three to one against: the rules' word counts, and an article that is missed is worse than a line too many.
    private static let threshold = -1.0
}
