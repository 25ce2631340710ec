/// A name within a sentence that leads to whose name it is: a site, a company, a person; and what looks like one, but is a
/// work, a thing, or a source.
internal import Links

enum NameInPassing {
    /// One or two capitalised words within a sentence, at an address that says nothing or is short.
    static func find(_ facts: LinkFacts) -> String? {
        // "Indefinitely.": a sentence of its own.
        if facts.link.text.hasSuffix("."), facts.surroundings.before.hasSuffix(".") { return nil }
        guard facts.isInline, !facts.link.isPicture, !facts.surroundings.after.isEmpty, !facts.words.isReadMore,
            facts.place?.hasHeadline != true
        else { return nil }
        if let place = facts.place, place.path.count > 1 || place.hasQuery { return nil }
        let words = facts.link.text.unicodeScalars.split(separator: " ").map { Substring($0) }
        guard (1...2).contains(words.count),
            words.allSatisfy({ $0.unicodeScalars.first.map { $0.properties.isUppercase } == true })
        else { return nil }
        if isWhere(facts) || facts.isOfHeadline { return nil }
        // "(Ann Lee / Tin Times)": whose story it is.
        if facts.surroundings.before.last == "/", facts.surroundings.after.first == ")" { return nil }
        if isReport(facts) || parts.contains(facts.whole) || pointers.contains(facts.whole) { return nil }
        // "The best of these is “Horatius”": a work.
        if facts.surroundings.before.ends(in: "\"“‘«„") == true { return nil }
        // "Kimi-K2.6", "MMLU", "API": a release or a term, which a reader would look up.
        // "Parts I and II", "As in past winters"; and a compound of German, where all nouns have capitals.
        if words.count == 1, words[0].utf8.count <= 2 || isCompound(words[0]) { return nil }
        guard words.allSatisfy(isPlainName), !isPresented(facts), !isThing(facts), !isWork(facts, words) else {
            return nil
        }
        return facts.link.text
    }

    /// "[This] is how it broke".
    private static let pointers: Set<String> = [
        "this", "that", "these", "those", "it", "here", "there", "dies", "das", "ceci", "esto",
    ]

    /// "Abstract | Full text | PDF", "Photographs": in what form a thing is there, and no name.
    private static let parts: Set<String> = [
        "full text", "abstract", "article", "paper", "preprint", "report", "summary", "press release", "photos",
        "photographs", "pictures", "gallery", "video", "audio", "podcast", "recording", "transcript", "slides",
        "volltext", "artikel", "bericht", "studie", "fotos", "bilder", "mitschnitt", "galerie", "texte integral",
        "resume", "rapport", "etude", "texto completo", "resumen", "informe", "fotogaleria", "testo completo",
        "rapporto", "galleria", "resumo", "relatorio", "verslag", "beelden",
    ]

    /// "You can watch this talk on Example": the name of the place where the thing itself is.
    static func isWhere(_ facts: LinkFacts) -> Bool {
        guard facts.isInline else { return false }
        let sentence = facts.sentenceBefore.text.split
        guard sentence.last.map(wherePrepositions.contains) == true else { return false }
        return sentence.contains(where: whereVerbs.contains) && !sentence.contains(where: whoWords.contains)
    }

    private static let wherePrepositions: Set<String> = [
        "on", "at", "via", "or", "auf", "bei", "sur", "en", "su", "op",
    ]
    private static let whereVerbs: Set<String> = [
        "watch", "watched", "listen", "hear", "available", "stream", "streaming", "view", "download", "ansehen",
        "hören",
        "regarder", "ecouter", "ver", "escuchar", "guardare", "ascoltare", "bekijken", "luisteren",
    ]
    /// "Listen to us on Example", "my podcast is available on …": a profile.
    private static let whoWords: Set<String> = [
        "us", "me", "our", "my", "podcast", "podcasts", "show", "episodes", "follow", "subscribe", "uns", "mich",
        "nous",
    ]

    /// "Ann Lee reports for [Tin Times]", "a memo obtained by [Tin Wire]", "[More in [Tin Times]]": where a story is told.
    private static func isReport(_ facts: LinkFacts) -> Bool {
        let before = facts.surroundings.before.ending(longestReport)
        if let open = before.lastIndex(of: "["), !before[open...].contains("]") { return true }
        let words = facts.sentenceBefore.text.split
        guard let last = words.last else { return false }
        let verb = words.dropLast().last.map(reports.contains) == true
        if last == "by" { return words.dropLast().last.map(sources.contains) == true }
        if last == "in" { return verb }
        // "Ann, who writes for Tin Times" says who she is.
        return last == "for" && !verb && !words.contains("who") && words.contains(where: reports.contains)
    }

    private static let longestReport = 120
    private static let reports: Set<String> = [
        "reports", "reported", "describes", "described", "explains", "explained", "writes", "wrote", "coverage",
        "published", "appeared",
    ]
    private static let sources: Set<String> = ["reported", "obtained", "seen", "reviewed", "published"]

    /// "eine Checkliste", "the Beaufort Scale", "via Wikipedia": a thing that is shown, or where something was found.
    private static func isThing(_ facts: LinkFacts) -> Bool {
        // "Ann Lee's": what somebody made.
        let before = facts.surroundings.before
        if before.hasSuffix("’s") || before.hasSuffix("'s") { return true }
        return facts.sentenceBefore.text.lastWord.map(determiners.contains) ?? false
    }

    private static let determiners: Set<String> = [
        "a", "an", "the", "called", "titled", "entitled", "named", "its", "their", "this", "via",
        "unser", "unsere", "unseren", "ein", "eine",
        "einen",
        "einem", "einer", "der", "die", "das",
        "den", "dem", "diese", "dieser", "un", "une", "le", "la", "les", "el", "los", "las", "una", "il", "een", "het",
        "ett", "uma", "um", "os",
        // Who is cited: "selon Example".
        "selon", "laut", "segun", "secondo", "volgens", "enligt", "ifolge", "zufolge", "segundo",
    ]

    /// "his book Tin Ages", "On Smelting": a work, by the word in front of it, or by its own first word.
    private static func isWork(_ facts: LinkFacts, _ words: [Substring]) -> Bool {
        if facts.sentenceBefore.text.lastWord.map(works.contains) == true { return true }
        // "The Crisis by Ann Lee".
        let after = facts.surroundings.after
        if after.hasPrefix("by "), Rules.beginsWithCapital(String(after.dropFirst(3))) { return true }
        return words.count == 2 && titleWords.contains(words[0].lowercased())
    }

    private static let works: Set<String> = [
        "documentario", "documental", "pelicula", "filme", "disco", "disque", "documentaire", "dokumentarfilm", "doku",
        "toneelstuk", "piece", "recensione", "review", "videogame", "comic",
        "read", "reread", "watched", "book", "essay", "article", "novel", "film", "movie", "song", "hit", "album",
        "episode", "story", "study",
        "poem", "talk", "documentary", "buch", "aufsatz", "roman", "lied", "livre", "essai", "chanson", "libro",
        "ensayo", "cancion", "saggio", "romanzo", "canzone", "livro", "ensaio", "boek", "nummer",
    ]
    private static let titleWords: Set<String> = [
        "on", "in", "of", "to", "for", "why", "how", "what", "when", "from", "against", "after", "beyond", "towards",
        "warum", "contre", "contra",
    ]

    private static func isPlainName(_ word: Substring) -> Bool {
        let scalars = word.unicodeScalars
        // "IFEval", "HuggingFace": written as nobody writes a name; "Example.AI" is a site.
        var wasLower = false
        for scalar in scalars where !word.hasPrefix("Mc") && !word.hasPrefix("Mac") {
            if wasLower, scalar.properties.isUppercase, !word.contains(".") { return false }
            wasLower = scalar.properties.isLowercase
        }
        // "Coverage.py", "Math.round": a program's, and no site.
        if let dot = word.lastIndex(of: "."), dot > word.startIndex, !word.hasSuffix("."),
            word[word.index(after: dot)...].first?.isLowercase == true, SaidAddress.place(String(word)) == nil
        {
            return false
        }
        guard !scalars.contains(where: { ("0"..."9").contains($0) || $0 == "-" || $0 == "_" || $0 == "’" }) else {
            return false
        }
        // A text in a script without capitals.
        if scalars.contains(where: { $0.value >= 0x2E80 }) { return false }
        return scalars.count <= 2 || !scalars.allSatisfy { $0.properties.isUppercase }
    }

    private static func isCompound(_ word: Substring) -> Bool {
        word.utf8.count >= longestName && word.unicodeScalars.dropFirst().allSatisfy(\.properties.isLowercase)
    }

    /// Longer words are compounds: "Steuerschätzung".
    private static let longestName = 14

    /// ": Wikenigma, an encyclopedia …": named as the item that the sentence is about.
    private static func isPresented(_ facts: LinkFacts) -> Bool {
        let (before, after) = (facts.surroundings.before, facts.surroundings.after)
        // "📺 De Dijkgraaf (NPO), six parts": a line begins with it.
        if after.begins(in: "(,") == true,
            !before.unicodeScalars.contains(where: { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
        {
            return true
        }
        // "Ann Lee on mending walls": what she says of it; "Acme on Monday said" is somebody who acts.
        if let topic = topics.first(where: after.hasPrefix),
            after.unicodeScalars.dropFirst(topic.unicodeScalars.count).first?.properties.isLowercase == true
        {
            return true
        }
        if facts.surroundings.before.hasSuffix(":") || facts.surroundings.before.hasSuffix("(") { return true }
        return isExplained(facts.surroundings.after)
    }

    private static let topics = ["on ", "über ", "sur ", "sobre ", "over "]

    /// "Brinicle — a tube of ice", "Esker: a ridge", "Tin Table, a grid": whether what stands behind a word says what it is.
    static func isExplained(_ after: String) -> Bool {
        if after.begins(in: "—–:") == true { return true }
        return [
            ", a ", ", an ", ", the ", ", ein ", ", eine ", ", un ", ", une ", ", een ", "is a ", "is an ", "is the ",
            "is my ", "is our ",
            "ist ein", "est un", "es un", "is een ",
        ].contains(where: after.hasPrefix)
    }
}
