// log.jsonl: whole lines, whatever a full disk has left of the last one.
internal import Disk
@testable internal import Extraction
internal import Glibc
internal import Notation
internal import Testing

@Suite struct LogFileTests {
    @Test("a line after one that was torn stands for itself")
    func torn() throws {
        let base = try Directory(path: getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp", followingLinks: true)
        let name = "gleaner-log-\(UInt64.random(in: 0 ... .max))"
        try base.mkdir(name)
        defer { try? base.removeTree(name) }
        let directory = try base.directory(name)
        let log = LogFile(in: directory)
        log.log("info", "first")
        let file = try directory.openForAppending(LogFile.fileName)
        try file.write(Array("{\"time\": \"20".utf8))
        log.log("info", "second")
        log.log("info", "third")
        let bytes = try directory.readFile(LogFile.fileName, maximumBytes: 1 << 16)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let messages = lines.map { try? JSONParser.parse(Array($0)).object?["message"]?.string }
        #expect(messages == ["first", nil, "second", "third", nil])
    }
}
