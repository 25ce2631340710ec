// How the supervisor notices, and when it refuses to be one.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct WatchingTests {
    @Test("where inotify is refused, the scan by the clock serves")
    func scanOnly() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.rescanSeconds = 0.2
            let held = spool
            let refuse: (Supervisor) -> Void = { supervisor in
                supervisor.makeWatch = { _, _ throws(PosixError) in
                    throw PosixError(number: EMFILE, operation: "start", path: "inotify")
                }
            }
            try await spool.supervised(prepare: refuse) {
                try held.drop(held.request("ok1"), as: "a.json")
                await held.eventually("found") { held.status("ok1")?.state == .completed }
            }
        }
    }

    @Test("if incoming/ is removed and made again, or becomes a link, the watch comes back")
    func remade() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("ok1"), as: "a.json")
                await spool.eventually("first") { spool.status("ok1") != nil }
                rmdir(spool.incoming)
                try await Task.sleep(for: .milliseconds(200))
                mkdir(spool.incoming, 0o755)
                try spool.drop(spool.request("ok2"), as: "b.json")
                await spool.eventually("second") { spool.status("ok2") != nil }
                mkdir("\(spool.root.path)/elsewhere", 0o755)
                rmdir(spool.incoming)
                symlink("../elsewhere", spool.incoming)
                try spool.drop(spool.request("ok3"), as: "c.json")
                await spool.eventually("third") { spool.status("ok3") != nil }
                try spool.drop(spool.request("ok4"), as: "d.json")
                await spool.eventually("fourth") { spool.status("ok4") != nil }
            }
        }
    }

    @Test("a second supervisor ends at once and says which process has the spool")
    func oneOnly() async throws {
        try await TemporarySpool.with { spool in
            let first = try spool.makeSupervisor()
            do {
                _ = try spool.makeSupervisor()
                Issue.record("two supervisors")
            } catch let error as SpoolError {
                #expect(error.kind == .busy)
                #expect(error.message == "process \(getpid()) already watches \(spool.settings.spool)")
            }
            #expect(SpoolLock.holder(spool.settings) == getpid())
            _ = first
        }
    }

    @Test("a supervisor that is root must be told who its workers are")
    func rootNeedsWorkerUser() async throws {
        guard geteuid() == 0 else { return }
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.workerUser = nil
            #expect(throws: SpoolError.self) { _ = try spool.makeSupervisor() }
            spool.settings.workerUser = "no-such-user"
            #expect(throws: SpoolError.self) { _ = try spool.makeSupervisor() }
        }
    }

    @Test("workers of a root supervisor run as the user that was named, and can write")
    func workerUser() async throws {
        guard geteuid() == 0, UserDatabase.id(of: "nobody") != nil else { return }
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.workerUser = "nobody"
            system("chmod 644 '\(spool.root.path)/worker.sh'")
            try spool.drop(spool.request("ok1"), as: "a.json")
            try await spool.once()
            #expect(spool.status("ok1")?.state == .completed)
            let output = try Directory(path: "\(spool.output)/extraction_ok1")
            let owner = try output.stat("starts.txt").owner
            #expect(owner == UserDatabase.id(of: "nobody"))
        }
    }

    @Test("the closed directories are closed, whatever they were")
    func closed() async throws {
        try await TemporarySpool.with { spool in
            chmod("\(spool.settings.spool)/queued", 0o777)
            _ = try SpoolDirectories(spool.settings)
            let directory = try Directory(path: spool.settings.spool)
            for name in ["queued", "running", "finished", "control", "taken", "cache"] {
                let permissions = try directory.stat(name).permissions
                #expect(permissions == 0o700)
            }
            chmod(spool.output, 0o777)
            #expect(throws: SpoolError.self) { _ = try SpoolDirectories(spool.settings) }
        }
    }

    @Test("places in the queue are kept right")
    func positions() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.maximumRunning = 1
            let held = spool
            for number in 0..<4 { try spool.drop(spool.request("hang\(number)"), as: "\(number).json") }
            try await spool.supervised {
                await held.eventually("places") {
                    (1...3).allSatisfy { (place: Int) in held.status("hang\(place)")?.queuePosition == place }
                }
                #expect(held.status("hang2")?.progressMessage == "Queued for extraction, #2 in queue")
                try held.drop("{\"action\": \"cancel\", \"extraction_id\": \"hang1\"}", as: "c.json")
                await held.eventually("moved up", seconds: 3) { held.status("hang2")?.queuePosition == 1 }
                #expect(held.status("hang1")?.state == .cancelled)
            }
        }
    }
}
