// Every endpoint of the server farm, each with the end that its chain has to have: a table, asked by `gleaner resolve` as
// users have it. The farm's own check of itself (part A of the harness) has the same rows.

struct EndpointFigures {
    /// An endpoint and what has to come of it.
    private struct Endpoint {
        let name: String
        /// What follows the host.
        ///
        /// In it and in `final`, "{host}" is the endpoint's own, and "{now}" a number that no run has
        /// had before.
        let path: String
        let state: String
        /// The best address that is known at the end; nil: there is none better than the one as found.
        let final: String?
        /// How the steps of its chain are given.
        let kinds: [String]
        /// Scheme, host and port; nil: plain, at a host of its own.
        let origin: String?

        init(
            _ name: String, _ path: String, _ state: String, _ final: String? = nil, _ kinds: [String] = [],
            at origin: String? = nil
        ) {
            (self.name, self.path, self.state, self.final, self.kinds, self.origin) = (
                name, path, state, final, kinds, origin
            )
        }

        /// A redirect, or a chain of them, that leads to the page.
        static func leads(_ name: String, _ path: String, _ kinds: [String] = ["location"]) -> Endpoint {
            Endpoint(name, path, "followed", EndpointFigures.page, kinds)
        }

        /// The endpoint at a host of its own, since what one answers may leave the others of its host alone.
        func placed(_ number: Int, now: Int) -> (url: String, final: String?) {
            let host = origin ?? "http://127.0.4.\(number + 1):18000"
            func fill(_ text: String) -> String {
                text.replacing("{host}", with: host).replacing("{now}", with: "\(now)")
            }
            return (host + fill(path), final.map(fill))
        }
    }

    private let bench: Bench
    private static let page = "http://127.0.3.1:18000/a/1"
    private static let toPage = "/127.0.3.1/a/1"
    private static let secure = "https://127.0.1.1:18443"

    init(_ bench: Bench) { self.bench = bench }

    func run() throws {
        let harness = try bench.harness()
        try harness.withFarm {
            let certificates = "\(harness.root)/farm/run/tls/ca.pem"
            let missed =
                try ask(
                    Self.endpoints,
                    ["ca_file: \(certificates)", "connect_to: [\"t01.farm.test:18443:127.0.1.1:18443\"]"])
                + ask(Self.untrusted, [])
            let count = Self.endpoints.count + Self.untrusted.count
            bench.report(
                Figure(
                    name: "endpoints of the farm that end as they should", ours: "\(count - missed.count) of \(count)",
                    other: "-", value: Double(count - missed.count) / Double(count), goal: .atLeast(1)))
            for line in missed { bench.say("    \(line)") }
        }
    }

    /// Resolves them; what did not end as it should, in words.
    private func ask(_ endpoints: [Endpoint], _ network: [String]) throws -> [String] {
        let now = Int(Clock.now * 1e6)
        let placed = endpoints.enumerated().map { $1.placed($0, now: now) }
        return try Workshop.withTemporaryDirectory { trial in
            try Files.write(placed.map { $0.url + "\n" }.joined(), to: "\(trial)/urls")
            let limits = ["request_timeout: 3", "retry_seconds: 20"]
            _ = try ProductResolver(network: network + limits).run(
                "\(trial)/urls", "\(trial)/results", in: trial, seconds: 120)
            let results = try ProductResolver.results("\(trial)/results")
            guard results.map(\.url) == placed.map(\.url) else {
                throw BenchError.failed("not every endpoint has a result")
            }
            return zip(zip(endpoints, placed), results).compactMap { endpoint, result in
                let (wanted, place) = endpoint
                let isRight =
                    result.state == wanted.state && result.kinds == wanted.kinds
                    && (result.final ?? result.url) == (place.final ?? place.url)
                let found = "\(result.state) \(result.final ?? "-") \(result.kinds) \(result.error ?? "")"
                return isRight ? nil : "\(wanted.name): \(found)"
            }
        }
    }

    private static let untrusted = [
        Endpoint("TLS, unknown CA", "/302" + toPage, "unresolved", at: secure)
    ]

    private static let endpoints: [Endpoint] =
        [301, 302, 303, 307, 308].map { .leads("\($0)", "/\($0)" + toPage) } + [
            .leads(
                "chain of 5", "/301/127.0.2.1/302/127.0.2.2/303/127.0.2.3/307/127.0.2.4/308" + toPage,
                Array(repeating: "location", count: 5)),
            // A file's name, so that HEAD is tried.
            Endpoint(
                "HEAD refused, redirect", "/head405" + toPage + ".pdf", "followed", page + ".pdf", ["location"]),
            .leads("the same by GET", "/head405" + toPage),
            Endpoint("HEAD refused, page", "/head405ok/x.pdf", "direct"),
            .leads("meta refresh", "/meta" + toPage, ["meta_refresh"]),
            .leads("script redirect", "/js" + toPage, ["script"]),
            Endpoint("loop on itself", "/loop/self", "unresolved", nil, ["location"]),
            Endpoint("loop of two", "/loop/a", "unresolved", "{host}/loop/b", ["location", "location"]),
            Endpoint(
                "endless, always new", "/endless/1", "unresolved", "{host}/endless/11",
                Array(repeating: "location", count: 11)),
            Endpoint("relative Location", "/relative/9", "followed", "{host}/a/9", ["location"]),
            .leads("Location without scheme", "/schemeless" + toPage),
            Endpoint(
                "Location with fragment", "/fragment/9", "followed", "{host}/a/9#section-2",
                ["location"]),
            Endpoint("302 without Location", "/nolocation", "unresolved"),
            Endpoint("302 with empty Location", "/emptyloc", "unresolved"),
            Endpoint("Location file:", "/to-file", "not_requested", nil, ["location"]),
            Endpoint("Location javascript:", "/to-js", "not_requested", nil, ["location"]),
            Endpoint("Location mailto:", "/to-mailto", "not_requested", nil, ["location"]),
            Endpoint(
                "raw UTF-8 in Location", "/to-rawutf8", "followed", "{host}/a/caf%C3%A9",
                ["location"]),
            Endpoint(
                "space in Location", "/to-space", "followed", "{host}/a/with%20space", ["location"]),
            Endpoint("drip, 1 byte per 100 ms", "/drip/300", "direct"),
            Endpoint("stall before the answer", "/stall/30", "unresolved"),
            Endpoint("1 GiB body", "/huge/", "direct"), Endpoint("64 MiB gzip bomb", "/bomb/", "direct"),
            Endpoint(
                "429 at first", "/429/1/127.0.3.1/a/{now}", "followed", "http://127.0.3.1:18000/a/{now}", ["location"]),
            Endpoint("429 for ever", "/429always/", "blocked_by_site"), Endpoint("410", "/410/", "dead"),
            Endpoint("503", "/503/", "unresolved"), Endpoint("closes without an answer", "/reset/", "unresolved"),
            Endpoint("Connection: close", "/close/1", "direct"),
            .leads("cookie wall", "/cookie" + toPage, ["location", "location"]),
            .leads("cookie wall, another reader", "/cookie" + toPage, ["location", "location"]),
            .leads("refuses curl's user agent", "/ua" + toPage), .leads("takes a browser's", "/ua" + toPage),
            Endpoint(
                "TLS, our CA", "/302" + toPage, "followed", "https://127.0.3.1:18443/a/1", ["location"], at: secure),
            Endpoint(
                "HTTP/2", "/302" + toPage, "followed", "https://127.0.3.1:18444/a/1", ["location"],
                at: "https://127.0.1.1:18444"),
            Endpoint(
                "host names", "/302" + toPage, "followed", "https://127.0.3.1:18443/a/1", ["location"],
                at: "https://t01.farm.test:18443"),
        ]
}
