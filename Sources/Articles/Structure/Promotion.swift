/// Tells a shop's promotion, and what a business writes about an order, from a newsletter: there no link is an article,
/// also where it says nothing of it.
///
/// Evidence that adds up over the whole mail: texts that sell, a shop's services, small print, pictures with next to no
/// sentences, and a subject that sells. One sponsor among articles, or a word that a headline shares with a shop, is far
/// below that.
internal import Links

struct Promotion {
    private static let leastSelling = 4
    /// One selling link in so many is a shop.
    private static let share = 7

    private var links = 0
    private var body = 0
    private var selling = 0
    private var offers = 0
    private var services: Set<String> = []
    /// Headings that offer something.
    private var headings: Set<String> = []
    private var pictures = 0
    /// Links of the body in the middle of a sentence.
    private var sentences = 0
    /// The mail service whose addresses the links have, where it is one for shops.
    private var service: String?

    /// Marks the links of a mail that is one or the other.
    static func mark(_ facts: [LinkFacts], subject: String) {
        let promotion = Promotion(facts)
        let words = FoldedText(subject.beginning(200))
        if let word = ShopWords.first(.business, in: words), promotion.isBusiness {
            for one in facts { one.notice = "the subject: \(word)" }
        } else if let evidence = promotion.evidence(facts, subject, words) {
            for one in facts { one.promotion = evidence }
        }
    }

    private init(_ facts: [LinkFacts]) {
        for one in facts where one.isHTTP && !one.link.isPixel {
            links += 1
            if one.link.isPicture { pictures += 1 }
            if let host = one.found?.host, service == nil {
                let domain = RegistrableDomain.of(host: host)
                if Self.shopMailers.contains(domain) { service = domain }
            }
            count(one)
            guard one.surroundings.region == .body else { continue }
            body += 1
            if Self.sells(one) { selling += 1 }
            if one.isInline, !one.surroundings.after.isEmpty, !one.words.isReadMore { sentences += 1 }
        }
    }

    /// Services that send mails for shops, and nothing else.
    private static let shopMailers: Set<String> = [
        "klclick.com", "klclick1.com", "klclick2.com", "klclick3.com", "klaviyomail.com", "attn.tv", "omnisend.com",
        "omnisendlink.com", "bazaarvoice.com", "narvar.com", "yotpo.com", "privy.com", "postscript.io", "listrakbi.com",
    ]

    private static let longestOffer = 8
    private static let longestService = 6

    private mutating func count(_ facts: LinkFacts) {
        if ShopWords.first(.offer, in: facts.heading.text) != nil { headings.insert(facts.surroundings.heading) }
        guard facts.wordCount <= Self.longestOffer else {
            if CallToAction.reduction(in: facts.link.text) != nil { offers += 1 }
            return
        }
        let classes = ShopWords.classes(in: facts.words.text)
        if classes.contains(.offer) || CallToAction.holdsPrice(facts.link.text) { offers += 1 }
        if classes.contains(.shopService), facts.wordCount <= Self.longestService,
            let service = ShopWords.first(.shopService, in: facts.words.text)
        {
            services.insert(service)
        }
    }

    private static func sells(_ facts: LinkFacts) -> Bool {
        if facts.words.has(.shop), facts.wordCount <= 6 { return true }
        return facts.price != nil || CallToAction.isPrice(facts.surroundings.before[...])
    }

    /// Where a subject tells of an order, half of the links may stand in sentences that tell it, too.
    private var isBusiness: Bool { sentences * 2 <= max(links, 3) }

    private static let enough = 4
    private static let plenty = 6

    /// What shows that the mail is a shop's.
    private func evidence(_ facts: [LinkFacts], _ subject: String, _ words: FoldedText) -> String? {
        if selling >= Self.leastSelling, selling * Self.share >= body { return "\(selling) of \(body) links sell" }
        if sentences < 2, body > 1, let word = WordMatches(words).evidence(.shop) { return "the subject: \(word)" }
        // A newsletter's links stand in sentences, or are headlines; a shop's are names and pictures.
        let needed = sentences <= 2 || sentences * 4 <= body ? Self.enough : Self.plenty
        guard links > 0, sentences * 2 <= body || sentences <= 2 else { return nil }
        var (points, said) = (0, [String]())
        func add(_ count: Int, _ words: @autoclosure () -> String) {
            guard count > 0 else { return }
            points += count
            said.append(words())
        }
        add(offers >= 3 && offers * 7 >= links ? 2 : min(offers, 1), "\(offers) of \(links) links offer something")
        add(min(services.count, 2), services.min() ?? "")
        add(headings.count >= 3 || headings.contains(where: Self.beginsShop) ? 1 : 0, headings.min() ?? "")
        add(subjectPoints(subject, words), "the subject")
        add(service == nil ? 0 : 2, service ?? "")
        add(links >= 6 && pictures * 5 >= links * 3 ? 1 : 0, "\(pictures) pictures")
        // Reading what stands around all links is the dearest of these: only where it decides.
        if points < needed, points + 2 >= needed {
            let found = Self.smallPrint(facts)
            add(min(found.count, 2), found.min() ?? "")
        }
        return points >= needed ? said.joined(separator: ", ") : nil
    }

    /// "SHOP NETWORKING ITEMS".
    private static func beginsShop(_ heading: String) -> Bool {
        FoldedText(heading).split.first.map { ["shop", "save", "sale", "deals"].contains($0) } ?? false
    }

    private func subjectPoints(_ subject: String, _ words: FoldedText) -> Int {
        let classes = ShopWords.classes(in: words)
        if classes.contains(.saleSubject) || CallToAction.offersPrice(subject) { return 2 }
        return classes.contains(.offer) || CallToAction.holdsPrice(subject) ? 1 : 0
    }

    /// The phrases of small print in what stands around the links.
    private static func smallPrint(_ facts: [LinkFacts]) -> Set<String> {
        var (found, read) = (Set<String>(), Set<String>())
        for one in facts {
            let around = one.surroundings
            for text in [around.before, around.after, around.lead, around.trail]
            where !text.isEmpty && read.insert(text).inserted {
                ShopWords.all(.smallPrint, in: FoldedText(text), into: &found)
                if found.count >= 2 { return found }
            }
        }
        return found
    }
}
