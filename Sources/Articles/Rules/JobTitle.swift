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
        if let sign = openToAll(facts.link.text) ?? wanted(facts) { return sign }
        guard (2...mostWords).contains(facts.wordCount), facts.surroundings.before.isEmpty, !facts.link.isPicture else {
            return nil
        }
        let words = facts.split
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

    /// "(m/w/d)", "(H/F)": by law, a job is offered to all; a round bracket with nothing but such letters.
    private static func openToAll(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
        for part in text.split(separator: "(").dropFirst() {
            let sign = "(" + part.prefix(longestSign).lowercased()
            guard let found = signs.first(where: sign.hasPrefix) else { continue }
            let rest = part.drop { $0 != ")" }.dropFirst().drop { $0 == " " }
            if rest.first.map({ ",–—-|·".contains($0) }) ?? true { return found }
            // "(m/w/d) in Teilzeit", "(m/w/d) Deichschutz"; "(m/w/d)? What that means" and "(m/w/d) ist Pflicht" are headlines.
            let words = rest.split(separator: " ")
            guard words.count <= mostBehindSign, !rest.contains("?"), let first = words.first else { continue }
            if whereWords.contains(first.lowercased()) || first.first.map({ $0.isUppercase || $0.isNumber }) == true {
                return found
            }
        }
        return nil
    }

    /// "We're looking for an [editor in Oslo]".
    private static func wanted(_ facts: LinkFacts) -> String? {
        guard facts.isInline || facts.surroundings.before.hasSuffix(":"), facts.wordCount <= mostWords,
            facts.sentenceBefore.text.lastWord.map(lastWords.contains) == true
        else { return nil }
        let sentence = facts.sentenceBefore.text.whole
        if facts.surroundings.before.hasSuffix(":"), let call = calls.first(where: sentence.hasSuffix) { return call }
        return wants.first(where: sentence.hasSuffix)
    }

    private static let lastWords: Set<String> = [
        "hiring", "us", "suchen", "recrute", "recrutons", "contratando", "cerca", "a", "an", "eine", "einen", "un",
        "une", "una", "um", "uma", "een", "en",
    ]
    /// In front of a colon.
    private static let calls = [
        "we re hiring", "we are hiring", "work with us", "work for us", "wir suchen", "on recrute", "nous recrutons",
        "estamos contratando",
    ]
    private static let wants = [
        "we re hiring a", "we re hiring an", "we are hiring a", "we are hiring an", "we re looking for an",
        "we are looking for an",
        "nous recrutons un", "nous recrutons une",
    ]

    private static let mostBehindSign = 6
    private static let whereWords: Set<String> = [
        "in", "im", "für", "bei", "am", "an", "auf", "mit", "ab", "zur", "zum", "à", "en", "pour", "chez", "voor", "at",
    ]
    private static let longestSign = 9
    private static let signs = [
        "(m/w/d)", "(w/m/d)", "(m/d/w)", "(w/d/m)", "(d/m/w)", "(d/w/m)", "(m/w/x)", "(w/m/x)", "(m/w/div",
        "(w/m/div", "(m/f/d)", "(f/m/d)", "(m/f/x)", "(f/m/x)", "(all/g", "(h/f)", "(f/h)", "(m/v)", "(v/m)",
        "(m/v/x)",
    ]

    /// Every word with a capital: "My chat with a software architect" is none.
    private static func isTitle(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == false }
    }
}
