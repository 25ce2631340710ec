/// Character references as browsers read them (HTML Standard, 13.2.5.72 to 80), with the names of `EntityTable`.
public enum CharacterReferences {
    /// What stands at `bytes[index]`, a "&": the character's number, not yet judged, and where reading goes on.
    ///
    /// nil: no reference, the "&" is itself.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int, inAttribute: Bool) -> (
        value: UInt32, after: Int
    )? {
        if index + 1 < limit, bytes[index + 1] == 0x23 { return number(bytes, at: index, limit: limit) }
        var stop = index + 1
        while stop < limit, stop - index <= 32, ASCII.isAlphanumeric(bytes[stop]) { stop += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[index + 1..<stop])
        guard let base = name.baseAddress, name.count > 1 else { return nil }
        if stop < limit, bytes[stop] == 0x3B {
            let character = EntityTable.characters[PackedName(exactly: base, count: name.count)]
            if character != 0 { return (character, stop + 1) }
        }
        guard let length = lengthWithoutSemicolon(name) else { return nil }
        let after = index + 1 + length
        // "&copy=1" in an address is a parameter, not ©: historical rule of 13.2.5.73.
        if inAttribute, after < limit, bytes[after] == 0x3D || ASCII.isAlphanumeric(bytes[after]) { return nil }
        return (EntityTable.characters[PackedName(exactly: base, count: length)], after)
    }

    /// The character of a number that a reference holds.
    static func scalar(_ value: UInt32) -> Unicode.Scalar {
        var value = value
        if value >= 0x80, value < 0xA0 { value = EntityTable.windows1252[Int(value - 0x80)] }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The bytes of a text or an attribute's value with its references decoded, as UTF-8; all other bytes as they are.
    public static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26,
                let found = read(bytes, at: index, limit: bytes.count, inAttribute: inAttribute)
            {
                result.append(contentsOf: UTF8.encode(scalar(found.value)) ?? .init())
                index = found.after
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The longest beginning of `name` that needs no ";" to be a character reference.
    private static func lengthWithoutSemicolon(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = name.baseAddress else { return nil }
        var length = min(name.count, EntityTable.longestWithoutSemicolon)
        while length > 1 {
            if EntityTable.withoutSemicolon[PackedName(exactly: base, count: length)] { return length }
            length -= 1
        }
        return nil
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> (
        value: UInt32, after: Int
    )? {
        var at = index + 2
        let isHex = at < limit && bytes[at] | 0x20 == 0x78
        if isHex { at += 1 }
        let first = at
        var value: UInt32 = 0
        while at < limit, let digit = ASCII.hexValue(bytes[at]), isHex || digit < 10 {
            // Saturates far above the last character, before it could overflow.
            value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x110000)
            at += 1
        }
        guard at > first else { return nil }
        return (value, at < limit && bytes[at] == 0x3B ? at + 1 : at)
    }
}
