/// Answers one below the other, each in a block of its own: a poll in a newsletter of columns, whatever the answers say.
///
/// A question stands above the first, and either the heading announces it as one to the readers ("Monday's poll: would you …?"),
/// or it is a line that begins with the call ("Vote for the book of June"). Linear in the number of links.
internal import Links

enum AnswerLists {
    private static let mostAnswers = 8
    private static let longestAnswer = 12
    private static let longestCall = 8

    static func mark(_ all: inout [LinkSurroundings]) {
        var index = 0
        while index < all.count {
            guard isAnswer(all[index]), !all[index].isLeadLinked, let words = call(above: all[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < all.count, end - index <= mostAnswers, isAnswer(all[end]), all[end].isLeadLinked,
                all[end].heading == all[index].heading
            {
                end += 1
            }
            if (2...mostAnswers).contains(end - index) {
                let finding = Finding(reason: .poll, rule: AnswerRows.rule, evidence: words)
                for answer in index..<end { all[answer].rowFinding = all[answer].rowFinding ?? finding }
            }
            index = end
        }
    }

    private static func isAnswer(_ link: LinkSurroundings) -> Bool {
        link.region == .body && !link.isPicture && link.before.isEmpty && link.after.isEmpty && !link.isTitle
            && (1...longestAnswer).contains(link.words.text.wordCount)
            && link.words.matches.allSatisfy { [.bare, .poll, .confirm].contains($0.entry.wordClass) }
    }

    private static func call(above link: LinkSurroundings) -> String? {
        let line = link.lead.split(separator: "|").last { $0.contains { $0 != " " } }.map(String.init) ?? ""
        if ActingText.asks(line), Questions.isAnnounced(by: link.heading, "") { return line }
        let text = FoldedText(line)
        return text.wordCount <= longestCall ? ActingText.callToVote(text) : nil
    }
}
