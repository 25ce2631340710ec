/// What a link's text and surroundings say of it: does it act when it is opened?
internal import Links

enum ActingText {
    /// Texts of more words than this are read as sentences or headlines, not as buttons.
    private static let buttonWords = 4
    /// Answers ("Not great", "Before 2034") are no longer than this.
    static let answerWords = 5
    private static let signedAnswerWords = 12

    static func test(_ link: LinkSurroundings, address: WebURL) -> Finding? {
        let changing = ChangingText.shared.find(in: link.words.text)
        if let finding = ownText(link, changing, address: address) { return finding }
        if let finding = hint(link) ?? disguise(link, address: address) { return finding }
        if let finding = answer(link) ?? link.rowFinding ?? DecidingText.said(link, changing, address: address) {
            return finding
        }
        let isBare =
            link.words.isBare || isNetworkName(link) || isAddress(link.text) || isCallToClick(link.words.text)
        let isShort = link.words.text.spacedCount <= longestRemark
        // What stands above is folded once, for all who look whether it speaks for a few words.
        let above = isBare || isShort ? FoldedText(link.textAbove.ending(200)) : FoldedText("")
        if let finding = button(link, below: above, address: address) ?? begun(link) ?? DecidingText.taking(link)
            ?? ClickText.ended(link, address: address)
        {
            return finding
        }
        guard isBare || isShort && !link.words.isReadMore else { return nil }
        let before = link.before.isEmpty ? FoldedText("") : above
        if let finding = DecidingText.disowning(link, behind: before) { return finding }
        guard isBare else { return shortInSentence(link, behind: before) }
        return sentence(link, behind: before, address: address) ?? block(link)
    }

    // MARK: The text itself

    private static func ownText(
        _ link: LinkSurroundings, _ changing: ChangingText.Found?, address: WebURL
    ) -> Finding? {
        let words = link.words
        // Mailchimp's button is a picture called "Like <subject> on Facebook".
        if link.isPicture, link.text.utf8.starts(with: "Like ".utf8), link.text.hasSuffix(" on Facebook") {
            return Finding(reason: .socialShare, rule: "text", evidence: "like … on facebook")
        }
        // Substack's button, at an address that hides what it does; "Share prices fall" stands elsewhere.
        if link.text.utf8.starts(with: "Share ".utf8), link.before.isEmpty, link.after.isEmpty,
            RegistrableDomain.of(host: address.host ?? "") == "substack.com", LeftAlone.isOpaque(address)
        {
            return Finding(reason: .socialShare, rule: "text", evidence: "share, in a line of its own")
        }
        if let changing, !changing.isSaid, !repeats(words.text, in: address) {
            return Finding(reason: changing.reason, rule: "text", evidence: changing.evidence)
        }
        if standsAlone(link), let evidence = SharingText.shared.evidence(in: words.text), !words.has(.follow),
            !repeats(words.text, in: address)
        {
            return Finding(reason: .socialShare, rule: "text", evidence: evidence)
        }
        // The reader's own address to pass on, spelt out: "example.com/join?ref=8c1be77d".
        if isAddress(link.text), let code = referralCode(link.text) {
            return Finding(reason: .referral, rule: "text", evidence: code)
        }
        if let finding = called(link, address: address) { return finding }
        guard words.hasActing else { return nil }
        for match in words.matches {
            guard let reason = match.entry.wordClass.actingReason, speaks(match, of: link, address: address) else {
                continue
            }
            return Finding(reason: reason, rule: "text", evidence: words.text.text(match.range))
        }
        return nil
    }

    /// Whether nothing of its own sentence stands around a link: buttons stand in no other line than one of buttons.
    static func standsAlone(_ link: LinkSurroundings) -> Bool {
        if link.isOneOfRow { return true }
        let (before, after) = (link.before.unicodeScalars.last, link.after.unicodeScalars.first)
        return (before.map(ends.contains) ?? true) && (after.map(ends.contains) ?? true)
    }

    private static let ends = ".!?:|/•·…。！？".unicodeScalars

    /// The code of a reader in an address that is written to be read: without a scheme, and with a digit in the code.
    private static func referralCode(_ text: String) -> String? {
        guard !text.hasPrefix("http"), let start = text.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        let query = text[start...].dropFirst()
        for name in ["ref=", "referral=", "rh_ref=", "r="] where query.hasPrefix(name) {
            let code = query.dropFirst(name.utf8.count)
            return code.utf8.contains { $0 &- 0x30 < 10 } ? String(query.prefix(40)) : nil
        }
        return nil
    }

    /// Verbs and nouns of decisions that the news is full of.
    private static let everyday = [
        "approv", "reject", "going", "deny", "acknowledge", "maybe", "absage", "zusage", "freigeben", "stornieren",
        "genehmig", "ablehn", "annehm", "signer", "approuv", "accepter", "refuser", "firmar", "aprob", "rechaz",
        "approva",
        "rifiuta", "afwijz", "goedkeur", "godkann", "avsla", "bede", "zatwierd", "odrzuc", "принять", "отклонить",
        "одобрить", "批准", "反対", "参加", "승인", "거절", "承認", "拒绝",
    ]

    /// Whether a decision's word stands in the middle of a sentence.
    private static func isWord(_ match: WordMatches.Match, of link: LinkSurroundings) -> Bool {
        // "We watched [Nope] again": a name.
        if match.entry.mode == .wholeText, match.entry.wordClass == .confirm, !link.isPicture,
            link.text.unicodeScalars.first?.properties.isUppercase == true,
            link.before.unicodeScalars.last?.properties.isAlphabetic == true,
            link.after.unicodeScalars.first?.properties.isLowercase == true
        {
            return true
        }
        guard match.entry.words == 1, match.entry.wordClass == .confirm, link.before.utf8.count >= 12,
            link.after.unicodeScalars.first?.properties.isLowercase == true
        else { return false }
        return everyday.contains(where: link.words.text.whole.hasPrefix)
    }

    /// Whether a phrase in the text means the link: always in a short text, a long phrase, or a footer; in a longer text
    /// only where it begins or ends the text, and not when the address is a headline with the same words.
    private static func speaks(_ match: WordMatches.Match, of link: LinkSurroundings, address: WebURL) -> Bool {
        // "Voters will [approve] the tax": a verb of its sentence.
        if isWord(match, of: link) || isHeadlines(match, of: link) { return false }
        if match.entry.mode == .wholeText || match.entry.words >= 3 { return true }
        // "Grade your own work, pupils told".
        if match.entry.wordClass == .poll, link.isTitle, link.words.text.wordCount > buttonWords { return false }
        let text = link.words.text
        // In a script without blanks a long button has many words, and acts all the same; only votes are in the news.
        let isJoined = match.entry.mode == .inside && match.entry.wordClass != .poll
        let wordCount = isJoined ? text.spacedCount : text.wordCount
        if wordCount <= 2 { return true }
        // The last story may seem to stand in the footer.
        let isUnsubscribe = match.entry.wordClass == .unsubscribe
        if wordCount > buttonWords, !isUnsubscribe, repeats(text, in: address) { return false }
        if link.region == .footer { return true }
        if repeats(text, in: address) { return false }
        if wordCount <= buttonWords || link.words.has(.bare) { return true }
        if isUnsubscribe, link.words.has(.footer) { return true }
        // "Riff contest finalists … Vote now!"
        let isOwnSentence =
            match.range.lowerBound > 0 && text.bytes[match.range.lowerBound - 1] == FoldedText.sentenceEnd
            && match.range.upperBound == text.bytes.count && match.entry.words > 1
        let isCall = [.unsubscribe, .confirm].contains(match.entry.wordClass) && tellsToClick(text)
        return begins(match, text) || isOwnSentence || isCall
            || (isUnsubscribe && endsText(match, text) && (text.wordCount <= 8 || isLinked(match, text)))
    }

    /// Whether a phrase stands at the end; of "unsubscribe" the row has the stem.
    private static func endsText(_ match: WordMatches.Match, _ text: FoldedText) -> Bool {
        !text.bytes[match.range.upperBound...].contains { $0 <= FoldedText.wordEnd }
    }

    /// Whether "or unsubscribe", "to unsubscribe" stands there: one of the things that a long button does.
    private static func isLinked(_ match: WordMatches.Match, _ text: FoldedText) -> Bool {
        guard text.wordCount <= longestButton else { return false }
        let before = text.bytes[..<match.range.lowerBound].split { $0 <= FoldedText.wordEnd }.last
        return before.map { ["or", "to", "please"].contains(String(decoding: $0, as: UTF8.self)) } ?? false
    }

    private static let longestButton = 16

    /// Whether the address is that of a page with this headline: at least three words, two of the text's among them.
    static func repeats(_ text: FoldedText, in address: WebURL) -> Bool {
        guard let headline = address.pathSegments.last(where: ActingAddress.isHeadline) else { return false }
        let words = Set(FoldedText(headline).split)
        return text.split.filter { $0.utf8.count > 3 && words.contains($0) }.count >= 2
    }

    // MARK: What is not in the text

    /// Alternative texts and titles: buttons drawn as pictures, and words beside a picture.
    private static func hint(_ link: LinkSurroundings) -> Finding? {
        guard !link.hint.isEmpty else { return nil }
        let isHeadline = link.words.text.wordCount > buttonWords
        // Most hints have one part, and looking for the borders of characters costs more than all that follows.
        let hasParts = link.hint.utf8.contains(UInt8(ascii: "|"))
        for part in hasParts ? link.hint.split(separator: "|").prefix(16) : [link.hint[...]] {
            let words = WordMatches(FoldedText(part))
            guard words.hasActing, words.text.wordCount <= (isHeadline ? 2 : 8) else { continue }
            for match in words.matches {
                guard let reason = match.entry.wordClass.actingReason else { continue }
                // A story's picture may be called "the-vote.jpg": only unsubscribing counts in a longer name.
                if reason == .unsubscribe || (!isHeadline && words.text.wordCount <= buttonWords && link.words.isBare) {
                    return Finding(reason: reason, rule: "hint", evidence: words.text.text(match.range))
                }
            }
        }
        return nil
    }

    private static func disguise(_ link: LinkSurroundings, address: WebURL) -> Finding? {
        let hint = link.isPicture || link.words.isBare ? link.hint : ""
        let evidence =
            DisguisedText.unsubscribing(link.text, words: link.words.text)
            ?? (hint.isEmpty ? nil : DisguisedText.unsubscribing(hint))
        guard let evidence, !repeats(link.words.text, in: address) else { return nil }
        return Finding(reason: .unsubscribe, rule: "disguised-text", evidence: evidence)
    }

    // MARK: What begins in front of the link

    /// "Répondez au [sondage du club]", "log in to [My Letter]": a phrase that the link's first word ends, or that stands right
    /// in front of its name.
    private static func begun(_ link: LinkSurroundings) -> Finding? {
        let count = link.words.text.spacedCount
        guard !link.before.isEmpty, !link.isPicture, (1...longestObject).contains(count), !link.words.isReadMore else {
            return nil
        }
        let words = WordMatches(FoldedText(link.before.ending(60) + " " + link.text.beginning(60)))
        guard words.hasActing else { return nil }
        let before = FoldedText(link.before.ending(60))
        for match in words.matches {
            guard let reason = match.entry.wordClass.actingReason, match.entry.words > 1,
                match.range.lowerBound < before.bytes.count
            else { continue }
            let end = before.bytes.count
            let isAcross = match.range.upperBound > end + 1
            // "Log in to", "logins for": one more word at most, in the same sentence.
            let rest = words.text.bytes[min(match.range.upperBound, end)...].prefix(
                max(1, end + 1 - match.range.upperBound))
            let isNamed =
                reason == .login && count <= longestName && rest.count <= longestPreposition
                && !rest.contains(FoldedText.sentenceEnd) && link.words.matches.isEmpty
                && link.text.unicodeScalars.first?.properties.isUppercase == true
            guard isAcross && isBegun(reason) || isNamed, isVerb(match, in: words.text) else { continue }
            return Finding(reason: reason, rule: "begun", evidence: words.text.text(match.range))
        }
        return nil
    }

    /// Shares are bought, and news confirms.
    private static func isBegun(_ reason: Reason) -> Bool { reason != .socialShare && reason != .confirm }

    /// Whether "sign in", "log in" is a verb, as other phrases are: it begins a sentence, or stands where verbs do.
    ///
    /// "A neon sign [in Tokyo]" and "a log [in the river]" are things.
    static func isVerb(_ match: WordMatches.Match, in text: FoldedText) -> Bool {
        let bytes = text.bytes[match.range]
        guard match.entry.words == 2, bytes.starts(with: "sign ".utf8) || bytes.starts(with: "log ".utf8) else {
            return true
        }
        guard let last = text.bytes[..<match.range.lowerBound].last, last != FoldedText.sentenceEnd else { return true }
        let before = text.bytes[..<match.range.lowerBound].split { $0 <= FoldedText.wordEnd }.last
        return before.map { verbPlaces.contains(String(decoding: $0, as: UTF8.self)) } ?? true
    }

    private static let verbPlaces: Set<String> = [
        "to", "please", "you", "we", "they", "i", "who", "and", "or", "then", "must", "can", "could", "should", "need",
        "just", "simply", "first", "now", "not", "cant", "cannot", "dont",
    ]

    private static let longestObject = 6
    private static let longestName = 4
    private static let longestPreposition = 5

    // MARK: Answers to a question

    /// What a link says for the whole row that it stands in: a vote, or a confirmation.
    static func answerOrConfirmation(_ link: LinkSurroundings) -> Finding? {
        for match in link.words.matches {
            if let reason = match.entry.wordClass.actingReason, reason == .poll || reason == .confirm,
                !isWord(match, of: link), !isHeadlines(match, of: link)
            {
                return Finding(reason: reason, rule: "text", evidence: link.words.text.text(match.range))
            }
        }
        return answer(link)
    }

    /// The rule of an answer to a question that does not speak of voting.
    static let bareQuestion = "answer-row"

    /// Whether a text is short enough for an answer.
    static func mayAnswer(_ words: WordMatches, _ text: String) -> Bool {
        if isFewWords(words, text) { return !words.isReadMore }
        // "🥛 You didn't bring the heat": with a sign in front, answers may be longer.
        return words.text.wordCount <= signedAnswerWords && AnswerSymbols.begins(text) && words.matches.isEmpty
    }

    /// "I'd rather eat a hat" has five words for the reader, and six where apostrophes part them.
    static func isFewWords(_ words: WordMatches, _ text: String) -> Bool {
        if words.text.wordCount <= answerWords { return true }
        guard words.text.wordCount <= 2 * answerWords, words.text.wordCount == words.text.spacedCount,
            words.matches.isEmpty
        else { return false }
        return text.utf8.count { $0 == 0x20 } < answerWords
    }

    /// "Was this useful?" with stars, numbers, or short words behind it.
    private static func answer(_ link: LinkSurroundings) -> Finding? {
        // A thumb below a question votes, also where its like stands too far off for a row.
        if AnswerSymbols.areAll(of: link.text.isEmpty ? link.hint : link.text),
            let question = [link.before, link.lead, link.heading].first(where: asks)
        {
            return Finding(reason: .poll, rule: "answer", evidence: String(question.ending(80)))
        }
        // "Vote for the best tree: [a picture]": what stands behind the call's colon is an answer to it.
        if link.before.hasSuffix(":"), link.words.text.wordCount <= signedAnswerWords {
            if let call = callToVote(FoldedText(link.before.ending(160)).lastSentence) {
                return Finding(reason: .poll, rule: "answer", evidence: call)
            }
        }
        // "⭐️⭐️⭐️⭐️ Amazing" below a question; alone it is a review of a film of that name.
        if AnswerSymbols.rates(link.text), link.words.text.wordCount == 1, asks(link.textAbove) {
            return Finding(reason: .poll, rule: "answer", evidence: link.text)
        }
        guard mayAnswer(link.words, link.text) else { return nil }
        if let evidence = link.question {
            return Finding(reason: .poll, rule: "answer", evidence: evidence)
        }
        // A bare question may be a headline: only words that say nothing of themselves answer it, in a line of their own.
        guard link.isOneOfRow, !link.isPicture, link.words.matches.isEmpty, link.after.isEmpty else { return nil }
        let question = link.textAbove
        guard asks(question), link.words.text.wordCount <= answerWords else { return nil }
        return Finding(reason: .poll, rule: bareQuestion, evidence: String(question.ending(80)))
    }

    /// Whether a text ends with a question.
    static func asks(_ text: String) -> Bool { text.hasSuffix("?") || text.hasSuffix("？") }

    /// The last phrase that acts: of "update your preferences or unsubscribe", the one next to the link.
    static func nearestActing(in words: WordMatches) -> (
        wordClass: WordClass, reason: Reason, evidence: String
    )? {
        guard words.hasActing else { return nil }
        var best: (WordClass, Reason, Range<Int>)?
        for match in words.matches {
            guard let reason = match.entry.wordClass.actingReason else { continue }
            if best.map({ match.range.upperBound >= $0.2.upperBound }) ?? true {
                best = (match.entry.wordClass, reason, match.range)
            }
        }
        return best.map { ($0.0, $0.1, words.text.text($0.2)) }
    }

    /// "example.com/?ref=AB12" says no more than "here".
    static func isAddress(_ text: String) -> Bool {
        text.holds("/") && text.holds(".") && !text.holds(" ")
    }

    static func isNetworkName(_ link: LinkSurroundings) -> Bool { SocialNetworks.names.contains(link.words.text.whole) }
}
