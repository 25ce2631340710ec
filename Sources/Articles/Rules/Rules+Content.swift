/// The rules for what stands among the articles: paid items, names in passing, pictures; and the articles themselves.
internal import Links

extension Rules {
    static let paid: [Rule] = [
        Rule("ad-server", .advertisement, looksAt: "the host") { facts in
            facts.shape.flatMap { $0.isAdServer ? $0.host : nil }
        },
        Rule(
            "sponsor-words", .advertisement, looksAt: "sponsor's words in the text, the label above, or the line below"
        ) { facts in
            facts.sponsor
        },
        Rule("paid-section", .advertisement, looksAt: "a heading or label such as classifieds") { facts in
            SectionWords.paid(facts.heading) ?? SectionWords.paid(facts.leadEnd)
        },
        Rule("shop-words", .advertisement, looksAt: "the text of a button, or the sentence of a bare word") { facts in
            guard facts.place?.hasHeadline != true else { return nil }
            if facts.words.isBare, facts.isInline { return CallToAction.order(before: facts) }
            // A picture without words below "20% off these books".
            if facts.link.isPicture, facts.words.isBare, !facts.sharesAddress, !facts.isItemPicture {
                return facts.heading.evidence(.shop) ?? Price.reduction(in: facts.surroundings.heading)
            }
            if let code = CallToAction.code(in: facts.link.text) { return code }
            return facts.words.has(.shop) && facts.wordCount <= 6 ? facts.words.evidence(.shop) : nil
        },
        Rule("price", .advertisement, looksAt: "a text that is nothing but a price") { facts in
            facts.place?.hasHeadline == true ? nil : Price.whole(facts.link.text)
        },
        Rule("reduction", .advertisement, looksAt: "a text that says what a price is lowered by") { facts in
            facts.place?.hasHeadline == true ? nil : Price.reduction(in: facts.link.text)
        },
        Rule("shop-host", .advertisement, looksAt: "the host's first label") { facts in
            facts.place.flatMap { $0.isShop ? $0.host : nil }
        },
        Rule("promo-code", .advertisement, looksAt: "a code that makes it cheaper, next to a link in a sentence") {
            facts in
            facts.place?.hasHeadline == true ? nil : CallToAction.code(near: facts)
        },
        Rule("own-product", .advertisement, looksAt: "my book, our course: in front of a name, or the text itself") {
            facts in
            facts.place?.hasHeadline == true ? nil : CallToAction.ownProduct(facts)
        },
        Rule("shops", .advertisement, looksAt: "one of several shops that sell the same") { facts in
            facts.isOfShops ? facts.link.text : nil
        },
        Rule("call-to-buy", .advertisement, looksAt: "a verb that sells in front of a name") { facts in
            facts.place?.hasHeadline == true ? nil : CallToAction.verb(before: facts)
        },
    ]

    static let names: [Rule] = [
        Rule("author", .authorProfile, looksAt: "the path") { facts in
            facts.place.flatMap { $0.isAuthor ? "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("byline", .authorProfile, looksAt: "a person's name behind a word such as by") { facts in
            byline(facts) ?? titled(facts) ?? portrait(facts)
        },
        Rule("own-person", .authorProfile, looksAt: "the sender's own name, a person's") { facts in
            facts.ownName.flatMap { facts.isAloneAs($0) && facts.isPersonOfNewsletter($0) ? $0 : nil }
        },
        Rule("byline-alone", .authorProfile, looksAt: "a person's name in a line of its own near the title") { facts in
            Masthead.byline(facts)
        },
        Rule("image-file", .image, looksAt: "the path's ending, the host") { facts in
            facts.shape.flatMap { $0.isImageFile ? $0.path.last ?? $0.host : nil }
        },
        Rule("front-page", .homePage, looksAt: "an address without path") { facts in
            guard let place = facts.place, place.isFront else { return nil }
            // "Arxiv Vanity – read papers as web pages": a site presented as an item.
            if facts.wordCount >= 5, !facts.isInline, !facts.isPlain, facts.surroundings.region == .body { return nil }
            return place.host
        },
        Rule("section", .homePage, looksAt: "the path of a section or topic") { facts in
            guard let place = facts.place, place.isSection, facts.wordCount < 6 else { return nil }
            return "/" + place.path.joined(separator: "/")
        },
        Rule("own-name", .homePage, looksAt: "a text that is the newsletter's own name, or the host's") { facts in
            facts.ownName.flatMap { facts.isAloneAs($0) ? $0 : nil }
        },
        Rule("menu", .homePage, looksAt: "one of many short names in a line") { facts in
            // A shop's shelves are what it sells.
            facts.isOfMenu && facts.place?.hasHeadline != true && facts.promotion == nil ? facts.link.text : nil
        },
        Rule("section-name", .homePage, looksAt: "a text that is a section's name") { facts in
            guard !facts.isInline, facts.place?.hasHeadline != true else { return nil }
            return SectionWords.section(facts.words.text)
        },
        Rule("footnote", .anchor, looksAt: "a footnote's mark") { facts in
            let text = facts.link.text
            if text.unicodeScalars.first == "↩" || text == "^" { return text }
            if let fragment = facts.found?.fragment ?? facts.inner?.fragment,
                footnotes.contains(where: fragment.hasPrefix),
                fragment.utf8.last.map({ (0x30...0x39).contains($0) }) == true
            {
                return "#" + fragment
            }
            guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count <= 5 else { return nil }
            return text.dropFirst().dropLast().allSatisfy(\.isNumber) ? text : nil
        },
        Rule("banner", .homePage, looksAt: "a picture with a short name in the masthead, or called a banner or logo") {
            facts in
            guard facts.link.isPicture, !facts.sharesAddress, facts.place?.hasHeadline != true else { return nil }
            let words = facts.words.text.split
            if words.contains("logo") || words.contains("banner") { return facts.words.text.whole }
            let isAbove = facts.link.position == 1 || facts.link.position <= 4 && facts.surroundings.heading.isEmpty
            let isFirst = isAbove && facts.wordCount <= 7 && facts.isAmongTexts && !facts.isItemPicture
            return facts.surroundings.region == .header && facts.wordCount <= 4 || isFirst
                ? facts.words.text.whole : nil
        },
        Rule("repeated-label", .homePage, looksAt: "a word that many links of the newsletter bear: a tag") { facts in
            facts.isTag && facts.place?.hasHeadline != true ? facts.link.text : nil
        },
        Rule("logo", .homePage, looksAt: "a picture without words in the masthead or the footer") { facts in
            guard facts.surroundings.region != .body, facts.words.isBare, !facts.sharesAddress, !facts.isItemPicture,
                !facts.leadsToText
            else { return nil }
            return "wordless, in the \(facts.surroundings.region.rawValue)"
        },
        Rule("picture-alone", .image, looksAt: "a picture with words beside no item, in a newsletter of texts") {
            facts in
            // A photograph in an essay has its caption for a text, and leads to itself; in a newsletter of pictures the words
            // are the headlines.
            guard facts.link.isPicture, facts.isAmongTexts, !facts.sharesAddress, !facts.isItemPicture,
                facts.surroundings.region == .body, !facts.leadsToPage, !facts.isOfBusiness
            else { return nil }
            return "no headline, no other link with its address"
        },
        Rule("bare-picture", .image, looksAt: "a picture without words that no headline shares its address with") {
            facts in
            guard facts.link.isPicture, facts.words.isBare, !facts.sharesAddress, !facts.isItemPicture,
                !facts.leadsToText, !facts.isOfBusiness
            else { return nil }
            return "no text, no other link with its address"
        },
        Rule("other-newsletter", .homePage, looksAt: "a name in a sentence that lists newsletters") { facts in
            guard facts.isInline, facts.wordCount <= 6, facts.place?.hasHeadline != true else { return nil }
            let sentence = facts.before.text.lastSentence
            guard beginsWithCapital(facts.link.text) else { return nil }
            return sentence.split.first(where: SectionWords.newsletters.contains)
        },
        Rule("credit", .homePage, looksAt: "where a picture was found: Photo by … on") { facts in
            guard facts.isInline, facts.wordCount <= 4, facts.place?.hasHeadline != true else { return nil }
            let credit = facts.wordCount <= 3 ? SectionWords.credit(facts.sentenceBefore) : nil
            return credit ?? SectionWords.agency(after: facts.surroundings.after)
        },
        Rule("source", .homePage, looksAt: "a name behind a bar that ends an item: where it was published") { facts in
            source(facts)
        },
        Rule("notice", .other, looksAt: "the whole mail: it tells of an order, a payment or an account") {
            facts in
            facts.leadsToText ? nil : facts.notice
        },
        Rule("promotion", .advertisement, looksAt: "the whole mail: its subject, its prices and buttons that sell") {
            facts in
            // A shop's own stories are stories.
            facts.place?.isEditorial == true ? nil : facts.promotion
        },
        Rule("name-in-passing", .homePage, looksAt: "a name within a sentence") { facts in
            name(facts)
        },
    ]

    static let articles: [Rule] = [
        Rule("headline", nil, looksAt: "a text of several words") { facts in
            facts.wordCount >= 3 ? facts.link.text : nil
        },
        Rule("read-more", nil, looksAt: "a text such as read more") { facts in
            facts.words.isReadMore ? facts.link.text : nil
        },
        Rule("page-of-its-own", nil, looksAt: "an address with a headline in its path, or a post's") { facts in
            facts.place.flatMap { $0.hasHeadline || $0.isPost ? $0.segments.last : nil }
        },
        Rule("picture-of-item", nil, looksAt: "a picture beside a headline") { facts in
            facts.isItemPicture && facts.link.isPicture ? "a headline stands next to it" : nil
        },
        Rule("shared-address", nil, looksAt: "another link with the same address") { facts in
            facts.sharesAddress ? "another link with text leads there" : nil
        },
        Rule("short-text", nil, looksAt: "a text of one or two words in the body") { facts in
            facts.surroundings.region == .body && !facts.words.text.isEmpty ? facts.link.text : nil
        },
    ]

    static let rest: [Rule] = [
        Rule("nothing-known", .other, looksAt: "what no other rule knows") { facts in facts.link.text }
    ]

    // MARK: Names

    /// The name behind a bar that ends an item, as in "… read by nine | Tin Review".
    private static func source(_ facts: LinkFacts) -> String? {
        let before = facts.surroundings.before
        guard (1...3).contains(facts.wordCount), !facts.link.isPicture, facts.surroundings.after.isEmpty,
            before.last == "|", before.utf8.count >= leastItem, beginsWithCapital(facts.link.text),
            facts.place?.hasHeadline != true
        else { return nil }
        // "A | B | C" is a menu, "Code | Slides" are two links of an item.
        let end = before.dropLast().last { !$0.isWhitespace }
        return end.map { ".!?\"”’)".contains($0) } ?? false ? facts.link.text : nil
    }

    private static let leastItem = 24

    /// How the places of footnotes are called: "#footnote-anchor-3".
    private static let footnotes = ["footnote", "fn", "reference-", "ref-", "cite", "note-", "_ftn"]

    private static let bylineWords: Set<String> = [
        "by", "von", "par", "por", "door", "av", "af", "di", "przez", "directed", "von:", "thanks", "author", "with",
        "to",
    ]

    private static func byline(_ facts: LinkFacts) -> String? {
        if let name = signature(facts) { return name }
        if facts.isPortrait, !facts.leadsToText { return facts.link.text }
        guard !facts.link.isPicture, facts.place == nil || facts.place?.hasHeadline == false else { return nil }
        // "다음 이야기 by 제이의 책장": whatever the name looks like.
        if facts.link.text.utf8.first.map({ $0 >= 0xE0 }) == true, facts.wordCount <= 3,
            facts.surroundings.before.hasSuffix(" by"), facts.surroundings.after.isEmpty
        {
            return "by \(facts.link.text)"
        }
        guard looksLikePerson(facts.link.text) else { return nil }
        if let role = role(of: facts) ?? list(of: facts) { return role }
        if let last = facts.surroundings.before.last, last == "—" || last == "–" { return "\(last) \(facts.link.text)" }
        guard let last = facts.sentenceBefore.text.lastWord, bylineWords.contains(last) else { return nil }
        // "Thanks to Ann Lee", but "go back and listen to Tin Ages".
        if last == "to", !facts.sentenceBefore.text.split.contains(where: thanking.contains) { return nil }
        return "\(last) \(facts.link.text)"
    }

    /// "Until next week. – Ann"
    private static func signature(_ facts: LinkFacts) -> String? {
        guard facts.wordCount == 1, facts.surroundings.after.isEmpty, beginsWithCapital(facts.link.text),
            facts.place?.hasHeadline != true, let dash = facts.surroundings.before.last, "–—".contains(dash)
        else { return nil }
        let rest = facts.surroundings.before.dropLast().last { !$0.isWhitespace }
        guard facts.words.matches.isEmpty, let rest, ".!?)".contains(rest) else { return nil }
        return "\(dash) \(facts.link.text)"
    }

    /// "Ann Lee, editor", "Ann Lee · correspondent", "Producer Ann Lee": who has made the newsletter or the item.
    private static func role(of facts: LinkFacts) -> String? {
        let begins = facts.surroundings.before.last.map(".!?".contains) ?? true
        if begins, let mark = facts.surroundings.after.first, ",·–—|(".contains(mark) {
            let words = FoldedText(facts.surroundings.after.dropFirst().prefix(40).prefix { !",.|()".contains($0) })
                .split
            if words.count <= 5, let role = words.first(where: isRole) { return role }
        }
        guard let last = facts.sentenceBefore.text.lastWord else { return nil }
        if facts.surroundings.before.hasSuffix(":"), creditWords.contains(last) { return last }
        return isRole(last) && facts.sentenceBefore.text.wordCount <= 2 ? last : nil
    }

    /// "By Jack Tin with Eli Kiln, Ann Lee", and "Until tomorrow! Yours, Ann Lee".
    private static func list(of facts: LinkFacts) -> String? {
        let before = facts.surroundings.before
        if facts.surroundings.after.isEmpty, let last = facts.sentenceBefore.text.lastWord, yours.contains(last) {
            return "\(last) \(facts.link.text)"
        }
        guard before.utf8.count <= longestList, before.hasPrefix("By ") else { return nil }
        let words = before.split(separator: " ").dropFirst()
        let areNames = words.allSatisfy { beginsWithCapital(String($0)) || ["with", "and", "&"].contains($0) }
        return areNames ? "by \(facts.link.text)" : nil
    }

    private static let longestList = 120
    private static let yours: Set<String> = ["ihr", "ihre", "deine", "dein", "yours", "cheers", "cordially", "regards"]

    private static func isRole(_ word: String) -> Bool {
        roles.contains(word) || roleEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
    }

    private static let roles: Set<String> = [
        "editor", "reporter", "writer", "producer", "correspondent", "columnist", "journalist", "contributor", "host",
        "author", "redakteur", "redakteurin", "autor", "autorin", "korrespondent", "korrespondentin", "journalistin",
        "chefredakteur", "chefredakteurin", "redaktion", "redacteur", "hoofdredacteur", "column", "redacteurice",
        "journaliste", "redactrice", "chroniqueur", "chroniqueuse", "autrice", "giornalista", "redactora", "periodista",
        "jornalista", "repórter", "colunista", "redaktor", "wydawca", "wydawczyni", "dziennikarz", "dziennikarka",
        "reporterka", "journalisten", "toimittaja", "paatoimittaja", "editora", "yazar", "editoru", "редактор",
        "корреспондент", "автор",
    ]
    /// "morgonredaktör", "gastcorrespondent".
    private static let roleEndings = [
        "redaktor", "redakteur", "redakteurin", "correspondent", "korrespondent", "reporter",
    ]
    private static let creditWords: Set<String> = [
        "text", "tekst", "texte", "testo", "texto", "words", "yazan", "autor", "autorin", "auteur", "autore", "author",
        "foto", "fotos", "photo", "photos", "producer", "reporter", "host", "hosts", "editor", "editing", "redaktion",
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

    /// One or two capitalised words within a sentence, at an address that says nothing or is short.
    private static func name(_ facts: LinkFacts) -> String? {
        // "Indefinitely.": a sentence of its own.
        if facts.link.text.hasSuffix("."), facts.surroundings.before.hasSuffix(".") { return nil }
        guard facts.isInline, !facts.link.isPicture, !facts.surroundings.after.isEmpty, !facts.words.isReadMore,
            facts.place?.hasHeadline != true
        else { return nil }
        if let place = facts.place, place.path.count > 1 || place.hasQuery { return nil }
        if isWhere(facts) || facts.isOfHeadline { return nil }
        // "(Ann Lee / Tin Times)": whose story it is.
        if facts.surroundings.before.last == "/", facts.surroundings.after.first == ")" { return nil }
        let words = facts.link.text.split(separator: " ")
        guard (1...2).contains(words.count) else { return nil }
        guard words.allSatisfy({ $0.unicodeScalars.first.map { $0.properties.isUppercase } == true }) else {
            return nil
        }
        // "The best of these is “Horatius”": a work.
        if facts.surroundings.before.last.map("\"“‘«„".contains) == true { return nil }
        // "Kimi-K2.6", "MMLU", "API": a release or a term, which a reader would look up.
        // "Parts I and II", "As in past winters"; and a compound of German, where all nouns have capitals.
        if words.count == 1, words[0].utf8.count <= 2 || isCompound(words[0]) { return nil }
        guard words.allSatisfy(isPlainName), !isPresented(facts), !isThing(facts), !isWork(facts, words) else {
            return nil
        }
        return facts.link.text
    }

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

    static func beginsWithCapital(_ text: String) -> Bool {
        text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    }

    /// "eine Checkliste", "the Beaufort Scale", "via Wikipedia": a thing that is shown, or where something was found.
    private static func isThing(_ facts: LinkFacts) -> Bool {
        // "Ann Lee's": what somebody made.
        let before = facts.surroundings.before
        if before.hasSuffix("’s") || before.hasSuffix("'s") { return true }
        return facts.sentenceBefore.text.lastWord.map(determiners.contains) ?? false
    }

    private static let determiners: Set<String> = [
        "a", "an", "the", "called", "titled", "entitled", "named", "its", "their", "this", "via", "ein", "eine",
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
        if after.hasPrefix("by "), beginsWithCapital(String(after.dropFirst(3))) { return true }
        return words.count == 2 && titleWords.contains(words[0].lowercased())
    }

    private static let works: Set<String> = [
        "book", "essay", "article", "novel", "film", "movie", "song", "hit", "album", "episode", "story", "study",
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
        if facts.surroundings.before.hasSuffix(":") || facts.surroundings.before.hasSuffix("(") { return true }
        // "Brinicle — a tube of ice", "Esker: a ridge": a word and what it means.
        if let next = facts.surroundings.after.first, "—–:".contains(next) { return true }
        return [
            ", a ", ", an ", ", the ", ", ein ", ", eine ", ", un ", ", une ", ", een ", "is a ", "is an ", "is the ",
            "is my ", "is our ",
            "ist ein", "est un", "es un", "is een ",
        ].contains(where: facts.surroundings.after.hasPrefix)
    }
}
