internal import Disk
internal import Mail
package import Settings

/// Fetches everything that an account has, as stage fetch does, and no further: for measurements.
package enum AccountDownload {
    /// Puts every message into `.mail/` of a directory, each in its file and on the disk; returns how many.
    ///
    /// - Parameter choosing: by their headers first, as requests without `senders` have it.
    package static func run(
        _ account: Account, _ settings: Settings, into path: String, choosing: Bool
    ) async throws -> Int {
        let folder = try MessageFolder(in: Directory(path: path, followingLinks: true))
        var settings = settings
        settings.accounts[account.name] = account
        let source = try AccountSources.open(account.name, settings)
        let all = All()
        let query = AccountQuery(
            window: Selection.Window(), senders: choosing ? [] : ["*"], taken: nil, messageLimit: settings.messageLimit)
        try await source.list(query, into: folder, all)
        try folder.flush()
        try await source.fetch(all.candidates.filter { !folder.contains($0) }, into: folder) { _, _ in }
        try folder.flush()
        await source.close()
        return folder.count
    }

    /// Wants every message.
    private final class All: ListingObserver {
        var candidates: [Candidate] = []
        func found(_ candidate: Candidate, _ header: Message) -> Bool {
            candidates.append(candidate)
            return true
        }
        func skippedTaken(_ count: Int) {}
        func lost(_ reason: String) {}
        func warn(_ message: String) {}
    }
}
