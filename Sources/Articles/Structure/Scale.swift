/// Rows of marks: "1 Stern, 3 Sterne, 5 Sterne", "1/5 … 5/5", "one star, two stars".
///
/// Every step is a number and the same unit, and each has a number of its own; only what is rated by stars or in so many of
/// so many: "3 days, 5 days" are journeys.
enum Scale {
    /// The parts of a row that are the steps of one scale.
    static func stretches(_ run: Range<Int>, in all: [LinkSurroundings]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var steps: Set<String> = []
        for index in run {
            guard let step = step(all[index]) else { continue }
            if let last = stretches.last, last.upperBound == index, steps.insert(step).inserted {
                stretches[stretches.count - 1] = last.lowerBound..<(index + 1)
            } else {
                stretches.append(index..<(index + 1))
                steps = [step]
            }
        }
        return stretches.filter { $0.count > 1 }
    }

    private static func step(_ link: LinkSurroundings) -> String? {
        let text = link.text.isEmpty ? FoldedText(link.hint) : link.words.text
        if text.wordCount == 1 { return numerals.contains(text.whole) ? text.whole : nil }
        return (2...longest).contains(text.wordCount) ? step(text.split) : nil
    }

    /// What a step stands for; nil for what is none.
    private static func step(_ words: [String]) -> String? {
        if words.contains(where: units.contains) {
            // "3 Sterne", "★ 3 of 5 stars", "three stars".
            return words.first.flatMap { Int($0) != nil || numerals.contains($0) ? $0 : nil }
        }
        // "4/5", "4 von 5".
        guard let first = words.first.flatMap({ Int($0) }), let most = words.last.flatMap({ Int($0) }), first <= most,
            [3, 4, 5, 6, 10].contains(most), words.count == 2 || words.count == 3 && ofs.contains(words[1])
        else { return nil }
        return "\(first)"
    }

    private static let longest = 4
    private static let units = Set(
        WordRun.words(
            in: """
                star, stars, stern, sterne, sternen, étoile, étoiles, estrella, estrellas, stella, stelle, estrela,
                estrelas, ster, sterren, stjärna, stjärnor, stjerne, stjerner, tähti, tähteä, gwiazdka, gwiazdki,
                gwiazdek, hvězda, hvězdička, hvězdičky, hvězdiček, csillag, stea, stele, звезда, звезды, звёзды,
                звёзд, зірка, зірки, зірок, αστέρι, αστέρια, yıldız, bintang, sao
                """))
    private static let ofs: Set<String> = [
        "of", "von", "sur", "de", "di", "su", "van", "av", "af", "z", "из", "з", "out",
    ]
    private static let numerals = Set(
        WordRun.words(
            in: """
                zero, one, two, three, four, five, null, ein, eine, eins, zwei, drei, vier, fünf, un, une, deux,
                trois, quatre, cinq, una, uno, dos, tres, cuatro, cinco, due, tre, quattro, cinque, um, uma, dois,
                duas, três, quatro, een, één, twee, drie, vijf, ett, en, två, fyra, fem, to, fire, jedna, dwie, trzy,
                cztery, pięć, одна, две, три, четыре, пять, bir, iki, üç, dört, beş
                """))
}
