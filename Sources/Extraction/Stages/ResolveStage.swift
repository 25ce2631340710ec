// resolve: every distinct address becomes an entry of resolved_links.json, in the order of first appearance.
//
// Before anything is requested, every link has been judged by its text and surroundings wherever it stands: an address
// that is called "unsubscribe" in one place and "here" in another is never requested, nor is any other spelling of it, a
// wrapper around it, or a redirect to it.

internal import Articles
internal import Disk
internal import Links
internal import Notation
internal import Settings
internal import Transfer

/// Resolves the links of an extraction.
struct ResolveStage {
    private let context: StageContext

    init(_ context: StageContext) { self.context = context }

    func run() async throws {
        try context.reporter.begin(.resolve, message: "Resolving redirect links...")
        let (links, listUnsubscribe, acting) = try distinctLinks()
        let isOffline = context.config.offline
        let journal = try ResolutionJournal(in: context.directory, isOffline: isOffline)
        defer { try? journal.flush() }
        let transfer = isOffline ? nil : try TransferThread(.worker(context.settings))
        defer { transfer?.close() }
        let resolver = Resolver(
            transfer: transfer,
            rules: .standard(
                listUnsubscribe: listUnsubscribe, acting: acting,
                addressGuard: try .forAddresses(context.settings.network)
            ) { journal.recall($0) },
            limits: ResolverLimits(context.settings.network), cache: try openCache())
        var writer = try RecordWriter(Stage.resolve.outputFile, in: context.directory)
        var tally = ResolutionTally()
        var position = 0
        do {
            try await resolver.resolveInOrder {
                defer { position += 1 }
                return position < links.count ? .link(links[position]) : .end
            } waiting: { left in
                let message = "The network does not answer; waiting \(left.components.seconds) s more"
                try? context.reporter.update { $0.progressMessage = message }
            } arrived: { resolution in
                journal.note(resolution)
                tally.add(resolution.state)
                try report(tally.count, of: links.count)
            } beforeWait: {
                try journal.flush()
            } deliver: { resolution in
                try writer.append(resolution)
            }
        } catch let error as NetworkUnreachable {
            throw StageFailure(
                .networkUnreachable,
                "no server answered for \(Int(context.settings.network.networkWait)) s (\(error.words)); what was resolved is kept for a retry"
            )
        }
        if !isOffline, tally.isMostlyUnresolved {
            let unresolved = tally[.unresolved]
            let message = "\(unresolved) of \(tally.count) addresses could not be looked up"
            try context.warn(
                Status.Warning(
                    "mostly_unresolved",
                    "\(message); `gleaner rerun \(context.extraction.id) --from resolve` asks again",
                    count: unresolved))
        }
        try context.reporter.settle(.resolve, counts: tally.counts)
        try writer.commit()
        try journal.remove()
        try context.reporter.finish(.resolve)
    }

    /// The owner's cache; nil where there is none to be had, which the log says.
    private func openCache() throws -> ResolutionCache? {
        let (config, settings) = (context.config, context.settings)
        guard settings.cache.isEnabled else { return nil }
        // With a network, a rerun asks anew what a site refused or no longer had.
        let use = try ResolutionCache.Use(settings, asksRefusedAgain: config.action == .rerun && !config.offline)
        do throws(PosixError) {
            let directory = try CacheDirectory.open(
                spool: config.spool ?? settings.spool, owner: config.owner, uid: config.ownerUID)
            return ResolutionCache(in: directory, use)
        } catch {
            context.log.log("info", "no cache of resolutions: \(error)")
            return nil
        }
    }

    private func report(_ done: Int, of total: Int) throws(PosixError) {
        guard done % 16 == 0 || done == total else { return }
        try context.reporter.update { $0.counts.resolved = done }
        try context.reporter.progress(
            .resolve, done: done, of: total, message: "Resolving redirect links... \(done) of \(total)")
    }

    /// Every address once, in the order of first appearance, with what forbids to request it; and all that the newsletters'
    /// headers name for unsubscribing and all that their texts call acting, which no chain of any of them may reach.
    private func distinctLinks() throws -> (
        links: [LinkToResolve], listUnsubscribe: [String], acting: ActingAddresses
    ) {
        var acting = ActingAddresses()
        var links: [LinkToResolve] = []
        var listUnsubscribe: [String] = []
        var index: [String: Int] = [:]
        // Why a request would teach nothing, as long as that holds wherever the address stands; what is in doubt in one place stays
        // so, unless a headline elsewhere tells what it is.
        var needless: [Finding?] = []
        var doubtful: [Finding?] = []
        var told: Set<Int> = []
        var pages = try NewsletterPages(in: context.directory)
        while let page = try pages.next() {
            let newsletter = NewsletterContext(page.newsletter)
            listUnsubscribe += page.newsletter.listUnsubscribe
            let surroundings = LinkSurroundings.all(of: page.links)
            let addresses = page.links.map { link in WebURL(link.url).map { LayeredAddress($0) } }
            let findings = zip(addresses, surroundings).map { address, surroundings in
                address.flatMap { NeverRequest.test($0, surroundings: surroundings, newsletter: newsletter) }
            }
            let doubts = Doubt.test(
                addresses, page.links, surroundings: surroundings, findings: findings, newsletter: newsletter)
            for (number, link) in page.links.enumerated() {
                let finding = findings[number]
                if let address = addresses[number], let finding { acting.insert(address, finding) }
                let reason = NeedNotRequest.test(surroundings[number])
                let place = index[link.url] ?? links.count
                if place < links.count {
                    if links[place].finding == nil { links[place].finding = finding }
                    if reason == nil { needless[place] = nil }
                    doubtful[place] = doubtful[place] ?? doubts[number]
                } else {
                    index[link.url] = place
                    links.append(LinkToResolve(url: link.url, finding: finding))
                    needless.append(reason)
                    doubtful.append(doubts[number])
                }
                if doubts[number] == nil, Doubt.isTold(by: surroundings[number]) { told.insert(place) }
            }
        }
        for index in links.indices where links[index].finding == nil {
            links[index].finding = needless[index] ?? (told.contains(index) ? nil : doubtful[index])
        }
        return (links, listUnsubscribe, acting)
    }
}

extension NewsletterContext {
    /// What the judges of links know of a newsletter.
    init(_ record: NewsletterRecord) {
        self.init(
            senderAddress: record.sender.address.isEmpty ? nil : record.sender.address, senderName: record.sender.name,
            subject: record.subject, listID: record.listID, listUnsubscribe: record.listUnsubscribe,
            language: record.language)
    }
}

/// How many links ended in which way.
struct ResolutionTally {
    private var states: [Resolution.State: Int] = [:]
    /// How many there are.
    private(set) var count = 0

    mutating func add(_ state: Resolution.State) {
        count += 1
        states[state, default: 0] += 1
    }

    subscript(state: Resolution.State) -> Int { states[state, default: 0] }

    /// Whether so few of the servers that were asked have answered that the fault may lie between them and here.
    ///
    /// A dead network ends the stage; one dead host, or a filter in the way, does not.
    var isMostlyUnresolved: Bool {
        let answered = self[.direct] + self[.followed] + self[.blockedBySite] + self[.dead]
        return self[.unresolved] >= Self.fewest && self[.unresolved] > answered
    }

    private static let fewest = 5

    /// As they stand in the status.
    var counts: [Status.Count] {
        [Status.Count("addresses", count)]
            + Resolution.State.allCases.compactMap { state in states[state].map { Status.Count(state.rawValue, $0) } }
    }
}
