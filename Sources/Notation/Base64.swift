/// Base64 and base64url (RFC 4648 §4 and §5).
public enum Base64 {
    /// Decodes both alphabets, with padding or without; nil when a byte belongs to neither or the length is impossible.
    public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        // On a buffer, because a generic body is not specialized across modules: a call for every byte otherwise.
        text.withContiguousStorageIfAvailable(decode) ?? Array(text).withUnsafeBufferPointer(decode)
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(text.count * 3 / 4)
        var bits: UInt32 = 0
        var digits = 0
        var padding = 0
        for byte in text {
            if byte == UInt8(ascii: "=") { padding += 1; continue }
            guard padding == 0, let digit = value(of: byte) else { return nil }
            bits = bits << 6 | UInt32(digit)
            digits += 1
            if digits == 4 {
                output.append(UInt8(truncatingIfNeeded: bits >> 16))
                output.append(UInt8(truncatingIfNeeded: bits >> 8))
                output.append(UInt8(truncatingIfNeeded: bits))
                (bits, digits) = (0, 0)
            }
        }
        guard padding <= 2, digits != 1 else { return nil }
        if digits >= 2 { output.append(UInt8(truncatingIfNeeded: bits >> (digits == 2 ? 4 : 10))) }
        if digits == 3 { output.append(UInt8(truncatingIfNeeded: bits >> 2)) }
        return output
    }

    /// Encodes in the URL-safe alphabet without padding, or in the plain one with it.
    public static func encode(_ bytes: [UInt8], urlSafe: Bool = true) -> String {
        let alphabet = urlSafe ? urlAlphabet : plainAlphabet
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let rest = min(3, bytes.count - index)
            var group: UInt32 = 0
            for offset in 0..<3 { group = group << 8 | (offset < rest ? UInt32(bytes[index + offset]) : 0) }
            for digit in 0...rest { output.append(alphabet[Int(group >> (18 - 6 * UInt32(digit)) & 63)]) }
            if !urlSafe { for _ in rest..<3 { output.append(UInt8(ascii: "=")) } }
            index += 3
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let plainAlphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let urlAlphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
