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

    /// The verdicts of the first pass, before it is known which articles stand in other newsletters too.
    static let draft = ".judged.json"

    func run() throws {
        try context.reporter.begin(.filter, message: "Sorting articles from other links...")
        var rejections = try RejectionFiles(in: context.directory)
        var homes = ArticleHomes()
        try judgeAll(&rejections, &homes)
        try rejections.commit()
        let (rejected, articles) = (rejections.count, homes.articles)
        try context.reporter.update { status in
            status.counts.articles = articles
            status.counts.rejected = rejected
        }
        try context.reporter.settle(
            .filter, counts: [Status.Count("articles", articles), Status.Count("rejected", rejected)])
        try publish(homes, rejected: rejected)
        try context.reporter.finish(.filter)
    }

    /// The first pass: every link gets its verdict.
    private func judgeAll(_ rejections: inout RejectionFiles, _ homes: inout ArticleHomes) throws {
        let rules = try userRules()
        let resolutions = try ResolutionLookup(in: context.directory)
        var pages = try NewsletterPages(in: context.directory)
        var draft = try RecordWriter(Self.draft, in: context.directory)
        let total = context.reporter.status.counts.newsletters
        while let page = try pages.next() {
            let newsletter = try judge(page, resolutions, rules, &rejections)
            try draft.append(newsletter)
            homes.note(newsletter)
            let (done, articles, rejected) = (draft.count, homes.articles, rejections.count)
            try context.reporter.update { status in
                status.counts.articles = articles
                status.counts.rejected = rejected
            }
            try context.reporter.progress(
                .filter, done: done, of: total, message: "Sorting articles from other links... \(done) of \(total)")
        }
        try draft.commit(durable: false)
    }

    /// The second pass: the articles, each with the other newsletters that it stands in, in their three files.
    private func publish(_ homes: ArticleHomes, rejected: Int) throws {
        var draft = try RecordReader(Self.draft, in: context.directory, as: FilteredNewsletter.self)
        var output = try RecordWriter(Stage.filter.outputFile, in: context.directory)
        var texts = try ArticleTexts(context.extraction.id, homes, rejected: rejected, in: context.directory)
        while var newsletter = try draft.next() {
            homes.mark(&newsletter)
            try output.append(newsletter)
            try texts.append(newsletter)
        }
        try texts.commit()
        let wanted = context.config.outputs ?? context.settings.outputs.compactMap(Output.init)
        try OutputFiles(wanted, homes, in: context.directory).write()
        try context.directory.unlink(Self.draft)
        // Once for all of them: the last file says that the others are there.
        try context.directory.sync()
        try output.commit()
    }

    private func userRules() throws -> UserRules {
        do {
            return try UserRules(context.settings, config: context.config)
        } catch {
            throw StageFailure(.internal, "filter: \(error)")
        }
    }

    private func judge(
        _ page: NewsletterPage, _ resolutions: ResolutionLookup, _ rules: UserRules, _ rejections: inout RejectionFiles
    ) throws -> FilteredNewsletter {
        let found = try page.links.map { try resolutions.find($0.url) ?? Resolution(url: $0.url, state: .unresolved) }
        let judged = zip(page.links, found).map { link, resolution in
            var address = ResolvedAddress(resolution)
            address.isKnownHarmless = context.resolvesNow && resolution.wasJudgedHarmless
            return LinkToJudge(link: link, resolution: address)
        }
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

extension ResolvedAddress {
    /// What the classifier has to know of a resolution.
    init(_ resolution: Resolution) {
        self.init(
            state: State(rawValue: resolution.state.rawValue) ?? .unresolved,
            url: Self.address(resolution) ?? (resolution.state == .direct ? WebURL(resolution.url) : nil),
            title: resolution.title ?? "", finding: resolution.finding, httpStatus: resolution.httpStatus)
    }

    /// The clean address, which may be the one that the page gives itself: it is all that is judged.
    private static func address(_ resolution: Resolution) -> WebURL? {
        guard let resolved = resolution.resolvedURL else { return nil }
        return resolution.cleanURL.flatMap { WebURL($0) } ?? WebURL(resolved)
    }
}

extension Resolution {
    /// Whether the never-request test was made on every layer of the address in this resolution and found nothing: what
    /// an earlier one knew was judged by its own rules.
    fileprivate var wasJudgedHarmless: Bool {
        switch state {
        case .direct, .decoded, .followed, .blockedBySite, .dead, .unresolved: !isCached && finding == nil
        case .notRequested, .refused: false
        }
    }
}

/// In which newsletters of an extraction each article stands.
///
/// Kept by the hash of what makes two addresses the same article: 200,000 addresses as texts would be 30 MB.
struct ArticleHomes {
    /// The places of the newsletters in the extraction, by article.
    private var homes: [Int: [UInt32]] = [:]
    private var ids: [String] = []
    /// How many articles have been noted.
    private(set) var articles = 0
    /// At most this many other newsletters are named.
    private static let mostHomes = 100

    /// How many newsletters have been noted.
    var newsletters: Int { ids.count }

    /// Notes the articles of the next newsletter.
    mutating func note(_ newsletter: FilteredNewsletter) {
        let place = UInt32(ids.count)
        ids.append(newsletter.id)
        articles += newsletter.articles.count
        for article in newsletter.articles { homes[Self.key(article), default: []].append(place) }
    }

    /// Fills in `also_in` of every article that stands in other newsletters too.
    func mark(_ newsletter: inout FilteredNewsletter) {
        for index in newsletter.articles.indices {
            guard let places = homes[Self.key(newsletter.articles[index])], places.count > 1 else { continue }
            let own = newsletter.id
            let others = places.lazy.map { ids[Int($0)] }.filter { $0 != own }
            // Bounded: a link that stands in ten thousand issues would otherwise be a list of all in each of them.
            newsletter.articles[index].alsoIn = Array(others.prefix(Self.mostHomes))
        }
    }

    /// How many newsletters have the article.
    func mentions(_ article: ArticleRecord) -> Int { homes[Self.key(article)]?.count ?? 0 }

    static func key(_ article: ArticleRecord) -> Int {
        (WebURL(article.url).map { CleanURL.duplicateKey(of: $0) } ?? article.url).hashValue
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

    /// Makes both files appear; their directory is still to be synced.
    mutating func commit() throws(PosixError) {
        try json.commit(syncsDirectory: false)
        try text.commit(syncsDirectory: false)
    }
}
