internal import Glibc

/// Files as tests need them: read and written whole, by path.
public enum TestFile {
    /// The bytes of a file; nil when it cannot be read.
    public static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rbe") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return ferror(file) == 0 ? bytes : nil
    }

    /// The text of a file; nil when it cannot be read.
    public static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

    /// Writes a file, in place.
    public static func write(_ bytes: [UInt8], to path: String) throws {
        guard let file = fopen(path, "wbe") else { throw TestFileError(path: path, number: errno) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw TestFileError(path: path, number: errno) }
    }

    /// Writes a file, in place.
    public static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    /// Makes a folder.
    public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws {
        guard mkdir(path, mode) == 0 else { throw TestFileError(path: path, number: errno) }
    }

    /// The names in a folder, sorted; none where there is no folder.
    public static func names(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether there is something under this path.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Number, size and time of change of a file: equal as long as nobody has replaced or written to it.
    public static func identity(_ path: String) -> [Int] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        return [Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
}

/// A file that a test could not write.
public struct TestFileError: Error {
    /// Its path.
    public let path: String
    /// The system's error number.
    public let number: Int32
}
