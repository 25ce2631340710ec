/// The surroundings of all links of a page: neighbours, rows, header and footer.
///
/// Invariants: linear in the number of links; a page of nothing but service links is all header and footer.
public import Links

extension LinkSurroundings {
    /// Reads the links of one page, in document order.
    public static func all(of links: [Link]) -> [LinkSurroundings] {
        var all = links.map { LinkSurroundings($0, of: links.count, region: .body) }
        for index in links.indices {
            // A picture may stand between.
            let previous = links[max(0, index - leadReach)..<index]
            all[index].isLeadLinked = previous.contains { !$0.text.isEmpty && all[index].lead.ends(with: $0.text) }
        }
        let rows = markRows(links, &all)
        var questions = Questions()
        for index in all.indices { all[index].question = questions.nearest(all[index]) }
        markRegions(links, &all)
        AnswerRows.mark(rows, &all)
        AnswerLists.mark(&all)
        Alternatives.mark(links, &all)
        AnswerCalls.mark(links, &all)
        ShareRows.mark(links, &all)
        return all
    }

    private static let leadReach = 3

    /// Two links or more of a few words each with hardly anything between them; returns the rows.
    private static func markRows(_ links: [Link], _ all: inout [LinkSurroundings]) -> [Range<Int>] {
        func isShort(_ index: Int) -> Bool { ActingText.mayAnswer(all[index].words, all[index].text) }
        // Answers are alike: what is longer, with a sign in front, stands in no row with words that have none.
        func isAlike(_ one: Int, _ other: Int) -> Bool {
            if AnswerSymbols.areAll(of: all[one].text), !AnswerSymbols.areAll(of: all[other].text) { return false }
            return ActingText.isFewWords(all[one].words, all[one].text) || AnswerSymbols.begins(all[other].text)
        }
        func isNext(_ index: Int) -> Bool {
            // A headline answers nothing, unless all answers are drawn as such.
            let isHeading = !links[index].text.isEmpty && links[index].heading == links[index].text
            guard index > 0,
                isHeading
                    ? links[index - 1].heading == links[index - 1].text
                    : links[index].heading == links[index - 1].heading
            else { return false }
            let gap = links[index].block - links[index - 1].block
            return gap == 0
                ? links[index - 1].after.utf8.count < 40 || endsSoon(links[index].before, after: links[index - 1].text)
                : gap <= 2
        }
        var rows: [Range<Int>] = []
        for index in links.indices.dropFirst()
        where isShort(index) && isShort(index - 1) && isAlike(index, index - 1) && isAlike(index - 1, index)
            && isNext(index)
        {
            all[index].isOneOfRow = true
            all[index - 1].isOneOfRow = true
            if let last = rows.last, last.upperBound == index {
                rows[rows.count - 1] = last.lowerBound..<(index + 1)
            } else {
                rows.append((index - 1)..<(index + 1))
            }
        }
        return rows
    }

    /// Whether hardly more than "B." stands behind the text of the link before.
    private static func endsSoon(_ before: String, after text: String) -> Bool {
        before.hasSuffix(text) || (!text.isEmpty && before.suffix(text.count + 4).hasPrefix(text))
            || (!text.isEmpty && before.suffix(text.count + 3).hasPrefix(text))
    }

    /// The header ends, and the footer begins, where two links in a row are none of its kind.
    private static func markRegions(_ links: [Link], _ all: inout [LinkSurroundings]) {
        // A picture of a story is no logo: its address stands under the headline too.
        var service = zip(links, all).map(isService)
        var stories: Set<String> = []
        for index in links.indices where !service[index] && all[index].words.text.wordCount >= 3 {
            stories.insert(links[index].url)
        }
        for index in links.indices where stories.contains(links[index].url) { service[index] = false }
        var end = 0
        while end < links.count, end < maximumHeader, service[end], end == 0 || isNear(links[end - 1], links[end]) {
            end += 1
        }
        for index in 0..<end { all[index].region = .header }
        var start = links.count
        var index = links.count - 1
        var strange = 0
        while index >= end, strange < 2 {
            if index + 1 < links.count, !isNear(links[index], links[index + 1]) { break }
            if service[index] {
                start = index
                strange = 0
            } else {
                strange += 1
            }
            index -= 1
        }
        for index in start..<links.count { all[index].region = .footer }
    }

    /// Mastheads and footers have links in most of their lines; a story has not.
    private static func isNear(_ first: Link, _ second: Link) -> Bool { second.block - first.block <= 6 }

    /// A masthead has no more links than this.
    private static let maximumHeader = 8

    /// Whether a link is of the kind that mastheads and footers are made of.
    private static func isService(_ link: Link, _ surroundings: LinkSurroundings) -> Bool {
        let words = surroundings.words
        if words.text.spacedCount > 7 { return false }
        if words.text.isEmpty || SocialNetworks.names.contains(words.text.whole) { return true }
        if link.url.hasPrefix("mailto:") || link.url.hasPrefix("#") { return true }
        if serviceKinds.contains(where: words.has) { return true }
        guard words.isBare else { return false }
        let around = WordMatches(link.before.ending(120) + " " + link.after.beginning(60))
        return serviceKinds.contains(where: around.has)
    }

    private static let serviceKinds: [WordClass] = [
        .unsubscribe, .preferences, .viewInBrowser, .legal, .contact, .follow, .appStore, .subscribe, .share, .forward,
        .site, .login, .referral, .footer,
    ]
}
