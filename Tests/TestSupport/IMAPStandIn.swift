// Tests/Fixtures/imap_server.py on loopback: an IMAP server that answers as it is told to.

import Glibc

/// A scripted IMAP server.
public final class IMAPStandIn: Sendable {
    /// Whether the program that it needs is there.
    public static let isInstalled = (try? Command.run(["python3", "--version"])) == 0

    /// Where it listens.
    public let port: UInt16
    private let folder: String
    private let program: RunningProgram

    /// Starts one with its files in a folder; the order is JSON, see the script.
    public init(in folder: String, _ order: String) async throws {
        self.folder = folder
        port = try FreePort.find()
        let script = PackageRoot.path() + "/Tests/Fixtures/imap_server.py"
        let started = try RunningProgram(
            ["python3", script, "\(port)", "\(folder)/imap.log", order], in: folder,
            environment: ["PATH=/usr/bin:/bin"], files: "\(folder)/imap")
        program = started
        let port = port
        try await Deadline.wait(for: "the scripted IMAP server") {
            if started.hasEnded { throw Unmet("it ended: \(started.errors)") }
            return FreePort.isTaken(port)
        }
    }

    /// The commands that it has been sent, without their tags.
    public var commands: [String] {
        (TestFile.text("\(folder)/imap.log") ?? "").split(separator: "\n").map(String.init)
    }
}
