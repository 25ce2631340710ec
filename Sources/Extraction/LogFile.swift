// log.jsonl: what happened in an extraction, a JSON object a line. It holds no address of a link and no secret: logs
// are shown to others when help is asked for.

internal import Disk
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
        guard let file = try? directory.openForAppending(Self.fileName) else { return }
        try? file.write(line)
    }
}
