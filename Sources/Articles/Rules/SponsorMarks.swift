/// Finds the items that are paid for, and marks all their links.
///
/// A mark is a sponsor's word in the link's own text ("… (Sponsor)"), in a short heading or label above it ("Together with",
/// "Anzeige"), or in a credit below it ("Acme sponsor", "Promoted by Acme"). A mark spreads to the links with the same
/// address, or the same host where few links lead to it: not the newsletter's own, nor one where many publish, nor what a
/// service counts clicks with.
internal import Links

enum SponsorMarks {
    /// Labels and credits are no longer than this.
    private static let labelWords = 8
    private static let openingWords = 6
    private static let creditBytes = 80
    /// An address or host with more links than this is no advertiser's, whoever sends the newsletter.
    private static let kinLimit = 8

    static func mark(_ facts: [LinkFacts], _ newsletter: NewsletterContext) {
        var owner: (lead: FoldedText, address: String)?
        let beyond = beyondSponsors(facts)
        for index in facts.indices {
            if opensNext(index, facts) { continue }
            facts[index].sponsor = own(facts[index], headingSpeaks: !beyond.contains(index))
            guard facts[index].sponsor == nil, let label = label(above: facts[index]),
                !isTaken(label, index, facts)
            else { continue }
            // A label speaks for the first link below it: a second picture below "Together with" is another item's. Of a
            // paragraph below it, it speaks for all.
            let address = facts[index].address?.description ?? ""
            let isOwner = owner.map { $0.lead != facts[index].lead.text || $0.address == address } ?? true
            guard isOwner || !facts[index].before.text.isEmpty else { continue }
            if isOwner { owner = (facts[index].lead.text, address) }
            facts[index].sponsor = label.text.whole
        }
        for index in facts.indices { credit(index, facts) }
        continueBelow(facts)
        continueUnderHeadline(facts)
        continueByName(facts, beyond: beyond)
        spread(facts, own: RegistrableDomain.of(host: newsletter.senderHost))
    }

    // MARK: The link itself

    private static func own(_ facts: LinkFacts, headingSpeaks: Bool) -> String? {
        if let call = CallToAction.words(of: facts) { return call }
        if let price = facts.price { return price }
        // The words of an address are no label.
        if !facts.isAddressText, facts.wordCount > 2 || facts.link.isPicture,
            let mark = mark(in: facts.words, isSentence: facts.isInline)
        {
            return mark
        }
        if headingSpeaks, let mark = heading(facts) { return mark }
        if let mark = opening(facts.before, asLabel: true) { return mark }
        let before = facts.sentenceBefore
        if before.text.wordCount <= labelWords, let mark = mark(in: before, isSentence: false) { return mark }
        // "This week's newsletter is brought to you by Acme": the name stands right behind.
        if let match = before.matches.last(where: { $0.entry.wordClass == .sponsor && $0.entry.words >= 2 }),
            match.range.upperBound == before.text.bytes.count
        {
            return before.text.text(match.range)
        }
        let after = FoldedText(facts.surroundings.after.beginning(creditBytes)).firstSentence
        return after.wordCount <= 3 ? WordMatches(after).evidence(.sponsor) : nil
    }

    private static func heading(_ facts: LinkFacts) -> String? {
        if facts.heading.text.wordCount <= labelWords, !isCredit(facts.heading.text),
            let mark = mark(in: facts.heading, isSentence: false)
        {
            return mark
        }
        return opening(facts.heading)
    }

    private static let mostOfSponsor = 8

    /// "A message from our sponsor, Acme", a paragraph, and below it the whole issue without another heading: what a sponsor's
    /// heading has too many links for is the sponsor's as far as the first item that begins behind a paragraph.
    private static func beyondSponsors(_ facts: [LinkFacts]) -> Set<Int> {
        var beyond: Set<Int> = []
        var start = 0
        while start < facts.count {
            let text = facts[start].surroundings.heading
            let end = facts[start...].firstIndex { $0.surroundings.heading != text } ?? facts.count
            defer { start = end }
            guard end - start > mostOfSponsor, facts[start].isInline, heading(facts[start]) != nil,
                let item = (start + 1..<end).first(where: { beginsItem(facts[$0], after: facts[$0 - 1]) })
            else { continue }
            beyond.formUnion(item..<end)
        }
        return beyond
    }

    /// "Sponsored by Acme: …", "The following is a paid ad, …": the phrase that a paragraph or a long label begins with.
    private static func opening(_ words: WordMatches, asLabel: Bool = false) -> String? {
        // A paragraph says it in a line of its own: "Presented by the EU as a breakthrough, the pact …" is prose.
        if asLabel, words.text.firstSentence.wordCount > openingWords { return nil }
        guard let match = words.matches.first, match.range.lowerBound == 0, match.entry.wordClass == .sponsor,
            match.entry.words >= 2
        else { return nil }
        let phrase = words.text.text(match.range)
        return openings.contains(where: phrase.holds) ? phrase : nil
    }

    /// "Together with" may begin any sentence.
    private static let openings = [
        "sponsor", "presented by", "brought to you", "paid", "a message from", "a word from",
        "from our friends at",
    ]

    /// The sponsor's word of a text.
    ///
    /// A single word within a longer text is what the text is about ("A campaign against advertising"), unless the text
    /// begins with it, or a label ends with who pays ("… (Sponsor)").
    private static func mark(in words: WordMatches, isSentence: Bool) -> String? {
        guard words.has(.sponsor) else { return nil }
        let (count, end) = (words.text.wordCount, words.text.bytes.count)
        for match in words.matches where match.entry.wordClass == .sponsor {
            let found = words.text.text(match.range)
            if match.entry.words >= 2 || count <= subjectWords || match.range.lowerBound == 0 { return found }
            let isPayer = payers.contains(where: found.hasPrefix)
            if isPayer, !isSentence, match.range.upperBound == end { return found }
        }
        return nil
    }

    /// Texts of no more words are labels, whatever word they hold.
    private static let subjectWords = 3
    private static let payers = ["spons", "gespons", "patroc", "anzeige"]

    // MARK: Labels above

    private static func label(above facts: LinkFacts) -> WordMatches? {
        let last = facts.leadEnd
        // Of a paragraph, only a label that begins with who pays: "From our friends at Acme".
        guard facts.before.text.isEmpty || last.text.wordCount <= labelWords && opening(last) != nil else { return nil }
        // "Getting promoted to staff engineer" is an item's headline.
        let isShort = last.text.wordCount <= subjectWords + 1
        guard last.has(.sponsor), isShort || last.isLongPhrase(.sponsor) || mark(in: last, isSentence: false) != nil
        else { return nil }
        return last.text.wordCount <= (last.isLongPhrase(.sponsor) ? 14 : labelWords)
            && !isCredit(last.text) ? last : nil
    }

    /// "Advertisement" and a picture in one block: the label is the picture's, and says nothing of what stands below.
    private static func isTaken(_ label: WordMatches, _ index: Int, _ facts: [LinkFacts]) -> Bool {
        guard index > 0, facts[index].link.block > facts[index - 1].link.block else { return false }
        let previous = facts[index - 1]
        guard previous.link.isPicture, previous.sponsor != nil, previous.surroundings.after.isEmpty else {
            return false
        }
        if previous.words.text.isEmpty, previous.before.text == label.text { return true }
        // Below a label alone, the next picture with words of its own is the next item's.
        return facts[index].link.isPicture && facts[index].wordCount >= headlineOfPicture
            && facts[index].address != previous.address && previous.leadEnd.text == label.text
            && label.text.wordCount == 1
    }

    private static let headlineOfPicture = 3

    // MARK: Credits below

    /// "Acme sponsor", "Promoted by Acme": said of what stands above.
    private static func isCredit(_ text: FoldedText) -> Bool {
        guard text.spacedCount >= 2, let first = text.firstWord, let last = text.lastWord else { return false }
        return last == "sponsor" && first != "our" && first != "a" && first != "the"
            || first == "promoted" && text.whole.hasPrefix("promoted by ")
    }

    /// A look at the bytes: most texts name nobody.
    private static func mayCredit(_ text: String) -> Bool {
        text.holdsAny(of: creditWords)
    }

    private static let creditWords: [StaticString] = ["ponsor", "romoted", "PONSOR", "ROMOTED"]

    /// Marks the link before `index` when a credit stands between the two.
    private static func credit(_ index: Int, _ facts: [LinkFacts]) {
        creditOwn(index, facts)
        guard index > 0, facts[index - 1].sponsor == nil else { return }
        // Only what stands between the two: a credit further up is another item's.
        let distance = facts[index].link.block - facts[index - 1].link.block
        guard distance > 1, mayCredit(facts[index].surroundings.lead) else { return }
        for block in facts[index].surroundings.lead.split(separator: "|").suffix(min(distance - 1, 6)) {
            let text = FoldedText(block)
            if text.wordCount <= labelWords, isCredit(text), WordMatches(text).has(.sponsor) {
                facts[index - 1].sponsor = text.whole
                return
            }
        }
    }

    /// Marks an item in one block whose last line is a credit ("Acme SPONSOR"): all its links, where they are few.
    private static func creditOwn(_ index: Int, _ facts: [LinkFacts]) {
        let after = facts[index].surroundings.after
        let isLast = index + 1 == facts.count || facts[index + 1].link.block != facts[index].link.block
        guard isLast, facts[index].sponsor == nil, after.utf8.count < longestWholeAfter, mayCredit(after) else {
            return
        }
        let line = after.split { ".!?".contains($0) }.last.map { $0.drop { $0 == " " } } ?? ""
        let text = FoldedText(line)
        // "It lost its sponsor" tells of one.
        guard text.wordCount <= creditWordsInBlock, isCredit(text), line.first?.isUppercase == true,
            !text.split.contains(where: possessives.contains)
        else { return }
        let own = facts.indices[...index].reversed().prefix { facts[$0].link.block == facts[index].link.block }
        for place in own.count <= mostOfItem ? Array(own) : [index] { facts[place].sponsor = text.whole }
    }

    private static let mostOfItem = 3
    private static let possessives: Set<String> = ["its", "his", "her", "their", "our", "my", "a", "the", "no"]
    /// What stands behind a link is kept so far.
    private static let longestWholeAfter = 150
    private static let creditWordsInBlock = 3

    // MARK: Buttons below

    private static let mostButtons = 4
    private static let nearBlocks = 6

    /// "Today's issue is sponsored by Acme, which …", and below it Acme's picture and buttons, each in a block of its own: they
    /// are the sponsor's until the next sentence with a link in it, or the next heading.
    private static func continueBelow(_ facts: [LinkFacts]) {
        for index in facts.indices {
            guard let sponsor = facts[index].sponsor, facts[index].isInline, facts[index].sentenceBefore.has(.sponsor)
            else { continue }
            for next in facts[(index + 1)...].prefix(mostButtons) {
                let isShort = next.link.isPicture || next.wordCount <= headlineWords
                let isButton = isShort && next.surroundings.before.isEmpty && next.surroundings.after.isEmpty
                guard isButton, next.sponsor == nil, next.surroundings.heading == facts[index].surroundings.heading,
                    next.link.block - facts[index].link.block <= nearBlocks
                else { break }
                next.sponsor = sponsor
            }
        }
    }

    // MARK: The item below a label

    private static let mostUnderHeadline = 6

    /// "Sponsored", and below it a headline, a paragraph, a button: what stands under the headline of a sponsor's item is the
    /// sponsor's, until the next headline or label.
    private static func continueUnderHeadline(_ facts: [LinkFacts]) {
        for index in facts.indices {
            let heading = facts[index].surroundings.heading
            guard let sponsor = facts[index].sponsor, !heading.isEmpty, heading == facts[index].link.text else {
                continue
            }
            var previous = facts[index]
            for place in facts.indices[(index + 1)...].prefix(mostUnderHeadline) {
                let next = facts[place]
                guard !opensNext(place, facts), next.surroundings.heading == heading,
                    next.link.block - previous.link.block <= nearBlocks,
                    !beginsItem(next, after: previous)
                else { break }
                if next.sponsor == nil { next.sponsor = sponsor }
                previous = next
            }
        }
    }

    /// Whether a picture belongs to the item below it, which has a heading of its own: what stands above speaks of another.
    private static func opensNext(_ index: Int, _ facts: [LinkFacts]) -> Bool {
        let picture = facts[index]
        guard picture.link.isPicture else { return false }
        return facts[(index + 1)...].prefix(nextReach).contains { next in
            !next.link.isPicture && next.address == picture.address
                && next.surroundings.heading != picture.surroundings.heading
        }
    }

    private static let nextReach = 3

    /// Whether a link stands below a label of its own, or is a headline.
    private static func beginsItem(_ facts: LinkFacts, after previous: LinkFacts) -> Bool {
        let isAlone = facts.surroundings.before.isEmpty && facts.surroundings.after.isEmpty
        if isAlone, facts.wordCount > headlineWords, !facts.link.isPicture { return true }
        guard facts.link.block > previous.link.block else { return false }
        let last = facts.surroundings.lead.split(separator: "|").last.map(String.init) ?? ""
        let isLabel = last.split(separator: " ").count <= 3 && last.unicodeScalars.last?.properties.isAlphabetic == true
        return isLabel && last != previous.link.text
    }

    private static let headlineWords = 5

    // MARK: Names

    private static let mostNamed = 8
    private static let nameWords = 3

    /// "Brought to you by Acme", and below it what Acme has to say: links whose heading, sentence or text names the sponsor,
    /// as long as each does.
    private static func continueByName(_ facts: [LinkFacts], beyond: Set<Int>) {
        for index in facts.indices where facts[index].sponsor != nil {
            guard let name = name(facts[index]) else { continue }
            for place in facts.indices[(index + 1)...].prefix(mostNamed) where facts[place].sponsor == nil {
                guard names(facts[place], name, inHeading: !beyond.contains(place)) else { break }
                facts[place].sponsor = name
            }
        }
    }

    /// Who pays: what stands behind the sponsor's words, in the link or in the label.
    private static func name(_ facts: LinkFacts) -> String? {
        let before = facts.sentenceBefore
        if !facts.link.isPicture, let end = phraseEnd(before), end == before.text.bytes.count {
            return (1...nameWords).contains(facts.wordCount) ? facts.whole : nil
        }
        for label in [facts.heading, facts.leadEnd] {
            guard let end = phraseEnd(label), end < label.text.bytes.count else { continue }
            let rest = FoldedText(label.text.text((end + 1)..<label.text.bytes.count))
            return (1...nameWords).contains(rest.wordCount) ? rest.whole : nil
        }
        return nil
    }

    /// Where the last phrase of two words or more ends ("presented by").
    private static func phraseEnd(_ words: WordMatches) -> Int? {
        words.matches.last { $0.entry.wordClass == .sponsor && $0.entry.words >= 2 }?.range.upperBound
    }

    private static func names(_ facts: LinkFacts, _ name: String, inHeading: Bool) -> Bool {
        ([facts.words.text, facts.before.text] + (inHeading ? [facts.heading.text] : [])).contains { text in
            (" " + text.whole + " ").holds(" " + name + " ")
        }
    }

    // MARK: Kin

    private static func spread(_ facts: [LinkFacts], own: String) {
        var marks: [String: String] = [:]
        var counts: [String: Int] = [:]
        guard facts.contains(where: { $0.sponsor != nil }) else { return }
        let kin = facts.map { Self.kin($0, own: own) }
        for (one, keys) in zip(facts, kin) {
            for key in keys {
                counts[key, default: 0] += 1
                if let sponsor = one.sponsor { marks[key] = sponsor }
            }
        }
        for (one, keys) in zip(facts, kin) where one.sponsor == nil {
            one.sponsor = keys.lazy.compactMap { counts[$0, default: 0] <= kinLimit ? marks[$0] : nil }.first
        }
    }

    /// What links of one advertiser have in common: the address, the host, or the beginning of an encrypted address.
    private static func kin(_ facts: LinkFacts, own: String) -> [String] {
        guard let address = facts.address, address.isHTTP else { return [] }
        if facts.isTelling {
            return [address.description] + (isOthers(facts, own: own) ? [] : [address.host ?? ""])
        }
        return [address.description] + (encryptedPrefix(address).map { [$0] } ?? [])
    }

    /// Whether a host is the newsletter's own, or one where many publish.
    private static func isOthers(_ facts: LinkFacts, own: String) -> Bool {
        guard let place = facts.place else { return false }
        return place.domain == own || AddressVocabulary.isReadingPlace(place.host)
            || SocialNetworks.domains.contains(place.domain)
    }

    /// SendGrid's newer links encrypt the address in blocks, so that addresses of one host begin alike.
    private static func encryptedPrefix(_ address: WebURL) -> String? {
        guard let token = address.pathSegments.first(where: { $0.hasPrefix("u001.") }), token.utf8.count > 100 else {
            return nil
        }
        return String(token.prefix(53))
    }
}
