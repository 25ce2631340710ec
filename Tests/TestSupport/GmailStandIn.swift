// Gmail's interface and Google's sign-in on loopback: Tests/Fixtures/gmail_server.py behind nginx, which speaks TLS and
// HTTP/2 in front of it, with certificates for the real names by an authority of the test's own.

import Glibc

/// A Gmail of a test's own.
public final class GmailStandIn: Sendable {
    /// Whether the programs that it needs are there.
    public static let isInstalled =
        SecureFront.isInstalled && (try? Command.run(["python3", "--version"])) == 0

    private let folder: String
    private let port: UInt16
    private let server: RunningProgram
    private let front: SecureFront

    /// Starts one in a folder.
    public init(in folder: String) async throws {
        self.folder = folder
        port = try SecureFront.freePort()
        let script = PackageRoot.path() + "/Tests/Fixtures/gmail_server.py"
        server = try RunningProgram(
            ["python3", script, "\(port)"], in: folder, environment: ["PATH=/usr/sbin:/usr/bin:/bin"],
            files: "\(folder)/gmail")
        let program = server
        let probe = ["curl", "-sf", "http://127.0.0.1:\(port)/_log"]
        try await Deadline.wait(for: "the stand-in for Gmail: \(program.errors)") { (try? Command.run(probe)) == 0 }
        front = try await SecureFront(in: folder, for: Self.hosts, before: port)
        try TestFile.write(
            """
            {"installed": {"client_id": "client-1.apps.example", "client_secret": "desktop-secret",
             "auth_uri": "https://accounts.google.com/auth", "token_uri": "https://oauth2.googleapis.com/token",
             "redirect_uris": ["http://localhost"]}}
            """, to: "\(folder)/client.json")
        chmod("\(folder)/client.json", 0o600)
    }

    /// The names that it serves; the last is where the letters' links lead, to pages that are gone.
    private static let hosts = [
        "gmail.googleapis.com", "oauth2.googleapis.com", "accounts.google.com", "news.example",
    ]

    /// The lines of a configuration that make an account `gmail` of it.
    public var settings: String {
        let places = Self.hosts.map { "    - \"\($0):443:127.0.0.1:\(front.port)\"" }.joined(separator: "\n")
        return """
            network:
              ca_file: \(folder)/ca.pem
              allow_private_addresses: true
              ports: [443, \(front.port)]
              network_wait: 3
              connect_to:
            \(places)
            accounts:
              gmail:
                kind: gmail
                user: reader@example.com
                client_file: client.json
                token_file: token.json

            """
    }

    /// Puts a refresh token where a sign-in would have put it.
    public func signIn() throws {
        try TestFile.write("{\"format\": 1, \"refresh_token\": \"1//refresh-token\"}\n", to: "\(folder)/token.json")
        chmod("\(folder)/token.json", 0o600)
    }

    /// Changes what it does; the order is JSON, see the script.
    public func control(_ order: String) throws {
        guard try Command.run(["curl", "-sf", "-d", order, "http://127.0.0.1:\(port)/_control"]) == 0 else {
            throw Unmet("the stand-in for Gmail did not take \(order)")
        }
    }

    /// What it has been asked, as JSON.
    public func log() throws -> [UInt8] {
        let file = "\(folder)/gmail-log.json"
        _ = try Command.run(["curl", "-sf", "http://127.0.0.1:\(port)/_log"], output: file)
        return TestFile.bytes(file) ?? []
    }

    /// Opens an address as a browser would, through all redirects; returns the exit status of curl.
    public func browse(_ address: String) throws -> Int32 {
        try Command.run(["curl", "-sfL", "--cacert", "\(folder)/ca.pem"] + front.connect + [address])
    }
}
