// Configurations that read well and cannot work: check names each with its remedy, and watch does not start on them.
import Glibc
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct SetupTests {
    /// What check and watch say, which must be the same.
    private func expectRefusal(
        _ folder: SpoolFolder, _ finding: String, environment: [String] = [],
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let check = try await folder.gleaner("check", environment: environment)
        #expect(check.status == 78, sourceLocation: location)
        let line = check.output.split(separator: "\n").first { $0.hasPrefix("BAD") && $0.contains(finding) }
        #expect(line != nil, "\(check.output)", sourceLocation: location)
        let watch = try await folder.gleaner("watch", "--once", environment: environment)
        #expect(watch.status == 78, "\(watch.errors)", sourceLocation: location)
        #expect(watch.errors.contains("gleaner: error: \(finding)"), "\(watch.errors)", sourceLocation: location)
        #expect(watch.errors.contains("gleaner: hint: "), sourceLocation: location)
    }

    @Test("spool and output that lie in each other's way are refused, however they are spelt")
    func places() async throws {
        try await SpoolFolder.with { folder in
            try TestFile.makeFolder("\(folder.path)/spool")
            try TestFile.makeFolder("\(folder.path)/spool/incoming")
            _ = try Command.run(["ln", "-s", "spool", "\(folder.path)/link"])
            for output in ["spool", "x/../spool", "link"] {
                try await expectRefusal(
                    folder, "spool and output are the same directory", environment: ["GLEANER_OUTPUT=\(output)"])
            }
            try await expectRefusal(
                folder, "output, \(folder.path)/link/incoming/out, lies in the spool's own directory incoming/",
                environment: ["GLEANER_OUTPUT=link/incoming/out"])
            let beside = try await folder.gleaner("watch", "--once", environment: ["GLEANER_OUTPUT=spool/out"])
            #expect(beside.status == 0, "\(beside.errors)")
        }
    }

    @Test("links into a spool that is not there yet are refused before anything is taken for the output")
    func linksToCome() async throws {
        try await SpoolFolder.with { folder in
            for target in ["spool", "spool/running", "spool/out"] {
                _ = try Command.run(["ln", "-sfn", target, "\(folder.path)/output"])
                try await expectRefusal(folder, "output, \(folder.path)/output, is a symbolic link to nothing")
                #expect(!TestFile.exists("\(folder.path)/spool"))
            }
            _ = try Command.run(["ln", "-s", "spool", "\(folder.path)/link"])
            let watch = try await folder.gleaner("watch", "--once", environment: ["GLEANER_OUTPUT=link/running"])
            #expect(watch.status == 78, "\(watch.errors)")
            #expect(watch.errors.contains("lies in the spool's own directory running/"), "\(watch.errors)")
        }
    }

    @Test("a worker_user who is none is refused", .enabled(if: geteuid() == 0, "needs root"))
    func nobodyThere() async throws {
        try await SpoolFolder.with { folder in
            for user in ["nosuchuser", "4711"] {
                try await expectRefusal(
                    folder, "worker_user is \(user), and there is no such user",
                    environment: ["GLEANER_WORKER_USER=\(user)"])
            }
        }
    }

    @Test(
        "a worker_user who can read no configuration, or not pass to the output, is refused",
        .enabled(if: geteuid() == 0 && OrdinaryUser.canRun, "needs root, and a build that others may read"))
    func workerUser() async throws {
        try await SpoolFolder.with { folder in
            let name = try #require(getpwuid(65_534).map { String(cString: $0.pointee.pw_name) })
            let user = "GLEANER_WORKER_USER=\(name)"
            let check = try await folder.gleaner("check", environment: [user])
            #expect(check.output.contains("ok    worker_user      \(name)\n"), "\(check.output) \(check.errors)")
            chmod("\(folder.path)/gleaner.yaml", 0o600)
            try await expectRefusal(
                folder, "worker_user \(name) cannot read \(folder.path)/gleaner.yaml", environment: [user])
            chmod("\(folder.path)/gleaner.yaml", 0o644)
            try TestFile.makeFolder("\(folder.path)/closed")
            chmod("\(folder.path)/closed", 0o700)
            try TestFile.makeFolder("\(folder.path)/closed/output")
            try await expectRefusal(
                folder, "worker_user \(name) cannot pass to \(folder.path)/closed/output",
                environment: [user, "GLEANER_OUTPUT=closed/output"])
        }
    }

    @Test(
        "a full file system and a read-only one are said with what helps", .enabled(if: Namespaces.haveMounts),
        arguments: [
            ("size=64k", "is full", "make room"), ("size=64k,ro", "cannot be written", "mount it for writing"),
        ])
    func room(options: String, finding: String, remedy: String) async throws {
        try await SpoolFolder.with(Namespaces.settings) { folder in
            try TestFile.makeFolder("\(folder.path)/output")
            let check = try await folder.run(
                Namespaces.mounting(options, at: "\(folder.path)/output") + ["gleaner", "check"])
            #expect(check.status == 78)
            let lines = check.output.split(separator: "\n").map(String.init)
            let index = try #require(lines.firstIndex { $0.hasPrefix("BAD   output") && $0.contains(finding) })
            #expect(lines[index + 1].contains(remedy), "\(check.output)")
        }
    }

    @Test("source_roots of a user who is none, and of a directory that is none, are noted")
    func roots() async throws {
        try await SpoolFolder.with(["source_roots:", "  nosuchuser: [mail]"]) { folder in
            let check = try await folder.gleaner("check")
            #expect(check.status == 0)
            #expect(check.output.contains("note  source_roots     this machine has no user nosuchuser\n"))
            #expect(check.output.contains("note  source_roots     \(folder.path)/mail, for nosuchuser, is not there"))
        }
    }
}
