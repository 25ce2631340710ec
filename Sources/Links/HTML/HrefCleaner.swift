/// Addresses as they are found, made addresses that can be requested (WHATWG URL Standard, 4.4, and what mail breaks).
///
/// The spelling is kept wherever it means something: it is the address as found. Only what the standard's parser
/// throws away, or mail software has put in, goes.
struct HrefCleaner {
    private let base: WebURL?

    /// A longer base would make gigabytes of a page with many short addresses.
    static let baseLimit = 2_048

    /// `base` is the page's base address; one that is none, not http(s) or too long is as good as none.
    init(base: [UInt8]?) {
        guard let base, base.count <= Self.baseLimit else {
            self.base = nil
            return
        }
        let parsed = WebURL(Self.cleaned(String(decoding: base, as: UTF8.self)).address)
        self.base = parsed.flatMap { $0.isHTTP ? $0 : nil }
    }

    /// The cleaned address, absolute where possible, and what had to be mended.
    func clean(_ href: String) -> (url: String, warnings: [String]) {
        var (address, warnings) = Self.cleaned(href)
        if Self.hasScheme(address) { return (address, warnings) }
        if let base, !address.isEmpty {
            if let joined = WebURL(address, base: base) { return (joined.description, warnings) }
            warnings.append("it cannot be joined to the base address of the page")
        } else if address.hasPrefix("//") {
            return ("https:" + address, warnings)
        }
        return (address, warnings)
    }

    private static func cleaned(_ href: String) -> (address: String, warnings: [String]) {
        // Nearly all addresses: nothing to do, nothing to allocate.
        if !needsCleaning(href) { return (href, []) }
        var bytes = Array(href.utf8)[...]
        trim(&bytes)
        var warnings: [String] = []
        if unquote(&bytes) {
            trim(&bytes)
            warnings.append("escaped quotation marks around it were removed")
        }
        var result: [UInt8] = []
        var removed = false
        for byte in bytes {
            switch byte {
            case 0x09, 0x0A, 0x0D: removed = true
            case 0x20: result += [0x25, 0x32, 0x30]
            default: result.append(byte)
            }
        }
        if removed { warnings.append("line breaks inside it were removed") }
        return (String(decoding: result, as: UTF8.self), warnings)
    }

    /// Whether any byte is one that `cleaned` looks at.
    ///
    /// Without an early exit, so that the loop is vectorized.
    private static func needsCleaning(_ href: String) -> Bool {
        let answer = href.utf8.withContiguousStorageIfAvailable { bytes in
            var found: UInt8 = 0
            for byte in bytes { found |= byte <= 0x20 || byte == 0x5C || byte == 0x22 ? 1 : 0 }
            return found == 1
        }
        return answer ?? true
    }

    /// C0 controls and blanks at both ends.
    private static func trim(_ bytes: inout ArraySlice<UInt8>) {
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    }

    /// What templates leave of `href=\"…\"` and, after quoted-printable was undone twice or never, of `href=3D"…"`.
    private static func unquote(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        for opening in [[0x5C, 0x22], [0x33, 0x44, 0x22], [0x22]] as [[UInt8]] where bytes.starts(with: opening) {
            bytes.removeFirst(opening.count)
            if bytes.last == 0x22 { bytes.removeLast() }
            if bytes.last == 0x5C { bytes.removeLast() }
            return true
        }
        return false
    }

    /// Whether an address begins with a scheme and its ":" (URL Standard, 4.4, scheme state).
    static func hasScheme(_ address: String) -> Bool {
        for (index, byte) in address.utf8.enumerated() {
            if byte == 0x3A { return index > 0 }
            let isMark = byte == 0x2B || byte == 0x2D || byte == 0x2E
            guard ASCII.isLetter(byte) || (index > 0 && (ASCII.isDigit(byte) || isMark)) else { return false }
        }
        return false
    }
}
