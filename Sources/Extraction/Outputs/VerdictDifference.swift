// What changed between two extractions of the same newsletters, as after a rerun with other rules: which links became
// articles, which ceased to be, and which are rejected for another reason.

internal import Articles
internal import Disk
internal import Links
internal import Notation

/// The difference between the verdicts of two extractions.
///
/// A link is the same when newsletter, position and address are. What one of the two does not have is counted, not
/// compared. Duplicates are articles: which link stands for an article is no change.
public struct VerdictDifference: Sendable, Equatable {
    /// One link whose verdict changed.
    public struct Change: Sendable, Equatable {
        /// The newsletter's id.
        public var newsletter: String
        /// The link's position.
        public var position: Int
        /// The address as found.
        public var url: String
        /// What the link shows.
        public var text: String
        /// `article`, or the reason, before and after.
        public var before: String
        /// The same after.
        public var after: String
        /// The rule that decided before.
        public var ruleBefore: String
        /// The rule that decides now.
        public var ruleAfter: String
    }

    /// The extraction before.
    public let first: ExtractionID
    /// The extraction after.
    public let second: ExtractionID
    /// Links that are articles now, in document order.
    public private(set) var added: [Change] = []
    /// Links that were articles.
    public private(set) var removed: [Change] = []
    /// Links that are rejected for another reason.
    public private(set) var reasons: [Change] = []
    /// Links that are the same.
    public private(set) var unchanged = 0
    /// Links that only one of the two has.
    public private(set) var onlyFirst = 0
    /// The same for the second.
    public private(set) var onlySecond = 0

    private static let article = "article"

    /// Compares two extractions.
    ///
    /// - Throws: `PosixError` or `DocumentError` when one of them has no whole result.
    public init(_ first: ExtractionDirectory, _ second: ExtractionDirectory) throws {
        self.first = first.id
        self.second = second.id
        var before: [Place: Judged] = [:]
        try Self.eachVerdict(of: first) { before[$0] = $1 }
        var found: [Change] = []
        var new = 0
        try Self.eachVerdict(of: second) { place, now in
            guard let then = before.removeValue(forKey: place) else { return new += 1 }
            guard then.verdict != now.verdict else { return }
            found.append(
                Change(
                    newsletter: place.newsletter, position: place.position, url: place.url, text: now.text,
                    before: then.verdict, after: now.verdict, ruleBefore: then.rule, ruleAfter: now.rule))
        }
        onlySecond = new
        onlyFirst = before.count
        for change in found.sorted(by: { ($0.newsletter, $0.position) < ($1.newsletter, $1.position) }) {
            if change.after == Self.article {
                added.append(change)
            } else if change.before == Self.article {
                removed.append(change)
            } else {
                reasons.append(change)
            }
        }
        unchanged = try Self.count(second) - new - found.count
    }

    // MARK: Reading

    private struct Place: Hashable {
        var newsletter: String
        var position: Int
        var url: String
    }

    private struct Judged {
        var verdict: String
        var rule: String
        var text: String
    }

    private static func eachVerdict(of extraction: ExtractionDirectory, _ body: (Place, Judged) throws -> Void) throws {
        var articles: [String: [Int: (rule: String, text: String)]] = [:]
        var filtered = try RecordReader(Stage.filter.outputFile, in: extraction.directory, as: FilteredNewsletter.self)
        while let newsletter = try filtered.next() {
            for article in newsletter.articles {
                articles[newsletter.id, default: [:]][article.position] = (article.rule, article.shown)
            }
        }
        var links = try RecordReader(Stage.links.outputFile, in: extraction.directory, as: LinkRecord.self)
        var rejected = try RecordReader("rejected.json", in: extraction.directory, as: RejectionRecord.self)
        var next = try rejected.next()
        while let link = try links.next() {
            let place = Place(newsletter: link.newsletter, position: link.link.position, url: link.link.url)
            if let found = articles[link.newsletter]?[link.link.position] {
                try body(place, Judged(verdict: article, rule: found.rule, text: found.text))
            } else if let one = next, one.newsletter == link.newsletter, one.position == link.link.position {
                let isDuplicate = one.reason == Reason.duplicate.rawValue
                try body(place, Judged(verdict: isDuplicate ? article : one.reason, rule: one.rule, text: one.text))
                next = try rejected.next()
            }
        }
    }

    private static func count(_ extraction: ExtractionDirectory) throws -> Int {
        var count = 0
        try eachVerdict(of: extraction) { _, _ in count += 1 }
        return count
    }
}

extension VerdictDifference {
    /// The difference as an object, for scripts.
    public var document: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        writer.member("before", first.description)
        writer.member("after", second.description)
        for (name, changes) in [("added", added), ("removed", removed), ("reasons", reasons)] {
            writer.name(name)
            writer.beginArray()
            for change in changes { Self.write(change, to: &writer) }
            writer.endArray()
        }
        writer.member("unchanged", unchanged)
        writer.member("only_before", onlyFirst)
        writer.member("only_after", onlySecond)
        writer.endObject()
        return writer.finish()
    }

    private static func write(_ change: Change, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("newsletter", change.newsletter)
        writer.member("position", change.position)
        writer.member("url", change.url)
        writer.member("text", change.text)
        writer.member("verdict_before", change.before)
        writer.member("rule_before", change.ruleBefore)
        writer.member("verdict_after", change.after)
        writer.member("rule_after", change.ruleAfter)
        writer.endObject()
    }
}
