// Files for measurements: small readers and writers over C's streams, which cost what they cost in the floors beside them.

import Disk
import Glibc

/// Whole files and directories by their paths.
enum Files {
    static func read(_ path: String, maximumBytes: Int = 1 << 30) throws(BenchError) -> [UInt8] {
        let raw = open(path, O_RDONLY | O_CLOEXEC)
        guard raw >= 0 else { throw .failed("cannot open \(path): \(String(cString: strerror(errno)))") }
        do throws(PosixError) {
            return try Descriptor(takingOwnership: raw, path: path).readToEnd(maximumBytes: maximumBytes)
        } catch {
            throw .failed("\(error)")
        }
    }

    static func lines(_ path: String) throws(BenchError) -> [Substring] {
        String(decoding: try read(path), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
    }

    static func write(_ text: String, to path: String) throws {
        let output = try LineOutput(path)
        try output.write(text)
        try output.close()
    }

    /// Opens a directory, which is made when it is not there.
    static func directory(_ path: String) throws -> Directory {
        if mkdir(path, 0o755) != 0, errno != EEXIST {
            throw BenchError.failed("cannot make \(path): \(String(cString: strerror(errno)))")
        }
        return try Directory(path: path, followingLinks: true)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
    static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }
}

/// A text file that is written piece by piece.
final class LineOutput {
    private let stream: UnsafeMutablePointer<FILE>
    private let path: String

    init(_ path: String) throws(BenchError) {
        guard let stream = fopen(path, "w") else {
            throw .failed("cannot write \(path): \(String(cString: strerror(errno)))")
        }
        self.stream = stream
        self.path = path
    }

    func write(_ text: String) throws(BenchError) {
        var text = text
        let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stream) == $0.count }
        guard isWritten else { throw .failed("cannot write \(path): \(String(cString: strerror(errno)))") }
    }

    /// Ends the file; without it the last piece may be missing.
    func close() throws(BenchError) {
        guard fflush(stream) == 0 else { throw .failed("cannot write \(path): \(String(cString: strerror(errno)))") }
    }

    deinit { fclose(stream) }
}

/// A text file that is read line by line.
final class LineInput {
    private let stream: UnsafeMutablePointer<FILE>
    private var line: UnsafeMutablePointer<CChar>?
    private var room = 0

    init(_ path: String) throws(BenchError) {
        guard let stream = fopen(path, "r") else {
            throw .failed("cannot open \(path): \(String(cString: strerror(errno)))")
        }
        self.stream = stream
    }

    /// The next line without its end, or nil after the last.
    func next() -> String? {
        let count = getline(&line, &room, stream)
        guard count > 0, let line else { return nil }
        if line[count - 1] == 10 { line[count - 1] = 0 }
        return String(cString: line)
    }

    deinit {
        free(line)
        fclose(stream)
    }
}
