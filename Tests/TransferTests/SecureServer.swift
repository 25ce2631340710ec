// A server with TLS for tests: Python's, since TLS by hand is no test's business. HTTP/2 it speaks as far as it must to
// answer requests without a body: frames, and a few bytes of HPACK that say ":status: 200" or where a
// redirect leads.

import Glibc
import TestSupport

/// A server on 127.0.0.1 with a certificate of its own, which answers every request with an empty page after a while.
final class SecureServer {
    /// `https://127.0.0.1:PORT`.
    let base: String
    /// The file of its certificate: the CA to trust.
    let certificate: String
    private let program: RunningProgram
    private let folder: String

    /// Starts the server; `protocols` are what it agrees to speak (ALPN), `h2` or `http/1.1`.
    ///
    /// One that redirects answers over HTTP/2 with a 302 to `/next`, and never ends the body.
    init(_ protocols: String, milliseconds: Int, redirects: Bool = false) async throws {
        var template = Array("/tmp/gleaner-tls-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw LoopbackServerless.noFolder }
        folder = String(cString: made)
        certificate = folder + "/certificate.pem"
        let code = try Command.run([
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
            folder + "/key.pem", "-out", certificate, "-days", "2", "-subj", "/CN=test", "-addext",
            "subjectAltName=IP:127.0.0.1",
        ])
        guard code == 0 else { throw LoopbackServerless.noCertificate }
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        program = try RunningProgram(
            [
                "python3", "-u", "-c", Self.script, certificate, folder + "/key.pem", protocols, "\(milliseconds)",
                redirects ? "302" : "200",
            ],
            in: folder, environment: ["PATH=\(path)"], files: folder + "/server")
        let program = program
        try await Deadline.wait(for: "the server's port; it says: \(program.errors)", seconds: 20) {
            program.output.contains("\n")
        }
        base = "https://127.0.0.1:\(program.output.prefix { !$0.isNewline })"
    }

    deinit {
        program.kill()
        _ = try? Command.run(["rm", "-r", folder])
    }

    /// What was asked: by which connection, the protocol, and how many requests were under way at that moment.
    var seen: [(connection: Int, version: String, atOnce: Int)] {
        program.output.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 3, let connection = Int(parts[0]), let atOnce = Int(parts[2]) else { return nil }
            return (connection, String(parts[1]), atOnce)
        }
    }

    private static let script = """
        import socket, ssl, struct, sys, threading, time
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
        context.set_alpn_protocols([sys.argv[3]])
        pause, lock, at_once = int(sys.argv[4]) / 1000, threading.Lock(), 0
        # Literal fields without indexing (RFC 7541, 6.2.2), their names by the static table.
        redirect = b"\\x08\\x03302" + b"\\x0f\\x1f\\x05/next" if sys.argv[5] == "302" else None

        def note(number, version, change):
            global at_once
            with lock:
                at_once += change
                if change > 0: print(number, version, at_once)

        def frame(kind, flags, stream, body=b""):
            return struct.pack(">I", len(body))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + body

        def two(s, number):
            data, writing = b"", threading.Lock()
            def send(b):
                with writing: s.sendall(b)
            def answer(stream):
                send(frame(1, 4, stream, redirect) if redirect else frame(1, 5, stream, b"\\x88"))
                note(number, "2", -1)
            def need(n):
                nonlocal data
                while len(data) < n:
                    piece = s.recv(65536)
                    if not piece: raise EOFError
                    data += piece
                head, data = data[:n], data[n:]
                return head
            need(24)
            send(frame(4, 0, 0))
            while True:
                head = need(9)
                body = need(int.from_bytes(head[:3], "big"))
                kind, flags, stream = head[3], head[4], int.from_bytes(head[5:9], "big")
                if kind == 4 and not flags & 1: send(frame(4, 1, 0))
                if kind == 6 and not flags & 1: send(frame(6, 1, 0, body))
                if kind == 1:
                    note(number, "2", 1)
                    threading.Timer(pause, answer, [stream]).start()

        def one(s, number):
            data = b""
            while True:
                while b"\\r\\n\\r\\n" not in data:
                    piece = s.recv(65536)
                    if not piece: return
                    data += piece
                data = data.split(b"\\r\\n\\r\\n", 1)[1]
                note(number, "1.1", 1)
                time.sleep(pause)
                note(number, "1.1", -1)
                s.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\n\\r\\n")

        def serve(connection, number):
            try:
                s = context.wrap_socket(connection, server_side=True)
                (two if s.selected_alpn_protocol() == "h2" else one)(s, number)
            except (OSError, EOFError): pass

        listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        print(listener.getsockname()[1])
        number = 0
        while True:
            connection, _ = listener.accept()
            number += 1
            threading.Thread(target=serve, args=(connection, number), daemon=True).start()
        """
}

/// Why there is no server for a test.
enum LoopbackServerless: Error {
    case noFolder
    case noCertificate
}
