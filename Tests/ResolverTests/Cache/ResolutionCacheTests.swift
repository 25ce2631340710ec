import Articles
import Disk
import Glibc
import Notation
import TestSupport
import Testing
import Transfer

@testable import Extraction
@testable import Links

/// A cache of its own in a directory that goes with it.
final class TemporaryCache: Sendable {
    private let name: String
    let directory: Directory

    init() throws {
        let parent = try Directory(path: "/tmp", followingLinks: true)
        name = "gleaner-cache-\(UInt64.random(in: 0 ... .max))"
        try parent.mkdir(name, mode: 0o700)
        directory = try parent.directory(name)
    }

    deinit { try? Directory(path: "/tmp", followingLinks: true).removeTree(name) }

    /// Another extraction's view of it.
    func open(
        maximumBytes: Int = 1 << 20, asksRefusedAgain: Bool = false,
        addressGuard: AddressGuard = AddressGuard(ports: .any, exceptions: .all), usesProxy: Bool = false
    ) -> ResolutionCache {
        ResolutionCache(
            in: directory,
            ResolutionCache.Use(
                maximumBytes: maximumBytes, asksRefusedAgain: asksRefusedAgain, addressGuard: addressGuard,
                usesProxy: usesProxy))
    }

    func text(_ name: String = ResolutionCache.fileName) throws -> String {
        String(decoding: try directory.readFile(name, maximumBytes: 1 << 24), as: UTF8.self)
    }
}

private let acting = Finding(reason: .unsubscribe, rule: "test", evidence: "unsubscribe")

@Suite("What outlives an extraction")
struct ResolutionCacheTests {
    private let cache: TemporaryCache
    private let server: LoopbackServer

    init() throws {
        cache = try TemporaryCache()
        server = try LoopbackServer { request in
            let parts = request.target.split(separator: "/")
            switch parts.first {
            case "go": return [.redirect(to: "/page/\(parts.last ?? "")")]
            case "leave": return [.redirect(to: "/unsubscribe/\(parts.last ?? "")")]
            case "gone": return [.answer(410)]
            case "wall": return [.answer(403)]
            case "reset": return [.reset]
            default: return [.answer(200)]
            }
        }
    }

    private func resolve(
        _ paths: [String], _ use: ResolutionCache, rules: ResolverRules = ResolverRules(), isOffline: Bool = false
    ) async throws -> [Resolution] {
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any, exceptions: .all)
        let transfer = isOffline ? nil : try TransferThread(configuration)
        let resolver = Resolver(transfer: transfer, rules: rules, limits: ResolverLimits(), cache: use)
        var results: [Int: Resolution] = [:]
        var iterator = paths.makeIterator()
        try await resolver.resolve {
            iterator.next().map { LinkToResolve(url: server.base + $0) }
        } deliver: { number, resolution in
            results[number] = resolution
        }
        return paths.indices.compactMap { results[$0] }
    }

    @Test("the next extraction asks for nothing that is known, and says so; also offline")
    func again() async throws {
        defer { server.stop() }
        let paths = ["/go/1", "/go/1#part", "/page/2", "/gone/3", "/wall/4", "/reset/5"]
        let first = try await resolve(paths, cache.open())
        #expect(first.map(\.isCached) == Array(repeating: false, count: 6))
        let asked = server.targets.count
        let offline = try await resolve(paths, cache.open(), isOffline: true)
        #expect(server.targets.count == asked)
        #expect(offline.last?.state == .unresolved && offline.last?.isCached == false)
        let second = try await resolve(paths, cache.open())
        #expect(server.targets.dropFirst(asked).allSatisfy { $0 == "/reset/5" })
        for ((first, second), offline) in zip(zip(first, second), offline).dropLast() {
            var known = first
            known.isCached = true
            #expect(second == known && offline == known)
        }
        #expect(second[1].resolvedURL == server.base + "/page/1#part")
    }

    @Test("it counts what was requested, whatever wrapper it stood in; the wrapper's own decoders are told")
    func wrappers() async throws {
        defer { server.stop() }
        let base = server.base
        let rules = ResolverRules(
            decode: { url in
                guard url.path.hasPrefix("/wrap"), let inner = url.query.flatMap({ WebURL(base + "/" + $0) }) else {
                    return nil
                }
                return TrackerDecoders.Decoded(url: inner, decoder: String(url.path.dropFirst()))
            }, isRedirector: { $0.path.hasPrefix("/go/") })
        let first = try await resolve(["/wrap-a?go/1"], cache.open(), rules: rules)
        let second = try await resolve(["/wrap-b?go/1"], cache.open(), rules: rules)
        #expect(first[0].decoder == "wrap-a" && second[0].decoder == "wrap-b")
        #expect(second[0].isCached && second[0].resolvedURL == base + "/page/1" && second[0].hops == first[0].hops)
        #expect(server.targets == ["/go/1", "/page/1"])
    }

    @Test("a rerun asks anew what a site refused or no longer had, and nothing else")
    func rerun() async throws {
        defer { server.stop() }
        let paths = ["/go/1", "/gone/3", "/wall/4"]
        _ = try await resolve(paths, cache.open())
        let results = try await resolve(paths, cache.open(asksRefusedAgain: true))
        #expect(results.map(\.isCached) == [true, false, false])
    }

    @Test("an entry is judged by the rules of the day: what must not be requested now is not known either")
    func judgedAgain() async throws {
        defer { server.stop() }
        let rules = ResolverRules(neverRequest: { $0.url.path.contains("unsubscribe") ? acting : nil })
        let first = try await resolve(["/leave/1", "/go/2"], cache.open(), rules: rules)
        #expect(first[0].state == .notRequested && first[0].finding == acting)
        let same = try await resolve(["/leave/1"], cache.open(), rules: rules)
        #expect(same[0].isCached && same[0].state == .notRequested && same[0].finding == acting)
        // The rule that ended the chain is gone: it is followed now.
        let free = try await resolve(["/leave/1"], cache.open())
        #expect(!free[0].isCached && free[0].state == .followed)
        // A page has become one that must not be requested.
        let strict = ResolverRules(neverRequest: { $0.url.path.hasPrefix("/page/") ? acting : nil })
        let refused = try await resolve(["/go/2"], cache.open(), rules: strict)
        #expect(!refused[0].isCached && refused[0].state == .notRequested)
        #expect(server.targets.filter { $0 == "/page/2" }.count == 1)
    }

    @Test("what only an exception made reachable is not known when the exception is gone")
    func exceptions() async throws {
        defer { server.stop() }
        _ = try await resolve(["/go/1"], cache.open())
        #expect(try cache.text().contains(#""excepted":["127.0.0.1"]"#))
        let block = try #require(AddressBlock("127.0.0.0/8"))
        let rows: [(AddressGuard, Bool)] = [
            (AddressGuard(ports: .any, exceptions: .none), false),
            (AddressGuard(ports: .only([80]), exceptions: .all), false),
            (AddressGuard(ports: .only([server.port]), exceptions: .blocks([block])), true),
        ]
        for (addressGuard, isKnown) in rows {
            let results = try await resolve(["/go/1"], cache.open(addressGuard: addressGuard), isOffline: true)
            #expect(results[0].isCached == isKnown)
        }
    }

    @Test("a torn line, garbage, another version and a forged beginning cost a request and nothing else")
    func damage() async throws {
        defer { server.stop() }
        _ = try await resolve(["/go/1", "/go/2"], cache.open())
        let whole = try cache.text()
        let lines = whole.split(separator: "\n").map(String.init).sorted()
        let damaged: [String] = [
            lines[0].replacing("\"format\":1", with: "\"format\":2"), lines[1], "", "nonsense", "\u{0}\u{0}\u{0}",
            "{\"url\":", "{\"url\":\"", "{\"url\":\"\\", String(repeating: "x", count: 3 << 20),
            String(lines[1].prefix(lines[1].count / 2)),
        ]
        let file = try cache.directory.openFile(ResolutionCache.fileName, flags: O_WRONLY | O_TRUNC)
        try file.write(Array(damaged.joined(separator: "\n").utf8))
        let results = try await resolve(["/go/1", "/go/2", "/page/3"], cache.open())
        #expect(results.map(\.isCached) == [false, true, false])
        // What is written after a torn line is whole.
        let after = try await resolve(["/go/1", "/go/2", "/page/3"], cache.open(), isOffline: true)
        #expect(after.map(\.isCached) == [true, true, true])
    }

    @Test("it keeps its size, and what is asked for stays")
    func bounded() async throws {
        defer { server.stop() }
        for round in 0..<12 {
            let paths = ["/go/always"] + (0..<100).map { "/page/\(round)-\($0)" }
            let results = try await resolve(paths, cache.open(maximumBytes: 64 << 10))
            #expect(results[0].isCached == (round > 0))
        }
        // The first is not there when it has just become the second.
        let sizes = [ResolutionCache.fileName, ResolutionCache.secondFileName].compactMap {
            try? cache.directory.stat($0).size
        }
        #expect(sizes.reduce(0, +) <= (64 << 10) + 2 * (40 << 10))
        #expect(sizes.allSatisfy { $0 > 0 })
    }

    @Test("several workers write at once: every line is whole")
    func together() async throws {
        defer { server.stop() }
        let server = server
        let cache = cache
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<4 {
                group.addTask {
                    let use = cache.open(maximumBytes: 256 << 10)
                    for number in 0..<500 { use.keep(Self.chain("\(server.base)/page/\(worker)-\(number)")) }
                    use.flush()
                }
            }
            try await group.waitForAll()
        }
        let files = [ResolutionCache.fileName, ResolutionCache.secondFileName].filter(cache.directory.contains)
        let lines = try files.flatMap { try cache.text($0).split(separator: "\n") }
        #expect(lines.count > 200)
        #expect(lines.allSatisfy { CachedResolution(line: Array($0.utf8)) != nil })
    }

    /// A chain that has been followed to a page.
    private static func chain(_ url: String) -> ResolutionChain {
        var (chain, request) = ResolutionChain.begin(
            LinkToResolve(url: url), rules: ResolverRules(), limits: ResolverLimits(), isOffline: false)
        while request != nil { request = chain.next(after: Answers.answer(200)) }
        return chain
    }

    @Test("entries are good for as long as their state lasts, and not when they come from the future")
    func lifetimes() throws {
        let now = Timestamp(seconds: 1_800_000_000)
        var entry = try #require(
            CachedResolution(Self.chain("https://a.example/"), usesProxy: false, now: now))
        // The made-up network answers from TEST-NET-1.
        #expect(entry.excepted == ["192.0.2.1"])
        let day: Int64 = 86_400_000
        let rows: [(Resolution.State, Int64)] = [
            (.direct, 30), (.followed, 30), (.notRequested, 30), (.dead, 1), (.blockedBySite, 1),
        ]
        for (state, days) in rows {
            entry.resolution.state = state
            #expect(entry.isFresh(at: now.adding(milliseconds: days * day - 1)))
            #expect(!entry.isFresh(at: now.adding(milliseconds: days * day)))
            #expect(!entry.isFresh(at: now.adding(milliseconds: -day)))
        }
        for state in [Resolution.State.unresolved, .decoded, .refused] {
            entry.resolution.state = state
            #expect(!entry.isFresh(at: now))
        }
    }

    @Test("each owner has a directory of his own, closed to others; one that is not ours is not used")
    func owners() throws {
        defer { server.stop() }
        let spool = cache.directory
        #expect(throws: PosixError.self) { try CacheDirectory.open(spool: spool.path, owner: "ada", uid: 1000) }
        try spool.mkdir("cache", mode: 0o700)
        let paths = try [("ada", UInt32(1000)), ("ada", 1001), ("bob", 1000), ("../evil", 1000), ("..", 7)].map {
            try CacheDirectory.open(spool: spool.path, owner: $0.0, uid: $0.1)
        }
        let names = paths.map { $0.path.split(separator: "/").last ?? "" }
        #expect(names == ["ada_1000", "ada_1001", "bob_1000", "_1000", ".._7"])
        for path in paths { #expect(try path.status().permissions == 0o700) }
        try paths[0].setPermissions(0o755)
        #expect(throws: PosixError.self) { try CacheDirectory.open(spool: spool.path, owner: "ada", uid: 1000) }
        _ = try CacheDirectory.open(spool: spool.path, owner: "bob", uid: 1000)
    }
}
