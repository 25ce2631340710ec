// delay PORT TO MS: passes connections to 127.0.0.1:PORT on to 127.0.0.1:TO, each byte held back by MS milliseconds each way, until it
// is stopped. A way of that length, not a slow one: what is on the way has room for all that a fast sender sends meanwhile.
//
// A process of its own: what it holds must not count as a measured program's memory. (`tc netem` would need rights and a
// namespace of its own.)

import Glibc

enum DelayCommand {
    static func run(_ arguments: [String]) throws {
        let numbers = arguments.compactMap { UInt16($0) }
        guard numbers.count == 3, arguments.count == 3 else { throw BenchError.usage }
        try DelayingProxy(listen: numbers[0], to: numbers[1], delay: Double(numbers[2]) / 1000).run()
    }
}

/// One thread with poll(2) for all connections.
private final class DelayingProxy {
    private let listener: Int32
    private let target: UInt16
    private let delay: Double
    /// Connections whose first round trip, that of connecting, is on its way.
    private var arriving: [(due: Double, near: Int32)] = []
    private var ways: [Way] = []

    init(listen port: UInt16, to target: UInt16, delay: Double) throws {
        (self.target, self.delay) = (target, delay)
        signal(SIGPIPE, SIG_IGN)
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard Self.withLoopback(port, { bind(listener, $0, $1) }) == 0, Glibc.listen(listener, 64) == 0 else {
            throw BenchError.failed("cannot listen on port \(port)")
        }
    }

    func run() throws -> Never {
        while true {
            let now = Clock.now
            for (due, near) in arriving where due <= now { connect(near) }
            arriving.removeAll { $0.due <= now }
            for way in ways { way.deliver(now) }
            ways.removeAll(where: \.isOver)
            wait()
        }
    }

    private func wait() {
        var entries = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
        var due = arriving.map(\.due).min()
        for way in ways {
            entries.append(pollfd(fd: way.isReading ? way.source : -1, events: Int16(POLLIN), revents: 0))
            entries.append(pollfd(fd: way.isBlocked ? way.sink : -1, events: Int16(POLLOUT), revents: 0))
            if !way.isBlocked, let next = way.nextDue { due = min(due ?? next, next) }
        }
        // Rounded up: waking before the time would only mean to look again.
        let milliseconds = (max(0, (due ?? Clock.now + 1) - Clock.now) * 1000).rounded(.up)
        guard poll(&entries, nfds_t(entries.count), Int32(milliseconds)) > 0 else { return }
        for (index, way) in ways.enumerated() {
            if entries[1 + 2 * index].revents != 0 { way.read(until: Clock.now + delay) }
            if entries[2 + 2 * index].revents != 0 { way.isBlocked = false }
        }
        if entries[0].revents != 0 {
            let near = accept(listener, nil, nil)
            if near >= 0 { arriving.append((Clock.now + 2 * delay, near)) }
        }
    }

    private func connect(_ near: Int32) {
        let far = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard Self.withLoopback(target, { Glibc.connect(far, $0, $1) }) == 0 else {
            close(near)
            close(far)
            return
        }
        for descriptor in [near, far] {
            var yes: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        }
        // Either way has descriptors of its own, closed with it.
        ways += [Way(from: near, to: dup(far)), Way(from: far, to: dup(near))]
    }

    private static func withLoopback(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}

/// One direction of a connection, and what is on its way.
private final class Way {
    let source: Int32
    let sink: Int32
    private var pieces: [(due: Double, bytes: ArraySlice<UInt8>)] = []
    /// The first of `pieces` that has not been delivered.
    private var first = 0
    private var waitingBytes = 0
    private var hasEnded = false
    private(set) var isOver = false
    /// The receiver takes no more for now.
    var isBlocked = false

    private static let pieceBytes = 256 << 10
    /// A stalled receiver must not fill the memory.
    private static let mostBytes = 64 << 20

    init(from source: Int32, to sink: Int32) { (self.source, self.sink) = (source, sink) }

    deinit {
        close(source)
        close(sink)
    }

    var isReading: Bool { !hasEnded && waitingBytes < Self.mostBytes }
    var nextDue: Double? { first < pieces.count ? pieces[first].due : nil }

    /// Takes what the sender has sent; it arrives at that time.
    func read(until due: Double) {
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, count in
            count = max(0, Glibc.read(source, buffer.baseAddress, buffer.count))
        }
        hasEnded = bytes.isEmpty
        waitingBytes += bytes.count
        pieces.append((due, bytes[...]))
    }

    /// Gives the receiver what has arrived by now.
    func deliver(_ now: Double) {
        while !isBlocked, !isOver, let due = nextDue, due <= now {
            let piece = pieces[first].bytes
            guard !piece.isEmpty else {
                shutdown(sink, Int32(SHUT_WR))
                isOver = true
                return
            }
            let count = piece.withUnsafeBytes { write(sink, $0.baseAddress, $0.count) }
            if count < 0 {
                (isBlocked, isOver) = (errno == EAGAIN, errno != EAGAIN && errno != EINTR)
                continue
            }
            waitingBytes -= count
            pieces[first].bytes = piece.dropFirst(count)
            guard pieces[first].bytes.isEmpty else { continue }
            first += 1
            if first > 256 { pieces.removeFirst(first); first = 0 }
        }
    }
}
