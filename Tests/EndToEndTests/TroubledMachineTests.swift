// A machine that refuses: a directory that is read-only, a full disk, no inotify, an `incoming/` that comes and goes.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct TroubledMachineTests {
    @Test(
        "while output/ is read-only a request waits where it is; when it is not any more it is carried out",
        .enabled(if: OrdinaryUser.canRun, "needs setpriv, and a build that others may read"))
    func readOnly() async throws {
        try await SpoolFolder.with(["shared_output: true", "rescan_seconds: 0.5"], isRootsOwn: false) { folder in
            OrdinaryUser.give(folder.path)
            let source = try Letters.write(.pageFile, in: folder)
            try await folder.watched(through: OrdinaryUser.prefix) { watch in
                chmod("\(folder.path)/output", 0o555)
                try folder.drop("{\"extraction_id\": \"late\", \"offline\": true, \(source)}", as: "a.json")
                try await Deadline.wait(for: "a word in the log") { watch.errors.contains("Permission denied") }
                #expect(folder.names("spool/incoming") == ["a.json"])
                #expect(folder.receipt("a.json") == nil)
                chmod("\(folder.path)/output", 0o755)
                try await folder.completed("late")
                #expect(!watch.hasEnded)
            }
        }
    }

    @Test(
        "a run that the disk does not let begin leaves nothing behind, and its id free",
        .enabled(if: Namespaces.haveMounts, "needs unshare, and the right to mount"))
    func unbegunRun() async throws {
        try await SpoolFolder.with(Namespaces.settings) { folder in
            try TestFile.makeFolder("\(folder.path)/output")
            _ = try Letters.write(.messageFolder, in: folder)
            // Two inodes are left: for the directory and its lock.
            let script = """
                i=0; while true >output/f$i; do i=$((i+1)); done 2>/dev/null; rm output/f0 output/f1
                "$0" run --eml mail --offline --id fr >&2; echo $? $(ls output | grep -c extraction)
                rm output/f*
                "$0" run --eml mail --offline --id fr >&2; echo $? $(ls output | grep -c extraction)
                """
            let end = try await folder.run(
                Namespaces.mounting("size=8m,nr_inodes=60", at: "\(folder.path)/output")
                    + ["sh", "-c", script, BuiltPrograms.gleaner])
            #expect(end.output == "74 0\n0 1\n", "\(end.output) \(end.errors)")
        }
    }

    @Test(
        "a full disk is a failed extraction or a request that waits, and nothing more",
        .enabled(if: Namespaces.haveMounts, "needs unshare, and the right to mount"))
    func fullDisk() async throws {
        try await SpoolFolder.with(Namespaces.settings + ["rescan_seconds: 0.5"]) { folder in
            try TestFile.makeFolder("\(folder.path)/output")
            let small = try Letters.write(.pageFile, in: folder)
            let page = String(repeating: "<p><a href='http://news.example/a/story'>A story</a></p>\n", count: 60_000)
            try TestFile.write(page, to: "\(folder.path)/big.html")
            let mount = Namespaces.mounting("size=1m", at: "\(folder.path)/output")
            try await folder.watched(through: mount) { watch in
                let output = "/proc/\(watch.pid)/root\(folder.path)/output"
                func status(_ id: String) -> JSONValue? {
                    TestFile.bytes("\(output)/extraction_\(id)/status.json").flatMap { try? JSONParser.parse($0) }
                }
                func drop(_ id: String, _ source: String) throws {
                    try folder.drop("{\"extraction_id\": \"\(id)\", \"offline\": true, \(source)}", as: "\(id).json")
                }
                try drop("big", Letters.source("raw_html", "\(folder.path)/big.html"))
                try await Deadline.wait(for: "the failure") { status("big")?.text("status") == "failed" }
                #expect(status("big")?.text("error_code") == "disk_full")
                #expect(status("big")?.text("error_message").contains("No space left on device") == true)
                // Not one block is left: not even the directory of an extraction can be made.
                _ = try Command.run(["sh", "-c", "cat /dev/zero >'\(output)/filler' 2>/dev/null"])
                try drop("small", small)
                try await Task.sleep(for: .seconds(2))
                #expect(folder.names("spool/incoming") == ["small.json"])
                unlink("\(output)/filler")
                try await Deadline.wait(for: "the small one") { status("small")?.text("status") == "completed" }
                #expect(!watch.hasEnded)
            }
        }
    }

    @Test(
        "where inotify is refused, the scan by the clock serves, and the log says so once",
        .enabled(if: Namespaces.haveInotify, "needs unshare, and the right to make a user namespace"))
    func noInotify() async throws {
        try await SpoolFolder.with(Namespaces.settings + ["rescan_seconds: 0.3"]) { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try await folder.watched(through: Namespaces.noInotify) { watch in
                for id in ["a", "b"] {
                    try folder.drop("{\"extraction_id\": \"\(id)\", \"offline\": true, \(source)}", as: "\(id).json")
                    try await folder.completed(id)
                }
                #expect(
                    watch.errors.components(separatedBy: "looking every 0.3 s instead").count == 2, "\(watch.errors)")
            }
        }
    }

    @Test("a network that is down fails the extraction, which keeps what it has; a retry goes on from there")
    func noNetwork() async throws {
        try await SlowWeb.with(isOpen: true, isReachable: false) { folder, web in
            try await folder.watched { _ in
                try folder.drop(
                    "{\"extraction_id\": \"a\", \(Letters.source("raw_html", "\(folder.path)/mail"))}", as: "a.json")
                let failed = try await folder.ended("a")
                #expect(failed["error_code"] == .string("network_unreachable"))
                #expect(failed["failed_stage"] == .string("resolve"))
                let links = TestFile.identity("\(folder.extraction("a"))/extracted_links.json")
                web.server.open()
                let retry = try await folder.gleaner("retry", "a")
                #expect(retry.status == 0, "\(retry.errors)")
                try await folder.completed("a")
                #expect(folder.articles("a") == SlowWeb.articles)
                #expect(TestFile.identity("\(folder.extraction("a"))/extracted_links.json") == links)
            }
            try await Contract.check("a", in: folder)
        }
    }

    @Test("incoming/ removed, made again, and made a symbolic link: what is dropped is taken")
    func incoming() async throws {
        try await SpoolFolder.with(["rescan_seconds: 0.5"]) { folder in
            let source = try Letters.write(.pageFile, in: folder)
            func request(_ id: String) -> String { "{\"extraction_id\": \"\(id)\", \"offline\": true, \(source)}" }
            try await folder.watched { watch in
                rmdir(folder.incoming)
                try await Task.sleep(for: .milliseconds(700))
                try TestFile.makeFolder(folder.incoming)
                try folder.drop(request("remade"), as: "a.json")
                try await folder.completed("remade")
                try TestFile.makeFolder("\(folder.path)/elsewhere")
                rmdir(folder.incoming)
                symlink("\(folder.path)/elsewhere", folder.incoming)
                try folder.drop(request("linked"), as: "b.json")
                try await folder.completed("linked")
                #expect(!watch.hasEnded)
            }
        }
    }
}

extension Namespaces {
    /// In a user namespace of his own, everybody is root, and a supervisor that is root must be told its workers' user.
    static let settings = geteuid() == 0 ? [] : ["worker_user: root"]
}

extension String {
    /// The parts between the occurrences of a separator.
    func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
