// The table of addresses that nothing on the public network may send us to.
//
// Source: the IANA IPv4 and IPv6 Special-Purpose Address Registries, with multicast and the reserved classes, and what
// cloud providers use for their metadata services (169.254.169.254, 100.100.100.200, fd00:ec2::254: all inside a row;
// 168.63.129.16 lies in public space).
// One row a block; the first row that holds an address names it.

/// The special-purpose addresses, as a table.
enum AddressRanges {
    struct Row {
        let block: AddressBlock
        let name: String
    }

    /// What kind of special address this is; nil for one of the public network.
    static func name(of address: IPAddress) -> String? {
        let embedded = address.embeddedIPv4.map(IPAddress.v4)
        for row in rows where row.block.contains(embedded ?? address) { return row.name }
        guard embedded == nil, case .v6 = address else { return nil }
        // RFC 4291 §2.4: all that the public network routes lies in 2000::/3. Also catches ::/96, the deprecated
        // IPv4-compatible form, and prefixes that are given a meaning after this table was written.
        return globalUnicast?.contains(address) == true ? nil : "not global unicast"
    }

    static let rows: [Row] = table.compactMap { text, name in
        AddressBlock(text).map { Row(block: $0, name: name) }
    }

    private static let globalUnicast = AddressBlock("2000::/3")

    static let table: [(block: String, name: String)] = [
        ("0.0.0.0/8", "this network"),  // RFC 791; Linux connects 0.0.0.0 to itself
        ("10.0.0.0/8", "private"),  // RFC 1918
        ("100.64.0.0/10", "shared address space"),  // RFC 6598
        ("127.0.0.0/8", "loopback"),  // RFC 1122
        ("168.63.129.16/32", "cloud platform"),  // Azure: DNS, health probes, agent and metadata of the host
        ("169.254.0.0/16", "link-local"),  // RFC 3927
        ("172.16.0.0/12", "private"),  // RFC 1918
        ("192.0.0.0/24", "protocol assignments"),  // RFC 6890
        ("192.0.2.0/24", "documentation"),  // RFC 5737
        ("192.88.99.0/24", "6to4 relay"),  // RFC 7526
        ("192.168.0.0/16", "private"),  // RFC 1918
        ("198.18.0.0/15", "benchmarking"),  // RFC 2544
        ("198.51.100.0/24", "documentation"),  // RFC 5737
        ("203.0.113.0/24", "documentation"),  // RFC 5737
        ("224.0.0.0/4", "multicast"),  // RFC 5771
        ("240.0.0.0/4", "reserved"),  // RFC 1112; with 255.255.255.255
        ("::/128", "unspecified"),  // RFC 4291; Linux connects it to itself
        ("::1/128", "loopback"),  // RFC 4291
        ("64:ff9b:1::/48", "local-use NAT64"),  // RFC 8215
        ("100::/64", "discard"),  // RFC 6666
        ("2001::/32", "Teredo"),  // RFC 4380; carries an IPv4 address, obfuscated
        ("2001:2::/48", "benchmarking"),  // RFC 5180
        ("2001:10::/28", "ORCHID"),  // RFC 4843
        ("2001:20::/28", "ORCHIDv2"),  // RFC 7343
        ("2001:db8::/32", "documentation"),  // RFC 3849
        ("3fff::/20", "documentation"),  // RFC 9637
        ("fc00::/7", "unique local"),  // RFC 4193
        ("fe80::/10", "link-local"),  // RFC 4291
        ("fec0::/10", "site-local"),  // RFC 3879
        ("ff00::/8", "multicast"),  // RFC 4291
    ]
}
