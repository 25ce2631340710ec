// What stands around a link: the sentence that it is in, the call above it, the block.
internal import Links

extension ActingText {
    /// "Click", "please click".
    private static let longestCall = 2

    static func sentence(_ link: LinkSurroundings, behind whole: FoldedText, address: WebURL) -> Finding? {
        let last = whole.lastSentence
        // "Don't want these emails? Click here": a call says nothing without the sentence before it.
        let before = last.wordCount <= longestCall ? whole.lastSentences(2) : last
        if let found = nearestActing(in: WordMatches(before)) {
            return Finding(reason: found.reason, rule: "sentence", evidence: found.evidence)
        }
        if let found = across(link, behind: last) { return found }
        // ", um dich abzumelden": the clause goes on behind a comma.
        let after = WordMatches(link.sentenceAfter)
        if let found = after.matches.first(where: { $0.entry.wordClass.actingReason != nil }),
            let reason = found.entry.wordClass.actingReason
        {
            return Finding(reason: reason, rule: "sentence", evidence: after.text.text(found.range))
        }
        // An address with a headline, or among stories, is that of a story about it.
        let path = address.pathSegments
        guard
            !path.contains(where: { ActingAddress.isHeadline($0) || PlaceTable.storyParents.contains($0.lowercased()) })
        else { return nil }
        let endings = EndingSentence.shared
        let ending = endings.evidence(in: before) ?? endings.evidence(in: link.sentenceAfter)
        return (ending ?? endingAround(link)).map { Finding(reason: .unsubscribe, rule: "sentence", evidence: $0) }
    }

    /// "Melde dich [hier] ab": a phrase, or a verb in two parts, that begins in front of the link and ends behind it.
    private static func across(_ link: LinkSurroundings, behind last: FoldedText) -> Finding? {
        guard !link.after.isEmpty, !link.isPicture else { return nil }
        let sentence = FoldedText("\(last.whole) \(link.text.beginning(60)) \(link.sentenceAfter.whole)")
        if let verb = SeparableVerb.evidence(in: sentence) {
            return Finding(reason: .unsubscribe, rule: "sentence", evidence: verb)
        }
        let words = WordMatches(sentence)
        guard words.hasActing else { return nil }
        let (start, end) = (last.bytes.count, sentence.bytes.count - link.sentenceAfter.bytes.count)
        for match in words.matches where match.range.lowerBound < max(start, 1) && match.range.upperBound > end {
            if let reason = match.entry.wordClass.actingReason, match.entry.mode != .wholeText {
                return Finding(reason: reason, rule: "sentence", evidence: words.text.text(match.range))
            }
        }
        return nil
    }

    /// "Sie können Ihr Abo [hier] kündigen": the link stands between what is ended and the verb.
    private static func endingAround(_ link: LinkSurroundings) -> String? {
        guard !link.after.isEmpty else { return nil }
        let text = FoldedText(link.before.ending(200) + " " + link.after.beginning(100))
        return EndingSentence.shared.evidence(in: text.lastSentence)
    }

    /// "If you no longer wish to hear from us, tell us": a few words of any kind end a sentence about unsubscribing.
    static func shortInSentence(_ link: LinkSurroundings, behind whole: FoldedText) -> Finding? {
        // "Leave us. [Terms of use]".
        guard !link.before.isEmpty, !link.words.has(.legal) else { return nil }
        let before = WordMatches(whole.lastSentence)
        let found = nearestActing(in: before)
        // "Don't want these any more? Step away from the table."
        let isShort = link.words.text.spacedCount <= 3
        if let found, found.reason == .unsubscribe, isShort || isLastRemark(link) {
            return Finding(reason: .unsubscribe, rule: "sentence", evidence: found.evidence)
        }
        // "Invite three friends, [a month on us] is yours."
        if let found, found.reason == .referral, isShort && link.words.matches.isEmpty || isLastRemark(link) {
            return Finding(reason: .referral, rule: "sentence", evidence: found.evidence)
        }
        guard isShort else { return nil }
        // "To manage your e-mail preferences, visit our [notification center]."
        if let found, found.reason == .preferences, isNamedLast(link) {
            return Finding(reason: .preferences, rule: "sentence", evidence: found.evidence)
        }
        // "Too many emails? Read us weekly instead."
        guard frequencies.contains(link.words.text.whole) else { return nil }
        let two = link.before.utf8.contains(UInt8(ascii: "?")) ? WordMatches(whole.lastSentences(2)) : before
        guard let found = nearestActing(in: two), found.reason == .preferences || found.reason == .unsubscribe else {
            return nil
        }
        return Finding(reason: .preferences, rule: "sentence", evidence: found.evidence)
    }

    static let longestRemark = 6

    /// Whether a link ends the sentence that it stands in, right behind a question or a comma, and has no words of another kind.
    private static func isLastRemark(_ link: LinkSurroundings) -> Bool {
        guard let last = link.before.unicodeScalars.last, "?？,:".unicodeScalars.contains(last), !link.isPicture else {
            return false
        }
        let after = link.after.unicodeScalars.first
        return link.words.matches.allSatisfy { $0.entry.wordClass == .bare || $0.entry.wordClass.actingReason != nil }
            && (after.map(".!|·•…".unicodeScalars.contains) ?? true)
    }

    /// Whether a link is what a sentence ends with, a name of no kind that is known.
    private static func isNamedLast(_ link: LinkSurroundings) -> Bool {
        let (before, after) = (link.before.unicodeScalars.last, link.after.unicodeScalars.first)
        return link.words.matches.isEmpty && !link.isPicture
            && before?.properties.isAlphabetic == true && (after.map { ".!|".unicodeScalars.contains($0) } ?? true)
    }

    /// How often a newsletter comes, as what a click changes.
    private static let frequencies: Set<String> = [
        "daily", "weekly", "monthly", "once a week", "once a month", "less often", "taglich", "wochentlich",
        "monatlich", "quotidien", "hebdomadaire", "mensuel", "diario", "semanal", "mensual", "settimanale", "mensile",
        "dagelijks", "wekelijks", "maandelijks",
    ]

    /// "Please confirm your subscription:" and a button with words of any kind, at an address that tells nothing.
    ///
    /// Confirming speaks from the two sentences before the link; logging in, of which stories speak too, only for a link
    /// with words of its own that ends its block.
    static func button(_ link: LinkSurroundings, below above: FoldedText, address: WebURL) -> Finding? {
        guard link.words.text.spacedCount <= answerWords, !above.isEmpty, !isHeadline(link) else { return nil }
        let words = WordMatches(above.lastSentences(2))
        guard words.hasActing, let found = nearestActing(in: words) else { return nil }
        // "Play now" below "Please confirm" confirms; below talk of logging in it plays.
        guard found.reason == .confirm || !link.words.isReadMore else { return nil }
        // "A neon sign in [Tokyo]."
        let login = words.matches.last { $0.entry.wordClass == .login }
        if found.reason == .login, let login, !isVerb(login, in: words.text) { return nil }
        guard found.reason == .confirm || found.reason == .login && !link.isPicture && FoldedText(link.after).isEmpty,
            LeftAlone.isOpaque(address)
        else { return nil }
        return Finding(reason: found.reason, rule: "button", evidence: found.evidence)
    }

    /// Whether a link below a call to confirm is a headline and no button.
    ///
    /// It is drawn large, and has several words, or stands below a link that the call may have meant. "Let's go" is a
    /// button, however large it is drawn.
    static func isHeadline(_ link: LinkSurroundings) -> Bool {
        guard link.isTitle else { return false }
        return link.isLeadLinked || link.words.text.wordCount >= shortestHeadline
    }

    private static let shortestHeadline = 4

    static func block(_ link: LinkSurroundings) -> Finding? {
        // In the body a block is a paragraph of prose: only its sentence speaks for the link. A bare link that begins or
        // ends a newsletter stands among buttons, and the whole block speaks.
        let texts =
            link.region == .body ? (link.before.isEmpty ? [link.lead] : []) : [link.before, link.after, link.lead]
        for text in texts {
            let folded = FoldedText(text.ending(200))
            // "Unsubscribe", and below it "Click below:", says it in the line before.
            let last = folded.lastSentence
            let isCall = last.wordCount <= longestCall + 1 && tellsToClick(last)
            let words = WordMatches(link.region != .body ? folded : isCall ? folded.lastSentences(2) : last)
            if let found = nearestActing(in: words) {
                return Finding(reason: found.reason, rule: "block", evidence: found.evidence)
            }
        }
        return nil
    }
}
