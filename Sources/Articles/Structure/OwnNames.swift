/// What a newsletter calls itself, to know a link that says no more than that: its logo, its name at the end.
///
/// A name is compared by its letters and digits alone: "The Example", "theexample.com" and "THE-EXAMPLE" are one.
internal import Links

struct OwnNames: Sendable {
    private let names: Set<String>
    /// The sender's name where it is a person's: then a link that bears it leads to that person's page.
    private let person: String?

    /// Shorter names are words.
    private static let shortest = 4
    /// "example" is short for "annexample.com" from so many letters on.
    private static let shortestEnding = 6
    private static let longestWords = 4

    init(senderName: String, senderHost: String) {
        let name = Self.letters(FoldedText(senderName))
        names = Set([name, Self.label(of: senderHost)].filter { $0.utf8.count >= Self.shortest })
        let isPaper = FoldedText(senderName).lastWord.map(Self.papers.contains) == true
        person = Byline.looksLikePerson(senderName) && !isPaper ? name : nil
    }

    /// What newsletters and societies are called, and nobody: "Tin Weekly".
    private static let papers: Set<String> = [
        "weekly", "daily", "monthly", "digest", "magazine", "briefing", "newsletter", "letter", "letters", "network",
        "institute", "review", "journal", "times", "post", "news", "report", "gazette", "herald", "tribune", "dispatch",
        "update", "updates", "bulletin", "club", "society", "foundation", "museum", "university", "library", "press",
        "media", "books", "radio", "podcast", "tech", "runners", "verein", "verlag", "stiftung", "zeitung", "magazin",
        "revue", "lettre", "journal", "boletin", "revista", "diario", "rivista", "nieuwsbrief", "correspondent",
        "nyhetsbrev", "gundem",
    ]

    /// The name that a link's text is: the newsletter's, or that of the host which the link as found leads to.
    func match(_ facts: LinkFacts) -> String? {
        guard (1...Self.longestWords).contains(facts.wordCount) else { return nil }
        let text = Self.letters(facts.words.text)
        guard text.utf8.count >= Self.shortest else { return nil }
        if names.contains(text) { return text }
        let label = Self.label(of: facts.found?.host ?? "")
        return label == text || (text.utf8.count >= Self.shortestEnding && label.hasSuffix(text)) ? label : nil
    }

    /// Whether a link's text is what the newsletter is called.
    func isNewsletters(_ facts: LinkFacts) -> Bool { names.contains(Self.letters(facts.words.text)) }

    private static let verbs: Set<String> = ["gift", "give", "support", "join"]

    /// "Gift The Example to a friend", "Support Example": a verb of giving in front of the newsletter's name.
    func given(_ facts: LinkFacts) -> String? {
        guard (2...8).contains(facts.wordCount), let start = facts.words.text.bytes.firstIndex(of: FoldedText.wordEnd)
        else { return nil }
        let verb = facts.words.text.text(0..<start)
        guard Self.verbs.contains(verb) else { return nil }
        let rest = String(decoding: facts.words.text.bytes[start...].filter { $0 > FoldedText.wordEnd }, as: UTF8.self)
        let label = Self.label(of: facts.found?.host ?? "")
        let known = names.union(label.utf8.count >= Self.shortest ? [label] : [])
        return known.contains(where: rest.hasPrefix) ? facts.whole : nil
    }

    /// Whether a name is the sender's and a person's.
    func isPerson(_ name: String) -> Bool { name == person }

    /// The name within a domain: "example" of "news.example.co.uk".
    private static func label(of host: String) -> String {
        let domain = RegistrableDomain.of(host: host)
        let dot = UInt8(ascii: ".")
        return letters(FoldedText(Substring(domain.utf8.drop { $0 == dot }.prefix { $0 != dot })))
    }

    private static func letters(_ text: FoldedText) -> String {
        String(decoding: text.bytes.filter { $0 > FoldedText.wordEnd }, as: UTF8.self)
    }
}
