/// The white space of text in every script, and the characters that nobody sees.
enum WhiteSpace {
    /// Whether a byte may begin white space: nearly every byte of a text answers no, in one look-up.
    @inline(__always) static func mayBegin(with byte: UInt8) -> Bool {
        byte <= 0x20 || (byte >= 0xC2 && (byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xE1))
    }

    /// The length in bytes of the blank at `index`; 0 if there is none.
    ///
    /// Unicode's White_Space, U+00A0 among it.
    @inline(__always) static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
        return byte < 0xC2 ? 0 : wideLength(bytes, at: index)
    }

    private static func wideLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (bytes[index], second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0x85, _): return 2
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
        case (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return 3
        default: return 0
        }
    }

    /// The length in bytes of an invisible character at `index`; 0 if there is none.
    ///
    /// Soft hyphen, combining grapheme joiner, zero-width space, non-joiner and joiner, word joiner, byte order mark:
    /// newsletters fill the line after their preheader with hundreds of them.
    static func invisibleLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (bytes[index], second, third) {
        case (0xC2, 0xAD, _), (0xCD, 0x8F, _): return 2
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }
}
