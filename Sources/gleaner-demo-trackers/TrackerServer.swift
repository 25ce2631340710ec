// The web server: all hosts on one loopback port, told apart by the Host field, as the trackers of the real web are.

internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves the demo's addresses.
struct TrackerServer: Sendable {
    /// What has been asked for.
    let seen = SeenRequests()

    /// Where the figures can be read while it runs, on any host; these requests are not counted.
    static let logTarget = "/__log"

    /// Longer than anybody waits: for the address that never answers.
    private static let silence = Duration.seconds(120)

    /// Starts to serve on a free loopback port.
    ///
    /// - Returns: the port.
    func start() async throws -> UInt16 {
        // The library's own logger writes to standard output, which belongs to the demo.
        let http = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 150, logger: .disabled,
            handler: ClosureHTTPHandler { request in
                await answer(host: request.headers[.host] ?? "", target: request.target.rawValue)
            })
        Task { try await http.run() }
        try await http.waitUntilListening(timeout: 5)
        guard case .ip4(_, let port)? = await http.listeningAddress else { throw SocketError.unsupportedAddress }
        return port
    }

    /// Answers one request.
    func answer(host: String, target: String) async -> HTTPResponse {
        if target == Self.logTarget { return log }
        let outcome = DemoAddresses.outcome(host: host, target: target)
        seen.note(host + target, outcome)
        switch outcome {
        case .redirect(let status, let location):
            return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "Redirect"), headers: [.location: location])
        case .page(let title): return page(200, title)
        case .status(let status): return page(status, status == 403 ? "Are you a robot?" : "Not here")
        case .silent:
            try? await Task.sleep(for: Self.silence)
            return page(504, "Too late")
        case .acts: return page(200, "Done")
        case nil: return page(404, "Nobody serves this")
        }
    }

    private var log: HTTPResponse {
        let report = seen.report
        let addresses = report.forbidden.map { "was forbidden: \($0)" } + report.unknown.map { "is unknown: \($0)" }
        let lines = report.lines + addresses
        return HTTPResponse(
            statusCode: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    private func page(_ status: Int, _ title: String) -> HTTPResponse {
        let html = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>\(title)</title></head><body><h1>\(title)</h1></body></html>

            """
        return HTTPResponse(
            statusCode: HTTPStatusCode(status, phrase: "Demo"), headers: [.contentType: "text/html; charset=utf-8"],
            body: Data(html.utf8))
    }
}
