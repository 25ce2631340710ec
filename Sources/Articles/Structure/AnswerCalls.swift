/// Rows of links that a call to answer with a click stands above or below, or that all speak in the first person.
///
/// "Tap your answer; we count them on Monday" and a row of any words or pictures; "[I'll be there] / [I can't]"; and the
/// alternatives within a question that is announced to the readers: "The poll: do you run [early] or [late]?" Linear in the
/// number of links.
internal import Links

enum AnswerCalls {
    /// Answers that are called for may be as long as titles of books.
    private static let mostWords = 8
    private static let mostAnswers = 8
    private static let mostSaid = 4
    private static let mostWordsSaid = 6
    private static let mostWordsBetween = 4
    /// Cells of a table, items of a list.
    private static let blocksApart = 2

    /// The beginning of what stands above is cut off.
    private static let leadsEnd = 80

    static func mark(_ links: [Link], _ all: inout [LinkSurroundings]) {
        var start = 0
        for index in links.indices.dropFirst() {
            // Most links are none, which costs less to see than it costs to take them out of the list.
            if asks(behind: all[index].after), alternatives(index, links, all) {
                let finding = Finding(reason: .poll, rule: "alternatives", evidence: all[index - 1].text)
                all[index - 1].rowFinding = all[index - 1].rowFinding ?? finding
                all[index].rowFinding = all[index].rowFinding ?? finding
            }
            if isNext(index, links, all) { continue }
            mark(start..<index, links, &all)
            start = index
        }
        mark(start..<links.count, links, &all)
    }

    private static func mark(_ row: Range<Int>, _ links: [Link], _ all: inout [LinkSurroundings]) {
        guard (2...mostAnswers).contains(row.count), row.contains(where: { all[$0].rowFinding == nil }) else { return }
        guard let finding = called(all[row]) ?? said(row, links, all) else { return }
        for index in row where all[index].rowFinding == nil { all[index].rowFinding = finding }
    }

    // MARK: Rows

    /// Whether a link stands beside the one before it, and both may be answers.
    private static func isNext(_ index: Int, _ links: [Link], _ all: [LinkSurroundings]) -> Bool {
        let gap = links[index].block - links[index - 1].block
        guard gap <= blocksApart, (1...mostWords).contains(all[index].words.text.wordCount),
            (1...mostWords).contains(all[index - 1].words.text.wordCount),
            gap == 0 || (all[index].before.isEmpty || all[index].isMarked) && all[index - 1].isLast,
            links[index].isPicture == links[index - 1].isPicture
        else { return false }
        let isBeside =
            gap == 0
            ? LinkSurroundings.isRight(
                before: links[index].before, behind: links[index - 1].text, links[index - 1].before)
            : links[index].lead.ends(with: links[index - 1].text)
                || links[index].isPicture
                    && links[index].lead.ending(leadsEnd) == links[index - 1].lead.ending(leadsEnd)
        return isBeside && mayAnswer(all[index - 1]) && mayAnswer(all[index])
    }

    private static func mayAnswer(_ link: LinkSurroundings) -> Bool {
        link.words.matches.allSatisfy {
            $0.entry.wordClass == .bare || $0.entry.wordClass == .poll || $0.entry.wordClass == .confirm
        } && !link.isTitle && !ActingText.isNetworkName(link)
    }

    private static func called(_ row: ArraySlice<LinkSurroundings>) -> Finding? {
        guard let first = row.first, let last = row.last, first.region != .header else { return nil }
        // What is a link itself calls nobody.
        let above = first.isLeadLinked && first.before.isEmpty ? "" : first.textAboveAnswer
        let below = last.isLast ? last.trail : last.after
        guard let evidence = ClickText.calls(above: above) ?? ClickText.calls(below: below) else { return nil }
        return Finding(reason: .poll, rule: "called", evidence: evidence)
    }

    // MARK: The first person

    /// "[Ik rij mee] / [Ik blijf thuis]": side by side, with nothing told behind them.
    private static func said(_ row: Range<Int>, _ links: [Link], _ all: [LinkSurroundings]) -> Finding? {
        let answers = all[row]
        guard let first = answers.first, let last = answers.last, row.count <= mostSaid, last.isLast,
            answers.allSatisfy({ !$0.isPicture && $0.words.text.wordCount <= mostWordsSaid }),
            answers.allSatisfy({ ClickText.isInFirstPerson($0.words.text) }), isApart(first)
        else { return nil }
        // In lines of their own, two at most: more are a list of titles.
        guard links[row.upperBound - 1].block == links[row.lowerBound].block || row.count == 2 && !first.isLeadLinked
        else { return nil }
        let texts = answers.map(\.words.text.whole).joined(separator: " ")
        return Finding(reason: .confirm, rule: "first-person", evidence: texts)
    }

    /// Whether a row begins behind a whole sentence; below a colon stands a list.
    private static func isApart(_ first: LinkSurroundings) -> Bool {
        guard let last = first.textAboveAnswer.unicodeScalars.last else { return false }
        if first.before.isEmpty || first.isMarked { return last != ":" }
        return ".!?|…。！？)".unicodeScalars.contains(last)
    }

    // MARK: Within a question

    private static func asks(behind after: String) -> Bool {
        after.utf8.first.map { $0 == UInt8(ascii: "?") || $0 == 0xEF } == true
    }

    /// "The poll: do you run [early] or [late]?", announced to the readers, or answered with a click.
    private static func alternatives(_ index: Int, _ links: [Link], _ all: [LinkSurroundings]) -> Bool {
        let (one, other) = (all[index - 1], all[index])
        guard links[index].block == links[index - 1].block, !one.before.isEmpty,
            (1...mostWordsBetween).contains(one.words.text.wordCount),
            (1...mostWordsBetween).contains(other.words.text.wordCount),
            mayAnswer(one), mayAnswer(other), Alternatives.isJoined(one, other)
        else { return false }
        return Questions.isAnnounced(by: one.heading, one.before) || ClickText.calls(below: other.after) != nil
    }
}
