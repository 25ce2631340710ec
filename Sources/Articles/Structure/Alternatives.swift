/// Links that a footer offers in one breath: "change which letters you get or [step away from the table]".
///
/// Where one of two links joined by "or" ends or changes a subscription, or shares, so does the other, whatever words its
/// writer has found for it, unless they ask to read something. Linear in the number of links.
internal import Links

enum Alternatives {
    private static let mostWords = 8
    /// What stands between them may hold an aside: "Opt out (you will still hear of the ballot), or …".
    private static let longestGap = 60
    /// "Nebo si": the conjunction is one of the last words of the gap.
    private static let toLink = 2
    /// The rule of such a link.
    private static let rule = "alternative"

    static let conjunctions = Set(Languages.all.flatMap { WordRun.words(in: $0.subscription.or) })

    static func mark(_ links: [Link], _ all: inout [LinkSurroundings]) {
        // What a link tells is asked for with the one before it, and with the one behind it.
        var last: (index: Int, told: Finding?)?
        for index in links.indices.dropFirst() where links[index].block == links[index - 1].block {
            let told = last?.index == index - 1 ? last?.told : beside(all[index - 1])
            let telling = beside(all[index])
            last = (index, telling)
            if let told, mayChange(all[index], links[index]) {
                guard isJoined(all[index - 1], all[index]) else { continue }
                all[index].rowFinding = told
            } else if let telling, mayChange(all[index - 1], links[index - 1]), isJoined(all[index - 1], all[index]) {
                all[index - 1].rowFinding = telling
            }
        }
    }

    /// What a link that says itself that it ends or changes a subscription, or shares, tells of the one beside it: of the two,
    /// one ends and the other changes it; what stands beside sharing passes on.
    private static func beside(_ link: LinkSurroundings) -> Finding? {
        guard link.words.text.wordCount <= mostWords else { return nil }
        if let evidence = link.words.evidence(.unsubscribe) {
            return Finding(reason: .preferences, rule: rule, evidence: evidence)
        }
        let found = ChangingText.shared.find(in: link.words.text)
        if let evidence = link.words.evidence(.preferences) ?? (found?.reason == .preferences ? found?.evidence : nil) {
            return Finding(reason: .unsubscribe, rule: rule, evidence: evidence)
        }
        // "Share this letter on Facebook or [send it to a friend]".
        let sharing = link.words.evidence(.share) ?? SharingText.shared.evidence(in: link.words.text)
        return sharing.map { Finding(reason: .forward, rule: rule, evidence: $0) }
    }

    /// Whether a link may be the other one: a few words, of no other kind, at no headline's address.
    private static func mayChange(_ link: LinkSurroundings, _ source: Link) -> Bool {
        guard !link.isPicture, link.rowFinding == nil, (1...mostWords).contains(link.words.text.wordCount),
            link.words.matches.allSatisfy({ $0.entry.wordClass == .bare || $0.entry.wordClass.actingReason != nil }),
            !ActingText.isNetworkName(link), !asksToRead(link.words.text), let url = WebURL(source.url), url.isHTTP
        else { return false }
        return !url.pathSegments.contains(where: ActingAddress.isHeadline)
    }

    /// "Read The Ferry at Night", "die Fähre bei Nacht lesen".
    private static func asksToRead(_ text: FoldedText) -> Bool {
        let words = text.split
        return [words.first, words.last].contains { $0.map(reading.contains) ?? false }
    }

    private static let reading = Set(
        WordRun.words(
            in: """
                read, watch, listen, hear, browse, lesen, lies, lest, ansehen, anhören, lire, lisez, regarder, écouter,
                leer, lee, lea, ver, escuchar, leggi, leggere, guarda, ascolta, ler, leia, assistir, ouvir, lees, lezen,
                bekijk, luister, läs, læs, lyssna, lyt, lytt, lue, katso, kuuntele, czytaj, przeczytaj, obejrzyj,
                čtěte, přečtěte, читать, читайте, прочитать, смотреть, слушать, читати, читайте, oku, okuyun, olvassa
                """))

    /// Whether nothing but an aside and "or" stands between two links of a block.
    static func isJoined(_ one: LinkSurroundings, _ other: LinkSurroundings) -> Bool {
        let before = other.before.ending(longestGap + 40)
        guard !one.text.isEmpty, let end = before.ranges(of: one.text).last?.upperBound else {
            return false
        }
        let gap = before[end...]
        guard gap.utf8.count <= longestGap else { return false }
        let words = FoldedText(gap)
        return WordMatches(words).isOneSentence && words.split.suffix(toLink).contains(where: conjunctions.contains)
    }
}
