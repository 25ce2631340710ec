// Which parts of a message are its page.
//
// The rule loses no links:
// - Every HTML part that is no attachment is the page, in document order, those of forwarded messages after the outer
//   message's own; nearly always there is one. Several are joined with a rule between them.
// - Plain text is the page where there is no HTML. Beside HTML it is left out when it is the HTML's alternative; another
//   text (a list's footer, a forwarder's note) follows the HTML if it holds an address that no HTML part holds.
// - Attachments are taken only when there is nothing else.

/// Gathers the bodies of a message's tree and of the messages within, then makes one page of them.
struct BodyChoice {
    private struct Body {
        var place: MIMELeaf.Place
        var isHTML: Bool
        var isAttachment: Bool
        var text: [UInt8]
    }

    /// A message within the message, waiting to be parsed.
    private struct Inner {
        var bytes: [UInt8]
        var depth: Int
    }

    private let limits: MessageLimits
    private var bodies: [Body] = []
    private var warnings = Warnings()
    private var innerMessages = 0
    /// Whether something lies deeper than is looked at, which then may be all the text there is.
    private var isTooDeep = false

    /// What the headers of the messages within say that ends a subscription: their links are in the page, too.
    private(set) var listUnsubscribe: [String] = []

    /// The first charset that a text part declares: what raw bytes in the headers are likely to be in.
    private(set) var charset: String?

    init(limits: MessageLimits) { self.limits = limits }

    /// Takes the bodies of a tree, decoded, so that nothing of the tree is needed afterwards.
    ///
    /// Messages within are parsed one after the other, not recursively.
    mutating func add(_ tree: MIMETree) {
        var waiting = take(tree, depth: 0)
        while let next = waiting.popLast() {
            next.bytes.withUnsafeBytes { bytes in
                let source = MessageParser.withoutPreamble(bytes)
                let cut = MessageBounds.cut(.memory(source), limits: limits)
                if let warning = cut.warning { warnings.add(warning) }
                if let inner = MIMETree(MessageSource.memory(source).prefix(cut.length)) {
                    listUnsubscribe += ListHeaders.unsubscribing(inner.header)
                    waiting += take(inner, depth: next.depth)
                } else if !source.isEmpty {
                    warnings.add("a message within the message has no header")
                    waiting.append(Inner(bytes: Array("Content-Type: text/plain\n\n".utf8) + source, depth: next.depth))
                }
            }
        }
    }

    /// The bodies of one tree; returns the messages within it, the first of them last.
    private mutating func take(_ tree: MIMETree, depth: Int) -> [Inner] {
        let (leaves, isCut, isDeep) = tree.leaves(limit: limits.parts)
        if isDeep { noteDepth("the parts of the message are nested too deep; the inner ones were not read") }
        if isCut { warnings.add("the message has more than \(limits.parts) parts; the rest was not looked at") }
        let pages = leaves.filter { $0.isHTML && !$0.isAttachment && !$0.isBlank }
        let alternativesToHTML = Set(pages.map(\.place.alternative)).subtracting([0])
        // An attachment is decoded only if it may be needed in the end.
        let hasBody = leaves.contains { ($0.isHTML || $0.isText) && !$0.isAttachment }
        var messages: [Inner] = []
        for leaf in leaves {
            var leaf = leaf
            leaf.place.depth = depth
            if leaf.isMessage, opensAnother(depth) {
                messages.append(Inner(bytes: leaf.decoded().bytes, depth: depth + 1))
            }
            guard leaf.isHTML || leaf.isText || (leaves.count == 1 && leaf.type.hasPrefix("text/")) else { continue }
            if charset == nil, !leaf.isAttachment { charset = leaf.charset }
            if leaf.isAttachment, hasBody { continue }
            if !leaf.isHTML, alternativesToHTML.contains(leaf.place.alternative) { continue }
            append(leaf)
        }
        if leaves.isEmpty, opensAnother(depth), let repaired = tree.withGuessedBoundary() {
            warnings.add("the message's parts are not where its header says; they were looked for")
            messages.append(Inner(bytes: repaired, depth: depth))
        }
        return messages.reversed()
    }

    private mutating func opensAnother(_ depth: Int) -> Bool {
        guard depth < limits.innerLevels else {
            noteDepth("messages are nested more than \(limits.innerLevels) deep; the inner ones were not read")
            return false
        }
        guard innerMessages < limits.innerMessages else {
            warnings.add("more messages within the message than are looked at")
            return false
        }
        innerMessages += 1
        return true
    }

    private mutating func noteDepth(_ warning: String) {
        warnings.add(warning)
        isTooDeep = true
    }

    private mutating func append(_ leaf: MIMELeaf) {
        let decoded = leaf.decoded()
        if let warning = decoded.warning { warnings.add(warning) }
        let isHTML = leaf.isHTML || Self.looksLikeHTML(decoded.bytes)
        var text = CharsetDecoder.decode(decoded.bytes, declared: leaf.charset, isHTML: isHTML)
        if let warning = text.warning { warnings.add(warning) }
        if !isHTML, leaf.delSp?.lowercased() == "yes", leaf.format?.lowercased() == "flowed" {
            text.text = PlainTextPage.joiningFlowedLines(text.text)
        }
        bodies.append(Body(place: leaf.place, isHTML: isHTML, isAttachment: leaf.isAttachment, text: text.text))
    }

    /// A page that its sender calls plain text.
    private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        guard let start = bytes.prefix(1024).firstIndex(where: { !$0.isBlank }) else { return false }
        return bytes.matches("<!doctype html", at: start) || bytes.matches("<html", at: start)
    }

    /// Puts the page and the warnings into the message.
    consuming func fill(_ message: inout Message) {
        for warning in warnings.all { message.warn(warning) }
        if bodies.contains(where: { !$0.isAttachment }) {
            bodies.removeAll(where: \.isAttachment)
        } else if !bodies.isEmpty {
            message.warn("the message has no body; its attachment was taken")
        }
        // Stable by depth: what the outer message says comes first.
        let order = bodies.indices.sorted { (bodies[$0].place.depth, $0) < (bodies[$1].place.depth, $1) }
        let pages = order.filter { bodies[$0].isHTML && bodies[$0].text.contains { !$0.isBlank } }
            .map { bodies[$0].text }
        let texts = order.filter { !bodies[$0].isHTML }.map { bodies[$0].text }
        if pages.isEmpty {
            let parts = texts.filter { !$0.trimmingBlanks().isEmpty }
            message.plainTextOnly = !parts.isEmpty
            if parts.isEmpty, !isTooDeep { message.warn("the message has no text") }
            message.html = parts.isEmpty ? [] : PlainTextPage.page(title: message.subject, texts: parts)
            return
        }
        message.html = Self.joined(pages, texts: Self.withNewAddresses(texts, beside: pages))
    }

    private static func joined(_ pages: [[UInt8]], texts: [[UInt8]]) -> [UInt8] {
        guard pages.count + texts.count > 1 else { return pages[0] }
        let sections = pages + texts.map(PlainTextPage.section)
        return Array(sections.joined(separator: Array("\n<hr>\n".utf8)))
    }

    /// The texts with an address that stands in no page.
    private static func withNewAddresses(_ texts: [[UInt8]], beside pages: [[UInt8]]) -> [[UInt8]] {
        guard !texts.isEmpty else { return [] }
        var known = Set<String>()
        for page in pages { known.formUnion(AddressScanner.addresses(inHTML: page)) }
        return texts.filter { text in
            AddressScanner.addresses(in: text).contains { !known.contains(String(decoding: text[$0], as: UTF8.self)) }
        }
    }
}
