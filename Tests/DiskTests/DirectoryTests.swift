// Operations on entries: one component, never through a link, never over another file unless asked.
import Glibc
import Testing

@testable import Disk

@Suite struct DirectoryTests {
    @Test("a name that is not one component is refused", arguments: ["", ".", "..", "a/b", "/etc", "a\0b"])
    func refusesPaths(name: String) async throws {
        try await withTemporaryDirectory { directory in
            #expect(throws: PosixError.self) { try directory.mkdir(name) }
            #expect(throws: PosixError.self) { _ = try directory.readFile(name, maximumBytes: 1) }
        }
    }

    @Test(
        "where the kernel cannot rename without replacing, what is there stays there, and what comes meanwhile too",
        arguments: [Directory.Sharing.own, .shared])
    func renameWithoutFlag(sharing: Directory.Sharing) async throws {
        try await withTemporaryDirectory { directory in
            try AtomicFile.write([1], as: "a", in: directory)
            try AtomicFile.write([2], as: "b", in: directory)
            let error = #expect(throws: PosixError.self) {
                try directory.renameWithoutFlag("a", to: directory, as: "b", sharing)
            }
            #expect(error?.isExists == true)
            try directory.renameWithoutFlag("a", to: directory, as: "c", sharing)
            #expect(try directory.names() == ["b", "c"])
            #expect(try directory.readFile("c", maximumBytes: 1) == [1])
        }
    }

    @Test("a name is free or taken, and neither where that cannot be told")
    func free() async throws {
        try await withTemporaryDirectory { directory in
            try AtomicFile.write([1], as: "a", in: directory)
            #expect(symlink("nowhere", "\(directory.path)/link") == 0)
            #expect(try !directory.isFree("a"))
            #expect(try !directory.isFree("link"))
            #expect(try directory.isFree("b"))
            let long = String(repeating: "a", count: 300)
            #expect(throws: PosixError.self) { try directory.isFree(long) }
        }
    }

    @Test("of a file that others exchange at full speed the last version is not lost by a rename without the flag")
    func exchangedWhileRenamed() async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("own")
            let own = try directory.directory("own")
            let writer = Task.detached {
                for number in 1...500 {
                    try AtomicFile.write([number < 500 ? 1 : 2], as: "a", in: directory, durable: false)
                }
            }
            var moved = 0
            var last: UInt8?
            while last != 2 {
                do throws(PosixError) {
                    try directory.renameWithoutFlag("a", to: own, as: "\(moved)", .own)
                    last = try own.readFile("\(moved)", maximumBytes: 1).first
                    moved += 1
                } catch {
                    guard error.isNotFound else { throw error }
                    await Task.yield()
                }
            }
            try await writer.value
            #expect(try directory.names() == ["own"])
        }
    }

    @Test("a rename with noReplace never goes over another file")
    func renameNoReplace() async throws {
        try await withTemporaryDirectory { directory in
            try AtomicFile.write(Array("one".utf8), as: "a", in: directory)
            try AtomicFile.write(Array("two".utf8), as: "b", in: directory)
            #expect(
                throws: PosixError(
                    number: EEXIST, operation: "rename", path: "\(directory.path)/a to \(directory.path)/b")
            ) {
                try directory.rename("a", as: "b", noReplace: true)
            }
            #expect(try directory.readFile("b", maximumBytes: 10) == Array("two".utf8))
            try directory.rename("a", as: "b")
            #expect(try directory.names() == ["b"])
        }
    }

    @Test("an error says what was attempted on what and why")
    func errorWords() async throws {
        let error = PosixError(number: ENOENT, operation: "rename", path: "/a to /b")
        #expect("\(error)" == "cannot rename /a to /b: No such file or directory")
        #expect(error.isNotFound)
    }

    @Test("no link is followed, neither for reading nor for opening a directory")
    func noLinks() async throws {
        try await withTemporaryDirectory { directory in
            symlink("/etc/passwd", "\(directory.path)/file")
            symlink("/etc", "\(directory.path)/folder")
            #expect(throws: PosixError.self) { _ = try directory.readFile("file", maximumBytes: 1 << 20) }
            #expect(throws: PosixError.self) { _ = try directory.directory("folder") }
            let kind = try directory.stat("file").kind
            #expect(kind == .symbolicLink)
        }
    }

    @Test("reading a FIFO fails at once, and a file that is too large is not read")
    func readsRegularFilesOnly() async throws {
        try await withTemporaryDirectory { directory in
            mkfifo("\(directory.path)/fifo", 0o600)
            #expect(throws: PosixError.self) { _ = try directory.readFile("fifo", maximumBytes: 10) }
            _ = try directory.createFile("large")
            #expect(truncate("\(directory.path)/large", 1 << 30) == 0)
            do throws(PosixError) {
                _ = try directory.readFile("large", maximumBytes: 1 << 20)
                Issue.record("read")
            } catch { #expect(error.isTooLarge) }
        }
    }

    @Test("names that are no UTF-8 are listed, read and removed")
    func rawNames() async throws {
        try await withTemporaryDirectory { directory in
            let name = FileName(bytes: [0xFF, 0x2E, 0x6A])
            try AtomicFile.write([1], as: name, in: directory)
            #expect(try directory.entries() == [name])
            #expect(try directory.names() == [])
            #expect(name.string == nil)
            try directory.unlink(name)
            #expect(try directory.entries() == [])
        }
    }

    @Test("a tree is removed with all that is in it, and what its links lead to stays")
    func removesTree() async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("kept")
            try AtomicFile.write([1], as: "x", in: try directory.directory("kept"))
            try directory.mkdir("tree")
            var inner = try directory.directory("tree")
            for _ in 0..<50 {
                try inner.mkdir("deeper")
                try AtomicFile.write([2], as: "file", in: inner)
                symlink("\(directory.path)/kept", "\(inner.path)/link")
                inner = try inner.directory("deeper")
            }
            try directory.removeTree("tree")
            #expect(try directory.names() == ["kept"])
            #expect(try directory.directory("kept").names() == ["x"])
            try directory.removeTree("tree")
        }
    }

    @Test("a listing is sorted and bounded")
    func boundedListing() async throws {
        try await withTemporaryDirectory { directory in
            for number in 0..<50 { _ = try directory.createFile("f\(number)") }
            #expect(try directory.names(maximum: 10).count == 10)
            #expect(try directory.names() == (0..<50).map { "f\($0)" }.sorted())
        }
    }
}
