internal import Disk
internal import Mail
package import Settings

/// Fetches everything that an account has, as stage fetch does, and no further: for measurements.
package enum AccountDownload {
    /// Puts every message into `.mail/` of a directory, each in its file and on the disk; returns how many.
    package static func run(_ account: Account, _ settings: Settings, into path: String) async throws -> Int {
        let folder = try MessageFolder(in: Directory(path: path, followingLinks: true))
        var settings = settings
        settings.accounts[account.name] = account
        let source = try AccountSources.open(account.name, settings)
        let all = All()
        try await source.list(
            AccountQuery(window: Selection.Window(), senders: [], taken: nil, messageLimit: settings.messageLimit), all)
        try await source.fetch(all.candidates, into: folder) { candidate, _ in all.lost.append(candidate) }
        try folder.flush()
        await source.close()
        return all.candidates.count - all.lost.count
    }

    /// Wants every message.
    private final class All: ListingObserver {
        var candidates: [Candidate] = []
        var lost: [Candidate] = []
        func found(_ candidate: Candidate, _ header: Message) { candidates.append(candidate) }
        func skippedTaken(_ count: Int) {}
        func lost(_ reason: String) {}
        func warn(_ message: String) {}
    }
}
