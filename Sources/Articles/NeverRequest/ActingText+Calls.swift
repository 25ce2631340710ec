// Texts that call upon the reader as a whole, whatever stands between their words: to leave, to vote, to answer, to share.
internal import Links

extension ActingText {
    static func called(_ link: LinkSurroundings, address: WebURL) -> Finding? {
        let text = link.words.text
        if text.wordCount <= longestCommand, SeparableVerb.begins(text), let evidence = SeparableVerb.evidence(in: text)
        {
            return Finding(reason: .unsubscribe, rule: "text", evidence: evidence)
        }
        if !link.isTitle, let evidence = survey(text) ?? votesItself(link), !repeats(text, in: address) {
            return Finding(reason: .poll, rule: "text", evidence: evidence)
        }
        return shared(link, address: address).map { Finding(reason: .socialShare, rule: "text", evidence: $0) }
    }

    private static let longestCommand = 7

    /// "Take our 2-minute reader survey": a verb, a survey, and between them nothing but what kind of survey it is.
    private static func survey(_ text: FoldedText) -> String? {
        guard (2...longestSurvey).contains(text.wordCount), let first = text.firstWord, surveyVerbs.contains(first),
            let last = text.lastWord, surveys.contains(last),
            text.split.dropFirst().dropLast().allSatisfy({ surveyKinds.contains($0) || Int($0) != nil })
        else { return nil }
        return "\(first) … \(last)"
    }

    private static let longestSurvey = 8
    private static let surveyVerbs: Set<String> = ["take", "complete", "answer", "start", "fill"]
    private static let surveys: Set<String> = ["survey", "poll", "questionnaire"]
    private static let surveyKinds: Set<String> = [
        "our", "the", "a", "this", "your", "my", "in", "out", "reader", "readers", "quick", "short", "brief", "minute",
        "minutes",
        "min", "one", "two", "three", "five", "question", "questions", "annual", "anonymous", "feedback", "community",
        "subscriber",
        "newsletter",
    ]

    /// "Stimm für dein Lieblingsbuch", on a line of its own.
    private static func votesItself(_ link: LinkSurroundings) -> String? {
        link.words.text.wordCount <= longestVote && standsAlone(link) ? callToVote(link.words.text) : nil
    }

    private static let longestVote = 6

    /// "Share The Daily", "Share Tin Notes": a button with a name, at an address that hides what it does; shares are in the news with
    /// small letters, or have a heading of their own.
    private static func shared(_ link: LinkSurroundings, address: WebURL) -> String? {
        guard link.text.utf8.starts(with: "Share ".utf8), (2...4).contains(link.words.text.wordCount), !link.isTitle,
            standsAlone(link), LeftAlone.isOpaque(address) || ShortToken.isAll(of: address),
            link.text.split(separator: " ").dropFirst().allSatisfy({ $0.first?.isUppercase == true }),
            !link.words.text.split.contains(where: ofShares.contains)
        else { return nil }
        return link.words.text.whole
    }

    /// "Share Buybacks Hit Record".
    private static let ofShares: Set<String> = [
        "price", "prices", "buyback", "buybacks", "sale", "sales", "capital", "market", "markets", "trading", "value",
        "values",
        "index", "split", "splits", "options", "holders",
    ]

    /// What a line begins with that asks the reader to vote for something: "Vote for the book of June", "Now vote in our poll".
    ///
    /// The verb alone is a word of the news ("Vote count", "STEM"), and in other languages a noun ("Stimmen zum Spiel").
    static func callToVote(_ line: FoldedText) -> String? {
        var words = line.split[...]
        if let first = words.first, courtesies.contains(first) || urges.contains(first) { words = words.dropFirst() }
        guard let verb = words.first, let objects = votes[verb], let next = words.dropFirst().first,
            objects.contains(next)
        else { return nil }
        return "\(verb) \(next)"
    }

    private static let urges: Set<String> = [
        "now", "jetzt", "nun", "maintenant", "ahora", "ora", "agora", "nu", "teraz",
    ]
    private static let votes: [String: Set<String>] = [
        "vote": ["for", "in", "now", "here", "below"], "votez": ["pour"],
        "vota": ["por", "il", "la", "lo", "per", "en"],
        "votate": ["per", "il", "la", "lo"], "stimm": ["ab", "fur"], "stimme": ["ab", "fur"], "stimmt": ["ab", "fur"],
        "wahle": ["dein", "deine", "deinen"], "wahlt": ["euer", "eure", "euren"], "stem": ["op", "nu", "hier"],
        "rosta": ["pa"], "zaglosuj": ["na"], "glosuj": ["na"], "hlasujte": ["pro"], "голосуйте": ["за"],
        "голосуй": ["за"],
    ]
}
