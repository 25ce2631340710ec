// Which links below a label of jobs are jobs.
internal import Links

extension Rules {
    /// The label of jobs that a link stands below; nil for what stands there without being a job.
    static func jobSection(_ facts: LinkFacts) -> String? {
        if isBelowJobs(facts) || asksOrTells(facts) { return nil }
        // A label of three words is short: most headings and leads need not be read.
        if facts.surroundings.heading.utf8.count <= longestLabel, let words = jobLabel(facts.heading) { return words }
        return facts.surroundings.lead.utf8.count <= longestLabel ? jobLabel(facts.lead) : nil
    }

    /// What stands below the jobs without being one: networks' icons, a footer's words, and words of its sentences.
    private static func isBelowJobs(_ facts: LinkFacts) -> Bool {
        if SocialNetworks.icon(facts.surroundings) != nil || ActingText.isNetworkName(facts.surroundings) {
            return true
        }
        if facts.words.has(.job) { return false }
        if [.subscribe, .contact, .legal, .follow].contains(where: { facts.words.has($0) }) { return true }
        // "You will find more letters [in the overview]."
        return facts.isInline && facts.wordCount <= 3 && !facts.words.isBare
            && facts.link.text.unicodeScalars.first?.properties.isLowercase == true
            && facts.surroundings.before.utf8.count >= leastSentence
            && facts.surroundings.before.ends(in: ":,;(·|•–—-") == false
    }

    /// "What a tin engineer does on Tuesday" below "Career": a headline about work.
    private static func asksOrTells(_ facts: LinkFacts) -> Bool {
        facts.wordCount >= leastHeadline && facts.split.first.map(headlineWords.contains) == true
    }

    private static let leastHeadline = 5
    private static let headlineWords: Set<String> = [
        "what", "why", "how", "when", "who", "was", "warum", "wie", "wieso", "pourquoi", "comment", "por", "como",
        "perche",
        "come", "porque", "waarom", "hoe", "varfor", "hur", "hvorfor", "hvordan", "dlaczego", "jak",
    ]

    private static let leastSentence = 24
    private static let longestLabel = 100

    private static func jobLabel(_ label: WordMatches) -> String? {
        label.text.wordCount <= 3 ? label.evidence(.job) : nil
    }
}
