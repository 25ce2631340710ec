/// Tags, comments and raw text, read by the HTML Standard's tokenizer (13.2.5) and written anew for libxml2.
internal import Glibc

extension MarkupMender {
    /// Reads what begins with the "<" at `position`, writes what of it libxml2 should see, and moves behind it.
    mutating func markup() {
        let next = position + 1 < end ? bytes[position + 1] : 0
        switch next {
        case 0x2F:
            endTag()
        case 0x21:
            declaration()
        case 0x3F:
            // "<?xml …>" is a comment up to the first ">" (13.2.5.6).
            skip(to: find(0x3E, from: position), behind: 1, what: "a processing instruction")
        case _ where ASCII.isLetter(next):
            startTag()
        default:
            output.write("&lt;")
            position += 1
        }
        handOnFullPiece()
    }

    /// Moves behind the end of something at `found`, or to the end of the document, with a warning.
    private mutating func skip(to found: Int?, behind length: Int, what: String) {
        if let found {
            position = found + length
        } else {
            if end - position > 64 {
                warn("\(what) is never closed: the last \(end - position) bytes belong to it, as in a browser")
            }
            position = end
        }
    }

    /// A comment, or what browsers take for one: a doctype, `<![if !mso]>`, `<![CDATA[`.
    private mutating func declaration() {
        guard position + 3 < end, bytes[position + 2] == 0x2D, bytes[position + 3] == 0x2D else {
            return skip(to: find(0x3E, from: position), behind: 1, what: "a declaration")
        }
        skip(to: commentEnd(from: position + 4), behind: 1, what: "a comment")
    }

    /// The ">" that closes a comment whose content begins at `start` (13.2.5.43 to 52).
    private func commentEnd(from start: Int) -> Int? {
        if start < end, bytes[start] == 0x3E { return start }
        if start + 1 < end, bytes[start] == 0x2D, bytes[start + 1] == 0x3E { return start + 1 }
        var from = start
        while let close = find(0x3E, from: from) {
            if close >= start + 2, bytes[close - 1] == 0x2D, bytes[close - 2] == 0x2D { return close }
            if close >= start + 3, bytes[close - 1] == 0x21, bytes[close - 2] == 0x2D, bytes[close - 3] == 0x2D {
                return close
            }
            from = close + 1
        }
        return nil
    }

    private mutating func endTag() {
        guard position + 2 < end, ASCII.isLetter(bytes[position + 2]) else {
            if position + 2 >= end {
                output.write("&lt;")
                position += 1
                return
            }
            // "</>" is nothing, "</3>" a comment (13.2.5.7).
            return skip(to: find(0x3E, from: position), behind: 1, what: "an end tag")
        }
        guard let (tag, next) = readTag(from: position + 2) else {
            return skip(to: nil, behind: 0, what: "an end tag")
        }
        position = next
        switch tag.element {
        case .anchor:
            insideAnchor = false
            output.write("<?a>")
        case .block, .cell, .heading, .bold, .inline:
            output.write("</")
            writeName(tag)
            output.write(0x3E)
        case .lineBreak:
            output.write("<br>")  // "</br>" is a line break (13.2.6.4.7)
        default:
            break
        }
    }

    private mutating func startTag() {
        let start = position
        guard let (tag, next) = readTag(from: position + 1) else {
            return skip(to: nil, behind: 0, what: "a tag, or a quotation mark in it,")
        }
        position = next
        write(tag)
        switch tag.element {
        case .title, .hidden, .style, .literal: rawElement(tag, from: start)
        default: break
        }
    }

    /// Reads a tag whose name begins at `start`; nil if the document ends inside it.
    private func readTag(from start: Int) -> (tag: Tag, next: Int)? {
        guard let base = bytes.baseAddress else { return nil }
        var at = start
        while at < end, bytes[at] != 0x3E, bytes[at] != 0x2F, !ASCII.isSpace(bytes[at]) { at += 1 }
        let element = ElementTable.elements[PackedName(lowercasing: base + start, count: at - start)]
        var tag = Tag(element, name: start..<at)
        while at < end {
            let byte = bytes[at]
            if byte == 0x3E { return (tag, at + 1) }
            if byte == 0x2F || ASCII.isSpace(byte) {
                at += 1
            } else {
                at = readAttribute(from: at, into: &tag)
            }
        }
        return nil
    }

    /// Reads one attribute (13.2.5.32 to 39) and returns where it ends; `end` if its value never does.
    @inline(__always) private func readAttribute(from start: Int, into tag: inout Tag) -> Int {
        // A "=" at the very start belongs to the name.
        var at = start + 1
        while at < end, bytes[at] != 0x3D, bytes[at] != 0x3E, bytes[at] != 0x2F, !ASCII.isSpace(bytes[at]) { at += 1 }
        let name = start..<at
        while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
        guard at < end, bytes[at] == 0x3D else {
            note(name, at..<at, in: &tag)
            return at
        }
        at += 1
        while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
        guard at < end else { return end }
        let quote = bytes[at]
        if quote == 0x22 || quote == 0x27 {
            guard let close = find(quote, from: at + 1) else { return end }
            note(name, at + 1..<close, in: &tag)
            return close + 1
        }
        let first = at
        while at < end, bytes[at] != 0x3E, !ASCII.isSpace(bytes[at]) { at += 1 }
        note(name, first..<at, in: &tag)
        return at
    }

    @inline(__always) private func note(_ name: Range<Int>, _ value: Range<Int>, in tag: inout Tag) {
        guard tag.element != .ignored, let base = bytes.baseAddress else { return }
        tag.note(HTMLAttribute.named(base + name.lowerBound, count: name.count), value)
    }

    /// Raw text up to its end tag (13.2.5.2 to 4); the end tag itself is read as any other, and means nothing.
    private mutating func rawElement(_ tag: Tag, from start: Int) {
        let content = position..<rawTextEnd(of: tag)
        if content.upperBound == end, content.count > 64 {
            let name = String(decoding: bytes[tag.name], as: UTF8.self)
            warn("a <\(name)> is never closed: the last \(end - start) bytes belong to it, as in a browser")
        }
        switch tag.element {
        case .title:
            output.write("<title>")
            rawText(content, decoding: true)
            output.write("</title>")
        case .literal:
            rawText(content, decoding: false)
        case .style where insideAnchor:
            rawText(content, decoding: false)
        default:
            break
        }
        position = content.upperBound
    }

    /// Where the end tag of raw text begins; the end of the document if there is none.
    private func rawTextEnd(of tag: Tag) -> Int {
        let length = tag.name.count
        if length == 9 { return end }  // <plaintext> has no end (13.2.5.5)
        var from = position
        while let open = find(0x3C, from: from) {
            let after = open + 2 + length
            guard after <= end else { return end }
            if bytes[open + 1] == 0x2F, isSame(tag.name, as: open + 2) {
                if after == end || bytes[after] == 0x3E || bytes[after] == 0x2F || ASCII.isSpace(bytes[after]) {
                    return open
                }
            }
            from = open + 1
        }
        return end
    }

    private func isSame(_ name: Range<Int>, as start: Int) -> Bool {
        for offset in 0..<name.count
        where ASCII.lowercased(bytes[name.lowerBound + offset]) != ASCII.lowercased(bytes[start + offset]) {
            return false
        }
        return true
    }
}
