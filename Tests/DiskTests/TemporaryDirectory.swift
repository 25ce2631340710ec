/// A directory that lives as long as the test that made it.
import Disk
import Glibc

/// Makes a fresh directory, gives it to `body`, and removes it with all that is in it.
func withTemporaryDirectory<Answer>(_ body: (Directory) async throws -> Answer) async throws -> Answer {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let parent = try Directory(path: base, followingLinks: true)
    let name = "gleaner-test-\(UInt64.random(in: 0 ... .max))"
    try parent.mkdir(name, mode: 0o700)
    defer { try? parent.removeTree(name) }
    return try await body(try parent.directory(name))
}
