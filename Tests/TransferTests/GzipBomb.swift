// 67 MB of zeros in some 420 kB of gzip, made without a compressor.

/// A gzip stream that grows 160-fold.
enum GzipBomb {
    /// One member of fixed-Huffman deflate (RFC 1951 §3.2.6): a literal 0, then matches of 258 bytes at distance 1.
    static let bytes: [UInt8] = {
        var bits = BitWriter(bytes: [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
        bits.put(1, count: 1)  // the last block
        bits.put(1, count: 2)  // fixed codes
        bits.putCode(0x30, count: 8)  // literal 0
        for _ in 0..<260_000 {
            bits.putCode(0xc5, count: 8)  // length code 285: 258 bytes
            bits.putCode(0, count: 5)  // distance code 0: 1
        }
        bits.putCode(0, count: 7)  // the end; no trailer: nobody gets this far
        return bits.bytes
    }()

    private struct BitWriter {
        var bytes: [UInt8]
        private var used = 8

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func put(_ value: Int, count: Int) {
            for bit in 0..<count {
                if used == 8 {
                    bytes.append(0)
                    used = 0
                }
                if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(used) }
                used += 1
            }
        }

        /// Huffman codes are packed from their most significant bit.
        mutating func putCode(_ value: Int, count: Int) {
            for bit in stride(from: count - 1, through: 0, by: -1) { put(value >> bit & 1, count: 1) }
        }
    }
}
