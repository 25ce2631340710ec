/// What is said of a click beside the link: what it ends behind it, and around a row of answers that it answers.
internal import Links

enum ClickText {
    // MARK: Behind a link

    /// "[Row ashore] and we won't write again": the rest of a sentence tells that a click ends the subscription.
    static func ended(_ link: LinkSurroundings, address: WebURL) -> Finding? {
        guard !link.after.isEmpty, (1...longestButton).contains(link.words.text.spacedCount), goesOn(link.after),
            !link.isTitle, !link.words.isReadMore, link.words.matches.allSatisfy(DecidingText.mayReport)
        else { return nil }
        let rest = FoldedText(link.after.beginning(120)).firstSentence
        guard let evidence = evidence(in: rest, of: endings),
            !address.pathSegments.contains(where: ActingAddress.isHeadline)
        else { return nil }
        return Finding(reason: .unsubscribe, rule: "behind", evidence: evidence)
    }

    /// Whether a sentence goes on behind a link with what comes of it: behind a comma, a colon, a dash, with "and", "to".
    private static func goesOn(_ after: String) -> Bool {
        guard let first = after.unicodeScalars.first else { return false }
        switch first {
        case ",", ";", ":", "(", "–", "—", "-", "→": return true
        default: break
        }
        // A sentence that goes on begins with no capital, nor with a long word where words have blanks.
        if first.value < 0x80,
            first.value & 0xE0 != 0x60 || after.utf8.prefix(longestJoining + 1).allSatisfy({ $0 > 0x20 })
        {
            return false
        }
        return first.value >= 0x05D0 || FoldedText(after.beginning(12)).firstWord.map(joining.contains) ?? false
    }

    /// "entonces", "pentru".
    private static let longestJoining = 8

    private static let longestButton = 8
    private static let joining = Set(ClickWords.all.flatMap { WordRun.words(in: $0.joining) })
    private static let endings = table(\.endedPhrases, \.ended)

    // MARK: Around answers

    /// "Tap your answer; we count them on Monday": what tells readers to answer with a click, in the last two sentences of
    /// what stands above.
    static func calls(above text: String) -> String? {
        guard !text.isEmpty else { return nil }
        return called(FoldedText(text.ending(160)).lastSentences(2))
    }

    /// The same right below, in a first sentence of its own: the next question is asked of the answers below it.
    static func calls(below text: String) -> String? {
        let sentence = text.beginning(longestCall).unicodeScalars.drop { isEnd($0) || $0 == " " }
        let end = sentence.firstIndex { isEnd($0) || $0 == ":" } ?? sentence.endIndex
        guard end > sentence.startIndex, end == sentence.endIndex || !":?？".unicodeScalars.contains(sentence[end])
        else {
            return nil
        }
        let call = Substring(sentence[..<end])
        return call.utf8.count >= shortestCall ? called(FoldedText(call)) : nil
    }

    private static let longestCall = 120
    /// In bytes.
    private static let shortestCall = 10

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "|", "\n", ")", "]", "。", "！", "？": true
        default: false
        }
    }

    private static func called(_ text: FoldedText) -> String? {
        evidence(in: text, of: calls)
    }

    private static let calls = table(\.counted, \.called)

    /// Whether a text begins in the first person, as an answer does: "I'll be there".
    static func isInFirstPerson(_ text: FoldedText) -> Bool {
        guard let first = text.firstWord, let runs = persons[first] else { return false }
        let words = text.split
        return words.count > 1 && runs.contains { $0.stands(in: words, at: 0) }
    }

    private static let persons = Dictionary(
        grouping: ClickWords.all.flatMap { WordRun.all(in: $0.persons) }, by: \.firstWord)

    // MARK: Tables

    /// Phrases, and pairs: those are looked for only where one of their longer sides stands, which a trie tells at once.
    private struct Table {
        var phrases: PhraseTrie
        var pairs: NearPairs
    }

    private static func table(_ phrases: KeyPath<ClickWords, String>, _ pairs: KeyPath<ClickWords, String>) -> Table {
        let languages = ClickWords.all.map { words in
            let sides = words[keyPath: pairs].split(separator: ";").compactMap { $0.split(separator: "…").last }
            return Language(
                "", joined: words.joined,
                words: [.confirm: words[keyPath: phrases], .bare: sides.joined(separator: ",")])
        }
        return Table(phrases: PhraseTrie(languages), pairs: NearPairs(ClickWords.all.map { $0[keyPath: pairs] }))
    }

    private static func evidence(in text: FoldedText, of table: Table) -> String? {
        var found: String?
        var mayBePair = false
        table.phrases.forEachMatch(in: text) { entry, range in
            if entry.wordClass == .bare { mayBePair = true } else if found == nil { found = text.text(range) }
        }
        return found ?? (mayBePair ? table.pairs.evidence(in: text) : nil)
    }
}
