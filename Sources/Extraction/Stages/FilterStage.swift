// filter: links and resolutions become articles and rejections. Every link is accounted for exactly once. The file that
// says that the stage is whole, filtered_articles.json, is written last.

internal import Articles
internal import Disk
internal import Links
internal import Notation
internal import Settings

/// Sorts articles from everything else.
struct FilterStage {
    private let context: StageContext

    init(_ context: StageContext) { self.context = context }

    func run() throws {
        try context.reporter.begin(.filter, message: "Sorting articles from other links...")
        let rules = try userRules()
        let resolutions = try ResolutionLookup(in: context.directory)
        var pages = try NewsletterPages(in: context.directory)
        var rejections = try RejectionFiles(in: context.directory)
        var newsletters: [FilteredNewsletter] = []
        while let page = try pages.next() {
            newsletters.append(try judge(page, resolutions, rules, &rejections))
            let (done, articles) = (newsletters.count, newsletters.last?.articles.count ?? 0)
            try context.reporter.update { status in
                status.counts.articles += articles
                status.counts.rejected = rejections.count
            }
            let total = context.reporter.status.counts.newsletters
            try context.reporter.progress(
                .filter, done: done, of: total, message: "Sorting articles from other links... \(done) of \(total)")
        }
        try rejections.commit()
        AlsoIn.mark(&newsletters)
        try ArticleTexts.writeArticles(
            newsletters, id: context.extraction.id, rejected: rejections.count, in: context.directory)
        try ArticleTexts.writeAddresses(newsletters, in: context.directory)
        var output = try RecordWriter(Stage.filter.outputFile, in: context.directory)
        for newsletter in newsletters { try output.append(newsletter) }
        try output.commit()
        try finish(newsletters, rejections)
    }

    private func finish(_ newsletters: [FilteredNewsletter], _ rejections: RejectionFiles) throws(PosixError) {
        let articles = newsletters.reduce(0) { $0 + $1.articles.count }
        try context.reporter.update { status in
            status.counts.articles = articles
            status.counts.rejected = rejections.count
        }
        try context.reporter.finish(
            .filter, counts: [Status.Count("articles", articles), Status.Count("rejected", rejections.count)])
    }

    /// The request's own additions before the configuration's.
    private func userRules() throws -> UserRules {
        do {
            return try UserRules(
                allow: context.config.allow + context.settings.filter.allow,
                deny: context.config.deny + context.settings.filter.deny)
        } catch {
            throw StageFailure(.internal, "filter: \(error)")
        }
    }

    private func judge(
        _ page: NewsletterPage, _ resolutions: ResolutionLookup, _ rules: UserRules, _ rejections: inout RejectionFiles
    ) throws -> FilteredNewsletter {
        let found = try page.links.map { try resolutions.find($0.url) ?? Resolution(url: $0.url, state: .unresolved) }
        let judged = zip(page.links, found).map { LinkToJudge(link: $0, resolution: Articles.Resolution($1)) }
        let verdicts = Classifier.judge(newsletter: NewsletterContext(page.newsletter), links: judged, rules: rules)
        var articles: [ArticleRecord] = []
        rejections.begin(page.newsletter)
        for ((link, resolution), verdict) in zip(zip(page.links, found), verdicts) {
            var finding: Finding
            var original: Int?
            switch verdict {
            case .article(let article):
                articles.append(ArticleRecord(article, state: resolution.state))
                continue
            case .rejected(let why): finding = why
            case .duplicate(let position, let why): (finding, original) = (why, position)
            }
            if original != nil { finding.reason = .duplicate }
            try rejections.append(
                RejectionRecord(
                    newsletter: page.newsletter.id, position: link.position, url: link.url,
                    resolvedURL: resolution.resolvedURL, text: link.text, reason: finding.reason.rawValue,
                    rule: finding.rule, evidence: finding.evidence, duplicateOf: original))
        }
        return FilteredNewsletter(page.newsletter, articles: articles)
    }
}

extension Articles.Resolution {
    /// What the classifier has to know of a resolution.
    init(_ resolution: Resolution) {
        self.init(
            state: State(rawValue: resolution.state.rawValue) ?? .unresolved,
            url: resolution.resolvedURL.flatMap { WebURL($0) }
                ?? (resolution.state == .direct ? WebURL(resolution.url) : nil),
            title: resolution.title ?? "", finding: resolution.finding, httpStatus: resolution.httpStatus)
    }
}

/// The same article in several newsletters of one extraction.
enum AlsoIn {
    /// Fills in `also_in` of every article that stands in other newsletters too.
    static func mark(_ newsletters: inout [FilteredNewsletter]) {
        var homes: [String: [String]] = [:]
        for newsletter in newsletters {
            for article in newsletter.articles { homes[key(article), default: []].append(newsletter.id) }
        }
        for index in newsletters.indices {
            for place in newsletters[index].articles.indices {
                let article = newsletters[index].articles[place]
                guard let ids = homes[key(article)], ids.count > 1 else { continue }
                newsletters[index].articles[place].alsoIn = ids.filter { $0 != newsletters[index].id }
            }
        }
    }

    private static func key(_ article: ArticleRecord) -> String {
        WebURL(article.url).map { CleanURL.duplicateKey(of: $0) } ?? article.url
    }
}

/// rejected.json and rejected.txt, written side by side.
private struct RejectionFiles {
    private var json: RecordWriter
    private let text: AtomicFileWriter
    private var heading: String?

    var count: Int { json.count }

    init(in directory: Directory) throws(PosixError) {
        json = try RecordWriter("rejected.json", in: directory)
        text = try AtomicFileWriter("rejected.txt", in: directory)
    }

    /// The rejections that follow are of this newsletter.
    mutating func begin(_ newsletter: NewsletterRecord) { heading = ArticleTexts.heading(newsletter) }

    mutating func append(_ record: RejectionRecord) throws(PosixError) {
        if let heading { try text.append(heading) }
        heading = nil
        try json.append(record)
        try text.append(ArticleTexts.rejection(record))
    }

    mutating func commit() throws(PosixError) {
        try json.commit()
        try text.commit()
    }
}
