/// Buttons that sell: "Try it free today!", a price below a picture.
internal import Links

enum CallToAction {
    private static let verbs: Set<String> = [
        "get", "try", "download", "start", "join", "claim", "order", "buy", "grab", "save", "shop", "book", "reserve",
        "hol",
        "sichere", "jetzt", "achetez", "essayez", "compra",
        "prueba", "prova", "koop", "probeer",
    ]
    private static let urgency: Set<String> = [
        "today", "now", "free", "heute", "jetzt", "gratis", "kostenlos", "maintenant", "gratuitement", "hoy", "ahora",
        "oggi", "ora", "nu", "vandaag",
    ]

    /// A verb that sells at the beginning, haste at the end, at an address without a headline.
    static func words(of facts: LinkFacts) -> String? {
        guard (2...9).contains(facts.wordCount), facts.place?.hasHeadline != true else { return nil }
        let words = facts.words.text.split
        guard let first = words.first, let last = words.last, verbs.contains(first), urgency.contains(last) else {
            return nil
        }
        return facts.words.text.whole
    }

    /// A line below the link that is nothing but a price, as below a shop's picture.
    static func price(below facts: LinkFacts) -> String? {
        guard facts.link.isPicture || facts.wordCount <= 6, facts.surroundings.after.isEmpty else { return nil }
        let trail = facts.surroundings.trail
        // A price is in dollars, or its sign is not ASCII; most trails are neither.
        guard trail.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 >= 0x80 }) else { return nil }
        return trail.split(separator: "|", maxSplits: 2).prefix(2).first(where: isPrice).map(String.init)
    }

    private static func isPrice(_ text: Substring) -> Bool {
        guard text.utf8.count <= 64 else { return false }
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard scalars.count <= 12, scalars.contains(where: { $0.properties.generalCategory == .currencySymbol }) else {
            return false
        }
        return scalars.allSatisfy {
            ("0"..."9").contains($0) || ".,-*".unicodeScalars.contains($0)
                || $0.properties.generalCategory == .currencySymbol
        }
            && scalars.contains { ("0"..."9").contains($0) }
    }
}
