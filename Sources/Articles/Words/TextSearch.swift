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
        utf8.count <= count
            ? self[...] : self[..<(unicodeScalars.index(startIndex, offsetBy: count, limitedBy: endIndex) ?? endIndex)]
    }

    /// The end, of at most so many scalars.
    func ending(_ count: Int) -> Substring {
        utf8.count <= count
            ? self[...]
            : self[(unicodeScalars.index(endIndex, offsetBy: -count, limitedBy: startIndex) ?? startIndex)...]
    }
}

private enum TextSearch {
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
