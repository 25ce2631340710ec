/// What stands around a link, and strings cut out of the text: bounded, on character boundaries, one line each.
internal import Notation

extension LinkAssembly {
    /// Moves on to the last heading that begins at or before `offset`.
    mutating func advanceHeading(to offset: Int) {
        var current: Heading?
        while nextHeading < collected.headings.count, collected.headings[nextHeading].start <= offset {
            current = collected.headings[nextHeading]
            nextHeading += 1
        }
        if let current { heading = string(current.start..<current.end, limit: Self.headingLimit) }
    }

    /// Each line feed of the text ends one block.
    ///
    /// Asked from left to right.
    mutating func blockNumber(at offset: Int) -> Int {
        while textBlock.start < offset {
            if text[textBlock.start] == 0x0A { textBlock.number += 1 }
            textBlock.start += 1
        }
        return textBlock.number
    }

    func before(_ offset: Int) -> String {
        var start = offset
        var visible = 0
        let lowest = max(0, offset - Self.contextBytes)
        while start > lowest, text[start - 1] != 0x0A {
            if !UTF8Bytes.continues(text[start - 1]) {
                if WhiteSpace.invisibleLength(text, at: start - 1) == 0 { visible += 1 }
                if visible > Self.contextLength { break }
            }
            start -= 1
        }
        while start < offset, UTF8Bytes.continues(text[start]) { start += 1 }
        return visibleString(start..<offset)
    }

    func after(_ offset: Int) -> String {
        var end = offset
        var visible = 0
        let highest = min(text.count, offset + Self.contextBytes)
        while end < highest, text[end] != 0x0A {
            if !UTF8Bytes.continues(text[end]) {
                if WhiteSpace.invisibleLength(text, at: end) == 0 { visible += 1 }
                if visible > Self.contextLength { break }
            }
            end += 1
        }
        return visibleString(offset..<UTF8Bytes.boundary(before: end, in: text))
    }

    // MARK: - Strings

    func isInvisible(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = text[index] <= 0x20 ? 1 : WhiteSpace.invisibleLength(text, at: index)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// A part of the text as one line, blanks at its ends gone.
    func string(_ range: Range<Int>, limit: Int) -> String {
        var start = range.lowerBound
        var end = range.count > limit ? UTF8Bytes.boundary(before: start + limit, in: text) : range.upperBound
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        let part = UnsafeBufferPointer(rebasing: text[start..<end])
        return part.contains(0x0A) ? Self.collapsed(part) : String(decoding: part, as: UTF8.self)
    }

    func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A part of one block without its invisible characters, but for what spelling needs.
    func visibleString(_ range: Range<Int>) -> String {
        let hasInvisible = range.contains { text[$0] >= 0x80 && WhiteSpace.invisibleLength(text, at: $0) > 0 }
        let part = string(range, limit: Self.contextBytes)
        return hasInvisible ? Self.collapsed(VisibleText.line(part).utf8) : part
    }

    /// Any bytes as one line: white space collapsed, none at the ends.
    static func collapsed(_ bytes: some Collection<UInt8>) -> String {
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
