/// A document that is made of the articles where the configuration or the request asks for it; the raw values are the
/// files' names.
public enum Output: String, Sendable, CaseIterable {
    /// For people, as Markdown.
    case markdownDigest = "digest.md"
    /// For people, a page of its own.
    case htmlDigest = "digest.html"
    /// All articles of the extraction, each once, the most mentioned first.
    case articles = "articles.json"
}
