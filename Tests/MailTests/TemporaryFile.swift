import Foundation

/// Runs the body with an open file of those bytes, which has no name any more.
func withFile<Result>(_ bytes: [UInt8], _ body: (CInt) throws -> Result) rethrows -> Result {
    // A test without a temporary directory cannot say anything.
    guard let file = tmpfile() else { fatalError("no temporary file") }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    fflush(file)
    return try body(fileno(file))
}

/// The memory of this process that is in RAM now.
func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4
}

/// A folder for one test; removed with all in it when the value goes away.
final class TemporaryFolder {
    let url: URL

    init() {
        url = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, and the folders above it.
    func write(_ path: String, _ text: String = "x") {
        let file = url.appending(path: path)
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: file)
    }

    func makeFolder(_ path: String) {
        try? FileManager.default.createDirectory(at: url.appending(path: path), withIntermediateDirectories: true)
    }

    func link(_ path: String, to target: String) {
        try? FileManager.default.createSymbolicLink(atPath: url.appending(path: path).path, withDestinationPath: target)
    }

    /// Runs the body with the folder, or what lies at a path in it, open.
    func withOpen<Result>(_ path: String = "", _ body: (CInt) throws -> Result) rethrows -> Result {
        let descriptor = open(url.appending(path: path).path, O_RDONLY)
        defer { close(descriptor) }
        return try body(descriptor)
    }
}
