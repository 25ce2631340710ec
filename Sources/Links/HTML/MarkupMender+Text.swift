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

    /// Writes what the "&" at `index` stands for and returns where reading goes on (HTML Standard, 13.2.5.72 to 80).
    private mutating func reference(at index: Int, limit: Int, inAttribute: Bool) -> Int {
        if index + 1 < limit, bytes[index + 1] == 0x23 { return numericReference(at: index, limit: limit) }
        var stop = index + 1
        while stop < limit, stop - index <= 32, ASCII.isAlphanumeric(bytes[stop]) { stop += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[index + 1..<stop])
        if let base = name.baseAddress, name.count > 1 {
            if stop < limit, bytes[stop] == 0x3B {
                let character = EntityTable.characters[PackedName(exactly: base, count: name.count)]
                if character != 0 {
                    write(character: character)
                    return stop + 1
                }
            }
            if let length = lengthWithoutSemicolon(name) {
                let after = index + 1 + length
                // "&copy=1" in an address is a parameter, not ©: historical rule of 13.2.5.73.
                let isParameter =
                    inAttribute && after < limit && (bytes[after] == 0x3D || ASCII.isAlphanumeric(bytes[after]))
                if !isParameter {
                    write(character: EntityTable.characters[PackedName(exactly: base, count: length)])
                    return after
                }
            }
        }
        output.write("&amp;")
        return index + 1
    }

    /// The longest beginning of `name` that needs no ";" to be a character reference.
    private func lengthWithoutSemicolon(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = name.baseAddress else { return nil }
        var length = min(name.count, EntityTable.longestWithoutSemicolon)
        while length > 1 {
            if EntityTable.withoutSemicolon[PackedName(exactly: base, count: length)] { return length }
            length -= 1
        }
        return nil
    }

    private mutating func numericReference(at index: Int, limit: Int) -> Int {
        var at = index + 2
        let isHex = at < limit && bytes[at] | 0x20 == 0x78
        if isHex { at += 1 }
        let first = at
        var value: UInt32 = 0
        while at < limit, let digit = ASCII.hexValue(bytes[at]), isHex || digit < 10 {
            // Saturates far above the last character, before it could overflow.
            value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x110000)
            at += 1
        }
        guard at > first else {
            output.write("&amp;")
            return index + 1
        }
        write(character: value)
        return at < limit && bytes[at] == 0x3B ? at + 1 : at
    }

    /// Writes a character so that libxml2 reads just that: what means something to it as a decimal reference.
    private mutating func write(character value: UInt32) {
        var value = value
        if value >= 0x80, value < 0xA0 { value = EntityTable.windows1252[Int(value - 0x80)] }
        let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
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
