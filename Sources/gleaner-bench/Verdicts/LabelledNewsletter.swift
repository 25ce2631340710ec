// One newsletter with its links labelled by hand, judged offline as an extraction would judge it.
//
// A line of links.jsonl: {"path": …, "links": [[number, address as it stands in the HTML, label]…]}, in document order.

import Articles
import Disk
import Links
import Mail
import Notation

struct LabelledNewsletter {
    struct Options {
        /// Whether every wrong verdict is printed.
        var printsWrong: Bool
    }

    /// A labelled link, where it was found.
    private struct Labelled {
        let label: String
        let link: Link
        let verdict: Verdict
        /// Why it must not be requested: known to act, or in doubt.
        let finding: Finding?
    }

    let path: String
    /// Whose newsletter it is: the folder that it lies in (some were forwarded, and name who forwarded them).
    var sender: String { path.split(separator: "/").dropLast().joined(separator: "/") }
    private let labels: [(address: String, label: String)]
    private let context: NewsletterContext
    private let links: [Link]

    /// Labels of links that act when they are opened.
    private static let actingLabels: Set<String> = [
        "unsubscribe", "preferences", "poll", "referral", "confirm", "login", "social_share", "forward",
    ]
    /// Labels of links of which some act: a form that is sent, a place that is taken, a claim that is made.
    private static let uncertainLabels: Set<String> = [
        "subscribe", "advertisement", "contact", "job", "app_store", "other",
    ]
    /// How many links further on a labelled one may stand: some have no label.
    private static let reach = 60

    /// Reads the newsletter of a line; nil for a line that is none, or whose newsletter is not there.
    init?(_ line: Substring, corpus: String) throws {
        guard let entry = try JSONParser.parse(Array(line.utf8)).object, let path = entry["path"]?.string,
            let bytes = try? Files.read("\(corpus)/\(path)")
        else { return nil }
        self.path = path
        labels = (entry["links"]?.array ?? []).compactMap { label in
            guard let parts = label.array, parts.count >= 3, let address = parts[1].string, let name = parts[2].string
            else { return nil }
            return (address, name)
        }
        var message = Message()
        if path.hasSuffix(".eml") { message = MessageParser.parse(bytes) } else { message.html = bytes }
        (links, context) = Self.read(message)
    }

    /// The newsletters of a folder: labelled by hand (labels/links.jsonl), or mails in `MarkedMail`'s markup (*.txt).
    static func all(in folder: String) throws -> [LabelledNewsletter] {
        let labels = folder + "/labels/links.jsonl"
        if Files.exists(labels) {
            return try Files.lines(labels).compactMap { try LabelledNewsletter($0, corpus: folder) }
        }
        return try Files.directory(folder).names().filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
            let text = String(decoding: try Files.read("\(folder)/\(name)"), as: UTF8.self)
            return MarkedMail.all(in: text, name: name).enumerated().map {
                LabelledNewsletter($0.element, path: "\(name)/\($0.offset)/mail")
            }
        }
    }

    /// Of a mail that was written with its labels.
    init(_ mail: MarkedMail, path: String) {
        self.path = path
        labels = mail.links.map { ($0.address, $0.acts ? "unsubscribe" : "article") }
        var message = Message()
        (message.subject, message.html) = (mail.subject, Array(mail.html.utf8))
        (links, context) = Self.read(message)
    }

    private static func read(_ message: Message) -> (links: [Link], context: NewsletterContext) {
        let links = HTMLLinkExtractor.extract(message.html).links
        let context = NewsletterContext(
            senderAddress: message.sender.address, senderName: message.sender.name, subject: message.subject,
            listID: message.listID,
            listUnsubscribe: message.listUnsubscribe, language: message.language)
        return (links, context)
    }

    /// How many links it has, labelled or not.
    var linkCount: Int { links.count }

    /// Judges all links, as the filter does.
    func decide() { _ = Classifier.judge(newsletter: context, links: links.map { LinkToJudge(link: $0) }) }

    func judge(_ options: Options, weights: Weights = .learnt) -> VerdictCounts {
        let surroundings = LinkSurroundings.all(of: links)
        let verdicts = Classifier.judge(
            newsletter: context, links: links.map { LinkToJudge(link: $0) }, weights: weights)
        let addresses = links.map { link in WebURL(link.url).map { LayeredAddress($0) } }
        let findings = findings(addresses, surroundings)
        let doubts = Doubt.test(
            addresses, links, surroundings: surroundings, findings: findings, newsletter: context)
        var counts = VerdictCounts()
        for (label, address, index) in located() {
            guard let index else {
                counts.unmatched += 1
                if options.printsWrong { print("UNMATCHED", label, address.prefix(100)) }
                continue
            }
            let found = Labelled(
                label: label, link: links[index], verdict: verdicts[index],
                finding: findings[index] ?? doubts[index])
            countVerdict(found, options, &counts)
            countActing(found, options, &counts)
        }
        return counts
    }

    /// Its labelled links as what each trait weighs is learnt from them.
    ///
    /// `either` teaches nothing, `own_post` only where it was taken for an article: it should be one, once.
    func samples() -> [Sample] {
        let seen = Classifier.traits(newsletter: context, links: links.map { LinkToJudge(link: $0) })
        return located().compactMap { label, _, index in
            guard let index else { return nil }
            let isOwn = label == "own_post"
            if label == "either" || isOwn && !seen[index].isArticle { return nil }
            return Sample(
                label: Self.actingLabels.contains(label) ? nil : label, isArticle: isOwn || label == "article",
                isFound: seen[index].isArticle, sender: sender, traits: seen[index].traits)
        }
    }

    /// Its labelled links as `Doubt` is learnt from them: those whose addresses tell nothing.
    func doubtSamples(in folder: String) -> [DoubtSample] {
        let surroundings = LinkSurroundings.all(of: links)
        let addresses = links.map { link in WebURL(link.url).map { LayeredAddress($0) } }
        let findings = findings(addresses, surroundings)
        let traits = Doubt.traits(addresses, links, surroundings: surroundings, findings: findings)
        return located().compactMap { label, _, index in
            guard let index, let seen = traits[index], label != "either" else { return nil }
            return DoubtSample(
                acts: Self.actingLabels.contains(label), isArticle: label == "article", isKnown: findings[index] != nil,
                teaches: !Self.uncertainLabels.contains(label), sender: "\(folder)/\(sender)", traits: seen)
        }
    }

    /// What the never-request test says of each link.
    private func findings(_ addresses: [LayeredAddress?], _ surroundings: [LinkSurroundings]) -> [Finding?] {
        zip(addresses, surroundings).map { address, surroundings in
            address.flatMap { NeverRequest.test($0, surroundings: surroundings, newsletter: context) }
        }
    }

    /// The labels with the numbers of the links that bear them.
    private func located() -> [(label: String, address: String, index: Int?)] {
        var next = 0
        return labels.map { address, label in
            let index = find(address, from: next)
            if let index { next = index + 1 }
            return (label, address, index)
        }
    }

    // MARK: - Counting

    private func countVerdict(_ found: Labelled, _ options: Options, _ counts: inout VerdictCounts) {
        guard found.label != "own_post", found.label != "either" else { return }
        let (given, rule, evidence) = Self.name(found.verdict)
        let (isArticle, isGiven) = (found.label == "article", given == "article")
        counts.rules[rule, default: (0, 0)].right += isArticle == isGiven ? 1 : 0
        counts.rules[rule, default: (0, 0)].wrong += isArticle == isGiven ? 0 : 1
        switch (isArticle, isGiven) {
        case (true, true): counts.right += 1
        case (false, true): counts.wrong += 1
        case (true, false): counts.missed += 1
        case (false, false):
            counts.rejected += 1
            if given == found.label { counts.rightReason += 1 }
        }
        guard given != found.label else { return }
        counts.confusions["\(found.label) -> \(given)", default: 0] += 1
        if options.printsWrong {
            print("WRONG \(found.label) -> \(given) [\(rule): \(evidence.prefix(40))]", Self.shown(found))
        }
    }

    private func countActing(_ found: Labelled, _ options: Options, _ counts: inout VerdictCounts) {
        guard let url = WebURL(found.link.url), url.isHTTP else { return }
        let isDoubt = found.finding?.isOnlyDoubt == true
        if Self.actingLabels.contains(found.label) {
            counts.acting += 1
            if found.finding != nil {
                counts.actingFound += 1
                counts.actingInDoubt += isDoubt ? 1 : 0
            } else if options.printsWrong {
                print("REQUESTED \(found.label)", Self.shown(found))
            }
        } else if found.label == "article", let finding = found.finding {
            counts.articlesNotRequested += isDoubt ? 0 : 1
            counts.articlesInDoubt += isDoubt ? 1 : 0
            if options.printsWrong { print("NOT REQUESTED [\(finding.rule): \(finding.evidence)]", Self.shown(found)) }
        }
    }

    /// A duplicate leads to an article: labels say what a link is for, whether it repeats another or not.
    private static func name(_ verdict: Verdict) -> (given: String, rule: String, evidence: String) {
        switch verdict {
        case .article(let article): ("article", article.rule, "")
        case .duplicate(_, let finding): ("article", finding.rule, finding.evidence)
        case .rejected(let finding): (finding.reason.rawValue, finding.rule, finding.evidence)
        }
    }

    private static func shown(_ found: Labelled) -> String {
        let link = found.link
        return "\(link.isPicture ? "picture " : "")«\(link.text.prefix(60))» under «\(link.heading.prefix(24))» "
            + "after «\(link.before.suffix(50))» before «\(link.after.prefix(24))» \(link.url.prefix(80))"
    }

    // MARK: - Finding

    /// The labels' addresses are the raw attribute values, in document order.
    private func find(_ address: String, from start: Int) -> Int? {
        let wanted = Self.squeezed(address)
        let end = min(links.count, start + Self.reach)
        guard start < end else { return nil }
        return (start..<end).first { index in
            let link = links[index]
            return link.element != .text && (Self.squeezed(link.href) == wanted || Self.squeezed(link.url) == wanted)
        }
    }

    private static func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
