import Glibc
import Links
import Synchronization
import TestSupport
import Testing
import Transfer

@testable import Extraction

@Suite("Manners over real sockets: what the servers saw")
struct PoliteResolverTests {
    /// A resolver with manners, whose waits are short.
    private func resolver(
        perDomain: Int = 8, timeout: Int = 20_000, _ change: (inout PolitenessLimits) -> Void = { _ in }
    ) throws -> Resolver {
        var manners = PolitenessLimits()
        manners.firstWait = .milliseconds(20)
        change(&manners)
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any, exceptions: .all)
        configuration.maximumPerShare = perDomain
        configuration.joinsEqualRequests = true
        configuration.policy = PolitePolicy(manners, atOnce: perDomain)
        var limits = ResolverLimits()
        limits.http.totalMilliseconds = timeout
        return Resolver(
            transfer: try TransferThread(configuration), rules: ResolverRules(share: { $0.host ?? "" }), limits: limits)
    }

    private func resolve(_ urls: [String], with resolver: Resolver) async throws -> [Resolution] {
        var results: [Int: Resolution] = [:]
        var iterator = urls.makeIterator()
        try await resolver.resolve {
            iterator.next().map { LinkToResolve(url: $0) }
        } deliver: { number, resolution in
            results[number] = resolution
        }
        return urls.indices.compactMap { results[$0] }
    }

    /// Counts how often each target has been asked for, and says which time this is.
    private final class Times: Sendable {
        private let counts = Mutex<[String: Int]>([:])
        func next(_ target: String) -> Int {
            counts.withLock { counts in
                counts[target, default: 0] += 1
                return counts[target] ?? 0
            }
        }
        var all: [String: Int] { counts.withLock { $0 } }
    }

    @Test("what can get better is asked again and found; what has been answered is asked once")
    func retries() async throws {
        let times = Times()
        let server = try LoopbackServer { request in
            let isFirst = times.next(request.target) == 1
            switch request.target {
            case "/429": return [isFirst ? .answer(429) : .answer(200)]
            case "/503": return [isFirst ? .answer(503, ["Retry-After: 0"]) : .redirect(to: "/page")]
            case "/502", "/504": return [isFirst ? .answer(502) : .answer(200)]
            case "/reset": return [isFirst ? .reset : .answer(200)]
            case "/closed": return [isFirst ? .close : .answer(200)]
            case "/slow": return [isFirst ? .hang : .answer(200)]
            case "/404": return [.answer(404)]
            case "/403": return [.answer(403)]
            case "/500": return [.answer(500)]
            default: return [.answer(200)]
            }
        }
        defer { server.stop() }
        let paths = ["/429", "/503", "/502", "/504", "/reset", "/closed", "/slow", "/404", "/403", "/500"]
        let results = try await resolve(paths.map { server.base + $0 }, with: resolver(timeout: 1_000))
        let states: [Resolution.State] = [
            .direct, .followed, .direct, .direct, .direct, .direct, .direct, .dead, .blockedBySite, .unresolved,
        ]
        #expect(results.map(\.state) == states)
        for path in paths.prefix(7) { #expect(times.all[path] == 2, "\(path)") }
        for path in paths.suffix(3) + ["/page"] { #expect(times.all[path] == 1, "\(path)") }
    }

    @Test("a domain that asks for patience gets it: its other requests wait too, and those of others do not")
    func patience() async throws {
        let asked = Mutex<ContinuousClock.Instant?>(nil)
        let early = Mutex(0)
        let busy = try LoopbackServer { request in
            let now = ContinuousClock.now
            let isFirst = asked.withLock { asked in
                defer { asked = asked ?? now }
                return asked == nil
            }
            if isFirst { return [.answer(429, ["Retry-After: 1"])] }
            if let asked = asked.withLock({ $0 }), now - asked < .seconds(1) { early.withLock { $0 += 1 } }
            return [.answer(200)]
        }
        let other = try LoopbackServer(host: "127.0.0.2") { _ in [.answer(200)] }
        defer {
            busy.stop()
            other.stop()
        }
        // One at a time: nothing is under way when the answer comes.
        let order = Mutex<[Int]>([])
        let urls = (0..<10).map { "\(busy.base)/\($0)" } + (0..<20).map { "\(other.base)/\($0)" }
        var iterator = urls.makeIterator()
        try await resolver(perDomain: 1).resolve {
            iterator.next().map { LinkToResolve(url: $0) }
        } deliver: { number, resolution in
            order.withLock { $0.append(number) }
            #expect(resolution.state == .direct)
        }
        #expect(early.withLock { $0 } == 0)
        #expect(order.withLock { Array($0.prefix(20)) }.allSatisfy { $0 >= 10 })
        #expect(busy.targets.count == 11 && Set(busy.targets).count == 10)
    }

    @Test("a domain that keeps to a rate is resolved whole, with few refusals")
    func rate() async throws {
        let allowed = Mutex((window: ContinuousClock.now, left: 5))
        let server = try LoopbackServer { _ in
            let isAllowed = allowed.withLock { state in
                if ContinuousClock.now - state.window > .milliseconds(100) { state = (.now, 5) }
                state.left -= 1
                return state.left >= 0
            }
            return [isAllowed ? .answer(200) : .answer(429)]
        }
        defer { server.stop() }
        let results = try await resolve(
            (0..<60).map { "\(server.base)/\($0)" },
            with: resolver {
                $0.firstWait = .milliseconds(100)
                $0.waitsInARow = 20
            })
        #expect(results.count { $0.state == .direct } == 60)
        #expect(server.targets.count < 60 + 40)
    }

    @Test("a host that is silent is left alone, the others are not, and the network is not called down")
    func silentHost() async throws {
        let dead = try LoopbackServer(host: "127.0.0.3") { _ in [.hang] }
        let alive = try LoopbackServer { _ in [.answer(200)] }
        defer {
            dead.stop()
            alive.stop()
        }
        let urls = (0..<200).map { "\($0 % 2 == 0 ? dead.base : alive.base)/\($0)" }
        let results = try await resolve(urls, with: resolver(perDomain: 4, timeout: 200))
        for (number, result) in results.enumerated() {
            #expect(result.state == (number % 2 == 0 ? .unresolved : .direct))
        }
        #expect(results.count == 200)
        // Four at once, and those that were under way when the third fell silent.
        #expect(dead.targets.count <= 8)
        #expect(results.count { $0.error?.hasPrefix("the host is left alone") == true } >= 90)
    }

    @Test("a network that was down is not held against its hosts: when it is back they are asked anew")
    func outage() async throws {
        let servers = try ["127.0.0.1", "127.0.0.2"].map {
            try LoopbackServer(host: $0, isOpen: false) { _ in [.answer(200)] }
        }
        defer { servers[0].stop() }
        var resolver = try resolver(perDomain: 4)
        var limits = ResolverLimits()
        limits.networkWait = .seconds(20)
        limits.networkRetry = .milliseconds(50)
        resolver = Resolver(transfer: resolver.transfer, rules: resolver.rules, limits: limits)
        let urls = (0..<40).map { "\(servers[$0 % 2].base)/\($0)" }
        var iterator = urls.makeIterator()
        var states: [Int: Resolution.State] = [:]
        var isBack = false
        try await resolver.resolve {
            iterator.next().map { LinkToResolve(url: $0) }
        } waiting: { _ in
            if !isBack { servers[0].open() }
            isBack = true
        } deliver: { number, resolution in
            #expect(states.updateValue(resolution.state, forKey: number) == nil)
        }
        #expect(isBack && states.count == 40)
        for (number, state) in states { #expect(state == (number % 2 == 0 ? .direct : .unresolved)) }
    }

    @Test(
        "a site that asks for an hour is blocked with all its links, and the rest of it is not asked",
        arguments: [429, 503])
    func anHour(status: Int) async throws {
        let server = try LoopbackServer { _ in [.answer(status, ["Retry-After: 3600"])] }
        defer { server.stop() }
        let results = try await resolve((0..<50).map { "\(server.base)/\($0)" }, with: resolver(perDomain: 2))
        #expect(results.count == 50 && results.allSatisfy { $0.state == .blockedBySite })
        #expect(results.count { $0.httpStatus == status } == server.targets.count)
        let words = "the host is left alone: the site asked for 3600 s without requests (\(status))"
        #expect(results.count { $0.error == words } == 50 - server.targets.count)
        #expect(server.targets.count <= 4)
    }

    @Test("the limit counts for every hop: a redirect to another domain stands in that domain's line")
    func perHop() async throws {
        let under = Mutex((now: 0, most: 0))
        let page = try LoopbackServer(host: "127.0.0.2") { _ in
            under.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            defer { under.withLock { $0.now -= 1 } }
            usleep(5_000)
            return [.answer(200)]
        }
        let trackers = try (3...8).map { number in
            try LoopbackServer(host: "127.0.0.\(number)") { [base = page.base] in [.redirect(to: base + $0.target)] }
        }
        defer { (trackers + [page]).forEach { $0.stop() } }
        let urls = (0..<60).map { "\(trackers[$0 % trackers.count].base)/\($0)" }
        let results = try await resolve(urls, with: resolver(perDomain: 2))
        #expect(results.allSatisfy { $0.state == .followed })
        #expect(under.withLock { $0.most } <= 2)
    }

    @Test("one request in flight an address: links to the same place share its answer, hop by hop")
    func joined() async throws {
        let server = try LoopbackServer { request in
            [.wait(milliseconds: 100), request.target == "/page" ? .answer(200) : .redirect(to: "/page")]
        }
        defer { server.stop() }
        let urls = (0..<30).map { "\(server.base)/go#\($0)" }
        let results = try await resolve(urls, with: resolver())
        for (number, result) in results.enumerated() {
            #expect(result.state == .followed && result.resolvedURL == "\(server.base)/page#\(number)")
        }
        #expect(server.targets == ["/go", "/page"])
    }

    @Test("when the request that others wait for is cancelled, one of them makes it")
    func joinedAndCancelled() async throws {
        let isOpen = Mutex(false)
        let server = try LoopbackServer { _ in
            [isOpen.withLock { $0 } ? .answer(200) : .hang]
        }
        defer { server.stop() }
        let resolver = try resolver()
        let first = Task { try await resolver.resolve(LinkToResolve(url: server.base + "/a")) }
        while server.targets.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        let second = Task { try await resolver.resolve(LinkToResolve(url: server.base + "/a")) }
        try await Task.sleep(for: .milliseconds(50))
        isOpen.withLock { $0 = true }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        #expect(try await second.value.state == .direct)
        #expect(server.targets == ["/a", "/a"])
    }
}
