/// Links of mails that ask for a decision: what their own words leave open, the words around them tell.
///
/// "Not you? [Let us know]" disowns, whatever the link says; "[Order it again] £24 will be charged to your card" orders. And
/// what is said in the first person may be a headline: "Yes, I still send letters".
internal import Links

enum DecidingText {
    // MARK: What disowns

    /// "Not you? [Let us know]": a few words behind a sentence that disowns, or in it.
    static func disowning(_ link: LinkSurroundings, behind before: FoldedText) -> Finding? {
        guard (1...ActingText.longestRemark).contains(link.words.text.spacedCount), !link.words.isReadMore,
            link.words.matches.allSatisfy(mayReport)
        else { return nil }
        let text = link.textAbove
        guard let last = text.unicodeScalars.last, !link.before.isEmpty || isAsking(last) && link.heading != link.text
        else { return nil }
        let whole = before.isEmpty ? FoldedText(text.ending(200)) : before
        let sentence = whole.lastSentence
        // In the middle of a sentence only what begins with "if", where words have blanks: "It was not you [who ate the pie]".
        let mayBe =
            isAsking(last) || stops.contains(last) && sentence.wordCount <= longestDenial
            || sentence.firstWord.map(conditions.contains) == true
        if mayBe || sentence.bytes.contains(where: { $0 >= 0xD7 }), let found = phrase(in: sentence, of: disowned) {
            guard mayBe || found.isInside else { return nil }
            return Finding(reason: .confirm, rule: "disowning", evidence: found.evidence)
        }
        // "Didn't ask for this? Then [report it]".
        guard sentence.wordCount <= longestCall, text.unicodeScalars.contains(where: isAsking),
            let found = phrase(in: whole.lastSentences(2), of: disowned)
        else { return nil }
        return Finding(reason: .confirm, rule: "disowning", evidence: found.evidence)
    }

    /// Whether a phrase says no more than "here", or acts.
    static func mayReport(_ match: WordMatches.Match) -> Bool {
        [.bare, .contact].contains(match.entry.wordClass) || match.entry.wordClass.actingReason != nil
    }

    private static func isAsking(_ scalar: Unicode.Scalar) -> Bool { scalar == "?" || scalar == "？" }

    /// "Then please".
    private static let longestCall = 3
    /// "Not you:".
    private static let longestDenial = 4
    private static let stops = ",，、:：—–".unicodeScalars
    private static let conditions = words(\.conditions)
    private static let disowned = trie(\.disowned)

    // MARK: What is done at once

    /// "[Order it again] £24 will be charged to your card": a button that takes an offer, where a click is enough.
    static func taking(_ link: LinkSurroundings) -> Finding? {
        let text = link.words.text
        guard (1...longestOffer).contains(text.spacedCount),
            text.firstWord.map(offers.contains) == true || text.lastWord.map(offers.contains) == true
        else { return nil }
        // "Ten more visits, charge £40 to my card".
        if text.lastWord.map(offers.contains) == true, let found = phrase(in: text, of: atOnce) {
            return Finding(reason: .confirm, rule: "at-once", evidence: found.evidence)
        }
        for around in [link.after.beginning(120), link.textAbove.ending(160)]
        where !around.isEmpty {
            guard let found = phrase(in: FoldedText(around), of: atOnce) else { continue }
            return Finding(reason: .confirm, rule: "at-once", evidence: found.evidence)
        }
        return nil
    }

    private static let longestOffer = 8
    private static let offers = words(\.taking)
    private static let atOnce = trie(\.atOnce)

    // MARK: What is said in the first person

    /// "Yes, send me the box", "I no longer need it": an answer put into the reader's mouth.
    static func said(_ link: LinkSurroundings, _ found: ChangingText.Found?, address: WebURL) -> Finding? {
        guard let said = found, said.isSaid, ActingText.standsAlone(link),
            isAnswer(said, link, address: address)
        else { return nil }
        return Finding(reason: said.reason, rule: "said", evidence: said.evidence)
    }

    /// Whether what a link says in the first person is an answer: a button in a line of its own, at no headline's address.
    private static func isAnswer(_ found: ChangingText.Found, _ link: LinkSurroundings, address: WebURL) -> Bool {
        (found.subjects.map { isFewWords(link, behind: $0) } ?? true) && !isDivided(link.text)
            && !ActingText.isHeadline(link)
            && !Quotation.holdsAll(of: link.text)
            && !address.pathSegments.contains(where: ActingAddress.isHeadline)
            && (!link.before.isEmpty || !link.isLeadLinked || link.isOneOfRow || answersToo(link.lead))
    }

    /// "Sure, see you there": few words behind a comma, which tell of nobody else, in no running text.
    private static func isFewWords(_ link: LinkSurroundings, behind subjects: Set<String>) -> Bool {
        guard link.words.text.wordCount <= longestAny, let comma = link.text.firstIndex(of: ","),
            FoldedText(link.text[..<comma]).wordCount <= longestAssent,
            link.before.isEmpty || ActingText.asks(link.before)
                || link.isOneOfRow && link.before.unicodeScalars.last != "."
        else { return false }
        return FoldedText(link.text[comma...]).firstWord.map { !subjects.contains($0) } ?? false
    }

    /// "Count me out: the people who refuse the census".
    private static func isDivided(_ text: String) -> Bool {
        text.utf8.dropLast().contains(UInt8(ascii: ":"))
    }

    private static let longestAny = 6
    /// "With pleasure".
    private static let longestAssent = 2

    /// Below another link such a text is one of a list of titles, unless that answers, too.
    private static func answersToo(_ lead: String) -> Bool {
        let text = FoldedText(lead)
        return ChangingText.shared.find(in: text) != nil || WordMatches(text).hasActing
    }

    // MARK: Headlines that ask or explain

    /// "How to unsubscribe from everything", "为什么我退订了所有推送".
    static func explains(_ text: FoldedText) -> Bool {
        guard text.wordCount >= shortestQuestion, let first = text.firstWord else { return false }
        return text.wordCount > shortestQuestion && asking.contains(first)
            || askingInside.contains(where: first.hasPrefix)
            || text.wordCount > shortestQuestion && first.utf8.count > longestWord
                && askingWithin.contains { first.holds($0) }
    }

    private static let shortestQuestion = 3
    /// In bytes: a run of words without blanks.
    private static let longestWord = 24
    /// Such a word may stand in the middle where it has more than one character.
    private static let askingWithin = askingInside.filter { $0.count > 1 }
    private static let asking = words(\.asking)
    private static let askingInside = DecidingWords.all.filter(\.joined).flatMap { WordRun.words(in: $0.asking) }
        .filter { $0.utf8.first.map { $0 >= 0xE0 } == true }

    // MARK: Tables

    private static func phrase(in text: FoldedText, of trie: PhraseTrie) -> (evidence: String, isInside: Bool)? {
        var found: (evidence: String, isInside: Bool)?
        trie.forEachMatch(in: text) { entry, range in
            if found == nil { found = (text.text(range), entry.mode == .inside) }
        }
        return found
    }

    private static func words(_ list: KeyPath<DecidingWords, String>) -> Set<String> {
        Set(DecidingWords.all.flatMap { WordRun.words(in: $0[keyPath: list]) })
    }

    private static func trie(_ list: KeyPath<DecidingWords, String>) -> PhraseTrie {
        PhraseTrie(
            DecidingWords.all.map { Language("", joined: $0.joined, words: [.confirm: $0[keyPath: list]]) })
    }
}
