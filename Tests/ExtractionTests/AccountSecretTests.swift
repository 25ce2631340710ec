import Glibc
import Settings
import TestSupport
import Testing

@testable import Extraction

@Suite("Secrets of accounts", .timeLimit(.minutes(1)))
struct AccountSecretTests {
    private func account(_ secret: Account.Secret) -> Account {
        var account = Account(name: "a")
        account.secret = secret
        return account
    }

    private func withFile(_ text: String, mode: mode_t, _ body: (String) async throws -> Void) async throws {
        var template = Array("/tmp/gleaner-secret-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        close(descriptor)
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(path) }
        try TestFile.write(text, to: path)
        chmod(path, mode)
        try await body(path)
    }

    @Test(
        "the first line of a file that nobody else can read",
        arguments: ["pass word", "pass word\n", "pass word\r\nx\n"])
    func file(_ text: String) async throws {
        try await withFile(text, mode: 0o600) { path in
            let secret = try await AccountSecret.read(account(.file(path)), Settings())
            #expect(secret == "pass word")
        }
    }

    @Test("a file that others can read is refused, with the remedy", arguments: [0o640, 0o604, 0o644] as [mode_t])
    func openFile(_ mode: mode_t) async throws {
        try await withFile("x", mode: mode) { path in
            let error = await #expect(throws: StageFailure.self) {
                try await AccountSecret.read(account(.file(path)), Settings())
            }
            #expect(error?.code == .signInNeeded)
            #expect(error?.description.contains("chmod 600 \(path)") == true)
        }
    }

    @Test("what a command prints; its failure says nothing of what it printed")
    func commands() async throws {
        #expect(
            try await AccountSecret.read(account(.command(["/bin/sh", "-c", "echo pw; echo more"])), Settings()) == "pw"
        )
        #expect(try await AccountSecret.read(account(.command(["printf", "a b"])), Settings()) == "a b")
        for words in [["/bin/sh", "-c", "echo hunter2; exit 1"], ["/nowhere/at-all"], ["true"]] {
            let error = await #expect(throws: StageFailure.self) {
                try await AccountSecret.read(account(.command(words)), Settings())
            }
            #expect(error?.code == .signInNeeded)
            #expect(error?.description.contains("hunter2") == false)
        }
    }

    @Test("a variable, and one that is not set")
    func environment() async throws {
        setenv("TEST_ACCOUNT_SECRET", "from here", 1)
        #expect(try await AccountSecret.read(account(.environment("TEST_ACCOUNT_SECRET")), Settings()) == "from here")
        let error = await #expect(throws: StageFailure.self) {
            try await AccountSecret.read(account(.environment("TEST_ACCOUNT_NO_SECRET")), Settings())
        }
        #expect(error?.description.contains("TEST_ACCOUNT_NO_SECRET") == true)
    }

    @Test(
        "a refused sign-in is told apart from a server that is busy",
        arguments: [
            ("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", .forGood), ("", .forGood),
            ("[UNAVAILABLE] Temporary authentication failure.", .forNow),
            ("[ALERT] Too many simultaneous connections. (Failure)", .tooMuch),
            ("[LIMIT] Maximum number of connections from user+IP exceeded", .tooMuch),
        ] as [(String, IMAPRefusal)])
    func refusals(words: String, meaning: IMAPRefusal) { #expect(IMAPRefusal(words) == meaning) }

    @Test("patience doubles its pauses, starts anew after progress, and ends")
    func patience() {
        var patience = Patience(.seconds(2))
        let pauses = (0..<3).compactMap { _ in patience.pause(after: .network("x")) }
        #expect(pauses.count == 3)
        #expect(pauses[0] < pauses[1] && pauses[1] < pauses[2])
        #expect(patience.pause(after: .network("x")) == nil)
        patience.renew()
        #expect(patience.pause(after: .quota("x", retryAfter: .seconds(1))) ?? .zero >= .seconds(1))
        #expect(patience.pause(after: .signIn("x")) == nil)
    }
}
