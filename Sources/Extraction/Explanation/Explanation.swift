// Why a link was judged as it was: the steps in their order, for `gleaner explain`. Opens no socket by itself.

internal import Articles
internal import Disk
internal import Links
public import Notation
public import Settings

/// How a link is decoded and judged, in lines of step and value.
public struct Explanation: Sendable, Equatable {
    /// One step: what was looked at, and what came of it.
    public struct Line: Sendable, Equatable {
        /// What was looked at.
        public var step: Step
        /// What came of it.
        public var value: String
    }

    /// The steps in their order.
    public private(set) var lines: [Line] = []

    mutating func add(_ step: Step, _ value: String) { lines.append(Line(step: step, value: value)) }

    /// Explains an address on its own: how it is decoded, whether it may be requested, what is left when it is cleaned.
    ///
    /// - Parameters:
    ///   - address: the address as found.
    ///   - settings: the configuration, for its rules.
    ///   - resolution: what a resolver has found out, if one was asked.
    public init(address: String, settings: Settings, resolution: Resolution? = nil) throws {
        add(.address, address)
        guard let url = WebURL(address) else {
            add(.verdict, "rejected: malformed (no address by the URL standard)")
            return
        }
        if url.href != address { add(.parsed, url.href) }
        explainDecoding(url)
        if let resolution { explain(resolution) }
        let link = Link(position: 1, url: address, href: address, text: address, element: .text)
        let judged = LinkToJudge(link: link, resolution: resolution.map(ResolvedAddress.init))
        let rules = try UserRules(settings)
        let newsletter = NewsletterContext()
        if let verdict = Classifier.judge(newsletter: newsletter, links: [judged], rules: rules).first {
            explain(verdict)
            weigh(Classifier.opinions(newsletter: newsletter, links: [judged], rules: rules, of: [0])[0] ?? [])
            advise(verdict, address: url, resolution)
        }
        add(
            .note,
            "without its newsletter, nothing is known of the text and the surroundings: `gleaner explain ID URL`")
    }

    /// Explains every place where an address stands in an extraction: as found, resolved or clean.
    ///
    /// - Throws: `PosixError` or `DocumentError` when the extraction's files cannot be read, `StageFailure` when the address does not
    ///   stand in it.
    public static func all(
        of address: String, in extraction: ExtractionDirectory, settings: Settings
    ) throws -> [Explanation] {
        let config = try extraction.config()
        let rules = try UserRules(settings, config: config)
        let resolutions = extraction.isWhole(.resolve) ? try ResolutionLookup(in: extraction.directory) : nil
        var pages = try NewsletterPages(in: extraction.directory)
        var found: [Explanation] = []
        while let page = try pages.next() {
            let resolved = try page.links.map { try resolutions?.find($0.url) }
            guard zip(page.links, resolved).contains(where: { matches(address, $0, $1) }) else { continue }
            let judged = zip(page.links, resolved).map {
                LinkToJudge(link: $0, resolution: $1.map(ResolvedAddress.init))
            }
            let newsletter = NewsletterContext(page.newsletter)
            let verdicts = Classifier.judge(newsletter: newsletter, links: judged, rules: rules)
            let meant = page.links.indices.filter { matches(address, page.links[$0], resolved[$0]) }
            let opinions = Classifier.opinions(newsletter: newsletter, links: judged, rules: rules, of: meant)
            for index in meant {
                var explanation = Explanation(page.newsletter, page.links[index], resolved[index], verdicts[index])
                explanation.weigh(opinions[index] ?? [])
                if let url = WebURL(page.links[index].url) {
                    explanation.advise(verdicts[index], address: url, resolved[index])
                }
                found.append(explanation)
            }
        }
        guard !found.isEmpty else {
            throw StageFailure(.sourceMissing, "the address does not stand in the extraction \(extraction.id)")
        }
        return found
    }

    private static func matches(_ address: String, _ link: Link, _ resolution: Resolution?) -> Bool {
        link.url == address || link.href == address || resolution?.resolvedURL == address
            || resolution?.cleanURL == address
    }

    private init(_ newsletter: NewsletterRecord, _ link: Link, _ resolution: Resolution?, _ verdict: Verdict) {
        add(.newsletter, "\(newsletter.id) \(newsletter.subject)")
        add(.position, "\(link.position) (<\(link.element.rawValue)>)")
        add(.address, link.url)
        add(.text, link.text)
        if !link.heading.isEmpty { add(.heading, link.heading) }
        if !link.before.isEmpty { add(.before, link.before) }
        if !link.after.isEmpty { add(.after, link.after) }
        if let url = WebURL(link.url) { explainDecoding(url) }
        if let resolution { explain(resolution) }
        explain(verdict)
    }

    private mutating func explainDecoding(_ url: WebURL) {
        var layer = url
        for number in 0...8 {
            if let finding = NeverRequest.test(layer, surroundings: nil, newsletter: nil) {
                add(.neverRequested, "\(finding.reason.rawValue): \(finding.evidence) (\(finding.rule))")
            }
            guard number < 8, let decoded = TrackerDecoders.decode(layer) else { break }
            add(.decoded, "\(decoded.url.href) (\(decoded.decoder))")
            layer = decoded.url
        }
        let clean = CleanURL.clean(layer)
        if clean.href != layer.href { add(.clean, clean.href) }
    }

    private mutating func explain(_ resolution: Resolution) {
        for hop in resolution.hops { add(.hop, "\(hop.status) \(hop.kind.rawValue) \(hop.url)") }
        let state = resolution.state.rawValue
        // The guard's words begin with it.
        let isSaid = resolution.error?.hasPrefix(state + ": ") == true
        add(.state, ((isSaid ? [] : [state]) + (resolution.error.map { [$0] } ?? [])).joined(separator: ": "))
        if let clean = resolution.cleanURL { add(.leadsTo, clean) }
    }

    private mutating func explain(_ verdict: Verdict) {
        switch verdict {
        case .article(let article):
            add(.verdict, "article")
            add(.rule, article.rule)
            add(.evidence, article.evidence)
            add(.article, article.url + (article.asFound ? " (as found)" : ""))
        case .rejected(let finding):
            add(.verdict, "rejected: \(finding.reason.rawValue)")
            add(.rule, finding.rule)
            add(.evidence, finding.evidence)
        case .duplicate(let position, let finding):
            add(.verdict, "rejected: duplicate of \(position)")
            add(.rule, finding.rule)
            add(.evidence, finding.evidence)
        }
    }

    /// The explanation as an object, for scripts.
    public var document: JSONValue {
        .array(
            lines.map { line in
                var object = JSONObject()
                object["step"] = .string(line.step.rawValue)
                object["value"] = .string(line.value)
                return .object(object)
            })
    }
}
