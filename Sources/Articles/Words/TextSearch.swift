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
