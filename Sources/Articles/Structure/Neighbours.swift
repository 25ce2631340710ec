/// What the links of a newsletter say of each other: shared addresses, repeated labels, pictures of items.
///
/// Invariant: linear in the number of links.
internal import Links

enum Neighbours {
    static func mark(_ facts: [LinkFacts]) {
        markShared(facts)
        markTags(facts)
        markCategories(facts)
        markMenus(facts)
        markShops(facts)
        markItemPictures(facts)
        markBelowPictures(facts)
        markPortraits(facts)
        for index in facts.indices.dropFirst() {
            facts[index].isBehindLink = facts[index - 1].link.block == facts[index].link.block
            if isPaper(facts[index], of: facts[index - 1]) { facts[index - 1].paper = facts[index].link.text }
        }
        markTexts(facts)
        markSources(facts)
        for index in facts.indices {
            let next = index + 1 < facts.count ? facts[index + 1].link.block : .max
            facts[index].standsAboveText =
                !facts[index].surroundings.trail.isEmpty && next > facts[index].link.block + 1
        }
    }

    /// "[Ann Lee] in [The Tin Letter]", in a line of its own.
    private static func isPaper(_ facts: LinkFacts, of writer: LinkFacts) -> Bool {
        facts.isBehindLink && writer.link.before.isEmpty && facts.link.after.isEmpty
            && writer.link.after == "in " + facts.link.text
    }

    private static let shortestMenu = 5
    private static let menuWords = 4
    /// Above the first heading three are a menu.
    private static let shortestOfMasthead = 3
    private static let lastOfMasthead = 6

    private static func isMasthead(_ facts: LinkFacts) -> Bool {
        facts.link.position <= lastOfMasthead && facts.surroundings.heading.isEmpty && facts.surroundings.before.isEmpty
    }

    /// Five short names or more in one line, with nothing but bars and bullets between them: sections, not articles.
    ///
    /// What leads deeper into a site than one step is a list of pages.
    private static func markMenus(_ facts: [LinkFacts]) {
        var start = 0
        while start < facts.count {
            var end = start + 1
            if isName(facts[start]) {
                while end < facts.count, isMenuEntry(facts[end], after: facts[end - 1]) { end += 1 }
            }
            // "Video" may be a section among others, "read more" five times is none.
            let isOfButtons = facts[start..<end].count(where: \.words.isReadMore) * 2 > end - start
            let shortest = isMasthead(facts[start]) ? shortestOfMasthead : shortestMenu
            if end - start >= shortest, !isOfButtons, !isProse(facts[start..<end]) {
                for entry in start..<end { facts[entry].isOfMenu = true }
            }
            start = end
        }
    }

    /// Names of shops right behind each other: "Amazon", "Audible", "B & N".
    private static func markShops(_ facts: [LinkFacts]) {
        for index in facts.indices.dropFirst() where isShop(facts[index]) && isShop(facts[index - 1]) {
            facts[index].isOfShops = true
            facts[index - 1].isOfShops = true
        }
    }

    /// Sites named behind an item that has no other link: "The smelter is sold: tin.example (Interview), zinc.example".
    ///
    /// Each leads to what it has to say of the item, wherever a tracker hides it.
    private static func markSources(_ facts: [LinkFacts]) {
        for index in facts.indices where isSite(facts[index]) {
            let previous = index > 0 && facts[index].isBehindLink ? facts[index - 1] : nil
            guard let previous else {
                facts[index].isSource = endsItem(facts[index].surroundings.before)
                continue
            }
            // Another of the same item, or the next item of the same block.
            let before = facts[index].surroundings.before
            let isNext = before.hasSuffix(previous.link.text + ",") || before.hasSuffix(")")
            facts[index].isSource = previous.isSource && (isNext || endsItem(before))
        }
    }

    private static func isSite(_ facts: LinkFacts) -> Bool {
        // "… on why tin is soft. TWITTER".
        if ActingText.isNetworkName(facts.surroundings), !facts.link.isPicture, !facts.isTelling,
            facts.surroundings.region == .body, facts.surroundings.after.isEmpty
        {
            return !facts.before.has(.follow) && !facts.before.hasActing && !facts.before.has(.contact)
        }
        guard facts.wordCount <= mostOfSite, !facts.isTelling, facts.link.text.utf8.contains(UInt8(ascii: ".")),
            !facts.link.isPicture, facts.surroundings.region == .body, let place = facts.place
        else { return false }
        return place.path.isEmpty && !place.hasQuery
    }

    private static let mostOfSite = 4
    private static let leastItem = 30

    /// Whether a text is an item, told to the end.
    private static func endsItem(_ before: String) -> Bool {
        before.utf8.count >= leastItem && before.ends(in: ".!?)”“»«\"") == true
    }

    private static func isShop(_ facts: LinkFacts) -> Bool { shops.contains(facts.whole) }

    /// Shops of books, films and music that are named side by side, folded.
    private static let shops: Set<String> = [
        "amazon", "amazon com", "amazon de", "amazon uk", "amazon us", "kindle", "audible", "b n", "barnes noble",
        "barnes and noble", "bookshop", "bookshop org", "apple books", "ibooks", "kobo", "google play books",
        "indiebound", "waterstones", "books a million", "powells", "powell s", "hudson", "target", "walmart", "thalia",
        "hugendubel", "osiander", "fnac", "decitre", "casa del libro", "bol com", "feltrinelli", "indigo",
    ]

    private static func isName(_ facts: LinkFacts) -> Bool {
        (1...menuWords).contains(facts.wordCount) && !facts.link.isPicture && facts.isHTTP
            && Int(facts.link.text) == nil && depth(facts) <= 1
    }

    /// How deep into a site a link leads; 0 where that is hidden, which a file's name shows that it is not.
    private static func depth(_ facts: LinkFacts) -> Int {
        guard let shape = facts.shape else { return 0 }
        let isFile = shape.path.last?.utf8.contains(UInt8(ascii: ".")) == true
        return facts.place?.path.count ?? (isFile ? shape.path.count : 0)
    }

    private static func isMenuEntry(_ facts: LinkFacts, after previous: LinkFacts) -> Bool {
        guard isName(facts), facts.link.block == previous.link.block else { return false }
        let before = facts.link.before.utf8.reversed().drop { menuMarks.contains($0) }
        return before.starts(with: previous.link.text.utf8.reversed().drop { menuMarks.contains($0) })
    }

    /// Whether the names are words of a sentence: nothing but blanks between them, and more text before or behind.
    private static func isProse(_ names: ArraySlice<LinkFacts>) -> Bool {
        guard let first = names.first, let last = names.last else { return false }
        let isJoined = names.dropFirst().allSatisfy {
            $0.link.before.utf8.reversed().first { $0 > 0x20 }.map { !menuMarks.contains($0) } ?? true
        }
        return isJoined && max(first.link.before.utf8.count, last.link.after.utf8.count) >= leastProse
    }

    private static let leastProse = 20

    /// Blanks, bars, slashes, and the bytes of bullets and middle dots.
    private static let menuMarks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x7C, 0x2F, 0xE2, 0x80, 0xA2, 0xC2, 0xB7, 0xA0]

    /// Three links of the body or more that are headlines or stand within sentences.
    private static func markTexts(_ facts: [LinkFacts]) {
        let texts = facts.lazy.filter {
            !$0.link.isPicture && $0.isHTTP && $0.surroundings.region == .body && ($0.wordCount >= 3 || $0.isInline)
                && !$0.words.isReadMore
        }
        let count = texts.count
        guard count >= 3 else { return }
        // Where more pictures than texts have headlines for their words, the pictures are the newsletter.
        let pictures = facts.count {
            $0.link.isPicture && $0.surroundings.region == .body && $0.wordCount >= 3 && !$0.sharesAddress
        }
        guard pictures <= count else { return }
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

    /// "SECURITY" between a picture and a headline, in capitals and in a line of its own: the item's section.
    private static func markCategories(_ facts: [LinkFacts]) {
        for index in facts.indices.dropFirst().dropLast() where isLabel(facts[index]) && isAlone(facts[index]) {
            let next = facts[index + 1]
            guard facts[index - 1].link.isPicture, next.wordCount >= 4, !next.link.isPicture, isAlone(next),
                next.address != facts[index].address, isCapital(facts[index].link.text)
            else { continue }
            facts[index].isTag = true
        }
    }

    private static func isAlone(_ facts: LinkFacts) -> Bool {
        facts.surroundings.before.isEmpty && facts.surroundings.after.isEmpty
    }

    private static func isCapital(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count >= 5 && letters.allSatisfy(\.properties.isUppercase)
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
        // "comments" and "story here" under each item are buttons.
        (1...2).contains(facts.wordCount) && hasOwnText(facts) && !facts.words.hasActing
            && !facts.split.contains(where: buttonWords.contains)
            && facts.surroundings.before.utf8.count + facts.surroundings.after.utf8.count <= 60
    }

    /// What a button that leads to its item says, in a few languages.
    private static let buttonWords: Set<String> = [
        "here", "read", "play", "story", "article", "watch", "listen", "view", "see", "hier", "lesen", "lees", "meer",
        "mehr",
        "ici", "lire", "suite", "leer", "mas", "aqui", "leggi", "qui", "czytaj", "lue", "tutaj",
    ]

    /// A picture right above or below a headline or "read more" that stands alone in its block: one without words, or one that
    /// bears the headline's, which may be no link itself.
    private static func markItemPictures(_ facts: [LinkFacts]) {
        for index in facts.indices where facts[index].link.isPicture {
            let next = index + 1 < facts.count ? facts[index + 1] : nil
            let isNamed =
                facts[index].wordCount >= 3 && facts[(index + 1)...].prefix(3).contains { bears(facts[index], $0) }
            if isNamed && facts[index].surroundings.region == .body || bearsHeadline(facts[index]) {
                facts[index].isItemPicture = true
                if isNamed { continue }
            }
            guard facts[index].words.isBare || next.map({ bears(facts[index], $0) }) == true else { continue }
            let previous = index > 0 ? facts[index - 1] : nil
            let block = facts[index].link.block
            let isAbove = next.map { isItem($0) && $0.link.block - block <= 3 } ?? false
            let isBelow =
                previous.map { block - $0.link.block <= 3 && endsItem($0, index > 1 ? facts[index - 2] : nil) } ?? false
            if isAbove, let next, !next.words.isReadMore { facts[index].itemText = next.link.text }
            // The last item's picture may be what the footer seems to begin with.
            let isBody = facts[index].surroundings.region == .body
            facts[index].isItemPicture = isAbove && isBody || isBelow && facts[index].surroundings.region != .header
        }
    }

    /// Whether a picture has its neighbour's words for its own, but for case and blanks.
    private static func bears(_ picture: LinkFacts, _ neighbour: LinkFacts) -> Bool {
        picture.words.text.bytes == neighbour.words.text.bytes
    }

    /// Whether a picture's words stand in the line below it too, or in its heading.
    private static func bearsHeadline(_ picture: LinkFacts) -> Bool {
        guard picture.wordCount >= 3, picture.surroundings.region == .body else { return false }
        let words = picture.words.text.whole
        let below = picture.surroundings.trail.beginning(200).split(separator: "|", maxSplits: 1).first ?? ""
        return FoldedText(below).whole.hasPrefix(words) || picture.heading.text.whole == words
    }

    /// Whether a link ends an item: "read more", or a blurb that is a link and stands below its headline.
    private static func endsItem(_ facts: LinkFacts, _ above: LinkFacts?) -> Bool {
        if facts.words.isReadMore { return true }
        guard let above, facts.wordCount >= blurbWords, isItem(facts), facts.surroundings.after.isEmpty else {
            return false
        }
        return isItem(above) && above.surroundings.after.isEmpty && facts.link.block - above.link.block <= 3
    }

    private static let blurbWords = 8

    private static func markBelowPictures(_ facts: [LinkFacts]) {
        for index in facts.indices.dropFirst() {
            let picture = facts[index - 1]
            facts[index].isBelowItsPicture =
                picture.link.isPicture && picture.words.isBare && picture.address == facts[index].address
        }
    }

    /// Columnists: a portrait, the name that it bears, and the headline, several times.
    private static func markPortraits(_ facts: [LinkFacts]) {
        let portraits = facts.indices.dropFirst().dropLast().filter { index in
            let (picture, name, next) = (facts[index - 1], facts[index], facts[index + 1])
            return picture.link.isPicture && picture.address == name.address && bears(picture, name)
                && Byline.looksLikePerson(name.link.text) && next.wordCount >= 4 && next.address != name.address
        }
        guard portraits.count >= 2 else { return }
        for index in portraits {
            facts[index - 1].isPortrait = true
            facts[index].isPortrait = true
        }
    }

    private static func isItem(_ facts: LinkFacts) -> Bool {
        guard facts.surroundings.before.isEmpty, !facts.link.isPicture else { return false }
        return facts.words.isReadMore || facts.wordCount >= 3 && facts.words.matches.isEmpty
    }
}
