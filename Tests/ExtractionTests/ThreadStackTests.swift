// What a thread of a worker needs of its stack, measured on the deepest that pages and messages may be: less than half, also
// without optimisation.

internal import Disk
internal import Glibc
internal import Links
internal import Mail
internal import Testing

@Suite struct ThreadStackTests {
    private static let allowed = ProcessLimits.threadStack / 2

    @Test(
        "the deepest pages leave half of a thread's stack untouched",
        arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=/1><table><td>", "<blockquote><p><font>"])
    func pages(tag: String) {
        let page = Array((String(repeating: tag, count: 100_000) + "<a href='http://x.example/1'>one</a>").utf8)
        let used = Stack.depth { _ = HTMLLinkExtractor.extract(page) }
        #expect(used > 0 && used <= Self.allowed, "\(used) bytes")
    }

    @Test("so do the deepest messages")
    func messages() {
        // Each level is a multipart; every message in a message brings another tree of as many.
        var parts = ""
        for level in 0..<1500 { parts += "Content-Type: multipart/mixed; boundary=\"b\(level)\"\n\n--b\(level)\n" }
        let page = "Content-Type: text/html\n\n<p>"
        let within = String(repeating: "Content-Type: message/rfc822\n\n", count: 5000)
        var trees = page
        for level in 0..<8 {
            var tree = ""
            for part in 0..<1000 {
                tree += "Content-Type: multipart/mixed; boundary=\"b\(level)-\(part)\"\n\n--b\(level)-\(part)\n"
            }
            trees = tree + "Content-Type: message/rfc822\n\n" + trees
        }
        for message in [parts + page, within + page, parts + within + page, trees] {
            let bytes = Array(message.utf8)
            let used = Stack.depth { _ = MessageParser.parse(bytes) }
            #expect(used > 0 && used <= Self.allowed, "\(used) bytes")
        }
    }
}

/// A stack that shows how much of it was used.
private enum Stack {
    private final class Body {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }

    /// How many bytes of its stack a function touches, in a thread that has plenty.
    static func depth(_ run: @escaping () -> Void) -> Int {
        let size = 16 << 20
        guard let stack = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            stack != MAP_FAILED
        else { return 0 }
        defer { munmap(stack, size) }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstack(&attributes, stack, size)
        var thread = pthread_t()
        let body = Unmanaged.passRetained(Body(run)).toOpaque()
        let result = pthread_create(
            &thread, &attributes,
            { argument in
                if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
                return nil
            }, body)
        guard result == 0 else { return 0 }
        pthread_join(thread, nil)
        // Fresh memory is zero, and a stack grows downwards.
        return UnsafeRawBufferPointer(start: stack, count: size).firstIndex { $0 != 0 }.map { size - $0 } ?? 0
    }
}
