/// Links of one item that lead to one page, though nobody knows it: each behind a token of its own, and not resolved.
///
/// Structure tells, as it tells a reader: a picture above its headline, a button or a blurb below it, the headline once more.
/// Pages that are known, and differ, are never joined: a wrong join would lose an article.
internal import Links

enum SameStory {
    /// Joins groups of links of which each leads to one page; groups and their links are in document order.
    static func join(_ groups: [[Int]], _ facts: [LinkFacts]) -> [[Int]] {
        guard groups.contains(where: { !facts[$0[0]].isTelling }) else { return groups }
        var joined = Joined(groups, facts)
        let links = groups.joined().sorted()
        for (above, below) in zip(links, links.dropFirst()) where below == above + 1 {
            if belong(facts[above], facts[below]) { joined.join(above, below) }
        }
        for same in headlines(links, facts) { for other in same.dropFirst() { joined.join(same[0], other) } }
        return joined.groups
    }

    // MARK: - Within an item

    /// How many blocks an item's parts may be apart.
    private static let mostBlocks = 3
    private static let headlineWords = 3
    private static let blurbWords = 15

    /// Whether two links, one right after the other, are parts of one item: its tracker hides the pages of all of them.
    private static func belong(_ above: LinkFacts, _ below: LinkFacts) -> Bool {
        guard !above.isTelling, !below.isTelling, (0...mostBlocks).contains(below.link.block - above.link.block),
            above.surroundings.region == below.surroundings.region
        else { return false }
        if above.link.isPicture { return above.isItemPicture && above.itemText == below.link.text }
        guard isHeadline(above), isUnder(above, below) else { return false }
        return isButton(below) || isBlurb(below)
    }

    private static func isHeadline(_ facts: LinkFacts) -> Bool {
        facts.surroundings.before.isEmpty && facts.wordCount >= headlineWords && !isButton(facts)
    }

    /// "Read more", on a line of its own or at the end of its paragraph.
    private static func isButton(_ facts: LinkFacts) -> Bool {
        guard !facts.link.isPicture, facts.surroundings.after.isEmpty else { return false }
        return facts.words.isReadMore || facts.words.isBare && facts.surroundings.before.isEmpty
    }

    private static func isBlurb(_ facts: LinkFacts) -> Bool {
        !facts.link.isPicture && facts.wordCount >= blurbWords && facts.surroundings.before.isEmpty
            && facts.surroundings.after.isEmpty
    }

    /// Whether no other heading stands between them.
    private static func isUnder(_ headline: LinkFacts, _ facts: LinkFacts) -> Bool {
        let heading = facts.surroundings.heading
        return heading == headline.surroundings.heading || heading == headline.link.text
    }

    // MARK: - Anywhere

    /// In the list of contents, above the text, and as the words of the picture; what stands more often is a label.
    private static let mostPlaces = 3
    private static let titleWords = 4

    /// The links that bear the same headline.
    private static func headlines(_ links: [Int], _ facts: [LinkFacts]) -> [[Int]] {
        var places: [[UInt8]: [Int]] = [:]
        for link in links where isTitle(facts[link]) { places[facts[link].words.text.bytes, default: []].append(link) }
        return places.values.filter { same in
            same.count > 1 && Set(same.map { facts[$0].page }).count <= mostPlaces
        }
    }

    private static func isTitle(_ facts: LinkFacts) -> Bool {
        facts.wordCount >= titleWords && !facts.words.isReadMore && !facts.isPlain && !facts.isAddressText
            && !facts.isInline
    }

    // MARK: - The groups

    /// Groups that grow together.
    private struct Joined {
        private(set) var groups: [[Int]]
        /// The group of each link.
        private var places: [Int: Int] = [:]
        /// Whether a group's page is known.
        private var isKnown: [Bool]

        init(_ groups: [[Int]], _ facts: [LinkFacts]) {
            self.groups = groups
            isKnown = groups.map { facts[$0[0]].isTelling }
            for (place, group) in groups.enumerated() { for link in group { places[link] = place } }
        }

        mutating func join(_ one: Int, _ other: Int) {
            guard let first = places[one], let second = places[other], first != second,
                !(isKnown[first] && isKnown[second])
            else { return }
            for link in groups[second] { places[link] = first }
            groups[first] = (groups[first] + groups[second]).sorted()
            groups[second] = []
            isKnown[first] = isKnown[first] || isKnown[second]
        }
    }
}
