// Workers that die: of memory, of a signal, with their supervisor. The built program's own workers, at real work.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct WorkerDeathTests {
    @Test(
        "a worker past memory_limit dies; the third time the extraction fails with out_of_memory, and the supervisor goes on"
    )
    func outOfMemory() async throws {
        try await SpoolFolder.with(
            ["memory_limit: 64 MiB", "html_limit: 100 MiB", "network:", "  concurrency: 1"]
        ) { folder in
            let good = try Letters.write(.messageFolder, in: folder)
            // Taken in at once, as every message is, it leaves no room for its copies.
            let story = "<p><a href='http://news.example/2026/story'>A story that is told again</a> and again</p>"
            let page = String(repeating: story, count: (38 << 20) / story.utf8.count)
            try TestFile.write(Letters.letter("Too big", page: page), to: "\(folder.path)/big.eml")
            try await folder.watched { _ in
                try folder.drop(
                    "{\"extraction_id\": \"big\", \"offline\": true, \(Letters.source("eml", "\(folder.path)/big.eml"))}",
                    as: "a.json")
                let status = try await folder.ended("big", seconds: 120)
                #expect(status["status"] == .string("failed"))
                #expect(status["error_code"] == .string("out_of_memory"))
                #expect(status["starts"]?.integer == 3)
                #expect(
                    status["error_message"]?.string?.hasPrefix(
                        "the worker died 3 times, at last: signal 6 (Aborted), out of memory in stage") == true)
                try folder.drop("{\"extraction_id\": \"good\", \"offline\": true, \(good)}", as: "b.json")
                try await folder.completed("good")
            }
        }
    }

    @Test("the least memory that can be configured is enough for a thousand links and the threads that ask for them")
    func leastMemory() async throws {
        try await SlowWeb.with(isOpen: true, ["memory_limit: 64 MiB"]) { folder, _ in
            let stories = (1...1000).map {
                "<h2><a href='http://click\($0 % 40).letter.example/go/\($0)'>A long story, number \($0)</a></h2>"
            }
            try TestFile.write(stories.joined(separator: "\n"), to: "\(folder.path)/mail/letter.html")
            try TestFile.write("{\(Letters.source("raw_html", "\(folder.path)/mail"))}", to: "\(folder.path)/r.json")
            let end = try await folder.gleaner("run", "r.json")
            #expect(end.status == 0, "\(end.errors)")
            #expect(end.output.contains("1000 articles"), "\(end.output)")
        }
    }

    @Test("a worker that has no room for another thread, and needs none, is left to its work")
    func noRoom() async throws {
        try await SlowWeb.with { folder, web in
            try await folder.watched { watch in
                try await SlowWeb.dropRequest(in: folder)
                let worker = try #require(Processes.children(of: watch.pid).first)
                // Both links are being asked for: no thread more is needed until they answer.
                try await Task.sleep(for: .seconds(1))
                let room = Processes.dataBytes(worker) + (512 << 10)
                #expect(try Command.run(["prlimit", "--pid", "\(worker)", "--data=\(room):"]) == 0)
                try await Task.sleep(for: .seconds(9))
                #expect(try Command.run(["prlimit", "--pid", "\(worker)", "--data=\(1 << 30):"]) == 0)
                web.answer()
                let status = try await folder.completed("slow")
                #expect(status["starts"]?.integer == 1)
            }
        }
    }

    @Test("a worker that is killed in the middle is started again from its last whole stage")
    func killed() async throws {
        try await SlowWeb.with { folder, web in
            try await folder.watched { watch in
                try await SlowWeb.dropRequest(in: folder)
                let links = TestFile.identity("\(folder.extraction("slow"))/extracted_links.json")
                let worker = try #require(Processes.children(of: watch.pid).first)
                kill(worker, SIGKILL)
                _ = try await folder.status(of: "slow", "starts again") { $0["starts"]?.integer == 2 }
                web.answer()
                let status = try await folder.completed("slow")
                #expect(status["starts"]?.integer == 2)
                #expect(status["attempt"]?.integer == 1)
                #expect(TestFile.identity("\(folder.extraction("slow"))/extracted_links.json") == links)
                #expect(folder.articles("slow") == SlowWeb.articles)
            }
            try await Contract.check("slow", in: folder)
        }
    }

    @Test(
        "SIGTERM leaves what is at work to the next start, which completes it; nothing is left running",
        arguments: [SIGTERM, SIGKILL])
    func shutdown(signal: Int32) async throws {
        try await SlowWeb.with { folder, web in
            let watch = try await folder.startWatch()
            defer { watch.kill() }
            try await SlowWeb.dropRequest(in: folder)
            let workers = Processes.children(of: watch.pid)
            #expect(workers.count == 1)
            watch.signal(signal)
            let end = try await watch.end()
            if signal == SIGTERM {
                #expect(end.status == 0, "\(end.errors)")
                #expect(folder.status("slow")?["status"] == .string("processing"))
                #expect(
                    folder.status("slow")?["progress_message"]
                        == .string("Interrupted, goes on when gleaner watch starts"))
            }
            #expect(folder.names("spool/running") == ["slow.json"])
            // A worker ends with its supervisor, however that ended.
            try await Deadline.wait(for: "the workers' end") { workers.allSatisfy { !Processes.isAlive($0) } }
            web.answer()
            try await folder.watched { _ in
                let resumed = try await folder.status(of: "slow", "is at work again") { $0["starts"] == .integer(2) }
                #expect(resumed.string("progress_message")?.hasPrefix("Interrupted") == false)
                try await folder.completed("slow")
                #expect(folder.articles("slow") == SlowWeb.articles)
                try await Deadline.wait(for: "its file to be put away") {
                    folder.names("spool/finished") == ["slow.json"]
                }
            }
            try await Contract.check("slow", in: folder)
        }
    }
}

/// Processes, as /proc shows them.
enum Processes {
    /// The processes that a process has started and that have not ended.
    static func children(of parent: Int32) -> [Int32] {
        TestFile.names("/proc").compactMap { Int32($0) }.filter { fields($0)?.parent == parent && isAlive($0) }
    }

    /// Whether a process is there and no zombie.
    static func isAlive(_ process: Int32) -> Bool {
        fields(process).map { $0.state != "Z" && $0.state != "X" } ?? false
    }

    /// Whether a process has said what becomes of it at a signal, rather than being ended by it: proc_pid_status(5).
    static func minds(_ signal: Int32, _ process: Int32) -> Bool {
        let masks = (TestFile.text("/proc/\(process)/status") ?? "").split(separator: "\n").filter { line in
            ["SigBlk:", "SigIgn:", "SigCgt:"].contains { line.hasPrefix($0) }
        }
        return masks.contains { line in
            let mask = line.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } ?? 0
            return mask & (1 << UInt64(signal - 1)) != 0
        }
    }

    /// What a process has of what RLIMIT_DATA counts: VmData of proc_pid_status(5).
    static func dataBytes(_ process: Int32) -> Int {
        let lines = (TestFile.text("/proc/\(process)/status") ?? "").split(separator: "\n")
        let words = lines.first { $0.hasPrefix("VmData:") }?.split { $0 == " " || $0 == "\t" } ?? []
        return words.count > 1 ? (Int(words[1]) ?? 0) << 10 : 0
    }

    /// proc_pid_stat(5): behind the name, in brackets, stand the state and the parent.
    private static func fields(_ process: Int32) -> (state: Substring, parent: Int32)? {
        guard let line = TestFile.text("/proc/\(process)/stat"), let bracket = line.lastIndex(of: ")") else {
            return nil
        }
        let words = line[bracket...].split(separator: " ")
        guard words.count > 2, let parent = Int32(words[2]) else { return nil }
        return (words[1], parent)
    }
}
