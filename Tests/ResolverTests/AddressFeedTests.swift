import Disk
import Glibc
import Synchronization
import TestSupport
import Testing
import Transfer

@testable import Extraction

@Suite("Addresses as they come")
struct AddressFeedTests {
    /// All lines of a text that comes in pieces of a size.
    private func lines(_ text: [UInt8], piece: Int) -> [String] {
        var splitter = LineSplitter()
        var lines: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            splitter.append(rest.prefix(piece))
            rest = rest.dropFirst(piece)
            while let line = splitter.next() { lines.append(line) }
        }
        return lines + (splitter.last().map { [$0] } ?? [])
    }

    @Test("lines end with LF or CR LF, the last one with nothing; blank ones and comments are passed over")
    func splitting() {
        let text = "https://a.example/\r\n\n  # a comment\n\t https://b.example/x#y \n\r\n#\nhttps://c.example/"
        for piece in [1, 2, 7, 1_000] {
            #expect(
                lines(Array(text.utf8), piece: piece)
                    == ["https://a.example/", "https://b.example/x#y", "https://c.example/"])
        }
        #expect(lines([], piece: 1) == [])
        #expect(lines([0xFF, 0x0A], piece: 1) == ["\u{FFFD}"])
    }

    @Test("a line that is longer than any address is cut, once, and costs no memory; the next one is whole")
    func longLine() {
        let text =
            String(repeating: "x", count: 1_000_000) + "\nhttps://a.example/\n" + String(repeating: "y", count: 70_000)
        for piece in [4_096, 65_536, 2_000_000] {
            let lines = lines(Array(text.utf8), piece: piece)
            #expect(lines.count == 3 && lines[1] == "https://a.example/")
            #expect(lines[0].utf8.count <= 1_000_000 && lines[0].utf8.count > HTTPRequest.maximumAddressBytes)
        }
    }

    /// A resolver with a server that answers `/slow` when it is told to.
    private func resolver() throws -> Resolver {
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any, exceptions: .all)
        return Resolver(transfer: try TransferThread(configuration), rules: ResolverRules())
    }

    private static func next(_ feed: AddressFeed) throws -> NextLink {
        switch try feed.next() {
        case .address(let url): .link(LinkToResolve(url: url))
        case .notYet: .notYet
        case .end: .end
        }
    }

    @Test("each address is asked for as it comes, and its result is there while the input stays open")
    func streaming() async throws {
        let isOpen = Mutex(false)
        let server = try LoopbackServer { request in
            while request.target == "/slow", !isOpen.withLock({ $0 }) { usleep(5_000) }
            return [.answer(200)]
        }
        defer { server.stop() }
        let pipe = try Descriptor.pipe()
        defer { close(pipe.reading) }
        let say = { (text: String) in _ = write(pipe.writing, text, text.utf8.count) }
        let done = Mutex<[String]>([])
        let (feed, resolver) = (try AddressFeed(pipe.reading), try resolver())
        let task = Task {
            try await resolver.resolveInOrder({ try Self.next(feed) }, feed: feed) { resolution in
                done.withLock { $0.append(resolution.url) }
            }
        }
        let base = server.base
        say(base + "/1\n")
        try await Deadline.wait(for: "the first") { done.withLock { $0 } == [base + "/1"] }
        say(base + "/slow\n")
        try await Deadline.wait(for: "the slow one") { server.targets.contains("/slow") }
        say(base + "/2\nmailto:a@b.example\n")
        try await Deadline.wait(for: "the one after it") { server.targets.contains("/2") }
        try await Task.sleep(for: .milliseconds(50))
        #expect(done.withLock { $0.count } == 1, "in the order of the input")
        isOpen.withLock { $0 = true }
        try await Deadline.wait(for: "all") { done.withLock { $0.count } == 4 }
        say(base + "/last")
        close(pipe.writing)
        try await task.value
        #expect(
            done.withLock { $0 }
                == ["\(base)/1", "\(base)/slow", "\(base)/2", "mailto:a@b.example", "\(base)/last"])
    }

    @Test("a silent host's result is there when nothing else is to be learnt, with the input still open")
    func silentWhileOpen() async throws {
        let dead = try LoopbackServer(host: "127.0.0.4", isOpen: false) { _ in [] }
        let pipe = try Descriptor.pipe()
        defer { close(pipe.reading) }
        let done = Mutex<[Resolution.State]>([])
        let (feed, resolver) = (try AddressFeed(pipe.reading), try resolver())
        let task = Task {
            try await resolver.resolveInOrder({ try Self.next(feed) }, feed: feed) { resolution in
                done.withLock { $0.append(resolution.state) }
            }
        }
        let line = dead.base + "/\n"
        _ = write(pipe.writing, line, line.utf8.count)
        try await Deadline.wait(for: "the result") { done.withLock { $0 } == [.unresolved] }
        close(pipe.writing)
        try await task.value
    }

    @Test("while the first is slow, no more are taken than may wait for their turn")
    func window() async throws {
        let isOpen = Mutex(false)
        let server = try LoopbackServer { _ in
            while !isOpen.withLock({ $0 }) { usleep(5_000) }
            return [.answer(200)]
        }
        defer { server.stop() }
        let count = 3 * ResultOrder.window
        let taken = Mutex(0)
        let delivered = Mutex(0)
        let (base, resolver) = (server.base, try resolver())
        let task = Task {
            try await resolver.resolveInOrder({
                let number = taken.withLock {
                    $0 += 1; return $0
                }
                if number > count { return .end }
                return .link(LinkToResolve(url: number == 1 ? base : "mailto:\(number)@b.example"))
            }) { resolution in
                let number = delivered.withLock {
                    $0 += 1; return $0
                }
                if number > 1 && resolution.url != "mailto:\(number)@b.example" { Issue.record("out of order") }
            }
        }
        try await Deadline.wait(for: "a full window") { taken.withLock { $0 } == ResultOrder.window }
        try await Task.sleep(for: .milliseconds(100))
        #expect(taken.withLock { $0 } == ResultOrder.window && delivered.withLock { $0 } == 0)
        isOpen.withLock { $0 = true }
        try await task.value
        #expect(delivered.withLock { $0 } == count)
    }
}
