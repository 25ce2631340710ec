/// The rules for what every newsletter has around its articles.
internal import Links

extension Rules {
    static let service: [Rule] = [
        Rule("footer-words", .other, looksAt: "words of the footer: why did I get this, add us to your address book") {
            facts in
            guard facts.surroundings.region == .footer, facts.wordCount <= 7 else { return nil }
            return facts.words.evidence(.footer)
        },
        Rule("view-in-browser", .viewInBrowser, looksAt: "the text, or the sentence of a bare word") { facts in
            wording(.viewInBrowser, facts, longest: 8) ?? Masthead.readOn(facts) ?? Masthead.viewLine(facts)
        },
        Rule("place-legal", .legal, looksAt: "the path") { facts in
            facts.place.flatMap { $0.isLegal ? "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("legal", .legal, looksAt: "the text") { facts in wording(.legal, facts, longest: 6) },
        Rule("place-app-store", .appStore, looksAt: "the host") { facts in
            facts.place.flatMap { $0.isAppStore ? $0.host : nil }
        },
        Rule("app-store", .appStore, looksAt: "the text") { facts in
            wording(.appStore, facts, longest: 6) ?? CallToAction.download(facts)
        },
        Rule("place-job", .job, looksAt: "the host and the path") { facts in
            facts.place.flatMap { $0.isJob ? $0.host : nil }
        },
        Rule("job-section", .job, looksAt: "the heading or the label above") { facts in
            jobSection(facts)
        },
        Rule("job", .job, looksAt: "the text, which may be a job's title") { facts in
            (JobOffer.isOfMachines(facts) ? nil : wording(.job, facts, longest: 7)) ?? JobTitle.match(facts)
                ?? JobOffer.match(facts)
        },
        Rule("place-subscribe", .subscribe, looksAt: "the path") { facts in
            facts.place.flatMap { $0.isSubscribe ? $0.host + "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("subscribe", .subscribe, looksAt: "the text, or the sentence of a bare word") { facts in
            let words =
                wording(.subscribe, facts, longest: isCall(.subscribe, facts) ? 16 : 8) ?? named(
                    behind: .subscribe, facts, within: 4)
                ?? facts.givenName
            // "Tin Magnate's [Museum Donation]": words of a headline.
            let isHeadline = words != nil && facts.isOfHeadline && !isCallFirst(.subscribe, facts)
            return (isHeadline ? nil : words) ?? Giving.match(facts)
        },
        Rule("social-profile", .socialProfile, looksAt: "the host and the path") { facts in
            // A network's own mails: what is opaque of "/comm/profile/view?id=…" is whose profile it is.
            let place = facts.place ?? facts.shape.flatMap { SocialNetworks.domains.contains($0.domain) ? $0 : nil }
            return place.flatMap { $0.isSocialProfile ? $0.host + "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule(
            "social-name", .socialProfile,
            looksAt: "a network's name as the whole text, outside of sentences, or an icon's"
        ) {
            facts in
            if let icon = SocialNetworks.icon(facts.surroundings), facts.place?.hasHeadline != true { return icon }
            if facts.isSource { return nil }
            if let directory = SocialNetworks.directory(facts) { return directory }
            // "here's [his twitter]".
            if facts.wordCount == 2, let first = facts.split.first, possessives.contains(first), facts.place == nil,
                let last = facts.split.last, SocialNetworks.names.contains(last)
            {
                return facts.whole
            }
            // "Source: [Twitter]": the very post.
            if facts.sentenceBefore.text.lastWord.map(sourceWords.contains) == true { return nil }
            guard ActingText.isNetworkName(facts.surroundings), facts.place == nil, !NameInPassing.isWhere(facts) else {
                return nil
            }
            // "The app is out at last. [Signal]", in brackets: where it was reported.
            if facts.surroundings.before.last == "[" { return nil }
            // "As in past winters": a word of a sentence.
            if facts.isInline, !facts.link.isPicture, !Rules.beginsWithCapital(facts.link.text) { return nil }
            // "…, via Reddit": where it was found.
            if facts.isInline, facts.sentenceBefore.text.lastWord == "via" { return nil }
            let isIcon = facts.link.isPicture || facts.surroundings.region == .footer
            return isIcon || facts.surroundings.before.hasSuffix(":") || facts.surroundings.isOneOfRow
                || facts.lead.has(.follow) || isFound(facts) ? facts.whole : nil
        },
        Rule("handle", .socialProfile, looksAt: "a text that is a handle") { facts in
            handle(facts)
        },
        Rule("follow", .socialProfile, looksAt: "the text, or the sentence of a bare word") { facts in
            if let words = wording(.follow, facts, longest: 6) ?? ours(facts) { return words }
            guard facts.words.isBare || facts.link.isPicture && (facts.wordCount <= 2 || facts.isCalledByAddress) else {
                return nil
            }
            return calls(facts.lead, facts) ?? calls(facts.heading, facts)
        },
        Rule("place-contact", .contact, looksAt: "the host and the path") { facts in
            facts.place.flatMap { $0.isContact ? $0.host + "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("contact", .contact, looksAt: "the text, or the sentence of a bare word") { facts in
            wording(.contact, facts, longest: isCallFirst(.contact, facts) ? 10 : 6)
                ?? (forms.contains(facts.whole) ? facts.whole : nil)
        },
        Rule("mail-address", .contact, looksAt: "a text that is an e-mail address or a telephone number") { facts in
            let text = facts.link.text
            if isPhone(text) { return text }
            // "example.com/@ann" is a page.
            return text.holds("@") && !text.hasPrefix("@") && !text.holds("/") && facts.wordCount <= 4
                && !text.holds(" ") ? text : nil
        },
        Rule("shop-service", .other, looksAt: "a text that names a shop's service, such as tracking an order") {
            facts in
            shopService(facts)
        },
        Rule("site", .homePage, looksAt: "the text") { facts in
            guard facts.wordCount <= 6, facts.place?.hasHeadline != true else { return nil }
            // "They talked about it": a word of the sentence.
            let isWord = facts.isInline && ["about", "home"].contains(facts.link.text)
            return (isWord ? nil : facts.words.evidence(.site)) ?? seesAll(facts) ?? named(
                behind: .site, facts, within: 0)
                ?? visited(facts) ?? subscribedTo(facts) ?? company(facts)
        },
    ]

    /// What is filled in and sent; a survey's are known before.
    private static let forms: Set<String> = [
        "this form", "the form", "google form", "this google form", "fill in this form", "fill out this form",
        "dieses formular", "das formular", "ce formulaire", "le formulaire", "este formulario", "el formulario",
        "questo modulo", "il modulo", "o formulario", "dit formulier", "het formulier",
    ]

    /// "Track your order", "Find a store": two words or more, and next to nothing besides.
    private static func shopService(_ facts: LinkFacts) -> String? {
        guard (2...6).contains(facts.wordCount), facts.place?.hasHeadline != true,
            let service = facts.shopService
        else { return nil }
        let own = service.split(separator: " ").map(String.init)
        // "Customer care in crisis": words of its own make it a headline.
        let rest = facts.split.filter { !own.contains($0) && !calls.contains($0) }
        return own.count >= 2 && rest.isEmpty && serviceVerbs.contains(own[0]) ? service : nil
    }

    /// What is asked for in a mail of any kind; "Wish list" may be a story's name.
    private static let serviceVerbs: Set<String> = [
        "track", "view", "pay", "find", "change", "store", "order", "schedule", "add",
    ]
    private static let calls: Set<String> = [
        "now", "here", "online", "my", "your", "a", "an", "the", "today", "jetzt", "hier", "ihre", "deine", "ici",
        "aqui", "qui", "nu", "nearby",
    ]

    /// "You can find Ann on Instagram, …": a sentence that says where somebody is, not where a thing is.
    private static func isFound(_ facts: LinkFacts) -> Bool {
        guard facts.isInline else { return false }
        let words = facts.sentenceBefore.text.split
        guard let verb = words.firstIndex(where: findingVerbs.contains),
            let place = words[verb...].firstIndex(of: "on")
        else { return false }
        return place - verb <= 3 && !words[verb..<place].contains(where: thingWords.contains)
    }

    private static let thingWords: Set<String> = ["the", "a", "an", "this", "it", "more", "all", "out"]
    private static let findingVerbs: Set<String> = ["find", "follow", "connect"]

    /// Words that ask to follow; "Social media" in the body is a section.
    private static func calls(_ label: WordMatches, _ facts: LinkFacts) -> String? {
        let isBody = facts.surroundings.region == .body
        let match = label.matches.first {
            $0.entry.wordClass == .follow && !(isBody && $0.entry.mode == .wholeText && $0.entry.words == 2)
        }
        return match.map { label.text.text($0.range) }
    }

    /// "See all jobs", "Voir tous les outils": a list's page; but "See all the winners" is a headline.
    private static func seesAll(_ facts: LinkFacts) -> String? {
        guard (2...4).contains(facts.wordCount), facts.place?.hasHeadline != true else { return nil }
        let words = facts.split
        // "Alle Termine", "Toutes les actualités".
        if words.count <= 3, !facts.isInline, allWords.contains(words[0]), words.last.map(listed.contains) == true {
            return facts.whole
        }
        guard seeing.contains(words[0]), allWords.contains(words[1]), !words.dropFirst(2).contains("the") else {
            return nil
        }
        return words.prefix(2).joined(separator: " ")
    }

    private static let seeing: Set<String> = ["see", "view", "browse", "explore", "voir", "ver", "vedi", "bekijk"]
    private static let allWords: Set<String> = ["all", "tous", "toutes", "todos", "todas", "tutti", "tutte", "alle"]

    private static let listed: Set<String> = [
        "episodes", "folgen", "episodios", "episodi", "afleveringen", "avsnitt", "events", "termine", "veranstaltungen",
        "evenements", "eventos", "eventi", "evenementen", "articles", "artikel", "beitrage", "articulos", "articoli",
        "artikelen", "posts", "news", "meldungen", "nachrichten", "actualites", "noticias", "notizie", "nieuws",
        "stories", "videos", "publications", "publikationen", "publicaciones", "podcasts", "jobs", "stellen",
        "newsletters", "topics", "themen", "categories", "reviews", "recipes", "rezepte", "recettes", "updates",
    ]

    /// "Aimez notre page Facebook": a network's name and a word for whose it is.
    private static func ours(_ facts: LinkFacts) -> String? {
        guard (3...6).contains(facts.wordCount), !facts.isInline, facts.place?.hasHeadline != true else { return nil }
        let words = facts.split
        guard let network = words.first(where: namedNetworks.contains) else { return nil }
        // "US" is a country.
        let isOurs =
            words.contains(where: ourWords.contains) || facts.link.text.hasSuffix(" us")
            || facts.link.text.holds(" us ")
        return isOurs ? network : nil
    }

    private static let namedNetworks: Set<String> = [
        "facebook", "instagram", "linkedin", "youtube", "tiktok", "twitter", "pinterest", "telegram", "whatsapp",
        "bluesky", "mastodon", "threads",
    ]
    private static let ourWords: Set<String> = [
        "our", "uns", "unser", "unsere", "unserer", "nous", "notre", "nos", "nosotros", "nuestro", "nuestra",
        "noi",
        "nostra", "nostro", "ons", "onze", "nosso", "nossa",
    ]

    /// Seven digits or more, and nothing but what stands between them in a telephone number; no date, no price.
    private static func isPhone(_ text: String) -> Bool {
        guard text.utf8.count <= 24, text.utf8.first.map({ $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "(") }) == true
        else { return false }
        let others: Set<UInt8> = Set("+()-./ ".utf8)
        guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || others.contains($0) }) else { return false }
        return text.utf8.count { $0 &- 0x30 < 10 } >= 7
    }

    /// "Sign up here to get this newsletter in your inbox": a call of two words or more begins it, or one of three stands in it.
    private static func isCallFirst(_ wordClass: WordClass, _ facts: LinkFacts) -> Bool {
        facts.words.matches.contains { match in
            let start = match.range.lowerBound
            let isFirst = start == 0 || facts.words.text.bytes[start - 1] == FoldedText.sentenceEnd
            return match.entry.wordClass == wordClass && (match.entry.words >= 2 && isFirst || match.entry.words >= 3)
        }
    }

    /// "@ann", "X: @ann".
    private static func handle(_ facts: LinkFacts) -> String? {
        let text = facts.link.text
        guard text.holds("@") else { return nil }
        // "As @ann says", in a forum: the address is that of what she said.
        if let place = facts.place, place.path.count >= 2, !place.isSocialProfile, facts.isInline,
            place.path.last?.hasSuffix(FoldedText(text.drop { $0 == "@" }).whole) != true
        {
            return nil
        }
        if facts.wordCount <= 4, text.utf8.starts(with: "Follow @".utf8) { return text }
        // "@tin/kiln" is a package.
        if text.hasPrefix("@"), !text.holds("/"), facts.wordCount <= 2 || !text.holds(" ") { return text }
        // "Adam Lee @adamlee": nothing stands behind the handle.
        if let mark = text.lastIndex(of: "@"), text[..<mark].hasSuffix(" "), !text[mark...].contains(" "),
            text[..<mark].split(separator: " ").count <= longestName, text[..<mark].first?.isUppercase == true
        {
            return text
        }
        guard facts.wordCount <= 2 else { return nil }
        guard let mark = text.firstIndex(of: "@"), text[..<mark].hasSuffix(": ") else { return nil }
        return SocialNetworks.names.contains(FoldedText(text[..<mark]).whole) ? text : nil
    }

    private static let longestName = 3

    /// A class in a short text; or, when the text is bare, next to the link in its sentence.
    static func wording(_ wordClass: WordClass, _ facts: LinkFacts, longest: Int) -> String? {
        if facts.words.has(wordClass), facts.wordCount <= longest, !isStory(wordClass, facts) {
            return facts.words.evidence(wordClass)
        }
        if facts.words.isBare {
            return facts.sentenceBefore.evidence(wordClass) ?? facts.sentenceAfter.evidence(wordClass)
        }
        // An address as text stands behind what it is for: "To subscribe to this for free, visit https://…".
        // Of jobs that are lost and found, stories tell.
        guard facts.isAddressText, wordClass != .job else { return nil }
        let sentence = facts.surroundings.before.isEmpty ? facts.leadEnd : facts.sentenceBefore
        return ending(with: wordClass, sentence, within: 4) ?? beginning(with: wordClass, sentence)
    }

    /// A phrase at the beginning of a text, behind a word such as "to".
    private static func beginning(with wordClass: WordClass, _ text: WordMatches) -> String? {
        guard let match = text.matches.first(where: { $0.entry.wordClass == wordClass }) else { return nil }
        let words = text.text.bytes[..<match.range.lowerBound].count { $0 == FoldedText.wordEnd }
        return words <= 2 ? text.text.text(match.range) : nil
    }

    /// A phrase at the end of a text, at most so many words before it.
    private static func ending(with wordClass: WordClass, _ text: WordMatches, within words: Int) -> String? {
        guard let match = text.matches.last(where: { $0.entry.wordClass == wordClass }) else { return nil }
        let rest = text.text.bytes[match.range.upperBound...]
        // "subscribers of": who reads, not what to do.
        let stem = rest.prefix { $0 != FoldedText.wordEnd }
        guard ![Array("er".utf8), Array("ers".utf8), Array("ed".utf8)].contains(Array(stem)) else { return nil }
        return rest.count { $0 == FoldedText.wordEnd } <= words ? text.text.text(match.range) : nil
    }

    /// "Powered by Acme", "subscribe to our weekly Letter": a phrase in front of a short name, at most so many words before it.
    private static func named(behind wordClass: WordClass, _ facts: LinkFacts, within words: Int) -> String? {
        guard (1...4).contains(facts.wordCount), facts.isInline, !facts.words.isReadMore,
            facts.place?.hasHeadline != true, !SocialNetworks.isDirectory(facts.words.text)
        else { return nil }
        if let last = facts.surroundings.before.last, "|•·/.!?".contains(last) { return nil }
        // "Go paid to unlock extra stuff": what is no name has the phrase right before it.
        let isName =
            beginsWithCapital(withoutArticle(facts.link.text))
            || facts.surroundings.before.ends(in: "'\"“‘«") == true
        let reach = isName ? words : min(words, 1)
        return ending(with: wordClass, facts.sentenceBefore, within: reach)
    }

    /// "the Tin Letter" as "Tin Letter".
    private static func withoutArticle(_ text: String) -> String {
        text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
    }

    /// A name right behind a word that sends the reader to it: "Visit Works of Example for the full edition".
    private static func visited(_ facts: LinkFacts) -> String? {
        guard facts.isInline, (1...4).contains(facts.wordCount), beginsWithCapital(facts.link.text) else { return nil }
        return facts.sentenceBefore.text.lastWord.flatMap { visits.contains($0) ? $0 : nil }
    }

    /// "You're currently a free subscriber to Tin Letter": the newsletter.
    private static func subscribedTo(_ facts: LinkFacts) -> String? {
        guard facts.isInline, (1...4).contains(facts.wordCount), facts.place?.hasHeadline != true else { return nil }
        let sentence = facts.sentenceBefore.text.whole
        return readingWords.first(where: sentence.hasSuffix)
    }

    private static let readingWords = [
        "free subscriber to", "paid subscriber to", "you are reading", FoldedText("you're reading").whole,
    ]

    /// "Example Media Ltd": a company by its legal form, in a sentence or the footer.
    private static func company(_ facts: LinkFacts) -> String? {
        guard (2...5).contains(facts.wordCount), facts.isInline || facts.surroundings.region == .footer,
            facts.link.text.split(separator: " ").allSatisfy({ beginsWithCapital(String($0)) })
        else { return nil }
        return facts.words.text.lastWord.flatMap { legalForms.contains($0) ? $0 : nil }
    }

    private static let legalForms: Set<String> = ["ltd", "llc", "inc", "gmbh", "plc"]

    private static let visits: Set<String> = [
        "visit", "besuche", "besuchen", "visitez", "visita", "visite", "bezoek", "besok",
    ]

    /// Whether a text with a service word in it is a headline all the same: longer than a button, in the body, at an
    /// address with a headline of its own.
    private static func isStory(_ wordClass: WordClass, _ facts: LinkFacts) -> Bool {
        guard facts.surroundings.region == .body else { return false }
        // "Click here for the free trial" is a button, however long.
        if facts.split.prefix(3).contains(where: hereWords.contains) { return false }
        // "grundlegende Hinweise sowie FAQs zum …": a word of a sentence is no button.
        if wordClass == .contact, facts.wordCount == 1, facts.isInline { return true }
        // "He knows that his job as a man is to …"
        if wordClass == .job, facts.wordCount > 2, facts.isInline, !facts.surroundings.after.isEmpty { return true }
        // "Steve Jobs, again": a word of a headline; a job's link begins or ends with it, or says more.
        if wordClass == .job, facts.wordCount > 3, isInTheMiddle(of: facts.words, .job) { return true }
        guard facts.wordCount > 2 else { return false }
        if wordClass == .subscribe, facts.place?.hasHeadline != true, isCallFirst(.subscribe, facts) { return false }
        let isFirst = facts.words.matches.contains { $0.entry.wordClass == wordClass && $0.range.lowerBound == 0 }
        if facts.place?.hasHeadline == true { return !isButton(wordClass, facts, isFirst: isFirst) }
        return facts.wordCount > 5 && !isFirst
    }

    /// Whether all that a text has of a class are single words with others on both sides.
    private static func isInTheMiddle(of words: WordMatches, _ wordClass: WordClass) -> Bool {
        words.matches.allSatisfy {
            $0.entry.wordClass != wordClass
                || $0.entry.words == 1 && $0.range.lowerBound > 0 && $0.range.upperBound < words.text.bytes.count
        }
    }

    /// Whether a text is a button although the address bears a headline.
    ///
    /// "View in browser" leads to this issue's own headline, "Terms of use" to "/example-terms-of-use"; but "Read in app" often is
    /// the only link that has the address of the newsletter's own post.
    private static func isButton(_ wordClass: WordClass, _ facts: LinkFacts, isFirst: Bool) -> Bool {
        if wordClass == .viewInBrowser { return isFirst && facts.words.text.lastWord != "app" }
        let whole = facts.words.text.bytes.count
        return facts.words.matches.contains { $0.entry.wordClass == wordClass && $0.range.count == whole }
    }

    private static let hereWords: Set<String> = ["here", "hier", "ici", "aqui", "qui", "tutaj", "здесь"]
    /// "Did someone forward you this? Click here to sign up".
    private static func isCall(_ wordClass: WordClass, _ facts: LinkFacts) -> Bool {
        isCallFirst(wordClass, facts) || ActingText.tellsToClick(facts.words.text)
    }

    private static let possessives: Set<String> = [
        "his", "her", "their", "my", "our", "sein", "ihr", "mein", "unser", "son", "sa", "su", "mi",
    ]
    private static let sourceWords: Set<String> = [
        "source", "sources", "quelle", "fuente", "fonte", "bron", "kalla", "kilde", "zrodlo",
    ]

}
