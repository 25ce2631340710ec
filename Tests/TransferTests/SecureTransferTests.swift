import Glibc
import TestSupport
import Testing

@testable import Transfer

@Suite("Transfers with TLS")
struct SecureTransferTests {
    private func fetch(_ count: Int, from server: SecureServer, on thread: TransferThread) async throws -> [HTTPVersion]
    {
        let base = server.base
        return try await withThrowingTaskGroup(of: HTTPVersion.self) { group in
            for number in 0..<count {
                group.addTask { try await thread.fetch(HTTPRequest(url: "\(base)/\(number)")).version }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("a server of HTTP/2 gets one connection, and all requests that begin together at once")
    func multiplexed() async throws {
        let server = try await SecureServer("h2", milliseconds: 150)
        let thread = try TransferThread(loopback { $0.caFile = server.certificate })
        let versions = try await fetch(12, from: server, on: thread)
        #expect(versions == Array(repeating: .http2, count: 12))
        #expect(Set(server.seen.map(\.connection)) == [1])
        #expect(server.seen.map(\.atOnce).max() ?? 0 >= 8)
    }

    @Test("over HTTP/2 path and query arrive as they stand", .enabled(if: SecureFront.isInstalled))
    func target() async throws {
        let server = try LoopbackServer { _ in [.answer(200, body: "here")] }
        defer { server.stop() }
        var template = Array("/tmp/gleaner-front-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { _ = try? Command.run(["rm", "-r", "--", folder]) }
        let front = try await SecureFront(in: folder, for: ["news.example"], before: server.port)
        let thread = try TransferThread(
            loopback {
                $0.caFile = front.authority
                $0.connectTo = ["news.example:443:127.0.0.1:\(front.port)"]
            })
        for target in ["/a//b?q=a%20b&n=1?2", "/?", "/"] {
            let answer = try await thread.fetch(HTTPRequest(url: "https://news.example\(target)"))
            #expect(answer.version == .http2 && answer.status == 200)
            #expect(server.targets.last == target)
        }
    }

    @Test("over HTTP/2 a redirect does not wait for a body that never comes", .timeLimit(.minutes(1)))
    func redirectWithoutItsBody() async throws {
        let server = try await SecureServer("h2", milliseconds: 0, redirects: true)
        let thread = try TransferThread(loopback { $0.caFile = server.certificate })
        let limits = HTTPLimits(bodyKept: 10, totalMilliseconds: 600_000)
        for _ in 0..<2 {
            let answer = try await thread.fetch(HTTPRequest(url: server.base + "/", limits: limits))
            #expect(answer.version == .http2 && answer.status == 302 && answer.location == "/next")
            #expect(answer.bodyError == .timedOut)
        }
    }

    @Test("a server of HTTP/1.1 is not asked one after the other, and its connections are used again")
    func parallel() async throws {
        let server = try await SecureServer("http/1.1", milliseconds: 150)
        let thread = try TransferThread(loopback { $0.caFile = server.certificate })
        for _ in 0..<2 {
            #expect(try await fetch(4, from: server, on: thread) == Array(repeating: .http11, count: 4))
        }
        #expect(server.seen.count == 8)
        #expect(server.seen.map(\.atOnce).max() ?? 0 >= 3)
        #expect(Set(server.seen.map(\.connection)).count <= 4)
    }

    @Test("requests that wait for a connection which fails are made all the same")
    func failure() async throws {
        let server = try LoopbackServer(isOpen: false) { _ in [] }
        defer { server.stop() }
        let base = server.base.replacing("http:", with: "https:")
        let thread = try TransferThread(loopback())
        let failures = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<6 {
                group.addTask {
                    guard
                        case .failure(.couldNotConnect) = try await outcome(
                            of: HTTPRequest(url: "\(base)/\(number)"), on: thread)
                    else { return false }
                    return true
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(failures == 6)
        #expect(thread.remembered == 0)
    }

    @Test(
        "behind a host that says nothing, the others wait a moment and not its whole time-out", .timeLimit(.minutes(1)))
    func silence() async throws {
        let server = try LoopbackServer { _ in [.hang] }
        defer { server.stop() }
        let base = server.base.replacing("http:", with: "https:")
        let thread = try TransferThread(loopback())
        let limits = HTTPLimits(totalMilliseconds: 600_000, connectMilliseconds: 600_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask {
                    _ = try? await thread.fetch(HTTPRequest(url: "\(base)/\(number)", limits: limits))
                }
            }
            try await Deadline.wait(for: "a connection each", seconds: 50) { server.connections == 6 }
            group.cancelAll()
        }
    }

    @Test("a certificate that nobody vouches for ends the transfer before a request is sent")
    func unknown() async throws {
        let server = try await SecureServer("http/1.1", milliseconds: 0)
        let result = try await outcome(of: HTTPRequest(url: server.base), on: TransferThread(loopback()))
        guard case .failure(.tls) = result else {
            Issue.record("\(String(describing: result))")
            return
        }
        #expect(server.seen.isEmpty)
    }
}

@Suite("The gate before a connection")
struct ConnectionGateTests {
    @Test("the first opens, the others wait until it has, and then go in their order")
    func order() {
        let gate = ConnectionGate<Int>()
        #expect(gate.admit(1, origin: "a") == .opens)
        #expect(gate.admit(2, origin: "a") == .waits)
        #expect(gate.admit(3, origin: "b") == .opens)
        #expect(gate.admit(4, origin: "a") == .waits)
        #expect(gate.released() == nil)
        gate.opened("a")
        #expect(gate.released() == 2)
        #expect(gate.released() == 4)
        #expect(gate.released() == nil)
        #expect(gate.admit(5, origin: "a") == .opens)
        gate.opened("nobody")
    }

    @Test("where HTTP/1.1 was spoken nobody waits any more, until HTTP/2 is")
    func versions() {
        let gate = ConnectionGate<Int>()
        gate.learn("a", .http11)
        #expect(gate.admit(1, origin: "a") == .passes)
        #expect(gate.admit(2, origin: "a") == .passes)
        gate.learn("a", .http2)
        #expect(gate.admit(3, origin: "a") == .opens)
        #expect(gate.admit(4, origin: "a") == .waits)
    }

    @Test("nobody waits for long, and a host that is opened anew makes wait anew")
    func patience() {
        let gate = ConnectionGate<Int>()
        let start = ContinuousClock.now
        let patience = ConnectionGate<Int>.patience
        #expect(gate.admit(1, origin: "a", now: start) == .opens)
        #expect(gate.admit(2, origin: "a") == .waits)
        #expect(gate.nextDue == start + patience)
        gate.endWaits(at: start + patience / 2)
        #expect(gate.released() == nil)
        gate.opened("a")
        #expect(gate.released() == 2)
        #expect(gate.admit(3, origin: "a", now: start + patience / 2) == .opens)
        #expect(gate.admit(4, origin: "a") == .waits)
        gate.endWaits(at: start + patience)
        #expect(gate.released() == nil)
        gate.endWaits(at: start + patience * 2)
        #expect(gate.released() == 4)
        #expect(gate.nextDue == nil)
    }

    @Test("only https addresses have something to wait for")
    func origins() {
        for (url, origin) in [
            ("https://a.example/x?y", "https://a.example"), ("https://a.example:444?y", "https://a.example:444"),
            ("https://a.example", "https://a.example"), ("http://a.example/", nil), ("", nil),
        ] {
            #expect(HTTPRequest(url: url).secureOrigin == origin)
        }
    }
}
