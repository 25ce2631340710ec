/// A plain search for a few bytes.
///
/// The standard library's `contains(_:)` for texts makes a table of the text for every search: in a link's test, which
/// searches short texts for short words a dozen times, that was half of the time.
extension StringProtocol {
    /// Whether these bytes stand somewhere in the text; `bytes` is ASCII.
    func holds(_ bytes: StaticString) -> Bool {
        let count = bytes.utf8CodeUnitCount
        return utf8.withContiguousStorageIfAvailable { text in
            guard count > 0, text.count >= count else { return count == 0 }
            let first = bytes.utf8Start[0]
            var start = 0
            while start <= text.count - count {
                if text[start] == first {
                    var length = 1
                    while length < count, text[start + length] == bytes.utf8Start[length] { length += 1 }
                    if length == count { return true }
                }
                start += 1
            }
            return false
        } ?? contains("\(bytes)")
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
