internal import Glibc
internal import Testing

/// Reads the samples.
enum SampleFile {
    static func read(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "rb"), "\(path)")
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        buffer.removeLast(buffer.count - fread(&buffer, 1, buffer.count, file))
        return buffer
    }
}
