// From a dropped file to an extraction that waits, runs and ends.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1))) struct AcceptanceTests {
    @Test("a dropped request is accepted, carried out and answered")
    func happyPath() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("ok1"), as: "a.json")
                await spool.eventually("finished") { spool.names("spool/finished") == ["ok1.json"] }
                #expect(spool.status("ok1")?.state == .completed)
                #expect(spool.receipt("a.json")?["status"] == .string("pending"))
                #expect(spool.receipt("a.json")?["extraction_id"] == .string("ok1"))
                #expect(spool.receipt("a.json")?["message"] == .string("Extraction started"))
                let config = spool.json("output/extraction_ok1/config_used.json")
                #expect(config?["request_file"] == .string("a.json"))
                #expect(config?["owner_uid"] == .integer(Int64(geteuid())))
                #expect(spool.names("spool/incoming") == [] && spool.names("spool/queued") == [])
                #expect(spool.names("spool/running") == [])
            }
        }
    }

    @Test("requests without an id get the time, and a number where it is taken")
    func madeIDs() async throws {
        try await TemporarySpool.with { spool in
            for number in 0..<30 { try spool.drop(spool.request(nil), as: "r\(number).json") }
            try await spool.once()
            let names = spool.names("output")
            #expect(names.count == 30)
            #expect(names.allSatisfy { ExtractionID(directoryName: $0) != nil })
            #expect(names.contains { $0.hasSuffix("_2") })
            let sequences = names.compactMap { spool.json("output/\($0)/config_used.json")?["sequence"]?.integer }
            #expect(Set(sequences).count == 30)
        }
    }

    @Test("an id that is taken is rejected, and what has it stays")
    func takenID() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop(spool.request("ok1"), as: "a.json")
            try await spool.once()
            try spool.drop(spool.request("ok1"), as: "b.json")
            try await spool.once()
            #expect(spool.receipt("b.json")?["error_code"] == .string("id_taken"))
            #expect(spool.receipt("b.json")?["extraction_id"] == .string("ok1"))
            #expect(spool.status("ok1")?.state == .completed)
            #expect(spool.names("spool/rejected") == ["b.json", "b.json.error.json"])
        }
    }

    @Test("a request that is rewritten after its acceptance changes nothing")
    func rewritten() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                try spool.drop(spool.request("slow1", ", \"max_results\": 7"), as: "a.json")
                let directory = try Directory(path: spool.incoming)
                let file = try? directory.openFile("a.json", flags: O_WRONLY)
                await spool.eventually("accepted") { spool.receipt("a.json") != nil }
                if let file { try file.write(Array("{\"max_results\": 8}".utf8)) }
                await spool.eventually("finished") { spool.names("spool/finished") == ["slow1.json"] }
                #expect(spool.json("output/extraction_slow1/config_used.json")?["max_results"] == .integer(7))
            }
        }
    }

    @Test("whatever mv puts in a request's place while it is being accepted, what runs is what was taken")
    func exchanged() async throws {
        try await TemporarySpool.with { spool in
            try await spool.supervised {
                let directory = try Directory(path: spool.incoming)
                for number in 1...400 {
                    let text = spool.request(nil, ", \"max_results\": \(number)")
                    try AtomicFile.write(Array(text.utf8), as: "a.json", in: directory, durable: false)
                    if number % 16 == 0 { try await Task.sleep(for: .milliseconds(3)) }
                }
                await spool.eventually("all taken") {
                    spool.names("spool/incoming").isEmpty && spool.names("spool/queued").isEmpty
                        && spool.names("spool/running").isEmpty
                }
                let finished = spool.names("spool/finished")
                #expect(!finished.isEmpty)
                for name in finished {
                    let dropped = spool.json("spool/finished/\(name)")?["max_results"]
                    let used = spool.json("output/extraction_\(name.dropLast(5))/config_used.json")?["max_results"]
                    #expect(dropped != nil && dropped == used)
                }
                #expect(spool.names("output").count == finished.count)
                #expect(spool.names("spool/rejected") == [])
            }
        }
    }

    @Test("hundreds of requests dropped at once are all accepted, in their order")
    func manyAtOnce() async throws {
        try await TemporarySpool.with { spool in
            for number in 0..<300 { try spool.drop(spool.request("ok\(number)"), as: "r\(number).json") }
            let supervisor = try spool.makeSupervisor()
            let began = ContinuousClock.now
            // Nothing is started: acceptance alone is measured.
            supervisor.queue = Queue(maximumRunning: 1, maximumRunningPerUser: 1)
            await supervisor.scan()
            while !supervisor.backlog.isEmpty { await supervisor.workOffBacklog() }
            #expect(supervisor.queue.count == 300)
            #expect(ContinuousClock.now - began < .seconds(20))
            #expect(spool.names("spool/queued").count == 300)
            #expect(spool.names("spool/receipts").count == 300)
            #expect(spool.status("ok200")?.state == .pending)
            // Written under the lock, as all in it is.
            #expect(spool.names("output/extraction_ok200") == [".lock", "config_used.json", "status.json"])
            let order = supervisor.queue.order(limit: 3, now: 0).map(\.description)
            #expect(order == ["ok0", "ok1", "ok2"])
        }
    }

    @Test("an account that nobody has configured is refused")
    func unknownAccount() async throws {
        try await TemporarySpool.with { spool in
            try spool.drop("{}", as: "a.json")
            try await spool.once()
            #expect(spool.receipt("a.json")?["error_code"] == .string("unknown_account"))
            #expect(spool.names("output") == [])
        }
    }

    @Test("an account is for those whom the configuration names; a slip in its name gets a suggestion")
    func accounts() async throws {
        try await TemporarySpool.with { spool in
            var account = Account(name: "letters")
            account.users = ["54321"]
            var settings = spool.settings
            settings.accounts = ["letters": account]
            settings.sharedOutput = true
            let checks = AcceptanceChecks(settings, try SpoolDirectories(settings))
            var request = Request()
            request.source = SourceName(.account, "leters")
            let unknown = #expect(throws: RequestError.self) { try checks.check(request, fileOwner: geteuid()) }
            #expect(unknown?.code == .unknownAccount)
            #expect(unknown?.hint == "did you mean \"letters\"?")
            request.source = SourceName(.account, "letters")
            #expect(throws: Never.self) { try checks.check(request, fileOwner: geteuid()) }
            #expect(throws: Never.self) { try checks.check(request, fileOwner: 54321) }
            let refused = #expect(throws: RequestError.self) { try checks.check(request, fileOwner: 54322) }
            #expect(refused?.code == .notAllowed)
            // Nobody learns the names of accounts that are not for him.
            request.source = SourceName(.account, "leters")
            let stranger = #expect(throws: RequestError.self) { try checks.check(request, fileOwner: 54322) }
            #expect(stranger?.hint?.contains("letters") == false)
        }
    }

    @Test("a full or read-only disk leaves the request where it is until there is room")
    func fullDisk() async throws {
        guard geteuid() == 0 else { return }
        try await TemporarySpool.with { spool in
            let output = spool.output
            guard system("mount -t tmpfs -o size=16k,mode=755 none '\(output)' 2>/dev/null") == 0 else { return }
            defer { system("umount -l '\(output)'") }
            system("head -c 16384 /dev/zero > '\(output)/fill' 2>/dev/null")
            try await spool.supervised {
                try spool.drop(spool.request("ok1"), as: "a.json")
                try await Task.sleep(for: .milliseconds(300))
                #expect(spool.names("spool/incoming") == ["a.json"])
                await spool.eventually("nothing is left of it") {
                    !spool.names("output").contains("extraction_ok1")
                }
                system("mount -o remount,ro,size=1m '\(output)'")
                try spool.drop(spool.request("ok2"), as: "b.json")
                try await Task.sleep(for: .milliseconds(300))
                #expect(spool.names("spool/incoming") == ["a.json", "b.json"])
                system("mount -o remount,rw,size=1m '\(output)'")
                try spool.drop(spool.request("ok3"), as: "c.json")
                await spool.eventually("all done") { spool.names("spool/finished").count == 3 }
            }
        }
    }

    @Test("who works off once says when the disk has kept something from being done")
    func leftWork() async throws {
        try await TemporarySpool.with { spool in
            let supervisor = try spool.makeSupervisor()
            try spool.drop(spool.request("ok1"), as: "a.json")
            try spool.root.removeTree("output")
            await supervisor.run(once: true, handlesSignals: false)
            #expect(supervisor.hasLeftWork)
            #expect(spool.names("spool/incoming") == ["a.json"])
            let next = try spool.makeSupervisor()
            await next.run(once: true, handlesSignals: false)
            #expect(!next.hasLeftWork)
            #expect(spool.status("ok1")?.state == .completed)
        }
    }
}
