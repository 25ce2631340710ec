// TLS and HTTP/2 in front of a plain server of a test's own: nginx, with a certificate by an authority made for the test.

import Glibc

/// An nginx on 127.0.0.1 that speaks TLS with HTTP/2 and passes every request on.
public final class SecureFront: Sendable {
    /// Whether the programs that it needs are there.
    public static let isInstalled =
        access("/usr/sbin/nginx", X_OK) == 0 && (try? Command.run(["openssl", "version"])) == 0

    /// The port that it listens on.
    public let port: UInt16
    /// The file of its authority's certificate.
    public let authority: String
    private let names: [String]
    /// The server, which ends with this object.
    private let nginx: RunningProgram

    /// Starts one in a folder, for these names, in front of a port on 127.0.0.1; returns when it answers.
    public init(in folder: String, for names: [String], before plainPort: UInt16) async throws {
        self.names = names
        port = try Self.freePort()
        authority = "\(folder)/ca.pem"
        try Self.makeCertificates(in: folder, names)
        try TestFile.write(Self.configuration(folder, port, plainPort), to: "\(folder)/nginx.conf")
        nginx = try RunningProgram(
            ["nginx", "-p", folder, "-c", "\(folder)/nginx.conf", "-e", "\(folder)/nginx.log"], in: folder,
            environment: ["PATH=/usr/sbin:/usr/bin:/bin"], files: "\(folder)/nginx")
        let nginx = nginx
        let probe = ["curl", "-s", "-o", "/dev/null", "--cacert", authority] + connect + ["https://\(names[0])/"]
        try await Deadline.wait(for: "nginx: \(nginx.errors)") { (try? Command.run(probe)) == 0 }
    }

    /// The arguments that lead curl to it by its names.
    public var connect: [String] { names.flatMap { ["--connect-to", "\($0):443:127.0.0.1:\(port)"] } }

    private static func configuration(_ folder: String, _ port: UInt16, _ plainPort: UInt16) -> String {
        """
        daemon off; pid \(folder)/nginx.pid; worker_processes 1;
        events { worker_connections 256; }
        http {
          access_log off; client_body_temp_path \(folder)/b; proxy_temp_path \(folder)/p;
          fastcgi_temp_path \(folder)/f; uwsgi_temp_path \(folder)/u; scgi_temp_path \(folder)/s;
          keepalive_requests 100000;
          server {
            listen 127.0.0.1:\(port) ssl http2;
            ssl_certificate \(folder)/server.pem; ssl_certificate_key \(folder)/server.key;
            location / {
              proxy_pass http://127.0.0.1:\(plainPort); proxy_http_version 1.1; proxy_buffering off;
              proxy_set_header Host $host; proxy_set_header X-Protocol $server_protocol;
            }
          }
        }

        """
    }

    private static func makeCertificates(in folder: String, _ hosts: [String]) throws {
        let names = hosts.map { "DNS:\($0)" }.joined(separator: ",")
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
    static func freePort() throws -> UInt16 {
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
