/// Links of one item that lead to one page, though nobody knows it: each behind a token of its own, and not resolved.
///
/// Structure tells, as it tells a reader: a picture above its headline, a button below its paragraph, the headline once more.
/// A wrong join would lose an article: pages that are known, and differ, are never joined, nor what anything else stands between.
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

    /// How many blocks a picture and its headline may be apart, and a headline and its button: one paragraph stands between.
    private static let mostToHeadline = 3
    private static let mostToButton = 2
    private static let headlineWords = 3

    /// Whether two links, one right after the other, are parts of one item: its tracker hides the pages of all of them.
    private static func belong(_ above: LinkFacts, _ below: LinkFacts) -> Bool {
        let distance = below.link.block - above.link.block
        guard !above.isTelling, !below.isTelling, distance >= 0, above.surroundings.region == below.surroundings.region
        else { return false }
        if above.link.isPicture {
            return distance <= mostToHeadline && above.isItemPicture && above.itemText == below.link.text
        }
        return distance <= mostToButton && isHeadline(above) && isButton(below) && isUnder(above, below)
    }

    private static func isHeadline(_ facts: LinkFacts) -> Bool {
        facts.surroundings.before.isEmpty && facts.wordCount >= headlineWords && !isButton(facts)
    }

    /// "Read more", on a line of its own or at the end of its paragraph.
    private static func isButton(_ facts: LinkFacts) -> Bool {
        guard !facts.link.isPicture, facts.surroundings.after.isEmpty else { return false }
        return facts.words.isReadMore || facts.words.isBare && facts.surroundings.before.isEmpty
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
                && same.dropFirst().allSatisfy { isSame(facts[same[0]], facts[$0]) }
        }
    }

    /// Whether the same words mean the same item: "Get the full recipe here" below two dishes does not.
    private static func isSame(_ one: LinkFacts, _ other: LinkFacts) -> Bool {
        one.link.isPicture || other.link.isPicture || one.surroundings.isTitle || other.surroundings.isTitle
            || one.surroundings.heading == other.surroundings.heading
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
