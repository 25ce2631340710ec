/// A link's text and what stands around it, read once for all rules.
///
/// Make them for a whole page with `LinkSurroundings.all(of:)`: only then are the neighbours and the region known.
public import Links

/// What a reader sees of a link: its text, its sentence, its block, and where in the newsletter it stands.
public struct LinkSurroundings: Sendable {
    /// The part of a newsletter that a link stands in.
    public enum Region: String, Sendable {
        /// The masthead: logo, "view online".
        case header
        /// Between masthead and footer.
        case body
        /// Address, unsubscribing, social networks.
        case footer
    }

    /// What the link shows.
    public let text: String
    /// What else is written at it: alternative texts and titles, joined by " | ".
    public let hint: String
    /// The nearest heading.
    public let heading: String
    /// What stands before it in its block.
    public let before: String
    /// What stands after it in its block.
    public let after: String
    /// The kind of element.
    public let element: Link.Element
    /// Whether it shows a picture and no text of its own.
    public let isPicture: Bool
    /// The place in document order; 1 is the first.
    public let position: Int
    /// The number of links in the newsletter.
    public let linkCount: Int
    /// What a reader has just read when the block begins: the end of the block before.
    public internal(set) var lead: String
    /// What a reader reads next when the block ends.
    public internal(set) var trail: String
    /// The part of the newsletter.
    public internal(set) var region: Region
    /// Whether the link is one of several short ones in a row, as the answers to a question are.
    public internal(set) var isOneOfRow = false

    /// Whether the block before ends with a link: a headline that asks something asks it of nobody.
    var isLeadLinked = false

    /// The words of a vote that are next to a link that may answer them: in front of it, in the block before, or in the
    /// heading.
    var question: String?

    /// Whether nothing but the sign of an answer stands in front of it: "▢", "①", "A.".
    let isMarked: Bool

    /// What the row of answers that the link is one of does.
    var rowFinding: Finding?

    /// The phrases of the text.
    let words: WordMatches

    /// Makes the surroundings of one link; without its page, the region is guessed from the position.
    public init(
        text: String, hint: String = "", heading: String = "", before: String = "", after: String = "",
        element: Link.Element = .anchor,
        isPicture: Bool = false, position: Int = 1, linkCount: Int = 1, lead: String = "", trail: String = "",
        region: Region? = nil
    ) {
        let link = Link(
            position: position, url: "", href: "", text: text, hint: hint, heading: heading, before: before,
            after: after, lead: lead, trail: trail, element: element, isPicture: isPicture)
        self.init(link, of: linkCount, region: region ?? Self.guess(position: position, of: linkCount))
        var questions = Questions()
        question = questions.nearest(self)
    }

    /// Of a link of a page, whose question, row and region are found when all of them are there.
    init(_ link: Link, of linkCount: Int, region: Region) {
        text = link.text
        hint = link.hint
        heading = link.heading
        before = link.before
        after = link.after
        element = link.element
        isPicture = link.isPicture
        position = link.position
        self.linkCount = linkCount
        lead = link.lead
        trail = link.trail
        self.region = region
        isMarked = !link.before.isEmpty && AnswerMarks.areAll(of: link.before[...])
        words = WordMatches(FoldedText(link.text.beginning(Self.maximumText)))
    }

    private static let maximumText = 600

    /// What stands right in front of the link: in its block, or above it.
    var textAbove: String { before.isEmpty ? lead : before }

    /// The same of an answer, which may have a sign in front of it.
    var textAboveAnswer: String { isMarked ? lead : textAbove }

    /// Whether the link is drawn as a heading.
    var isTitle: Bool { !text.isEmpty && heading == text }

    /// The sentence that goes on behind the link; empty when the link ends it.
    var sentenceAfter: FoldedText {
        let text = after.beginning(200)
        if let first = text.first, ".!?|•…。！？".contains(first) { return FoldedText("") }
        return FoldedText(text).firstSentence
    }

    private static func guess(position: Int, of count: Int) -> Region {
        guard count > 4 else { return .body }
        if position <= 2 { return .header }
        return position > count - 3 ? .footer : .body
    }
}
