/// Rows of answers: what one link of a row does, the others do.
///
/// A question stands next to the first answer only, or below the last one ("Cast your vote!"), while any of them votes.
/// A row is a run of links with short texts in one block or in blocks that follow each other: a line, a list, cells.
/// Links with words of another kind ("Privacy") keep what they are. Linear in the number of links.
internal import Links

enum AnswerRows {
    private static let longestRow = 16
    private static let longestPair = 3
    /// The rule of a scale, and of what a call to vote stands below.
    static let rule = "row"

    static func mark(_ runs: [Range<Int>], _ all: inout [LinkSurroundings]) {
        for run in runs where run.count <= longestRow {
            for stretch in signed(run, in: all) + Scale.stretches(run, in: all) {
                let row = all[stretch]
                let texts = row.map(\.words.text.whole).joined(separator: " ")
                for index in stretch { all[index].rowFinding = Finding(reason: .poll, rule: rule, evidence: texts) }
            }
            if let (row, finding) = offered(run, in: all) {
                for index in row { all[index].rowFinding = finding }
                continue
            }
            guard let (index, finding) = finding(in: all, run) else { continue }
            // From the first link that the question stands at, onwards, as far as the others are like it; what stands above a
            // question is an item of its own. A call to vote below the answers is about those above it.
            all[index].rowFinding = finding
            // "Approve" and "Decline": buttons of one kind, whichever of them is known.
            let isPair = run.count <= longestPair && (isDecision(finding) || isSaid(all[index]))
            let above = Array((run.lowerBound..<index).reversed())
            let below = Array((index + 1)..<run.upperBound)
            let sides = isPair ? [above, below] : index > run.lowerBound && finding.rule == rule ? [above] : [below]
            for side in sides {
                for other in side {
                    guard isLike(all[other], all[index], finding),
                        other < index || isBeside(all[other], all[other - 1]) && isBelow(all[other], all[other - 1])
                    else { break }
                    all[other].rowFinding = finding
                }
            }
        }
    }

    /// Whether little more than bars and blanks parts a link from the one before it: what stands in a sentence answers nothing.
    private static func isBeside(_ link: LinkSurroundings, _ previous: LinkSurroundings) -> Bool {
        let gap = link.before.hasSuffix(previous.text) ? 0 : link.before.utf8.count
        guard gap > 0, !link.isRightBehind(previous) else { return true }
        // "The [plan] is out": the beginning of a sentence that goes on.
        let isInSentence =
            !link.isMarked && !link.isLast && !link.before.holds(previous.text)
        return gap < 16 && !isInSentence || link.before.unicodeScalars.last.map { bars.contains($0.value) } ?? true
    }

    /// Whether a link that begins its block stands right below another: what a line of words parts from the answers is a list
    /// of its own.
    private static func isBelow(_ link: LinkSurroundings, _ previous: LinkSurroundings) -> Bool {
        link.isPicture || !link.before.isEmpty || link.isLeadLinked || link.lead == previous.lead
            || link.lead.utf8.last != UInt8(ascii: ":")
    }

    private static let bars: Set<UInt32> = [0x7C, 0x2F, 0x2022, 0xB7, 0x2027, 0x2219, 0x2C]

    /// Whether a link may be another answer: a picture beside pictures, words beside words, none of a known kind.
    private static func isLike(_ other: LinkSurroundings, _ link: LinkSurroundings, _ finding: Finding) -> Bool {
        guard other.isPicture == link.isPicture, !ActingText.isNetworkName(other), !ActingText.isAddress(other.text),
            other.words.matches.allSatisfy({ [.bare, .poll, .confirm].contains($0.entry.wordClass) })
        else { return false }
        if link.isPicture, other.words.text.isEmpty != link.words.text.isEmpty { return false }
        return finding.rule != ActingText.bareQuestion || other.after.isEmpty && other.before.utf8.count < 8
    }

    private static func finding(in all: [LinkSurroundings], _ run: Range<Int>) -> (Int, Finding)? {
        let row = all[run]
        for index in run {
            if let finding = ActingText.answerOrConfirmation(all[index]), !isGuess(finding, in: row) {
                return (index, finding)
            }
        }
        if let words = announced(row) {
            return (run.lowerBound, Finding(reason: .confirm, rule: rule, evidence: words))
        }
        if let words = scale(row) { return (run.lowerBound, Finding(reason: .poll, rule: rule, evidence: words)) }
        return call(all[run.upperBound - 1]).map { (run.upperBound - 1, $0) }
    }

    /// A question without words of voting may be a headline above a list of titles: then only few or very short ones
    /// answer.
    private static func isGuess(_ finding: Finding, in row: ArraySlice<LinkSurroundings>) -> Bool {
        finding.rule == ActingText.bareQuestion && row.count > 4 && row.contains { $0.words.text.wordCount > 2 }
    }

    /// "0 1 2 … 10", "Yes / No", faces or stars, whatever is asked.
    private static func scale(_ row: ArraySlice<LinkSurroundings>) -> String? {
        if row.allSatisfy({ AnswerSymbols.areAll(of: $0.text.isEmpty ? $0.hint : $0.text) }) {
            return row.map { $0.text.isEmpty ? $0.hint : $0.text }.joined(separator: " ")
        }
        let texts = row.map(\.words.text.whole)
        if texts.count >= 5, texts.allSatisfy({ Int($0).map { (0...10).contains($0) } ?? false }) {
            return texts.joined(separator: " ")
        }
        if texts.count <= 4, texts.allSatisfy(yesAndNo.contains) || isYesAndNo(row) {
            return texts.joined(separator: " ")
        }
        return nil
    }

    /// "👍 Great · 👎 Not for me", below a question: other links may stand before and behind them.
    private static func signed(_ run: Range<Int>, in all: [LinkSurroundings]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for index in run where isSigned(all[index]) {
            if let last = stretches.last, last.upperBound == index {
                stretches[stretches.count - 1] = last.lowerBound..<(index + 1)
            } else {
                stretches.append(index..<(index + 1))
            }
        }
        return stretches.filter { $0.count > 1 && (isAsked(all[$0]) || isAnnounced(all[$0])) }
    }

    /// "Yes, always | On Sundays | Never": all links of a line below a question, with bars between them.
    ///
    /// A line below a question may as well hold sections, so the question has to be announced as one to the readers, or name
    /// the answers, or be answered with yes or with numbers.
    private static func offered(
        _ run: Range<Int>, in all: [LinkSurroundings]
    ) -> (row: Range<Int>, finding: Finding)? {
        guard let start = run.first(where: { isFirst(all[$0]) }) else { return nil }
        var end = start + 1
        while end < min(all.count, start + longestRow), isOffered(all[end], behind: all[end - 1]) { end += 1 }
        let row = all[start..<end]
        guard row.count > 1, row.last?.isLast == true, let first = row.first else { return nil }
        let question = first.textAboveAnswer
        let words = Set(FoldedText(question.ending(160)).split)
        let isMeant =
            yes.contains(first.words.text.split.first ?? "")
            || row.allSatisfy(isNumber)
            || row.count { words.isSuperset(of: $0.words.text.split) } > 1
            || !first.before.isEmpty && !first.isMarked && row.allSatisfy(isBare)
            || Questions.isAnnounced(by: first.heading, question)
        return isMeant ? (start..<end, Finding(reason: .poll, rule: rule, evidence: String(question.ending(80)))) : nil
    }

    /// "9 minutes", "1871"; "5 ways to save water" is a headline.
    private static func isNumber(_ link: LinkSurroundings) -> Bool {
        link.words.text.wordCount <= longestNumber && link.text.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    }

    private static let longestNumber = 3

    /// A word or two that may answer right behind a question; days are those of issues: "Missed one? Monday · Tuesday".
    private static func isBare(_ link: LinkSurroundings) -> Bool {
        link.words.text.wordCount <= longestBare && link.words.text.split.first.map(days.contains) != true
    }

    private static let days = Set(
        WordRun.words(
            in: """
                monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, montag, dienstag, mittwoch,
                donnerstag, freitag, samstag, sonntag, gestern, lundi, mardi, mercredi, jeudi, vendredi, samedi,
                dimanche, hier, lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, lunedì, martedì,
                mercoledì, giovedì, venerdì, sabato, domenica, ieri, segunda, terça, quarta, quinta, sexta, ontem,
                maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, måndag, tisdag, onsdag,
                torsdag, fredag, lördag, söndag, mandag, tirsdag, lørdag, søndag, poniedziałek, wtorek, środa, czwartek,
                piątek, sobota, niedziela, понедельник, вторник, среда, четверг, пятница, суббота, воскресенье
                """))

    /// Whether a question stands right in front of a link, or above it, and is no link itself.
    private static func isFirst(_ link: LinkSurroundings) -> Bool {
        guard !link.isPicture, !link.before.isEmpty && !link.isMarked || !link.isLeadLinked,
            link.words.matches.allSatisfy(isOfAnswer)
        else { return false }
        return ActingText.asks(link.textAboveAnswer)
    }

    private static func isOffered(_ link: LinkSurroundings, behind previous: LinkSurroundings) -> Bool {
        let gap = link.before.utf8.reversed().prefix { $0 != previous.text.utf8.last }
        return !link.isPicture && (1...longestOffered).contains(link.words.text.wordCount)
            && link.words.matches.allSatisfy(isOfAnswer) && gap.count < 16 && isBeside(link, previous)
            && link.before.hasSuffix(previous.text + String(decoding: gap.reversed(), as: UTF8.self))
    }

    private static func isOfAnswer(_ match: WordMatches.Match) -> Bool {
        [.bare, .poll, .confirm].contains(match.entry.wordClass)
    }

    private static let longestOffered = 8
    /// Of answers right behind a question that nothing else tells.
    private static let longestBare = 3

    /// "Tell us in one tap:" and the answers.
    private static func isAnnounced(_ row: ArraySlice<LinkSurroundings>) -> Bool {
        guard let first = row.first else { return false }
        return first.textAbove.utf8.last == UInt8(ascii: ":")
    }

    private static func isSigned(_ link: LinkSurroundings) -> Bool {
        link.words.text.wordCount <= ActingText.answerWords && AnswerSymbols.beginsWithAnswer(link.text)
    }

    /// "Your gift will go through right away:" and a row of amounts.
    private static func announced(_ row: ArraySlice<LinkSurroundings>) -> String? {
        guard let first = row.first, row.count <= longestAnnounced else { return nil }
        let before = first.textAbove
        // Amounts, of which one has a number.
        guard before.utf8.last == UInt8(ascii: ":"), row.contains(where: { $0.text.utf8.contains { $0 &- 0x30 < 10 } })
        else { return nil }
        let words = WordMatches(FoldedText(before.ending(200)).lastSentences(2))
        return ActingText.nearestActing(in: words).flatMap { $0.reason == .confirm ? $0.evidence : nil }
    }

    private static let longestAnnounced = 8

    private static func isAsked(_ row: ArraySlice<LinkSurroundings>) -> Bool {
        guard let first = row.first else { return false }
        return ActingText.asks(first.before) || ActingText.asks(first.lead) || ActingText.asks(first.heading)
    }

    /// A word of deciding, which has its opposite beside it.
    private static func isDecision(_ finding: Finding) -> Bool {
        guard finding.reason == .confirm, finding.rule == "text" else { return false }
        return decisions.contains(where: finding.evidence.hasPrefix)
    }

    /// "Przyjdę", which has "Niestety nie mogę" beside it: whichever of them is known.
    private static func isSaid(_ link: LinkSurroundings) -> Bool {
        link.words.matches.contains { $0.entry.wordClass == .confirm && $0.entry.mode == .wholeText }
    }

    private static let decisions = [
        "approv", "reject", "declin", "deny", "accept", "cancel", "confirm", "ablehn", "absag", "storni", "genehmig",
        "annehm", "approuv", "rejet", "refus", "annul", "aprob", "rechaz", "cancelar", "confirmar", "conferm", "disdi",
        "rifiut", "approva", "aprovar", "recus", "goedkeur", "afwij", "godkann", "avsla", "zatwierd", "odrzu",
        "одобр", "отклон",
    ]

    /// "Yes, I'm in" and "No, thanks", "I accept" and "I do not accept": one says yes, the next no, both in few words.
    private static func isYesAndNo(_ row: ArraySlice<LinkSurroundings>) -> Bool {
        // "Yes, and I'm sorry" has four words for the reader.
        let isShort = row.allSatisfy { !$0.text.isEmpty && $0.text.utf8.count { $0 == 0x20 } < longestYes }
        let words = row.map(\.words.text.split)
        guard isShort, words.count >= 2, words.allSatisfy({ !$0.isEmpty }) else { return false }
        for (one, other) in zip(words, words.dropFirst()) {
            if yes.contains(one[0]) && no.contains(other[0]) || no.contains(one[0]) && yes.contains(other[0]) {
                return true
            }
            // The same words, but for a negation: "Should" and "Should not".
            let added = Set(one).symmetricDifference(other)
            if !added.isEmpty, added.isSubset(of: negations) { return true }
        }
        return false
    }

    private static let longestYes = 4
    private static let yes: Set<String> = [
        "yes", "ja", "oui", "si", "sim", "tak", "ano", "да", "так", "ναι", "evet", "igen", "kylla", "jo", "jep",
        "כן", "نعم",
    ]
    private static let no: Set<String> = [
        "no", "nein", "non", "nao", "nie", "ne", "нет", "ні", "οχι", "hayir", "nem", "ei", "nee", "nej", "nei",
        "tidak", "לא", "لا", "nope",
    ]
    private static let negations: Set<String> = [
        "not", "nicht", "pas", "non", "no", "nie", "не", "inte", "ikke", "niet", "ei",
    ]

    /// Whole answers of a scale.
    private static let yesAndNo = yes.union(no).union(["maybe", "vielleicht", "yes please", "no thanks"])

    /// What is said right below the answers.
    private static func call(_ last: LinkSurroundings) -> Finding? {
        for text in [last.after, last.trail] {
            let words = WordMatches(FoldedText(text.beginning(60)).firstSentence)
            guard words.text.wordCount <= 8, let evidence = words.evidence(.poll) else { continue }
            if calls.contains(where: evidence.contains) {
                return Finding(reason: .poll, rule: rule, evidence: evidence)
            }
        }
        return nil
    }

    private static let calls = ["your vote", "your choice", "your answer", "vote now", "vote here"]
}
