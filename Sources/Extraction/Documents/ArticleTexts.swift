// The three text files beside filtered_articles.json: for reading, for piping, and what was left out.

internal import Disk
internal import Notation

/// Writes the texts of the filter stage, a newsletter at a time.
struct ArticleTexts {
    private static let rule = String(repeating: "=", count: 80)

    private let reading: AtomicFileWriter
    private let addresses: AtomicFileWriter
    /// The hashes of the addresses that have been written: each is written once.
    private var seen: Set<Int> = []

    /// Opens the files and writes the heading.
    init(_ id: ExtractionID, _ homes: ArticleHomes, rejected: Int, in directory: Directory) throws(PosixError) {
        reading = try AtomicFileWriter("filtered_articles.txt", in: directory)
        addresses = try AtomicFileWriter("article_urls.txt", in: directory)
        try reading.append("Articles of extraction \(id)\n")
        try reading.append(
            "Newsletters: \(homes.newsletters)   Articles: \(homes.articles)   Other links: \(rejected)\n\(Self.rule)\n"
        )
    }

    /// Appends a newsletter: for reading, with all its articles; for piping, the addresses that are new.
    mutating func append(_ newsletter: FilteredNewsletter) throws(PosixError) {
        let subject = newsletter.subject.isEmpty ? "(no subject)" : newsletter.subject
        try reading.append("\n\(VisibleText.line(subject))\nFrom: \(VisibleText.line(newsletter.sender.shown))\n")
        try reading.append("Date: \(newsletter.date?.iso8601 ?? "unknown")\nArticles (\(newsletter.articles.count)):\n")
        for article in newsletter.articles {
            let mark = article.asFound ? "  [\(article.state)]" : ""
            try reading.append("  * \(VisibleText.line(article.shown))\(mark)\n    \(article.url)\n")
            if seen.insert(article.url.hashValue).inserted { try addresses.append(article.url + "\n") }
        }
    }

    /// Makes both files appear; their directory is still to be synced.
    func commit() throws(PosixError) {
        try reading.commit(syncsDirectory: false)
        try addresses.commit(syncsDirectory: false)
    }

    /// An entry of rejected.txt.
    static func rejection(_ record: RejectionRecord) -> String {
        let text = record.text.isEmpty ? "(no text)" : VisibleText.line(record.text)
        let why =
            record.duplicateOf.map { "duplicate of \($0)" }
            ?? "\(record.reason): \(VisibleText.line(record.evidence)) (\(record.rule))"
        return "  \(record.position). \(text)\n     \(why)\n     \(record.url)\n"
    }

    /// The heading of a newsletter in rejected.txt.
    static func heading(_ newsletter: NewsletterRecord) -> String {
        "\n\(newsletter.id) \(VisibleText.line(newsletter.subject.isEmpty ? "(no subject)" : newsletter.subject))\nFrom: \(VisibleText.line(newsletter.sender.shown))\n"
    }
}
