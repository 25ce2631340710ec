/// Rows of answers: what one link of a row does, the others do.
///
/// A question stands next to the first answer only, or below the last one ("Cast your vote!"), while any of them votes.
/// A row is a run of links with short texts in one block or in blocks that follow each other: a line, a list, cells.
/// Links with words of another kind ("Privacy") keep what they are. Linear in the number of links.
internal import Links

enum AnswerRows {
    private static let longestRow = 16
    /// The rule of a scale, and of what a call to vote stands below.
    private static let rule = "row"

    static func mark(_ runs: [Range<Int>], _ all: inout [LinkSurroundings]) {
        for run in runs where run.count <= longestRow {
            guard let (index, finding) = finding(in: all, run) else { continue }
            // From the first link that the question stands at, onwards, as far as the others are like it; what stands above a
            // question is an item of its own. A call to vote below the answers is about those above it.
            all[index].rowFinding = finding
            let others =
                index > run.lowerBound && finding.rule == rule
                ? Array((run.lowerBound..<index).reversed()) : Array((index + 1)..<run.upperBound)
            for other in others {
                guard isLike(all[other], all[index], finding) else { break }
                all[other].rowFinding = finding
            }
        }
    }

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
        if let words = scale(row) { return (run.lowerBound, Finding(reason: .poll, rule: rule, evidence: words)) }
        return call(all[run.upperBound - 1]).map { (run.upperBound - 1, $0) }
    }

    /// A question without words of voting may be a headline above a list of titles: then only few or very short ones
    /// answer.
    private static func isGuess(_ finding: Finding, in row: ArraySlice<LinkSurroundings>) -> Bool {
        finding.rule == ActingText.bareQuestion && row.count > 4 && row.contains { $0.words.text.wordCount > 3 }
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
        return texts.count <= 4 && texts.allSatisfy(yesAndNo.contains) ? texts.joined(separator: " ") : nil
    }

    private static let yesAndNo: Set<String> = [
        "yes", "no", "maybe", "ja", "nein", "vielleicht", "oui", "non", "si", "nee", "nej", "tak", "nie", "sim", "nao",
        "да", "нет", "yes please", "no thanks",
    ]

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
