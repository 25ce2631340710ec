/// The rules for what every newsletter has around its articles.
internal import Links

extension Rules {
    static let service: [Rule] = [
        Rule("view-in-browser", .viewInBrowser, looksAt: "the text, or the sentence of a bare word") { facts in
            wording(.viewInBrowser, facts, longest: 8)
        },
        Rule("place-legal", .legal, looksAt: "the path") { facts in
            facts.place.flatMap { $0.isLegal ? "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("legal", .legal, looksAt: "the text") { facts in wording(.legal, facts, longest: 6) },
        Rule("place-app-store", .appStore, looksAt: "the host") { facts in
            facts.place.flatMap { $0.isAppStore ? $0.host : nil }
        },
        Rule("app-store", .appStore, looksAt: "the text") { facts in wording(.appStore, facts, longest: 6) },
        Rule("place-job", .job, looksAt: "the host and the path") { facts in
            facts.place.flatMap { $0.isJob ? $0.host : nil }
        },
        Rule("job-section", .job, looksAt: "the heading or the label above") { facts in
            jobSection(facts)
        },
        Rule("job", .job, looksAt: "the text") { facts in wording(.job, facts, longest: 7) },
        Rule("place-subscribe", .subscribe, looksAt: "the path") { facts in
            facts.place.flatMap { $0.isSubscribe ? $0.host + "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("subscribe", .subscribe, looksAt: "the text, or the sentence of a bare word") { facts in
            wording(.subscribe, facts, longest: 8)
        },
        Rule("social-profile", .socialProfile, looksAt: "the host and the path") { facts in
            facts.place.flatMap { $0.isSocialProfile ? $0.host + "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("social-name", .socialProfile, looksAt: "a network's name as the whole text, outside of sentences") {
            facts in
            guard ActingText.isNetworkName(facts.surroundings), facts.place == nil else { return nil }
            let isIcon = facts.link.isPicture || facts.surroundings.region == .footer
            return isIcon || facts.surroundings.isOneOfRow || facts.lead.has(.follow) ? facts.words.text.whole : nil
        },
        Rule("handle", .socialProfile, looksAt: "a text that is a handle") { facts in
            facts.link.text.hasPrefix("@") && facts.wordCount <= 2 ? facts.link.text : nil
        },
        Rule("follow", .socialProfile, looksAt: "the text, or the sentence of a bare word") { facts in
            if let words = wording(.follow, facts, longest: 6) { return words }
            guard facts.words.isBare || facts.link.isPicture && (facts.wordCount <= 2 || facts.isCalledByAddress) else {
                return nil
            }
            return facts.lead.evidence(.follow) ?? facts.heading.evidence(.follow)
        },
        Rule("place-contact", .contact, looksAt: "the host and the path") { facts in
            facts.place.flatMap { $0.isContact ? $0.host + "/" + $0.path.joined(separator: "/") : nil }
        },
        Rule("contact", .contact, looksAt: "the text, or the sentence of a bare word") { facts in
            wording(.contact, facts, longest: 6)
        },
        Rule("mail-address", .contact, looksAt: "a text that is an e-mail address") { facts in
            let text = facts.link.text
            return text.contains("@") && !text.hasPrefix("@") && facts.wordCount <= 4 && !text.contains(" ")
                ? text : nil
        },
        Rule("footer-words", .other, looksAt: "words of the footer: why did I get this, add us to your address book") {
            facts in
            guard facts.surroundings.region == .footer, facts.wordCount <= 7 else { return nil }
            return facts.words.evidence(.footer)
        },
        Rule("site", .homePage, looksAt: "the text") { facts in
            guard facts.words.has(.site), facts.wordCount <= 6, facts.place?.hasHeadline != true else { return nil }
            return facts.words.evidence(.site)
        },
    ]

    /// A class in a short text; or, when the text is bare, next to the link in its sentence.
    static func wording(_ wordClass: WordClass, _ facts: LinkFacts, longest: Int) -> String? {
        if facts.words.has(wordClass), facts.wordCount <= longest, !isStory(wordClass, facts) {
            return facts.words.evidence(wordClass)
        }
        guard facts.words.isBare else { return nil }
        return facts.sentenceBefore.evidence(wordClass) ?? facts.sentenceAfter.evidence(wordClass)
    }

    /// Whether a text with a service word in it is a headline all the same: longer than a button, in the body, at an
    /// address with a headline of its own.
    private static func isStory(_ wordClass: WordClass, _ facts: LinkFacts) -> Bool {
        guard facts.surroundings.region == .body else { return false }
        // "grundlegende Hinweise sowie FAQs zum …": a word of a sentence is no button.
        if wordClass == .contact, facts.wordCount == 1, facts.isInline { return true }
        guard facts.wordCount > 2 else { return false }
        if facts.place?.hasHeadline == true { return true }
        return facts.wordCount > 5
            && !facts.words.matches.contains { $0.entry.wordClass == wordClass && $0.range.lowerBound == 0 }
    }

    private static func jobSection(_ facts: LinkFacts) -> String? {
        for words in [facts.heading, facts.lead] where words.text.wordCount <= 3 && words.has(.job) {
            return words.evidence(.job)
        }
        return nil
    }
}
