// Writes the documents that were asked for, from the filter stage's draft, a newsletter at a time. They are committed
// before filtered_articles.json, whose presence says that the stage is whole.

internal import Disk
internal import Notation

/// The documents that the configuration or the request asks for.
struct OutputFiles {
    private let wanted: Set<Output>
    private let homes: ArticleHomes
    private let directory: Directory

    init(_ wanted: [Output], _ homes: ArticleHomes, in directory: Directory) {
        self.wanted = Set(wanted)
        self.homes = homes
        self.directory = directory
    }

    /// Makes the documents appear; their directory is still to be synced.
    func write() throws {
        if wanted.contains(.markdownDigest) { try digest(MarkdownDigest.self, .markdownDigest) }
        if wanted.contains(.htmlDigest) { try digest(HTMLDigest.self, .htmlDigest) }
        if wanted.contains(.articles) { try ArticleList(homes, in: directory).write() }
    }

    private func digest(_ form: (some DigestForm).Type, _ output: Output) throws {
        let file = try AtomicFileWriter(output.rawValue, in: directory)
        try file.append(form.beginning(newsletters: homes.newsletters, articles: homes.articles))
        var draft = try RecordReader(FilterStage.draft, in: directory, as: FilteredNewsletter.self)
        while var newsletter = try draft.next() {
            homes.mark(&newsletter)
            try file.append(form.newsletter(newsletter, DigestItem.all(of: newsletter)))
        }
        try file.append(form.end)
        try file.commit(syncsDirectory: false)
    }
}

/// articles.json: every article once, with the newsletters that have it, the most mentioned first.
///
/// Articles of one newsletter, mostly nearly all, stay in document order and pass through; only the others are held.
private struct ArticleList {
    private let homes: ArticleHomes
    private let directory: Directory

    init(_ homes: ArticleHomes, in directory: Directory) {
        self.homes = homes
        self.directory = directory
    }

    func write() throws {
        let file = try AtomicFileWriter(Output.articles.rawValue, in: directory)
        var json = JSONWriter()
        json.beginObject()
        json.member("format", 1)
        json.name("articles")
        json.beginArray()
        for (article, newsletters) in try shared() { write(article, newsletters, to: &json) }
        try eachArticle { article, newsletter in
            if homes.mentions(article) == 1 { write(article, [newsletter], to: &json) }
            guard json.bytes.count > 32 * 1024 else { return }
            try file.append(json.bytes)
            json.bytes.removeAll(keepingCapacity: true)
        }
        json.endArray()
        json.endObject()
        try file.append(json.finish())
        try file.commit(syncsDirectory: false)
    }

    /// The articles of several newsletters, the most mentioned first, then in order of first appearance.
    private func shared() throws -> [(ArticleRecord, [String])] {
        var places: [Int: Int] = [:]
        var found: [(article: ArticleRecord, newsletters: [String])] = []
        try eachArticle { article, newsletter in
            guard homes.mentions(article) > 1 else { return }
            let key = ArticleHomes.key(article)
            if let place = places[key] {
                found[place].newsletters.append(newsletter)
                // An address that is known is better than one as found, a title better than none.
                if found[place].article.asFound && !article.asFound { found[place].article = article }
            } else {
                places[key] = found.count
                found.append((article, [newsletter]))
            }
        }
        return found.enumerated().sorted {
            ($1.element.newsletters.count, $0.offset) < ($0.element.newsletters.count, $1.offset)
        }.map { ($0.element.article, $0.element.newsletters) }
    }

    private func eachArticle(_ body: (ArticleRecord, String) throws -> Void) throws {
        var draft = try RecordReader(FilterStage.draft, in: directory, as: FilteredNewsletter.self)
        while let newsletter = try draft.next() {
            for article in newsletter.articles { try body(article, newsletter.id) }
        }
    }

    private func write(_ article: ArticleRecord, _ newsletters: [String], to json: inout JSONWriter) {
        json.beginObject()
        json.member("url", article.url)
        json.member("as_found", article.asFound)
        json.member("title", article.shown)
        json.member("section", article.section)
        json.member("blurb", article.blurb)
        json.member("state", article.state)
        json.member("mentions", newsletters.count)
        json.member("newsletters", newsletters)
        json.endObject()
    }
}
