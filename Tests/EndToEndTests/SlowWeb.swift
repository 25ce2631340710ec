// A web on loopback that does not answer before it is told to: what a test needs that has to catch an extraction at work.
import Notation
import Glibc
import Synchronization
import TestSupport

/// A web whose every address redirects to an article, once it answers.
final class SlowWeb: Sendable {
    private final class Gate: Sendable { let isOpen = Atomic<Bool>(false) }
    private let gate: Gate
    let server: LoopbackServer

    /// - Parameters:
    ///   - isOpen: whether it answers from the beginning.
    ///   - isReachable: whether it takes connections from the beginning; otherwise from `server.open()` on.
    init(isOpen: Bool = false, isReachable: Bool = true) throws {
        let gate = Gate()
        gate.isOpen.store(isOpen, ordering: .relaxed)
        self.gate = gate
        server = try LoopbackServer(isOpen: isReachable) { request in
            for _ in 0..<1200 where !gate.isOpen.load(ordering: .relaxed) { usleep(50_000) }
            if request.target.hasPrefix("/go/") {
                return [.redirect(to: "http://stories.example/2026/\(request.target.dropFirst(4))?utm_source=x")]
            }
            return [.answer(200, ["Content-Type: text/html"], body: "<title>A story</title>")]
        }
    }

    /// From now on it answers.
    func answer() { gate.isOpen.store(true, ordering: .relaxed) }

    /// The lines of a configuration with which every host is this web; `patience` is how long a dead one is waited for.
    func settings(patience: Int = 60) -> [String] {
        [
            "network:", "  connect_to: [\"::127.0.0.1:\(server.port)\"]", "  allow_private_addresses: [127.0.0.0/8]",
            "  ports: [80, 443, \(server.port)]", "  network_wait: \(patience)", "  request_timeout: 60",
        ]
    }

    /// A page whose stories stand behind trackers of two hosts, which have to be asked.
    static let page = """
        <html><head><title>Slow letter</title></head><body>
        <h2><a href="http://click.letter.example/go/tin">Why tin is suddenly expensive</a></h2>
        <p>The metal that nobody thinks of has doubled since spring.</p>
        <h2><a href="http://links.mailer.example/go/trains">Night trains are back in nine countries</a></h2>
        <p>Nine new lines in one winter, and where they lead.</p>
        <p><a href="http://click.letter.example/go/unsubscribe">Unsubscribe</a></p>
        </body></html>
        """
    static let articles = ["http://stories.example/2026/tin", "http://stories.example/2026/trains"]

    /// A folder whose `mail` holds that page, and the web that it leads to, which does not answer yet.
    static func with(
        isOpen: Bool = false, isReachable: Bool = true, _ settings: [String] = [],
        _ body: (SpoolFolder, SlowWeb) async throws -> Void
    ) async throws {
        let web = try SlowWeb(isOpen: isOpen, isReachable: isReachable)
        defer {
            web.answer()
            web.server.stop()
        }
        try await SpoolFolder.with(settings + web.settings(patience: isReachable ? 60 : 1)) { folder in
            try TestFile.makeFolder("\(folder.path)/mail")
            try TestFile.write(page, to: "\(folder.path)/mail/letter.html")
            try await body(folder, web)
        }
    }

    /// Drops a request for the letter, as the extraction "slow", and waits until its links are being resolved.
    static func dropRequest(in folder: SpoolFolder) async throws {
        let source = Letters.source("raw_html", "\(folder.path)/mail")
        try folder.drop("{\"extraction_id\": \"slow\", \(source)}", as: "a.json")
        _ = try await folder.status(of: "slow", "resolves") { $0["stage"] == .string("resolve") }
    }
}
