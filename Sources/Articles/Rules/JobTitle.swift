/// A text that is the title of a job: "Senior Android Engineer (Remote)".
internal import Links

enum JobTitle {
    private static let mostWords = 8
    /// "at Acme Tin and Zinc.", and no more.
    private static let longestEmployer = 40

    /// How much of one, or of what, at the beginning.
    private static let ranks: Set<String> = [
        "senior", "sr", "staff", "principal", "lead", "junior", "jr", "head", "chief", "vp", "founding", "associate",
        "software", "product", "frontend", "backend", "fullstack", "full", "ios", "android", "mobile", "data",
        "machine",
        "devops", "platform", "security", "qa", "web", "ux", "ui", "growth", "engineering", "marketing", "account",
    ]
    private static let roles: Set<String> = [
        "engineer", "engineers", "developer", "developers", "designer", "manager", "analyst", "scientist", "architect",
        "recruiter", "intern", "director", "entwickler", "entwicklerin", "ingenieur", "developpeur", "ontwikkelaar",
    ]
    /// What may stand behind the role: where, and how long.
    private static let terms: Set<String> = [
        "remote", "hybrid", "onsite", "contract", "full", "part", "time", "us", "usa", "uk", "eu", "europe", "m", "w",
        "f", "d", "x", "emea", "worldwide", "anywhere", "at", "in",
    ]

    /// The role, where a text in a line of its own is nothing but a rank, a field, a role, and where.
    static func match(_ facts: LinkFacts) -> String? {
        guard (2...mostWords).contains(facts.wordCount), facts.surroundings.before.isEmpty, !facts.link.isPicture else {
            return nil
        }
        let words = facts.words.text.split
        // "Tin Engineer" at Acme.
        if facts.surroundings.after.hasPrefix("at "), facts.place?.hasHeadline != true, let last = words.last {
            let isListed = facts.surroundings.after.utf8.count <= longestEmployer && facts.heading.has(.job)
            if isListed || roles.contains(last) && isTitle(facts.link.text) { return last }
        }
        guard ranks.contains(words[0]), let place = words.firstIndex(where: roles.contains), place <= 4 else {
            return nil
        }
        let rest = words[(place + 1)...]
        // "Staff Engineer is no title": what goes on is a headline.
        return rest.first.map(terms.contains) ?? true ? words[place] : nil
    }

    /// Every word with a capital: "My chat with a software architect" is none.
    private static func isTitle(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == false }
    }
}
