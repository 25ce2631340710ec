/// Who wrote a newsletter or an item: a person's name behind "by", beside a role, in a list of writers, below a portrait.
internal import Links

enum Byline {
    private static let bylineWords: Set<String> = [
        "by", "von", "par", "por", "door", "av", "af", "di", "przez", "directed", "von:", "thanks", "author", "with",
        "to",
    ]

    /// The words that say who wrote it; nil where nobody is named.
    static func find(_ facts: LinkFacts) -> String? {
        written(facts) ?? titled(facts) ?? portrait(facts) ?? called(facts) ?? inPaper(facts)
    }

    /// "[Ann Lee] in [The Tin Letter]": whose story it is.
    private static func inPaper(_ facts: LinkFacts) -> String? {
        guard let paper = facts.paper, looksLikePerson(facts.link.text) else { return nil }
        return "\(facts.link.text) in \(paper)"
    }

    /// "Today's issue was written by [Ann]", "11 November · [Ann Lee]": by the words in front, however short the name is.
    private static func called(_ facts: LinkFacts) -> String? {
        guard facts.isInline, facts.wordCount <= 3, !facts.link.isPicture, Rules.beginsWithCapital(facts.link.text),
            facts.place?.hasHeadline != true
        else { return nil }
        let before = facts.surroundings.before
        if facts.link.position <= lastOfHead, before.ends(in: "·|•") == true, facts.surroundings.after.isEmpty,
            looksLikePerson(facts.link.text)
        {
            let date = FoldedText(before)
            return before.utf8.count <= longestHead && PlayerLabel.isOnly(in: date) ? date.whole : nil
        }
        let words = facts.sentenceBefore.text.split.suffix(2)
        guard words.count == 2, let verb = words.first, let by = words.last else { return nil }
        return makings.contains(verb) && bylineWords.contains(by) ? "\(verb) \(by)" : nil
    }

    private static let longestHead = 48
    private static let makings: Set<String> = [
        "written", "edited", "curated", "compiled", "assembled", "produced", "geschrieben", "zusammengestellt", "ecrit",
        "ecrite", "redige", "redigee", "escrito", "escrita", "editado", "editada", "scritto", "scritta", "curato",
        "geschreven", "samengesteld", "skrivet", "skriven", "skrevet",
    ]

    private static func written(_ facts: LinkFacts) -> String? {
        if facts.isPortrait, !facts.leadsToText { return facts.link.text }
        guard !facts.link.isPicture, facts.place == nil || facts.place?.hasHeadline == false else { return nil }
        // "다음 이야기 by 제이의 책장": whatever the name looks like.
        if facts.link.text.utf8.first.map({ $0 >= 0xE3 }) == true, facts.wordCount <= 3,
            facts.surroundings.before.hasSuffix(" by"), facts.surroundings.after.isEmpty
        {
            return "by \(facts.link.text)"
        }
        guard looksLikePerson(facts.link.text) else { return nil }
        if let role = role(of: facts) ?? list(of: facts) ?? date(behind: facts) { return role }
        if let last = facts.surroundings.before.last, last == "—" || last == "–" { return "\(last) \(facts.link.text)" }
        guard let last = facts.sentenceBefore.text.lastWord, bylineWords.contains(last) else { return nil }
        // "Thanks to Ann Lee", but "go back and listen to Tin Ages".
        if last == "to", !facts.sentenceBefore.text.split.contains(where: thanking.contains) { return nil }
        return "\(last) \(facts.link.text)"
    }

    /// "Ann Lee · Jul 2", at the head of a letter.
    private static func date(behind facts: LinkFacts) -> String? {
        let after = facts.surroundings.after
        guard facts.link.position <= lastOfHead, facts.surroundings.before.isEmpty,
            (4...longestDate).contains(after.utf8.count),
            PlayerLabel.isOnly(in: FoldedText(after))
        else { return nil }
        return "\(facts.link.text) \(after)"
    }

    private static let lastOfHead = 8
    private static let longestDate = 24

    /// "Ann Lee, editor", "Ann Lee · correspondent", "Producer Ann Lee": who has made the newsletter or the item.
    private static func role(of facts: LinkFacts) -> String? {
        let begins = facts.surroundings.before.ends(in: ".!?") ?? true
        if begins, let mark = facts.surroundings.after.first, ",·–—|(".contains(mark) {
            let words = FoldedText(facts.surroundings.after.dropFirst().prefix(40).prefix { !",.|()".contains($0) })
                .split
            if words.count <= 5, let role = words.first(where: isRole) { return role }
        }
        guard let last = facts.sentenceBefore.text.lastWord else { return nil }
        if facts.surroundings.before.hasSuffix(":"), creditWords.contains(last) { return last }
        guard isRole(last) else { return nil }
        let words = facts.sentenceBefore.text.split
        // "Our labour reporter Ann Lee has more".
        return words.count <= 2 || words.suffix(longestRole).contains(where: ours.contains) ? last : nil
    }

    /// "By Jack Tin with Eli Kiln, Ann Lee", and "Kommen Sie gut in den Tag Ihre Ann Lee".
    private static func list(of facts: LinkFacts) -> String? {
        let before = facts.surroundings.before
        if isSignature(facts.surroundings.after), let last = facts.sentenceBefore.text.lastWord, yours.contains(last) {
            return "\(last) \(facts.link.text)"
        }
        // Behind the title in the same block, too: "Tin Is Back By Jack Tin and".
        let words = before.ending(longestList).split(separator: " ")
        guard let by = words.lastIndex(where: { listWords.contains(String($0)) }), words.count - by >= 3 else {
            return nil
        }
        let names = words[(by + 1)...]
        let last = names.last.map { joins.contains(String($0)) || $0.hasSuffix(",") } == true
        let areNames = names.allSatisfy {
            Rules.beginsWithCapital(String($0)) || joins.contains(String($0)) || particles.contains(String($0))
        }
        return areNames && (last || by == 0) ? "\(words[by].lowercased()) \(facts.link.text)" : nil
    }

    /// Whether a text soon names a writer: "On the comfort of being right, by Ann Lee".
    static func begins(in text: String) -> Bool {
        let words = text.beginning(longestList).split(separator: " ")
        return zip(words, words.dropFirst()).contains { by, name in
            listWords.contains(String(by)) && Rules.beginsWithCapital(String(name))
        }
    }

    /// Nothing, or what somebody is: "Ihr [Jan Zinn] Vorsitzender".
    private static func isSignature(_ after: String) -> Bool {
        after.isEmpty
            || after.utf8.count <= longestOffice && Rules.beginsWithCapital(after)
                && !after.contains { ".!?:".contains($0) }
    }

    private static let longestOffice = 40
    /// With a capital: a line's beginning, not a word of a sentence.
    private static let listWords: Set<String> = ["By", "Von", "Par", "Por", "Di", "Door", "Av", "Af", "Przez"]
    private static let joins: Set<String> = [
        "with", "and", "&", "und", "mit", "et", "avec", "y", "e", "con", "en", "och", "og",
    ]

    private static let longestList = 120
    private static let yours: Set<String> = ["ihr", "ihre", "deine", "dein"]

    /// Whether what stands behind a name says who somebody is: "Ann Lee is a writer in Ely".
    static func presents(_ name: String, _ after: String) -> Bool {
        let words = FoldedText(after.beginning(longestHead)).firstSentence.split
        return words.contains(where: isRole) || words.first.map(beings.contains) == true && looksLikePerson(name)
    }

    private static let beings: Set<String> = ["is", "ist", "est", "es", "e", "war", "was", "ar", "er"]

    private static func isRole(_ word: String) -> Bool {
        roles.contains(word) || roleEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
    }

    private static let roles: Set<String> = [
        "editor", "reporter", "writer", "producer", "correspondent", "columnist", "journalist", "contributor",
        "author", "redakteur", "redakteurin", "autor", "autorin", "korrespondent", "korrespondentin", "journalistin",
        "chefredakteur", "chefredakteurin", "redaktion", "redacteur", "hoofdredacteur", "redacteurice",
        "journaliste", "redactrice", "chroniqueur", "chroniqueuse", "autrice", "giornalista", "redactora", "periodista",
        "jornalista", "reporter", "colunista", "redaktor", "wydawca", "wydawczyni", "dziennikarz", "dziennikarka",
        "reporterka", "journalisten", "toimittaja", "paatoimittaja", "editora", "yazar", "editoru", "редактор",
        "корреспондент", "автор",
    ]
    /// "morgonredaktör", "gastcorrespondent".
    private static let roleEndings = [
        "redaktor", "redakteur", "redakteurin", "correspondent", "korrespondent", "reporter",
    ]
    private static let longestRole = 4
    private static let ours: Set<String> = [
        "our", "unser", "unsere", "notre", "nuestro", "nuestra", "nosso", "nossa", "onze",
    ]
    private static let creditWords: Set<String> = [
        "text", "tekst", "texte", "testo", "texto", "yazan", "autor", "autorin", "auteur", "autore", "author",
        "producer", "reporter", "editor", "redaktion",
        "автор", "текст", "hazirlayan",
    ]

    private static let thanking: Set<String> = [
        "thanks", "thank", "tip", "hat", "credit", "kudos", "h", "due", "grateful", "according", "goes",
    ]

    /// Two or three words, each with a capital first letter, none longer than a name.
    static func looksLikePerson(_ text: String) -> Bool {
        // By scalars: looking for the borders of characters costs ten times as much, and no name has a blank with an accent.
        let words = text.unicodeScalars.split(separator: " ")
        guard (2...4).contains(words.count), !text.hasPrefix("The ") else { return false }
        // "Mirthe van Schooten": at most three names, whatever stands between the first and the last.
        let names = words.indices.filter { $0 == words.startIndex || !particles.contains(String(words[$0])) }
        return (2...3).contains(names.count) && areNames(names.map { words[$0] })
    }

    /// A title and a name of up to four words, as in "Dr Ann van Lee".
    private static func titled(_ facts: LinkFacts) -> String? {
        // Most texts do not begin with an abbreviation.
        guard facts.link.text.utf8.prefix(6).contains(UInt8(ascii: ".")) else { return nil }
        let words = facts.link.text.unicodeScalars.split(separator: " ")
        guard (2...5).contains(words.count), titles.contains(String(words[0]).lowercased()),
            facts.place?.hasHeadline != true
        else { return nil }
        let names = words.dropFirst().filter { !particles.contains(String($0)) }
        return names.count <= 2 && areNames(names) ? facts.link.text : nil
    }

    /// A picture that is called somebody's portrait.
    private static func portrait(_ facts: LinkFacts) -> String? {
        guard facts.link.isPicture, (1...4).contains(facts.wordCount) else { return nil }
        guard facts.place?.hasHeadline != true else { return nil }
        return facts.words.text.lastWord.flatMap { portraits.contains($0) ? $0 : nil }
    }

    private static let portraits: Set<String> = ["headshot", "avatar", "portrait", "portrat", "autorenbild"]

    private static let titles: Set<String> = [
        "dr.", "prof.", "mrs.", "ms.", "rev.", "ds.", "sr.", "sra.", "dott.", "ing.", "pfr.",
    ]
    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "di", "da", "del", "la", "le", "du", "dos", "ten", "ter", "zu", "bin", "al",
    ]

    private static func areNames(_ words: some Sequence<Substring.UnicodeScalarView>) -> Bool {
        words.allSatisfy { word in
            guard let first = word.first, first.properties.isUppercase else { return false }
            return word.dropFirst().allSatisfy {
                $0.properties.isAlphabetic || $0 == "-" || $0 == "." || $0 == "'" || $0 == "’"
            }
        }
    }
}
