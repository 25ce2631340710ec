/// One article for all links of a newsletter that lead to the same page.
///
/// Two links are the same when their clean, resolved addresses have the same key, or, where no real address is known, when
/// their addresses as found are the same, or they are parts of one item (`SameStory`). The one with the best text stands for the article; the others are
/// duplicates of its position. Only articles are merged: a rejected link keeps its own reason.
internal import Links

enum Deduplicator {
    static func verdicts(_ facts: [LinkFacts], _ decisions: [Classifier.Decision]) -> [Verdict] {
        var groups: [String: [Int]] = [:]
        for index in facts.indices {
            guard case .article = decisions[index] else { continue }
            groups[facts[index].page, default: []].append(index)
        }
        var verdicts = decisions.map { decision -> Verdict in
            guard case .rejected(let finding) = decision else {
                return .rejected(Finding(reason: .other, rule: "", evidence: ""))
            }
            return .rejected(finding)
        }
        guard !groups.isEmpty else { return verdicts }
        let words = ArticleWords(facts)
        let pages = groups.values.sorted { $0[0] < $1[0] }
        for group in SameStory.join(pages, facts) { settle(group, facts, decisions, words, &verdicts) }
        return verdicts
    }

    private static func settle(
        _ group: [Int], _ facts: [LinkFacts], _ decisions: [Classifier.Decision], _ words: ArticleWords,
        _ verdicts: inout [Verdict]
    ) {
        guard let best = group.max(by: { isWorse(facts[$0], facts[$1]) }) else { return }
        var article = article(best, group, facts, decisions[best])
        article.section = ArticleWords.section(facts[best], title: article.text)
        article.blurb = words.blurb(group.sorted().map { facts[$0] }, chosen: facts[best])
        verdicts[best] = .article(article)
        for index in group where index != best {
            let isSame = facts[index].page == facts[best].page
            let finding = Finding(
                reason: .duplicate, rule: isSame ? "same-address" : "same-story",
                evidence: "\(isSame ? "the same address as" : "of the same item as") link \(article.position)")
            verdicts[index] = .duplicate(of: article.position, finding)
        }
    }

    /// A headline is better than "read more" or a picture's words; a longer text is better, within reason; then the first.
    private static func isWorse(_ left: LinkFacts, _ right: LinkFacts) -> Bool {
        let (a, b) = (worth(left), worth(right))
        return a != b ? a < b : left.link.position > right.link.position
    }

    /// Whether the text is more than "here", "read more", a player's label, or what a program calls a picture.
    private static func isTelling(_ facts: LinkFacts) -> Bool {
        !facts.words.isBare && !facts.words.isReadMore && !facts.isAddressText
            && !PlayerLabel.isOnly(in: facts.words.text)
            && !(facts.link.isPicture && (facts.isCalledByAddress || pictureNames.contains(facts.whole)))
    }

    private static let pictureNames: Set<String> = [
        "image", "picture", "photo", "img", "thumbnail", "cover", "banner", "logo", "header", "hero", "bild", "foto",
        "imagen", "immagine", "afbeelding", "article image", "post image", "featured image", "cover image",
        "hero image",
        "view image", "image preview", "youtube video", "video thumbnail",
    ]

    private static func worth(_ facts: LinkFacts) -> Int {
        if !isTelling(facts) { return facts.words.isReadMore ? 1 : 0 }
        let words = min(facts.wordCount, 14)
        // A blurb as link text is no title.
        let shape = facts.wordCount > 24 || SaidAddress.place(AddressFree.text(facts.link.text)) != nil ? 3 : 10 + words
        return facts.link.isPicture ? 2 : shape
    }

    private static func article(
        _ best: Int, _ group: [Int], _ facts: [LinkFacts], _ decision: Classifier.Decision
    ) -> Article {
        let chosen = facts[best]
        let sorted = group.sorted()
        var seen: Set<String> = []
        let originals = sorted.map { facts[$0].link.url }.filter { seen.insert($0).inserted }
        let resolved = sorted.lazy.map { facts[$0] }.first { $0.isTelling && $0.address != nil } ?? chosen
        let isKnown =
            resolved.isTelling && !unseen.contains(resolved.resolution?.state) && resolved.address?.isHTTP == true
            && resolved.address.map(CleanURL.identifiesReader) == false
        let clean = resolved.address?.description
        let title = sorted.lazy.compactMap { facts[$0].resolution?.title }.first { !$0.isEmpty } ?? ""
        let text = Self.isTelling(chosen) ? chosen.link.text : Self.words(around: chosen)
        let shown = text.isEmpty ? chosen.link.text : text
        guard case .article(let rule, let evidence) = decision else { return empty(chosen) }
        return Article(
            url: isKnown ? clean ?? chosen.link.url : chosen.link.url, asFound: !isKnown,
            position: chosen.link.position,
            duplicates: sorted.filter { $0 != best }.map { facts[$0].link.position }, originalURLs: originals,
            title: !title.isEmpty ? title : FoldedText(shown).isEmpty ? words(of: resolved.place) : shown,
            text: shown, rule: rule, evidence: String(evidence.prefix(200)))
    }

    /// The title of an article whose link says nothing: the headline beside its picture, the sentence before its address, the heading.
    private static func words(around facts: LinkFacts) -> String {
        if let headline = facts.itemText { return headline }
        let sentence = facts.isAddressText ? BlurbSentence.before(facts.surroundings.before) : ""
        if !sentence.isEmpty { return sentence }
        // "*****" is no heading.
        return facts.heading.text.isEmpty ? "" : facts.surroundings.heading
    }

    /// The title of an article of which nothing is written: the headline in its address, else the host.
    private static func words(of place: Place?) -> String {
        guard let place else { return "" }
        guard let headline = place.segments.last(where: ActingAddress.isHeadline) else { return place.host }
        let name = PercentDecoded.text(headline.replacingSuffixes)
        // What a reader may be known by stays in the address.
        if name.unicodeScalars.contains(where: { $0 == "@" || $0.properties.generalCategory == .control }) {
            return place.host
        }
        let words = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Nobody looked at the page: only the address as found is known for sure.
    private static let unseen: Set<ResolvedAddress.State?> = [.unresolved, .notRequested]

    private static func empty(_ facts: LinkFacts) -> Article {
        Article(
            url: facts.link.url, asFound: true, position: facts.link.position, duplicates: [],
            originalURLs: [facts.link.url],
            title: facts.link.text, text: facts.link.text, rule: "", evidence: "")
    }
}
