// The end of stage fetch, the same for every source: a message becomes a page in raw_html/ and an entry of
// newsletters.json.

internal import Disk
internal import Mail
internal import Notation

/// Stores newsletters one after the other.
struct NewsletterWriter {
    private let context: StageContext
    private let raw: Directory
    private var output: RecordWriter

    /// Up to this many pages are synced one by one; beyond, one sync of the file system serves all.
    ///
    /// That one waits for whatever others have written there, which a few pages need not.
    private static let fewPages = 4

    /// How many have been stored.
    var count: Int { output.count }

    /// Begins with no newsletter: pages of an earlier start of this stage would be named by nobody.
    init(_ context: StageContext) throws {
        self.context = context
        let directory = context.directory
        if directory.contains(ExtractionDirectory.rawHTML) { try directory.removeTree(ExtractionDirectory.rawHTML) }
        try directory.mkdir(ExtractionDirectory.rawHTML)
        raw = try directory.directory(ExtractionDirectory.rawHTML)
        output = try RecordWriter(Stage.fetch.outputFile, in: directory)
    }

    /// Stores one message, found there; `fileTime` stands in for a missing Date.
    mutating func store(_ message: Message, from source: NewsletterOrigin, fileTime: Timestamp) throws {
        let number = String(output.count + 1)
        let id = String(repeating: "0", count: max(0, 4 - number.count)) + number
        let sender = FileSlug.make(message.sender.name.isEmpty ? message.sender.address : message.sender.name)
        let name = "\(id)_\(sender)_\(FileSlug.make(message.subject)).html"
        try AtomicFile.write(
            message.html, as: name, in: raw, durable: output.count < Self.fewPages, syncsDirectory: false)
        for warning in message.warnings { try context.warn(Status.Warning("message", warning, newsletter: id)) }
        try output.append(
            NewsletterRecord(
                id: id, messageID: message.messageID, subject: message.subject,
                sender: SenderRecord(name: message.sender.name, address: message.sender.address),
                date: message.date ?? fileTime, listID: message.listID, listUnsubscribe: message.listUnsubscribe,
                language: message.language, source: source, rawHTML: "\(ExtractionDirectory.rawHTML)/\(name)",
                bytes: message.html.count, warnings: message.warnings))
        let stored = output.count
        try context.reporter.update { $0.counts.newsletters = stored }
    }

    /// Makes newsletters.json appear, with every page on the disk before the list that names it.
    mutating func commit(_ counts: FetchCounts) throws {
        try context.reporter.settle(.fetch, counts: counts.all)
        if output.count <= Self.fewPages { try raw.sync() } else { try context.directory.syncFileSystem() }
        try output.commit()
    }
}
