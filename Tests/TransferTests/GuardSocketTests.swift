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
