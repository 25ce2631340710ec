import TestSupport
import Testing

@testable import Transfer

/// Many a tracker's link works once: a dead connection must not make us send it again and again.
@Suite("Requests are sent twice at most")
struct RepetitionTests {
    /// Answers "/warm…" and keeps the connection; closes it on any other request.
    private static func closing() throws -> LoopbackServer {
        try LoopbackServer { request in
            request.target.hasPrefix("/warm") ? [.wait(milliseconds: 50), .answer(200)] : [.close]
        }
    }

    private static func warm(_ thread: TransferThread, _ base: String) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask { _ = try await thread.fetch(HTTPRequest(url: "\(base)/warm\(number)")) }
            }
            try await group.waitForAll()
        }
    }

    @Test(
        "a kept connection that dies without a word costs one more request, on a new connection",
        arguments: [false, true])
    func keptOnes(isHead: Bool) async throws {
        let server = try LoopbackServer { request in
            if request.target.hasPrefix("/warm") { return [.wait(milliseconds: 50), .answer(200)] }
            // The eight connections of the warming die; what is opened later answers.
            return request.connection <= 8 ? [.close] : [.answer(200)]
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        try await Self.warm(thread, server.base)
        let answer = try await thread.fetch(HTTPRequest(url: server.base + "/once", method: isHead ? .head : .get))
        #expect(answer.status == 200)
        #expect(server.targets.count { $0 == "/once" } == 2)
    }

    @Test("a server that closes on everybody is asked twice, not six times")
    func always() async throws {
        let server = try Self.closing()
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        try await Self.warm(thread, server.base)
        guard
            case .failure(.connectionBroken) = try await outcome(
                of: HTTPRequest(url: server.base + "/once"), on: thread)
        else {
            Issue.record("not broken")
            return
        }
        #expect(server.targets.count { $0 == "/once" } == 2)
    }

    @Test("on a connection of its own a request is sent once")
    func fresh() async throws {
        let server = try Self.closing()
        defer { server.stop() }
        guard
            case .failure(.connectionBroken) = try await outcome(
                of: HTTPRequest(url: server.base + "/once"), on: TransferThread(loopback()))
        else {
            Issue.record("not broken")
            return
        }
        #expect(server.targets == ["/once"])
    }

    @Test("a chain goes on after a request that had to be repeated")
    func chain() async throws {
        let server = try LoopbackServer { request in
            if request.target.hasPrefix("/warm") { return [.wait(milliseconds: 50), .answer(200)] }
            return request.connection <= 8 ? [.close] : [.redirect(to: request.target + "x")]
        }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(loopback())
        try await Self.warm(thread, base)
        let places = try await thread.follow(HTTPRequest(url: base + "/a"), state: [String]()) { places, outcome in
            guard let location = (try? outcome.get().location).flatMap({ $0 }), location.count < 6 else { return nil }
            places.append(location)
            return HTTPRequest(url: base + location)
        }
        #expect(places == ["/ax", "/axx", "/axxx"])
        #expect(thread.remembered == 0)
    }
}
