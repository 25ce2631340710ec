// A supervisor that is root, and workers that are nobody: started every time, and able to do what workers do.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(
    .timeLimit(.minutes(4)), .serialized,
    .enabled(if: geteuid() == 0 && OrdinaryUser.canRun, "needs root, setpriv, and a build that others may read"))
struct WorkerUserTests {
    private static let settings = ["worker_user: nobody", "rescan_seconds: 60"]

    /// In a child of a supervisor that was just then making threads, glibc's setgroups waited for one of them for ever.
    @Test("a worker starts as its user however fresh the supervisor is")
    func freshSupervisors() async throws {
        try await SpoolFolder.with(Self.settings, isRootsOwn: false) { folder in
            let mail = try Letters.write(.messageFolder, in: folder)
            for round in 0..<8 {
                try await folder.watched { _ in
                    try folder.drop(
                        "{\"extraction_id\": \"r\(round)\", \"offline\": true, \(mail)}",
                        as: "r\(round).json")
                    _ = try await folder.completed("r\(round)")
                }
            }
        }
    }

    @Test("a rerun finds what it is of in an output directory that its worker may pass and not list")
    func rerunInClosedOutput() async throws {
        try await SpoolFolder.with(Self.settings, isRootsOwn: false) { folder in
            let mail = try Letters.write(.messageFolder, in: folder)
            try await folder.watched { _ in
                try folder.drop(
                    "{\"extraction_id\": \"first\", \"offline\": true, \(mail)}",
                    as: "a.json")
                _ = try await folder.completed("first")
                try folder.drop(
                    "{\"action\": \"rerun\", \"of\": \"first\", \"from\": \"filter\", \"extraction_id\": \"second\"}",
                    as: "b.json")
                _ = try await folder.completed("second")
                #expect(folder.verdicts("second") == folder.verdicts("first"))
            }
        }
    }
}
