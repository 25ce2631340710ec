// Decompression of what a click link carries, by zlib.
//
// Owns the one z_stream: it is allocated once and never moves, because zlib keeps a pointer back to it and refuses a
// copy (inflateStateCheck in inflate.c, since 1.2.11). Invariant: what comes out is bounded before it is made, since 16
// KiB of DEFLATE may stand for 16 MiB.
private import CZlib

/// One zlib stream (RFC 1950).
final class Inflater {
    private let stream: UnsafeMutablePointer<z_stream>

    private init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // inflateInit() is a macro of this.
        guard inflateInit_(stream, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// What the bytes stand for; nil when they are no whole stream, or stand for more than the limit.
    static func inflate(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        // RFC 1950 §2.2: the method is DEFLATE, and the two bytes of the header are a multiple of 31.
        guard bytes.count > 6, bytes[0] & 0x0F == 8, (UInt16(bytes[0]) << 8 | UInt16(bytes[1])).isMultiple(of: 31)
        else {
            return nil
        }
        return Inflater()?.inflate(bytes, limit: limit)
    }

    private func inflate(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        var input = bytes
        return input.withUnsafeMutableBufferPointer { source in
            stream.pointee.next_in = source.baseAddress
            stream.pointee.avail_in = CUnsignedInt(clamping: source.count)
            // In one call: Z_FINISH into a buffer of the limit ends with Z_STREAM_END or not at all.
            var isWhole = false
            let output = [UInt8](unsafeUninitializedCapacity: limit) { target, count in
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = CUnsignedInt(clamping: limit)
                isWhole = CZlib.inflate(stream, Z_FINISH) == Z_STREAM_END
                count = isWhole ? limit - Int(stream.pointee.avail_out) : 0
            }
            return isWhole ? output : nil
        }
    }
}
