// imap-fetch HOST PORT CA OUT [choosing]: fetches every message of the INBOX of "reader" (password "secret") into files below OUT,
// each durable, and prints how many; with the last word after a look at the headers of all.

import Disk
import Extraction
import Glibc
import Settings

enum IMAPCommand {
    static func run(_ arguments: [String]) async throws {
        guard arguments.count == 4 || (arguments.count == 5 && arguments[4] == "choosing"), let port = Int(arguments[1])
        else { throw BenchError.usage }
        setenv("BENCH_PASSWORD", "secret", 1)
        var account = Account(name: "bench")
        (account.host, account.port, account.user) = (arguments[0], port, "reader")
        (account.caFile, account.secret) = (arguments[2], .environment("BENCH_PASSWORD"))
        print(try await AccountDownload.run(account, Settings(), into: arguments[3], choosing: arguments.count == 5))
    }
}
