// An IP address as a number, from text or from the bytes of a `sockaddr`.
//
// Pure values: nothing here opens a socket or looks up a name. Text is read by inet_pton(3), which takes the canonical
// forms alone ("127.1" and "0x7f.1" are not addresses here; what a URL parser or libcurl makes of them arrives as bytes).

internal import Glibc

/// An IPv4 or IPv6 address.
public enum IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// An IPv4 address, most significant byte first.
    case v4(UInt32)
    /// An IPv6 address as its upper and its lower half.
    case v6(UInt64, UInt64)

    /// Reads the canonical text of an address, without brackets or a zone.
    public init?(_ text: String) {
        var bytes: [UInt8] = Array(repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self = .v4(UInt32(truncatingIfNeeded: Self.number(bytes[0..<4])))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self = .v6(Self.number(bytes[0..<8]), Self.number(bytes[8..<16]))
        } else {
            return nil
        }
    }

    /// The canonical text (RFC 5952 for IPv6).
    public var description: String {
        var bytes: [UInt8]
        let family: CInt
        switch self {
        case .v4(let value):
            family = AF_INET
            bytes = (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
        case .v6(let upper, let lower):
            family = AF_INET6
            bytes = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? upper : lower) >> (56 - 8 * ($0 % 8))) }
        }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family, &bytes, &text, socklen_t(text.count)) != nil else { return "?" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The IPv4 address that a packet to this IPv6 address ends at, for the forms that carry one.
    ///
    /// IPv4-mapped (RFC 4291 §2.5.5.2), NAT64's well-known prefix (RFC 6052), 6to4 (RFC 3056). An IPv4 address carries
    /// itself nowhere: nil.
    public var embeddedIPv4: UInt32? {
        guard case .v6(let upper, let lower) = self else { return nil }
        if upper == 0, lower >> 32 == 0xffff { return UInt32(truncatingIfNeeded: lower) }
        if upper == 0x0064_ff9b_0000_0000, lower >> 32 == 0 { return UInt32(truncatingIfNeeded: lower) }
        if upper >> 48 == 0x2002 { return UInt32(truncatingIfNeeded: upper >> 16) }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// An address and a port, as a socket is about to be connected to.
public struct SocketAddress: Hashable, Sendable {
    /// The address.
    public let ip: IPAddress
    /// The port, in host order.
    public let port: UInt16

    /// Puts an address and a port together.
    public init(ip: IPAddress, port: UInt16) {
        self.ip = ip
        self.port = port
    }

    /// Reads the bytes of a `sockaddr_in` or `sockaddr_in6`; any other family, or too few bytes, is nil.
    public init?(sockaddr bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 8 else { return nil }
        let family = CInt(bytes.loadUnaligned(as: sa_family_t.self))
        port = UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
        if family == AF_INET {
            ip = .v4(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        } else if family == AF_INET6, bytes.count >= 24 {
            ip = .v6(
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)))
        } else {
            return nil
        }
    }
}
