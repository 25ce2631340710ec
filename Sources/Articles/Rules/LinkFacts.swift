/// All that the rules look at of one link, each thing worked out once, when it is first asked for.
///
/// A class, because a newsletter's links are looked at by turns and a copy of so many texts costs more than most rules.
/// Made, marked and dropped within one call of `Classifier.judge`; never shared.
internal import Links

final class LinkFacts {
    /// The link; an address in a plain mail with the words before it for its text.
    let link: Link
    let surroundings: LinkSurroundings
    let resolution: ResolvedAddress?
    /// The address as found; nil when it is no address.
    let found: WebURL?
    /// The innermost address that the address as found carries, as it stands there.
    lazy var inner: WebURL? = found.map { LayeredAddress($0).innermost }
    /// The address as far as it is known, clean: resolved, or decoded as far as that goes.
    let address: WebURL?
    /// False while `address` is still that of a tracker that hides its destination.
    let isTelling: Bool
    /// What the address's shape says, also of a tracker that hides its destination; nil for what is no http address.
    let shape: Place?
    /// The never-request test's finding.
    let acting: Finding?

    /// Whether another link of the newsletter with a text of its own has the same address.
    var sharesAddress = false
    /// Whether the newsletter bears the same short text on several links.
    var isTag = false
    /// Whether it is one of a line of short names with nothing between them: a newsletter's own menu.
    var isOfMenu = false
    /// Whether it is one of several shops' names next to each other: where a book may be bought.
    var isOfShops = false
    /// Whether a line of text without a link in it stands right below.
    var standsAboveText = false
    /// Whether it is a site's address behind an item without another link: where the item is from.
    var isSource = false
    /// Whether a picture stands next to a headline or a "read more".
    var isItemPicture = false
    /// Whether the link before is a picture at the same address, without words.
    var isBelowItsPicture = false
    /// Whether another link stands before it in its block.
    var isBehindLink = false
    /// Whether it is a writer's portrait above a headline, or the name below it.
    var isPortrait = false
    /// The headline that such a picture stands next to.
    var itemText: String?
    /// The publication that a writer's name stands in a line with.
    var paper: String?
    /// Whether the newsletter is one of texts: several links of its body are headlines or stand within sentences.
    var isAmongTexts = false
    /// What shows that the whole newsletter is a shop's promotion.
    var promotion: String?
    /// What shows that the whole mail tells of an order, a payment or an account.
    var notice: String?
    /// Whether the whole mail is one or the other.
    var isOfBusiness: Bool { promotion != nil || notice != nil }
    /// The sponsor's words that this link's neighbours bear.
    var sponsor: String?

    /// What the text says that a price is lowered by.
    lazy var reduction = Price.reduction(in: link.text)
    /// A price on a line of its own below the link.
    lazy var price = Price.line(below: self)
    /// The name of a shop's service in the text.
    lazy var shopService = ShopWords.first(.shopService, in: words.text)
    /// What the newsletter calls itself, where the link says no more than that.
    lazy var ownName = names.match(self)
    /// The place that a text which is an address itself names, whatever tracker is behind it.
    private lazy var said = SaidAddress.place(shown)

    /// The text as it stands, also where a plain mail has words for it.
    private let shown: String
    /// Whether it is an address in a plain mail, read with the words before it.
    let isPlain: Bool
    private let names: OwnNames
    private let memos: TextMemos

    lazy var before = WordMatches(FoldedText(surroundings.before))
    lazy var after = WordMatches(FoldedText(surroundings.after))
    /// The beginning of the link's sentence.
    lazy var sentenceBefore = before.isOneSentence ? before : WordMatches(before.text.lastSentence)
    /// The rest of the link's sentence.
    lazy var sentenceAfter = WordMatches(surroundings.sentenceAfter)
    /// Links of one block have one lead, and those below one heading one heading.
    lazy var lead = memos.leads.matches(surroundings.lead)
    /// The last sentence of it.
    lazy var leadEnd = memos.leadEnds.matches(surroundings.lead)
    lazy var heading = memos.headings.matches(surroundings.heading)

    /// What the address's shape says, or the address that the text is; nil while it is hidden.
    ///
    /// Where nobody has looked, who writes "www.example.com" has said where it leads, whatever the address looks like.
    var place: Place? {
        guard isTelling else { return said }
        guard resolution?.isFinal != true, let said, said.path.isEmpty, isElsewhere(said),
            shape?.hasHeadline != true
        else { return shape }
        return said
    }
    /// Whether the place that the text names is another than the address shows: another site, or the same site's where the
    /// address is a mailing host's with nothing but a query.
    private func isElsewhere(_ said: Place) -> Bool {
        guard let shape, said.domain == shape.domain else { return true }
        return said.host != shape.host && shape.path.count <= 1 && shape.hasQuery
    }
    /// Whether the text is an address, as in a plain mail.
    lazy var isAddressText = ActingText.isAddress(link.text)
    var words: WordMatches { surroundings.words }
    var wordCount: Int { surroundings.words.text.wordCount }
    /// The words of the text, and all of it, folded: many rules compare them.
    lazy var split = words.text.split
    lazy var whole = words.text.whole
    lazy var splitBefore = before.text.split
    /// Whether a picture's words are nothing but an address, as of a file without a name.
    var isCalledByAddress: Bool { link.isPicture && ActingText.isAddress(link.text) }
    /// Whether nothing deeper than a front page is known behind the newsletter's own name.
    func isAloneAs(_ name: String) -> Bool { place.map { $0.path.count <= 1 && !$0.hasHeadline } ?? true }
    /// The text where it asks to support or give away the newsletter by its name.
    var givenName: String? { names.given(self) }
    var isNewslettersName: Bool { names.isNewsletters(self) }
    func isPersonOfNewsletter(_ name: String) -> Bool { names.isPerson(name) }
    /// Whether the address is known for that of a story or a post.
    var leadsToText: Bool { place.map { $0.hasHeadline || $0.isPost } ?? false }
    /// Whether the address is known for a page of its own: a story, a post, or a video.
    var leadsToPage: Bool {
        leadsToText || place.map { PlaceTable.videoHosts.contains($0.domain) } ?? false
    }
    var isHTTP: Bool { found?.isHTTP == true }
    /// What links to one page have in common.
    lazy var page: String = {
        guard let address, address.isHTTP else { return link.url }
        return isTelling ? CleanURL.key(ofClean: address) : address.description
    }()

    init(
        _ item: LinkToJudge, surroundings: LinkSurroundings, newsletter: NewsletterContext, memos: TextMemos,
        addresses: AddressMemo
    ) {
        let label = PlainLabel(item.link)
        link = label.map { item.link.relabelled($0) } ?? item.link
        self.surroundings = label.map { surroundings.relabelled($0) } ?? surroundings
        shown = item.link.text
        isPlain = label != nil
        self.memos = memos
        names = newsletter.names
        resolution = item.resolution
        let known = addresses.facts(item)
        (found, address, shape, isTelling) = (known.found, known.address, known.shape, known.isTelling)
        acting = known.acting(surroundings)
    }

    /// The finding that makes it no article, whichever test gave it; nil where nothing acts, or only a page's name
    /// might.
    lazy var settledActing: Finding? = {
        let resolved = resolution?.state == .notRequested ? resolution?.finding : nil
        return [resolved, acting].lazy.compactMap { $0 }
            .first { !$0.isOnlyWordless && !$0.isOnlyDoubt && !isDoubtful($0) }
    }()

    /// What a link that acts is for: its text says it better than a word in its address, as where "Update your profile" leads
    /// to "/unsubscribe".
    func reason(of finding: Finding) -> Reason {
        guard finding.isOfAddress, Self.subscriptionReasons.contains(finding.reason), wordCount <= 8 else {
            return finding.reason
        }
        let said = Set(words.matches.compactMap { $0.entry.wordClass.actingReason })
        guard said.count == 1, let reason = said.first, Self.subscriptionReasons.contains(reason) else {
            return finding.reason
        }
        return reason
    }

    private static let subscriptionReasons: Set<Reason> = [.unsubscribe, .preferences]

    /// Whether a finding keeps the link from being requested but does not say that it is no article.
    ///
    /// So it is for the name of a page, and for a word in the address of a link whose text is a headline. Unsubscribing
    /// by any other part of an address is never in doubt.
    private func isDoubtful(_ finding: Finding) -> Bool {
        if Self.neighbourRules.contains(finding.rule), !words.hasActing, isOtherwiseClear(finding) { return true }
        guard finding.isOfAddress, !ActingText.isAddress(shown) else { return false }
        if finding.isOfPageName { return !words.hasActing && !(finding.reason == .unsubscribe && words.isBare) }
        // A log-in at the end of a chain is a wall before an article.
        let isWall = finding.reason == .login && acting == nil
        guard finding.reason != .unsubscribe,
            isWall || ["path-word", "path-command", "host-label"].contains(finding.rule)
        else {
            return false
        }
        return wordCount >= (isWall ? 3 : 5) && words.matches.isEmpty && surroundings.region == .body
    }

    /// Rules that speak from what stands around a link.
    private static let neighbourRules: Set<String> = [
        "answer", "answer-row", "row", "block", "sentence", "text", "button",
    ]
    private var isServiceOfFooter: Bool {
        SocialNetworks.icon(surroundings) != nil || ActingText.isNetworkName(surroundings)
            || !link.isPicture && (hasPlainWords || words.has(.subscribe))
    }

    private var hasPlainWords: Bool { words.matches.contains { Self.plainClasses.contains($0.entry.wordClass) } }

    /// Words of a footer that say what a link is, whatever its neighbours do.
    private static let plainClasses: Set<WordClass> = [
        .legal, .contact, .viewInBrowser, .appStore, .job,
    ]
    private static let leastProse = 8
    private static let proseBytes = 60

    /// Whether something surer than its neighbours says what a link is: a network's icon below a referral, a person's page
    /// below a question, and a name in the middle of a sentence next to a poll.
    private func isOtherwiseClear(_ finding: Finding) -> Bool {
        if ["block", "sentence"].contains(finding.rule) {
            if finding.reason != .socialShare, ActingText.isNetworkName(surroundings) { return true }
            // "Unsubscribe | Privacy policy": its own words say what it is.
            if hasPlainWords { return true }
        }
        // "Imprint" and icons of networks below a poll.
        if finding.rule == "answer", surroundings.region == .footer, isServiceOfFooter { return true }
        // A shop of apps, and a button that asks for money.
        if finding.rule == "answer", !AnswerSymbols.beginsWithAnswer(link.text),
            link.isPicture && words.has(.appStore) || wordCount >= 2 && words.has(.subscribe)
        {
            return true
        }
        // A headline that stands above its own item is no answer to the question before it.
        if finding.rule == ActingText.bareQuestion, surroundings.heading == link.text { return true }
        // Nor is what stands below a headline that asks something, and is a link itself.
        if finding.rule == ActingText.bareQuestion, surroundings.before.isEmpty, surroundings.isLeadLinked,
            ActingText.asks(surroundings.lead) || wordCount >= 3
        {
            return true
        }
        // The author's name below a title that asks something.
        if finding.rule == ActingText.bareQuestion, let name = ownName, isAloneAs(name), isPersonOfNewsletter(name) {
            return true
        }
        guard finding.reason == .poll || finding.rule == "button" else { return false }
        if let place, place.isAuthor || place.isSocialProfile { return true }
        // "Cast your vote at this link so that …": a bare word says what its sentence says.
        if words.isBare || isBetweenBars || finding.rule == AnswerRows.rule { return false }
        if AnswerSymbols.beginsWithAnswer(link.text) { return false }
        let (before, after) = (surroundings.before.utf8.count, surroundings.after.utf8.count)
        return min(before, after) >= Self.leastProse && before + after >= Self.proseBytes
    }

    /// Whether the sentence that the link stands in has a capital at each longer word, as English headlines have: "Tin Union
    /// [Weighs] Strike at Mine".
    lazy var isOfHeadline: Bool = {
        guard isInline, !isBetweenBars, surroundings.region == .body else { return false }
        let before = surroundings.before.utf8.reversed().prefix { !Self.endsSentence($0) }.reversed()
        let after = surroundings.after.utf8.prefix { !Self.endsSentence($0) }
        guard after.endIndex < surroundings.after.utf8.endIndex else { return false }
        let words = Array(before).split(separator: 0x20) + Array(after).split(separator: 0x20)
        let long = words.filter { $0.count { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 } >= Self.longWord }
        return long.count >= 2 && long.allSatisfy { $0.first { $0 | 0x20 &- 0x61 < 26 }.map { $0 < 0x61 } ?? false }
    }()

    private static let longWord = 4

    private static func endsSentence(_ byte: UInt8) -> Bool { ".!?|".utf8.contains(byte) }

    /// Whether bars or bullets part the link from what stands beside it, as in a menu or a row of answers.
    var isBetweenBars: Bool {
        let isBar: (Unicode.Scalar) -> Bool = { [0x7C, 0x2F, 0x2022, 0xB7, 0x2027, 0x2219].contains($0.value) }
        return surroundings.before.unicodeScalars.last.map(isBar) ?? false
            || surroundings.after.unicodeScalars.first.map(isBar) ?? false
    }

    /// A link within a sentence: text stands on both sides, or the sentence ends with it.
    var isInline: Bool {
        !surroundings.before.isEmpty && !(surroundings.after.isEmpty && surroundings.before.ends(in: ":") == true)
    }
}
