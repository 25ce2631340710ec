// A server of raw sockets on loopback for tests: it says exactly the bytes it is told to, also wrong ones.
//
// One thread accepts, one thread a connection; nothing runs on the pool that Swift tasks use. A connection is kept open
// for further requests until its script closes it. What was asked is recorded: tests assert what the server saw.

internal import Glibc
internal import Synchronization

/// One request as the server saw it.
public struct SeenRequest: Sendable, Equatable {
    /// The method, `GET`.
    public let method: String
    /// The request target, `/path?query`.
    public let target: String
    /// All header lines, as sent.
    public let head: String
    /// Which connection it came by, counted from 1.
    public let connection: Int

    /// The value of the header field of that name, written in any case.
    public func field(_ name: String) -> String? {
        for line in head.split(whereSeparator: \.isNewline).dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == name.lowercased() {
                return String(parts[1].drop { $0 == " " })
            }
        }
        return nil
    }
}

/// A scripted server on loopback.
public final class LoopbackServer: Sendable {
    /// One step of what the server does after a request.
    public enum Action: Sendable {
        /// Sends bytes.
        case send([UInt8])
        /// Sends bytes many times, until the client goes away.
        case flood([UInt8], times: Int)
        /// Does nothing for a while.
        case wait(milliseconds: Int)
        /// Does nothing until the client goes away.
        case hang
        /// Closes the connection in order.
        case close
        /// Closes the connection with a reset.
        case reset

        /// Sends text.
        public static func text(_ text: String) -> Action { .send(Array(text.utf8)) }
        /// An answer with a body of a known length.
        public static func answer(_ status: Int, _ fields: [String] = [], body: String = "") -> Action {
            let lines = ["HTTP/1.1 \(status) X", "Content-Length: \(body.utf8.count)"] + fields
            return .text(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
        }
        /// A redirect.
        public static func redirect(_ status: Int = 302, to location: String) -> Action {
            .answer(status, ["Location: \(location)"])
        }
    }

    /// What to do for a request.
    public typealias Script = @Sendable (SeenRequest) -> [Action]

    /// The port that it listens on.
    public let port: UInt16
    /// `http://127.0.0.1:PORT`.
    public let base: String
    private let listener: CInt
    private let script: Script
    private let state = Mutex(State())

    private struct State {
        var seen: [SeenRequest] = []
        var connections = 0
        var isStopped = false
    }

    /// Starts a server on an address of 127.0.0.0/8, or on `::1`, at a port that is free.
    ///
    /// One that is not open yet has its port for itself and refuses connections until `open()`.
    public init(host: String = "127.0.0.1", isOpen: Bool = true, _ script: @escaping Script) throws(LoopbackError) {
        let isIPv6 = host.contains(":")
        listener = socket(isIPv6 ? AF_INET6 : AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard listener >= 0 else { throw LoopbackError(errno) }
        var storage = Array(repeating: UInt8(0), count: isIPv6 ? 28 : 16)
        storage[0] = UInt8(isIPv6 ? AF_INET6 : AF_INET)
        var address = Array(repeating: UInt8(0), count: 16)
        inet_pton(isIPv6 ? AF_INET6 : AF_INET, host, &address)
        let at = isIPv6 ? 8 : 4
        storage.replaceSubrange(at..<(at + (isIPv6 ? 16 : 4)), with: address.prefix(isIPv6 ? 16 : 4))
        var length = socklen_t(storage.count)
        let code = storage.withUnsafeMutableBytes { [listener] bytes -> CInt in
            guard let start = bytes.baseAddress else { return EINVAL }
            let pointer = start.assumingMemoryBound(to: sockaddr.self)
            if bind(listener, pointer, length) != 0 { return errno }
            return getsockname(listener, pointer, &length) == 0 ? 0 : errno
        }
        guard code == 0 else { throw LoopbackError(code) }
        port = UInt16(storage[2]) << 8 | UInt16(storage[3])
        base = "http://\(isIPv6 ? "[\(host)]" : host):\(port)"
        self.script = script
        if isOpen { open() }
    }

    deinit { Glibc.close(listener) }

    /// Begins to take connections.
    public func open() {
        precondition(listen(listener, 1_024) == 0, "listen: \(errno)")
        Self.thread { [self] in acceptAll() }
    }

    /// Stops accepting; connections end at their next step.
    public func stop() {
        guard
            !state.withLock({ state in
                defer { state.isStopped = true }
                return state.isStopped
            })
        else { return }
        shutdown(listener, CInt(SHUT_RDWR))
    }

    /// What has been asked so far, in order.
    public var seen: [SeenRequest] { state.withLock { $0.seen } }
    /// The targets that have been asked for, in order.
    public var targets: [String] { seen.map(\.target) }
    /// How many connections have been accepted.
    public var connections: Int { state.withLock { $0.connections } }

    private var isStopped: Bool { state.withLock { $0.isStopped } }

    private func acceptAll() {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                break
            }
            // A program that another test starts would hold the connection open after we have closed it.
            _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
            let number = state.withLock { state in
                state.connections += 1
                return state.connections
            }
            Self.thread { [self] in
                serve(connection, number)
            }
        }
    }

    private func serve(_ connection: CInt, _ number: Int) {
        // A read returns now and then, so that a stopped server's threads end.
        var timeout = timeval(tv_sec: 0, tv_usec: 200_000)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var one: CInt = 1
        setsockopt(connection, CInt(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<CInt>.size))
        var pending: [UInt8] = []
        while let head = readHead(connection, &pending) {
            let first = head.split(whereSeparator: \.isNewline).first?.split(separator: " ") ?? []
            let request = SeenRequest(
                method: String(first.first ?? ""), target: String(first.dropFirst().first ?? ""), head: head,
                connection: number)
            state.withLock { $0.seen.append(request) }
            for action in script(request) {
                guard perform(action, connection) else {
                    Glibc.close(connection)
                    return
                }
            }
        }
        Glibc.close(connection)
    }

    /// Reads to the empty line that ends a request's header; nil when the client has gone.
    private func readHead(_ connection: CInt, _ pending: inout [UInt8]) -> String? {
        let end = Array("\r\n\r\n".utf8)
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            if pending.count >= 4,
                let at = (0...(pending.count - 4)).first(where: { Array(pending[$0..<($0 + 4)]) == end })
            {
                let head = String(decoding: pending[..<at], as: UTF8.self)
                pending.removeFirst(at + 4)
                return head
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            if count < 0 && (errno == EAGAIN || errno == EINTR) {
                if isStopped { return nil }
                continue
            }
            guard count > 0 else { return nil }
            pending += buffer[..<count]
        }
    }

    /// Carries one step out; false when the connection is to be closed.
    private func perform(_ action: Action, _ connection: CInt) -> Bool {
        switch action {
        case .send(let bytes):
            return send(bytes, connection)
        case .flood(let bytes, let times):
            for _ in 0..<times where isStopped || !send(bytes, connection) { return false }
            return true
        case .wait(let milliseconds):
            usleep(UInt32(milliseconds) * 1_000)
            return true
        case .hang:
            var byte: UInt8 = 0
            while !isStopped {
                let count = recv(connection, &byte, 1, 0)
                if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { return false }
            }
            return false
        case .close:
            return false
        case .reset:
            var abort = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection, SOL_SOCKET, SO_LINGER, &abort, socklen_t(MemoryLayout<linger>.size))
            return false
        }
    }

    private func send(_ bytes: [UInt8], _ connection: CInt) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { piece in
                Glibc.send(connection, piece.baseAddress, piece.count, CInt(MSG_NOSIGNAL))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static func thread(_ run: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                // because: retained below for this thread alone
                Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(Body(run)).toOpaque())
        precondition(code == 0, "pthread_create: \(code)")
        pthread_detach(thread)
    }
}

/// Why a test server could not be started.
public struct LoopbackError: Error {
    /// The system's error number.
    public let number: CInt
    init(_ number: CInt) { self.number = number }
}
