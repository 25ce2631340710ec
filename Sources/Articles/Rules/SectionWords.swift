/// Words of labels that say whose the items below them are, or where a picture comes from.
///
/// A section's label is short: a headline may hold any of these words.
internal import Links

enum SectionWords {
    /// Sections of small paid items.
    private static let paidSections: Set<String> = [
        "classifieds", "classified", "unclassifieds", "unclassified", "kleinanzeigen", "anzeigen", "werbung",
        "advertisements", "promos", "inserate", "annonces", "anuncios", "annunci", "advertenties",
    ]
    /// Newsletters, where a sentence lists them.
    static let newsletters: Set<String> = [
        "newsletters", "infolettres", "nieuwsbrieven", "boletines", "nyhetsbrev", "subscriber", "subscribers",
        "subscribed",
    ]

    /// "Our other newsletters", "Le altre newsletter": a label of other letters, and nothing else.
    static func otherNewsletters(_ label: WordMatches) -> String? {
        guard (2...5).contains(label.text.wordCount), label.text.whole.holdsAny(of: partsOfLetters) else { return nil }
        let words = label.text.split
        guard words.contains(where: letters.contains), words.contains(where: others.contains) else { return nil }
        // "More from the newsletter" are its own items.
        if words.contains("from"), !words.contains("us") { return nil }
        return words.allSatisfy { letters.contains($0) || others.contains($0) || whose.contains($0) }
            ? label.text.whole : nil
    }

    /// ", our weekly on the climate": what stands behind the name of another letter of the same house.
    ///
    /// "Our weekly short story" is a story: behind the period stands what the letter is about, or nothing.
    static func ownLetter(_ after: String) -> String? {
        guard after.begins(in: ",–—") == true else { return nil }
        let words = FoldedText(after.beginning(longestName)).firstSentence.split
        guard words.count >= 2, houses.contains(words[0]) else { return nil }
        let isPeriod = periods.contains(words[1]) && (words.count == 2 || abouts.contains(words[2]))
        guard isPeriod || words.prefix(4).contains(where: letters.contains) else { return nil }
        return words.prefix(4).joined(separator: " ")
    }

    private static let longestName = 60
    private static let houses: Set<String> = [
        "our", "unser", "unsere", "unserem", "notre", "nuestra", "nuestro", "la", "nostra", "nossa", "onze", "vart",
    ]
    private static let periods: Set<String> = [
        "weekly", "daily", "monthly", "hebdo", "semanal", "diaria", "settimanale",
    ]
    private static let abouts: Set<String> = ["on", "about", "of", "for", "sur", "sobre", "su", "uber", "over", "om"]

    private static let partsOfLetters: [StaticString] = ["letter", "lettre", "brie", "boletin", "brev"]
    private static let letters: Set<String> = [
        "newsletter", "newsletters", "letter", "letters", "infolettre", "infolettres", "brief", "nieuwsbrief",
        "nieuwsbrieven", "boletin", "boletines", "nyhetsbrev",
    ]
    private static let others: Set<String> = [
        "other", "more", "weitere", "weiteren", "andere", "anderen", "mehr", "autres", "otras", "otros", "mas", "altre",
        "outras", "meer", "fler",
        "flere", "inne",
    ]
    private static let whose: Set<String> = [
        "our", "from", "us", "the", "great", "unsere", "von", "uns", "nos", "nuestras", "nuestros", "le", "nostre",
        "as", "nossas", "onze", "vara", "vore", "vare", "nasze", "de", "los", "las", "les", "free",
    ]

    private static let credits: Set<String> = [
        "photo", "photograph", "photos", "foto", "fotos", "image", "picture", "illustration", "credit", "bild",
        "artwork", "rendering", "render", "graphic", "screenshot", "visualisierung", "grafik",
    ]
    /// Where pictures are bought or found, folded.
    private static let agencies: Set<String> = [
        "unsplash", "getty", "getty images", "shutterstock", "pexels", "pixabay", "afp", "reuters", "ap", "ap photo",
        "dpa", "flickr", "istock", "alamy", "wikimedia commons", "wikimedia", "imago", "epa",
    ]
    private static let sources: Set<String> = [
        "by", "via", "from", "on", "of", "in", "at", "courtesy", "credit", "source", "von", "aus", "quelle", "bei",
        "par",
        "de", "por", "da", "door", "van", "av", "af",
    ]
    /// Words that the name of a newspaper's section is made of.
    private static let sectionWords: Set<String> = [
        "news", "headlines", "headline", "sports", "sport", "politics", "business", "opinion", "opinions", "commentary",
        "editorials", "editorial", "culture", "world", "technology", "tech", "science", "arts", "entertainment",
        "lifestyle", "health", "travel", "style", "food", "local", "national", "international", "todays", "today", "s",
        "latest", "top", "stories", "columnists", "calendar", "weather", "reviews", "movies", "theater", "markets",
        "economy", "climate", "magazine", "nachrichten", "politik", "wirtschaft", "kultur", "wissen", "meinung",
        "politique", "economie", "deportes", "noticias", "sportnieuws", "nieuws", "cronaca", "cultura",
        "societe", "monde", "planete", "sante", "sciences", "opinion", "sociedad", "internacional", "espana",
        "economia", "tecnologia", "ciencia", "salud", "opinioni", "esteri", "politica", "saude", "mundo", "esportes",
        "gesellschaft", "ausland", "inland", "panorama", "feuilleton", "netzwelt", "meinungen", "binnenland",
        "buitenland", "economie", "wetenschap", "opinie", "kultur", "ekonomi", "debatt", "ledare", "insandare",
        "utrikes", "inrikes", "sverige", "varlden", "okonomi", "utenriks", "innenriks", "meninger", "talous",
        "kotimaa", "ulkomaat", "kulttuuri", "urheilu", "mielipide", "kraj", "swiat", "gospodarka", "opinie",
        "kultura", "zdrowie", "domaci", "zahranici", "nazory", "новости", "политика", "экономика", "общество",
        "культура", "спорт", "мнения", "наука", "технологии", "спільнота", "економіка", "ekonomi", "spor", "kultur",
        "gundem", "teknoloji", "dunya", "اقتصاد", "تكنولوجيا", "علوم", "رياضة", "ثقافة", "آراء", "اراء", "سياسة",
        "صحة", "منوعات", "أخبار", "اخبار", "חדשות", "כלכלה", "ספורט", "תרבות", "דעות", "טכנולוגיה", "정치", "경제",
        "사회", "문화", "국제", "스포츠", "과학", "政治", "経済", "国際", "社会", "文化", "スポーツ", "テクノロジー", "科学", "经济", "科技", "体育",
        "国际", "财经", "經濟", "國際", "財經", "體育",
    ]

    private static let longestLabel = 4
    private static let longestCredit = 8

    /// Labels of a shop's shelves, folded.
    private static let shelves: Set<String> = [
        "shop", "merch", "deals", "deals of the day", "now on sale", "on sale", "on sale now", "sale", "our products",
        "our shop", "from our shop", "from the shop", "shop now", "angebote", "im shop", "aus dem shop", "promotions",
        "ofertas", "offerte", "aanbiedingen", "販売中", "商品",
    ]

    /// The word that says that a section is paid for, or sells.
    static func paid(_ label: WordMatches) -> String? {
        guard (1...longestLabel).contains(label.text.wordCount) else { return nil }
        if shelves.contains(label.text.whole) { return label.text.whole }
        return label.text.split.first(where: paidSections.contains)
    }

    /// A text of nothing but such words: "Today's Headlines", "Arts/Entertainment".
    static func section(_ text: FoldedText) -> String? {
        guard (1...3).contains(text.wordCount) else { return nil }
        return text.split.allSatisfy(sectionWords.contains) ? text.whole : nil
    }

    /// "Tags: [tin] [mines]", "Filed under: [Opinion]": the label in front of a row of tags.
    static func tag(_ facts: LinkFacts) -> String? {
        let before = facts.surroundings.before
        guard facts.wordCount <= 3, !facts.link.isPicture, let colon = before.utf8.lastIndex(of: UInt8(ascii: ":"))
        else {
            return nil
        }
        let row = before[colon...].dropFirst()
        guard row.utf8.count <= longestRow, !row.contains(where: ".!?".contains),
            let label = FoldedText(before[..<colon].suffix(longestTagLabel)).lastWord
        else { return nil }
        return tagLabels.contains(label) ? label : nil
    }

    private static let longestRow = 80
    private static let longestTagLabel = 24
    private static let tagLabels: Set<String> = [
        "tags", "tagged", "tag", "under", "category", "categories", "schlagworte", "schlagworter", "stichworte",
        "kategorie", "kategorien", "etiquettes", "etiquetas", "categorie", "categorias", "categoria", "trefwoorden",
        "etiketter", "emneord", "tagi",
    ]

    /// "Photo by Ann Lee on": the word that says that a picture's source is named.
    static func credit(_ sentence: WordMatches) -> String? {
        guard (1...longestCredit).contains(sentence.text.wordCount) else { return nil }
        let words = sentence.text.split
        let isSourced = words.dropFirst().contains(where: sources.contains)
        return words.first.flatMap { credits.contains($0) && isSourced ? $0 : nil }
    }

    /// "(Ann Lee / Unsplash)": the agency that stands behind a name.
    static func agency(after text: String) -> String? {
        guard let sign = text.first, "/|".contains(sign) else { return nil }
        let name = FoldedText(text.dropFirst().prefix { !")|.,]".contains($0) }).whole
        return agencies.contains(name) ? name : nil
    }
}
