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
