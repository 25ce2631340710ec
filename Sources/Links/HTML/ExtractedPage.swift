/// What one HTML page holds: its links in document order and the little that is told of the page itself.
public struct ExtractedPage: Sendable, Equatable {
    /// The links, in document order.
    public var links: [Link]
    /// The page's title, white space collapsed; "" when it has none.
    public var title: String
    /// The language that the page declares (`<html lang>`), as it is written there.
    public var language: String?
    /// Whatever of the page was not read, or had to be mended, a sentence each.
    ///
    /// A link is never lost silently: each budget that ran out, and each construct that swallows markup as it does in a
    /// browser (a comment never closed, say), is named here.
    public var warnings: [String]

    /// Makes a page from its parts.
    public init(links: [Link] = [], title: String = "", language: String? = nil, warnings: [String] = []) {
        self.links = links
        self.title = title
        self.language = language
        self.warnings = warnings
    }
}
