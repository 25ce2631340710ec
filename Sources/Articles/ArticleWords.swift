/// What a newsletter says of an article beside its title: the section that it stands in, and its blurb.
internal import Links

struct ArticleWords {
    /// The texts of all links: what another link says is no blurb.
    private let texts: Set<String>
    /// What stands at the end of blurbs: "Read more →".
    private let more: [String]

    /// By the position of a link, the text of the next link to another page: where it stands below, that is another item.
    private var following: [Int: String] = [:]

    private static let mostMore = 8
    private static let shortestHeadline = 10

    init(_ facts: [LinkFacts]) {
        texts = Set(facts.lazy.map(\.link.text))
        var more: Set<String> = []
        for one in facts where more.count < Self.mostMore && one.words.isReadMore { more.insert(one.link.text) }
        self.more = more.sorted()
        for (one, next) in zip(facts, facts.dropFirst()).reversed() {
            let isSame = next.address == one.address
            following[one.link.position] = isSame ? following[next.link.position] : next.link.text
        }
    }

    private static let longest = 400
    /// Shorter lines are bylines, dates and labels.
    private static let shortestBlurb = 40
    private static let longestSection = 80

    /// The heading above; not the article's own, nor a paragraph that is styled like a heading.
    static func section(_ facts: LinkFacts, title: String) -> String {
        let heading = facts.surroundings.heading
        guard !heading.isEmpty, heading.utf8.count <= longestSection, heading != title, !heading.holds(title),
            !title.holds(heading)
        else { return "" }
        return heading
    }

    /// The blurb, which may be a link itself; else what goes on behind the headline, the paragraph below it, or the
    /// sentence that the link stands in.
    func blurb(_ all: [LinkFacts], chosen: LinkFacts) -> String {
        let found = found(all, chosen)
        let end = more.first { !$0.isEmpty && found.hasSuffix($0) }
        return Self.cut(AddressFree.text(end.map { Self.trimmed(String(found.dropLast($0.count))) } ?? found))
    }

    private func found(_ all: [LinkFacts], _ chosen: LinkFacts) -> String {
        if let long = all.first(where: { $0.wordCount > 24 && $0.link.text != chosen.link.text }) {
            return long.link.text
        }
        let surroundings = chosen.surroundings
        // The sentence before an address is its title.
        if chosen.isInline, chosen.isAddressText { return "" }
        if chosen.isInline, !chosen.link.isPicture {
            return BlurbSentence.around(
                chosen.link.text, before: surroundings.before, after: surroundings.after)
        }
        if surroundings.after.utf8.count >= Self.shortestBlurb {
            // "Example 19 was released last week": the headline is where the sentence begins.
            return BlurbSentence.goesOn(surroundings.after)
                ? BlurbSentence.around(chosen.link.text, before: "", after: surroundings.after)
                : Self.trimmed(BlurbSentence.behind(surroundings.after))
        }
        let trail = surroundings.trail
        let start = trail.utf8.drop { $0 == UInt8(ascii: "|") }.startIndex
        let end = trail[start...].utf8.firstIndex(of: UInt8(ascii: "|")) ?? trail.endIndex
        let below = Self.trimmed(trail[start..<end])
        guard below.utf8.count >= Self.shortestBlurb, !texts.contains(below), !Self.isSmallPrint(below) else {
            return ""
        }
        return following[chosen.link.position].map { Self.isItem(below, of: $0) } == true ? "" : below
    }

    /// Whether a text begins with the next link, and so is that one's: with its headline, or with a name and a colon.
    private static func isItem(_ text: String, of next: String) -> Bool {
        guard !next.isEmpty, text.hasPrefix(next) else { return false }
        if next.utf8.count >= shortestHeadline { return true }
        return text.unicodeScalars.dropFirst(next.unicodeScalars.count).first.map { $0 != " " && leadsOn($0) } == true
    }

    /// Whether a text speaks of the mail itself: the footer below the last item.
    private static func isSmallPrint(_ text: String) -> Bool {
        if text.contains("©") { return true }
        let words = WordMatches(FoldedText(text))
        return [.unsubscribe, .preferences, .legal].contains { words.has($0) }
    }

    /// Without the dash or colon that leads from the headline to the blurb.
    private static func trimmed(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.firstIndex { !leadsOn($0) } ?? text.endIndex
        var end = text.endIndex
        while end > start, scalars[scalars.index(before: end)] == " " { end = scalars.index(before: end) }
        return String(text[start..<end])
    }

    private static func leadsOn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "–", "—", ":", "|", "·", "•", ".", ",", ";", ")", "]": true
        default: false
        }
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longest, text.count > longest else { return text }
        let part = text.prefix(longest)
        let end = part.lastIndex(of: " ") ?? part.endIndex
        return part[..<end] + "…"
    }
}
