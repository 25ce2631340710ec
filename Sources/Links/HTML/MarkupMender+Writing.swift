/// Start tags written anew: known names, and only the attributes that somebody reads.
///
/// The style of type (bold, its size in pixels) is boiled down here to an attribute `style="b24"`: the longest attributes
/// of a newsletter are its styles, and libxml2 takes an attribute letter by letter.
extension MarkupMender {
    /// What no later step reads is cut here; the longest address seen in a newsletter has 1,667 bytes.
    static let hrefLimit = WebURL.maximumInputBytes
    private static let valueLimit = 1_024

    mutating func write(_ tag: Tag) {
        switch tag.element {
        case .anchor: writeAnchor(tag)
        case .block, .cell, .heading, .bold, .inline:
            guard mayOpen() else { return }
            output.write(0x3C)
            writeName(tag)
            writeTypeStyle(tag)
            output.write(0x3E)
        case .area: writeVoid("<area", tag)
        case .base: writeVoid("<base", tag)
        case .picture: writePicture(tag)
        case .lineBreak: output.write("<br>")
        case .rule: output.write("<hr>")
        case .page: writeLanguage(tag[.lang])
        case .metadata:
            if let kind = tag[.httpEquiv], isContentLanguage(kind) { writeLanguage(tag[.content]) }
        case .title, .hidden, .style, .literal, .ignored: break
        }
    }

    mutating func writeName(_ tag: Tag) {
        guard let base = bytes.baseAddress else { return }
        let name = UnsafeBufferPointer(rebasing: bytes[tag.name])
        if ElementTable.divisions[PackedName(lowercasing: base + tag.name.lowerBound, count: name.count)] {
            output.write("div")
        } else {
            output.write(lowercasing: name)
        }
    }

    /// An `<a>` without an address is none: it neither links nor ends the text of another's.
    ///
    /// But it closes one.
    private mutating func writeAnchor(_ tag: Tag) {
        guard let href = tag[.href] else {
            if insideAnchor { output.write("<?a>") }
            insideAnchor = false
            return
        }
        insideAnchor = true
        output.write("<a")
        writeAddress(href)
        writeLabels(tag)
        writeTypeStyle(tag)
        output.write("/>")
    }

    /// An element that is a link or the page's base and has no content.
    private mutating func writeVoid(_ name: StaticString, _ tag: Tag) {
        output.write(name)
        if let href = tag[.href] { writeAddress(href) }
        writeLabels(tag)
        output.write(0x3E)
    }

    /// The beginning of an address is another address: it is marked, so that nobody takes it for the whole.
    private mutating func writeAddress(_ href: Range<Int>) {
        attribute(" href", href, limit: Self.hrefLimit)
        guard href.count > Self.hrefLimit else { return }
        output.write(" cut=\"\"")
        warn("an address of \(href.count) bytes was cut to \(Self.hrefLimit)")
    }

    /// What a link or a picture is called, if it is called anything.
    private mutating func writeLabels(_ tag: Tag) {
        if let alt = tag[.alt], tag.element != .anchor { attribute(" alt", alt, limit: Self.valueLimit) }
        if let title = tag[.title] { attribute(" title", title, limit: Self.valueLimit) }
        if let label = tag[.ariaLabel] { attribute(" aria-label", label, limit: Self.valueLimit) }
    }

    /// `size` says that nobody can see it: a pixel to track with.
    private mutating func writePicture(_ tag: Tag) {
        output.write("<img")
        writeLabels(tag)
        if let source = tag[.source] { writeFileName(source) }
        if isPixel(tag) { output.write(" size=\"0\"") }
        output.write(0x3E)
    }

    /// The last part of a picture's path: the rest of its address tells nothing, and takes libxml2 time.
    private mutating func writeFileName(_ source: Range<Int>) {
        let path = bytes[source].prefix { $0 != 0x3F && $0 != 0x23 }
        let first = path.lastIndex(of: 0x2F).map { $0 + 1 } ?? path.startIndex
        // "data:" and "cid:" name no file, what is longer than any name is none either.
        let name = first..<path.endIndex
        let isData = path.prefix(5).map(ASCII.lowercased).elementsEqual("data:".utf8)
        guard !isData, !name.isEmpty, name.count <= Self.valueLimit, !bytes[name].contains(0x3A) else { return }
        attribute(" src", name, limit: Self.valueLimit)
    }

    private mutating func writeLanguage(_ value: Range<Int>?) {
        guard let value, !value.isEmpty, value.count < 64 else { return }
        output.write("<meta")
        attribute(" lang", value, limit: 64)
        output.write(0x3E)
    }

    private mutating func writeTypeStyle(_ tag: Tag) {
        var type = TypeStyle()
        if let style = tag[.style] { type = TypeStyle(css: UnsafeBufferPointer(rebasing: bytes[style])) }
        if let size = tag[.size] { type.read(fontSize: UnsafeBufferPointer(rebasing: bytes[size])) }
        guard type.weight != .inherited || type.pixels > 0 else { return }
        output.write(" style=\"")
        if type.weight != .inherited { output.write(type.weight == .bold ? 0x62 : 0x6E) }
        if type.pixels > 0 { output.write(decimal: UInt32(type.pixels)) }
        output.write(0x22)
    }

    /// At most one pixel each way, by its attributes; a missing one says nothing.
    private func isPixel(_ tag: Tag) -> Bool {
        guard let width = tag[.width], let height = tag[.height] else { return false }
        return isAtMostOne(width) && isAtMostOne(height)
    }

    private func isAtMostOne(_ value: Range<Int>) -> Bool {
        guard let first = value.first, bytes[first] == 0x30 || bytes[first] == 0x31 else { return false }
        return value.count == 1 || !ASCII.isDigit(bytes[first + 1])
    }

    private func isContentLanguage(_ value: Range<Int>) -> Bool {
        let wanted = "content-language".utf8
        return value.count == wanted.count && zip(bytes[value], wanted).allSatisfy { ASCII.lowercased($0) == $1 }
    }
}
