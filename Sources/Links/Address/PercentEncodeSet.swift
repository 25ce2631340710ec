// The URL Standard's percent-encode sets, each a bit map over ASCII.
//
// Every byte from 0x7F up is in every set, so a set answers for one byte without a table in memory. The names are
// the standard's (https://url.spec.whatwg.org/#percent-encoded-bytes).

/// A set of bytes that must be written as `%XX` in one part of an address.
struct PercentEncodeSet: Sendable {
    private let low: UInt64
    private let high: UInt64

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    private func adding(_ characters: StaticString) -> PercentEncodeSet {
        var (low, high) = (low, high)
        characters.withUTF8Buffer { bytes in
            for byte in bytes {
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
            }
        }
        return PercentEncodeSet(low: low, high: high)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte >= 0x7F { return true }
        return byte < 64 ? (low >> UInt64(byte)) & 1 == 1 : (high >> UInt64(byte &- 64)) & 1 == 1
    }

    static let control = PercentEncodeSet(low: 0xFFFF_FFFF, high: 0)
    static let fragment = control.adding(" \"<>`")
    static let query = control.adding(" \"#<>")
    static let specialQuery = query.adding("'")
    static let path = query.adding("?^`{}")
    static let userinfo = path.adding("/:;=@[\\]|")
}

extension [UInt8] {
    /// Appends the bytes, those in `set` as `%XX`; runs that need nothing are copied whole.
    mutating func append(_ bytes: ArraySlice<UInt8>, encoding set: PercentEncodeSet) {
        bytes.withUnsafeBufferPointer { bytes in
            var runStart = 0
            for index in 0..<bytes.count where set.contains(bytes[index]) {
                append(contentsOf: bytes[runStart..<index])
                appendPercentEncoded(bytes[index])
                runStart = index + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
        }
    }

    mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(ASCII.upperHexDigit(byte >> 4))
        append(ASCII.upperHexDigit(byte & 15))
    }
}
