import Testing

@testable import Transfer

@Suite("The address guard")
struct AddressGuardTests {
    @Test(
        "special-purpose addresses are refused, first and last of each block",
        arguments: [
            "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.100.100.200",
            "100.127.255.255",
            "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.0.1", "169.254.169.254", "172.16.0.0",
            "172.31.255.255",
            "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255",
            "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
            "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
            "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.1.2.3", "64:ff9b:1::8.8.8.8", "100::1",
            "2001::1", "2001:2::1", "2001:10::1", "2001:2f::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1",
            "2002:c0a8:101::1", "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1", "febf::1", "fec0::1", "ff02::1",
            "4000::1", "5f00::1", "1fff::1", "::2:0:0:0",
        ])
    func refused(text: String) throws {
        let ip = try #require(IPAddress(text))
        #expect(AddressGuard().refusal(of: SocketAddress(ip: ip, port: 80)) != nil, "\(text)")
    }

    @Test(
        "public addresses are not refused, also those around the blocks and inside IPv6 forms",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "168.63.129.15", "168.63.129.17", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0",
            "192.167.255.255", "192.169.0.0",
            "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1",
            "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2001:200::1", "2003::1",
        ])
    func allowed(text: String) throws {
        let ip = try #require(IPAddress(text))
        #expect(AddressGuard().refusal(of: SocketAddress(ip: ip, port: 443)) == nil, "\(text)")
    }

    @Test("every row of the table is a block, and names its own first address")
    func table() {
        #expect(AddressRanges.rows.count == AddressRanges.table.count)
        for row in AddressRanges.rows { #expect(AddressRanges.name(of: row.block.base) == row.name) }
    }

    @Test("ports other than 80 and 443 are refused unless allowed")
    func ports() throws {
        let ip = try #require(IPAddress("1.1.1.1"))
        #expect(AddressGuard().refusal(of: SocketAddress(ip: ip, port: 25)) == .port(25))
        #expect(AddressGuard(ports: .only([8080])).refusal(of: SocketAddress(ip: ip, port: 8080)) == nil)
        #expect(AddressGuard(ports: .any).refusal(of: SocketAddress(ip: ip, port: 6379)) == nil)
    }

    @Test("exceptions open their own blocks and no others, also inside IPv6 forms")
    func exceptions() throws {
        let block = try #require(AddressBlock("10.1.0.0/16"))
        let wall = AddressGuard(exceptions: .blocks([block]))
        for (text, isRefused) in [
            ("10.1.2.3", false), ("10.2.0.1", true), ("::ffff:10.1.2.3", false), ("127.0.0.1", true),
        ] {
            #expect((wall.refusal(of: try #require(IPAddress(text))) != nil) == isRefused, "\(text)")
        }
        #expect(AddressGuard(exceptions: .all).refusal(of: try #require(IPAddress("127.0.0.1"))) == nil)
    }

    @Test("an address is read from the bytes of a sockaddr, and other families are none")
    func sockaddr() {
        let v4: [UInt8] = [2, 0, 0x1f, 0x90, 192, 168, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0]
        v4.withUnsafeBytes { bytes in
            #expect(SocketAddress(sockaddr: bytes) == SocketAddress(ip: .v4(0xc0a8_0102), port: 8080))
            #expect(SocketAddress(sockaddr: UnsafeRawBufferPointer(rebasing: bytes[..<7])) == nil)
        }
        let v6: [UInt8] = [10, 0, 0, 80, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 15) + [1, 0, 0, 0, 0]
        v6.withUnsafeBytes { bytes in
            #expect(SocketAddress(sockaddr: bytes) == SocketAddress(ip: .v6(0, 1), port: 80))
            #expect(SocketAddress(sockaddr: UnsafeRawBufferPointer(rebasing: bytes[..<23])) == nil)
        }
        let unix: [UInt8] = [1, 0] + Array("/run/docker.sock".utf8)
        unix.withUnsafeBytes { #expect(SocketAddress(sockaddr: $0) == nil) }
    }

    @Test(
        "blocks are read strictly", arguments: ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10/8", "x", "::/129", ""])
    func badBlocks(text: String) { #expect(AddressBlock(text) == nil) }

    @Test(
        "behind a proxy, names that are not the public network's are refused before they are passed on",
        arguments: [
            ("http://localhost/", true), ("http://LOCALHOST./", true), ("http://a.localhost/", true),
            ("http://printer/", true), ("http://metadata.google.internal/", true), ("http://nas.local/", true),
            ("http://router.home.arpa/", true), ("http://news.example/", false), ("http://localhost.example/", false),
            ("http://internal.example/", false), ("http://168.63.129.16/", true), ("http://1.1.1.1/", false),
        ])
    func proxyNames(url: String, isRefused: Bool) {
        #expect((ProxyTarget.refusal(of: url, by: AddressGuard()) != nil) == isRefused)
        #expect(ProxyTarget.refusal(of: url, by: AddressGuard(exceptions: .all)) == nil)
    }
}
