// The few header fields that are kept of an answer. Names are a closed table, so that a server cannot make us keep
// anything else; of each field the first line counts, and at most `maximumLines` lines are kept.

/// The header fields of an answer that are kept.
public struct HTTPFields: Sendable {
    /// The fields that are kept, by their names in lower case.
    public enum Name: String, Sendable, CaseIterable {
        /// Where a redirect leads.
        case location
        /// A redirect after some seconds (no standard; all browsers follow it).
        case refresh
        /// When to come back.
        case retryAfter = "retry-after"
        /// The media type of the body.
        case contentType = "content-type"
        /// How the body is coded.
        case contentEncoding = "content-encoding"
        /// The server's software.
        case server
        /// Cloudflare's mark of a challenge page.
        case cfMitigated = "cf-mitigated"
        /// The same of AWS WAF.
        case amznWafAction = "x-amzn-waf-action"
        /// The same of Vercel.
        case vercelMitigated = "x-vercel-mitigated"
        /// A cookie: whether there is one decides whether an address that was requested may be requested again.
        case setCookie = "set-cookie"
    }

    private var lines: [(name: Name, value: String)] = []
    private static let maximumLines = 16
    private static let names = Name.allCases.map { (name: $0, bytes: Array($0.rawValue.utf8)) }

    /// No fields.
    public init() {}

    /// The value of the first line of that name, white space around it taken off.
    public subscript(name: Name) -> String? {
        for line in lines where line.name == name { return line.value }
        return nil
    }

    /// Takes one header line, as libcurl hands it over, when its name is in the table.
    mutating func take(line: UnsafeRawBufferPointer) {
        guard lines.count < Self.maximumLines, let colon = line.firstIndex(of: UInt8(ascii: ":")),
            let name = Self.name(UnsafeRawBufferPointer(rebasing: line[..<colon])), self[name] == nil
        else { return }
        if lines.isEmpty { lines.reserveCapacity(4) }
        lines.append((name, Self.text(line[(colon + 1)...])))
    }

    /// A bit for the first letter of each name, by its lowest five bits.
    private static let firstLetters = names.reduce(UInt32(0)) { $0 | 1 << UInt32($1.bytes[0] & 31) }

    private static func name(_ bytes: UnsafeRawBufferPointer) -> Name? {
        guard let first = bytes.first, firstLetters & 1 << UInt32(first & 31) != 0 else { return nil }
        for row in names where row.bytes.count == bytes.count {
            // Setting bit 5 folds ASCII letters; "-" (0x2d) has it set already.
            guard bytes[0] | 0x20 == row.bytes[0] else { continue }
            if zip(bytes, row.bytes).allSatisfy({ $0 | 0x20 == $1 }) { return row.name }
        }
        return nil
    }

    /// The value as text.
    ///
    /// Bytes that are no UTF-8 are percent-encoded, which is what they mean in an address, and the only field whose
    /// bytes matter so exactly is `Location`.
    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        UnsafeRawBufferPointer(rebasing: bytes).withMemoryRebound(to: UInt8.self) { text($0[...]) }
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var bytes = bytes
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        if let span = try? UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes).span) {
            return String(copying: span)
        }
        return bytes.reduce(into: "") { text, byte in
            if byte < 0x80 {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
