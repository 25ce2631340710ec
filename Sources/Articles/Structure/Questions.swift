/// Looks for the question that a short text may be the answer to.
///
/// The links of a block share what stands before it and above it, so the last of each is remembered with its answer.
struct Questions {
    private var lead = Remembered()
    private var heading = Remembered()

    /// The phrase of voting that is nearest to a link: at the end of what stands in front of it, of the block before, or of the
    /// heading, each of which may end with another phrase that acts.
    ///
    /// Only of what has no words of its own, or stands in a row with its like: most links answer nothing.
    mutating func nearest(_ link: LinkSurroundings) -> String? {
        guard link.isOneOfRow || link.words.isBare, ActingText.mayAnswer(link.words, link.text) else { return nil }
        if let own = Self.question(in: link.before) { return own }
        guard !tellsItself(link) else { return nil }
        return lead.question(in: link.lead) ?? heading.question(in: link.heading)
    }

    /// Whether a statement stands between a link and what is above it.
    ///
    /// "Last week's answer was tin. [Find out why]" is a story; answers may have one in front of them, too: "We read it all.
    /// [Good] [Bad]".
    private func tellsItself(_ link: LinkSurroundings) -> Bool {
        let text = link.before.ending(160)
        guard let last = text.unicodeScalars.last, !link.isMarked, Self.holdsSentence(text) else { return false }
        return link.isLast || last.properties.isAlphabetic || !link.isOneOfRow
    }

    private static func holdsSentence(_ text: Substring) -> Bool {
        var isStop = false
        for byte in text.utf8 {
            if isStop, byte <= 0x20 { return true }
            isStop = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
        }
        return isStop || text.utf8.count >= 3 && text.hasSuffix("。")
    }

    /// Whether a heading, or what stands in front of a question, announces it to the readers: "Question of the week".
    ///
    /// An announcement has a line or a sentence of its own: "What did the survey find?" asks for news.
    static func isAnnounced(by heading: String, _ question: String) -> Bool {
        if sentences(of: heading).contains(where: { announces($0, besides: mostBesides) }) { return true }
        let sentences = sentences(of: question)
        if sentences.dropLast().contains(where: { announces($0, besides: mostBesides) }) { return true }
        if sentences.last.map({ announces($0, besides: 0) }) == true { return true }
        // "Question of the month, for the next issue: what …"
        guard let colon = question.ending(160).lastIndex(of: ":") else { return false }
        let said = question.ending(160)[..<colon].split { ".!?\n".contains($0) }.last ?? ""
        return said.split(separator: ",").first.map { announces($0, besides: mostBesides) } ?? false
    }

    private static func sentences(of text: String) -> [Substring] {
        text.ending(160).split { $0 == "\n" || ".!?:|？！。：".contains($0) }
    }

    /// "The ferry quiz".
    private static let mostBesides = 2

    private static func announces(_ sentence: Substring, besides most: Int) -> Bool {
        let text = FoldedText(sentence)
        var isFound = false
        announcements.forEachMatch(in: text) { entry, _ in
            isFound = isFound || text.wordCount <= entry.words + most
        }
        return isFound
    }

    /// Apart from the other phrases: a headline may speak of polls, and of quizzes.
    private static let announcements = PhraseTrie(
        Languages.all.map { Language($0.code, joined: $0.joined, words: [.poll: $0.asking]) })

    private struct Remembered {
        private var text = ""
        private var question: String?

        mutating func question(in text: String) -> String? {
            if text != self.text {
                self.text = text
                question = Questions.question(in: text)
            }
            return question
        }
    }

    private static func question(in text: String) -> String? {
        guard !text.isEmpty, let last = ActingText.nearestActing(in: WordMatches(FoldedText(text.ending(160)))) else {
            return nil
        }
        return last.wordClass == .poll ? last.evidence : nil
    }
}
