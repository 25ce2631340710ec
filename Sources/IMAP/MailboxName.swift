// Names of mailboxes as servers without UTF-8 write them: modified UTF-7 (RFC 3501 §5.1.3).

/// Modified UTF-7.
public enum MailboxName {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)
    private static let ampersand = UInt8(ascii: "&"), hyphen = UInt8(ascii: "-")

    /// The name in modified UTF-7.
    public static func encode(_ name: String) -> String {
        var encoded: [UInt8] = []
        var units: [UInt16] = []
        func flush() {
            guard !units.isEmpty else { return }
            encoded.append(ampersand)
            encoded += base64(units)
            encoded.append(hyphen)
            units.removeAll()
        }
        for scalar in name.unicodeScalars {
            guard (0x20...0x7E).contains(scalar.value) else {
                units += Array(String(scalar).utf16)
                continue
            }
            flush()
            encoded.append(UInt8(scalar.value))
            if scalar == "&" { encoded.append(hyphen) }
        }
        flush()
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func base64(_ units: [UInt16]) -> [UInt8] {
        var text: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for unit in units {
            bits = bits << 16 | UInt32(unit)
            count += 16
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> count & 63)])
            }
            bits &= 1 << count - 1
        }
        if count > 0 { text.append(alphabet[Int(bits << (6 - count) & 63)]) }
        return text
    }

    /// The name that modified UTF-7 writes; what is none of it stays as it is.
    ///
    /// A server that writes UTF-8 all the same is understood too.
    public static func decode(_ name: [UInt8]) -> String {
        var units: [UInt16] = []
        var rest = name[...]
        while let byte = rest.first {
            guard byte == ampersand, let end = rest.firstIndex(of: hyphen),
                let piece = piece(rest[(rest.startIndex + 1)..<end])
            else {
                let plain = rest.prefix(1) + rest.dropFirst().prefix { $0 != ampersand }
                units += Array(String(decoding: plain, as: UTF8.self).utf16)
                rest = rest.dropFirst(plain.count)
                continue
            }
            units += piece
            rest = rest[(end + 1)...]
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// What stands between "&" and "-"; nil when it is no base64.
    private static func piece(_ text: ArraySlice<UInt8>) -> [UInt16]? {
        if text.isEmpty { return [UInt16(ampersand)] }
        var units: [UInt16] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for byte in text {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> count))
                bits &= 1 << count - 1
            }
        }
        return units
    }
}
