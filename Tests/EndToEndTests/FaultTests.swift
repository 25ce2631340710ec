// What fails under the program while it works: no inode, no descriptor, a disk that gives errors, events that are lost, a
// clock that is set back. Each ends in a true status with words that say why, and the supervisor lives on.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct FaultTests {
    @Test(
        "without a free inode an extraction fails with disk_full, a request waits, and both go on when there are some",
        .enabled(if: Namespaces.haveMounts, "needs unshare, and the right to mount"))
    func noInodes() async throws {
        try await SpoolFolder.with(Namespaces.settings + ["rescan_seconds: 60"]) { folder in
            try TestFile.makeFolder("\(folder.path)/output")
            let small = try Letters.write(.pageFile, in: folder)
            try TestFile.makeFolder("\(folder.path)/many")
            for number in 0..<60 {
                try TestFile.write(Letters.page("Page \(number)"), to: "\(folder.path)/many/\(number).html")
            }
            let mount = Namespaces.mounting("size=8m,nr_inodes=50", at: "\(folder.path)/output")
            try await folder.watched(through: mount) { watch in
                let output = "/proc/\(watch.pid)/root\(folder.path)/output"
                func status(_ id: String) -> JSONValue? {
                    TestFile.bytes("\(output)/extraction_\(id)/status.json").flatMap { try? JSONParser.parse($0) }
                }
                try folder.drop(request("many", Letters.source("raw_html", "\(folder.path)/many")), as: "a.json")
                try await Deadline.wait(for: "the failure") { status("many")?.text("status") == "failed" }
                #expect(status("many")?.text("error_code") == "disk_full")
                #expect(status("many")?.text("failed_stage") == "fetch")
                // What is left of the inodes.
                _ = try Command.run(["sh", "-c", "i=0; while : >'\(output)/filler'$i; do i=$((i + 1)); done"])
                try folder.drop(request("small", small), as: "b.json")
                try await Deadline.wait(for: "a word in the log") { watch.errors.contains("cannot accept b.json now") }
                #expect(folder.names("spool/incoming") == ["b.json"])
                _ = try Command.run(["sh", "-c", "rm -r '\(output)'/filler* '\(output)/extraction_many/raw_html'"])
                // Not the scan by the clock, which is a minute off: the disk is asked again after some seconds.
                try await Deadline.wait(for: "the small one", seconds: 30) {
                    status("small")?.text("status") == "completed"
                }
                #expect(!watch.hasEnded)
            }
        }
    }

    @Test("without a free descriptor requests wait, and are carried out when there are some")
    func noDescriptors() async throws {
        try await SpoolFolder.with(["rescan_seconds: 60"]) { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try await folder.watched { watch in
                try folder.drop(request("before", source), as: "a.json")
                try await folder.completed("before")
                // What is open stays open; nothing more can be.
                _ = try Command.run(["prlimit", "--pid", "\(watch.pid)", "--nofile=3:4096"])
                try folder.drop(request("during", source), as: "b.json")
                try await Deadline.wait(for: "a word in the log") { watch.errors.contains("Too many open files") }
                #expect(!watch.hasEnded)
                _ = try Command.run(["prlimit", "--pid", "\(watch.pid)", "--nofile=1024:4096"])
                try await folder.completed("during")
                #expect(folder.names("spool/incoming") == [])
            }
        }
    }

    @Test("without descriptors for one more worker the one at work lives on, and SIGTERM ends the supervisor in time")
    func fewDescriptors() async throws {
        try await SlowWeb.with { folder, web in
            let watch = try await folder.startWatch()
            defer { watch.kill() }
            try await SlowWeb.dropRequest(in: folder)
            // The fewest of some looks: a scan that is under way has some open for a moment.
            var open = Int.max
            for _ in 0..<10 {
                open = min(open, TestFile.names("/proc/\(watch.pid)/fd").count)
                try await Task.sleep(for: .milliseconds(50))
            }
            // Enough to accept, not enough to start a worker.
            _ = try Command.run(["prlimit", "--pid", "\(watch.pid)", "--nofile=\(open + 10):16384"])
            let source = Letters.source("raw_html", "\(folder.path)/mail")
            try folder.drop(request("more", source), as: "b.json")
            try await Deadline.wait(for: "a word in the log") { watch.errors.contains("cannot start a worker") }
            #expect(folder.status("slow")?["starts"]?.integer == 1)
            #expect(folder.status("more")?["status"] == .string("pending"))
            watch.signal(SIGTERM)
            #expect(try await watch.end(within: 30).status == 0)
            web.answer()
            try await folder.watched { _ in
                for id in ["slow", "more"] {
                    let status = try await folder.completed(id)
                    #expect(status["deaths"]?.integer == 0)
                }
            }
        }
    }

    @Test(
        "a disk that gives errors: a request waits, a worker's extraction fails with words, a retry goes on",
        arguments: ["fsync|/spool/|", "rename|/spool/incoming/|", "write|/output/|", "mkdir|/output/|"])
    func errorsAtAcceptance(where step: String) async throws {
        try await SpoolFolder.with(["rescan_seconds: 60"]) { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try TestFile.write("", to: "\(folder.path)/broken")
            let broken = "GLEANER_TEST_FAIL_STEPS=\(step)\(EIO)|\(folder.path)/broken"
            try await folder.watched(through: ["env", broken]) { watch in
                try folder.drop(request("a", source), as: "a.json")
                try await Deadline.wait(for: "a word in the log") { watch.errors.contains("Input/output error") }
                unlink("\(folder.path)/broken")
                try await folder.completed("a")
                try await Deadline.wait(for: "the answer") {
                    folder.receipt("a.json")?["extraction_id"] == .string("a")
                }
                #expect(!watch.hasEnded)
            }
            try await Contract.check("a", in: folder)
        }
    }

    @Test("an error of the disk in a stage is a failure that names the file, and a retry goes on from there")
    func errorsInStage() async throws {
        try await SpoolFolder.with { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try TestFile.write("", to: "\(folder.path)/broken")
            let broken = "GLEANER_TEST_FAIL_STEPS=fsync|/.resolved_links.json.|\(EIO)|\(folder.path)/broken"
            try await folder.watched(through: ["env", broken]) { _ in
                try folder.drop(request("a", source), as: "a.json")
                let failed = try await folder.ended("a")
                #expect(failed["error_code"] == .string("disk_full"))
                #expect(failed["failed_stage"] == .string("resolve"))
                #expect(failed["error_message"]?.string?.contains("resolved_links.json") == true)
                #expect(failed["error_message"]?.string?.contains("Input/output error") == true)
                unlink("\(folder.path)/broken")
                let links = TestFile.identity("\(folder.extraction("a"))/extracted_links.json")
                #expect(try await folder.gleaner("retry", "a").status == 0)
                try await folder.completed("a")
                #expect(TestFile.identity("\(folder.extraction("a"))/extracted_links.json") == links)
            }
            try await Contract.check("a", in: folder)
        }
    }

    @Test("an overflow of inotify's queue loses no request")
    func overflow() async throws {
        try await SpoolFolder.with(["rescan_seconds: 600"]) { folder in
            let source = try Letters.write(.pageFile, in: folder)
            try await folder.watched { watch in
                let limit = Int((TestFile.text("/proc/sys/fs/inotify/max_queued_events") ?? "").filter(\.isNumber)) ?? 0
                watch.signal(SIGSTOP)
                // Two events a file, and the same event twice is one: many names.
                for number in 0...(limit / 2) {
                    close(open("\(folder.incoming)/.noise\(number)", O_WRONLY | O_CREAT, 0o600))
                }
                try folder.drop(request("a", source), as: "a.json")
                watch.signal(SIGCONT)
                try await folder.completed("a")
                #expect(!watch.hasEnded)
            }
        }
    }

    @Test(
        "a clock that is set back by an hour in the middle loses nothing and removes nothing",
        .enabled(if: ClockShim.canBeBuilt, "needs clang"))
    func clock() async throws {
        try await SlowWeb.with(["retention_days: 1"]) { folder, web in
            let shim = try ClockShim(folder)
            try await folder.watched(through: ["env", "LD_PRELOAD=\(shim.library)"]) { watch in
                try folder.drop(
                    "{\"extraction_id\": \"slow\", \(Letters.source("raw_html", "\(folder.path)/mail"))}", as: "a.json")
                let before = try await folder.status(of: "slow", "resolves") { $0["stage"] == .string("resolve") }
                try shim.setBack()
                try folder.drop(request("after", Letters.source("raw_html", "\(folder.path)/mail")), as: "b.json")
                let after = try await folder.completed("after")
                #expect((after["created_at"]?.string ?? "") < (before["created_at"]?.string ?? ""))
                web.answer()
                let status = try await folder.completed("slow")
                #expect(status["starts"]?.integer == 1)
                #expect(folder.articles("slow") == SlowWeb.articles)
                #expect(!watch.hasEnded)
            }
            #expect(folder.names("output") == ["extraction_after", "extraction_slow"])
        }
    }

    private func request(_ id: String, _ source: String) -> String {
        "{\"extraction_id\": \"\(id)\", \"offline\": true, \(source)}"
    }
}

/// A library that sets a program's wall clock back by an hour, from the moment that a file is there.
private struct ClockShim {
    let library: String
    private let condition: String

    static let canBeBuilt = (try? Command.run(["clang", "--version"])) == 0

    init(_ folder: SpoolFolder) throws {
        library = "\(folder.path)/clock.so"
        condition = "\(folder.path)/set-back"
        let source = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <time.h>
            #include <unistd.h>
            int clock_gettime(clockid_t clock, struct timespec *time) {
                static int (*real)(clockid_t, struct timespec *);
                if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
                int result = real(clock, time);
                if (clock == CLOCK_REALTIME && access("\(condition)", F_OK) == 0) time->tv_sec -= 3600;
                return result;
            }
            """
        try TestFile.write(source, to: "\(folder.path)/clock.c")
        let words = ["clang", "-shared", "-fPIC", "-o", library, "\(folder.path)/clock.c", "-ldl"]
        guard try Command.run(words) == 0 else { throw Unmet("clang cannot build the clock") }
    }

    func setBack() throws { try TestFile.write("", to: condition) }
}
