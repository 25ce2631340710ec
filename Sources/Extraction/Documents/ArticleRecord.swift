internal import Articles
internal import Notation

/// A newsletter of filtered_articles.json: its headers and its articles.
struct FilteredNewsletter: Record, Sendable {
    var id: String
    var subject: String
    var sender: SenderRecord
    var date: Timestamp?
    var articles: [ArticleRecord]

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("newsletter", id)
        writer.member("subject", subject)
        sender.write(to: &writer)
        writer.member("date", date?.iso8601)
        writer.name("articles")
        writer.beginArray()
        for article in articles { article.write(to: &writer) }
        writer.endArray()
        writer.endObject()
    }

    init(_ newsletter: NewsletterRecord, articles: [ArticleRecord]) {
        id = newsletter.id
        subject = newsletter.subject
        sender = newsletter.sender
        date = newsletter.date
        self.articles = articles
    }

    init(_ object: DocumentReader) throws {
        id = try object.text("newsletter")
        subject = object.optionalText("subject") ?? ""
        sender = SenderRecord(object["sender"]?.object)
        date = object.optionalTime("date")
        articles = try (object["articles"]?.array ?? []).map {
            try ArticleRecord(DocumentReader($0, file: object.file))
        }
    }
}

/// An article of filtered_articles.json.
struct ArticleRecord: Record, Sendable {
    /// The clean address; the address as found where no clean one is known.
    var url: String
    var asFound: Bool
    var position: Int
    var duplicates: [Int]
    var originalURLs: [String]
    var title: String
    var text: String
    /// The heading that it stands under.
    var section: String
    /// What is said of it beside its title.
    var blurb: String
    var state: String
    var rule: String
    /// Other newsletters of this extraction with the same article.
    var alsoIn: [String] = []

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("url", url)
        writer.member("as_found", asFound)
        writer.member("position", position)
        writer.name("duplicates")
        writer.beginArray()
        for position in duplicates { writer.value(position) }
        writer.endArray()
        writer.member("original_urls", originalURLs)
        writer.member("title", title)
        writer.member("text", text)
        writer.member("section", section)
        writer.member("blurb", blurb)
        writer.member("state", state)
        writer.member("rule", rule)
        writer.member("also_in", alsoIn)
        writer.endObject()
    }

    init(_ article: Article, state: Resolution.State) {
        url = article.url
        asFound = article.asFound
        position = article.position
        duplicates = article.duplicates
        originalURLs = article.originalURLs
        // Only now: the judges look for what a text hides.
        title = VisibleText.line(article.title)
        text = VisibleText.line(article.text)
        section = VisibleText.line(article.section)
        blurb = VisibleText.line(article.blurb)
        self.state = state.rawValue
        rule = article.rule
    }

    init(_ object: DocumentReader) throws {
        url = try object.text("url")
        asFound = object["as_found"]?.bool ?? false
        position = try object.whole("position")
        duplicates = (object["duplicates"]?.array ?? []).compactMap { $0.integer.map(Int.init) }
        originalURLs = object.texts("original_urls")
        title = object.optionalText("title") ?? ""
        text = object.optionalText("text") ?? ""
        section = object.optionalText("section") ?? ""
        blurb = object.optionalText("blurb") ?? ""
        state = object.optionalText("state") ?? ""
        rule = object.optionalText("rule") ?? ""
        alsoIn = object.texts("also_in")
    }

    /// What a person calls the article.
    var shown: String { title.isEmpty ? (text.isEmpty ? url : text) : title }
}
