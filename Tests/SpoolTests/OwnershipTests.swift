// Whose it is, and what that user may. Files are given to other users, so most of this runs only as root.
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Testing

@testable import Spool

@Suite(.timeLimit(.minutes(1)), .enabled(if: geteuid() == 0, "needs root to give files away"))
struct OwnershipTests {
    private func drop(_ spool: TemporarySpool, _ text: String, as name: String, owner: UInt32) throws {
        try spool.drop(text, as: ".\(name)")
        let incoming = try Directory(path: spool.incoming)
        try incoming.setOwner(of: ".\(name)", owner, group: owner)
        try incoming.rename(".\(name)", as: name)
    }

    @Test("the owner of the file is the owner of the extraction, reads it, and nobody else does")
    func ownerReads() async throws {
        try await TemporarySpool.with { spool in
            guard AccessControlList.isSupported(on: try Directory(path: spool.output)) else { return }
            var spool = spool
            spool.settings.sourceRoots = ["54321": ["/tmp"]]
            try drop(spool, spool.request("ok1"), as: "a.json", owner: 54321)
            try await spool.once()
            #expect(spool.json("output/extraction_ok1/config_used.json")?["owner"] == .string("54321"))
            #expect(spool.status("ok1")?.state == .completed)
            #expect(canRead("\(spool.output)/extraction_ok1/config_used.json", as: 54321))
            #expect(!canRead("\(spool.output)/extraction_ok1/config_used.json", as: 54322))
            #expect(!canRead("\(spool.settings.spool)/queued", as: 54321))
        }
    }

    @Test(
        "paths must lie under the user's roots",
        arguments: [("/tmp/x", true), ("/tmp", true), ("/tmpx", false), ("/tmp/../etc", false), ("/", false)])
    func roots(path: String, isAllowed: Bool) async throws {
        try await TemporarySpool.with { spool in
            guard AccessControlList.isSupported(on: try Directory(path: spool.output)) else { return }
            var spool = spool
            spool.settings.sourceRoots = ["54321": ["/tmp/"]]
            let request = "{\"extraction_id\": \"ok1\", \"source\": {\"eml\": \"\(path)\"}}"
            try drop(spool, request, as: "a.json", owner: 54321)
            try await spool.once()
            #expect(spool.receipt("a.json")?["error_code"] == (isAllowed ? nil : .string("not_allowed")))
        }
    }

    @Test("what a user may not read any more is not retried")
    func withdrawn() async throws {
        try await TemporarySpool.with { spool in
            guard AccessControlList.isSupported(on: try Directory(path: spool.output)) else { return }
            var spool = spool
            spool.settings.sourceRoots = ["54321": ["/"]]
            try drop(spool, spool.request("fail1"), as: "a.json", owner: 54321)
            try await spool.once()
            spool.settings.sourceRoots = [:]
            try drop(spool, "{\"action\": \"retry\", \"extraction_id\": \"fail1\"}", as: "r.json", owner: 54321)
            try await spool.once()
            #expect(spool.receipt("r.json")?["error_code"] == .string("not_allowed"))
            #expect(spool.status("fail1")?.attempt == 1)
        }
    }

    @Test("nobody cancels, retries or reruns another's extraction, nor speaks for another")
    func others() async throws {
        try await TemporarySpool.with { spool in
            guard AccessControlList.isSupported(on: try Directory(path: spool.output)) else { return }
            var spool = spool
            spool.settings.sourceRoots = ["54321": ["/"], "54322": ["/"]]
            try drop(spool, spool.request("fail1"), as: "a.json", owner: 54321)
            try await spool.once()
            try drop(spool, "{\"action\": \"retry\", \"extraction_id\": \"fail1\"}", as: "r.json", owner: 54322)
            try drop(spool, "{\"action\": \"rerun\", \"of\": \"fail1\"}", as: "n.json", owner: 54322)
            try drop(spool, spool.request("ok2", ", \"user\": \"root\""), as: "u.json", owner: 54322)
            try drop(spool, "{\"action\": \"rerun\", \"of\": \"fail1\"}", as: "none.json", owner: 54321)
            try await spool.once()
            #expect(spool.receipt("none.json")?["error_message"]?.string?.contains("no whole newsletters.json") == true)
            let earlier = try Directory(path: "\(spool.output)/extraction_fail1")
            try AtomicFile.write(Array("[]".utf8), as: "newsletters.json", in: earlier)
            try drop(spool, "{\"action\": \"rerun\", \"of\": \"fail1\"}", as: "own.json", owner: 54321)
            try await spool.once()
            for name in ["r.json", "n.json", "u.json"] {
                #expect(spool.receipt(name)?["error_code"] == .string("not_allowed"))
            }
            #expect(spool.status("fail1")?.attempt == 1)
            #expect(spool.receipt("own.json")?["status"] == .string("pending"))
        }
    }

    @Test("a priority above what the owner is allowed is lowered")
    func priority() async throws {
        try await TemporarySpool.with { spool in
            guard AccessControlList.isSupported(on: try Directory(path: spool.output)) else { return }
            var spool = spool
            spool.settings.sourceRoots = ["54321": ["/"]]
            try drop(spool, spool.request("ok1", ", \"priority\": \"high\""), as: "a.json", owner: 54321)
            try drop(spool, spool.request("ok2", ", \"priority\": \"high\""), as: "b.json", owner: 0)
            try await spool.once()
            #expect(spool.status("ok1")?.priority == .normal)
            #expect(spool.status("ok2")?.priority == .high)
        }
    }

    @Test("where several may drop, a file that others may write to proves nothing about its owner")
    func authorship() async throws {
        try await TemporarySpool.with { spool in
            var spool = spool
            spool.settings.incompleteSeconds = 0.2
            chmod(spool.incoming, 0o1777)
            try drop(spool, spool.request("ok1"), as: "open.json", owner: 0)
            chmod("\(spool.incoming)/open.json", 0o666)
            try drop(spool, spool.request("ok2"), as: "linked.json", owner: 0)
            link("\(spool.incoming)/linked.json", "\(spool.root.path)/other")
            try drop(spool, spool.request("ok3"), as: "good.json", owner: 0)
            try await Task.sleep(for: .milliseconds(300))
            try await spool.once()
            #expect(spool.receipt("open.json")?["error_code"] == .string("not_allowed"))
            #expect(spool.receipt("linked.json")?["error_code"] == .string("not_allowed"))
            #expect(spool.receipt("good.json")?["status"] == .string("pending"))
        }
    }

    @Test("root gives its workers what it has written, and nobody's file that a worker has laid there")
    func lending() async throws {
        try await TemporarySpool.with { spool in
            let worker = WorkerCommand.User(uid: 54321, gid: 54321)
            try spool.root.mkdir("lent")
            let lent = try spool.root.directory("lent")
            for (name, owner) in [("roots", 0), ("workers", 54321), ("strangers", 54322), ("earlier", 54323)] {
                try AtomicFile.write([1], as: name, in: lent)
                chown("\(lent.path)/\(name)", UInt32(owner), UInt32(owner))
            }
            try AtomicFile.write([1], as: "secret", in: spool.root)
            link("\(spool.root.path)/secret", "\(lent.path)/linked")
            symlink("../secret", "\(lent.path)/symbolic")
            // Of an earlier worker_user, as the directory itself.
            chown(lent.path, 54323, 54323)
            for _ in 0..<2 {
                try lent.lend(to: worker)
                let owners = try ["roots", "workers", "strangers", "earlier", "linked"].map { try lent.stat($0).owner }
                #expect(owners == [54321, 54321, 54322, 54321, 0])
                #expect(try lent.status().owner == 54321)
            }
        }
    }

    @Test("somebody else's incoming/ is shared, though nobody but he may write to it")
    func othersIncoming() async throws {
        try await TemporarySpool.with { spool in
            chmod(spool.incoming, 0o755)
            chown(spool.incoming, 54321, 54321)
            try drop(spool, spool.request("ok1"), as: "open.json", owner: 0)
            chmod("\(spool.incoming)/open.json", 0o666)
            try drop(spool, spool.request("ok2"), as: "good.json", owner: 0)
            try await spool.once()
            #expect(spool.receipt("open.json")?["error_code"] == .string("not_allowed"))
            #expect(spool.receipt("good.json")?["status"] == .string("pending"))
        }
    }

    @Test("a request that is exchanged in a race with its acceptance never counts as somebody else's")
    func exchanged() async throws {
        try await TemporarySpool.with { spool in
            guard AccessControlList.isSupported(on: try Directory(path: spool.output)) else { return }
            var spool = spool
            spool.settings.sourceRoots = ["54321": ["/tmp"]]
            spool.settings.incompleteSeconds = 0.2
            chmod(spool.incoming, 0o1777)
            let held = spool
            try await spool.supervised {
                let end = ContinuousClock.now + .seconds(3)
                var number = 0
                while ContinuousClock.now < end {
                    number += 1
                    // His own good request; then under the same name one of root's making that anybody can have filled.
                    try drop(held, held.request(nil), as: "a.json", owner: 54321)
                    if number % 3 == 0 { try await Task.sleep(for: .milliseconds(Int.random(in: 0...4))) }
                    try held.drop("{\"source\": {\"eml\": \"/etc\"}}", as: ".trap")
                    chmod("\(held.incoming)/.trap", 0o666)
                    rename("\(held.incoming)/.trap", "\(held.incoming)/a.json")
                }
                await held.eventually("all answered") { held.names("spool/incoming").isEmpty }
            }
            let accepted = spool.names("output")
            #expect(!accepted.isEmpty)
            for name in accepted {
                let config = spool.json("output/\(name)/config_used.json")
                #expect(config?["owner"] == .string("54321"))
                #expect(config?["source"]?.object?["eml"] == .string("/tmp"))
            }
        }
    }

    private func canRead(_ path: String, as user: UInt32) -> Bool {
        system(
            "/usr/bin/setpriv --reuid=\(user) --regid=\(user) --clear-groups /bin/ls -d '\(path)/.' >/dev/null 2>&1 "
                + "|| /usr/bin/setpriv --reuid=\(user) --regid=\(user) --clear-groups /bin/cat '\(path)' >/dev/null 2>&1"
        )
            == 0
    }
}
