/// The rules for what stands among the articles: paid items, names in passing, pictures; and the articles themselves.
internal import Links

extension Rules {
    static let paid: [Rule] = [
        Rule("ad-server", .advertisement, looksAt: "the host") { facts in
            facts.shape.flatMap { $0.isAdServer ? $0.host : nil }
        },
        Rule(
            "sponsor-words", .advertisement, looksAt: "sponsor's words in the text, the label above, or the line below"
        ) { facts in
            facts.sponsor
        },
        Rule("paid-section", .advertisement, looksAt: "a heading or label such as classifieds") { facts in
            SectionWords.paid(facts.heading) ?? SectionWords.paid(facts.leadEnd)
        },
        Rule("shop-words", .advertisement, looksAt: "the text of a button, or the sentence of a bare word") { facts in
            guard facts.place?.hasHeadline != true else { return nil }
            if facts.words.isBare, facts.isInline { return CallToAction.order(before: facts) }
            // A picture without words below "20% off these books".
            if facts.link.isPicture, facts.words.isBare, !facts.sharesAddress, !facts.isItemPicture {
                return facts.heading.evidence(.shop) ?? Price.reduction(in: facts.surroundings.heading)
            }
            if let code = CallToAction.code(in: facts.link.text) { return code }
            // "The Federal [Reserve] …": a word of a sentence.
            if facts.isInline, facts.wordCount == 1, !facts.surroundings.after.isEmpty, !facts.isBetweenBars {
                return nil
            }
            if let booking = CallToAction.booking(facts) ?? CallToAction.start(facts)
                ?? CallToAction.shopping(facts) ?? CallToAction.getting(facts) ?? CallToAction.entering(facts)
            {
                return booking
            }
            return facts.words.has(.shop) && facts.wordCount <= 6 ? facts.words.evidence(.shop) : nil
        },
        Rule("price", .advertisement, looksAt: "a price, or a name with its price behind it") { facts in
            facts.place?.hasHeadline == true ? nil : Price.whole(facts.link.text) ?? Price.behind(facts)
        },
        Rule("reduction", .advertisement, looksAt: "a text that says what a price is lowered by") { facts in
            facts.place?.hasHeadline == true ? nil : facts.reduction
        },
        Rule("shop-host", .advertisement, looksAt: "the host's first label") { facts in
            facts.place.flatMap { $0.isShop ? $0.host : nil }
        },
        Rule("promo-code", .advertisement, looksAt: "a code that makes it cheaper, next to a link in a sentence") {
            facts in
            facts.place?.hasHeadline == true ? nil : CallToAction.code(near: facts)
        },
        Rule("own-product", .advertisement, looksAt: "my book, our course: in front of a name, or the text itself") {
            facts in
            facts.place?.hasHeadline == true ? nil : CallToAction.ownProduct(facts) ?? CallToAction.inShop(facts)
        },
        Rule("shops", .advertisement, looksAt: "one of several shops that sell the same") { facts in
            facts.isOfShops || CallToAction.isBookseller(facts) ? facts.link.text : nil
        },
        Rule("call-to-buy", .advertisement, looksAt: "a verb that sells in front of a name") { facts in
            facts.place?.hasHeadline == true ? nil : CallToAction.verb(before: facts)
        },
    ]

    static let names: [Rule] = [
        Rule("author", .authorProfile, looksAt: "the path") { facts in
            facts.place.flatMap { $0.isAuthor ? "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("byline", .authorProfile, looksAt: "a person's name behind a word such as by") { facts in
            Byline.find(facts)
        },
        Rule("own-person", .authorProfile, looksAt: "the sender's own name, a person's") { facts in
            // A picture at the top that bears it is the newsletter's logo.
            let isLogo = facts.link.isPicture && facts.link.position <= lastOfTop
            return isLogo
                ? nil : facts.ownName.flatMap { facts.isAloneAs($0) && facts.isPersonOfNewsletter($0) ? $0 : nil }
        },
        Rule("byline-alone", .authorProfile, looksAt: "a person's name in a line of its own near the title") { facts in
            Masthead.byline(facts)
        },
        Rule("image-file", .image, looksAt: "the path's ending, the host") { facts in
            facts.shape.flatMap { $0.isImageFile ? $0.path.last ?? $0.host : nil }
        },
        Rule("front-page", .homePage, looksAt: "an address without path, and that no item is called by it") { facts in
            guard let place = facts.place, place.isFront, !facts.isSource else { return nil }
            // "Arxiv Vanity – read papers as web pages": a site presented as an item.
            if facts.wordCount >= 5, !facts.isInline, !facts.isPlain, facts.surroundings.region == .body { return nil }
            // A tool under its own name, drawn as a headline; "Tin Table, a grid of tin": one of a list of them.
            if isPresentedItem(facts) { return nil }
            return place.host
        },
        Rule("section", .homePage, looksAt: "the path of a section or topic") { facts in
            guard let place = facts.place, place.isSection, facts.wordCount < 6 else { return nil }
            return "/" + place.path.joined(separator: "/")
        },
        Rule("own-name", .homePage, looksAt: "a text that is the newsletter's own name, or the host's") { facts in
            guard let name = facts.ownName, facts.isAloneAs(name) else { return nil }
            return facts.place?.isFront == true && isPresentedItem(facts) ? nil : name
        },
        Rule("newsletter-named", .homePage, looksAt: "what stands behind a name: that it is a newsletter") { facts in
            newsletterNamed(facts)
        },
        Rule("menu", .homePage, looksAt: "one of many short names in a line") { facts in
            // A shop's shelves are what it sells.
            facts.isOfMenu && facts.place?.hasHeadline != true && facts.promotion == nil ? facts.link.text : nil
        },
        Rule("section-name", .homePage, looksAt: "a text that is a section's name") { facts in
            guard !facts.isInline, facts.place?.hasHeadline != true else { return nil }
            return SectionWords.section(facts.words.text)
        },
        Rule("footnote", .anchor, looksAt: "a footnote's mark") { facts in
            let text = facts.link.text
            if text.unicodeScalars.first == "↩" || text == "^" { return text }
            if isNumber(text), facts.place == nil, !facts.link.isPicture, isNote(facts.surroundings) { return text }
            // A mark is short: of other links nothing need be decoded.
            let inner = text.utf8.count <= longestMark ? facts.inner : nil
            if let fragment = facts.found?.fragment ?? inner?.fragment,
                footnotes.contains(where: fragment.hasPrefix),
                fragment.utf8.last.map({ (0x30...0x39).contains($0) }) == true
            {
                return "#" + fragment
            }
            guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count <= longestMark else { return nil }
            return text.dropFirst().dropLast().allSatisfy(\.isNumber) ? text : nil
        },
        Rule("banner", .homePage, looksAt: "a picture with a short name in the masthead, or called a banner or logo") {
            facts in
            guard facts.link.isPicture, !facts.sharesAddress, facts.place?.hasHeadline != true else { return nil }
            let words = facts.split
            if words.contains("logo") || words.contains("banner") { return facts.whole }
            let isAbove = facts.link.position == 1 || facts.link.position <= 4 && facts.surroundings.heading.isEmpty
            let isFirst = isAbove && facts.wordCount <= 7 && facts.isAmongTexts && !facts.isItemPicture
            return facts.surroundings.region == .header && facts.wordCount <= 4 || isFirst
                ? facts.whole : nil
        },
        Rule("repeated-label", .homePage, looksAt: "a word that many links of the newsletter bear: a tag") { facts in
            guard facts.place?.hasHeadline != true else { return nil }
            return facts.isTag ? facts.link.text : SectionWords.tag(facts)
        },
        Rule("logo", .homePage, looksAt: "a picture without words in the masthead or the footer") { facts in
            guard facts.surroundings.region != .body, facts.words.isBare, !facts.sharesAddress, !facts.isItemPicture,
                !facts.leadsToText, !LeftAlone.isPermalink(facts.surroundings)
            else { return nil }
            return "wordless, in the \(facts.surroundings.region.rawValue)"
        },
        Rule("picture-alone", .image, looksAt: "a picture with words beside no item, in a newsletter of texts") {
            facts in
            // A photograph in an essay has its caption for a text, and leads to itself; in a newsletter of pictures the words
            // are the headlines.
            guard facts.link.isPicture, facts.isAmongTexts, !facts.sharesAddress, !facts.isItemPicture,
                facts.surroundings.region == .body, !facts.leadsToPage, !facts.isOfBusiness
            else { return nil }
            return "no headline, no other link with its address"
        },
        Rule("bare-picture", .image, looksAt: "a picture without words that no headline shares its address with") {
            facts in
            guard facts.link.isPicture, facts.words.isBare, !facts.sharesAddress, !facts.isItemPicture,
                !facts.leadsToText, !facts.isOfBusiness
            else { return nil }
            return "no text, no other link with its address"
        },
        Rule("other-newsletter", .homePage, looksAt: "a name in a sentence or below a label that lists newsletters") {
            facts in
            guard facts.wordCount <= 6, facts.place?.hasHeadline != true else { return nil }
            if let label = SectionWords.otherNewsletters(facts.heading) ?? SectionWords.otherNewsletters(facts.leadEnd)
            {
                return label
            }
            guard facts.isInline else { return nil }
            if let letter = SectionWords.ownLetter(facts.surroundings.after) { return letter }
            let sentence = facts.before.text.lastSentence
            guard beginsWithCapital(facts.link.text) else { return nil }
            return sentence.split.first(where: SectionWords.newsletters.contains)
        },
        Rule("credit", .homePage, looksAt: "where a picture was found: Photo by … on") { facts in
            guard facts.isInline, facts.wordCount <= 4, facts.place?.hasHeadline != true else { return nil }
            let credit = facts.wordCount <= 3 ? SectionWords.credit(facts.sentenceBefore) : nil
            return credit ?? SectionWords.agency(after: facts.surroundings.after)
        },
        Rule("source", .homePage, looksAt: "a name behind a bar that ends an item: where it was published") { facts in
            source(facts)
        },
        Rule("notice", .other, looksAt: "the whole mail: it tells of an order, a payment or an account") {
            facts in
            facts.leadsToText ? nil : facts.notice
        },
        Rule("promotion", .advertisement, looksAt: "the whole mail: its subject, its prices and buttons that sell") {
            facts in
            // A shop's own stories are stories.
            facts.place?.isEditorial == true ? nil : facts.promotion
        },
        Rule("name-in-passing", .homePage, looksAt: "a name within a sentence") { facts in
            NameInPassing.find(facts)
        },
    ]

    static let articles: [Rule] = [
        Rule("headline", nil, looksAt: "a text of several words") { facts in
            facts.wordCount >= 3 ? facts.link.text : nil
        },
        Rule("read-more", nil, looksAt: "a text such as read more") { facts in
            facts.words.isReadMore || LeftAlone.isPermalink(facts.surroundings) ? facts.link.text : nil
        },
        Rule("page-of-its-own", nil, looksAt: "an address with a headline in its path, or a post's") { facts in
            facts.place.flatMap { $0.hasHeadline || $0.isPost ? $0.segments.last : nil }
        },
        Rule("picture-of-item", nil, looksAt: "a picture beside a headline") { facts in
            facts.isItemPicture && facts.link.isPicture ? "a headline stands next to it" : nil
        },
        Rule("shared-address", nil, looksAt: "another link with the same address") { facts in
            facts.sharesAddress ? "another link with text leads there" : nil
        },
        Rule("short-text", nil, looksAt: "a short text in the body, about which nothing else speaks") { facts in
            facts.surroundings.region == .body && !facts.words.text.isEmpty ? facts.link.text : nil
        },
    ]

    static let rest: [Rule] = [
        Rule("nothing-known", .other, looksAt: "what no other rule knows") { facts in facts.link.text }
    ]

    /// "The Tin Letter is a weekly newsletter on …": whose front page it is, not what it writes.
    private static func newsletterNamed(_ facts: LinkFacts) -> String? {
        guard (1...6).contains(facts.wordCount), facts.place?.hasHeadline != true, !facts.link.isPicture,
            let start = presenting.first(where: facts.surroundings.after.hasPrefix)
        else { return nil }
        let words = FoldedText(facts.surroundings.after.beginning(80).dropFirst(start.count)).firstSentence.split
            .prefix(5)
        return words.first(where: periodicals.contains)
    }

    private static let presenting = [
        "is a ", "is an ", "is the ", "is our ", "is my ", "ist ein ", "ist der ", "est une ", "est la ", "es un ",
        "es una ",
        "è una ", "é uma ", "is een ",
    ]
    private static let periodicals: Set<String> = [
        "newsletter", "email", "mailing", "ezine", "rundbrief", "infolettre", "boletin", "nieuwsbrief",
    ]

    /// Whether a short text is an item's: its headline, or the name that the item begins with and then tells of.
    private static func isPresentedItem(_ facts: LinkFacts) -> Bool {
        guard facts.surroundings.region == .body, !facts.isPlain, !facts.words.text.isEmpty, !facts.isNewslettersName
        else { return false }
        // "Ann Lee is a writer in Ely": who somebody is.
        let after = facts.surroundings.after
        guard facts.link.position > lastOfMasthead, !Byline.presents(facts.link.text, after) else { return false }
        // "The Example" above stories of it is their source: a tool's name has a text below it, and no link.
        if facts.surroundings.isTitle, after.isEmpty, !facts.link.isPicture { return facts.standsAboveText }
        return facts.surroundings.before.isEmpty && after.first != ":" && NameInPassing.isExplained(after)
    }

    // MARK: Footnotes

    private static func isNumber(_ text: String) -> Bool {
        (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 } && text.utf8.first != 0x30
    }

    /// Where a note's number stands: behind a sentence, and alone in front of the note.
    ///
    /// "(my letters 1, [2], 3)" are letters.
    private static func isNote(_ link: LinkSurroundings) -> Bool {
        guard let last = link.before.last else { return link.after.isEmpty }
        return ".!?…”\"»".contains(last)
    }

    // MARK: Names

    /// The name behind a bar that ends an item with a link before it: "… | Tin Review".
    private static func source(_ facts: LinkFacts) -> String? {
        let before = facts.surroundings.before
        guard facts.isBehindLink, (1...3).contains(facts.wordCount), !facts.link.isPicture,
            facts.surroundings.after.isEmpty,
            before.last == "|", before.utf8.count >= leastItem, beginsWithCapital(facts.link.text),
            facts.place?.hasHeadline != true
        else { return nil }
        // "A | B | C" is a menu, "Code | Slides" are two links of an item.
        let end = before.dropLast().last { !$0.isWhitespace }
        return end.map { ".!?\"”’)".contains($0) } ?? false ? facts.link.text : nil
    }

    private static let leastItem = 24
    private static let lastOfTop = 4
    private static let lastOfMasthead = 2

    private static let longestMark = 5

    /// How the places of footnotes are called: "#footnote-anchor-3".
    private static let footnotes = ["footnote", "fn", "reference-", "ref-", "cite", "note-", "_ftn"]

    static func beginsWithCapital(_ text: String) -> Bool {
        text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    }
}
