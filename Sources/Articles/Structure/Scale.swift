/// Rows of marks: "1 Stern, 3 Sterne, 5 Sterne", "1/5 … 5/5", "one star, two stars".
///
/// Every step is a number and the same unit, and each has a number of its own; only what is rated by stars or in so many of
/// so many: "3 days, 5 days" are journeys.
enum Scale {
    /// What a link of a row stands for; a number without a unit may be a part of a series.
    private struct Step {
        var number: String
        var isDoubtful = false
    }

    /// The parts of a row that are the steps of one scale.
    static func stretches(_ run: Range<Int>, in all: [LinkSurroundings]) -> [Range<Int>] {
        var stretches: [(range: Range<Int>, isDoubtful: Bool)] = []
        var steps: Set<String> = []
        for index in run {
            guard let step = step(all[index]) else { continue }
            if let last = stretches.last, last.range.upperBound == index, steps.insert(step.number).inserted {
                stretches[stretches.count - 1].range = last.range.lowerBound..<(index + 1)
            } else {
                stretches.append((index..<(index + 1), step.isDoubtful))
                steps = [step.number]
            }
        }
        return stretches.filter { $0.range.count > 1 && (!$0.isDoubtful || isAsked(all[$0.range.lowerBound])) }
            .map(\.range)
    }

    /// Whether nothing stands in front of a row, or a question, or talk of voting: "parts one, two and three" is a series.
    private static func isAsked(_ link: LinkSurroundings) -> Bool {
        link.before.isEmpty && link.words.text.wordCount == 1
            || [link.before, link.lead, link.heading].contains { text in
                !text.isEmpty && (ActingText.asks(text) || WordMatches(FoldedText(text.ending(160))).has(.poll))
            }
    }

    private static func step(_ link: LinkSurroundings) -> Step? {
        // "[One star], [two stars] and [three stars]" are told of.
        guard link.after.first != "," else { return nil }
        let text = link.text.isEmpty ? FoldedText(link.hint) : link.words.text
        if text.wordCount == 1 {
            return numerals.contains(text.whole) ? Step(number: text.whole, isDoubtful: true) : nil
        }
        return (2...longest).contains(text.wordCount) ? step(text.split) : nil
    }

    /// What a step stands for; nil for what is none.
    private static func step(_ words: [String]) -> Step? {
        if words.contains(where: units.contains) {
            // "3 Sterne", "★ 3 of 5 stars", "three stars".
            return words.first.flatMap { Int($0) != nil || numerals.contains($0) ? Step(number: $0) : nil }
        }
        // "4/5", "4 von 5"; "2/3" may be the second of three parts.
        guard let first = words.first.flatMap({ Int($0) }), let most = words.last.flatMap({ Int($0) }), first <= most,
            [3, 4, 5, 6, 10].contains(most), words.count == 2 || words.count == 3 && ofs.contains(words[1])
        else { return nil }
        return Step(number: "\(first)", isDoubtful: most == 3)
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
