import Articles
import Links
import TestSupport
import Testing
import Transfer

@testable import Extraction

/// How a harmless-looking address leads on.
private enum Way: String, CaseIterable, Sendable {
    case location, refreshHeader, metaRefresh, script, chain

    func answer(to target: String) -> [LoopbackServer.Action] {
        let html = "Content-Type: text/html; charset=utf-8"
        return switch self {
        case .location: [.redirect(302, to: target)]
        case .chain: [.redirect(307, to: "/b/\(target.utf8.count)?k=9s8d7f6g5h4j3k2l")]
        case .refreshHeader: [.answer(200, [html, "Refresh: 0; url=\(target)"], body: "<p>One moment</p>")]
        case .metaRefresh:
            [
                .answer(
                    200, [html], body: "<html><head><meta http-equiv=refresh content=\"0;url=\(target)\"></head></html>"
                )
            ]
        case .script:
            [
                .answer(
                    200, [html],
                    body: "<html><head><script>window.location.href = \"\(target)\";</script></head></html>")
            ]
        }
    }
}

/// Where they lead: one address of each kind that acts.
private let acting = [
    "/unsubscribe/8fk2", "/email-preferences?u=1", "/confirm/8fk2k3", "/poll/3/vote?answer=2", "/users/sign_in?t=1",
    "/refer-a-friend/8fk2", "/sharer/sharer.php?u=x&action=unsubscribe", "/p?unsub=1", "/stop/8fk2", "/%75nsubscribe/8",
    "/reset-password?t=8fk2k3", "/add-to-cart/12",
]

@Suite("A farm whose opaque links lead to what acts")
struct ActingFarmTests {
    private func resolver() throws -> Resolver {
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any, exceptions: .all)
        return Resolver(transfer: try TransferThread(configuration), rules: .standard())
    }

    /// "/a/way/3": a token's look, the way, the number of where it leads.
    private static func serve(_ request: SeenRequest) -> [LoopbackServer.Action] {
        let parts = request.target.split(separator: "/")
        if parts.first == "a", let way = Way(rawValue: String(parts[1])), let number = Int(parts[2]) {
            return way.answer(to: acting[number])
        }
        if parts.first == "b", let target = acting.first(where: { "\($0.utf8.count)?k=9s8d7f6g5h4j3k2l" == parts[1] }) {
            return [.redirect(to: target)]
        }
        return [.answer(200, body: "done: it has acted")]
    }

    @Test("the second request is never made, whichever way leads to it", arguments: Way.allCases)
    private func leadsOn(_ way: Way) async throws {
        let server = try LoopbackServer(Self.serve)
        defer { server.stop() }
        let resolver = try resolver()
        for number in acting.indices {
            let result = try await resolver.resolve(LinkToResolve(url: "\(server.base)/a/\(way.rawValue)/\(number)"))
            #expect(result.state == .notRequested && result.finding != nil, "\(acting[number]): \(result.state)")
            #expect(result.cleanURL == nil)
        }
        let asked = server.targets.filter { !$0.hasPrefix("/a/") && !$0.hasPrefix("/b/") }
        #expect(asked.isEmpty, "\(asked)")
        #expect(server.targets.count { $0.hasPrefix("/a/") } == acting.count)
    }

    @Test("what an address carries is judged before anything is requested")
    func carried() async throws {
        let server = try LoopbackServer(Self.serve)
        defer { server.stop() }
        let resolver = try resolver()
        for target in acting {
            let escaped = (server.base + target).utf8.map { byte in
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
            for link in ["\(server.base)/go?next=\(escaped)", "https://slack-redir.net/link?url=\(escaped)"] {
                let result = try await resolver.resolve(LinkToResolve(url: link))
                #expect(result.state == .notRequested, "\(link)")
            }
        }
        #expect(server.targets.isEmpty)
    }
}
