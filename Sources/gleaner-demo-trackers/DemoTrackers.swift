// gleaner-demo-trackers: the web that `gleaner demo` resolves its sample newsletters in.
//
// It serves on a free port of 127.0.0.1, says `port N` on standard output, and ends when its standard input closes (so
// it never outlives the demo that started it) or at SIGTERM or SIGINT. Then it says `requests N`, `forbidden N` (those
// for addresses that act when they are opened: 0) and `unknown N`, a line each.

@preconcurrency internal import Dispatch
internal import Glibc

@main
enum DemoTrackers {
    static func main() async {
        let server = TrackerServer()
        do {
            say("port \(try await server.start())")
        } catch {
            complain("gleaner-demo-trackers: cannot serve on loopback: \(error)")
            exit(70)
        }
        await end()
        for line in server.seen.report.lines { say(line) }
        exit(0)
    }

    /// Returns when standard input has closed or a signal asks for the end.
    private static func end() async {
        // A client that goes away in the middle of an answer must not end the server.
        signal(SIGPIPE, SIG_IGN)
        let (ends, continuation) = AsyncStream.makeStream(of: Void.self)
        let signals = [SIGTERM, SIGINT].map { number in
            // The default would end the process before the report; the source sees the signal all the same.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        // A thread of its own: this read blocks until the demo is over.
        DispatchQueue(label: "standard input").async {
            var buffer = [UInt8](repeating: 0, count: 512)
            while true {
                let count = read(STDIN_FILENO, &buffer, buffer.count)
                if count > 0 || count < 0 && errno == EINTR { continue }
                break
            }
            continuation.yield()
        }
        for await _ in ends { break }
        withExtendedLifetime(signals) {}
    }

    /// Writes a line at once: standard output is a pipe, and the demo waits for the port.
    private static func say(_ line: String) { write(line, to: STDOUT_FILENO) }

    private static func complain(_ line: String) { write(line, to: STDERR_FILENO) }

    private static func write(_ line: String, to descriptor: CInt) {
        let bytes = Array((line + "\n").utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }
}
