// Addresses from a descriptor, a line each, as they come: standard input of `gleaner resolve`, which may be a pipe that stays
// open for days. A thread of its own reads, for a read can block; whoever resolves is told when there is more.
//
// Blank lines and lines that begin with "#" are passed over; white space around an address, and the CR of CR LF, are no part of
// it. At most one piece of 64 KiB and the beginning of one line are in memory. A line that is longer than any address
// may be is cut there, so that it becomes an entry with an error like any other malformed one.

internal import Disk
internal import Glibc
internal import Synchronization
internal import Transfer

/// The lines of a descriptor, as they come.
public final class AddressFeed: Sendable {
    /// What is there.
    enum Next: Equatable {
        /// An address.
        case address(String)
        /// Nothing at this moment.
        case notYet
        /// Nothing more.
        case end
    }

    private struct State {
        var lines = LineSplitter()
        var isAtEnd = false
        var failure: CInt?
        /// The reading thread has been told to read on.
        var isAsked = true
        var wake: (@Sendable () -> Void)?
    }

    private let descriptor: CInt
    private let state = Mutex(State())
    /// A pipe: the reading thread waits for a byte of it when its last piece has not been used up.
    private let wanted: (reading: CInt, writing: CInt)

    /// Reads a descriptor, which stays the caller's and stays open as long as the process.
    public init(_ descriptor: CInt) throws {
        self.descriptor = descriptor
        wanted = try Descriptor.pipe()
        start()
    }

    deinit {
        close(wanted.reading)
        close(wanted.writing)
    }

    /// The next address, if it is there.
    ///
    /// - Throws: `PosixError` when the descriptor cannot be read.
    func next() throws -> Next {
        let (next, reads) = try state.withLock { state in
            if let line = state.lines.next() { return (Next.address(line), false) }
            if let number = state.failure {
                throw PosixError(number: number, operation: "read", path: "standard input")
            }
            if state.isAtEnd { return (state.lines.last().map(Next.address) ?? .end, false) }
            defer { state.isAsked = true }
            return (.notYet, !state.isAsked)
        }
        if reads { _ = write(wanted.writing, [0], 1) }
        return next
    }

    /// Calls back, once, when there is more after `notYet`: at once where there is already.
    func whenReady(_ wake: @escaping @Sendable () -> Void) {
        let isReady = state.withLock { state in
            // What has not been asked for since the last piece came has not been looked at.
            if !state.isAsked || state.isAtEnd { return true }
            state.wake = wake
            return false
        }
        if isReady { wake() }
    }

    /// Waits until there is more, or the end.
    func wait() async {
        await withCheckedContinuation { continuation in
            whenReady { continuation.resume() }
        }
    }

    private func start() {
        var thread = pthread_t()
        // because: the reference is taken over by the new thread, which releases it
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                // because: retained above for this thread alone
                Unmanaged<AddressFeed>.fromOpaque(context).takeRetainedValue().readAll()
                return nil
            }, context.toOpaque())
        precondition(code == 0, "pthread_create: \(code)")
        pthread_detach(thread)
    }

    /// On the reading thread.
    private func readAll() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN {
                // Somebody else has made the descriptor non-blocking: a terminal's or a pipe's mode is shared.
                var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&watched, 1, -1)
                continue
            }
            let failure = count < 0 ? errno : nil
            let wake = state.withLock { state in
                if count > 0 { state.lines.append(buffer[..<count]) }
                state.isAtEnd = count <= 0
                state.failure = failure
                state.isAsked = false
                return state.wake.take()
            }
            wake?()
            guard count > 0 else { return }
            var byte: UInt8 = 0
            while read(wanted.reading, &byte, 1) < 0 && errno == EINTR {}
        }
    }
}

/// Lines out of pieces.
struct LineSplitter {
    private var bytes: [UInt8] = []
    private var begin = 0
    /// In the rest of a line that was too long.
    private var isSkipping = false
    /// One byte more than any address may have.
    private static let longest = HTTPRequest.maximumAddressBytes + 1

    mutating func append(_ piece: ArraySlice<UInt8>) {
        bytes.removeFirst(begin)
        begin = 0
        bytes += piece
    }

    /// The next line that is whole and holds an address.
    mutating func next() -> String? {
        while let end = bytes[begin...].firstIndex(of: 0x0A) {
            let line = bytes[begin..<end]
            begin = end + 1
            let isRest = isSkipping
            isSkipping = false
            if !isRest, let address = Self.address(line) { return address }
        }
        guard bytes.count - begin > Self.longest else { return nil }
        let line = bytes[begin..<(begin + Self.longest)]
        begin = bytes.count
        let isRest = isSkipping
        isSkipping = true
        return isRest ? nil : Self.address(line)
    }

    /// What stands after the last line feed, at the end.
    mutating func last() -> String? {
        defer { begin = bytes.count }
        return isSkipping ? nil : Self.address(bytes[begin...])
    }

    private static func address(_ line: ArraySlice<UInt8>) -> String? {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        guard let first = line.firstIndex(where: { !isSpace($0) }), line[first] != UInt8(ascii: "#") else { return nil }
        let last = line.lastIndex { !isSpace($0) } ?? first
        return String(decoding: line[first...last], as: UTF8.self)
    }
}
