// links: the saved HTML of every newsletter becomes extracted_links.json. A newsletter that cannot be read is a warning
// in its place; the others go on.

internal import Disk
internal import Links
internal import Notation
internal import Settings

/// Takes the links out of the saved newsletters.
struct LinksStage {
    private let context: StageContext

    init(_ context: StageContext) { self.context = context }

    func run() throws {
        try context.reporter.begin(.links, message: "Extracting links...")
        let total = context.reporter.status.counts.newsletters
        let raw = try context.directory.directory(ExtractionDirectory.rawHTML)
        var newsletters = try RecordReader(Stage.fetch.outputFile, in: context.directory, as: NewsletterRecord.self)
        var output = try RecordWriter(Stage.links.outputFile, in: context.directory)
        var done = 0
        while let newsletter = try newsletters.next() {
            try extract(newsletter, raw, to: &output)
            done += 1
            let links = output.count
            try context.reporter.update { $0.counts.links = links }
            try context.reporter.progress(
                .links, done: done, of: total, message: "Extracting links... \(done) of \(total) newsletters")
        }
        try context.reporter.settle(
            .links, counts: [Status.Count("newsletters", done), Status.Count("links", output.count)])
        try output.commit()
        try context.reporter.finish(.links)
    }

    private func extract(_ newsletter: NewsletterRecord, _ raw: Directory, to output: inout RecordWriter) throws {
        let budget = HTMLLinkExtractor.Budget(bytes: context.settings.htmlLimit, seconds: context.settings.htmlSeconds)
        // The name comes from our own document, but a document may have been edited: one component, never a path.
        let name = newsletter.rawHTML.split(separator: "/").last.map(String.init) ?? ""
        let html: [UInt8]
        do {
            html = try raw.readFile(name, maximumBytes: context.settings.messageLimit * 2)
        } catch {
            try context.warn(Status.Warning("newsletter_unreadable", "\(error)", newsletter: newsletter.id))
            return
        }
        let page = HTMLLinkExtractor.extract(html, budget: budget)
        for warning in page.warnings {
            try context.warn(Status.Warning("html", warning, newsletter: newsletter.id))
        }
        for link in page.links { try output.append(LinkRecord(newsletter: newsletter.id, link: link)) }
    }
}
