/// What says that a title is a job's: the sentence that it ends, the section that it stands in, the line that it begins.
///
/// `JobTitle` knows a job by its title alone. Here titles are wider, "Head of safety", and something around them has to speak.
internal import Links

enum JobOffer {
    private static let mostWords = 8
    private static let mostTitleWords = 12

    static func match(_ facts: LinkFacts) -> String? {
        guard !facts.link.isPicture else { return nil }
        if let board = board(facts) ?? hires(facts) { return board }
        guard facts.wordCount <= mostTitleWords else { return nil }
        if facts.wordCount <= mostWords, let share = share(facts) ?? sought(facts) { return share }
        // What surrounds a title is looked at first: it costs less than taking every text apart.
        if facts.wordCount <= mostListedWords, let section = employed(facts) { return section }
        guard let sign = employer(in: facts.link.text) ?? listed(facts) ?? closing(facts) ?? called(facts),
            isTitle(facts.link.text), facts.ownName == nil
        else { return nil }
        return sign
    }

    /// "SLOs for batch jobs": what computers do.
    static func isOfMachines(_ facts: LinkFacts) -> Bool {
        guard facts.words.has(.job), let job = facts.split.firstIndex(where: { $0 == "jobs" || $0 == "job" }), job > 0
        else { return false }
        return machines.contains(facts.split[job - 1])
    }

    private static let machines: Set<String> = [
        "batch", "cron", "background", "scheduled", "nightly", "queue", "spark", "flink", "etl", "ci", "kubernetes",
        "async", "worker", "hadoop", "slurm", "gpu", "recurring",
    ]

    // MARK: What stands in the text

    /// "See all 14 roles on our board", "Alle offenen Stellen ansehen".
    private static func board(_ facts: LinkFacts) -> String? {
        guard (3...mostWords + 1).contains(facts.wordCount) else { return nil }
        let words = facts.split
        guard let place = words.prefix(5).firstIndex(where: posts.contains), place >= 1 else { return nil }
        let isNumbered = Int(words[place - 1]) != nil
        let isWhole = words[..<place].suffix(isNumbered ? 2 : 1).contains(where: wholes.contains)
        return isWhole && (seeing.contains(words[0]) || wholes.contains(words[0])) ? words[place] : nil
    }

    private static let seeing: Set<String> = [
        "see", "view", "browse", "explore", "check", "find", "voir", "voyez", "decouvrez", "ver", "vea", "mira", "vedi",
        "scopri", "veja", "bekijk", "zie", "siehe", "se", "zobacz",
    ]
    private static let wholes: Set<String> = [
        "all", "open", "our", "alle", "offene", "offenen", "unsere", "tous", "toutes", "les", "nos", "todas", "todos",
        "las", "los", "nuestras", "tutte", "tutti", "le", "nostre", "as", "os", "nossas", "openstaande", "onze",
        "lediga", "ledige",
    ]
    private static let posts: Set<String> = [
        "roles", "jobs", "positions", "vacancies", "openings", "stellen", "stellenangebote", "stellenanzeigen",
        "postes", "emplois", "vacantes", "puestos", "empleos", "posizioni", "vagas", "vacatures", "functies", "banen",
        "tjanster", "stillinger",
    ]

    /// "Acme is hiring a senior tin engineer ($190k, remote)": news of hiring says nothing in brackets.
    private static func hires(_ facts: LinkFacts) -> String? {
        guard facts.link.text.utf8.contains(UInt8(ascii: "(")), facts.wordCount <= longestHire else { return nil }
        let words = facts.split
        guard let verb = words.prefix(6).firstIndex(of: "hiring"), words.indices.contains(verb + 1),
            articles.contains(words[verb + 1]), words[verb...].contains(where: isRole)
        else { return nil }
        return "hiring \(words[verb + 1])"
    }

    private static let longestHire = 20

    /// "Tin Developer @ Acme", "Tin Developer at Acme (remote)".
    private static func employer(in text: String) -> String? {
        if text.holds(" @ ") { return "@" }
        guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "(") else { return nil }
        // "(remote teams, too)" goes on.
        let place = text[open...].dropFirst().dropLast()
        let first = FoldedText(place.prefix { !",/|".contains($0) }).whole
        return whereabouts.contains(first) ? first : nil
    }

    private static let whereabouts: Set<String> = [
        "remote", "hybrid", "onsite", "homeoffice", "teletravail", "remoto", "teletrabajo", "thuiswerk",
    ]

    /// "technical lead (60 %)", "Redakteur*in, 75 %": how much of a week's work.
    private static func share(_ facts: LinkFacts) -> String? {
        guard let sign = facts.link.text.utf8.firstIndex(of: UInt8(ascii: "%")) else { return nil }
        let before = facts.link.text[..<sign]
        let digits = before.reversed().drop { $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }
        guard let share = Int(String(digits.reversed())), (20...100).contains(share), share % 5 == 0 else { return nil }
        let mark = before.dropLast(before.reversed().prefix { $0.isWhitespace || $0.isNumber }.count).last
        guard mark == "(" || mark == "," else { return nil }
        let isJob =
            genders.contains(where: facts.link.text.holds) || facts.heading.has(.job)
            || facts.splitBefore.suffix(longestReach).contains(where: seekers.contains)
        return isJob ? "\(share) %" : nil
    }

    private static let genders = ["/in", "*in", ":in", "_in", "·e", "/-in", "(in)", "(e)"]
    private static let longestReach = 12

    // MARK: What stands around it

    /// "We are also looking for [a tin officer in Ely]", "IFP is hiring a [Senior Fellow]".
    private static func sought(_ facts: LinkFacts) -> String? {
        guard facts.isInline else { return nil }
        var words = facts.splitBefore.suffix(longestReach)[...]
        var hasArticle = facts.split.first.map(articles.contains) == true
        while let last = words.last, articles.contains(last) || adverbs.contains(last) {
            hasArticle = hasArticle || articles.contains(last)
            words = words.dropLast()
        }
        guard let verb = words.last, seeks(verb) else { return nil }
        let holdsRole = facts.split.contains(where: isRole)
        if hiringVerbs.contains(verb), hasArticle || holdsRole { return verb }
        guard holdsRole, hasArticle else { return nil }
        // "We're looking for a tin reporter and [a zinc fellow]".
        if joins.contains(verb), words.dropLast().last.map(isRole) == true {
            let whole = words.joined(separator: " ")
            return calls.first { whole.hasPrefix($0) || whole.holds(" " + $0) }
        }
        let call = words.suffix(2).joined(separator: " ")
        if calls.contains(call) { return call }
        return seekers.contains(verb) ? verb : nil
    }

    /// Most sentences stop with another word: a look at it is all they cost.
    private static func seeks(_ word: String) -> Bool {
        hiringVerbs.contains(word) || seekers.contains(word) || joins.contains(word) || callEndings.contains(word)
    }

    private static let callEndings: Set<String> = ["for", "of"]
    private static let calls = ["looking for", "searching for", "short of", "need of"]
    private static let joins: Set<String> = ["and", "or"]
    private static let hiringVerbs: Set<String> = ["hiring", "recrute", "recrutons", "assumendo", "contratando"]
    private static let seekers: Set<String> = [
        "suchen", "sucht", "recrute", "recrutons", "cherche", "cherchons", "recherchons", "buscamos", "cerchiamo",
        "procuramos", "zoekt", "zoeken",
    ]
    private static let articles: Set<String> = [
        "a", "an", "eine", "einen", "ein", "n", "r", "un", "une", "una", "um", "uma", "een", "en", "et",
    ]
    private static let adverbs: Set<String> = [
        "also", "now", "currently", "still", "always", "ab", "sofort", "auch", "noch", "aussi", "encore", "tambien",
        "anche",
        "tambem", "ook", "nog",
    ]

    /// A title below a heading of a few words that speaks of jobs: "Jobs at our companies", "Grants & opportunities".
    private static func listed(_ facts: LinkFacts) -> String? {
        guard facts.surroundings.heading.utf8.count <= longestHeading, facts.heading.text.wordCount <= 6 else {
            return nil
        }
        // A list, not a sentence.
        guard facts.isBehindLink || facts.surroundings.before.ends(in: ",:;)·|•/&-–") ?? true else {
            return nil
        }
        if let word = facts.heading.evidence(.job) { return word }
        let heading = facts.heading.text
        guard heading.spacedCount <= 4, let first = heading.firstWord, let last = heading.lastWord else { return nil }
        return [first, last].first(where: sections.contains)
    }

    /// "[Freelance retoucher] for the Tin Archive" below "Wanted": whatever the trade, an employer stands behind it.
    private static func employed(_ facts: LinkFacts) -> String? {
        guard facts.heading.text.wordCount <= 2, Rules.beginsWithCapital(facts.link.text),
            facts.surroundings.before.ends(in: ".;·•") ?? true,
            let place = facts.surroundings.after.split(separator: " ", maxSplits: 1).first,
            employing.contains(place.lowercased())
        else { return nil }
        return facts.heading.text.split.first(where: sections.contains)
    }

    private static let mostListedWords = 4
    private static let employing: Set<String> = [
        "at", "for", "with", "bei", "chez", "pour", "en", "bij", "voor", "presso",
    ]
    private static let longestHeading = 80
    private static let sections: Set<String> = [
        "opportunities", "positions", "vacancies", "roles", "openings", "wanted", "stellen", "stelle", "stellenmarkt",
        "gesucht",
        "postes", "emploi", "emplois", "empleo", "empleos", "convocatorias", "vacantes", "posizioni", "vagas",
        "oportunidades", "vacatures", "tjanster", "stillinger",
    ]

    /// Until when one may apply, or how many hours it is, right behind: "[Tin officer, Ely], closing date 3 March".
    private static func closing(_ facts: LinkFacts) -> String? {
        guard facts.surroundings.after.begins(in: "(,;.·–—|") == true else { return nil }
        let after = FoldedText(facts.surroundings.after.beginning(60)).whole
        return terms.first(where: after.holds)
    }

    private static let terms = [
        "closing date", "closes", "hours a week", "hours per week", "apply by", "bewerbungsschluss", "bewerbung bis",
        "wochenstunden", "date limite", "fecha limite", "candidature entro", "solliciteren tot", "uur per week",
    ]

    /// A call a few words before: "VACANCIES [Tin supervisor], 6 hours", "We're hiring: [Tin Analyst] (Ely) and [Zinc Executive]".
    private static func called(_ facts: LinkFacts) -> String? {
        guard facts.isInline, Rules.beginsWithCapital(facts.link.text) else { return nil }
        let match = facts.before.matches.last { match in
            guard match.entry.wordClass == .job else { return false }
            let rest = facts.before.text.bytes[match.range.upperBound...]
            let isFirst = match.range.lowerBound == 0
            return (isFirst || match.entry.words >= 2) && rest.count { $0 < 0x21 } <= longestReach
        }
        return match.map { facts.before.text.text($0.range) }
    }

    // MARK: Titles

    /// "Head of safety", "Lecturer in Physical Geography, Ely", "PhD: tin and zinc", "responsable technique".
    static func isTitle(_ text: String) -> Bool {
        let name = FoldedText(text.prefix { !",(@:–—|".contains($0) })
        let words = name.split
        guard let first = words.first, (1...7).contains(words.count),
            !words.dropFirst().contains(where: sentenceWords.contains)
        else { return false }
        if first == "the" { return false }
        if degrees.contains(first) { return true }
        if leadingRoles.contains(first)
            || words.count > 1 && articles.contains(first) && leadingRoles.contains(words[1])
        {
            return true
        }
        if let last = words.last, isRole(last) { return true }
        // "Assistant Professor of Tin": the last of them.
        return words.indices.dropLast().prefix(4).contains {
            (isRole(words[$0]) || heads.contains(words[$0])) && links.contains(words[$0 + 1])
        }
    }

    private static func isRole(_ word: String) -> Bool {
        roles.contains(word) || leadingRoles.contains(word) || endings.contains(where: word.utf8.ends)
    }

    /// "Letter to the editor" is no title.
    private static let sentenceWords: Set<String> = [
        "the", "a", "an", "my", "your", "his", "her", "their", "is", "are", "was", "says", "why", "how", "who",
    ]
    private static let degrees: Set<String> = [
        "phd", "postdoc", "postdoctoral", "doctoral", "doktorand", "doktorandin",
    ]
    private static let heads: Set<String> = ["head", "chief", "director", "vp"]
    private static let links: Set<String> = [
        "of", "in", "for", "at", "fur", "bei", "der", "im", "van", "voor", "to", "with",
    ]

    private static let roles: Set<String> = [
        "engineer", "engineers", "pm", "sre", "swe", "developer", "developers", "designer", "manager", "analyst",
        "scientist", "architect",
        "recruiter", "intern", "director", "officer", "curator", "lecturer", "professor", "fellow", "researcher",
        "assistant", "associate", "coordinator", "administrator", "supervisor", "executive", "editor", "reporter",
        "copywriter", "producer", "technician", "specialist", "consultant", "teacher", "tutor", "nurse", "adviser",
        "advisor", "lead", "librarian", "archivist", "bookkeeper", "accountant", "economist", "strategist",
        "programmer", "journalist", "conservator", "gardener", "warden", "educator", "organiser", "organizer",
        "volunteer",
        "volunteers", "apprentice", "trainee", "internship", "fellowship", "studentship", "caretaker", "cook",
        "praktikum", "volontariat", "praktikant", "praktikantin", "werkstudent", "werkstudentin", "referent",
        "referentin", "docent",
    ]
    /// What such words end with, in the languages that join them.
    private static let endings: [StaticString] = [
        "ologist", "matician", "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "redakteur", "redakteurin",
        "mitarbeiter", "mitarbeiterin", "leiter", "leiterin", "leitung", "sozialarbeiter", "erzieher", "erzieherin",
        "lehrer", "lehrerin", "sachbearbeiter", "sachbearbeiterin", "medewerker", "ontwikkelaar", "redacteur",
        "utvecklare", "ingenjor", "udvikler",
    ]
    /// In languages that put the role first.
    private static let leadingRoles: Set<String> = [
        "responsable", "charge", "chargee", "ingenieur", "ingenieure", "developpeur", "developpeuse", "educateur",
        "educatrice", "animateur", "animatrice", "redacteur", "redactrice", "stagiaire", "coordinateur",
        "coordinatrice", "ingeniero", "ingeniera", "desarrollador", "desarrolladora", "redactor", "redactora",
        "periodista", "profesor", "profesora", "tecnico", "tecnica", "coordinador", "coordinadora", "becario",
        "becaria", "sviluppatore", "sviluppatrice", "redattore", "redattrice", "responsabile", "ingegnere",
        "giornalista", "tirocinante", "coordinatore", "engenheiro", "engenheira", "desenvolvedor", "desenvolvedora",
        "programador", "programadora", "redator", "redatora", "jornalista", "analista", "estagiario", "estagiaria",
    ]
}

extension String.UTF8View {
    /// Byte for byte: `hasSuffix` compares characters, for every word of every link.
    fileprivate func ends(with ending: StaticString) -> Bool {
        let ending = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
        return count >= ending.count && suffix(ending.count).elementsEqual(ending)
    }
}
