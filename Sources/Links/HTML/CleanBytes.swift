/// Makes input fit for the steps behind it: valid UTF-8, without a byte order mark and without NUL.
///
/// A clean input, which nearly every newsletter is, is not copied.
internal import Glibc

enum CleanBytes {
    /// Calls `body` with the bytes, mended where they have to be.
    ///
    /// Invalid sequences become U+FFFD, one for each maximal subpart, as browsers do (WHATWG Encoding, UTF-8 decode).
    /// NULs are dropped: libxml2 would end the document at one.
    static func withValidUTF8<Result>(
        _ input: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let hasMark = input.count >= 3 && input[0] == 0xEF && input[1] == 0xBB && input[2] == 0xBF
        let bytes = UnsafeBufferPointer(rebasing: input[(hasMark ? 3 : 0)...])
        if let base = bytes.baseAddress, memchr(base, 0, bytes.count) != nil {
            let kept = bytes.filter { $0 != 0 }
            return kept.withUnsafeBufferPointer { repaired($0, body) }
        }
        return repaired(bytes, body)
    }

    private static func repaired<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        if UTF8Bytes.isValid(bytes) { return body(bytes) }
        var text = String(decoding: bytes, as: UTF8.self)
        return text.withUTF8(body)
    }
}
