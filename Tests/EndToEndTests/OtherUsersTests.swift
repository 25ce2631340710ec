// A supervisor that serves several users of the machine: each has his own extractions, and nobody else's. Needs root, who
// can be all of them.
import Glibc
import TestSupport
import Testing

@Suite(
    .timeLimit(.minutes(5)),
    .enabled(
        if: Users.canBeTested, "needs root, setpriv, access control lists in /tmp, and a build that others may read"))
struct OtherUsersTests {
    @Test("an ordinary user drops, follows, reads and reruns what is his, from what he may name, and nobody else does")
    func ownExtractions() async throws {
        try await Users.served { folder in
            let (owner, stranger) = (Users.become(65_534), Users.become(65_533))
            let submit = ["gleaner", "submit", "--eml", "mail", "--offline", "--wait", "--id", "theirs"]
            let own = try await folder.run(owner + submit)
            #expect(own.status == 0, "\(own.errors)")
            #expect(folder.receipt("theirs.json") == nil)
            let urls = "output/extraction_theirs/article_urls.txt"
            let read = try await folder.run(owner + ["cat", urls])
            #expect(read.output == folder.text(urls) && read.output != "")
            #expect(try await folder.run(owner + ["gleaner", "status", "theirs"]).status == 0)
            #expect(try await folder.run(owner + ["gleaner", "rerun", "theirs", "--offline", "--follow"]).status == 0)

            #expect(try await folder.run(stranger + ["cat", urls]).status != 0)
            let status = try await folder.run(stranger + ["gleaner", "status", "theirs"])
            #expect(status.status == 77)
            #expect(status.errors == "gleaner: error: the extraction theirs belongs to somebody else\n")
            for command in ["cancel", "retry", "rerun"] {
                #expect(try await folder.run(stranger + ["gleaner", command, "theirs"]).status == 77)
            }
            let elsewhere = try await folder.run(owner + ["gleaner", "submit", "--eml", "/etc", "--wait"])
            #expect(elsewhere.status == 77)
            #expect(
                elsewhere.errors == """
                    gleaner: error: nobody may not name this path
                    gleaner: hint: allowed is what lies under \(folder.path)/mail

                    """)
            #expect(folder.names("output").count == 2)
        }
    }

    @Test("what he may not see, he is told so, with what he may")
    func list() async throws {
        try await Users.served { folder in
            let owner = Users.become(65_534)
            let list = try await folder.run(owner + ["gleaner", "list"])
            #expect(list.status == 77)
            #expect(
                list.errors == """
                    gleaner: error: the extractions in \(folder.path)/output are shown to the supervisor's user alone
                    gleaner: hint: `gleaner status ID` shows one of yours

                    """)
            let check = try await folder.run(owner + ["gleaner", "check"])
            #expect(
                check.output.contains("BAD   output           \(folder.path)/output cannot be written by this user\n"))
        }
    }
}

private enum Users {
    static let canBeTested = geteuid() == 0 && OrdinaryUser.canRun && haveLists

    private static let haveLists = (try? Command.run(["sh", "-c", probe])) == 0
    private static let probe = "f=$(mktemp) && setfacl -m u:65534:r \"$f\"; s=$?; rm -f \"$f\"; exit $s"

    static func become(_ user: UInt32) -> [String] {
        ["setpriv", "--reuid=\(user)", "--regid=\(user)", "--clear-groups"]
    }

    /// A spool that others may drop into, with newsletters that the user 65534 may name.
    static func served(_ body: (SpoolFolder) async throws -> Void) async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            let name = getpwuid(65_534).map { String(cString: $0.pointee.pw_name) } ?? "65534"
            let configuration = "\(folder.text("gleaner.yaml") ?? "")source_roots:\n  \(name): [\(folder.path)/mail]\n"
            try TestFile.write(configuration, to: "\(folder.path)/gleaner.yaml")
            try await folder.watched { _ in
                chmod(folder.incoming, 0o1777)
                try await body(folder)
            }
        }
    }
}
