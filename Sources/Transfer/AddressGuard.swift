// Which addresses a connection may be made to.
//
// A pure function over an address and a port. It is asked with the very address that a socket is about to be connected
// to (CURLOPT_OPENSOCKETFUNCTION), once for every connection and so for every hop: checking names or texts cannot work,
// because libcurl connects to 127.0.0.1 for "2130706433", "0x7f.1", "127.1" and full-width digits, and because a name
// can answer differently the second time. A connection that is used again was checked when it was opened, under the
// same guard, for a guard lives as long as its thread and the connections with it.

/// Decides which addresses and ports may be connected to.
public struct AddressGuard: Sendable {
    /// Which ports may be connected to.
    public enum Ports: Sendable {
        /// These and no others.
        case only(Set<UInt16>)
        /// Every port: for tests and closed networks.
        case any
    }

    /// Which special-purpose addresses may be connected to all the same.
    public enum Exceptions: Sendable {
        /// None: the public network alone.
        case none
        /// Those that lie in one of these blocks.
        case blocks([AddressBlock])
        /// All of them: for tests and closed networks.
        case all
    }

    /// The ports that may be connected to.
    public var ports: Ports
    /// The special-purpose addresses that may be connected to.
    public var exceptions: Exceptions

    /// The guard for the public network unless told otherwise: ports 80 and 443, no special-purpose address.
    public init(ports: Ports = .only([80, 443]), exceptions: Exceptions = .none) {
        self.ports = ports
        self.exceptions = exceptions
    }

    /// Why this address must not be connected to; nil when it may be.
    public func refusal(of address: SocketAddress) -> Refusal? {
        if case .only(let allowed) = ports, !allowed.contains(address.port) { return .port(address.port) }
        return refusal(of: address.ip)
    }

    /// Why this IP address must not be connected to, whatever the port; nil when it may be.
    public func refusal(of ip: IPAddress) -> Refusal? {
        guard let range = AddressRanges.name(of: ip), !isExcepted(ip) else { return nil }
        return .address(ip, range: range)
    }

    private func isExcepted(_ ip: IPAddress) -> Bool {
        switch exceptions {
        case .none: return false
        case .all: return true
        case .blocks(let blocks):
            let embedded = ip.embeddedIPv4.map(IPAddress.v4)
            return blocks.contains { block in block.contains(ip) || embedded.map(block.contains) == true }
        }
    }
}

/// Why a connection was refused by our own guard, before a packet was sent.
public enum Refusal: Hashable, Sendable, CustomStringConvertible {
    /// The port is not one of those allowed.
    case port(UInt16)
    /// The address is a special-purpose one: its kind is named.
    case address(IPAddress, range: String)
    /// The name belongs to a machine or a network of its own, not to the public one.
    case name(String)
    /// It is no IPv4 or IPv6 address at all.
    case family

    /// The reason in words.
    public var description: String {
        switch self {
        case .port(let port): "port \(port) is not allowed"
        case .address(let ip, let range): "\(ip) is no public address (\(range))"
        case .name(let host): "\(host) is no public name"
        case .family: "no IPv4 or IPv6 address"
        }
    }
}
