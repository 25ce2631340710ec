// Base32, in which some services write the destination so that the address survives a change of case.

/// Base32 (RFC 4648 §6), either case, padding optional.
enum Base32 {
    static func decode(_ text: [UInt8]) -> [UInt8]? {
        // "http" in base32: anything else is not looked at.
        guard text.prefix(6).map(ASCII.lowercased).elementsEqual("nb2hi4".utf8) else { return nil }
        var (output, bits, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
        for byte in text where byte != UInt8(ascii: "=") {
            let digit: UInt8
            switch ASCII.lowercased(byte) {
            case let letter where ASCII.isLetter(letter): digit = letter - 0x61
            case let number where (0x32...0x37).contains(number): digit = number - 0x32 + 26
            default: return nil
            }
            bits = (bits << 5 | UInt32(digit)) & 0xFFFF
            count += 5
            if count >= 8 {
                count -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return output
    }
}
