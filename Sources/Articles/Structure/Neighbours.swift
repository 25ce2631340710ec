/// What the links of a newsletter say of each other: shared addresses, repeated labels, pictures of items.
///
/// Invariant: linear in the number of links.
internal import Links

enum Neighbours {
    static func mark(_ facts: [LinkFacts]) {
        markShared(facts)
        markTags(facts)
        markItemPictures(facts)
        markTexts(facts)
    }

    /// Three links of the body or more that are headlines or stand within sentences.
    private static func markTexts(_ facts: [LinkFacts]) {
        let texts = facts.lazy.filter {
            !$0.link.isPicture && $0.isHTTP && $0.surroundings.region == .body && ($0.wordCount >= 3 || $0.isInline)
                && !$0.words.isReadMore
        }
        guard texts.prefix(3).count == 3 else { return }
        for one in facts { one.isAmongTexts = true }
    }

    /// Links whose address stands elsewhere with a text of its own.
    private static func markShared(_ facts: [LinkFacts]) {
        var withText: [String: Int] = [:]
        for one in facts where hasOwnText(one) {
            if let address = one.address { withText[address.description, default: 0] += 1 }
        }
        for one in facts {
            guard let address = one.address, let count = withText[address.description] else { continue }
            one.sharesAddress = count > (hasOwnText(one) ? 1 : 0)
        }
    }

    private static func hasOwnText(_ facts: LinkFacts) -> Bool {
        !facts.words.isBare && !facts.words.isReadMore && !facts.link.isPicture
    }

    /// One or two words on three links or more, alone or among their like in their line; and single words beside them.
    private static func markTags(_ facts: [LinkFacts]) {
        var counts: [String: Int] = [:]
        for one in facts where isLabel(one) { counts[one.words.text.whole, default: 0] += 1 }
        var taggedBlocks: Set<Int> = []
        for index in facts.indices where isLabel(facts[index]) && counts[facts[index].words.text.whole, default: 0] >= 3
        {
            facts[index].isTag = true
            taggedBlocks.insert(facts[index].link.block)
        }
        guard !taggedBlocks.isEmpty else { return }
        // Where tags have blocks of their own, all blocks of nothing but one or two labels hold tags.
        if taggedBlocks.count >= 4 { taggedBlocks.formUnion(labelBlocks(facts)) }
        for index in facts.indices where isLabel(facts[index]) && taggedBlocks.contains(facts[index].link.block) {
            facts[index].isTag = true
        }
    }

    /// Blocks that hold nothing but labels; an item's name has its address in common with a picture or a "read more".
    private static func labelBlocks(_ facts: [LinkFacts]) -> Set<Int> {
        var labels: Set<Int> = []
        var others: Set<Int> = []
        var uses: [String: Int] = [:]
        for one in facts { uses[one.link.url, default: 0] += 1 }
        for one in facts where one.surroundings.region == .body {
            let around = one.surroundings.before.utf8.count + one.surroundings.after.utf8.count
            if isLabel(one), around <= 24, one.wordCount == 1, uses[one.link.url] == 1 {
                labels.insert(one.link.block)
            } else {
                others.insert(one.link.block)
            }
        }
        return labels.subtracting(others)
    }

    private static func isLabel(_ facts: LinkFacts) -> Bool {
        (1...2).contains(facts.wordCount) && hasOwnText(facts)
            && facts.surroundings.before.utf8.count + facts.surroundings.after.utf8.count <= 60
    }

    /// A picture right above or below a headline or "read more" that stands alone in its block: one without words, or one that
    /// bears the headline's.
    private static func markItemPictures(_ facts: [LinkFacts]) {
        for index in facts.indices where facts[index].link.isPicture {
            let next = index + 1 < facts.count ? facts[index + 1] : nil
            guard facts[index].words.isBare || next.map({ bears(facts[index], $0) }) == true else { continue }
            let previous = index > 0 ? facts[index - 1] : nil
            let block = facts[index].link.block
            let isAbove = next.map { isItem($0) && $0.link.block - block <= 3 } ?? false
            let isBelow = previous.map { $0.words.isReadMore && block - $0.link.block <= 3 } ?? false
            if isAbove, let next, !next.words.isReadMore { facts[index].itemText = next.link.text }
            facts[index].isItemPicture = (isAbove || isBelow) && facts[index].surroundings.region == .body
        }
    }

    /// Whether a picture has its neighbour's words for its own, but for case and blanks.
    private static func bears(_ picture: LinkFacts, _ neighbour: LinkFacts) -> Bool {
        picture.words.text.bytes == neighbour.words.text.bytes
    }

    private static func isItem(_ facts: LinkFacts) -> Bool {
        guard facts.surroundings.before.isEmpty, !facts.link.isPicture else { return false }
        return facts.words.isReadMore || facts.wordCount >= 3 && facts.words.matches.isEmpty
    }
}
