// Whole or not at all.
import Disk
import Glibc
import Testing

@Suite struct AtomicFileTests {
    @Test("readers at full speed see only whole files while one is rewritten")
    func neverTorn() async throws {
        try await withTemporaryDirectory { directory in
            try AtomicFile.write([UInt8](repeating: 0, count: 5000), as: "status.json", in: directory)
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for round in 1...200 {
                        let bytes = [UInt8](repeating: UInt8(round), count: 5000 + round)
                        do { try AtomicFile.write(bytes, as: "status.json", in: directory, durable: false) } catch {
                            Issue.record(error)
                        }
                    }
                }
                group.addTask {
                    for _ in 0..<2000 {
                        let bytes = (try? directory.readFile("status.json", maximumBytes: 1 << 20)) ?? []
                        #expect(bytes.count == 5000 + Int(bytes.first ?? 1))
                        #expect(bytes.allSatisfy { $0 == bytes.first })
                    }
                }
            }
            #expect(try directory.names() == ["status.json"])
        }
    }

    @Test("a writer that goes away leaves nothing, one that commits leaves the file")
    func streaming() async throws {
        try await withTemporaryDirectory { directory in
            do {
                let writer = try AtomicFileWriter("big", in: directory)
                try writer.append("lost")
                #expect(try directory.names().count == 1)
                #expect(AtomicFile.isTemporaryName(try directory.names()[0]))
            }
            #expect(try directory.names() == [])
            let writer = try AtomicFileWriter("big", in: directory)
            var expected: [UInt8] = []
            for size in [0, 1, 65535, 65536, 65537, 3, 200_000, 7] {
                let bytes = [UInt8](repeating: UInt8(size & 0xFF), count: size)
                expected += bytes
                try writer.append(bytes)
            }
            #expect(writer.byteCount == expected.count)
            try writer.commit()
            #expect(try directory.readFile("big", maximumBytes: 1 << 20) == expected)
            #expect(try directory.names() == ["big"])
        }
    }

    @Test("an error names the file that was to be written, so that the same trouble has the same words")
    func errors() async throws {
        try await withTemporaryDirectory { directory in
            try directory.mkdir("taken")
            let error = #expect(throws: PosixError.self) { try AtomicFile.write([1], as: "taken", in: directory) }
            #expect(error?.path == "\(directory.path)/taken")
            #expect(error?.operation == "rename")
            #expect(try directory.names() == ["taken"])
        }
    }

    @Test("temporary names are recognised, others are not")
    func temporaryNames() {
        #expect(AtomicFile.isTemporaryName(".a.json.0123456789abcdef.tmp"))
        for name in ["a.json", ".a.json", ".a.json.tmp", "a.0123456789abcdef.tmp", ".a.0123456789ABCDEF.tmp", ".tmp"] {
            #expect(!AtomicFile.isTemporaryName(name))
        }
    }

    @Test("leftovers of dead writers are removed, other files stay")
    func leftovers() async throws {
        try await withTemporaryDirectory { directory in
            for name in [".status.json.0123456789abcdef.tmp", "status.json", ".lock"] {
                _ = try directory.createFile(name)
            }
            try AtomicFile.removeLeftovers(in: directory)
            #expect(try directory.names() == [".lock", "status.json"])
        }
    }

    @Test("new files and directories are closed to others")
    func modes() async throws {
        try await withTemporaryDirectory { directory in
            try AtomicFile.write([1], as: "a", in: directory)
            try directory.mkdir("d")
            #expect(try directory.stat("a").permissions == 0o600)
            #expect(try directory.stat("d").permissions == 0o700)
        }
    }

    @Test("a write to a directory that has gone leaves an error, not a crash")
    func goneDirectory() async throws {
        try await withTemporaryDirectory { parent in
            try parent.mkdir("d")
            let directory = try parent.directory("d")
            try parent.rmdir("d")
            do throws(PosixError) {
                try AtomicFile.write([1], as: "a", in: directory)
                Issue.record("written")
            } catch { #expect(error.isNotFound) }
        }
    }
}
