// The attributes of one tag (HTML Standard, 13.2.5.32 to 40).

/// Goes through the attributes of a tag, in order; of two with one name the first counts.
struct MarkupAttributes {
    private let bytes: PageBytes
    private var index: Int
    private let end: Int

    init(_ tag: MarkupScanner.Tag, of bytes: PageBytes) {
        self.bytes = bytes
        index = tag.attributes.lowerBound
        end = tag.attributes.upperBound
    }

    /// The value of the first attribute of that name, without its quotes; nil: there is none.
    func value(_ name: StaticString) -> Range<Int>? {
        var rest = self
        while let (found, value) = rest.next() {
            if bytes.equals(name, in: found) { return value }
        }
        return nil
    }

    /// The next attribute; of two with one name both come.
    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
        while index < end, bytes[index].isMarkupSpace || bytes[index] == 0x2F { index += 1 }
        guard index < end else { return nil }
        let start = index
        // A "=" in the first place belongs to the name.
        index += 1
        while index < end, !bytes[index].isMarkupSpace, bytes[index] != 0x2F, bytes[index] != 0x3D { index += 1 }
        let name = start..<index
        skipSpace()
        guard index < end, bytes[index] == 0x3D else { return (name, index..<index) }
        index += 1
        skipSpace()
        return (name, value())
    }

    private mutating func value() -> Range<Int> {
        guard index < end else { return end..<end }
        let quote = bytes[index]
        guard quote == 0x22 || quote == 0x27 else {
            let start = index
            while index < end, !bytes[index].isMarkupSpace { index += 1 }
            return start..<index
        }
        let start = index + 1
        index = start
        while index < end, bytes[index] != quote { index += 1 }
        defer { index = min(index + 1, end) }
        return start..<index
    }

    private mutating func skipSpace() {
        while index < end, bytes[index].isMarkupSpace { index += 1 }
    }
}
