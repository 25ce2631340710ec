// Memory limits by a cgroup that was delegated to the supervisor, on the kernel's own cgroup file system: a subtree is made,
// marked as systemd marks it, and removed. Skipped where there is no cgroup v2 that has the memory, which most containers
// lack; the limit that a worker sets itself (RLIMIT_DATA) is tested everywhere.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(
    .timeLimit(.minutes(6)),
    .enabled(if: DelegatedGroup.isPossible, "needs root and a writable cgroup v2 with the memory controller"))
struct ControlGroupTests {
    @Test("each worker has a group of its own with the limit; one that exceeds it three times failed by out_of_memory")
    func limited() async throws {
        try await SlowWeb.with(["memory_limit: 200 MiB"]) { folder, _ in
            let group = try DelegatedGroup()
            defer { group.remove() }
            let watch = try await folder.startWatch(through: group.entrance)
            defer { watch.kill() }
            #expect(group.membership(of: watch.pid) == "\(group.name)/supervisor")
            try folder.drop(
                "{\"extraction_id\": \"slow\", \(Letters.source("raw_html", "\(folder.path)/mail"))}", as: "a.json")
            for death in 1...3 {
                _ = try await folder.status(of: "slow", "resolves") {
                    $0["stage"] == .string("resolve") && $0["starts"]?.integer == Int64(death)
                }
                let worker = try #require(Processes.children(of: watch.pid).first)
                #expect(group.membership(of: worker) == "\(group.name)/worker-slow")
                let leaf = "\(group.path)/worker-slow"
                #expect(TestFile.text("\(leaf)/memory.max") == "209715200\n")
                // Far below what it has already: the kernel finds nothing to take back and ends it.
                try TestFile.write("1048576", to: "\(leaf)/memory.max")
                try await Deadline.wait(for: "death \(death)", seconds: 60) { !Processes.isAlive(worker) }
            }
            let status = try await folder.ended("slow")
            #expect(status["error_code"] == .string("out_of_memory"))
            #expect(status.string("error_message")?.contains("signal 9 (Killed), out of memory") == true)
            try await Deadline.wait(for: "the group's end") { !TestFile.exists("\(group.path)/worker-slow") }
        }
    }
}

/// A part of the machine's cgroups that may be rearranged.
private struct DelegatedGroup {
    private static let root = "/sys/fs/cgroup"
    static let isPossible = geteuid() == 0 && hasMemory && (try? DelegatedGroup().remove()) != nil

    private static var hasMemory: Bool {
        (TestFile.text("\(root)/cgroup.controllers") ?? "").split { $0 == " " || $0 == "\n" }.contains("memory")
    }

    /// As /proc/PID/cgroup has it.
    let name: String
    var path: String { Self.root + name }
    /// What a program is started through to be in it.
    var entrance: [String] { ["sh", "-c", "echo $$ > \(path)/cgroup.procs && exec \"$0\" \"$@\""] }

    init() throws {
        name = "/gleaner-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let script = """
            import os, sys
            root, path = sys.argv[1:]
            with open(root + "/cgroup.subtree_control", "w") as file: file.write("+memory")
            os.mkdir(path)
            os.setxattr(path, "user.delegate", b"1")
            """
        guard try Command.run(["python3", "-c", script, Self.root, Self.root + name]) == 0 else {
            throw Unmet("a cgroup at \(Self.root + name)")
        }
    }

    /// The group that a process is in.
    func membership(of process: Int32) -> String? {
        let lines = (TestFile.text("/proc/\(process)/cgroup") ?? "").split(separator: "\n")
        return lines.first { $0.hasPrefix("0::") }.map { String($0.dropFirst(3)) }
    }

    /// Ends whatever is left in it, and removes it.
    func remove() {
        try? TestFile.write("1", to: "\(path)/cgroup.kill")
        for attempt in 0..<100 {
            if attempt > 0 { usleep(20_000) }
            for leaf in TestFile.names(path) where TestFile.exists("\(path)/\(leaf)/cgroup.procs") {
                rmdir("\(path)/\(leaf)")
            }
            if rmdir(path) == 0 { return }
        }
    }
}
