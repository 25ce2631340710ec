/// What is decided about one link of a newsletter.
public enum Verdict: Sendable, Equatable {
    /// An article, with all that its entry holds.
    case article(Article)
    /// No article.
    case rejected(Finding)
    /// The same article as the link at an earlier or better position of the same newsletter.
    case duplicate(of: Int, Finding)

    /// The reason in `rejected.json`; nil for an article.
    public var reason: Reason? {
        switch self {
        case .article: nil
        case .rejected(let finding): finding.reason
        case .duplicate: .duplicate
        }
    }
}

/// An article of a newsletter, made of all links that lead to it.
public struct Article: Sendable, Equatable {
    /// The clean address, or the address as found where no clean one is known.
    public var url: String
    /// True where `url` is the address as found.
    public var asFound: Bool
    /// The position of the link that stands for the article.
    public var position: Int
    /// The positions of the other links that lead to it.
    public var duplicates: [Int]
    /// The addresses as found, each once, in document order.
    public var originalURLs: [String]
    /// The page's title, where one is known; otherwise the best text.
    public var title: String
    /// The best text of its links.
    public var text: String
    /// The heading that it stands under; "" when there is none, or when it is the article's own.
    public var section = ""
    /// What is said of it beside its title, at most 400 characters; "" when nothing is.
    public var blurb = ""
    /// The rule that made it an article.
    public var rule: String
    /// What weighed.
    public var evidence: String
}
