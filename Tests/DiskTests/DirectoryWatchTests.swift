// Ticks for what appears, an end when the directory goes.
import Disk
import Glibc
import Testing

@Suite struct DirectoryWatchTests {
    @Test(
        "whatever way a file appears, there is a tick", .timeLimit(.minutes(1)),
        arguments: ["rename", "write", "link", "fifo"])
    func ticks(way: String) async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("incoming")
            let incoming = try directory.directory("incoming")
            try AtomicFile.write([1], as: "outside", in: directory)
            let watch = try DirectoryWatch([incoming])
            switch way {
            case "rename": try directory.rename("outside", to: incoming, as: "a.json")
            case "write": _ = try incoming.createFile("a.json")
            case "link": try directory.link("outside", to: incoming, as: "a.json")
            default: mkfifo("\(incoming.path)/a.json", 0o600)
            }
            var iterator = watch.events.makeAsyncIterator()
            #expect(await iterator.next() == .changed)
        }
    }

    @Test("where one name counts, others that come and go are no tick", .timeLimit(.minutes(1)))
    func oneName() async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("incoming")
            let watch: DirectoryWatch
            do {
                watch = try DirectoryWatch(
                    [try directory.directory("incoming")], entry: (name: "incoming", in: directory))
            }
            let ticks = Task {
                var ticks: [DirectoryWatch.Event] = []
                for await tick in watch.events { ticks.append(tick) }
                return ticks
            }
            for number in 0..<200 {
                try AtomicFile.write([1], as: "incoming\(number)", in: directory, durable: false)
                await Task.yield()
            }
            // The kernel tells in order: were the others ticks, some would have come before this one.
            try directory.rmdir("incoming")
            let seen = await ticks.value
            #expect(seen == [.lost])
        }
    }

    @Test("the one name that counts is a tick when it comes", .timeLimit(.minutes(1)))
    func theName() async throws {
        try await withTemporaryDirectory { directory in
            let watch = try DirectoryWatch([], entry: (name: "incoming", in: directory))
            try directory.mkdir("incoming")
            var iterator = watch.events.makeAsyncIterator()
            #expect(await iterator.next() == .changed)
        }
    }

    @Test("a thousand renames may be one tick, and the last event of a removed directory is that it is lost")
    func lost() async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("incoming")
            let watch: DirectoryWatch
            do { watch = try DirectoryWatch([try directory.directory("incoming")]) }
            try directory.removeTree("incoming")
            var last: DirectoryWatch.Event?
            for await event in watch.events { last = event }
            #expect(last == .lost)
        }
    }

    @Test("a directory that is moved away is lost")
    func moved() async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("incoming")
            let watch = try DirectoryWatch([try directory.directory("incoming")])
            try directory.rename("incoming", as: "elsewhere")
            var last: DirectoryWatch.Event?
            for await event in watch.events { last = event }
            #expect(last == .lost)
        }
    }

    @Test("two hundred watches made and dropped leave no descriptor behind")
    func noLeak() async throws {
        try await withTemporaryDirectory { directory in
            // inotify instances are limited for each user (often to 128), so a leak would also show as EMFILE.
            for _ in 0..<200 {
                let watch = try DirectoryWatch([directory])
                watch.cancel()
                for await _ in watch.events {}
            }
        }
    }
}
