import TestSupport
import Testing

@testable import Transfer

/// A configuration that may talk to loopback.
func loopback(_ change: (inout TransferConfiguration) -> Void = { _ in }) -> TransferConfiguration {
    var configuration = TransferConfiguration()
    configuration.addressGuard = AddressGuard(ports: .any, exceptions: .all)
    change(&configuration)
    return configuration
}

/// What came of one request.
func outcome(of request: HTTPRequest, on thread: TransferThread) async throws -> TransferOutcome? {
    try await thread.follow(request, state: TransferOutcome?.none) { state, outcome in
        state = outcome
        return nil
    }
}

@Suite("Transfers over real sockets")
struct TransferThreadTests {
    @Test("an answer comes with its status, fields, body and address")
    func answer() async throws {
        let server = try LoopbackServer { _ in
            [.answer(200, ["Server: here", "Content-Type: text/html"], body: "hello")]
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        let answer = try await thread.fetch(HTTPRequest(url: server.base + "/x", limits: HTTPLimits(bodyKept: 3)))
        #expect(answer.status == 200)
        #expect(answer.body == Array("hel".utf8))
        #expect(answer.bodyBytes == 5 && answer.isBodyWhole)
        #expect(answer.fields[.server] == "here")
        #expect(answer.remoteAddress == "127.0.0.1")
        #expect(answer.version == .http11)
    }

    @Test("nothing of ours goes out but what is configured: no referrer, no cookie, no credentials")
    func requestHead() async throws {
        let server = try LoopbackServer { _ in [.answer(200, ["Set-Cookie: a=b"])] }
        defer { server.stop() }
        let thread = try TransferThread(loopback { $0.userAgent = "probe" })
        for _ in 0..<2 { _ = try await thread.fetch(HTTPRequest(url: server.base + "/")) }
        for request in server.seen {
            #expect(request.field("User-Agent") == "probe")
            for name in ["Cookie", "Referer", "Authorization", "Proxy-Authorization"] {
                #expect(request.field(name) == nil)
            }
        }
        #expect(server.seen.count == 2)
    }

    @Test("a chain is decided on the transfer thread, hop after hop, by one connection")
    func chain() async throws {
        let server = try LoopbackServer { request in
            let hop = Int(request.target.dropFirst()) ?? 0
            return hop < 5 ? [.redirect(to: "/\(hop + 1)")] : [.answer(200)]
        }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(loopback())
        let places = try await thread.follow(HTTPRequest(url: base + "/0"), state: [String]()) { places, outcome in
            guard case .success(let answer) = outcome, let location = answer.location else { return nil }
            places.append(location)
            return HTTPRequest(url: base + location)
        }
        #expect(places == ["/1", "/2", "/3", "/4", "/5"])
        #expect(server.connections == 1)
    }

    @Test("the request line has path and query byte for byte, on one handle one after the other")
    func target() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        let thread = try TransferThread(loopback { $0.maximumConcurrent = 1 })
        let targets = [
            "/a?b=c&d=%2F../e", "/", "", "/a", "/?", "/a/../b/./c?x", "//a//b?c?d", "/a?b#c", "?q",
            "/%7Ea;b=%20?http://x/y",
        ]
        for target in targets { _ = try await thread.fetch(HTTPRequest(url: server.base + target)) }
        let sent = targets.map { $0.hasPrefix("/") ? String($0.prefix { $0 != "#" }) : "/" + $0 }
        #expect(server.seen.map(\.target) == sent)
        #expect(server.connections == 1)
    }

    @Test(
        "where an address has no path of its own, none is made up", arguments: ["http:/h/p", "http:///h/p", "http://h"])
    func noPath(url: String) { #expect(HTTPRequest(url: url).pathOffset == nil) }

    @Test("HEAD and GET may take turns on one handle")
    func methods() async throws {
        let server = try LoopbackServer { request in
            [request.method == "HEAD" ? .text("HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\n") : .answer(200, body: "ok")]
        }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        for method in [HTTPRequest.Method.get, .head, .get, .head] {
            _ = try await thread.fetch(HTTPRequest(url: server.base, method: method))
        }
        #expect(server.seen.map(\.method) == ["GET", "HEAD", "GET", "HEAD"])
    }

    @Test("no more than the limit are under way at once, and all are served")
    func concurrency() async throws {
        let gauge = Gauge()
        let server = try LoopbackServer { _ in
            gauge.enter()
            return [.wait(milliseconds: 5), .answer(200)]
        }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(
            loopback {
                $0.maximumConcurrent = 5
                $0.maximumPerShare = 3
            })
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<60 {
                group.addTask {
                    let share = number % 2 == 0 ? "even" : "odd"
                    return try await thread.fetch(HTTPRequest(url: base + "/\(number)", share: share)).status
                }
            }
            for try await status in group { #expect(status == 200) }
        }
        #expect(server.connections <= 5)
        #expect(gauge.count == 60)
        #expect(thread.remembered == 0)
    }

    @Test("a cancelled transfer ends at once, in line or under way")
    func cancel() async throws {
        let server = try LoopbackServer { _ in [.hang] }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(loopback { $0.maximumConcurrent = 1 })
        let tasks = (0..<3).map { _ in Task { try await thread.fetch(HTTPRequest(url: base)) } }
        try await Task.sleep(for: .milliseconds(100))
        for task in tasks.reversed() { task.cancel() }
        for task in tasks {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        #expect(thread.remembered == 0)
    }

    @Test("2,000 transfers cancelled at random moments are all resumed exactly once")
    func storm() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(loopback())
        let (done, cancelled) = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2_000 {
                group.addTask {
                    let task = Task { try await thread.fetch(HTTPRequest(url: base + "/\(number)")) }
                    if number % 3 == 0 { task.cancel() }
                    if number % 3 == 1 {
                        try? await Task.sleep(for: .microseconds(number * 7 % 4_001))
                        task.cancel()
                    }
                    do {
                        return try await task.value.status == 200
                    } catch is CancellationError {
                        return false
                    }
                }
            }
            return try await group.reduce(into: (0, 0)) { if $1 { $0.0 += 1 } else { $0.1 += 1 } }
        }
        #expect(done + cancelled == 2_000)
        #expect(done >= 600)
        #expect(thread.remembered == 0)
    }

    @Test("closing ends the calls that wait, and later ones")
    func close() async throws {
        let server = try LoopbackServer { _ in [.hang] }
        defer { server.stop() }
        let base = server.base
        let thread = try TransferThread(loopback())
        let task = Task { try await thread.fetch(HTTPRequest(url: base)) }
        try await Task.sleep(for: .milliseconds(50))
        thread.close()
        await #expect(throws: TransferError.closed) { try await task.value }
        await #expect(throws: TransferError.closed) { try await thread.fetch(HTTPRequest(url: base)) }
    }

    @Test("threads and descriptors are given back with the last reference")
    func lifetime() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        // So many that what they would leave behind is more than all other tests have open.
        for _ in 0..<200 {
            let thread = try TransferThread(loopback())
            _ = try await thread.fetch(HTTPRequest(url: server.base))
        }
        try await Task.sleep(for: .milliseconds(200))
        #expect(openDescriptors() < 550)
    }

    @Test("addresses that cannot be sent are refused before libcurl sees them, however many there are")
    func invalid() async throws {
        let thread = try TransferThread(loopback())
        for url in ["", "http://a/\r\nX: y", "http://a/\0", "http://a b/", "http://a/\u{e9}"] {
            #expect(try await outcome(of: HTTPRequest(url: url), on: thread) == .failure(.invalidAddress))
        }
        let steps = try await thread.follow(HTTPRequest(url: ""), state: 0) { count, _ in
            count += 1
            return count < 20_000 ? HTTPRequest(url: "") : nil
        }
        #expect(steps == 20_000)
    }

    @Test("other schemes, credentials, and settings with line breaks are refused")
    func schemes() async throws {
        let thread = try TransferThread(loopback())
        for url in ["file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/", "dict://127.0.0.1/"] {
            #expect(try await outcome(of: HTTPRequest(url: url), on: thread) == .failure(.invalidAddress))
        }
        guard case .failure = try await outcome(of: HTTPRequest(url: "http://u:p@127.0.0.1/"), on: thread) else {
            Issue.record("credentials went out")
            return
        }
        #expect(throws: TransferError.invalidSetting("user_agent")) {
            try TransferThread(loopback { $0.userAgent = "a\r\nX: y" })
        }
    }
}

extension TransferOutcome {
    static func == (one: TransferOutcome?, other: TransferOutcome) -> Bool {
        if case .failure(let a) = one, case .failure(let b) = other { return a == b }
        return false
    }
}
