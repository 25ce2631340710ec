/// windows-1252 as browsers know it: every byte is a character (WHATWG Encoding Standard, index-windows-1252).
///
/// Our own, because iconv's CP1252 refuses the five bytes that Microsoft left open.
enum Windows1252 {
    /// 0x80 to 0x9F; the rest are the code points of the same number.
    private static let high: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0x9D,
        0x017E, 0x0178,
    ]

    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
            for byte in bytes {
                if byte < 0x80 {
                    output[count] = byte
                    count += 1
                    continue
                }
                let code = byte < 0xA0 ? high[Int(byte - 0x80)] : UInt16(byte)
                if code < 0x800 {
                    output[count] = 0xC0 | UInt8(truncatingIfNeeded: code >> 6)
                    count += 1
                } else {
                    output[count] = 0xE0 | UInt8(truncatingIfNeeded: code >> 12)
                    output[count + 1] = 0x80 | UInt8(truncatingIfNeeded: code >> 6) & 0x3F
                    count += 2
                }
                output[count] = 0x80 | UInt8(truncatingIfNeeded: code) & 0x3F
                count += 1
            }
        }
    }
}
