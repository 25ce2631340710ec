// newsletters.json and extracted_links.json read side by side: one newsletter with its links at a time.

internal import Disk
internal import Links

/// A newsletter and the links that stand in it, in document order.
struct NewsletterPage {
    var newsletter: NewsletterRecord
    var links: [Link]
}

/// Reads the newsletters of an extraction, each with its links.
struct NewsletterPages {
    private var newsletters: RecordReader<NewsletterRecord>
    private var links: RecordReader<LinkRecord>
    /// The first link of the next newsletter that has any.
    private var ahead: LinkRecord?

    init(in directory: Directory) throws {
        newsletters = try RecordReader(Stage.fetch.outputFile, in: directory)
        links = try RecordReader(Stage.links.outputFile, in: directory)
        ahead = try links.next()
    }

    /// The next newsletter, or nil after the last.
    ///
    /// - Throws: `DocumentError` when a link names a newsletter that is not there: one of the files has been exchanged.
    mutating func next() throws -> NewsletterPage? {
        guard let newsletter = try newsletters.next() else {
            if let stray = ahead {
                throw DocumentError(
                    file: Stage.links.outputFile,
                    message: "a link names the newsletter \"\(stray.newsletter)\", which is not in its place")
            }
            return nil
        }
        var page = NewsletterPage(newsletter: newsletter, links: [])
        while let record = ahead, record.newsletter == newsletter.id {
            page.links.append(record.link)
            ahead = try links.next()
        }
        return page
    }
}
