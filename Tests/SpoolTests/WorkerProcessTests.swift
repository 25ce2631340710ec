// One worker's process: its end is seen whatever descriptors are wanting, and a start that fails leaves none behind.
import Disk
import Extraction
import Glibc
import Synchronization
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct WorkerProcessTests {
    @Test("a worker's end is waited for also where no descriptor of it could be had")
    func withoutDescriptor() async throws {
        let child = try spawn("sleep 0.5; exit 7")
        #expect(EndedChild.look(at: child) == .running)
        await WorkerProcess.waitForEnd(of: child, -1)
        guard case .ended(let end) = EndedChild.look(at: child) else {
            Issue.record("\(EndedChild.look(at: child))")
            return
        }
        #expect(end.exitStatus == 7 && end.signal == nil)
        var status: Int32 = 0
        #expect(waitpid(child, &status, 0) == child)
        #expect(EndedChild.look(at: child) == .unknown)
    }

    @Test("a signal that ended a child is told apart from an exit status")
    func signalled() async throws {
        let child = try spawn("kill -KILL $$")
        await WorkerProcess.waitForEnd(of: child, -1)
        guard case .ended(let end) = EndedChild.look(at: child) else {
            Issue.record("not ended")
            return
        }
        #expect(end.signal == SIGKILL && end.exitStatus == nil)
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }

    @Test("workers that cannot be started leave no pipe behind")
    func noLeak() async throws {
        let before = pipes()
        let command = WorkerCommand(executable: "/nowhere/gleaner", arguments: [], memoryLimit: 1 << 30)
        for _ in 0..<100 {
            await withCheckedContinuation { continuation in
                do {
                    _ = try WorkerProcess.start(command, name: "x", path: "/tmp", group: nil) { end in
                        if case .notStarted = end {} else { Issue.record("\(end)") }
                        continuation.resume()
                    }
                } catch {
                    Issue.record(error)
                    continuation.resume()
                }
            }
        }
        // Other tests have some open as well.
        #expect(pipes() - before < 50)
    }

    @Test("free descriptors are found free, and a limit is never lowered")
    func freeDescriptors() throws {
        try ProcessLimits.checkFreeDescriptors(16)
        // What is higher already is left as it is.
        let limit = try ProcessLimits.raiseOpenFiles(atMost: 1)
        #expect(limit > 1)
    }

    private func pipes() -> Int {
        ((try? Directory(path: "/proc/self/fd").names()) ?? []).count { name in
            var target = [CChar](repeating: 0, count: 64)
            let count = readlink("/proc/self/fd/\(name)", &target, target.count)
            return target.prefix(max(0, count)).starts(with: "pipe:".utf8.map { CChar(bitPattern: $0) })
        }
    }

    private func spawn(_ script: String) throws -> Int32 {
        var child: Int32 = 0
        let words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", script].map { (word: String) in strdup(word) }
        var arguments = words + [nil]
        defer { for argument in arguments { free(argument) } }
        let result = posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ)
        guard result == 0 else { throw PosixError(number: result, operation: "start", path: "/bin/sh") }
        return child
    }
}
