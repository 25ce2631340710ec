// An account that is read over Gmail's interface: ids by a query or from the history, headers to choose by, and the chosen
// messages raw. Read-only by the very scope that is asked for: nothing here could change a label.

internal import Disk
internal import Mail
internal import Notation
internal import Settings

/// The messages of a Gmail account.
final class GmailSource: AccountSource {
    private let account: Account
    private let connection: GmailConnection
    private let messageLimit: Int
    /// The messages that are looked at; a candidate's position is its index here.
    private var ids: [String]?
    /// The positions in `ids` that are done with.
    private var looked: Set<Int> = []
    /// Those of them that could not be looked at.
    private var unseen: Set<Int> = []
    private var listing = ""
    private var historyID: String?
    /// The listing went to the newest mail: only then the history goes on from where it stood.
    private var isOpenEnded = true
    /// The ids of the labels that the account's `mailboxes` name; nil: all mail.
    private var wantedLabels: [String]?

    /// Of all mail, what nobody counts as received.
    private static let leftOutLabels: Set<String> = ["SPAM", "TRASH", "DRAFT", "CHAT"]
    /// Headers are asked for by so many at a time: an interruption then costs little.
    private static let headersAtOnce = 200

    init(_ account: Account, _ settings: Settings) throws {
        self.account = account
        messageLimit = settings.messageLimit
        connection = try GmailConnection(account, settings)
    }

    func close() { connection.close() }

    // MARK: - Listing

    func list(_ query: AccountQuery, into folder: MessageFolder, _ observer: any ListingObserver) async throws {
        let ids = try await ids(query, observer)
        try skipTaken(ids, query, observer)
        while true {
            let batch = Array(ids.indices.lazy.filter { !self.looked.contains($0) }.prefix(Self.headersAtOnce))
            guard !batch.isEmpty else { return }
            try await connection.all(batch.map { GmailAPI.header(of: ids[$0]) }) { index, reply in
                let position = batch[index]
                // What is no answer throws, and is asked for again.
                switch reply {
                case .good(let answer): try look(at: position, try GmailConnection.object(answer), query, observer)
                case .gone: try observer.lost("message \(ids[position]) was deleted before it could be looked at")
                case .unusable(let words):
                    unseen.insert(position)
                    try observer.lost("message \(ids[position]): \(words)")
                }
                looked.insert(position)
            }
        }
    }

    private func skipTaken(_ ids: [String], _ query: AccountQuery, _ observer: any ListingObserver) throws {
        guard let taken = query.taken else { return }
        var count = 0
        for (position, id) in ids.enumerated() where !looked.contains(position) {
            guard let number = UInt64(id, radix: 16), taken.contains(MessageIdentity(gmail: number)) else { continue }
            looked.insert(position)
            count += 1
        }
        if count > 0 { try observer.skippedTaken(count) }
    }

    private func look(
        at position: Int, _ object: JSONObject, _ query: AccountQuery, _ observer: any ListingObserver
    ) throws {
        guard let ids, let number = UInt64(ids[position], radix: 16) else { return }
        let labels = Set(object["labelIds"]?.array?.compactMap(\.string) ?? [])
        // The history tells of every message, and the labels may have changed since the listing.
        guard labels.isDisjoint(with: Self.leftOutLabels) || wantedLabels?.isEmpty == false,
            wantedLabels.map({ !labels.isDisjoint(with: $0) }) ?? true
        else { return }
        // "More reliable than the Date header", says Google: the moment at which it took the mail in.
        guard let arrival = object["internalDate"]?.string.flatMap({ Int64($0) }) else {
            unseen.insert(position)
            return try observer.lost("message \(ids[position]): Gmail does not say when it arrived")
        }
        let date = Timestamp(milliseconds: arrival)
        var candidate = Candidate(container: 0, position: position, date: date, fileTime: date)
        candidate.bytes = Int(object["sizeEstimate"]?.integer ?? 0)
        candidate.identity = MessageIdentity(gmail: number)
        try observer.found(candidate, MessageParser.parseHeader(Self.header(object), limits: MessageLimits()))
    }

    /// The header as it stood in the message, from the list of its fields.
    private static func header(_ object: JSONObject) -> [UInt8] {
        var bytes: [UInt8] = []
        for field in object["payload"]?.object?["headers"]?.array ?? [] {
            guard let name = field.object?["name"]?.string, let value = field.object?["value"]?.string else { continue }
            // A line break in a value would begin a field of its own.
            let line = "\(name): \(value)".utf8.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 }
            bytes += line + [0x0D, 0x0A]
        }
        return bytes + [0x0D, 0x0A]
    }

    // MARK: - Ids

    /// The ids to look at: found once, then the same through all further tries.
    private func ids(_ query: AccountQuery, _ observer: any ListingObserver) async throws -> [String] {
        if let ids { return ids }
        isOpenEnded = query.window.until == nil
        wantedLabels = try await labelIDs()
        listing =
            "\(Version.current) \(account.user) \(query.window.since?.iso8601 ?? "") \(query.senders.sorted()) \(wantedLabels ?? [])"
        // Before the listing: what comes during it is in the next history.
        let profile = try await profile()
        let now = profile["historyId"]?.string ?? profile["historyId"]?.integer.map(String.init)
        let found: [String]
        if let mark = query.taken?.mark.flatMap(GmailMark.init(text:)), mark.listing == listing,
            let new = try await history(since: mark.historyID)
        {
            found = Self.unique(new + mark.open)
        } else {
            found = try await search(query)
        }
        historyID = now
        ids = found
        return found
    }

    /// Who has signed in, and where the history stands.
    ///
    /// - Throws: `AccountError` when it is somebody else than the configuration says: a browser has many accounts.
    private func profile() async throws -> JSONObject {
        guard let profile = try await connection.object(GmailAPI.profile) else {
            throw AccountError.missing("Gmail knows no such user")
        }
        let address = profile["emailAddress"]?.string ?? ""
        guard address.lowercased() == account.user.lowercased() else {
            throw AccountError.signIn(
                "signed in as \(address), but the configuration says \(account.user); run `gleaner login \(account.name)`"
            )
        }
        return profile
    }

    /// All ids that the query finds.
    private func search(_ query: AccountQuery) async throws -> [String] {
        let text = GmailQuery.text(query.window, senders: query.senders)
        var found: [String] = []
        // Several labels in one request would mean all of them together.
        for label in wantedLabels.map({ $0.map(Optional.some) }) ?? [nil] {
            try await pages { page in
                let request = GmailAPI.list(query: text, label: label, page: page)
                guard let object = try await connection.object(request) else {
                    throw AccountError.network("Gmail has no such list of messages")
                }
                found += object["messages"]?.array?.compactMap { $0.object?["id"]?.string } ?? []
                return object
            }
        }
        return Self.unique(found)
    }

    /// The ids of what has come, or been given other labels, since then; nil when Gmail does not know any more.
    ///
    /// An answer without the member `history` means that nothing has happened.
    private func history(since id: String) async throws -> [String]? {
        var found: [String] = []
        var isKnown = true
        try await pages { page in
            guard let object = try await connection.object(GmailAPI.history(since: id, page: page)) else {
                isKnown = false
                return nil
            }
            for entry in object["history"]?.array ?? [] {
                for kind in ["messagesAdded", "labelsAdded", "labelsRemoved"] {
                    let changes = entry.object?[kind]?.array ?? []
                    found += changes.compactMap { $0.object?["message"]?.object?["id"]?.string }
                }
            }
            return object
        }
        return isKnown ? Self.unique(found.reversed()) : nil
    }

    /// Asks for page after page, to a bound far beyond any mailbox.
    private func pages(_ ask: (String?) async throws -> JSONObject?) async throws {
        var page: String?
        for _ in 0..<20_000 {
            page = try await ask(page)?["nextPageToken"]?.string
            if page == nil { return }
        }
        throw AccountError.network("Gmail's list of messages does not end")
    }

    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { GmailAPI.isID($0) && seen.insert($0).inserted }
    }

    /// The labels by their names, their ids, or as special uses (`\Inbox`).
    private func labelIDs() async throws -> [String]? {
        guard !account.mailboxes.isEmpty, !account.mailboxes.contains("\\All") else { return nil }
        let known = try await labels()
        return try account.mailboxes.map { name in
            let wanted = (name.hasPrefix("\\") ? String(name.dropFirst()) : name).lowercased()
            guard let label = known.first(where: { $0.name.lowercased() == wanted || $0.id.lowercased() == wanted })
            else {
                throw AccountError.missing(
                    "the account \"\(account.name)\" has no label \"\(name)\"; `gleaner accounts check` lists them")
            }
            return label.id
        }
    }

    private func labels() async throws -> [(id: String, name: String)] {
        try await connection.object(GmailAPI.labels)?["labels"]?.array?.compactMap { label in
            guard let id = label.object?["id"]?.string else { return nil }
            return (id, label.object?["name"]?.string ?? id)
        } ?? []
    }

    func mark(matched: [Candidate]) -> String? {
        guard isOpenEnded, let historyID, let ids else { return nil }
        // The history goes on behind what could not be looked at, too: the next listing looks at it again.
        let positions = matched.map(\.position) + unseen.sorted()
        let open = positions.compactMap { ids.indices.contains($0) ? ids[$0] : nil }
        return GmailMark(listing: listing, historyID: historyID, open: Self.unique(open)).text
    }

    // MARK: - Messages

    func fetch(
        _ wanted: [Candidate], into folder: MessageFolder, lost: (Candidate, _ reason: String) throws -> Void
    ) async throws {
        guard let ids else { return }
        // A handful at a time: each has a file open.
        for start in stride(from: 0, to: wanted.count, by: Self.filesAtOnce) {
            let group = Array(wanted[start..<min(start + Self.filesAtOnce, wanted.count)])
            let files = try group.map { _ in try PendingFile(folder, limit: messageLimit + 1) }
            defer { files.forEach { $0.discard() } }
            let requests = zip(group, files).map {
                GmailAPI.raw(of: ids[$0.position], into: $1.sink, limit: messageLimit)
            }
            try await connection.all(requests) { index, reply in
                let name = "message \(ids[group[index].position])"
                switch reply {
                case .good: break
                case .gone: return try lost(group[index], "\(name) was deleted meanwhile")
                case .unusable(let words): return try lost(group[index], "\(name): \(words)")
                }
                guard let identity = group[index].identity else { return }
                switch files[index].sink.finish() {
                case .whole(let bytes), .cut(let bytes): try files[index].keep(bytes, as: identity)
                case .disk(let error): throw error
                case .malformed: try lost(group[index], "\(name): Gmail's answer holds no message")
                }
            }
        }
    }

    private static let filesAtOnce = 48

    func origin(of candidate: Candidate) -> NewsletterOrigin {
        var origin = NewsletterOrigin(kind: .account)
        origin.account = account.name
        origin.uid = ids.flatMap { $0.indices.contains(candidate.position) ? $0[candidate.position] : nil }
        return origin
    }

    func examine() async throws -> [AccountCheck.Finding] {
        let profile = try await profile()
        let labels = try await labels().map(\.name).sorted()
        _ = try await labelIDs()
        var findings = [
            AccountCheck.Finding("server", "Gmail, signed in as \(account.user)"),
            AccountCheck.Finding("messages", "\(profile["messagesTotal"]?.integer ?? 0)"),
            AccountCheck.Finding("labels", labels.prefix(100).joined(separator: ", ")),
        ]
        let newest = try await connection.object(GmailAPI.list(query: "-in:chats", label: nil, page: nil))
        if let id = newest?["messages"]?.array?.first?.object?["id"]?.string, GmailAPI.isID(id),
            let message = try await connection.object(GmailAPI.header(of: id)),
            let arrival = message["internalDate"]?.string.flatMap({ Int64($0) })
        {
            findings.append(AccountCheck.Finding("newest message", Timestamp(milliseconds: arrival).iso8601))
        }
        return findings
    }
}

/// A file of the folder that a sink writes.
private final class PendingFile {
    let sink: RawMessageSink
    private let folder: MessageFolder
    private let name: FileName
    private var isKept = false

    init(_ folder: MessageFolder, limit: Int) throws {
        self.folder = folder
        name = folder.temporaryName()
        sink = RawMessageSink(try folder.create(name), limit: limit)
    }

    func keep(_ bytes: Int, as identity: MessageIdentity) throws {
        isKept = true
        try folder.keep(name, byteCount: bytes, as: identity)
    }

    func discard() {
        guard !isKept else { return }
        _ = sink.finish()
        folder.remove(name)
    }
}
