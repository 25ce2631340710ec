// Names that lead where nobody may go, told by a real name server: in a network and with a resolv.conf of the program's own.
// 127.0.0.2 stands for the public network, all the rest of loopback for a private one.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.enabled(if: OwnNames.isPossible, "needs root, unshare, mount and ip to have a name server of its own"))
struct NameServerTests {
    @Test("names that resolve to private addresses are refused, whatever record says so, and nobody hears of it")
    func privateNames() async throws {
        let names = ["private", "metadata", "alias", "six", "mapped", "translated", "six-to-four"]
        let (results, seen) = try await OwnNames.resolve(names.map { "http://\($0).example:8080/page" })
        #expect(results.map { $0["state"]?.string } == names.map { _ in "refused" })
        #expect(seen.filter { $0.hasPrefix("http ") } == [])
        for name in names { #expect(seen.contains { $0.hasPrefix("dns \(name).example ") }, "\(name)") }
    }

    @Test("a name that is public at the first look-up and private at the second is refused there")
    func rebinding() async throws {
        let (results, seen) = try await OwnNames.resolve(["http://rebinding.example:8080/to/rebinding.example:8081"])
        #expect(results.map { $0["state"]?.string } == ["refused"])
        #expect(results.first?["resolved_url"]?.string == "http://rebinding.example:8081/page")
        #expect(seen.filter { $0.hasPrefix("dns rebinding.example A") }.count >= 2)
        #expect(
            seen.filter { $0.hasPrefix("http ") } == ["http 127.0.0.2:8080 /to/rebinding.example:8081"])
    }

    @Test("a redirect to a private name ends there; of a name with both kinds of addresses only the public one is used")
    func mixedNames() async throws {
        let (results, seen) = try await OwnNames.resolve([
            "http://public.example:8080/to/private.example:8080", "http://both.example:8081/page",
        ])
        #expect(results.map { $0["state"]?.string } == ["refused", "direct"])
        #expect(
            Set(seen.filter { $0.hasPrefix("http ") }) == [
                "http 127.0.0.2:8080 /to/private.example:8080", "http 127.0.0.2:8081 /page",
            ])
    }
}

/// A name server and a web, in a network of their own.
private enum OwnNames {
    static let isPossible =
        geteuid() == 0
        && (try? Command.run([
            "unshare", "-n", "-m", "sh", "-c", "ip link set lo up && mount --bind /dev/null /etc/resolv.conf",
        ])) == 0

    /// Runs `gleaner resolve` there: its results, and what the servers have seen, `dns NAME TYPE` and `http ADDRESS PATH`.
    static func resolve(_ urls: [String]) async throws -> (results: [JSONObject], seen: [String]) {
        var results: [JSONObject] = []
        var seen: [String] = []
        let settings = [
            "network:", "  allow_private_addresses: [127.0.0.2/32]", "  ports: [8080, 8081]", "  request_timeout: 5",
        ]
        try await SpoolFolder.with(settings) { folder in
            try TestFile.write(servers, to: folder.path + "/servers.py")
            try TestFile.write("nameserver 127.0.0.1\noptions timeout:1\n", to: folder.path + "/resolv.conf")
            let start =
                "ip link set lo up && mount --bind resolv.conf /etc/resolv.conf && exec python3 servers.py \"$0\" \"$@\""
            let end = try await folder.run(["unshare", "-n", "-m", "sh", "-c", start, "gleaner", "resolve"] + urls)
            guard end.status == 0 else { throw Unmet("gleaner resolve ended with \(end.status): \(end.errors)") }
            results = try end.output.split(separator: "\n").compactMap {
                try JSONParser.parse(Array($0.utf8)).object
            }
            seen = (folder.text("seen") ?? "").split(separator: "\n").map(String.init)
        }
        return (results, seen)
    }

    private static let servers = """
        import http.server, ipaddress, socket, struct, subprocess, sys, threading

        A, CNAME, AAAA = 1, 5, 28
        names = {
            "public": [[(A, "127.0.0.2")]], "private": [[(A, "127.0.0.3")]], "metadata": [[(A, "169.254.169.254")]],
            "alias": [[(CNAME, "private"), (A, "127.0.0.3")]], "six": [[(AAAA, "::1")]],
            "mapped": [[(AAAA, "::ffff:127.0.0.3")]], "translated": [[(AAAA, "64:ff9b::7f00:3")]],
            "six-to-four": [[(AAAA, "2002:7f00:3::1")]], "both": [[(A, "127.0.0.3"), (A, "127.0.0.2")]],
            "rebinding": [[(A, "127.0.0.2")], [(A, "127.0.0.3")]],
        }
        log, lock = open("seen", "a", buffering=1), threading.Lock()

        def note(*words):
            with lock: print(*words, file=log)

        def labels(name):
            return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\\0"

        def answer(query):
            end = query.index(0, 12)
            parts, at = [], 12
            while at < end:
                parts.append(query[at + 1:at + 1 + query[at]].decode().lower())
                at += 1 + query[at]
            kind = struct.unpack(">H", query[end + 1:end + 3])[0]
            note("dns", ".".join(parts), {A: "A", AAAA: "AAAA"}.get(kind, kind))
            turns = names.get(parts[0], [[]])
            turn = turns[0]
            if kind == A and len(turns) > 1: turns.pop(0)
            owner, records = b"\\xc0\\x0c", b""
            found = [r for r in turn if r[0] in (kind, CNAME)]
            for type, value in found:
                data = labels(value + ".example") if type == CNAME else ipaddress.ip_address(value).packed
                records += owner + struct.pack(">HHIH", type, 1, 0, len(data)) + data
                if type == CNAME: owner = data
            head = query[:2] + struct.pack(">HHHHH", 0x8180, 1, len(found), 0, 0)
            return head + query[12:end + 5] + records

        def serve_names(s):
            while True:
                query, client = s.recvfrom(4096)
                s.sendto(answer(query), client)

        class Web(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def do_GET(self):
                note("http", "%s:%d" % self.connection.getsockname()[:2], self.path)
                self.send_response(302 if self.path.startswith("/to/") else 200)
                if self.path.startswith("/to/"): self.send_header("Location", "http://" + self.path[4:] + "/page")
                self.send_header("Content-Length", "0")
                self.end_headers()
            def log_message(self, *words): pass

        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.bind(("127.0.0.1", 53))
        threading.Thread(target=serve_names, args=(s,), daemon=True).start()
        for port in 8080, 8081:
            web = http.server.ThreadingHTTPServer(("", port), Web)
            threading.Thread(target=web.serve_forever, daemon=True).start()
        sys.exit(subprocess.run(sys.argv[1:]).returncode)
        """
}
