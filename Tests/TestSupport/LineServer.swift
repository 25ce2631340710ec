// A server on loopback that speaks in lines, as mail servers do: a greeting, then for each line of the client what a script
// says. For what a real server cannot be made to say. One thread a connection.

internal import Glibc
internal import Synchronization

/// A scripted server of lines.
public final class LineServer: Sendable {
    /// What to say to a line, its end taken off; nil ends the connection.
    public typealias Script = @Sendable (_ line: String) -> String?

    /// The port that it listens on.
    public let port: UInt16
    private let listener: CInt
    private let greeting: String
    private let script: Script
    private let seen = Mutex<[String]>([])

    /// What clients have said, line by line.
    public var lines: [String] { seen.withLock { $0 } }

    /// Starts a server.
    public init(greeting: String, script: @escaping Script) throws {
        self.greeting = greeting
        self.script = script
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = FreePort.loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 8) == 0 ? getsockname(listener, $0, &length) : -1
            }
        }
        guard code == 0 else { throw Unmet("no free port") }
        port = UInt16(bigEndian: address.sin_port)
        // because: the thread's reference is released when the listener is closed and accept fails
        let context = Unmanaged.passRetained(self)
        var thread = pthread_t()
        guard pthread_create(&thread, nil, serve, context.toOpaque()) == 0 else {
            context.release()
            throw Unmet("no thread")
        }
        pthread_detach(thread)
    }

    /// Ends it.
    public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    fileprivate func acceptAll() {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            converse(connection)
            close(connection)
        }
        close(listener)
    }

    private func converse(_ connection: CInt) {
        say(greeting, connection)
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(connection, &byte, 1) == 1 {
            guard byte == 10 else {
                line.append(byte)
                continue
            }
            if line.last == 13 { line.removeLast() }
            let text = String(decoding: line, as: UTF8.self)
            line.removeAll()
            seen.withLock { $0.append(text) }
            guard let answer = script(text) else { return }
            say(answer, connection)
        }
    }

    private func say(_ text: String, _ connection: CInt) {
        let bytes = Array(text.utf8)
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}

private let serve: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
    guard let context else { return nil }
    // because: the reference was retained for this thread alone
    Unmanaged<LineServer>.fromOpaque(context).takeRetainedValue().acceptAll()
    return nil
}
