/// The traits of a newsletter's links, when the rules have spoken.
internal import Links

struct LinkTraits {
    private let facts: [LinkFacts]
    private let decisions: [Classifier.Decision]
    private let ownDomain: String
    private let subject: Set<String>
    private var inBlock: [Int: Int] = [:]
    private var byAddress: [String: Int] = [:]
    /// By heading: how many links stand under it, and how many of these are headlines.
    private var underHeading: [String: (links: Int, headlines: Int)] = [:]
    private let articles: Int

    init(_ facts: [LinkFacts], _ decisions: [Classifier.Decision], _ newsletter: NewsletterContext) {
        self.facts = facts
        self.decisions = decisions
        ownDomain = RegistrableDomain.of(host: newsletter.senderHost)
        subject = Self.words(FoldedText(newsletter.subject))
        articles = decisions.count { $0.isArticle }
        for one in facts {
            inBlock[one.link.block, default: 0] += 1
            byAddress[one.link.url, default: 0] += 1
        }
        countUnderHeadings()
    }

    /// Links under one heading stand next to each other: it is looked up once for all of them.
    private mutating func countUnderHeadings() {
        var start = 0
        while start < facts.count {
            let heading = facts[start].surroundings.heading
            let end = facts[start...].firstIndex { $0.surroundings.heading != heading } ?? facts.count
            let headlines = decisions[start..<end].count { Self.headlineRules.contains($0.rule) }
            let known = underHeading[heading] ?? (0, 0)
            underHeading[heading] = (known.links + end - start, known.headlines + headlines)
            start = end
        }
    }

    /// What is seen of one link.
    func of(_ index: Int) -> [LinkTrait] {
        var traits: [LinkTrait] = [.rule(decisions[index].rule)]
        traits.reserveCapacity(Self.expected)
        flags(facts[index]) { traits.append(.flag($0)) }
        measures(index) { measure, value in
            for (place, step) in measure.steps.enumerated() where value > step { traits.append(.above(measure, place)) }
        }
        for distance in [-2, -1, 1, 2] {
            neighbours(index, index + distance) { traits.append(.neighbour(distance, $0)) }
        }
        says(facts[index]) { traits.append(.says($0)) }
        return traits
    }

    /// Whether the link's text is what the whole mail is about: most of the longer words of its subject, and little else.
    func bearsSubject(_ index: Int) -> Bool {
        let words = Self.words(facts[index].surroundings.words.text)
        return !subject.isEmpty && 2 * words.intersection(subject).count >= max(subject.count, words.count)
    }

    // MARK: - Flags

    private func flags(_ one: LinkFacts, add: (LinkTrait.Flag) -> Void) {
        let text = one.link.text
        let (before, after) = (one.surroundings.before, one.surroundings.after)
        if one.link.isPicture { add(.picture) }
        if !text.isEmpty, one.surroundings.heading == text { add(.heading) }
        if text.utf8.contains(where: { $0 &- 0x30 < 10 }) { add(.digit) }
        if text.utf8.contains(0x3A) { add(.colon) }
        if text.utf8.contains(0x2C) { add(.comma) }
        if text.unicodeScalars.contains(where: Self.isQuotation) { add(.quotation) }
        if let last = text.unicodeScalars.last {
            if Self.isArrow(last) { add(.arrow) }
            if Self.endsSentence(last) { add(.sentenceEnd) }
        }
        if InvitingVerbs.invites(one.words.text) { add(.inviting) }
        if let first = text.unicodeScalars.first, first.properties.isLowercase { add(.lowerCase) }
        if let last = before.unicodeScalars.last {
            if last.properties.isAlphabetic { add(.insideSentence) }
            if Self.endsSentence(last) || last == ":" { add(.behindSentence) }
        }
        if let first = after.unicodeScalars.first, Self.isMark(first) { add(.beforeMark) }
        addressFlags(one, add: add)
    }

    private func addressFlags(_ one: LinkFacts, add: (LinkTrait.Flag) -> Void) {
        guard let place = one.place else { return add(.hiddenAddress) }
        if place.domain == ownDomain { add(.ownDomain) }
        if place.path.isEmpty { add(.frontPage) }
        let numbers = place.path.filter { $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
        let isYear: (String) -> Bool = { $0.utf8.count == 4 && $0.hasPrefix("20") }
        if numbers.contains(where: isYear) { add(.yearInAddress) }
        if numbers.contains(where: { !isYear($0) }) { add(.numberInAddress) }
    }

    // A choice costs next to nothing for each letter of a text, a set a hash.
    private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "‘", "’", "“", "”", "«", "»", "„": true
        default: false
        }
    }

    private static func isArrow(_ scalar: Unicode.Scalar) -> Bool { "→»›>".unicodeScalars.contains(scalar) }
    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool { ".!?…".unicodeScalars.contains(scalar) }
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { ",.;)".unicodeScalars.contains(scalar) }

    // MARK: - Measures

    private func measures(_ index: Int, add: (LinkTrait.Measure, Int) -> Void) {
        let one = facts[index]
        let (link, surroundings) = (one.link, one.surroundings)
        add(.words, one.wordCount)
        add(.capitalsPercent, Self.capitals(link.text))
        add(.before, surroundings.before.utf8.count)
        add(.after, surroundings.after.utf8.count)
        add(.lead, surroundings.lead.utf8.count)
        add(.trail, link.trail.utf8.count)
        add(.headingWords, one.heading.text.wordCount)
        add(.inBlock, inBlock[link.block] ?? 1)
        if let under = underHeading[surroundings.heading] {
            add(.underHeading, under.links)
            add(.headlinesUnderHeadingPercent, 100 * under.headlines / max(1, under.links))
        }
        add(.articlesPercent, 100 * articles / max(1, facts.count))
        add(.pathParts, one.place?.path.count ?? -1)
        add(.wordsInAddress, one.place.map { $0.path.last?.utf8.count { $0 == 0x2D || $0 == 0x5F } ?? 0 } ?? -1)
        add(.sameAddress, (byAddress[link.url] ?? 1) - 1)
        if !subject.isEmpty {
            add(.wordsOfSubject, Self.words(surroundings.words.text).intersection(subject).count)
        }
    }

    /// How many of a hundred words begin with a capital.
    private static func capitals(_ text: String) -> Int {
        var (words, capitals, isInside) = (0, 0, false)
        for scalar in text.unicodeScalars {
            if !isInside, scalar != " " {
                words += 1
                if scalar.properties.isUppercase { capitals += 1 }
            }
            isInside = scalar != " "
        }
        return 100 * capitals / max(1, words)
    }

    // MARK: - Neighbours

    private func neighbours(_ index: Int, _ other: Int, add: (LinkTrait.Neighbour) -> Void) {
        guard facts.indices.contains(other) else { return }
        let (one, neighbour) = (facts[index].link, facts[other].link)
        if decisions[other].isArticle { add(.article) }
        if Self.serviceRules.contains(decisions[other].rule) { add(.service) }
        if neighbour.url == one.url { add(.sameAddress) }
        if neighbour.block == one.block { add(.sameBlock) }
        let words = facts[other].wordCount
        if words > 0 { add(.word) }
        if words > 2 { add(.phrase) }
        if words > 5 { add(.headline) }
    }

    private static let serviceRules: Set<String> = ["never-request", "legal", "view-in-browser", "social-name"]

    private static let headlineRules: Set<String> = ["headline", "page-of-its-own"]

    // MARK: - Words

    private func says(_ one: LinkFacts, add: (WordClass) -> Void) {
        guard !one.words.matches.isEmpty else { return }
        for wordClass in Self.wordClasses where one.words.has(wordClass) { add(wordClass) }
    }

    /// Not what shops write: `Promotion` adds that up, and headlines speak of deals and offers, too.
    private static let wordClasses = WordClass.allCases.filter { $0.rawValue < WordClass.offer.rawValue }

    /// The longer words of a text: those that two texts have in common say something.
    private static func words(_ text: FoldedText) -> Set<String> { Set(text.split.filter { $0.utf8.count >= 4 }) }

    private static let expected = 64
}
