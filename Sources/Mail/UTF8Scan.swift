/// Counts what decides whether bytes are UTF-8: well-formed characters beyond ASCII, and bytes that belong to none.
///
/// Well-formed is Table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
struct UTF8Scan: Equatable {
    var characters = 0
    var faults = 0

    var isValid: Bool { faults == 0 }
    var isASCII: Bool { faults == 0 && characters == 0 }

    init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { UTF8Scan($0) } }

    init(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        let count = bytes.count
        while index < count {
            if bytes[index] < 0x80 {
                index = Self.skipASCII(bytes, from: index)
                continue
            }
            let length = Self.length(bytes, at: index)
            if length == 0 {
                faults += 1
                index += 1
            } else {
                characters += 1
                index += length
            }
        }
    }

    /// Skips ASCII, eight bytes at a time.
    private static func skipASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// The length of the well-formed character that begins at `index`, 0 when there is none.
    private static func length(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(lead), index + length <= bytes.count else { return 0 }
        let second: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
