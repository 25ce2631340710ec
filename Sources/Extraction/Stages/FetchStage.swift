// fetch: mail becomes newsletters.json and raw_html/. Two passes over the source: the headers of all messages first, to
// choose among them in the order of their dates; then the chosen ones, one at a time, each from its file to its file.
// Nothing is skipped in silence: every message listed is stored, or counted with its reason.

internal import Disk
internal import Mail
internal import Notation
internal import Settings

/// Fetches the newsletters of a local source.
struct FetchStage {
    private let context: StageContext

    init(_ context: StageContext) { self.context = context }

    func run() throws {
        guard let source = context.config.source else {
            throw StageFailure(.sourceMissing, "a rerun has no source: its raw HTML is gone")
        }
        guard let kind = LocalMail.Kind(rawValue: source.kind.rawValue) else {
            throw StageFailure(.signInNeeded, "the account \"\(source.name)\" is not configured")
        }
        try context.reporter.begin(.fetch, message: "Fetching newsletters...")
        let local = try LocalSource(kind, path: source.name, roots: context.config.sourceRoots)
        for warning in local.warnings { try context.warn(Status.Warning("source", warning)) }
        var choice = Selection(context.config, isPages: kind == .rawHTML)
        var failed = try look(local, &choice)
        let chosen = choice.chosen()
        let raw = try makeRawHTML()
        var output = try RecordWriter(Stage.fetch.outputFile, in: context.directory)
        for (index, candidate) in chosen.enumerated() {
            if try !store(candidate, local, raw, to: &output) { failed += 1 }
            let stored = output.count
            try context.reporter.update { $0.counts.newsletters = stored }
            try context.reporter.progress(
                .fetch, done: chosen.count + index + 1, of: 2 * chosen.count,
                message: "Fetching newsletters... \(index + 1) of \(chosen.count)")
        }
        for warning in choice.warnings(stored: output.count) { try context.warn(warning) }
        // Every page reaches the disk before the list that names it.
        try context.directory.syncFileSystem()
        try output.commit()
        try context.reporter.finish(
            .fetch,
            counts: [
                Status.Count("looked_at", choice.lookedAt), Status.Count("stored", output.count),
                Status.Count("failed", failed),
            ] + choice.leftOut)
    }

    /// The first pass; returns how many files could not be opened.
    private func look(_ local: LocalSource, _ choice: inout Selection) throws -> Int {
        var done = 0
        var failed = 0
        try local.forEachHeader(limits: limits) { reason, isLost in
            if isLost { failed += 1 }
            try context.warn(Status.Warning(isLost ? "message_unreadable" : "source", reason))
        } _: { candidate, message in
            choice.consider(candidate, message)
            done += 1
            if done % 64 == 0 {
                try context.reporter.progress(
                    .fetch, done: 0, of: 1, message: "Fetching newsletters... \(done) messages looked at")
            }
        }
        return failed
    }

    /// Pages of an earlier start of this stage would be named by nobody.
    private func makeRawHTML() throws(PosixError) -> Directory {
        if context.directory.contains(ExtractionDirectory.rawHTML) {
            try context.directory.removeTree(ExtractionDirectory.rawHTML)
        }
        try context.directory.mkdir(ExtractionDirectory.rawHTML)
        return try context.directory.directory(ExtractionDirectory.rawHTML)
    }

    private var limits: MessageLimits {
        var limits = MessageLimits()
        limits.bytes = context.settings.messageLimit
        return limits
    }

    /// The second pass: one message; false when it could not be read any more.
    private func store(
        _ candidate: Candidate, _ local: LocalSource, _ raw: Directory, to output: inout RecordWriter
    ) throws -> Bool {
        let message: Message
        do {
            message = try local.message(candidate, limits: limits)
        } catch {
            try context.warn(Status.Warning("message_unreadable", "\(local.shownPath(candidate)): \(error)"))
            return false
        }
        let number = String(output.count + 1)
        let id = String(repeating: "0", count: max(0, 4 - number.count)) + number
        let sender = FileSlug.make(message.sender.name.isEmpty ? message.sender.address : message.sender.name)
        let name = "\(id)_\(sender)_\(FileSlug.make(message.subject)).html"
        try AtomicFile.write(message.html, as: name, in: raw, durable: false)
        for warning in message.warnings { try context.warn(Status.Warning("message", warning, newsletter: id)) }
        try output.append(
            NewsletterRecord(
                id: id, messageID: message.messageID, subject: message.subject,
                sender: SenderRecord(name: message.sender.name, address: message.sender.address),
                date: message.date ?? candidate.fileTime, listID: message.listID,
                listUnsubscribe: message.listUnsubscribe, language: message.language,
                sourceKind: local.kind.rawValue, sourcePath: local.shownPath(candidate),
                sourceOffset: local.kind == .mbox ? candidate.offset : nil,
                rawHTML: "\(ExtractionDirectory.rawHTML)/\(name)", bytes: message.html.count, warnings: message.warnings
            ))
        return true
    }
}
