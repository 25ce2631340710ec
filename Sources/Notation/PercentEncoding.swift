/// Percent-encoding as URLs use it (WHATWG URL Standard §1.3).
public enum PercentEncoding {
    /// Replaces every `%XX` by its byte; a "%" without two hex digits stays as it is.
    public static func decode(_ text: String) -> [UInt8] { decode(Array(text.utf8)) }

    /// The same on bytes.
    public static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = HexDigit.value(of: bytes[index + 1]), let low = HexDigit.value(of: bytes[index + 2])
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }
}
