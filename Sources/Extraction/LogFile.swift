// log.jsonl: what happened in an extraction, a JSON object a line. It holds no address of a link and no secret: logs
// are shown to others when help is asked for.

internal import Disk
internal import Glibc
internal import Notation

/// Appends whole lines to an extraction's log.
struct LogFile: Sendable {
    private let directory: Directory

    static let fileName = "log.jsonl"

    init(in directory: Directory) { self.directory = directory }

    /// Appends one line; a log that cannot be written never stops the work.
    ///
    /// One write(2) with O_APPEND a line: lines of a supervisor and a worker do not mix.
    func log(_ level: String, _ message: String, _ members: [(name: String, value: JSONValue)] = []) {
        var writer = JSONWriter(pretty: false)
        writer.beginObject()
        writer.member("time", Timestamp.now.iso8601)
        writer.member("level", level)
        writer.member("message", message)
        for member in members { writer.member(member.name, member.value) }
        writer.endObject()
        let line = writer.finish()
        guard let file = try? directory.openFile(Self.fileName, flags: O_RDWR | O_CREAT | O_APPEND) else { return }
        // A full disk can tear a line: the next one is to stand for itself.
        try? file.write(Self.isTorn(file) ? [UInt8(ascii: "\n")] + line : line)
    }

    private static func isTorn(_ file: borrowing Descriptor) -> Bool {
        guard let size = try? file.status().size, size > 0 else { return false }
        var last: UInt8 = 0
        let count = withUnsafeMutableBytes(of: &last) { buffer in (try? file.read(into: buffer, at: size - 1)) ?? 0 }
        return count == 1 && last != UInt8(ascii: "\n")
    }
}
