/// The table of rules, in the order in which they are asked: the first that applies decides.
///
/// Rules are general: they speak of words, places and structure, and may name services, networks and ad servers,
/// never a newsletter. A user's own rules and the resolution's state come before this table, in `Classifier`.
internal import Links

enum Rules {
    static let all: [Rule] = addresses + acting + service + paid + names + articles + rest

    // MARK: What an address is before anybody reads its text

    private static let addresses: [Rule] = [
        Rule("no-address", .anchor, looksAt: "an empty address, or a place within the mail") { facts in
            if facts.isHTTP { return nil }
            let url = facts.link.url
            return url.isEmpty || url.hasPrefix("#") || url == "about:blank" ? "href=\"\(facts.link.href)\"" : nil
        },
        Rule("mailto-answer", .poll, looksAt: "a mail whose subject answers a question") { facts in
            guard isMail(facts), facts.link.url.contains("subject="), facts.wordCount <= 5 else { return nil }
            let texts = [facts.before, facts.lead, facts.heading]
            guard facts.surroundings.isOneOfRow || texts.contains(where: { $0.has(.poll) }) else { return nil }
            return texts.lazy.compactMap { $0.evidence(.poll) }.first
        },
        Rule("mailto-forward", .forward, looksAt: "a mail without a recipient") { facts in
            if facts.isHTTP { return nil }
            let url = facts.link.url.lowercased()
            guard url.hasPrefix("mailto:?") || url.hasPrefix("whatsapp:") || url.hasPrefix("sms:?") else { return nil }
            return String(url.prefix(9))
        },
        Rule("mailto-unsubscribe", .unsubscribe, looksAt: "a mail that ends the subscription") { facts in
            guard isMail(facts) else { return nil }
            let url = facts.link.url.lowercased()
            return url.contains("unsubscri") || url.contains("abmeld") ? "mailto" : facts.words.evidence(.unsubscribe)
        },
        Rule("contact-scheme", .contact, looksAt: "mailto, tel, sms") { facts in
            if facts.isHTTP { return nil }
            let url = facts.link.url.lowercased()
            return ["mailto:", "tel:", "sms:", "callto:", "skype:", "facetime:"].first(where: url.hasPrefix)
        },
        Rule("malformed", .malformed, looksAt: "an address that cannot be parsed") { facts in
            facts.found == nil ? String(facts.link.url.prefix(80)) : nil
        },
        Rule("unsupported-scheme", .unsupportedScheme, looksAt: "a scheme other than http and https") { facts in
            facts.found.flatMap { $0.isHTTP ? nil : $0.scheme }
        },
        Rule("pixel", .trackingPixel, looksAt: "a picture of one pixel") { facts in
            facts.link.isPixel ? "one pixel" : nil
        },
    ]

    private static func isMail(_ facts: LinkFacts) -> Bool {
        !facts.isHTTP && facts.link.url.lowercased().hasPrefix("mailto:")
    }

    // MARK: What never is requested

    /// What words say of links that act, and what services' own addresses say besides: an address card, a cart.
    private static let actingReasons = WordClass.allCases.compactMap(\.actingReason) + [.contact, .advertisement]

    private static let acting: [Rule] = actingReasons.map { reason in
        Rule("never-request", reason, looksAt: "the never-request test") { facts in
            guard let finding = facts.settledActing, facts.reason(of: finding) == reason else { return nil }
            return "\(finding.rule): \(finding.evidence)"
        }
    }
}
