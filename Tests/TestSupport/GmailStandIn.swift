// Gmail's interface and Google's sign-in on loopback: Tests/Fixtures/gmail_server.py behind nginx, which speaks TLS and
// HTTP/2 in front of it, with certificates for the real names by an authority of the test's own.

import Glibc
import Synchronization

/// A Gmail of a test's own.
public final class GmailStandIn: Sendable {
    /// Whether the programs that it needs are there.
    public static let isInstalled =
        access("/usr/sbin/nginx", X_OK) == 0 && (try? Command.run(["openssl", "version"])) == 0
        && (try? Command.run(["python3", "--version"])) == 0

    private let folder: String
    private let securePort: UInt16
    private let port: UInt16
    private let programs: Mutex<[RunningProgram]>

    /// Starts one in a folder.
    public init(in folder: String) async throws {
        self.folder = folder
        (securePort, port) = (try Self.freePort(), try Self.freePort())
        programs = Mutex([])
        try await makeCertificates()
        try TestFile.write(configuration, to: "\(folder)/nginx.conf")
        let environment = ["PATH=/usr/sbin:/usr/bin:/bin"]
        let script = PackageRoot.path() + "/Tests/Fixtures/gmail_server.py"
        let server = try RunningProgram(
            ["python3", script, "\(port)"], in: folder, environment: environment, files: "\(folder)/gmail")
        let proxy = try RunningProgram(
            ["nginx", "-p", folder, "-c", "\(folder)/nginx.conf", "-e", "\(folder)/nginx.log"], in: folder,
            environment: environment, files: "\(folder)/nginx")
        programs.withLock { $0 = [server, proxy] }
        try await Deadline.wait(for: "the stand-in for Gmail: \(server.errors)\(proxy.errors)") {
            (try? Command.run(["curl", "-sf", "http://127.0.0.1:\(port)/_log"])) == 0
                && (try? Command.run(
                    ["curl", "-s", "--cacert", "\(folder)/ca.pem"] + connect + ["https://gmail.googleapis.com/"])) == 0
        }
        try TestFile.write(
            """
            {"installed": {"client_id": "client-1.apps.example", "client_secret": "desktop-secret",
             "auth_uri": "https://accounts.google.com/auth", "token_uri": "https://oauth2.googleapis.com/token",
             "redirect_uris": ["http://localhost"]}}
            """, to: "\(folder)/client.json")
        chmod("\(folder)/client.json", 0o600)
    }

    /// The names that it serves; the last is where the letters' links lead, to pages that are gone.
    private static let hosts = [
        "gmail.googleapis.com", "oauth2.googleapis.com", "accounts.google.com", "news.example",
    ]

    /// The lines of a configuration that make an account `gmail` of it.
    public var settings: String {
        let places = Self.hosts.map { "    - \"\($0):443:127.0.0.1:\(securePort)\"" }.joined(separator: "\n")
        return """
            network:
              ca_file: \(folder)/ca.pem
              allow_private_addresses: true
              ports: [443, \(securePort)]
              network_wait: 3
              connect_to:
            \(places)
            accounts:
              gmail:
                kind: gmail
                user: reader@example.com
                client_file: client.json
                token_file: token.json

            """
    }

    /// Puts a refresh token where a sign-in would have put it.
    public func signIn() throws {
        try TestFile.write("{\"format\": 1, \"refresh_token\": \"1//refresh-token\"}\n", to: "\(folder)/token.json")
        chmod("\(folder)/token.json", 0o600)
    }

    /// Changes what it does; the order is JSON, see the script.
    public func control(_ order: String) throws {
        guard try Command.run(["curl", "-sf", "-d", order, "http://127.0.0.1:\(port)/_control"]) == 0 else {
            throw Unmet("the stand-in for Gmail did not take \(order)")
        }
    }

    /// What it has been asked, as JSON.
    public func log() throws -> [UInt8] {
        let file = "\(folder)/gmail-log.json"
        _ = try Command.run(["curl", "-sf", "http://127.0.0.1:\(port)/_log"], output: file)
        return TestFile.bytes(file) ?? []
    }

    /// Opens an address as a browser would, through all redirects; returns the exit status of curl.
    public func browse(_ address: String) throws -> Int32 {
        try Command.run(["curl", "-sfL", "--cacert", "\(folder)/ca.pem"] + connect + [address])
    }

    private var connect: [String] {
        Self.hosts.flatMap { ["--connect-to", "\($0):443:127.0.0.1:\(securePort)"] }
    }

    private var configuration: String {
        """
        daemon off; pid \(folder)/nginx.pid; worker_processes 1;
        events { worker_connections 256; }
        http {
          access_log off; client_body_temp_path \(folder)/b; proxy_temp_path \(folder)/p;
          fastcgi_temp_path \(folder)/f; uwsgi_temp_path \(folder)/u; scgi_temp_path \(folder)/s;
          keepalive_requests 100000;
          server {
            listen 127.0.0.1:\(securePort) ssl http2;
            ssl_certificate \(folder)/server.pem; ssl_certificate_key \(folder)/server.key;
            location / {
              proxy_pass http://127.0.0.1:\(port); proxy_http_version 1.1;
              proxy_set_header Host $host; proxy_set_header X-Protocol $server_protocol;
            }
          }
        }

        """
    }

    private func makeCertificates() async throws {
        let names = Self.hosts.map { "DNS:\($0)" }.joined(separator: ",")
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try TestFile.write("subjectAltName=\(names)\n", to: "\(folder)/names")
        for words in [
            ["req", "-x509"] + curve + [
                "-keyout", "\(folder)/ca.key", "-out", "\(folder)/ca.pem", "-days", "2", "-subj", "/CN=Test authority",
            ],
            ["req"] + curve + [
                "-keyout", "\(folder)/server.key", "-out", "\(folder)/server.csr", "-subj", "/CN=Test server",
            ],
            [
                "x509", "-req", "-in", "\(folder)/server.csr", "-CA", "\(folder)/ca.pem", "-CAkey", "\(folder)/ca.key",
                "-CAcreateserial", "-days", "2", "-extfile", "\(folder)/names", "-out", "\(folder)/server.pem",
            ],
        ] {
            guard try Command.run(["openssl"] + words, output: "\(folder)/openssl.log") == 0 else {
                throw Unmet("openssl: \(TestFile.text("\(folder)/openssl.log") ?? "")")
            }
        }
    }

    /// A port that nobody listens on now.
    private static func freePort() throws -> UInt16 {
        let raw = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        defer { close(raw) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(raw, $0, size) == 0 && getsockname(raw, $0, &size) == 0
            }
        }
        guard isBound else { throw Unmet("no port is free") }
        return UInt16(bigEndian: address.sin_port)
    }
}
