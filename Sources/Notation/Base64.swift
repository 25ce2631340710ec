/// Base64 and base64url (RFC 4648 §4 and §5).
public enum Base64 {
    /// Decodes both alphabets, with padding or without; nil when a byte belongs to neither or the length is impossible.
    public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        // On a buffer, because a generic body is not specialized across modules: a call for every byte otherwise.
        text.withContiguousStorageIfAvailable(decode) ?? Array(text).withUnsafeBufferPointer(decode)
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let digits = text.prefix { $0 != UInt8(ascii: "=") }
        let padding = text[digits.endIndex...]
        guard padding.count <= 2, padding.allSatisfy({ $0 == UInt8(ascii: "=") }), digits.count % 4 != 1 else {
            return nil
        }
        // Into memory of the right size: an append a byte takes several times longer.
        var isValid = true
        let output = [UInt8](unsafeUninitializedCapacity: digits.count * 3 / 4) { output, count in
            isValid = fill(output, from: digits)
            count = isValid ? digits.count * 3 / 4 : 0
        }
        return isValid ? output : nil
    }

    /// Whether all are digits.
    private static func fill(
        _ output: UnsafeMutableBufferPointer<UInt8>, from digits: Slice<UnsafeBufferPointer<UInt8>>
    )
        -> Bool
    {
        var (bits, count, place, seen): (UInt32, Int, Int, UInt8) = (0, 0, 0, 0)
        values.withUnsafeBufferPointer { values in
            for byte in digits {
                let value = values[Int(byte)]
                seen |= value
                bits = bits << 6 | UInt32(value & 63)
                count += 6
                guard count >= 8 else { continue }
                count -= 8
                output[place] = UInt8(truncatingIfNeeded: bits >> UInt32(count))
                place += 1
            }
        }
        return seen < 64
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

    /// The value of each byte; 255 for those of neither alphabet.
    private static let values: [UInt8] = {
        var values = Array(repeating: UInt8.max, count: 256)
        for alphabet in [plainAlphabet, urlAlphabet] {
            for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(truncatingIfNeeded: value) }
        }
        return values
    }()
}
