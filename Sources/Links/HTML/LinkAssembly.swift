/// Makes the links of a page of what was collected: merges anchors with addresses in the text, and cuts out the strings.
///
/// Invariants: linear in the size of the page, since all lists are in document order and no string is longer than the
/// limits below.
struct LinkAssembly {
    /// Characters before and after a link.
    static let contextLength = 160
    /// A link around half a page has no longer text.
    static let textLimit = 4_096
    static let headingLimit = 512
    /// `contextLength` characters of four bytes, and as many bytes of invisible ones between them.
    static let contextBytes = 1_600

    let collected: PageCollector
    let text: UnsafeBufferPointer<UInt8>
    private let cleaner: HrefCleaner
    private var links: [Link] = []
    private var omitted: Int
    var heading = ""
    var nextHeading = 0
    var textBlock = (start: 0, number: 1)

    private init(_ collected: PageCollector, text: UnsafeBufferPointer<UInt8>) {
        self.collected = collected
        self.text = text
        cleaner = HrefCleaner(base: collected.base)
        omitted = collected.omittedLinks
        links.reserveCapacity(collected.anchors.count)
    }

    /// The page with all its links; `warnings` are those of the steps before.
    static func page(_ collected: PageCollector, warnings: [String]) -> ExtractedPage {
        collected.text.withUnsafeBufferPointer { text in
            var assembly = LinkAssembly(collected, text: text)
            assembly.merge()
            var warnings = warnings
            if assembly.omitted > 0 {
                warnings.append("\(assembly.omitted) links beyond the first \(collected.linkLimit) were left out")
            }
            if let base = collected.base, base.count > HrefCleaner.baseLimit {
                warnings.append("the base address of \(base.count) bytes was not used")
            }
            let language = String(decoding: collected.language, as: UTF8.self)
            return ExtractedPage(
                links: assembly.links, title: collapsed(collected.title),
                language: language.isEmpty ? nil : language, warnings: warnings)
        }
    }

    private mutating func merge() {
        let addresses = PlainTextAddress.all(in: text)
        var next = 0
        var covered = 0
        for anchor in collected.anchors {
            while next < addresses.count, addresses[next].range.lowerBound < anchor.start {
                add(addresses[next].range, outside: covered)
                next += 1
            }
            covered = max(covered, anchor.end)
            add(anchor)
        }
        for address in addresses[next...] { add(address.range, outside: covered) }
    }

    // MARK: - One link

    private mutating func add(_ anchor: Anchor) {
        guard links.count < collected.linkLimit else { return omitted += 1 }
        let href = string(collected.addresses[anchor.address])
        var (url, warnings) = anchor.isCut ? Self.cut : cleaner.clean(href)
        if anchor.end - anchor.start > Self.textLimit { warnings.append("its text was cut") }
        var shown = string(anchor.start..<anchor.end, limit: Self.textLimit)
        let isBlank = shown.isEmpty || isInvisible(anchor.start..<anchor.end)
        if isBlank { shown = Self.collapsed(collected.labelBytes[anchor.alternative]) }
        advanceHeading(to: anchor.start)
        links.append(
            Link(
                position: links.count + 1, url: url, href: href, text: shown, hint: hint(anchor), heading: heading,
                before: before(anchor.start), after: after(anchor.end), lead: lead(anchor.start),
                trail: trail(anchor.end), element: anchor.element,
                isPicture: isBlank && (anchor.pictures > 0 || anchor.element == .area),
                isPixel: isBlank && anchor.pictures > 0 && anchor.pixels == anchor.pictures,
                block: anchor.block, warnings: warnings))
    }

    /// The beginning of an address leads elsewhere, or to somebody else: it is none.
    private static let cut = (url: "", warnings: ["its address of more than \(MarkupMender.hrefLimit) bytes was cut"])

    /// Adds an address of the text, unless it lies in the text of an anchor.
    private mutating func add(_ range: Range<Int>, outside covered: Int) {
        guard range.lowerBound >= covered else { return }
        guard links.count < collected.linkLimit else { return omitted += 1 }
        let found = string(range, limit: MarkupMender.hrefLimit)
        // "www.example.com" alone: what the site answers to http says whether it has https.
        let whole = HrefCleaner.hasScheme(found) ? found : "http://" + found
        let (url, warnings) = range.count > MarkupMender.hrefLimit ? Self.cut : cleaner.clean(whole)
        advanceHeading(to: range.lowerBound)
        links.append(
            Link(
                position: links.count + 1, url: url, href: found, text: found, heading: heading,
                before: before(range.lowerBound), after: after(range.upperBound),
                lead: lead(range.lowerBound), trail: trail(range.upperBound), element: .text,
                block: blockNumber(at: range.lowerBound), warnings: warnings))
    }
}
