/// Tells a shop's promotion, and what a business writes of an order or an account, from a newsletter: there no link is an
/// article, also where it says nothing of it.
///
/// Evidence that adds up over the whole mail. News is full of deals and orders, so words that headlines have, too, do not
/// do it alone: something must be there that only shops write, a service, small print, a reduction, a price list.
internal import Links

struct Promotion {
    private var links = 0
    private var body = 0
    private var selling = 0
    private var offers = 0
    private var reductions = 0
    /// Texts of a few words, such as "New arrivals", that stand above a shop's shelves.
    private var signs = 0
    /// A shop's services that links are called by.
    private var services: Set<String> = []
    private var headings: Set<String> = []
    private var pictures = 0
    /// Links of the body in the middle of a sentence, and those that read like headlines.
    private var sentences = 0
    private var headlines = 0
    /// The mail service whose addresses the links have, where it is one for shops.
    private var mailer: String?

    /// Marks the links of a mail that is one or the other.
    static func mark(_ facts: [LinkFacts], _ newsletter: NewsletterContext) {
        let promotion = Promotion(facts)
        let subject = FoldedText(newsletter.subject.beginning(longestSubject))
        if let evidence = promotion.notice(facts, subject, newsletter.senderAddress) {
            for one in facts { one.notice = evidence }
        } else if let evidence = promotion.promotion(facts, newsletter.subject, subject) {
            for one in facts { one.promotion = evidence }
        }
    }

    private static let longestSubject = 200

    // MARK: Counting

    private init(_ facts: [LinkFacts]) {
        for one in facts where one.isHTTP && !one.link.isPixel {
            links += 1
            if one.link.isPicture { pictures += 1 }
            if let host = one.found?.host, mailer == nil {
                let domain = RegistrableDomain.of(host: host)
                if Self.shopMailers.contains(domain) { mailer = domain }
            }
            count(one)
            guard one.surroundings.region == .body else { continue }
            body += 1
            if Self.sells(one) { selling += 1 }
            if Self.isInSentence(one) {
                sentences += 1
            } else if Self.isHeadline(one.words.isReadMore ? one.heading.text : one.words.text), !one.link.isPicture {
                headlines += 1
            }
        }
    }

    /// Services that shops send their mails with, and hardly anybody else.
    private static let shopMailers: Set<String> = [
        "klclick.com", "klclick1.com", "klclick2.com", "klclick3.com", "klaviyomail.com", "attn.tv", "omnisend.com",
        "omnisendlink.com", "bazaarvoice.com", "narvar.com", "yotpo.com", "postscript.io", "listrakbi.com",
    ]

    private static let shortestHeadline = 4
    /// The same in bytes, where words have no blanks between them: six characters.
    private static let shortestRun = 18
    private static let fewHeadlines = 3
    private static let longestOffer = 8
    /// A text of so many words is no headline.
    private static let shortOffer = 3
    private static let longestService = 6

    private mutating func count(_ facts: LinkFacts) {
        headings.insert(facts.surroundings.heading)
        if facts.reduction != nil {
            reductions += 1
            offers += 1
            return
        }
        guard (1...Self.longestOffer).contains(facts.wordCount) else { return }
        let text = facts.words.text
        if facts.wordCount <= Self.longestService, let name = facts.shopService {
            services.insert(name)
        } else if facts.wordCount <= Self.shortOffer {
            if ShopWords.first(.shopSign, in: text) != nil { signs += 1 }
            if ShopWords.first(.offer, in: text) != nil || Price.stands(in: facts.link.text) { offers += 1 }
        } else if text.firstWord.map(Self.sellingVerbs.contains) == true {
            offers += 1
            signs += 1
        }
    }

    private static let sellingVerbs: Set<String> = [
        "shop", "buy", "order", "save", "redeem", "unlock", "kaufen", "bestellen", "sichern", "achetez", "commandez",
        "compra", "acquista", "compre", "koop", "bestel",
    ]

    private static func isHeadline(_ text: FoldedText) -> Bool {
        if text.wordCount >= shortestHeadline { return true }
        return text.bytes.count >= shortestRun && text.bytes.count { $0 >= 0xE0 } * 6 >= text.bytes.count
    }

    private static func sells(_ facts: LinkFacts) -> Bool {
        if facts.words.has(.shop), facts.wordCount <= 6 { return true }
        if facts.wordCount <= longestOffer, Price.endsWithFare(facts.link.text) { return true }
        return facts.price != nil || Price.isPrice(facts.surroundings.before[...])
    }

    /// "Women | Men | Kids" is a menu.
    private static func isInSentence(_ facts: LinkFacts) -> Bool {
        guard facts.isInline, !facts.surroundings.after.isEmpty, !facts.words.isReadMore, !facts.isOfMenu else {
            return false
        }
        return facts.surroundings.before.ends(in: "|•·/›") == false
    }

    // MARK: Adding up

    /// The points of a mail, and what they are for.
    private struct Points {
        var count = 0
        var said: [String] = []

        mutating func add(_ points: Int, _ words: @autoclosure () -> String) {
            guard points > 0 else { return }
            count += points
            said.append(words())
        }
    }

    /// Points that are enough, one more where there are headlines, and what a digest or an essay needs.
    private static let enough = 3
    private static let plenty = 6
    /// How many selling links, and one in how many, are a shop whatever else there is.
    private static let leastSelling = 4
    private static let share = 7

    /// Services called by two words or more; "reviews" may be a section's name.
    private var longServices: Int { services.count { $0.contains(" ") } }

    /// What shows that the mail is a shop's.
    private func promotion(_ facts: [LinkFacts], _ subject: String, _ words: FoldedText) -> String? {
        if selling >= Self.leastSelling, selling * Self.share >= body { return "\(selling) of \(body) links sell" }
        guard links > 0, sentences * 2 <= body || sentences <= 2 else { return nil }
        // Headlines in plenty are a digest's, and sentences with links an essay's.
        let isDigest = headlines >= Self.fewHeadlines && headlines * 4 >= body
        // Reading what stands around all links is the dearest of these: only where it may decide.
        lazy var smallPrint = Self.phrases(.smallPrint, around: facts)
        if sentences < 2, body > 1, let word = WordMatches(words).evidence(.shop),
            !isDigest || !smallPrint.isEmpty
        {
            return "the subject: \(word)"
        }
        let isEssay = sentences > 2 && sentences * 4 > body
        let needed = isDigest || isEssay ? Self.plenty : headlines < Self.fewHeadlines ? Self.enough : Self.enough + 1
        var points = Points()
        points.add(
            offers >= 3 && offers * 7 >= links ? 2 : min(offers, 1), "\(offers) of \(links) links offer something")
        points.add(min(services.count, 2), services.min() ?? "")
        let isReduced = Price.reduction(in: subject, anywhere: true) != nil
        points.add(isReduced ? 2 : Self.subjectPoints(subject, words), "the subject")
        points.add(mailer == nil ? 0 : 2, mailer ?? "")
        let shelves = headings.map { FoldedText($0) }.filter { ShopWords.first(.offer, in: $0) != nil }
        let isShelved = shelves.contains { $0.split.first.map(Self.shelfVerbs.contains) == true }
        points.add(shelves.count >= 3 || isShelved ? 1 : 0, shelves.map(\.whole).min() ?? "")
        points.add(links >= 6 && pictures * 5 >= links * 3 ? 1 : 0, "\(pictures) pictures")
        guard points.count + Self.mostPhrases >= needed else { return nil }
        points.add(smallPrint.count, smallPrint.min() ?? "")
        let isShops =
            longServices > 0 || reductions > 0 || selling > 0 || mailer != nil || !smallPrint.isEmpty || isShelved
            || !isDigest && (signs >= 2 || isReduced)
        return isShops && points.count >= needed ? points.said.joined(separator: ", ") : nil
    }

    /// What shows that the mail tells of an order, a payment or an account: its subject, and the details of one.
    private func notice(_ facts: [LinkFacts], _ subject: FoldedText, _ sender: String?) -> String? {
        // A digest has headlines, whatever the first of them is about.
        guard let word = ShopWords.first(.business, in: subject), headlines < Self.fewHeadlines,
            sentences * 2 <= max(body, 3)
        else {
            return nil
        }
        var points = Points()
        points.add(2, "the subject: \(word)")
        points.add(links <= 12 ? 1 : 0, "few links")
        points.add(min(longServices, 2), services.min() ?? "")
        let mailbox = sender.map { FoldedText(String($0.prefix { $0 != "@" })).whole } ?? ""
        points.add(Self.mailboxes.contains(where: mailbox.hasPrefix) ? 1 : 0, mailbox)
        let details = Self.phrases(.orderDetail, around: facts)
        points.add(details.count, details.min() ?? "")
        // "Your order": a link to what the subject speaks of.
        lazy var leadsThere = facts.contains {
            $0.wordCount <= Self.longestService && ShopWords.first(.business, in: $0.words.text) != nil
        }
        guard !details.isEmpty || longServices > 0 || leadsThere else { return nil }
        return points.count > Self.enough ? points.said.joined(separator: ", ") : nil
    }

    /// Who writes notices, and no letters: folded beginnings of the part before the "@".
    private static let mailboxes = [
        "notices", "notice", "tickets", "bookings", "booking", "reservations", "payments", "account", "accounts",
        "no reply", "noreply", "do not reply", "donotreply", "notification", "notify", "order", "billing", "invoice",
        "receipt", "service", "alert", "statement", "shipment", "tracking", "auto confirm", "confirm", "appointment",
        "dse", "quickbooks", "mentions", "calendar", "shop", "store",
    ]

    /// "SHOP NETWORKING ITEMS".
    private static let shelfVerbs: Set<String> = ["shop", "save", "sale", "deals"]

    private static func subjectPoints(_ subject: String, _ words: FoldedText) -> Int {
        if ShopWords.first(.saleSubject, in: words) != nil { return 2 }
        return ShopWords.first(.offer, in: words) != nil || Price.stands(in: subject) ? 1 : 0
    }

    private static let mostPhrases = 2

    /// Phrases of a class in what stands around the links, at most two.
    private static func phrases(_ wordClass: WordClass, around facts: [LinkFacts]) -> Set<String> {
        var (found, read) = (Set<String>(), Set<String>())
        for one in facts {
            let around = one.surroundings
            for text in [around.before, around.after, around.lead, around.trail]
            where !text.isEmpty && read.insert(text).inserted {
                for phrase in ShopWords.all(wordClass, in: FoldedText(text)) where found.count < mostPhrases {
                    found.insert(phrase)
                }
                if found.count == mostPhrases { return found }
            }
        }
        return found
    }
}
