// Unicode domain names to ASCII: UTS #46, non-transitional, by libidn2.
//
// libidn2 is stricter than the standard (IDNA 2008 on top of UTS #46): it refuses symbols, and hyphens at some places.
// Names of emoji are registered and work in browsers, so a name refused for such a reason is looked up label by label,
// ASCII labels pass as the standard lets them, and labels of symbols are encoded here (SymbolLabel).
// Known differences that remain: labels of more than 63 bytes and names of more than 255 fail, which no DNS server
// could answer for; so do labels that mix symbols with non-ASCII letters, and non-ASCII ones with hyphens at those
// places. The Unicode version is the system's (in 14 and before, a capital sharp s becomes "ss").
private import CLibIDN2

/// The "domain to ASCII" step of the URL Standard.
enum DomainName {
    /// Whether a domain must go through UTS #46; for the rest "this step is equivalent to ASCII lowercasing"
    /// (https://url.spec.whatwg.org/#concept-domain-to-ascii).
    static func needsMapping(_ domain: [UInt8]) -> Bool {
        var labelStart = true
        for (index, byte) in domain.enumerated() {
            if byte >= 0x80 { return true }
            if labelStart, byte | 0x20 == UInt8(ascii: "x"), isACE(domain[index...]) { return true }
            labelStart = byte == UInt8(ascii: ".")
        }
        return false
    }

    /// Whether the label has the prefix of one that is encoded already.
    private static func isACE(_ label: ArraySlice<UInt8>) -> Bool {
        label.prefix(4).map(ASCII.lowercased).elementsEqual("xn--".utf8)
    }

    /// The name in ASCII; nil when it is no valid one.
    static func ascii(_ domain: [UInt8]) -> [UInt8]? {
        // libidn2 reads to a NUL, and the standard replaces what is no UTF-8 by U+FFFD, which no name may hold.
        guard !domain.contains(0), let text = String(validating: domain, as: UTF8.self) else { return nil }
        switch lookUp(domain) {
        case .name(let name): return name
        case .disallowed: return asciiByLabel(text)
        case .invalid: return nil
        }
    }

    private enum Answer {
        case name([UInt8])
        /// By a rule of IDNA 2008 that the standard does not have.
        case disallowed
        case invalid
    }

    private static func lookUp(_ domain: [UInt8]) -> Answer {
        var result: UnsafeMutablePointer<UInt8>?
        let flags = CInt(IDN2_NONTRANSITIONAL.rawValue)
        let status = (domain + [0]).withUnsafeBufferPointer { idn2_lookup_u8($0.baseAddress, &result, flags) }
        guard status == IDN2_OK.rawValue, let result else {
            let isStricter = [IDN2_DISALLOWED, IDN2_HYPHEN_STARTEND, IDN2_2HYPHEN].contains { $0.rawValue == status }
            return isStricter ? .disallowed : .invalid
        }
        defer { idn2_free(result) }
        var name: [UInt8] = []
        while result[name.count] != 0 { name.append(result[name.count]) }
        return name.isEmpty ? .invalid : .name(name)
    }

    private static func asciiByLabel(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 1_024 else { return nil }
        // UTS #46 maps the three ideographic full stops to ".".
        let fullStops: [Unicode.Scalar] = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
        let labels = text.unicodeScalars.split(omittingEmptySubsequences: false) { fullStops.contains($0) }
        var name: [UInt8] = []
        for (index, label) in labels.enumerated() {
            if index > 0 { name.append(UInt8(ascii: ".")) }
            guard let ascii = asciiLabel(Array(String(label).utf8), scalars: Array(label)) else { return nil }
            name.append(contentsOf: ascii)
        }
        return name.count <= 253 ? name : nil
    }

    private static func asciiLabel(_ bytes: [UInt8], scalars: [Unicode.Scalar]) -> [UInt8]? {
        if bytes.isEmpty || !needsMapping(bytes) { return bytes.map(ASCII.lowercased) }
        switch lookUp(bytes) {
        case .name(let name): return name
        // Its Punycode is sound, or the answer would be another one; what it stands for is never shown.
        case .disallowed where isACE(bytes[...]): return bytes.map(ASCII.lowercased)
        case .disallowed: return SymbolLabel.ascii(scalars)
        case .invalid: return nil
        }
    }
}
