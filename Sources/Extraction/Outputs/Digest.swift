// What digest.md and digest.html are made of: the newsletters with their articles, without what identifies the reader.
//
// An article whose clean address is not known is given by its title alone: its address as found often names its reader.

internal import Articles
internal import Notation

/// An article as a digest shows it.
struct DigestArticle {
    var title: String
    /// nil where only the address as found is known.
    var url: String?
    var blurb: String
    /// How many other newsletters have it.
    var others: Int

    init(_ article: ArticleRecord) {
        // The clean address names nobody; any other in the title or the blurb may.
        let words = article.shown == article.url && !article.asFound ? article.url : AddressFree.text(article.shown)
        title = words.isEmpty ? "(no title)" : words
        url = article.asFound || !Self.isWeb(article.url) ? nil : article.url
        blurb = AddressFree.text(article.blurb)
        others = article.alsoIn.count
    }

    /// Nothing but http and https becomes a link, whatever stands in the file.
    private static func isWeb(_ url: String) -> Bool { url.hasPrefix("https://") || url.hasPrefix("http://") }
}

/// A form of the digest.
protocol DigestForm {
    /// What stands before the first newsletter.
    static func beginning(newsletters: Int, articles: Int) -> String
    /// One newsletter with its articles.
    static func newsletter(_ newsletter: FilteredNewsletter, _ articles: [DigestArticle]) -> String
    /// What stands after the last.
    static var end: String { get }
}

/// The words of both forms.
enum DigestWords {
    static func title(newsletters: Int, articles: Int) -> String {
        "\(count(articles, "article")) from \(count(newsletters, "newsletter"))"
    }

    static func others(_ count: Int) -> String { "also in \(self.count(count, "other newsletter"))" }

    static func subject(_ newsletter: FilteredNewsletter) -> String {
        newsletter.subject.isEmpty ? "(no subject)" : newsletter.subject
    }

    /// Who sent it and when: the name, or the address where there is none; the day.
    static func byline(_ newsletter: FilteredNewsletter) -> String {
        let name = newsletter.sender.name.isEmpty ? newsletter.sender.address : newsletter.sender.name
        let day = newsletter.date.map { String($0.iso8601.prefix(10)) } ?? ""
        return [name, day].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}
