import Articles
import Links
import TestSupport
import Testing
import Transfer

@testable import Extraction

private func transfer(_ exceptions: AddressGuard.Exceptions = .all) throws -> TransferThread {
    var configuration = TransferConfiguration()
    configuration.addressGuard = AddressGuard(ports: .any, exceptions: exceptions)
    return try TransferThread(configuration)
}

/// Resolves all links and returns the results by their numbers.
private func resolveAll(_ links: [LinkToResolve], with resolver: Resolver) async throws -> [Resolution?] {
    var results = [Resolution?](repeating: nil, count: links.count)
    var iterator = links.makeIterator()
    try await resolver.resolve {
        iterator.next()
    } deliver: { number, resolution in
        #expect(results[number] == nil, "delivered twice")
        #expect(resolution.url == links[number].url)
        results[number] = resolution
    }
    return results
}

@Suite("The resolver over real sockets")
struct ResolverTests {
    @Test("a page that wants its cookie back is reached; one that is never content ends as a loop")
    func cookies() async throws {
        let server = try LoopbackServer { request in
            let back = "/\(request.target.dropFirst())"
            if request.target == "/never" { return [.answer(302, ["Set-Cookie: a=1", "Location: \(back)"])] }
            if request.field("Cookie") == "seen=1" { return [.answer(200)] }
            return [.answer(302, ["Set-Cookie: seen=1; Path=/", "Location: \(back)"])]
        }
        defer { server.stop() }
        let links = ["/one", "/two", "/never"].map { LinkToResolve(url: server.base + $0) }
        let results = try await resolveAll(links, with: Resolver(transfer: transfer(), rules: ResolverRules()))
        #expect(results.map { $0?.state } == [.followed, .followed, .unresolved])
        #expect(results[0]?.resolvedURL == server.base + "/one")
        #expect(results[2]?.error == "a redirect loop")
        #expect(server.targets.sorted() == ["/never", "/never", "/one", "/one", "/two", "/two"])
    }

    @Test("many links of all kinds are each delivered once, with what the server says")
    func many() async throws {
        let server = try LoopbackServer { request in
            let parts = request.target.split(separator: "/")
            switch parts.first {
            case "go": return [.redirect(to: "/page/\(parts[1])")]
            case "gone": return [.answer(410)]
            case "wall": return [.answer(403)]
            case "reset": return [.reset]
            default: return [.answer(200, body: "page")]
            }
        }
        defer { server.stop() }
        let kinds: [(String, Resolution.State)] = [
            ("go", .followed), ("gone", .dead), ("wall", .blockedBySite), ("page", .direct), ("reset", .unresolved),
        ]
        let links = (0..<1_000).map { LinkToResolve(url: "\(server.base)/\(kinds[$0 % kinds.count].0)/\($0)") }
        let results = try await resolveAll(links, with: Resolver(transfer: transfer(), rules: ResolverRules()))
        for (number, result) in results.enumerated() {
            #expect(result?.state == kinds[number % kinds.count].1)
        }
        #expect(results[0]?.resolvedURL == server.base + "/page/0")
    }

    @Test(
        "a page whose body drips for ever is a page, with the title that stands at its beginning",
        .timeLimit(.minutes(1)))
    func drip() async throws {
        let server = try LoopbackServer { _ in
            [
                .text("HTTP/1.1 200 X\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"),
                .text("<title>How bees find home</title>"),
            ] + (0..<1_000).flatMap { _ in [LoopbackServer.Action.text("."), .wait(milliseconds: 100)] }
        }
        defer { server.stop() }
        var limits = ResolverLimits()
        limits.http.totalMilliseconds = 600_000
        let resolver = Resolver(transfer: try transfer(), rules: ResolverRules(), limits: limits)
        let result = try await resolver.resolve(LinkToResolve(url: server.base + "/"))
        #expect(result.state == .direct && result.title == "How bees find home")
    }

    @Test("one link alone")
    func one() async throws {
        let server = try LoopbackServer { $0.target == "/" ? [.redirect(to: "x")] : [.answer(200)] }
        defer { server.stop() }
        let resolver = Resolver(transfer: try transfer(), rules: .standard())
        let result = try await resolver.resolve(LinkToResolve(url: server.base))
        #expect(result.state == .followed && result.resolvedURL == server.base + "/x")
    }

    @Test(
        "a host that is a loopback address in disguise is refused, by the guard and not by chance",
        arguments: [
            "127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1",
            "\u{2460}\u{2461}\u{2466}.\u{24ea}.\u{24ea}.\u{2460}",
            "\u{ff11}\u{ff12}\u{ff17}.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]",
        ])
    func disguised(host: String) async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        let resolver = Resolver(transfer: try transfer(.none), rules: .standard())
        let result = try await resolver.resolve(LinkToResolve(url: "http://\(host):\(server.port)/"))
        #expect(result.state == .refused, "\(result)")
        #expect(server.connections == 0)
    }

    @Test("a redirect into a private network is refused, and what is known is kept")
    func intoPrivate() async throws {
        let inner = try LoopbackServer(host: "127.0.0.2") { _ in [.answer(200)] }
        let outer = try LoopbackServer { _ in [.redirect(to: inner.base + "/secret")] }
        defer {
            inner.stop()
            outer.stop()
        }
        let block = try #require(AddressBlock("127.0.0.1/32"))
        let resolver = Resolver(transfer: try transfer(.blocks([block])), rules: .standard())
        let result = try await resolver.resolve(LinkToResolve(url: outer.base))
        #expect(result.state == .refused && result.hops.count == 1)
        #expect(inner.connections == 0)
    }

    @Test("links that lead to addresses that act stop before them: the server never hears of it")
    func neverRequested() async throws {
        let server = try LoopbackServer { request in
            [request.target.hasPrefix("/a/") ? .redirect(to: "/unsubscribe?u=1&id=2") : .answer(200)]
        }
        defer { server.stop() }
        let resolver = Resolver(transfer: try transfer(), rules: .standard())
        let results = try await resolveAll(
            (0..<20).map { LinkToResolve(url: "\(server.base)/a/\($0)") }, with: resolver)
        for result in results { #expect(result?.state == .notRequested && result?.finding?.reason == .unsubscribe) }
        #expect(server.targets.allSatisfy { $0.hasPrefix("/a/") })
    }

    @Test("every kind of hop over sockets: the address that acts behind it is never asked for")
    func kindsOfHops() async throws {
        let server = try LoopbackServer { request in
            let parts = request.target.split(separator: "/").map(String.init)
            guard parts.count == 3 else { return [.answer(200, ["Content-Type: text/html"], body: "<title>x</title>")] }
            let target = parts[1] == "acts" ? "/unsubscribe?u=1&id=2" : "/page"
            switch parts[0] {
            case "location": return [.redirect(to: target)]
            case "refresh": return [.answer(200, ["Refresh: 0; url=\(target)"])]
            case "meta":
                let html = "<meta http-equiv=refresh content='0; url=\(target)'>"
                return [.answer(200, ["Content-Type: text/html; charset=utf-8"], body: html)]
            default:
                let html = "<script>setTimeout(function () { window.location.href = '\(target)' }, 50)</script>"
                return [.answer(200, ["Content-Type: text/html"], body: html)]
            }
        }
        defer { server.stop() }
        let kinds: [(String, Resolution.Hop.Kind)] = [
            ("location", .location), ("refresh", .refreshHeader), ("meta", .metaRefresh), ("script", .script),
        ]
        let links = kinds.flatMap { kind in
            ["acts", "page"].map { LinkToResolve(url: "\(server.base)/\(kind.0)/\($0)/1") }
        }
        let results = try await resolveAll(links, with: Resolver(transfer: transfer(), rules: .standard()))
        for (number, result) in results.enumerated() {
            #expect(result?.hops.map(\.kind) == [kinds[number / 2].1])
            #expect(result?.state == (number % 2 == 0 ? .notRequested : .followed), "\(String(describing: result))")
        }
        #expect(!server.targets.contains { $0.hasPrefix("/unsubscribe") })
    }

    @Test("a wall that answers 503 is one; files are asked for by HEAD")
    func wallsAndFiles() async throws {
        let server = try LoopbackServer { request in
            let html = "<title>Just a moment...</title><script>window._cf_chl_opt = {}</script>"
            if request.target == "/x.pdf" { return [.answer(200, ["Content-Type: application/pdf"])] }
            return [.answer(503, ["Content-Type: text/html", "Retry-After: 0"], body: html)]
        }
        defer { server.stop() }
        let results = try await resolveAll(
            ["/story", "/x.pdf"].map { LinkToResolve(url: server.base + $0) },
            with: Resolver(transfer: transfer(), rules: .standard()))
        #expect(results.map { $0?.state } == [.blockedBySite, .direct])
        #expect(results[0]?.error == "the site answered 503 and a wall (Cloudflare)")
        #expect(server.seen.map(\.method).sorted() == ["GET", "HEAD"])
    }

    @Test("offline nothing is asked of any server")
    func offline() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        let results = try await resolveAll(
            (0..<100).map { LinkToResolve(url: "\(server.base)/\($0)") },
            with: Resolver(transfer: nil, rules: .standard()))
        for result in results { #expect(result?.state == .unresolved && result?.error == "offline") }
        #expect(server.connections == 0)
    }

    @Test(
        "offline the guard refuses what the address tells, also behind a decoder, and nothing else",
        arguments: [
            ("http://127.0.0.1/2026/a-story", "127.0.0.1 is no public address (loopback)"),
            ("http://2130706433/x", "127.0.0.1 is no public address (loopback)"),
            ("http://[::1]/x", "::1 is no public address (loopback)"),
            ("https://a.example:8443/x", "port 8443 is not allowed"),
            (
                "https://www.google.com/url?q=http%3A%2F%2F10.0.0.1%2Fx",
                "10.0.0.1 is no public address (private)"
            ),
            // Nobody has asked for a connection.
            ("https://www.google.com/url?q=https%3A%2F%2Fa.example%3A8443%2Fx", nil),
            ("https://a.example/x", nil), ("http://8.8.8.8/x", nil), ("http://192.168.1.7/allowed", nil),
        ])
    func offlineRefusal(url: String, words: String?) async throws {
        let block = try #require(AddressBlock("192.168.1.0/24"))
        let rules = ResolverRules.standard(addressGuard: AddressGuard(exceptions: .blocks([block])))
        let result = try await Resolver(transfer: nil, rules: rules).resolve(LinkToResolve(url: url))
        #expect((result.state == .refused) == (words != nil))
        if let words { #expect(result.error == "refused: \(words)") }
    }

    @Test("links are taken as there is room for them")
    func backPressure() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        var limits = ResolverLimits()
        limits.maximumOpen = 20
        var taken = 0
        var delivered = 0
        try await Resolver(transfer: try transfer(), rules: ResolverRules(), limits: limits).resolve {
            guard taken < 2_000 else { return nil }
            taken += 1
            #expect(taken - delivered <= 21)
            return LinkToResolve(url: "\(server.base)/\(taken)")
        } deliver: { _, _ in
            delivered += 1
        }
        #expect(delivered == 2_000)
    }

    @Test("a cancelled run ends at once")
    func cancel() async throws {
        let server = try LoopbackServer { _ in [.hang] }
        defer { server.stop() }
        let links = (0..<50).map { LinkToResolve(url: "\(server.base)/\($0)") }
        let resolver = Resolver(transfer: try transfer(), rules: ResolverRules())
        let task = Task { try await resolveAll(links, with: resolver) }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("an error of the receiver ends the run")
    func receiver() async throws {
        struct Full: Error {}
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        await #expect(throws: Full.self) {
            try await Resolver(transfer: try transfer(), rules: ResolverRules()).resolve {
                LinkToResolve(url: server.base)
            } deliver: { _, _ in
                throw Full()
            }
        }
    }
}

@Suite("When the network is down")
struct OutageTests {
    /// Two hosts with a port each that refuses connections until it is opened.
    private let servers: [LoopbackServer]
    private var hosts: [String] { servers.map(\.base) }

    init() throws {
        servers = try ["127.0.0.1", "127.0.0.2"].map {
            try LoopbackServer(host: $0, isOpen: false) { _ in [.answer(200)] }
        }
    }

    private func resolver(wait: Duration) throws -> Resolver {
        var limits = ResolverLimits()
        limits.networkWait = wait
        limits.networkRetry = .milliseconds(50)
        return Resolver(transfer: try transfer(), rules: ResolverRules(), limits: limits)
    }

    @Test("it is waited for, and then given up", arguments: [4, 200])
    func down(count: Int) async throws {
        var number = 0
        var waits: [Duration] = []
        var delivered = 0
        let resolver = try resolver(wait: .milliseconds(300))
        await #expect(throws: NetworkUnreachable.self) {
            try await resolver.resolve {
                defer { number += 1 }
                return number < count ? LinkToResolve(url: "\(hosts[number % 2])/\(number)") : nil
            } waiting: {
                waits.append($0)
            } deliver: { _, _ in
                delivered += 1
            }
        }
        #expect(!waits.isEmpty)
        #expect(delivered <= count - min(count, NetworkWatch.window))
    }

    @Test("when it comes back, what was held is resolved anew")
    func back() async throws {
        let links = (0..<40).map { LinkToResolve(url: "\(hosts[$0 % 2])/\($0)") }
        let resolver = try resolver(wait: .seconds(20))
        var isBack = false
        var iterator = links.makeIterator()
        var results: [Int: Resolution.State] = [:]
        try await resolver.resolve {
            iterator.next()
        } waiting: { _ in
            if !isBack { servers[0].open() }
            isBack = true
        } deliver: { number, resolution in
            #expect(results.updateValue(resolution.state, forKey: number) == nil)
        }
        servers[0].stop()
        #expect(results.count == 40)
        // The host that came back answers; the other one is one link's bad luck each.
        for number in 0..<40 { #expect(results[number] == (number % 2 == 0 ? .direct : .unresolved)) }
    }

    @Test("one host that is down among others is not the network")
    func oneHost() async throws {
        let server = try LoopbackServer { _ in [.answer(200)] }
        defer { server.stop() }
        let links = (0..<300).map { number in
            LinkToResolve(url: "\(number % 10 == 0 ? server.base : hosts[number % 2])/\(number)")
        }
        let results = try await resolveAll(links, with: try resolver(wait: .seconds(20)))
        #expect(results.count { $0?.state == .direct } == 30)
        #expect(results.count { $0?.state == .unresolved } == 270)
    }

    @Test("dead hosts among links that are known from earlier are not the network")
    func knownLinks() async throws {
        var rules = ResolverRules()
        rules.recall = { address in
            guard address.hasPrefix("https://known.example/") else { return nil }
            var known = Resolution(url: address, state: .direct)
            known.httpStatus = 200
            return known
        }
        let links = ["https://known.example/1", "https://known.example/2", hosts[0] + "/a", hosts[1] + "/b"]
        let resolver = Resolver(
            transfer: try transfer(), rules: rules, limits: try resolver(wait: .seconds(20)).limits)
        let results = try await resolveAll(links.map { LinkToResolve(url: $0) }, with: resolver)
        #expect(results.map { $0?.state } == [.direct, .direct, .unresolved, .unresolved])
    }

    @Test("many links at a few dead hosts, the last to end, are not the network")
    func deadHosts() async throws {
        let server = try LoopbackServer(host: "127.0.0.3") { _ in [.answer(200)] }
        defer { server.stop() }
        let links = (0..<220).map { number in
            LinkToResolve(url: "\(number < 20 ? server.base : hosts[number % 2])/\(number)")
        }
        let results = try await resolveAll(links, with: try resolver(wait: .milliseconds(300)))
        #expect(results.prefix(20).allSatisfy { $0?.state == .direct })
        #expect(results.dropFirst(20).allSatisfy { $0?.state == .unresolved })
    }

    @Test("hosts that answered before, and are silent now, are the network")
    func goneHosts() async throws {
        let hosts = hosts
        var rules = ResolverRules()
        rules.recall = { address in
            guard hosts.contains(where: { address == $0 + "/known" }) else { return nil }
            var known = Resolution(url: address, state: .direct)
            known.httpStatus = 200
            return known
        }
        let links = (0..<202).map { LinkToResolve(url: hosts[$0 % 2] + ($0 < 2 ? "/known" : "/\($0)")) }
        let resolver = Resolver(
            transfer: try transfer(), rules: rules, limits: try resolver(wait: .milliseconds(300)).limits)
        await #expect(throws: NetworkUnreachable.self) { try await resolveAll(links, with: resolver) }
    }

    @Test("a single host that is silent is not the network either, however many links it has")
    func silentHost() async throws {
        let links = (0..<200).map { LinkToResolve(url: "\(hosts[0])/\($0)") }
        let results = try await resolveAll(links, with: try resolver(wait: .seconds(20)))
        #expect(results.allSatisfy { $0?.state == .unresolved })
    }
}
