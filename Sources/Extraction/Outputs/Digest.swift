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

/// What stands together in a digest: an article with its blurb, or the sentence that one or several are links of.
struct DigestItem {
    /// A part of a sentence.
    enum Piece {
        case text(String)
        case article(DigestArticle)
    }

    /// One article; of a sentence all its articles, in their order.
    private(set) var articles: [DigestArticle]
    /// What is said beside the title; "" for nothing.
    private(set) var blurb: String
    /// The sentence with its links where they stand; nil where the blurb goes below the title.
    private(set) var sentence: [Piece]?

    private init(_ article: DigestArticle) {
        (articles, blurb) = ([article], article.blurb)
        sentence = Self.pieces(of: blurb, articles)
    }

    /// A newsletter's articles; what several of them have beside them is shown once.
    static func all(of newsletter: FilteredNewsletter) -> [DigestItem] {
        var items: [DigestItem] = []
        var places: [String: Int] = [:]
        for record in newsletter.articles {
            let article = DigestArticle(record)
            if let last = items.last?.joined(by: article) {
                items[items.count - 1] = last
            } else {
                var item = DigestItem(article)
                // Of two that have the same words beside them, they are those of the one that stands in them.
                if !item.blurb.isEmpty, let place = places[item.blurb] {
                    if item.sentence != nil, items[place].sentence == nil {
                        items[place].blurb = ""
                    } else {
                        item.loseBlurb()
                    }
                }
                items.append(item)
            }
            if let last = items.last, !last.blurb.isEmpty { places[last.blurb] = items.count - 1 }
        }
        return items
    }

    private mutating func loseBlurb() { (blurb, sentence) = ("", nil) }

    /// With one more article of its sentence; nil where that is another one.
    private func joined(by article: DigestArticle) -> DigestItem? {
        guard sentence != nil, !article.blurb.isEmpty else { return nil }
        let (shorter, longer) =
            blurb.utf8.count < article.blurb.utf8.count ? (blurb, article.blurb) : (article.blurb, blurb)
        guard longer.contains(shorter), let pieces = Self.pieces(of: longer, articles + [article]) else { return nil }
        var joined = self
        (joined.articles, joined.blurb, joined.sentence) = (articles + [article], longer, pieces)
        return joined
    }

    /// A sentence taken apart at the titles of its links; nil where one is not there.
    private static func pieces(of sentence: String, _ articles: [DigestArticle]) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = sentence[...]
        for article in articles {
            guard let place = place(of: article.title, in: rest) else { return nil }
            pieces += [.text(String(rest[..<place.lowerBound])), .article(article)]
            rest = rest[place.upperBound...]
        }
        return pieces + [.text(String(rest))]
    }

    /// Where a title stands for the first time that it is not a part of a longer word.
    private static func place(of title: String, in text: Substring) -> Range<Substring.Index>? {
        var start = text.startIndex
        while !title.isEmpty, let place = text[start...].firstRange(of: title) {
            let before = place.lowerBound > text.startIndex ? text[text.index(before: place.lowerBound)] : " "
            let after = place.upperBound < text.endIndex ? text[place.upperBound] : " "
            if !isWithinWord(before, title.first) && !isWithinWord(title.last, after) { return place }
            start = text.index(after: place.lowerBound)
        }
        return nil
    }

    /// Whether two letters stand in one word, of a script that parts words by blanks.
    private static func isWithinWord(_ one: Character?, _ other: Character?) -> Bool {
        [one, other].allSatisfy { letter in
            letter.flatMap(\.unicodeScalars.first).map { $0.properties.isAlphabetic && !$0.properties.isIdeographic }
                ?? false
        }
    }
}

/// A form of the digest.
protocol DigestForm {
    /// What stands before the first newsletter.
    static func beginning(newsletters: Int, articles: Int) -> String
    /// One newsletter with its articles.
    static func newsletter(_ newsletter: FilteredNewsletter, _ items: [DigestItem]) -> String
    /// What stands after the last.
    static var end: String { get }
}

/// The words of both forms.
enum DigestWords {
    static func title(newsletters: Int, articles: Int) -> String {
        "\(CountedNoun.text(articles, "article")) from \(CountedNoun.text(newsletters, "newsletter"))"
    }

    /// That one of an item's articles stands elsewhere, too; nil where none does.
    static func others(of articles: [DigestArticle]) -> String? {
        let most = articles.map(\.others).max() ?? 0
        return most > 0 ? "also in \(CountedNoun.text(most, "other newsletter"))" : nil
    }

    static func subject(_ newsletter: FilteredNewsletter) -> String {
        newsletter.subject.isEmpty ? "(no subject)" : newsletter.subject
    }

    /// Who sent it and when: the name, or the address where there is none; the day.
    static func byline(_ newsletter: FilteredNewsletter) -> String {
        let name = newsletter.sender.name.isEmpty ? newsletter.sender.address : newsletter.sender.name
        let day = newsletter.date.map { String($0.iso8601.prefix(10)) } ?? ""
        return [name, day].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
