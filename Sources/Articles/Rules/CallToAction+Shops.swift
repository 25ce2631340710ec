// Where a newsletter says that something is sold: its own shop, and booksellers.
internal import Links

extension CallToAction {
    /// "The [tin kit] is back in the shop", "vests are in the [club shop]".
    static func inShop(_ facts: LinkFacts) -> String? {
        guard facts.isInline, facts.wordCount <= 6 else { return nil }
        if facts.wordCount <= 3, facts.words.text.lastWord.map({ shopNouns.contains($0) }) == true,
            facts.wordCount == 1 || facts.split.first.map(shopKinds.contains) == true,
            facts.sentenceBefore.text.split.suffix(2).first.map(shopPrepositions.contains) == true
        {
            return facts.whole
        }
        let isGoods = facts.split.contains(where: goods.contains)
        guard isGoods || facts.surroundings.after.holdsAny(of: shopSigns) else { return nil }
        let after = facts.sentenceAfter.text.whole
        if isGoods, let sign = arrivals.first(where: after.hasPrefix) {
            return sign
        }
        return shopPlaces.first { after == $0 || after.hasSuffix(" " + $0) || after.holds(" " + $0 + " ") }
    }

    /// What a newsletter's own shop sells, and what it says when it has come: "The [2027 tin calendar] is out".
    private static let goods: Set<String> = [
        "calendar", "calendars", "kalender", "jahreskalender", "calendrier", "calendario", "diary", "tote", "totes",
        "mug", "mugs", "hoodie", "hoodies", "shirt", "shirts", "tee", "poster", "posters", "tasse", "tassen", "affiche",
    ]
    private static let arrivals = [
        "is out", "are out", "is back", "are back", "is here", "are here", "is now available", "are now available",
        "ist da", "sind da", "est arrive", "est disponible", "ya esta", "e arrivato", "e disponibile", "ja esta",
        "is er weer", "is er",
    ]

    /// "Shop cartoons »", "Shop gifts at the Tin Store".
    static func shopping(_ facts: LinkFacts) -> String? {
        let text = facts.link.text
        guard (2...6).contains(facts.wordCount), text.hasPrefix("Shop ") || text.hasPrefix("SHOP ") else { return nil }
        let isMarked = text.ends(in: "»→›>") == true
        return isMarked || facts.words.text.lastWord.map(stores.contains) == true ? facts.whole : nil
    }

    /// "Get it in the Tin store", "Request a Tin Pro demo".
    static func getting(_ facts: LinkFacts) -> String? {
        guard (3...7).contains(facts.wordCount), !facts.surroundings.isTitle, let first = facts.split.first,
            let last = facts.split.last
        else { return nil }
        let isPlace = facts.split.dropLast().contains(where: shopPrepositions.contains)
        if gettingVerbs.contains(first), isPlace, last == "store" || shopNouns.contains(last) { return facts.whole }
        let isAsked = facts.split.dropFirst().first.map { $0 == "a" || $0 == "your" } == true
        return askingVerbs.contains(first) && isAsked && last == "demo" ? facts.whole : nil
    }

    private static let gettingVerbs: Set<String> = [
        "get", "buy", "order", "hol", "holen", "kaufen", "achetez", "compra", "koop",
    ]
    private static let askingVerbs: Set<String> = ["request", "book", "schedule", "get"]

    /// "Naar de winkel", "Zum Shop": a button that leads into a shop.
    static func entering(_ facts: LinkFacts) -> String? {
        (2...4).contains(facts.wordCount) && entrances.contains(facts.whole) ? facts.whole : nil
    }

    private static let entrances: Set<String> = [
        "naar de winkel", "naar de webwinkel", "naar de webshop", "naar de shop", "naar onze winkel", "zum shop",
        "zum onlineshop",
        "in den shop", "jetzt zum shop", "a la boutique", "vers la boutique", "visitez la boutique", "voir la boutique",
        "ir a la tienda",
        "a la tienda", "visita la tienda", "vai al negozio", "vai allo shop", "al negozio", "ir para a loja",
        "visite a loja",
        "do sklepu", "przejdz do sklepu", "till butiken", "til butikken", "to the shop", "visit the shop",
        "visit our shop",
        "visit the store", "visit our store",
    ]

    private static let stores: Set<String> = ["store", "shop", "collection", "collections", "sale", "range"]

    private static let shopNouns: Set<String> = [
        "shop", "webshop", "onlineshop", "boutique", "tienda", "loja", "winkel", "webwinkel",
    ]
    private static let shopKinds: Set<String> = [
        "club", "online", "museum", "web", "gift", "our", "fan", "members", "unser", "unserem", "notre", "nuestra",
        "nossa", "onze",
    ]
    private static let shopPrepositions: Set<String> = [
        "in", "from", "at", "on", "aus", "im", "dans", "sur", "en", "na", "nel", "uit",
    ]
    /// A look at the bytes: most sentences name no shop.
    private static let shopSigns: [StaticString] = ["hop", "HOP", "outique", "tienda", "negozio", "loja", "winkel"]
    private static let shopPlaces = [
        "in the shop", "in our shop", "in our online shop", "from our shop", "im shop", "in unserem shop",
        "dans notre boutique", "en nuestra tienda", "nel nostro negozio", "na nossa loja", "in onze winkel",
        "in onze webshop",
    ]

    /// "Order it here, or from [Bookshop]": a bookseller, behind the word for where a thing is had.
    static func isBookseller(_ facts: LinkFacts) -> Bool {
        guard facts.isInline, (1...4).contains(facts.wordCount), booksellers.contains(facts.whole),
            let last = facts.sentenceBefore.text.lastWord
        else { return false }
        // "Letters from [Amazon] workers", "out of Fnac": the sentence has to speak of ordering.
        return sellerWords.contains(last) && facts.sentenceBefore.text.split.contains(where: orderingWords.contains)
    }

    private static let booksellers: Set<String> = [
        "bookshop", "bookshop org", "waterstones", "barnes noble", "barnes and noble", "indiebound", "kobo", "powells",
        "thalia", "hugendubel", "osiander", "fnac", "la fnac", "decitre", "casa del libro", "feltrinelli", "bol com",
        "ibs", "amazon",
    ]
    private static let sellerWords: Set<String> = [
        "from", "via", "through", "at", "on", "or", "bei", "oder", "chez", "ou", "sur", "en", "o", "su", "da", "na",
        "bij", "of",
    ]
    private static let orderingWords: Set<String> = [
        "order", "preorder", "buy", "copy", "copies", "get", "available", "paperback", "hardback", "hardcover", "sale",
        "erhaltlich", "bestellen", "bestellbar", "kaufen", "disponible",
        "commander", "acheter", "comprar", "comprarlo", "disponibile", "acquistare", "disponivel", "verkrijgbaar",
    ]
}
