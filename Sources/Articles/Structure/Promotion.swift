/// Tells a shop's promotion from a newsletter: there every link sells, also the ones that say nothing of it.
///
/// Evidence that adds up over the whole mail: buttons that sell, lines that are nothing but a price, and a subject that
/// sells where nothing is told in sentences. One sponsor among articles is far below that.
internal import Links

enum Promotion {
    private static let leastSelling = 4
    /// One selling link in so many is a shop.
    private static let share = 7
    private static let fewSentences = 2

    static func mark(_ facts: [LinkFacts], subject: String) {
        var (selling, body, sentences) = (0, 0, 0)
        for one in facts where one.surroundings.region == .body && one.isHTTP {
            body += 1
            if sells(one) { selling += 1 }
            if one.isInline, !one.surroundings.after.isEmpty, !one.words.isReadMore { sentences += 1 }
        }
        let words = WordMatches(FoldedText(subject.beginning(200)))
        var evidence: String?
        if selling >= leastSelling, selling * share >= body {
            evidence = "\(selling) of \(body) links sell"
        } else if sentences < fewSentences, body > 1 {
            evidence = words.evidence(.shop).map { "the subject: \($0)" }
        }
        guard let evidence else { return }
        for one in facts { one.promotion = evidence }
    }

    private static func sells(_ facts: LinkFacts) -> Bool {
        if facts.words.has(.shop), facts.wordCount <= 6 { return true }
        return facts.price != nil || CallToAction.isPrice(facts.surroundings.before[...])
    }
}
