/// Looks for the question that a short text may be the answer to.
///
/// The links of a block share what stands before it and above it, so the last of each is remembered with its answer.
struct Questions {
    private var lead = Remembered()
    private var heading = Remembered()

    /// The phrase of voting that is nearest to a link: at the end of what stands in front of it, of the block before, or of the
    /// heading, each of which may end with another phrase that acts.
    mutating func nearest(before: String, lead: String, heading: String) -> String? {
        Self.question(in: before) ?? self.lead.question(in: lead) ?? self.heading.question(in: heading)
    }

    /// Whether a text announces a question to the readers: "Question of the week", "Quick quiz".
    static func isAnnounced(in text: String) -> Bool {
        var isFound = false
        announcements.forEachMatch(in: FoldedText(text.ending(160))) { _, _ in isFound = true }
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
