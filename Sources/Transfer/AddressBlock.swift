// A block of IP addresses in CIDR notation (RFC 4632, RFC 4291 §2.3).

/// A block of addresses: those that share the first `length` bits of an address.
public struct AddressBlock: Hashable, Sendable, CustomStringConvertible {
    /// Any address of the block.
    public let base: IPAddress
    /// How many leading bits the addresses of the block share.
    public let length: Int

    /// Reads `10.0.0.0/8` or `fd00::/8`; an address alone is the block of that one address.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let base = IPAddress(String(first)) else { return nil }
        let bits = if case .v4 = base { 32 } else { 128 }
        if parts.count == 2 {
            // Int() would take a sign too.
            guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let length = Int(parts[1]), length <= bits
            else { return nil }
            self.length = length
        } else {
            length = bits
        }
        self.base = base
    }

    /// Whether the address lies in the block; an address of the other family never does.
    public func contains(_ address: IPAddress) -> Bool {
        switch (base, address) {
        case (.v4(let one), .v4(let other)):
            return Self.agree(UInt64(one) << 32, UInt64(other) << 32, bits: length)
        case (.v6(let upper, let lower), .v6(let otherUpper, let otherLower)):
            return Self.agree(upper, otherUpper, bits: min(length, 64))
                && Self.agree(lower, otherLower, bits: max(length - 64, 0))
        default:
            return false
        }
    }

    /// The block in CIDR notation.
    public var description: String { "\(base)/\(length)" }

    private static func agree(_ one: UInt64, _ other: UInt64, bits: Int) -> Bool {
        bits == 0 || (one ^ other) >> UInt64(64 - bits) == 0
    }
}
