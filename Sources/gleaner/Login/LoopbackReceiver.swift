// The address on this machine that a browser is sent back to after a sign-in: a socket on 127.0.0.1, open for the minutes that
// a person takes. No server: it reads the first line of a request and answers with one sentence.

import Disk
import Glibc

/// Waits for a browser's request on loopback.
struct LoopbackReceiver: ~Copyable {
    /// The port that was given.
    let port: UInt16
    private let socket: Descriptor
    /// A browser sends its request at once; who connects and says nothing must not hold it up for long.
    private static let requestMilliseconds: Int32 = 500
    private static let largestRequest = 16_384

    /// Listens on a port of 127.0.0.1; 0: any that is free.
    static func listen(port wanted: UInt16) throws(PosixError) -> LoopbackReceiver {
        let type = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
        let raw = Glibc.socket(AF_INET, type, 0)
        guard raw >= 0 else { throw PosixError(number: errno, operation: "socket", path: "127.0.0.1") }
        let socket = Descriptor(takingOwnership: raw, path: "127.0.0.1:\(wanted)")
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = wanted.bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var reuse: CInt = 1
        setsockopt(raw, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<CInt>.size))
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(raw, $0, size) == 0 && Glibc.listen(raw, 8) == 0 && getsockname(raw, $0, &size) == 0
            }
        }
        guard isListening else { throw PosixError(number: errno, operation: "listen", path: "127.0.0.1:\(wanted)") }
        return LoopbackReceiver(port: UInt16(bigEndian: address.sin_port), socket: socket)
    }

    private init(port: UInt16, socket: consuming Descriptor) {
        self.port = port
        self.socket = socket
    }

    /// Waits for one request and answers it; nil when none has come in time.
    ///
    /// - Parameter answer: is given the request's target (path and query), and gives the sentence to show.
    func receive(within milliseconds: Int32, answer: (String) -> String) -> String? {
        guard wait(socket.raw, milliseconds) else { return nil }
        let raw = accept(socket.raw, nil, nil)
        guard raw >= 0 else { return nil }
        let connection = Descriptor(takingOwnership: raw, path: "browser")
        guard let target = Self.target(readRequest(connection)) else {
            try? connection.write(Self.page("400 Bad Request", "This is not what a browser sends."))
            return nil
        }
        try? connection.write(Self.page("200 OK", answer(target)))
        return target
    }

    private func wait(_ raw: Int32, _ milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    /// Reads to the end of the header, or as far as it comes in time.
    private func readRequest(_ connection: borrowing Descriptor) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        let end = ContinuousClock.now + .milliseconds(Int(Self.requestMilliseconds))
        while bytes.count < Self.largestRequest, ContinuousClock.now < end,
            wait(connection.raw, Self.requestMilliseconds)
        {
            guard let count = try? buffer.withUnsafeMutableBytes({ try connection.read(into: $0) }), count > 0 else {
                break
            }
            bytes += buffer[..<count]
            if bytes.count >= 4, bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) { break }
        }
        return bytes
    }

    /// The target of `GET /?code=… HTTP/1.1` (RFC 9112 §3).
    private static func target(_ request: [UInt8]) -> String? {
        let line = String(decoding: request.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[0] == "GET", words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.") else {
            return nil
        }
        return String(words[1])
    }

    private static func page(_ status: String, _ sentence: String) -> [UInt8] {
        let body = "<!doctype html><meta charset=utf-8><title>Gleaner</title><p>\(sentence)</p>\n"
        let fields = [
            "HTTP/1.1 \(status)", "Content-Type: text/html; charset=utf-8", "Content-Length: \(body.utf8.count)",
            "Cache-Control: no-store", "Referrer-Policy: no-referrer", "Connection: close",
        ]
        return Array((fields.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }
}
