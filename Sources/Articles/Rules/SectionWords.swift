/// Words of labels that say whose the items below them are, or where a picture comes from.
///
/// A section's label is short: a headline may hold any of these words.
enum SectionWords {
    /// Sections of small paid items.
    private static let paidSections: Set<String> = [
        "classifieds", "classified", "unclassifieds", "unclassified", "kleinanzeigen", "anzeigen", "werbung",
        "advertisements", "promos", "inserate", "annonces", "anuncios", "annunci", "advertenties",
    ]
    /// Newsletters, where a sentence lists them.
    static let newsletters: Set<String> = [
        "newsletters", "infolettres", "nieuwsbrieven", "boletines", "nyhetsbrev", "subscriber",
    ]
    private static let credits: Set<String> = [
        "photo", "photograph", "photos", "foto", "fotos", "image", "picture", "illustration", "credit", "bild",
        "artwork",
    ]
    private static let longestLabel = 4
    private static let longestCredit = 8

    /// The word that says that a section is paid for.
    static func paid(_ label: WordMatches) -> String? {
        guard (1...longestLabel).contains(label.text.wordCount) else { return nil }
        return label.text.split.first(where: paidSections.contains)
    }

    /// "Photo by Ann Lee on": the word that says that a picture's source is named.
    static func credit(_ sentence: WordMatches) -> String? {
        guard (1...longestCredit).contains(sentence.text.wordCount) else { return nil }
        let words = sentence.text.split
        return words.first.flatMap { credits.contains($0) && words.count > 1 ? $0 : nil }
    }
}
