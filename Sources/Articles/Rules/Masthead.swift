/// What stands around a newsletter's title: "Read on Example", the names of its writers.
internal import Links

enum Masthead {
    private static let verbs: Set<String> = ["read", "view", "listen", "watch", "open"]
    private static let prepositions: Set<String> = ["on", "in", "at"]
    /// Title, date and writers are among the first links.
    private static let lastOfTitle = 3
    private static let lastOfByline = 5
    private static let lastOfPortrait = 8

    /// "Read on Example", "View on example.com": this issue at its own place.
    static func readOn(_ facts: LinkFacts) -> String? {
        guard (3...5).contains(facts.wordCount) else { return nil }
        let words = facts.split
        guard words.count > 2, verbs.contains(words[0]), prepositions.contains(words[1]) else { return nil }
        let last = facts.link.text.split(separator: " ").last.map(String.init) ?? ""
        return facts.link.position <= lastOfTitle || SaidAddress.place(last) != nil ? facts.whole : nil
    }

    /// "Having trouble reading this? View it in your browser": among the first links, longer than a button.
    static func viewLine(_ facts: LinkFacts) -> String? {
        guard facts.link.position <= lastOfTitle, facts.wordCount <= longestLine, facts.place?.hasHeadline != true,
            facts.split.contains(where: viewing.contains)
        else { return nil }
        let match = facts.words.matches.first { $0.entry.wordClass == .viewInBrowser && $0.entry.words >= 2 }
        return match.map { facts.words.text.text($0.range) }
    }

    private static let longestLine = 16
    private static let viewing: Set<String> = [
        "view", "read", "open", "see", "trouble", "having", "problems", "bekijk", "bekijken", "leesbaar", "ansehen",
        "lesen", "angezeigt", "dargestellt", "offnen", "voir", "lire", "consulter", "visualiser", "affiche", "ver",
        "leer",
        "visualiza", "visualizza", "vedi", "leggi", "visualizar",
    ]

    /// A person's name that has its line for itself, or shares it with other names: "Ann Lee & Bo Moe".
    static func byline(_ facts: LinkFacts) -> String? {
        guard facts.link.position <= lastOfPortrait, !facts.link.isPicture, facts.words.matches.isEmpty,
            facts.place?.hasHeadline != true, Byline.looksLikePerson(facts.link.text)
        else { return nil }
        let (before, after) = (facts.surroundings.before, facts.surroundings.after)
        // The name below its bearer's picture, which leads to the same place.
        if facts.isBelowItsPicture, before.isEmpty, after.isEmpty, facts.wordCount == 2 { return facts.link.text }
        guard facts.link.position <= lastOfByline else { return nil }
        let joins = before.isEmpty ? joinsNames(after) : after.isEmpty && endsWithJoin(before)
        return joins ? facts.link.text : nil
    }

    private static func joinsNames(_ after: String) -> Bool {
        for join in ["& ", "and "] where after.hasPrefix(join) {
            return Byline.looksLikePerson(String(after.dropFirst(join.count)))
        }
        return false
    }

    private static func endsWithJoin(_ before: String) -> Bool {
        for join in [" &", " and"] where before.hasSuffix(join) {
            return Byline.looksLikePerson(String(before.dropLast(join.count)))
        }
        return false
    }
}
