// Words of unsubscribing and confirming that are a headline's; and what tells a long button from one.
internal import Links

extension ActingText {
    /// Whether a phrase is a word of a headline: of a title in quotation marks, of a question that the text goes on behind, of
    /// what is explained, of a title with its writer below.
    static func isHeadlines(_ match: WordMatches.Match, of link: LinkSurroundings) -> Bool {
        guard match.entry.mode != .wholeText, [.unsubscribe, .confirm].contains(match.entry.wordClass), !link.isPicture
        else { return false }
        let text = link.words.text
        guard link.region != .footer || link.isTitle, !link.words.has(.bare) else { return false }
        if DecidingText.explains(text) && link.words.isOneSentence || namesTopic(match, of: link) { return true }
        // "Stop these emails", and below it who sends them.
        if link.isTitle, text.wordCount >= shortestBylined, link.region == .body,
            Byline.begins(in: link.after.isEmpty ? link.trail : link.after)
        {
            return true
        }
        // "Please confirm your address to get our letters" is a button, however long and large.
        if link.isTitle, text.wordCount >= longTitle, match.entry.wordClass == .confirm, match.range.lowerBound == 0,
            text.firstWord.map(firstPersons.contains) == true
        {
            return true
        }
        if link.text.utf8.contains(UInt8(ascii: "?")), goesOn(behind: match, text) { return true }
        return Quotation.holds(text.text(match.range), in: link.text, isTitle: link.isTitle)
    }

    private static let shortestBylined = 4
    private static let firstPersons: Set<String> = [
        "i", "we", "ich", "wir", "je", "nous", "yo", "io", "eu", "ik", "jag", "jeg",
    ]
    private static let fewestBehind = 3
    /// "I want to stay in Hull, says the last whaler".
    private static let longTitle = 9
    private static let longestAlternative = 5

    /// Whether a text says of itself that it is clicked, however long it is: "Press “Unsubscribe” to leave us".
    static func tellsToClick(_ text: FoldedText) -> Bool { text.split.contains(where: clickWords.contains) }

    private static let clickWords = Set(
        WordRun.words(
            in: """
                click, clicking, tap, press, here, klick, klicken, klicke, klickt, hier, drücken, clic, cliquez, cliquer, ici, appuyez,
                clique, pulse, pulsa, aquí, clicca, clicchi, qui, premi, klik, klikken, kliknij, tutaj, klicka, här, klikk, trykk, tryk,
                her, klikněte, klepněte, zde, нажмите, здесь, сюда, перейдите, натисніть, тут, πατήστε, εδώ, κλικ, tıklayın, tıkla,
                buraya, kattintson
                """))

    /// "Klicke hier", "follow this link": words that say nothing but that one clicks.
    static func isCallToClick(_ text: FoldedText) -> Bool {
        guard (1...longestClick).contains(text.wordCount) else { return false }
        let words = text.split
        if words.count == 1 { return clickWords.contains(words[0]) && !ambiguous.contains(words[0]) }
        return words.contains { clickWords.contains($0) || links.contains($0) }
            && words.allSatisfy { clickWords.contains($0) || links.contains($0) || besidesClicks.contains($0) }
    }

    private static let longestClick = 4
    /// Alone, words of other languages, or pages: "Press".
    private static let ambiguous: Set<String> = ["her", "har", "qui", "press", "tap", "pulse"]
    private static let links = Set(WordRun.words(in: "link, lien, enlace, lenken, länken, linket, ссылке, ссылку"))
    private static let besidesClicks = Set(
        WordRun.words(
            in: """
                follow, use, this, the, below, just, simply, button, please, sie, bitte, einfach, folge, folgen, diesem, diesen, sur,
                ce, suivez, haz, haga, sigue, siga, este, en, no, neste, segui, questo, su, op, deze, volg, tik, på, dette, denna,
                denne, tu, w, ten, на, эту, по, этой, κάντε, burayı, ide
                """))

    /// "Please", "Veuillez": a word of courtesy before what a button does.
    static let courtesies: Set<String> = [
        "please", "bitte", "veuillez", "merci", "gelieve", "prosim", "prosze", "vanligen", "lutfen",
    ]

    /// Whether a phrase begins a text, perhaps behind a word of courtesy.
    static func begins(_ match: WordMatches.Match, _ text: FoldedText) -> Bool {
        if match.range.lowerBound == 0 { return true }
        guard let first = text.firstWord, match.range.lowerBound == first.utf8.count + 1 else { return false }
        return courtesies.contains(first)
    }

    /// "Unsubscribe in one click: what the standard asks of senders": a title that names what the rest of it is about.
    private static func namesTopic(_ match: WordMatches.Match, of link: LinkSurroundings) -> Bool {
        guard let colon = link.text.firstIndex(of: ":") else { return false }
        let rest = FoldedText(link.text[colon...])
        guard rest.wordCount > fewestBehind, link.isTitle || DecidingText.explains(rest) else { return false }
        return FoldedText(link.text[..<colon]).bytes.count >= match.range.upperBound
    }

    /// "Opzeggen of blijven? Huurders vertellen": a question with an alternative, and several words behind it.
    private static func goesOn(behind match: WordMatches.Match, _ text: FoldedText) -> Bool {
        guard let end = text.bytes[match.range.upperBound...].firstIndex(of: FoldedText.sentenceEnd),
            text.bytes[end...].count(where: { $0 <= FoldedText.wordEnd }) >= fewestBehind
        else { return false }
        let question = text.text(0..<end).split(separator: " ")
        return !tellsToClick(text) && question.count <= longestAlternative
            && question.dropFirst().dropLast().contains { Alternatives.conjunctions.contains(String($0)) }
    }
}
