import Articles
import Notation
import Testing

@testable import Extraction
@testable import Links
@testable import Transfer

/// What a made-up network answers: by address, each a status and its fields, or a failure.
struct Answers {
    var table: [String: TransferOutcome] = [:]

    static func answer(_ status: Int, _ lines: String..., body: String = "") -> TransferOutcome {
        var fields = HTTPFields()
        for line in lines { Array(line.utf8).withUnsafeBytes { fields.take(line: $0) } }
        return .success(
            HTTPResponse(
                status: status, version: .http11, fields: fields, body: Array(body.utf8), bodyBytes: body.utf8.count,
                isBodyWhole: true, bodyError: nil, remoteAddress: "192.0.2.1"))
    }

    static func page(_ html: String, _ status: Int = 200) -> TransferOutcome {
        answer(status, "Content-Type: text/html", body: html)
    }

    static func redirect(_ location: String, _ status: Int = 302) -> TransferOutcome {
        answer(status, "Location: \(location)")
    }

    /// Drives a chain to its end; what is not in the table answers 200.
    func resolve(
        _ url: String, finding: Finding? = nil, rules: ResolverRules = ResolverRules(), isOffline: Bool = false
    ) -> (result: Resolution, requested: [String]) {
        var (chain, request) = ResolutionChain.begin(
            LinkToResolve(url: url, finding: finding), rules: rules, limits: ResolverLimits(), isOffline: isOffline)
        var requested: [String] = []
        while let next = request {
            requested.append(next.url)
            request = chain.next(after: table[next.url] ?? Self.answer(200))
        }
        return (chain.result, requested)
    }
}

extension Answers {
    static let acting = Finding(reason: .unsubscribe, rule: "test", evidence: "unsubscribe")

    /// Rules whose trackers are `https://wrap.example/?<address>`, whose shortener is `short.example`, and who never
    /// request an address with "unsubscribe" in it.
    static let rules = ResolverRules(
        decode: { url in
            guard url.host == "wrap.example", let inner = url.query.flatMap({ WebURL($0) }) else { return nil }
            return TrackerDecoders.Decoded(url: inner, decoder: "wrap")
        },
        neverRequest: { address in
            address.first { url in
                url.href.hasPrefix("https://wrap.example/") || !url.path.contains("unsubscribe") ? nil : acting
            }
        },
        isRedirector: { $0.host == "short.example" },
        clean: { $0.withoutFragment })
}
