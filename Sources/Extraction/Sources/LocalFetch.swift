// Newsletters from files. Two passes over the source: the headers of all messages first, to choose among them in the order
// of their dates; then the chosen ones, one at a time, each from its file to its file.

internal import Disk
internal import Mail
internal import Notation

/// Fetches the newsletters of a local source.
struct LocalFetch {
    private let context: StageContext
    private let local: LocalSource

    init(_ context: StageContext, _ kind: LocalMail.Kind, path: String) throws {
        self.context = context
        local = try LocalSource(kind, path: path, roots: context.config.sourceRoots)
    }

    func run() throws {
        for warning in local.warnings { try context.warn(Status.Warning("source", warning)) }
        var choice = Selection(
            context.config, isPages: local.kind == .rawHTML, taken: context.taken?.before)
        choice.setAside(local.setAside)
        var failed = try look(&choice)
        if choice.lookedAt == 0, let other = local.otherKind {
            try context.warn(Status.Warning(LocalSource.Problem.otherKind.rawValue, other))
        }
        let chosen = choice.chosen()
        var output = try NewsletterWriter(context)
        for (index, candidate) in chosen.enumerated() {
            do {
                try output.store(try read(candidate), from: origin(candidate), fileTime: candidate.fileTime)
            } catch let failure as Unreadable {
                try context.warn(Status.Warning("message_unreadable", failure.words))
                failed += 1
            }
            try context.reporter.progress(
                .fetch, done: chosen.count + index + 1, of: 2 * chosen.count,
                message: "Fetching newsletters... \(index + 1) of \(chosen.count)")
        }
        for warning in choice.warnings(stored: output.count) { try context.warn(warning) }
        try output.commit(FetchCounts(choice, stored: output.count, failed: failed))
    }

    /// The first pass; returns how many files could not be opened.
    private func look(_ choice: inout Selection) throws -> Int {
        var done = 0
        var failed = 0
        try local.forEachHeader(limits: context.messageLimits, identifiesPages: context.config.onlyNew) {
            reason, problem in
            if problem == .lost { failed += 1 }
            try context.warn(Status.Warning(problem.rawValue, reason))
        } _: { candidate, message in
            if choice.consider(candidate, message) == .unclear {
                failed += 1
                let words = "\(local.shownPath(candidate)) \(Selection.headerCut)"
                try context.warn(Status.Warning("message_unreadable", words))
            }
            done += 1
            if done % 64 == 0 {
                try context.reporter.progress(
                    .fetch, done: 0, of: 1, message: "Fetching newsletters... \(done) messages looked at")
            }
        }
        choice.lose(failed)
        return failed
    }

    /// A message that is not there any more; the others are.
    private struct Unreadable: Error {
        let words: String
    }

    private func read(_ candidate: Candidate) throws(Unreadable) -> Message {
        do {
            return try local.message(candidate, limits: context.messageLimits)
        } catch {
            throw Unreadable(words: "\(local.shownPath(candidate)): \(error)")
        }
    }

    private func origin(_ candidate: Candidate) -> NewsletterOrigin {
        var origin = NewsletterOrigin(kind: context.config.source?.kind ?? .eml)
        origin.path = local.shownPath(candidate)
        origin.offset = local.kind == .mbox ? candidate.position : nil
        origin.identity = candidate.identity
        return origin
    }
}
