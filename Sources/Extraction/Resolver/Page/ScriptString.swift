// Literals of a script: where they end and what they say (ECMA-262, 12.9.4 to 12.9.6).

/// A string literal, or a template without substitutions.
struct ScriptString {
    /// What stands between the quotation marks.
    let content: Range<Int>
    /// The index after the closing mark.
    let end: Int

    /// The literal that begins at `start`; nil where a line or the text ends first, or a substitution begins.
    init?(_ bytes: PageBytes, at start: Int) {
        let mark = bytes[start]
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == mark {
                content = start + 1..<index
                end = index + 1
                return
            }
            if byte == 0x5C {
                index += 2
            } else if byte == 0x0A || byte == 0x0D, mark != 0x60 {
                return nil
            } else if byte == 0x24, mark == 0x60, index + 1 < bytes.count, bytes[index + 1] == 0x7B {
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The bytes that it stands for, its escapes undone.
    func value(in bytes: PageBytes) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var index = content.lowerBound
        var high: UInt32 = 0
        while index < content.upperBound {
            guard bytes[index] == 0x5C, index + 1 < content.upperBound else {
                result.append(bytes[index])
                index += 1
                continue
            }
            index += 1
            if let (unit, after) = Self.numericEscape(bytes, at: index, limit: content.upperBound) {
                Self.append(unit, to: &result, high: &high)
                index = after
            } else {
                Self.appendPlainEscape(bytes[index], to: &result)
                index += 1
            }
        }
        return result
    }

    /// `xHH`, `uHHHH` or `u{H…}` after a backslash: its code unit.
    private static func numericEscape(_ bytes: PageBytes, at index: Int, limit: Int) -> (unit: UInt32, after: Int)? {
        if bytes[index] == UInt8(ascii: "x") {
            return hex(bytes, index + 1, count: 2, limit).map { ($0, index + 3) }
        }
        guard bytes[index] == UInt8(ascii: "u") else { return nil }
        if let value = hex(bytes, index + 1, count: 4, limit) { return (value, index + 5) }
        guard index + 1 < limit, bytes[index + 1] == 0x7B else { return nil }
        var at = index + 2
        var value: UInt32 = 0
        while at < limit, let digit = hexDigit(bytes[at]), value < 0x110000 {
            value = value << 4 | digit
            at += 1
        }
        return at < limit && bytes[at] == 0x7D ? (value, at + 1) : nil
    }

    /// What any other byte means after a backslash: mostly itself; the end of a line, nothing.
    private static func appendPlainEscape(_ byte: UInt8, to result: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case 0x0A, 0x0D: break
        default: result.append(byte)
        }
    }

    private static func hex(_ bytes: PageBytes, _ start: Int, count: Int, _ limit: Int) -> UInt32? {
        guard start + count <= limit else { return nil }
        var value: UInt32 = 0
        for index in start..<start + count {
            guard let digit = hexDigit(bytes[index]) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        if byte.isASCIIDigit { return UInt32(byte - 0x30) }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? UInt32(letter + 10) : nil
    }

    /// Appends a UTF-16 unit or a character; the two halves of a pair come one after the other.
    private static func append(_ unit: UInt32, to result: inout [UInt8], high: inout UInt32) {
        if unit & 0xFFFF_FC00 == 0xD800 {
            high = unit
            return
        }
        var value = unit
        if unit & 0xFFFF_FC00 == 0xDC00, high != 0 { value = 0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF) }
        high = 0
        result.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init())
    }
}
