// What stands between marks: segments of a path, pairs of a query.
//
// Asked of every address several times: `split` makes an array, and is several times slower.

/// The pieces of some bytes between marks, one more than there are marks; nothing is copied.
package struct BytePieces: Sequence, IteratorProtocol {
    private var rest: UnsafeBufferPointer<UInt8>?
    private let mark: UInt8

    /// The pieces of bytes that outlive them.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, between mark: UInt8) {
        rest = bytes
        self.mark = mark
    }

    /// The next piece, which may be empty.
    package mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard let bytes = rest else { return nil }
        guard let end = bytes.firstIndex(of: mark) else {
            rest = nil
            return bytes
        }
        rest = UnsafeBufferPointer(rebasing: bytes[(end + 1)...])
        return UnsafeBufferPointer(rebasing: bytes[..<end])
    }
}
