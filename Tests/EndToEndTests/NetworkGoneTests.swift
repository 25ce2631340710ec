// The network goes away in the middle of a stage, for a while and for good: in a network namespace of the program's own,
// whose loopback is taken down.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(
    .timeLimit(.minutes(10)),
    .enabled(if: OwnNetwork.isPossible, "needs root, unshare, nsenter and ip to have a network of its own"))
struct NetworkGoneTests {
    @Test("gone for a while: the stage waits, and completes with every link when the network is back")
    func forAWhile() async throws {
        try await OwnNetwork.with(patience: 60) { folder, network in
            try await network.takeDown()
            _ = try await folder.status(of: "a", "waits") {
                $0["progress_message"]?.string?.hasPrefix("The network does not answer") == true
            }
            try network.putUp()
            try await folder.completed("a")
            #expect(folder.articles("a").count == OwnNetwork.links)
            #expect(folder.articles("a").allSatisfy { $0.hasPrefix("http://stories.example/2026/") })
        }
    }

    @Test("gone for good: network_unreachable, and a retry goes on with what had been resolved")
    func forGood() async throws {
        try await OwnNetwork.with(patience: 2) { folder, network in
            try await network.takeDown()
            let status = try await folder.ended("a")
            #expect(status["error_code"] == .string("network_unreachable"))
            #expect(status["failed_stage"] == .string("resolve"))
            let known = (folder.text("output/extraction_a/.resolutions.jsonl") ?? "").split(separator: "\n").count
            #expect(known > 0)
            try network.putUp()
            let seen = network.requests
            #expect(try await folder.gleaner("retry", "a").status == 0)
            try await folder.completed("a")
            #expect(folder.articles("a").count == OwnNetwork.links)
            // Two requests a link, and none for those that were known, or it were two for each of these as well. Not to one: what
            // was on its way when the network went down arrives when it is back.
            #expect(network.requests - seen < 2 * (OwnNetwork.links - known) + known)
        }
    }
}

/// A supervisor in a network of its own, with a web in it.
private struct OwnNetwork {
    let watch: RunningProgram
    let folder: SpoolFolder

    /// More than the fifty silent requests in a row by which a network that is down is told from hosts that are.
    static let links = 150
    static let isPossible =
        geteuid() == 0
        && (try? Command.run(["unshare", "-n", "sh", "-c", "ip link set lo up && nsenter --version"])) == 0

    static func with(patience: Int, _ body: (SpoolFolder, OwnNetwork) async throws -> Void) async throws {
        let settings = [
            "network:", "  connect_to: [\"::127.0.0.1:8080\"]", "  allow_private_addresses: [127.0.0.0/8]",
            "  ports: [80, 443, 8080]", "  network_wait: \(patience)", "  request_timeout: 2", "  connect_timeout: 1",
            "  concurrency: 8",
        ]
        try await SpoolFolder.with(settings) { folder in
            let page = (0..<links).map { number in
                "<h2><a href=\"http://click\(number % 3).example/go/\(number)\">What happened in place \(number)</a></h2>"
            }
            try TestFile.write("<title>Letter</title>\(page.joined(separator: "\n"))", to: "\(folder.path)/letter.html")
            try TestFile.write(server, to: "\(folder.path)/web.py")
            let start = "ip link set lo up && { python3 web.py >>seen & } && exec \"$0\" \"$@\""
            try await folder.watched(through: ["unshare", "-n", "sh", "-c", start]) { watch in
                let network = OwnNetwork(watch: watch, folder: folder)
                try await Deadline.wait(for: "the web") { folder.text("seen") != "" && folder.text("seen") != nil }
                try folder.drop(
                    "{\"extraction_id\": \"a\", \(Letters.source("raw_html", "\(folder.path)/letter.html"))}",
                    as: "a.json")
                try await body(folder, network)
                #expect(!watch.hasEnded)
            }
        }
    }

    /// How many requests the web has seen.
    var requests: Int { (folder.text("seen") ?? "").split(separator: "\n").count - 1 }

    /// Takes the network away once some of the links have been resolved.
    func takeDown() async throws {
        try await Deadline.wait(for: "some requests") { requests >= 60 }
        try set("down")
    }

    func putUp() throws { try set("up") }

    private func set(_ state: String) throws {
        let words = ["nsenter", "-t", "\(watch.pid)", "-n", "ip", "link", "set", "lo", state]
        guard try Command.run(words) == 0 else { throw Unmet("\(words) failed") }
    }

    private static let server = """
        import http.server, time
        class Web(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def do_GET(self):
                print(self.path, flush=True)
                time.sleep(0.1)
                moved = self.path.startswith("/go/")
                self.send_response(302 if moved else 200)
                if moved: self.send_header("Location", "http://stories.example/2026/" + self.path[4:])
                self.send_header("Content-Length", "0")
                self.end_headers()
            def log_message(self, *words): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 8080), Web)
        print("ready", flush=True)
        server.serve_forever()
        """
}
