// A web that is every host: all connections of an extraction end here, also those for https, by certificates that an
// authority of its own makes for each host as it is asked for. What was asked stands in a log.
import TestSupport

struct CatchAllWeb {
    private let program: RunningProgram
    private let folder: String

    /// Starts it in a folder of its own below the test's, and makes the test's configuration lead everything to it.
    static func start(in spool: SpoolFolder) async throws -> CatchAllWeb {
        let folder = "\(spool.path)/web"
        try TestFile.makeFolder(folder)
        try TestFile.write(source, to: "\(folder)/server.py")
        let program = try spool.start(["python3", "\(folder)/server.py", folder])
        try await Deadline.wait(for: "the web") { program.output.contains("\n") }
        let port = program.output.split(separator: "\n").first.map(String.init) ?? ""
        let settings = """
            network:
              ca_file: \(folder)/ca.pem
              connect_to: ["::127.0.0.1:\(port)"]
              allow_private_addresses: [127.0.0.0/8]
              ports: [80, 443, \(port)]
              network_wait: 1

            """
        try TestFile.write((spool.text("gleaner.yaml") ?? "") + settings, to: "\(spool.path)/gleaner.yaml")
        return CatchAllWeb(program: program, folder: folder)
    }

    /// The addresses that have been asked for.
    var asked: [String] {
        (TestFile.text("\(folder)/log") ?? "").split(separator: "\n").compactMap { line in
            line.split(separator: " ").dropFirst().first.map(String.init)
        }
    }

    func stop() { program.kill() }

    private static let source = """
        import socket, ssl, subprocess, sys, threading
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        folder = sys.argv[1]
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        signed = ["x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-days", "2"]

        def openssl(*words):
            subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

        openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Test CA", "-days", "2",
                "-addext", "basicConstraints=critical,CA:TRUE")
        openssl("req", *key, "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=any")
        openssl(*signed, "-set_serial", "1", "-out", "leaf1.pem")
        lock, contexts, log = threading.Lock(), {}, open(f"{folder}/log", "a", buffering=1)

        def context(host):
            with lock:
                if host not in contexts:
                    number = len(contexts) + 2
                    with open(f"{folder}/names", "w") as names:
                        names.write(f"subjectAltName=DNS:{host}\\n")
                    openssl(*signed, "-set_serial", str(number), "-extfile", "names", "-out", f"leaf{number}.pem")
                    contexts[host] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                    contexts[host].load_cert_chain(f"{folder}/leaf{number}.pem", f"{folder}/leaf.key")
                return contexts[host]

        def choose(connection, host, _):
            connection.context = context(host or "none.example")

        class Answer(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                scheme = "https" if isinstance(self.connection, ssl.SSLSocket) else "http"
                with lock:
                    log.write(f"{self.command} {scheme}://{self.headers.get('Host', '')}{self.path}\\n")
                body = b"<title>A page</title>"
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_HEAD = do_POST = do_GET

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 512
            daemon_threads = True

            def handle_error(self, *_):
                pass

            def finish_request(self, request, address):
                # Both schemes on one port: TLS begins with this byte.
                if request.recv(1, socket.MSG_PEEK) == b"\\x16":
                    outer = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                    outer.load_cert_chain(f"{folder}/leaf1.pem", f"{folder}/leaf.key")
                    outer.sni_callback = choose
                    request = outer.wrap_socket(request, server_side=True)
                self.RequestHandlerClass(request, address, self)

        server = Server(("127.0.0.1", 0), Answer)
        print(server.server_address[1], flush=True)
        server.serve_forever()
        """
}
