// Rule lists as files: what is well is kept, what is broken is replaced by the copy, and both are told.
import Disk
import Extraction
import Glibc
import Settings
import Testing

@Suite("Files of rule lists")
struct RuleListFilesTests {
    private static let good = #"{"providers": {"a": {"urlPattern": ".*", "rules": ["wide"]}}}"#

    @Test("a list that breaks is replaced by its last good copy, and the problem names file, entry and remedy")
    func lastGood() throws {
        var template = Array("/tmp/gleaner-lists-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let directory = try Directory(path: path)
        defer { try? Directory(path: "/tmp").removeTree(String(path.dropFirst(5))) }
        try directory.mkdir("cache", mode: 0o700)
        var settings = Settings()
        settings.spool = path
        settings.lists.clearURLs = [path + "/list.json"]
        func put(_ text: String) throws { try AtomicFile.write(Array(text.utf8), as: "list.json", in: directory) }

        // Nothing was ever well: left out.
        try put("{")
        var files = RuleListFiles(settings, keepsCopies: true)
        #expect(files.count == 0)
        #expect(files.problems.map(\.usesCopy) == [false])

        try put(Self.good)
        files = RuleListFiles(settings, keepsCopies: true)
        #expect(files.count == 1)
        #expect(files.problems.isEmpty)
        let version = RuleListFiles.version(settings)

        try put(#"{"providers": {"a": {"urlPattern": ".*", "rules": ["(wide"]}}}"#)
        #expect(RuleListFiles.version(settings) != version)
        files = RuleListFiles(settings, keepsCopies: true)
        #expect(files.count == 1)
        let problem = try #require(files.problems.first)
        #expect(problem.usesCopy)
        #expect(problem.sentence.contains("list.json: providers.a.rules[0]: missing closing parenthesis"))
        #expect(problem.sentence.contains("regular expression"))
        #expect(problem.sentence.contains("the last good copy is used"))

        // A file that is gone, like one that is broken.
        try directory.unlink("list.json")
        #expect(RuleListFiles(settings, keepsCopies: true).count == 1)
        // Whoever only looks keeps nothing.
        settings.lists.clearURLs = [path + "/other.json"]
        try AtomicFile.write(Array(Self.good.utf8), as: "other.json", in: directory)
        #expect(RuleListFiles(settings, keepsCopies: false).count == 1)
        try directory.unlink("other.json")
        #expect(RuleListFiles(settings, keepsCopies: false).count == 0)
    }

    @Test("without lists the version is the built-in rules'")
    func version() { #expect(RuleListFiles.version(Settings()) == Version.rules) }
}
