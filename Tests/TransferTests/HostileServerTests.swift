import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Transfer

/// A counter that many threads may raise.
final class Gauge: Sendable {
    private let value = Atomic<Int>(0)
    func enter() { value.add(1, ordering: .relaxed) }
    var count: Int { value.load(ordering: .relaxed) }
}

/// How many descriptors this process has open.
func openDescriptors() -> Int {
    (0..<4_096).count { fcntl(CInt($0), F_GETFD) >= 0 }
}

@Suite("Hostile servers")
struct HostileServerTests {
    private func outcome(
        _ limits: HTTPLimits = HTTPLimits(), _ script: @escaping LoopbackServer.Script
    ) async throws -> TransferOutcome? {
        let server = try LoopbackServer(script)
        defer { server.stop() }
        return try await TransferTests.outcome(
            of: HTTPRequest(url: server.base + "/", limits: limits), on: TransferThread(loopback()))
    }

    private func answer(
        _ limits: HTTPLimits = HTTPLimits(), _ script: @escaping LoopbackServer.Script
    ) async throws -> HTTPResponse? {
        try await outcome(limits, script)?.get()
    }

    @Test("endless header lines are cut off")
    func endlessHeaders() async throws {
        let result = try await outcome { _ in
            [
                .text("HTTP/1.1 200 X\r\n"),
                .flood(Array("X-Noise: 0123456789012345678901234567890\r\n".utf8), times: 10_000_000),
            ]
        }
        #expect(result == .failure(.headersTooLarge))
    }

    @Test("endless informational answers are cut off")
    func endlessInformation() async throws {
        let result = try await outcome { _ in
            [.flood(Array("HTTP/1.1 103 X\r\nLink: <x>\r\n\r\n".utf8), times: 10_000_000)]
        }
        #expect(result == .failure(.headersTooLarge))
    }

    @Test("one endless header line is cut off")
    func endlessLine() async throws {
        let result = try await outcome { _ in
            [.text("HTTP/1.1 200 X\r\nX: "), .flood([UInt8](repeating: 0x61, count: 4_096), times: 1_000_000)]
        }
        guard case .failure = result else { throw TransferError.closed }
    }

    @Test("an endless body is left after the limit, and the answer counts")
    func endlessBody() async throws {
        let answer = try await answer(HTTPLimits(bodyKept: 100, bodyRead: 100_000)) { _ in
            [.text("HTTP/1.1 200 X\r\n\r\n"), .flood([UInt8](repeating: 0x61, count: 4_096), times: 1_000_000)]
        }
        #expect(answer?.status == 200 && answer?.isBodyWhole == false && answer?.bodyError == nil)
        #expect(answer?.body.count == 100)
        #expect((answer?.bodyBytes ?? 0) < 200_000)
    }

    @Test("a gzip bomb is cut off by its decoded size")
    func bomb() async throws {
        let answer = try await answer(HTTPLimits(bodyRead: 1 << 20)) { _ in
            [
                .text("HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"), .send(GzipBomb.bytes),
                .close,
            ]
        }
        #expect(answer?.status == 200 && answer?.isBodyWhole == false)
        #expect((1 << 20)..<(2 << 20) ~= answer?.bodyBytes ?? 0)
    }

    @Test("a brotli bomb, 64 MiB in 106 bytes, is cut off by its decoded size, also behind other codings")
    func brotliBomb() async throws {
        for coding in ["br", "identity, br"] {
            let answer = try await answer(HTTPLimits(bodyKept: 10, bodyRead: 1 << 20)) { _ in
                let head = "HTTP/1.1 200 X\r\nContent-Encoding: \(coding)\r\nContent-Length: 106\r\n\r\n"
                return [.text(head), .send(BrotliBomb.bytes)]
            }
            #expect(answer?.status == 200 && answer?.isBodyWhole == false && answer?.body.count == 10)
            #expect((1 << 20)..<(2 << 20) ~= answer?.bodyBytes ?? 0)
        }
    }

    @Test("a gzip bomb in the transfer coding, which nobody asked for, is cut off as well")
    func transferBomb() async throws {
        let answer = try await answer(HTTPLimits(bodyRead: 1 << 20)) { _ in
            [
                .text("HTTP/1.1 200 X\r\nTransfer-Encoding: gzip\r\nConnection: close\r\n\r\n"),
                .send(GzipBomb.bytes), .close,
            ]
        }
        #expect(answer?.status == 200 && answer?.isBodyWhole == false)
        #expect(answer?.bodyBytes ?? 0 < 2 << 20)
    }

    @Test("codings that are stacked higher than any server needs are refused")
    func stackedCodings() async throws {
        let stack = Array(repeating: "gzip", count: 20).joined(separator: ", ")
        let result = try await outcome(HTTPLimits(bodyRead: 1 << 20)) { _ in
            [
                .text("HTTP/1.1 200 X\r\nContent-Encoding: \(stack)\r\nConnection: close\r\n\r\n"),
                .send(GzipBomb.bytes), .close,
            ]
        }
        guard case .failure(.badAnswer) = result else { throw Unmet("\(String(describing: result))") }
    }

    @Test(
        "a coding that we did not offer, with a window of 128 MB, is not decoded, wherever it is named",
        arguments: [
            ["Content-Encoding: zstd"], ["content-encoding: ZSTD"], ["Content-Encoding: gzip, zstd"],
            ["Content-Encoding: identity", "Content-Encoding: zstd"], ["Transfer-Encoding: zstd"],
            ["Transfer-Encoding: zstd, chunked"], ["Content-Encoding:\tzstd"],
        ])
    func zstd(fields: [String]) async throws {
        let result = try await outcome { _ in
            // RFC 8878 §3.1.1: a frame with one block that repeats a byte 131,072 times.
            let frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58, 0x03, 0x00, 0x10, 0x00]
            let head = ["HTTP/1.1 200 X"] + fields + ["Connection: close"]
            return [.text(head.joined(separator: "\r\n") + "\r\n\r\n"), .send(frame), .close]
        }
        guard case .failure(.badAnswer) = result else { throw Unmet("\(String(describing: result))") }
    }

    @Test("a body that drips ends with the time allowed, and what was known by then is kept")
    func drip() async throws {
        let answer = try await answer(HTTPLimits(totalMilliseconds: 400)) { _ in
            [.text("HTTP/1.1 302 X\r\nLocation: /next\r\n\r\n")]
                + (0..<100).flatMap { _ in [LoopbackServer.Action.text("."), .wait(milliseconds: 50)] }
        }
        #expect(answer?.location == "/next" && answer?.bodyError == .timedOut)
    }

    @Test(
        "a redirect does not wait for a body that is announced and never comes, or drips", .timeLimit(.minutes(1)),
        arguments: [false, true])
    func redirectWithoutItsBody(drips: Bool) async throws {
        let server = try LoopbackServer { request in
            guard request.target == "/" else { return [.answer(200, body: "here")] }
            let drop = [LoopbackServer.Action.text("."), .wait(milliseconds: 100)]
            return [.text("HTTP/1.1 302 X\r\nLocation: /next\r\nContent-Length: 5000\r\n\r\n")]
                + (drips ? (0..<1_000).flatMap { _ in drop } : [.hang])
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        // One handle for both: what hurries a redirect must not hurry the page after it.
        let limits = HTTPLimits(bodyKept: 10, totalMilliseconds: 600_000)
        for _ in 0..<2 {
            let answer = try await thread.fetch(HTTPRequest(url: server.base + "/", limits: limits))
            #expect(answer.location == "/next" && answer.bodyError == .timedOut)
            let page = try await thread.fetch(HTTPRequest(url: server.base + "/next", limits: limits))
            #expect(page.isBodyWhole && page.body == Array("here".utf8))
        }
    }

    @Test(
        "a body that drips is left when that has lasted too long, and an answer that is slow to begin is not",
        .timeLimit(.minutes(1)))
    func slowBody() async throws {
        let drop = [LoopbackServer.Action.text("."), .wait(milliseconds: 100)]
        let answer = try await answer(HTTPLimits(bodyKept: 3, totalMilliseconds: 600_000, slowBodySeconds: 1)) { _ in
            [.wait(milliseconds: 2_500), .text("HTTP/1.1 200 X\r\nContent-Length: 5000\r\n\r\n")]
                + (0..<1_000).flatMap { _ in drop }
        }
        #expect(answer?.status == 200 && answer?.bodyError == .timedOut && answer?.body == Array("...".utf8))
    }

    @Test("a page that follows a redirect by the same handle gets all the time that is allowed")
    func slowPageAfterRedirect() async throws {
        let server = try LoopbackServer { request in
            guard request.target == "/" else {
                let pieces = (0..<25).flatMap { _ in [LoopbackServer.Action.text("."), .wait(milliseconds: 100)] }
                return [.text("HTTP/1.1 200 X\r\nContent-Length: 25\r\n\r\n")] + pieces
            }
            return [.redirect(to: "/next")]
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        for path in ["/", "/next"] {
            let answer = try await thread.fetch(HTTPRequest(url: server.base + path))
            #expect(answer.isBodyWhole)
        }
    }

    @Test("a header that drips ends with the time allowed")
    func dripHeader() async throws {
        let result = try await outcome(HTTPLimits(totalMilliseconds: 300)) { _ in
            [.text("HTTP/1.1 200 X\r\n")]
                + (0..<100).flatMap { _ in [LoopbackServer.Action.text("X: y\r\n"), .wait(milliseconds: 50)] }
        }
        #expect(result == .failure(.timedOut))
    }

    @Test("no answer, a reset, and noise are told apart from each other and from a time-out")
    func broken() async throws {
        let silent = try await outcome(HTTPLimits(totalMilliseconds: 300)) { _ in [.hang] }
        #expect(silent == .failure(.timedOut))
        for script: [LoopbackServer.Action] in [[.close], [.reset], [.text("220 smtp ready\r\n"), .close]] {
            guard case .failure(let error) = try await outcome(HTTPLimits(), { _ in script }) else {
                Issue.record("an answer from \(script)")
                continue
            }
            #expect(error.isAnswer, "\(error)")
        }
    }

    @Test("a port where nobody listens is no answer")
    func nobody() async throws {
        let server = try LoopbackServer(isOpen: false) { _ in [] }
        let result = try await TransferTests.outcome(of: HTTPRequest(url: server.base), on: TransferThread(loopback()))
        guard case .failure(.couldNotConnect) = result else { throw TransferError.closed }
    }

    @Test("a Location in a trailer is not taken for the header's")
    func trailer() async throws {
        let answer = try await answer { _ in
            [.text("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nLocation: http://evil/\r\n\r\n")]
        }
        #expect(answer?.status == 200 && answer?.location == nil)
    }

    @Test("what an informational answer says is not taken for the answer's")
    func information() async throws {
        let answer = try await answer { _ in
            [.text("HTTP/1.1 103 X\r\nLocation: http://evil/\r\n\r\n"), .answer(404)]
        }
        #expect(answer?.status == 404 && answer?.location == nil)
    }

    @Test("a proxy named by the environment is ignored")
    func environment() async throws {
        let proxies = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
        for name in proxies { setenv(name, "http://127.0.0.1:9", 1) }
        // With it alone libcurl would leave a proxy that is configured.
        setenv("no_proxy", "*", 1)
        setenv("NO_PROXY", "*", 1)
        defer { for name in proxies + ["no_proxy", "NO_PROXY"] { unsetenv(name) } }
        #expect(try await answer { _ in [.answer(200)] }?.status == 200)
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        let thread = try TransferThread(loopback { $0.proxy = server.base })
        #expect(try await thread.fetch(HTTPRequest(url: "http://news.example/y")).status == 200)
        #expect(server.targets == ["http://news.example/y"])
    }

    @Test("a proxy that is configured gets the request, but for targets that the guard refuses")
    func proxy() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        var configuration = TransferConfiguration()
        configuration.proxy = server.base
        let thread = try TransferThread(configuration)
        let target = "http://news.example/x/../y?q=a%20b&n=1?2"
        #expect(try await thread.fetch(HTTPRequest(url: target)).status == 200)
        #expect(server.targets == [target])
        for url in ["http://127.1/", "http://0x7f000001/", "http://[::1]/", "http://news.example:22/"] {
            let result = try await TransferTests.outcome(of: HTTPRequest(url: url), on: thread)
            guard case .failure(.refused) = result else {
                Issue.record("\(url)")
                continue
            }
        }
        #expect(server.seen.count == 1)
    }
}
