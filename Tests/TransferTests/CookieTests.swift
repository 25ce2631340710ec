import TestSupport
import Testing

@testable import Transfer

/// Cookies live as long as their chain: a wall that a browser passes is passed, and nobody is recognised.
@Suite("Cookies")
struct CookieTests {
    /// Sends everybody back to the same address until the cookie comes with the request, and counts nothing on the way.
    private static func wall() throws -> LoopbackServer {
        try LoopbackServer { request in
            if request.field("Cookie")?.contains("seen=") == true { return [.answer(200, ["Set-Cookie: more=1"])] }
            return [
                .answer(302, ["Set-Cookie: seen=\(request.target.dropFirst()); Path=/", "Location: \(request.target)"])
            ]
        }
    }

    /// Follows redirects, ten at most; the last status and how many requests there were.
    private static func walk(
        _ url: String, on thread: TransferThread
    ) async throws -> (status: Int, requests: Int) {
        try await thread.follow(HTTPRequest(url: url), state: (0, 0)) { state, outcome in
            state = ((try? outcome.get().status) ?? 0, state.1 + 1)
            guard state.1 < 10, (try? outcome.get().location) != nil else { return nil }
            return HTTPRequest(url: url)
        }
    }

    @Test("a chain passes a wall of cookies, and says which answers set one")
    func wall() async throws {
        let server = try Self.wall()
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        let walked = try await Self.walk(server.base + "/a", on: thread)
        #expect(walked == (200, 2))
        let plain = try await thread.fetch(HTTPRequest(url: server.base + "/b"))
        #expect(plain.fields[.setCookie] != nil && plain.status == 302)
    }

    @Test("a cookie for a path goes there and nowhere else, whatever the queries are")
    func path() async throws {
        let server = try LoopbackServer { request in
            [.answer(302, (request.target == "/in/a?q=/out" ? ["Set-Cookie: k=v; Path=/in"] : []) + ["Location: /"])]
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        let targets = ["/in/a?q=/out", "/in/b?c", "/out?/in/", "/in?d"]
        _ = try await thread.follow(HTTPRequest(url: server.base + targets[0]), state: 0) {
            [base = server.base] hop, _ in
            hop += 1
            return hop < targets.count ? HTTPRequest(url: base + targets[hop]) : nil
        }
        #expect(server.seen.map { $0.field("Cookie") } == [nil, "k=v", nil, "k=v"])
    }

    @Test("no chain sees a cookie of another, on the same connection and the same handle")
    func oneAfterTheOther() async throws {
        let server = try Self.wall()
        defer { server.stop() }
        let thread = try TransferThread(loopback { $0.maximumConcurrent = 1 })
        for number in 0..<10 {
            #expect(try await Self.walk("\(server.base)/\(number)", on: thread) == (200, 2))
        }
        #expect(server.connections == 1)
        for (index, request) in server.seen.enumerated() {
            let own = String(request.target.dropFirst())
            #expect(request.field("Cookie") == (index % 2 == 0 ? nil : "seen=\(own)"))
        }
    }

    @Test("chains that are under way together keep their cookies apart, also where equal requests are joined")
    func together() async throws {
        let server = try Self.wall()
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(
            loopback {
                $0.maximumConcurrent = 3
                $0.joinsEqualRequests = true
            })
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<60 {
                group.addTask { try await Self.walk("\(base)/\(number % 20)", on: thread).status }
            }
            for try await status in group { #expect(status == 200) }
        }
        for request in server.seen {
            let cookie = request.field("Cookie")
            #expect(cookie == nil || cookie == "seen=\(request.target.dropFirst())")
        }
    }

    @Test("a chain that is cancelled leaves no cookie behind")
    func cancelled() async throws {
        let server = try LoopbackServer { request in
            request.target == "/stay" ? [.hang] : [.answer(302, ["Set-Cookie: a=b; Path=/", "Location: /stay"])]
        }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(loopback { $0.maximumConcurrent = 1 })
        let task = Task {
            try await thread.follow(HTTPRequest(url: base + "/first"), state: 0) { count, _ in
                count += 1
                return count == 1 ? HTTPRequest(url: base + "/stay") : nil
            }
        }
        try await Deadline.wait(for: "the second request") { server.seen.count == 2 }
        task.cancel()
        _ = try? await task.value
        _ = try await thread.fetch(HTTPRequest(url: base + "/later"))
        #expect(server.seen.map { $0.field("Cookie") } == [nil, "a=b", nil])
    }

    @Test("a cookie that comes with the line which ends the transfer is forgotten, too")
    func beyondTheLimit() async throws {
        let noise = "X-Noise: " + String(repeating: "a", count: 1_000) + "\r\n"
        let server = try LoopbackServer { request in
            guard request.target == "/first" else { return [.answer(200)] }
            // One line of a cookie alone crosses the limit.
            return [
                .text("HTTP/1.1 302 X\r\nLocation: /next\r\n" + String(repeating: noise, count: 2)),
                .text("Set-Cookie: id=1; Path=/; Domain=\(String(repeating: " ", count: 3_000))\r\n\r\n"), .hang,
            ]
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback { $0.maximumConcurrent = 1 })
        let first = try await TransferTests.outcome(
            of: HTTPRequest(url: server.base + "/first", limits: HTTPLimits(headerBytes: 4_096)), on: thread)
        #expect(first == .failure(.headersTooLarge))
        for target in ["/second", "/third"] { _ = try await thread.fetch(HTTPRequest(url: server.base + target)) }
        #expect(server.seen.map { $0.field("Cookie") } == [nil, nil, nil])
    }

    @Test("a cookie for a whole top-level domain, or for somebody else's, is not taken")
    func foreign() async throws {
        let server = try LoopbackServer { request in
            request.target == "/last"
                ? [.answer(200)]
                : [
                    .answer(
                        302,
                        [
                            "Set-Cookie: a=1; Domain=example", "Set-Cookie: b=1; Domain=co.uk",
                            "Set-Cookie: c=1; Domain=other.example", "Location: /last",
                        ])
                ]
        }
        defer { server.stop() }
        let thread = try TransferThread(
            loopback { $0.connectTo = ["::127.0.0.1:\(server.port)"] })
        for host in ["news.example", "shop.co.uk"] {
            _ = try await thread.follow(HTTPRequest(url: "http://\(host)/first"), state: 0) { count, _ in
                count += 1
                return count == 1 ? HTTPRequest(url: "http://\(host)/last") : nil
            }
        }
        #expect(server.seen.count == 4)
        #expect(server.seen.allSatisfy { $0.field("Cookie") == nil })
    }
}
