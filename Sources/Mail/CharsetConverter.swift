private import Glibc
internal import CGMime

/// One iconv descriptor that turns some encoding into UTF-8.
///
/// Made, used and closed within one call on one thread; a descriptor carries the state of a conversion.
final class CharsetConverter {
    private let handle: GIConv

    /// nil when iconv knows no encoding of that name.
    init?(from name: String) {
        guard let handle = g_iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
    }

    deinit { g_iconv_close(handle) }

    /// The bytes in UTF-8, U+FFFD for each byte that the encoding has no character for, and how many such there were.
    func convert(_ bytes: [UInt8]) -> (text: [UInt8], faults: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        var chunk = [CChar](repeating: 0, count: 16_384)
        var faults = 0
        var input = bytes
        input.withUnsafeMutableBytes { source in
            var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = gsize(source.count)
            while left > 0 {
                let status = step(&next, &left, &chunk, &output)
                if status == E2BIG { continue }
                guard status != 0 else { break }
                // EILSEQ: no character there; EINVAL: the last one is cut off.
                faults += 1
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                guard status == EILSEQ, left > 0 else { break }
                next = next?.advanced(by: 1)
                left -= 1
            }
        }
        // What a stateful encoding still holds back (iconv(3): a null input).
        var none: UnsafeMutablePointer<CChar>?
        var nothing = gsize(0)
        _ = step(&none, &nothing, &chunk, &output)
        return (output, faults)
    }

    /// One call of iconv; appends what came out and returns 0 or errno.
    private func step(
        _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout gsize, _ chunk: inout [CChar], _ output: inout [UInt8]
    ) -> CInt {
        chunk.withUnsafeMutableBufferPointer { buffer in
            var target = buffer.baseAddress
            var room = gsize(buffer.count)
            errno = 0
            let result = g_iconv(handle, &next, &left, &target, &room)
            let status = result == gsize.max ? errno : 0
            output.append(
                contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: buffer.count - Int(room)))
            return status
        }
    }
}

@available(*, unavailable)
extension CharsetConverter: Sendable {}
