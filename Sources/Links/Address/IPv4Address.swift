// IPv4 addresses in every spelling that browsers take: one to four numbers, decimal, octal or hexadecimal.

/// An IPv4 address (https://url.spec.whatwg.org/#concept-ipv4-parser).
struct IPv4Address {
    let value: UInt32

    /// Whether the host must be read as an IPv4 address (https://url.spec.whatwg.org/#ends-in-a-number-checker).
    static func endsInNumber(_ host: [UInt8]) -> Bool {
        var text = host[...]
        if text.last == UInt8(ascii: ".") { text.removeLast() }
        let start = text.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? text.startIndex
        let label = text[start...]
        guard let first = label.first, ASCII.isDigit(first) else { return false }
        return label.allSatisfy(ASCII.isDigit) || number(label) != nil
    }

    init?(_ host: [UInt8]) {
        var rest = host[...]
        if rest.count > 1, rest.last == UInt8(ascii: ".") { rest.removeLast() }
        var value: UInt64 = 0
        for place in 0..<UInt64(4) {
            guard let dot = rest.firstIndex(of: UInt8(ascii: ".")) else {
                // The last number fills all the bytes that the others leave.
                guard let last = Self.number(rest), last < 1 << (8 * (4 - place)) else { return nil }
                self.value = UInt32(truncatingIfNeeded: value + last)
                return
            }
            guard let number = Self.number(rest[..<dot]), number <= 255 else { return nil }
            value += number << (8 * (3 - place))
            rest = rest[(dot + 1)...]
        }
        return nil
    }

    /// https://url.spec.whatwg.org/#ipv4-number-parser; what does not fit is told apart from what is no number.
    private static func number(_ text: ArraySlice<UInt8>) -> UInt64? {
        guard !text.isEmpty else { return nil }
        var (digits, radix) = (text, UInt64(10))
        if text.count >= 2, text.first == 0x30 {
            let isHexadecimal = text[text.startIndex + 1] | 0x20 == UInt8(ascii: "x")
            radix = isHexadecimal ? 16 : 8
            digits = text.dropFirst(isHexadecimal ? 2 : 1)
        }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = ASCII.hexValue(byte), UInt64(digit) < radix else { return nil }
            // Saturates: any value from 2^32 up is refused in the same way.
            value = min(value * radix + UInt64(digit), 1 << 40)
        }
        return value
    }

    var serialized: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(15)
        for shift: UInt32 in [24, 16, 8, 0] {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
            let number = UInt8(truncatingIfNeeded: value >> shift)
            if number >= 100 { bytes.append(0x30 + number / 100) }
            if number >= 10 { bytes.append(0x30 + number / 10 % 10) }
            bytes.append(0x30 + number % 10)
        }
        return bytes
    }
}
