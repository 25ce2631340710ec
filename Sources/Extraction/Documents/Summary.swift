// The newsletters and articles inside status.json, for clients that read nothing else. Cut where they would be long:
// filtered_articles.json has all.

internal import Articles
internal import Disk
internal import Notation

/// What a completed status says of the result.
enum Summary {
    /// How much of status.json the list may fill, in bytes.
    private static let limit = 1 << 20

    /// The newsletters with their articles, up to the limit.
    static func newsletters(in directory: Directory) throws -> (newsletters: [JSONValue], isTruncated: Bool) {
        var reader = try FilteredArticles(in: directory)
        var list: [JSONValue] = []
        var size = 0
        while let newsletter = try reader.next() {
            let value = entry(newsletter)
            // As deep as it will stand: the indentation counts too.
            size += JSONWriter.document(.array([.array([.array([value])])])).count
            if size > limit { return (list, true) }
            list.append(value)
        }
        return (list, false)
    }

    private static func entry(_ newsletter: FilteredNewsletter) -> JSONValue {
        var object = JSONObject()
        object["subject"] = .string(newsletter.subject)
        object["sender"] = .string(newsletter.sender.shown)
        object["date"] = newsletter.date.map { .string($0.iso8601) } ?? .null
        object["articles"] = .array(
            newsletter.articles.map { article in
                var entry = JSONObject()
                entry["title"] = .string(article.shown)
                entry["url"] = .string(article.url)
                return .object(entry)
            })
        return .object(object)
    }

    /// How many articles there are.
    static func articleCount(in directory: Directory) throws -> Int {
        var reader = try FilteredArticles(in: directory)
        var count = 0
        while let newsletter = try reader.next() { count += newsletter.articles.count }
        return count
    }

    /// The last progress message: "25 articles in 3 newsletters, 118 other links".
    static func sentence(_ counts: Status.Counts) -> String {
        let newsletters = CountedNoun.text(counts.newsletters, "newsletter")
        return
            "\(CountedNoun.text(counts.articles, "article")) in \(newsletters), \(CountedNoun.text(counts.rejected, "other link"))"
    }
}

/// Reads filtered_articles.json, an array; older tools wrote an object whose `newsletters` is that array.
struct FilteredArticles {
    private var reader: RecordReader<FilteredNewsletter>?
    private var rest: [JSONValue] = []

    init(in directory: Directory) throws {
        let name = Stage.filter.outputFile
        let start = try directory.openFile(name)
        var first = [UInt8](repeating: 0, count: 64)
        let count = try first.withUnsafeMutableBytes { buffer throws(PosixError) in try start.read(into: buffer) }
        let isObject =
            first[..<count].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == UInt8(ascii: "{")
        guard isObject else {
            reader = try RecordReader(name, in: directory)
            return
        }
        let bytes = try directory.readFile(name, maximumBytes: 1 << 28)
        rest = Array((try JSONParser.parse(bytes).object?["newsletters"]?.array ?? []).reversed())
    }

    mutating func next() throws -> FilteredNewsletter? {
        if reader != nil { return try reader?.next() }
        return try rest.popLast().map { try FilteredNewsletter(DocumentReader($0, file: Stage.filter.outputFile)) }
    }
}
