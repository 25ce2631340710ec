// watch DIR: prints the name of every file that appears in DIR, unbuffered, as the supervisor would see it: a tick of the
// watch, then a scan of the directory.

import Disk
import Glibc

enum WatchCommand {
    static func run(_ arguments: [String]) async throws {
        guard arguments.count == 1 else { throw BenchError.usage }
        // Not kept open: see `DirectoryWatch.init`.
        let watch = try DirectoryWatch([try Directory(path: arguments[0])])
        var known: Set<FileName> = []
        try scan(arguments[0], &known)
        for await event in watch.events {
            guard event == .changed else { return }
            try scan(arguments[0], &known)
        }
    }

    private static func scan(_ path: String, _ known: inout Set<FileName>) throws {
        var lines: [UInt8] = []
        for name in try Directory(path: path).entries() where known.insert(name).inserted {
            lines += name.nameBytes + [10]
        }
        if !lines.isEmpty { _ = write(1, lines, lines.count) }
    }
}
