// What a page says about itself, read from the first 64 KiB of its body: where it sends its reader, what it is called,
// which address it gives itself, and whether it is a wall in front of another. One pass over the tags; scripts are read only in pages that look as if they were there to lead on.
//
// Everything found is text as it stands in the page; what it means is for others to judge (PageHops).

internal import Links
internal import Mail
internal import Transfer

/// The findings of one look at a page.
struct Page {
    /// How much of a body is looked at; in the real world the address to go on to stands in the first lines.
    static let window = 65_536

    /// What meta elements say after `http-equiv=refresh`, in order.
    private(set) var refreshes: [String] = []
    /// The address that relative addresses are meant from.
    private(set) var base: String?
    /// The addresses that scripts lead to.
    private(set) var scriptTargets: [String] = []
    /// How the page looks.
    private(set) var look = PageLook()
    /// What it is called.
    private(set) var title: String?
    /// The addresses that it gives itself, the most trusted first.
    private(set) var ownAddresses: [String] = []
    /// The wall that it is.
    private(set) var wall: String?

    /// At most so many refreshes are kept: the first that is one counts.
    private static let maximumRefreshes = 4
    /// At most so many scripts are read.
    private static let maximumScripts = 64

    /// Looks at a page.
    ///
    /// - Parameters:
    ///   - body: the beginning of the page, at most `window` bytes of it.
    ///   - isWhole: whether that is all of it.
    ///   - charset: what the answer's header says about the charset.
    init(_ body: [UInt8], isWhole: Bool, charset: String? = nil) {
        let text = PageText.widePage(body, charset: charset) ?? body
        look.isWhole = isWhole
        text.withUnsafeBufferPointer { bytes in
            var reading = Reading(bytes: bytes, charset: charset)
            look(through: &reading)
            if look.isShort { wall = SiteWall.name(in: bytes) }
            takeNames(reading)
            if look.leadsOn, wall == nil, refreshes.isEmpty { readScripts(reading) }
        }
    }

    /// What is needed while the bytes are there.
    private struct Reading {
        let bytes: PageBytes
        var charset: String?
        var scripts: [Range<Int>] = []
        var loadHandler: Range<Int>?
        /// Templates, SVG and MathML that are open: what they hold is no part of the page itself.
        var inert = 0
        var title: Range<Int>?
        var ogTitle: Range<Int>?
        var siteName: Range<Int>?
        var canonical: Range<Int>?
        var ogAddress: Range<Int>?

        /// An attribute's value, or an element's content, as text.
        func text(_ range: Range<Int>, inAttribute: Bool = true) -> String {
            let raw = bytes[part: range]
            if raw.allSatisfy({ $0 < 0x80 && $0 != 0x26 }) { return String(decoding: raw, as: UTF8.self) }
            let utf8 = raw.allSatisfy { $0 < 0x80 } ? Array(raw) : PageText.utf8(Array(raw), charset: charset)
            return String(
                decoding: utf8.withUnsafeBufferPointer { CharacterReferences.decoded($0, inAttribute: inAttribute) },
                as: UTF8.self)
        }
    }

    private mutating func look(through reading: inout Reading) {
        var scanner = MarkupScanner(reading.bytes, textLimit: PageLook.longestText + 1)
        while let tag = scanner.next() {
            look.textBytes = scanner.textBytes
            // The rest is a page's text: what should lead on stands before it.
            if look.textBytes > PageLook.longestText { return }
            take(tag, &reading)
        }
        look.textBytes = scanner.textBytes
    }

    private mutating func take(_ tag: MarkupScanner.Tag, _ reading: inout Reading) {
        switch tag.element {
        case .template, .svg, .math:
            if tag.isEnd {
                reading.inert = max(0, reading.inert - 1)
            } else if !tag.isClosed || tag.element == .template {
                reading.inert += 1
            }
            return
        default: if tag.isEnd || reading.inert > 0 { return }
        }
        let attributes = MarkupAttributes(tag, of: reading.bytes)
        switch tag.element {
        case .meta: takeMeta(attributes, &reading)
        case .base:
            if base == nil { base = attributes.value("href").map { reading.text($0) } }
        case .script:
            if let content = tag.content, reading.scripts.count < Self.maximumScripts,
                Self.isScript(attributes, reading.bytes)
            {
                reading.scripts.append(content)
            }
        case .title: reading.title = reading.title ?? tag.content
        case .link: takeLink(attributes, &reading)
        case .body: reading.loadHandler = reading.loadHandler ?? attributes.value("onload")
        case .a: look.links += 1
        case .article, .audio, .form, .video: look.isFurnished = true
        default: break
        }
    }

    private mutating func takeMeta(_ attributes: MarkupAttributes, _ reading: inout Reading) {
        var attributes = attributes
        let bytes = reading.bytes
        var equivalent: Range<Int>?, name: Range<Int>?, content: Range<Int>?, charset: Range<Int>?
        while let (attribute, value) = attributes.next() {
            switch attribute.count {
            case 4 where bytes.equals("name", in: attribute): name = name ?? value
            case 7 where bytes.equals("content", in: attribute): content = content ?? value
            case 7 where bytes.equals("charset", in: attribute): charset = charset ?? value
            case 8 where bytes.equals("property", in: attribute): name = value
            case 10 where bytes.equals("http-equiv", in: attribute): equivalent = equivalent ?? value
            default: break
            }
        }
        if let charset, !charset.isEmpty, reading.charset == nil { reading.charset = reading.text(charset) }
        guard let content else { return }
        if let equivalent { takeEquivalent(equivalent, content, &reading) }
        guard let name, name.count >= 6, bytes.matches("og:", at: name.lowerBound) else { return }
        if bytes.equals("og:title", in: name) {
            reading.ogTitle = reading.ogTitle ?? content
        } else if bytes.equals("og:site_name", in: name) {
            reading.siteName = reading.siteName ?? content
        } else if bytes.equals("og:url", in: name) {
            reading.ogAddress = reading.ogAddress ?? content
        }
    }

    private mutating func takeEquivalent(_ name: Range<Int>, _ content: Range<Int>, _ reading: inout Reading) {
        if reading.bytes.equals("refresh", in: name) {
            if refreshes.count < Self.maximumRefreshes { refreshes.append(reading.text(content)) }
        } else if reading.charset == nil, reading.bytes.equals("content-type", in: name) {
            reading.charset = MediaType(reading.text(content)).charset
        }
    }

    private func takeLink(_ attributes: MarkupAttributes, _ reading: inout Reading) {
        guard reading.canonical == nil, let relation = attributes.value("rel"),
            reading.bytes.equals("canonical", in: reading.bytes.trimmed(relation))
        else { return }
        reading.canonical = attributes.value("href")
    }

    /// What the page is called, and which address it gives itself.
    private mutating func takeNames(_ reading: Reading) {
        let title = reading.title.map { reading.text($0, inAttribute: false) }
        if look.isShort, wall == nil, let title, SiteWall.isTitle(PageTitle.key(PageText.line(title))) {
            wall = "by its title"
        }
        self.title = PageTitle.choose(
            title: title, ogTitle: reading.ogTitle.map { reading.text($0) },
            siteName: reading.siteName.map { reading.text($0) })
        ownAddresses = [reading.canonical, reading.ogAddress].compactMap { $0.map { reading.text($0) } }
    }

    /// Whether a browser runs what a script element holds (HTML Standard, 4.12.1).
    private static func isScript(_ attributes: MarkupAttributes, _ bytes: PageBytes) -> Bool {
        guard attributes.value("src") == nil else { return false }
        guard let type = attributes.value("type").map(bytes.trimmed), !type.isEmpty else { return true }
        return bytes.equals("module", in: type)
            || (type.count >= 10 && bytes[part: type].find("script") != nil && bytes[part: type].find("/") != nil)
    }

    private mutating func readScripts(_ reading: Reading) {
        var reader = ScriptReader()
        for script in reading.scripts { reader.read(reading.bytes[part: script]) }
        if let handler = reading.loadHandler {
            Array(reading.text(handler).utf8).withUnsafeBufferPointer { reader.read($0) }
        }
        scriptTargets = reader.targets()
    }
}

extension Page {
    /// The address that relative addresses in the page are meant from (HTML Standard, 2.4.1).
    func baseAddress(at current: WebURL) -> WebURL {
        base.flatMap { WebURL($0, base: current) }.flatMap { $0.isHTTP ? $0 : nil } ?? current
    }

    /// The page that an answer holds; nil: it holds none.
    init?(_ answer: HTTPResponse) {
        guard !answer.body.isEmpty else { return nil }
        let type = answer.fields[.contentType].map { MediaType($0) }
        // Without a type browsers look at the bytes (MIME Sniffing Standard, 7.1): a page begins with a tag.
        let isPage = type?.isPage ?? (answer.body.first { !$0.isMarkupSpace } == 0x3C)
        guard isPage else { return nil }
        self.init(answer.body, isWhole: Self.isWhole(answer), charset: type?.charset)
    }

    /// Whether the page is known to its end; one that broke off is where it says so itself.
    private static func isWhole(_ answer: HTTPResponse) -> Bool {
        guard answer.bodyBytes <= answer.body.count else { return false }
        guard answer.bodyError != nil else { return true }
        return answer.body.suffix(64).withUnsafeBufferPointer { $0.find("</html>") ?? $0.find("</HTML>") } != nil
    }
}
