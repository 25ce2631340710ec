/// Undoes a content transfer encoding (RFC 2045 §6), once, and goes on where the encoding is broken.
///
/// Our own decoders, because they count what they had to mend and because they write each byte once.
enum TransferDecoding {
    struct Decoded {
        var bytes: [UInt8]
        /// What was broken, as a warning.
        var warning: String?
    }

    private enum Encoding {
        case identity, base64, quotedPrintable, uuencode, unknown
    }

    /// What senders write; matched as the beginning of the value, so that "base64;" and "quoted-printable (x)" are known.
    private static let names: [(StaticString, Encoding)] = [
        ("base64", .base64), ("base-64", .base64), ("quoted-printable", .quotedPrintable),
        ("quoted printable", .quotedPrintable), ("quotedprintable", .quotedPrintable), ("7bit", .identity),
        ("8bit", .identity), ("7-bit", .identity), ("8-bit", .identity), ("binary", .identity),
        ("x-uuencode", .uuencode),
        ("x-uue", .uuencode), ("uuencode", .uuencode),
    ]

    static func decode(_ content: UnsafeRawBufferPointer, encoding header: [UInt8]?) -> Decoded {
        switch encoding(header) {
        case .identity: return Decoded(bytes: Array(content))
        case .base64: return Base64Body.decode(content)
        case .quotedPrintable: return QuotedPrintableBody.decode(content)
        case .uuencode: return UUEncodedBody.decode(content)
        case .unknown:
            let name = String(decoding: (header ?? []).prefix(40), as: UTF8.self)
            return Decoded(
                bytes: Array(content),
                warning: "unknown transfer encoding \"\(HeaderText.clean(name))\" was taken as none")
        }
    }

    private static func encoding(_ header: [UInt8]?) -> Encoding {
        guard let value = header?.drop(while: { $0.isBlank || $0 == .quote }), !value.isEmpty else { return .identity }
        return names.first { value.matches($0.0, at: value.startIndex) }?.1 ?? .unknown
    }
}
