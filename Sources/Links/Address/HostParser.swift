// The host parser of the URL Standard (https://url.spec.whatwg.org/#host-parsing).
//
// Owns: which hosts there are and how they are written. IPv4Address and IPv6Address hold the two number forms,
// DomainName the step from Unicode to ASCII.

/// Parses and serializes hosts.
enum HostParser {
    /// The host's serialization; nil when it is none.
    ///
    /// `isOpaque`: the scheme is not special.
    static func parse(_ text: ArraySlice<UInt8>, isOpaque: Bool) -> [UInt8]? {
        if text.first == UInt8(ascii: "[") {
            guard text.count > 2, text.last == UInt8(ascii: "]") else { return nil }
            return IPv6Address(text.dropFirst().dropLast())?.serialized
        }
        if isOpaque { return opaque(text) }
        guard let domain = asciiDomain(text), !domain.contains(where: isForbiddenInDomain) else { return nil }
        guard IPv4Address.endsInNumber(domain) else { return domain }
        return IPv4Address(domain)?.serialized
    }

    // https://url.spec.whatwg.org/#concept-opaque-host-parser
    private static func opaque(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard !text.contains(where: isForbidden) else { return nil }
        var host: [UInt8] = []
        host.append(text, encoding: .control)
        return host
    }

    /// Percent-decoding and https://url.spec.whatwg.org/#concept-domain-to-ascii.
    private static func asciiDomain(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var decoded = text.contains(UInt8(ascii: "%")) ? percentDecoded(text) : Array(text)
        guard !decoded.isEmpty else { return nil }
        if DomainName.needsMapping(decoded) { return DomainName.ascii(decoded) }
        for index in decoded.indices { decoded[index] = ASCII.lowercased(decoded[index]) }
        return decoded
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var (bytes, index): ([UInt8], Int) = ([], text.startIndex)
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
                let high = ASCII.hexValue(text[index + 1]), let low = ASCII.hexValue(text[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return bytes
    }

    // https://url.spec.whatwg.org/#forbidden-host-code-point
    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"),
            UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    // https://url.spec.whatwg.org/#forbidden-domain-code-point
    private static func isForbiddenInDomain(_ byte: UInt8) -> Bool {
        byte <= 0x1F || byte == UInt8(ascii: "%") || byte >= 0x7F || isForbidden(byte)
    }
}
