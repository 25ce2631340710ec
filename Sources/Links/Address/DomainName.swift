// Unicode domain names to ASCII: UTS #46, non-transitional, by libidn2.
//
// Known differences from the standard: libidn2 refuses labels of more than 63 bytes and names of more than 255, which
// no DNS server could answer for. Its Unicode version is the system's.
private import CLibIDN2

/// The "domain to ASCII" step of the URL Standard.
enum DomainName {
    /// Whether a domain must go through UTS #46; for the rest "this step is equivalent to ASCII lowercasing"
    /// (https://url.spec.whatwg.org/#concept-domain-to-ascii).
    static func needsMapping(_ domain: [UInt8]) -> Bool {
        var labelStart = true
        for (index, byte) in domain.enumerated() {
            if byte >= 0x80 { return true }
            if labelStart, byte | 0x20 == UInt8(ascii: "x"), hasPrefixXN(domain[index...]) { return true }
            labelStart = byte == UInt8(ascii: ".")
        }
        return false
    }

    private static func hasPrefixXN(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix(4).map(ASCII.lowercased).elementsEqual("xn--".utf8)
    }

    /// The name in ASCII; nil when it is no valid one.
    static func ascii(_ domain: [UInt8]) -> [UInt8]? {
        // libidn2 reads to a NUL, and the standard replaces what is no UTF-8 by U+FFFD, which no name may hold.
        guard !domain.contains(0), String(validating: domain, as: UTF8.self) != nil else { return nil }
        var result: UnsafeMutablePointer<UInt8>?
        let flags = CInt(IDN2_NONTRANSITIONAL.rawValue)
        let status = (domain + [0]).withUnsafeBufferPointer { idn2_lookup_u8($0.baseAddress, &result, flags) }
        guard status == IDN2_OK.rawValue, let result else { return nil }
        defer { idn2_free(result) }
        let name = Array(UnsafeBufferPointer(start: result, count: length(of: result)))
        return name.isEmpty ? nil : name
    }

    private static func length(of text: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while text[count] != 0 { count += 1 }
        return count
    }
}
