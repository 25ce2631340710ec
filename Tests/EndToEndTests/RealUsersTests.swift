// Users of one machine who mean no good, with a supervisor that is a user of its own: whatever one of them drops, links,
// plants or exchanges, he gets nothing of another's and says nothing in another's name. The users are real ones, made for
// these tests and removed after them, since what they may do is the kernel's business, group lists and all.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(
    .timeLimit(.minutes(6)), .serialized,
    .enabled(
        if: Household.canBeMade,
        "needs root, useradd, setpriv, access control lists in /tmp, and a build that others may read"))
struct RealUsersTests {
    @Test(
        "where all may drop, or a group, each has what is his own; and nobody reads, ends, repeats or removes another's",
        arguments: [false, true])
    func own(byGroup: Bool) async throws {
        try await Household.served(byGroup: byGroup) { home in
            let (ada, bob) = (home.ada, home.bob)
            try await home.drop(ada, home.extraction("hers", ada), as: "hers.json")
            _ = try await home.folder.completed("hers")
            #expect(home.owner(of: "hers") == ada)
            let articles = "output/extraction_hers/article_urls.txt"
            #expect(try await home.run(ada, "cat \(articles)").output.contains("http"))
            for file in [
                articles, "output/extraction_hers/status.json", "output/extraction_hers/raw_html", "spool/queued",
            ] {
                #expect(try await home.run(bob, "cat \(file) || ls \(file)").output == "", "\(file)")
            }
            for action in ["cancel", "retry"] {
                let request = "{\"action\": \"\(action)\", \"extraction_id\": \"hers\"}"
                #expect(try await home.answer(bob, request, as: "\(action).json") == "not_allowed")
            }
            #expect(
                try await home.answer(bob, "{\"action\": \"rerun\", \"of\": \"hers\"}", as: "rerun.json")
                    == "not_allowed")
            let hers = home.extraction("named", bob, "\"user\": \"\(ada)\", ")
            #expect(try await home.answer(bob, hers, as: "user.json") == "not_allowed")
            // What waits in incoming/ is its dropper's alone.
            _ = try await home.run(ada, "printf '{' > spool/incoming/half.json")
            for attempt in ["rm -f", "truncate -s 0"] {
                #expect(try await home.run(bob, "\(attempt) spool/incoming/half.json").status != 0, "\(attempt)")
            }
            for place in [
                "output/extraction_hers/status.json", "spool/receipts/x", "spool/rejected/x", "spool/queued/x",
            ] {
                #expect(try await home.run(bob, "echo x > \(place)").status != 0, "\(place)")
            }
            #expect(home.folder.status("hers")?["attempt"]?.integer == 1)
        }
    }

    @Test("a path leads nowhere but below the roots of who named it, links included")
    func paths() async throws {
        try await Household.served { home in
            let (ada, bob) = (home.ada, home.bob)
            let other = home.extraction("x1", ada)
            #expect(try await home.answer(bob, other, as: "other.json") == "not_allowed")
            // The link lies where he may, and leads where he may not.
            _ = try await home.run(bob, "ln -s \(home.mail(ada)) \(home.mail(bob))/link")
            let linked =
                "{\"extraction_id\": \"x2\", \"offline\": true, \(Letters.source("eml", "\(home.mail(bob))/link"))}"
            #expect(try await home.answer(bob, linked, as: "linked.json") == nil)
            let status = try await home.folder.ended("x2")
            #expect(status["status"] == .string("failed"))
            #expect(home.folder.names("output/extraction_x2/raw_html") == [])
        }
    }

    @Test("no link, FIFO or directory that is dropped reads or counts as another's file")
    func links() async throws {
        try await Household.served { home in
            let (ada, bob) = (home.ada, home.bob)
            let path = home.folder.path
            // A request that she has lying about, which everybody can read and which she has not dropped.
            _ = try await home.run(ada, "cat > \(home.mail(ada))/request", input: home.extraction("planted", ada))
            let file = "\(home.mail(ada))/request"
            _ = try await home.run(bob, "ln -s \(file) spool/incoming/symbolic.json")
            _ = try await home.run(bob, "mkfifo spool/incoming/fifo.json && mkdir spool/incoming/folder.json")
            // The kernel may refuse him this (fs.protected_hardlinks); where it does not, it looks as if she had dropped it.
            if try await home.run(bob, "ln \(file) spool/incoming/hard.json").status != 0 {
                #expect(link(file, "\(path)/spool/incoming/hard.json") == 0)
            }
            // A file of hers that everybody may write to, filled and moved by him.
            _ = try await home.run(ada, "touch \(home.shared)/open && chmod 666 \(home.shared)/open")
            _ = try await home.run(bob, "cat > \(home.shared)/open", input: home.extraction("filled", ada))
            #expect(try await home.run(bob, "mv \(home.shared)/open spool/incoming/open.json").status == 0)
            for name in ["symbolic.json", "fifo.json", "hard.json", "open.json"] {
                try await Deadline.wait(for: "the answer to \(name)", seconds: 60) { home.folder.receipt(name) != nil }
                #expect(home.folder.receipt(name)?["status"] == .string("rejected"), "\(name)")
            }
            #expect(home.folder.names("output") == [])
            #expect(TestFile.exists(file))
        }
    }

    @Test("a request that is exchanged as fast as can be is never carried out for another")
    func races() async throws {
        try await Household.served { home in
            let (ada, bob) = (home.ada, home.bob)
            _ = try await home.run(ada, "cat > \(home.mail(ada))/request", input: home.extraction(nil, ada))
            let race = """
                own='\(home.extraction(nil, bob))'
                end=$(($(date +%s) + 4))
                while test "$(date +%s)" -lt $end; do
                    echo "$own" > spool/incoming/.own && mv -f spool/incoming/.own spool/incoming/race.json
                    ln -s \(home.mail(ada))/request spool/incoming/.link && mv -f spool/incoming/.link spool/incoming/race.json
                    echo "$own" > spool/incoming/.own && mv -f spool/incoming/.own spool/incoming/race.json
                    ln \(home.mail(ada))/request spool/incoming/.hard 2>/dev/null && mv -f spool/incoming/.hard spool/incoming/race.json
                    mkfifo spool/incoming/.fifo && mv -f spool/incoming/.fifo spool/incoming/race.json
                done
                rm -f spool/incoming/.own spool/incoming/.link spool/incoming/.hard spool/incoming/.fifo
                echo "$own" > spool/incoming/last.json
                """
            #expect(try await home.run(bob, race).status == 0)
            try await Deadline.wait(for: "the last answer", seconds: 60) { home.folder.receipt("last.json") != nil }
            let ids = home.folder.names("output").map { $0.replacing("extraction_", with: "") }
            #expect(!ids.isEmpty)
            for id in ids { #expect(home.owner(of: id) == bob, "\(id)") }
        }
    }
}

/// Three users made for a test: the supervisor's own and two who drop requests.
private struct Household {
    let folder: SpoolFolder
    let ada: String
    let bob: String
    /// A directory that all may write to and that is not sticky.
    var shared: String { "\(folder.path)/shared" }

    static let canBeMade = geteuid() == 0 && OrdinaryUser.canRun && (try? Command.run(["sh", "-c", probe])) == 0
    private static let probe = """
        command -v useradd userdel setpriv && f=$(mktemp) && setfacl -m u:65534:r "$f"; s=$?; rm -f "$f"; exit $s
        """

    /// Runs a supervisor that is a user of its own, in a folder where the two may drop, all users of the machine or by a
    /// group; removes the users at the end, however that comes about.
    static func served(byGroup: Bool = false, _ body: (Household) async throws -> Void) async throws {
        let stem = "gl\(getpid() % 100_000)\(Int.random(in: 100...999))"
        let users = ["k", "a", "b"].map { stem + $0 }
        defer { for user in users.reversed() { _ = try? Command.run(["userdel", user]) } }
        for user in users {
            // The group of the first is the one that may drop.
            let groups = user == users[0] ? [] : ["-G", users[0]]
            let words = ["useradd", "-M", "-U", "-d", "/nonexistent", "-s", "/usr/sbin/nologin"] + groups + [user]
            guard try Command.run(words) == 0 else { throw Unmet("\(words) failed") }
        }
        try await SpoolFolder.with(["incomplete_seconds: 2"], isRootsOwn: false) { folder in
            let home = Household(folder: folder, ada: users[1], bob: users[2])
            try await home.prepare(keeper: users[0], byGroup: byGroup)
            let watch = try await folder.startWatch(through: become(users[0]))
            defer { watch.kill() }
            try await body(home)
        }
    }

    private func prepare(keeper: String, byGroup: Bool) async throws {
        var roots = ["source_roots:"]
        for user in [ada, bob] {
            try TestFile.makeFolder(mail(user))
            try TestFile.write(Letters.letter("A letter to \(user)"), to: "\(mail(user))/letter.eml")
            _ = try await folder.run(["chown", "-R", "\(user):\(user)", mail(user)])
            roots.append("  \(user): [\(mail(user))]")
        }
        let configuration = (folder.text("gleaner.yaml") ?? "") + roots.joined(separator: "\n") + "\n"
        try TestFile.write(configuration, to: "\(folder.path)/gleaner.yaml")
        try TestFile.makeFolder(shared)
        chmod(shared, 0o777)
        let script = """
            mkdir -p spool/incoming output && chmod 711 output && chown -R \(keeper):\(keeper) spool output
            chmod \(byGroup ? "1775" : "1777") spool/incoming
            """
        guard try await folder.run(["sh", "-c", script]).status == 0 else { throw Unmet("the folder") }
    }

    private static func become(_ user: String) -> [String] {
        ["setpriv", "--reuid=\(user)", "--regid=\(user)", "--init-groups"]
    }

    /// Where a user's mail lies.
    func mail(_ user: String) -> String { "\(folder.path)/mail-\(user)" }

    /// A request for a user's mail.
    func extraction(_ id: String?, _ user: String, _ more: String = "") -> String {
        let id = id.map { "\"extraction_id\": \"\($0)\", " } ?? ""
        return "{\(id)\(more)\"offline\": true, \(Letters.source("eml", mail(user) + "/letter.eml"))}"
    }

    /// Runs a line of the shell as a user.
    func run(_ user: String, _ script: String, input: String? = nil) async throws -> RunningProgram.End {
        try await folder.run(Self.become(user) + ["sh", "-c", script], input: input)
    }

    /// Drops a request as a user's script does.
    func drop(_ user: String, _ request: String, as name: String) async throws {
        let script = "umask 022; cat > spool/incoming/.\(name) && mv spool/incoming/.\(name) spool/incoming/\(name)"
        let end = try await run(user, script, input: request)
        guard end.status == 0 else { throw Unmet("\(name): \(end.errors)") }
    }

    /// Drops a request; the code of its rejection, nil where it is accepted.
    func answer(_ user: String, _ request: String, as name: String) async throws -> String? {
        try await drop(user, request, as: name)
        try await Deadline.wait(for: "the answer to \(name)", seconds: 60) { folder.receipt(name) != nil }
        return folder.receipt(name)?["error_code"]?.string
    }

    /// Whose an extraction is.
    func owner(of id: String) -> String? {
        folder.json("output/extraction_\(id)/config_used.json")?["owner"]?.string
    }
}
