/// A plain search for a few bytes.
///
/// The standard library's `contains(_:)` for texts makes a table of the text for every search: in a link's test, which
/// searches short texts for short words a dozen times, that was half of the time.
extension StringProtocol {
    /// Whether these bytes stand somewhere in the text; `bytes` is ASCII.
    func holds(_ bytes: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount)
        return utf8.withContiguousStorageIfAvailable { TextSearch.holds($0, wanted) } ?? contains("\(bytes)")
    }

    /// Whether one of these stands somewhere in the text, found in one pass; they are ASCII.
    func holdsAny(of words: [StaticString]) -> Bool {
        utf8.withContiguousStorageIfAvailable { TextSearch.holdsAny($0, words) } ?? words.contains { holds($0) }
    }

    /// Whether another text stands somewhere in this one, byte for byte.
    func holds(_ other: String) -> Bool {
        utf8.withContiguousStorageIfAvailable { text in
            other.utf8.withContiguousStorageIfAvailable { TextSearch.holds(text, $0) }
        }.flatMap { $0 } ?? contains(other)
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The beginning, of at most so many characters as Unicode counts scalars.
    ///
    /// `prefix` looks for the borders of what a reader sees as one character, which costs more than all that follows.
    func beginning(_ count: Int) -> Substring {
        guard utf8.count > count else { return self[...] }
        let bytes = utf8.withContiguousStorageIfAvailable { TextSearch.bytes(ofFirst: count, in: $0) }
        guard let bytes else { return self[..<unicodeScalars.prefix(count).endIndex] }
        return self[..<utf8.index(startIndex, offsetBy: bytes)]
    }

    /// The end, of at most so many scalars.
    func ending(_ count: Int) -> Substring {
        guard utf8.count > count else { return self[...] }
        let bytes = utf8.withContiguousStorageIfAvailable { TextSearch.bytes(ofLast: count, in: $0) }
        guard let bytes else { return self[unicodeScalars.suffix(count).startIndex...] }
        return self[utf8.index(endIndex, offsetBy: -bytes)...]
    }
}

extension StringProtocol {
    /// Whether the text ends with another, byte for byte: `hasSuffix` compares characters.
    func ends(with ending: some StringProtocol) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    /// Whether the last letter or sign is one of these; nil for an empty text.
    ///
    /// By scalars, as for `beginning`: asked of what stands around every link.
    func ends(in marks: String) -> Bool? { unicodeScalars.last.map(marks.unicodeScalars.contains) }

    /// Whether the first letter or sign is one of these; nil for an empty text.
    func begins(in marks: String) -> Bool? { unicodeScalars.first.map(marks.unicodeScalars.contains) }
}

private enum TextSearch {
    /// How many bytes the first scalars have: a scalar goes on with bytes that begin with the bits 10.
    static func bytes(ofFirst count: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var (index, left) = (0, count)
        while index < text.count {
            if text[index] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    static func bytes(ofLast count: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var (index, left) = (text.count, count)
        while index > 0, left > 0 {
            index -= 1
            if text[index] & 0xC0 != 0x80 { left -= 1 }
        }
        return text.count - index
    }

    static func holdsAny(_ text: UnsafeBufferPointer<UInt8>, _ words: [StaticString]) -> Bool {
        // A bit for each first letter, by its lowest six bits.
        let first = words.reduce(UInt64(0)) { $0 | 1 << UInt64($1.utf8Start.pointee & 63) }
        for start in text.indices where first & 1 << UInt64(text[start] & 63) != 0 {
            for word in words where word.utf8CodeUnitCount <= text.count - start {
                var length = 0
                while length < word.utf8CodeUnitCount, text[start + length] == word.utf8Start[length] { length += 1 }
                if length == word.utf8CodeUnitCount { return true }
            }
        }
        return false
    }

    static func holds(_ text: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = wanted.first else { return true }
        var start = 0
        while start <= text.count - wanted.count {
            if text[start] == first {
                var length = 1
                while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
                if length == wanted.count { return true }
            }
            start += 1
        }
        return false
    }
}
