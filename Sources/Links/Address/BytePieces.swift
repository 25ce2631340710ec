// What stands between marks: segments of a path, pairs of a query.
//
// By memchr, which looks at many bytes at once. Asked of every address several times: `split` makes an array, and is several times slower.
internal import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte stands first.
    package func place(of byte: UInt8) -> Int? {
        guard let base = baseAddress, let hit = memchr(base, CInt(byte), count) else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
}

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
        guard let end = bytes.place(of: mark) else {
            rest = nil
            return bytes
        }
        rest = UnsafeBufferPointer(rebasing: bytes[(end + 1)...])
        return UnsafeBufferPointer(rebasing: bytes[..<end])
    }
}
