/// Links with one address lead to one page: where one of them is a subscription's or a shop's button, the others are no articles.
///
/// "Join the premium tier" says what it is, "Accelerate your learning" at the same address does not. Only what is told by its
/// own text, or by a verb that sells right in front of it, speaks for others: any other sentence speaks for its link.
internal import Links

enum Kinship {
    private static let rules: Set<String> = ["subscribe", "place-subscribe", "call-to-buy", "price"]

    static func settle(_ facts: [LinkFacts], _ decisions: inout [Classifier.Decision]) {
        var known: [String: Finding] = [:]
        for (one, decision) in zip(facts, decisions) {
            guard case .rejected(let finding) = decision, rules.contains(finding.rule),
                finding.reason == .advertisement || !one.words.isBare && one.words.has(.subscribe),
                let address = one.address
            else { continue }
            known[address.description] = finding
        }
        guard !known.isEmpty else { return }
        for index in facts.indices {
            guard case .article = decisions[index], facts[index].place?.hasHeadline != true,
                let finding = facts[index].address.flatMap({ known[$0.description] })
            else { continue }
            decisions[index] = .rejected(
                Finding(reason: finding.reason, rule: "same-address-as", evidence: finding.evidence))
        }
    }
}
