/// Makes the links of a page of what was collected: merges anchors with addresses in the text, and cuts out the strings.
///
/// Invariants: linear in the size of the page, since all lists are in document order and no string is longer than the
/// limits below.
struct LinkAssembly {
    /// Characters before and after a link.
    static let contextLength = 160
    /// A link around half a page has no longer text.
    static let textLimit = 4_096
    private static let headingLimit = 512
    /// `contextLength` characters of four bytes, and as many bytes of invisible ones between them.
    private static let contextBytes = 1_600

    private let collected: PageCollector
    private let text: UnsafeBufferPointer<UInt8>
    private let cleaner: HrefCleaner
    private var links: [Link] = []
    private var omitted: Int
    private var heading = ""
    private var nextHeading = 0
    private var textBlock = (start: 0, number: 1)

    private init(_ collected: PageCollector, text: UnsafeBufferPointer<UInt8>) {
        self.collected = collected
        self.text = text
        cleaner = HrefCleaner(base: collected.base.map { String(decoding: $0, as: UTF8.self) })
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
        var (url, warnings) = cleaner.clean(href)
        if anchor.end - anchor.start > Self.textLimit { warnings.append("its text was cut") }
        var shown = string(anchor.start..<anchor.end, limit: Self.textLimit)
        let isBlank = shown.isEmpty || isInvisible(anchor.start..<anchor.end)
        if isBlank { shown = Self.collapsed(collected.alternatives[anchor.alternative]) }
        advanceHeading(to: anchor.start)
        links.append(
            Link(
                position: links.count + 1, url: url, href: href, text: shown, heading: heading,
                before: before(anchor.start), after: after(anchor.end), element: anchor.element,
                isPicture: isBlank && (anchor.pictures > 0 || anchor.element == .area),
                isPixel: isBlank && anchor.pictures > 0 && anchor.pixels == anchor.pictures,
                block: anchor.block, warnings: warnings))
    }

    /// Adds an address of the text, unless it lies in the text of an anchor.
    private mutating func add(_ range: Range<Int>, outside covered: Int) {
        guard range.lowerBound >= covered else { return }
        guard links.count < collected.linkLimit else { return omitted += 1 }
        let found = string(range, limit: MarkupMender.hrefLimit)
        // "www.example.com" alone: what the site answers to http says whether it has https.
        let (url, warnings) = cleaner.clean(HrefCleaner.hasScheme(found) ? found : "http://" + found)
        advanceHeading(to: range.lowerBound)
        links.append(
            Link(
                position: links.count + 1, url: url, href: found, text: found, heading: heading,
                before: before(range.lowerBound), after: after(range.upperBound), element: .text,
                block: blockNumber(at: range.lowerBound), warnings: warnings))
    }

    // MARK: - Surroundings

    /// Moves on to the last heading that begins at or before `offset`.
    private mutating func advanceHeading(to offset: Int) {
        var current: Heading?
        while nextHeading < collected.headings.count, collected.headings[nextHeading].start <= offset {
            current = collected.headings[nextHeading]
            nextHeading += 1
        }
        if let current { heading = string(current.start..<current.end, limit: Self.headingLimit) }
    }

    /// Each line feed of the text ends one block. Asked from left to right.
    private mutating func blockNumber(at offset: Int) -> Int {
        while textBlock.start < offset {
            if text[textBlock.start] == 0x0A { textBlock.number += 1 }
            textBlock.start += 1
        }
        return textBlock.number
    }

    private func before(_ offset: Int) -> String {
        var start = offset
        var visible = 0
        let lowest = max(0, offset - Self.contextBytes)
        while start > lowest, text[start - 1] != 0x0A {
            if !Utf8.continues(text[start - 1]) {
                if WhiteSpace.invisibleLength(text, at: start - 1) == 0 { visible += 1 }
                if visible > Self.contextLength { break }
            }
            start -= 1
        }
        while start < offset, Utf8.continues(text[start]) { start += 1 }
        return visibleString(start..<offset)
    }

    private func after(_ offset: Int) -> String {
        var end = offset
        var visible = 0
        let highest = min(text.count, offset + Self.contextBytes)
        while end < highest, text[end] != 0x0A {
            if !Utf8.continues(text[end]) {
                if WhiteSpace.invisibleLength(text, at: end) == 0 { visible += 1 }
                if visible > Self.contextLength { break }
            }
            end += 1
        }
        return visibleString(offset..<Utf8.boundary(before: end, in: text))
    }

    // MARK: - Strings

    private func isInvisible(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = text[index] <= 0x20 ? 1 : WhiteSpace.invisibleLength(text, at: index)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// A part of the text as one line, blanks at its ends gone.
    private func string(_ range: Range<Int>, limit: Int) -> String {
        var start = range.lowerBound
        var end = range.count > limit ? Utf8.boundary(before: start + limit, in: text) : range.upperBound
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        let part = UnsafeBufferPointer(rebasing: text[start..<end])
        return part.contains(0x0A) ? Self.collapsed(part) : String(decoding: part, as: UTF8.self)
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A part of one block without its invisible characters.
    private func visibleString(_ range: Range<Int>) -> String {
        guard range.contains(where: { text[$0] >= 0x80 && WhiteSpace.invisibleLength(text, at: $0) > 0 }) else {
            return string(range, limit: Self.contextBytes)
        }
        var kept: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let length = text[index] < 0x80 ? 0 : WhiteSpace.invisibleLength(text, at: index)
            if length == 0 { kept.append(text[index]) }
            index += max(length, 1)
        }
        return Self.collapsed(kept)
    }

    /// Any bytes as one line: white space collapsed, none at the ends.
    private static func collapsed(_ bytes: some Collection<UInt8>) -> String {
        let all = Array(bytes)
        var kept: [UInt8] = []
        kept.reserveCapacity(all.count)
        all.withUnsafeBufferPointer { buffer in
            var index = 0
            var gap = false
            while index < buffer.count {
                let blank = WhiteSpace.length(buffer, at: index)
                if blank > 0 {
                    gap = true
                    index += blank
                } else {
                    if gap, !kept.isEmpty { kept.append(0x20) }
                    gap = false
                    kept.append(buffer[index])
                    index += 1
                }
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
