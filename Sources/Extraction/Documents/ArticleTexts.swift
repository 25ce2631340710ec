// The three text files beside filtered_articles.json: for reading, for piping, and what was left out.

internal import Disk
internal import Notation

/// Writes the texts of the filter stage.
enum ArticleTexts {
    private static let rule = String(repeating: "=", count: 80)

    /// filtered_articles.txt.
    static func writeArticles(
        _ newsletters: [FilteredNewsletter], id: ExtractionID, rejected: Int, in directory: Directory
    ) throws(PosixError) {
        let file = try AtomicFileWriter("filtered_articles.txt", in: directory)
        let total = newsletters.reduce(0) { $0 + $1.articles.count }
        try file.append("Articles of extraction \(id)\n")
        try file.append("Newsletters: \(newsletters.count)   Articles: \(total)   Other links: \(rejected)\n\(rule)\n")
        for newsletter in newsletters {
            try file.append("\n\(line(newsletter.subject.isEmpty ? "(no subject)" : newsletter.subject))\n")
            try file.append("From: \(line(newsletter.senderShown))\n")
            try file.append("Date: \(newsletter.date?.iso8601 ?? "unknown")\n")
            try file.append("Articles (\(newsletter.articles.count)):\n")
            for article in newsletter.articles {
                let mark = article.asFound ? "  [\(article.state)]" : ""
                try file.append("  * \(line(article.shown))\(mark)\n    \(article.url)\n")
            }
        }
        try file.commit()
    }

    /// article_urls.txt: one address a line, no duplicates.
    static func writeAddresses(_ newsletters: [FilteredNewsletter], in directory: Directory) throws(PosixError) {
        let file = try AtomicFileWriter("article_urls.txt", in: directory)
        var seen: Set<String> = []
        for newsletter in newsletters {
            for article in newsletter.articles where seen.insert(article.url).inserted {
                try file.append(article.url + "\n")
            }
        }
        try file.commit()
    }

    /// An entry of rejected.txt.
    static func rejection(_ record: RejectionRecord) -> String {
        let text = record.text.isEmpty ? "(no text)" : line(record.text)
        let why =
            record.duplicateOf.map { "duplicate of \($0)" }
            ?? "\(record.reason): \(line(record.evidence)) (\(record.rule))"
        return "  \(record.position). \(text)\n     \(why)\n     \(record.url)\n"
    }

    /// The heading of a newsletter in rejected.txt.
    static func heading(_ newsletter: NewsletterRecord) -> String {
        "\n\(newsletter.id) \(line(newsletter.subject.isEmpty ? "(no subject)" : newsletter.subject))\nFrom: \(line(newsletter.senderShown))\n"
    }

    /// The text on one line, without what a terminal would take for a command.
    private static func line(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }))
    }
}
