import TestSupport
import Testing

@testable import Transfer

/// Every way that is known to lead to a loopback address, over real sockets.
@Suite("The guard at the socket")
struct GuardSocketTests {
    private static let hosts = [
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "0177.0.0.1", "0",
        "0.0.0.0", "localhost", "foo.localhost", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]",
        "[0:0:0:0:0:ffff:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]", "10.0.0.1", "169.254.169.254",
        // What else a number can be written as, and the tops of its range.
        "0x7F000001", "0X7f.0X0.0x0.0X1", "0177.1", "127.65535", "%31%32%37.1", "LOCALHOST",
        // IPv4 inside IPv6: compatible, Teredo (its server is 127.0.0.1), ISATAP, a NAT64 prefix of one's own, mapped.
        "[::127.0.0.1]", "[2001:0:7f00:1::]", "[fe80::5efe:127.0.0.1]", "[64:ff9b:1::127.0.0.1]",
        "[::ffff:169.254.169.254]",
        "[::ffff:0:127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[2002:a9fe:a9fe::]", "[2002:c0a8:101::1]",
        // Metadata services, shared and link-local space, multicast, the rest of the table.
        "100.100.100.200", "100.64.0.1", "192.0.0.192", "168.63.129.16", "[fd00:ec2::254]", "[fd20:ce::254]",
        "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "172.16.0.1", "192.168.1.1", "198.18.0.1", "192.0.2.1",
        "203.0.113.7", "224.0.0.1", "239.255.255.250", "255.255.255.255", "240.0.0.1", "0.1.2.3", "[fe80::1]",
        "[ff02::1]",
        "[fc00::1]", "[2001:db8::1]", "[100::1]",
    ]

    @Test("private addresses are refused in whatever spelling, before a packet is sent", arguments: hosts)
    func spellings(host: String) async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any)
        let result = try await outcome(
            of: HTTPRequest(url: "http://\(host):\(server.port)/"), on: TransferThread(configuration))
        guard case .failure(.refused(.address)) = result else {
            Issue.record("\(host): \(String(describing: result))")
            return
        }
        #expect(server.connections == 0)
    }

    @Test(
        "digits and dots that only look like others never come through, whatever libcurl makes of them",
        arguments: [
            "\u{2460}\u{2461}\u{2466}.\u{24ea}.\u{24ea}.\u{2460}", "\u{ff11}\u{ff12}\u{ff17}.0.0.1",
            "127\u{3002}0\u{3002}0\u{3002}1", "\u{ff4c}ocalhost", "[::1%25lo]", "[::1%2525lo]", "127.0.0.1%00.example",
            "127.0.0.1%2f.example", "127.0.0.1%0d%0a.example", "user@127.0.0.1", "a.example@127.0.0.1",

        ])
    func lookalikes(host: String) async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any)
        let thread = try TransferThread(configuration)
        for spelling in [host, percentEncoded(host)] {
            let result = try await outcome(of: HTTPRequest(url: "http://\(spelling):\(server.port)/"), on: thread)
            guard case .failure(let error) = result, error != .nameNotFound else {
                Issue.record("\(spelling): \(String(describing: result))")
                continue
            }
        }
        #expect(server.connections == 0)
    }

    private func percentEncoded(_ host: String) -> String {
        host.utf8.map { byte in
            byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    @Test(
        "a redirect to another scheme is nothing but a field of an answer",
        arguments: [
            "file:///etc/passwd", "gopher://127.0.0.1:6379/_x", "dict://127.0.0.1:11211/stat", "ftp://127.0.0.1/",
            "ldap://127.0.0.1/", "smb://127.0.0.1/c", "scp://127.0.0.1/", "telnet://127.0.0.1/", "mqtt://127.0.0.1/x",
            "imap://127.0.0.1/", "tftp://127.0.0.1/x", "rtsp://127.0.0.1/", "javascript:alert(1)", "data:,x",
        ])
    func schemes(target: String) async throws {
        let server = try LoopbackServer { _ in [.redirect(to: target)] }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        let answer = try await thread.fetch(HTTPRequest(url: server.base))
        #expect(answer.status == 302 && answer.location == target)
        #expect(try await outcome(of: HTTPRequest(url: target), on: thread) == .failure(.invalidAddress))
        #expect(server.seen.count == 1)
    }

    @Test("a name that is configured to lead to a private address is refused all the same")
    func connectTo() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        var configuration = TransferConfiguration()
        configuration.connectTo = ["news.example:80:127.0.0.1:\(server.port)"]
        configuration.addressGuard = AddressGuard(ports: .any)
        let request = HTTPRequest(url: "http://news.example/")
        guard case .failure(.refused) = try await outcome(of: request, on: TransferThread(configuration)) else {
            Issue.record("not refused")
            return
        }
        configuration.addressGuard.exceptions = .blocks([AddressBlock("127.0.0.0/8")].compactMap { $0 })
        #expect(try await TransferThread(configuration).fetch(request).status == 200)
        #expect(server.seen.first?.field("Host") == "news.example")
    }

    @Test("a port that is not allowed is refused, also at an allowed address")
    func port() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(exceptions: .all)
        let result = try await outcome(of: HTTPRequest(url: server.base), on: TransferThread(configuration))
        #expect(result == .failure(.refused(.port(server.port))))
        #expect(server.connections == 0)
    }

    @Test("each hop is checked: an allowed address leads to one that is not")
    func hop() async throws {
        let inner = try LoopbackServer(host: "127.0.0.2") { _ in [.answer(200)] }
        let outer = try LoopbackServer { _ in [.redirect(to: inner.base)] }
        defer {
            inner.stop()
            outer.stop()
        }
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(
            ports: .any, exceptions: .blocks([AddressBlock("127.0.0.1/32")].compactMap { $0 }))
        let thread = try TransferThread(configuration)
        let last = try await thread.follow(HTTPRequest(url: outer.base), state: TransferOutcome?.none) {
            last, outcome in
            last = outcome
            return (try? outcome.get().location).flatMap { $0 }.map { HTTPRequest(url: $0) }
        }
        guard case .failure(.refused(.address)) = last else {
            Issue.record("\(String(describing: last))")
            return
        }
        #expect(inner.connections == 0)
    }
}
