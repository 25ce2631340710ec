// The address on this machine that a browser is sent back to after a sign-in: a socket on 127.0.0.1, open for the minutes that
// a person takes. No server: it reads the first line of a request and answers with one sentence.

import Disk
import Glibc

/// Waits for a browser's request on loopback.
struct LoopbackReceiver: ~Copyable {
    /// The port that was given.
    let port: UInt16
    private let socket: Descriptor
    /// A browser sends its request at once; who does not has no more time than this.
    private static let requestMilliseconds: Int32 = 2_000
    private static let turnMilliseconds: Int32 = 200
    private static let mostVisitors = 32
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
                bind(raw, $0, size) == 0 && Glibc.listen(raw, 64) == 0 && getsockname(raw, $0, &size) == 0
            }
        }
        guard isListening else { throw PosixError(number: errno, operation: "listen", path: "127.0.0.1:\(wanted)") }
        return LoopbackReceiver(port: UInt16(bigEndian: address.sin_port), socket: socket)
    }

    private init(port: UInt16, socket: consuming Descriptor) {
        self.port = port
        self.socket = socket
    }

    /// Answers requests until one of them is the last; false when that has not come in time.
    ///
    /// Several connections are read at once: whoever else on this machine connects and says nothing holds nobody up.
    ///
    /// - Parameter answer: is given the request's target (path and query), and gives the sentence to show, and whether the
    ///   wait is over.
    func receive(within seconds: Int, answer: (String) -> (sentence: String, isLast: Bool)) -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        var visitors: [Visitor] = []
        repeat {
            var entries = [pollfd(fd: socket.raw, events: Int16(POLLIN), revents: 0)]
            entries += visitors.map { pollfd(fd: $0.connection, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, nfds_t(entries.count), Self.turnMilliseconds) >= 0 || errno == EINTR else {
                return false
            }
            // From the back: those that have said all leave the list.
            for index in visitors.indices.reversed() where entries[index + 1].revents != 0 || visitors[index].isLate {
                guard visitors[index].read() || visitors[index].isLate else { continue }
                let visitor = visitors.remove(at: index)
                guard let target = Self.target(visitor.request) else {
                    visitor.answer(Self.page("400 Bad Request", "This is not what a browser sends."))
                    continue
                }
                let said = answer(target)
                visitor.answer(Self.page("200 OK", said.sentence))
                if said.isLast { return true }
            }
            if entries[0].revents != 0, let visitor = Visitor(acceptingFrom: socket.raw) {
                // Too many: the one that has said nothing for longest gives way.
                if visitors.count == Self.mostVisitors { visitors.removeFirst() }
                visitors.append(visitor)
            }
        } while ContinuousClock.now < end
        return false
    }

    /// One connection, closed with its last reference.
    private final class Visitor {
        let connection: CInt
        private(set) var request: [UInt8] = []
        private let end = ContinuousClock.now + .milliseconds(Int(LoopbackReceiver.requestMilliseconds))

        init?(acceptingFrom socket: CInt) {
            connection = accept(socket, nil, nil)
            guard connection >= 0 else { return nil }
        }

        deinit { close(connection) }

        /// Whether it has had its time.
        var isLate: Bool { ContinuousClock.now >= end }

        /// Reads what has come; true at the end of the header, of the connection, or of what a request may hold.
        func read() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(connection, &buffer, buffer.count, CInt(MSG_DONTWAIT))
            guard count > 0 else { return !(count < 0 && (errno == EAGAIN || errno == EINTR)) }
            request += buffer[..<count]
            return request.count >= LoopbackReceiver.largestRequest || request.suffix(4).elementsEqual("\r\n\r\n".utf8)
        }

        /// Sends an answer; it is shorter than any socket's buffer, and who does not take it has none.
        func answer(_ page: [UInt8]) { _ = send(connection, page, page.count, CInt(MSG_NOSIGNAL | MSG_DONTWAIT)) }
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
