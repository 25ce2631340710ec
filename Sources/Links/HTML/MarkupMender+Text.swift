/// Text and attribute values on their way to libxml2: character references decoded, what would be markup escaped.
internal import Glibc

extension MarkupMender {
    /// Hands on text that holds no tag.
    @inline(__always) mutating func text(_ range: Range<Int>) {
        if !range.isEmpty { write(range, inAttribute: false, decoding: true) }
    }

    /// Hands on raw text, in which "<" is a character like any other.
    mutating func rawText(_ range: Range<Int>, decoding: Bool) {
        var start = range.lowerBound
        while start < range.upperBound {
            let stop = min(find(0x3C, from: start) ?? end, range.upperBound)
            write(start..<stop, inAttribute: false, decoding: decoding)
            if stop < range.upperBound { output.write("&lt;") }
            start = stop + 1
        }
    }

    /// Writes an attribute, its value cut to `limit` bytes.
    mutating func attribute(_ name: StaticString, _ value: Range<Int>, limit: Int) {
        output.write(name)
        output.write("=\"")
        let cut = UTF8Bytes.boundary(before: value.lowerBound + limit, in: bytes)
        let stop = value.count > limit ? cut : value.upperBound
        write(value.lowerBound..<stop, inAttribute: true, decoding: true)
        output.write(0x22)
    }

    private mutating func write(_ range: Range<Int>, inAttribute: Bool, decoding: Bool) {
        var start = range.lowerBound
        while start < range.upperBound {
            // Looked for in this range alone, which may be a small part of what is before the next "&".
            let special = firstSpecial(start..<range.upperBound, inAttribute: inAttribute)
            copy(start..<special, splittable: !inAttribute)
            guard special < range.upperBound else { return }
            if bytes[special] == 0x22 {
                output.write("&quot;")
                start = special + 1
            } else if decoding {
                start = reference(at: special, limit: range.upperBound, inAttribute: inAttribute)
            } else {
                output.write("&amp;")
                start = special + 1
            }
        }
    }

    /// The first "&", or in an attribute also the first quotation mark, which would end the value.
    @inline(__always) private func firstSpecial(_ range: Range<Int>, inAttribute: Bool) -> Int {
        if inAttribute {
            var index = range.lowerBound
            while index < range.upperBound, bytes[index] != 0x26, bytes[index] != 0x22 { index += 1 }
            return index
        }
        guard let base = bytes.baseAddress, let hit = memchr(base + range.lowerBound, 0x26, range.count) else {
            return range.upperBound
        }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// Copies a range of the input; text in pieces that end at character boundaries.
    @inline(__always) private mutating func copy(_ range: Range<Int>, splittable: Bool) {
        guard splittable else { return output.write(UnsafeBufferPointer(rebasing: bytes[range])) }
        var start = range.lowerBound
        while start < range.upperBound {
            let stop = min(range.upperBound, UTF8Bytes.boundary(before: start + Self.pieceSize, in: bytes))
            output.write(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
            handOnFullPiece()
            start = stop
        }
    }

    /// Writes what the "&" at `index` stands for and returns where reading goes on.
    private mutating func reference(at index: Int, limit: Int, inAttribute: Bool) -> Int {
        guard let found = CharacterReferences.read(bytes, at: index, limit: limit, inAttribute: inAttribute) else {
            output.write("&amp;")
            return index + 1
        }
        write(character: found.value)
        return found.after
    }

    /// Writes a character so that libxml2 reads just that: what means something to it as a decimal reference.
    private mutating func write(character value: UInt32) {
        let scalar = CharacterReferences.scalar(value)
        switch scalar {
        case "&", "<", "\"", "\r":
            output.write("&#")
            output.write(decimal: scalar.value)
            output.write(0x3B)
        case "\u{1}"..<"\t", "\u{B}"..."\u{C}", "\u{E}"..<" ":
            output.write(0x20)  // no character of XML; libxml2 would drop it
        default:
            for byte in UTF8.encode(scalar) ?? .init() { output.write(byte) }
        }
    }
}
