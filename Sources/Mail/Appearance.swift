private import Glibc

extension LocalMail {
    /// What a folder looks like; asked where it holds nothing of the kind that it was said to be.
    public enum Appearance: Sendable, Equatable {
        /// A source of this kind.
        case kind(Kind)
        /// `new` or `cur` of a Maildir.
        case partOfMaildir
    }

    /// What a folder looks like, by its names and the beginning of a file; nil where nothing tells.
    ///
    /// - Parameters:
    ///   - root: the open folder; stays the caller's.
    ///   - name: its own name.
    public static func appearance(of root: CInt, name: String) -> Appearance? {
        guard let listing = try? FolderListing(root, limit: mostLookedAt) else { return nil }
        if let found = appearance(of: listing.items, in: root, name: name) { return found }
        // A folder of folders is as its parts are.
        for folder in listing.items.filter({ $0.kind == .folder }).prefix(mostFolders) {
            guard let open = try? MailFile.open(folder.name, below: root, folder: true),
                let inner = try? FolderListing(open.descriptor, limit: mostLookedAt)
            else { continue }
            let innerName = String(decoding: folder.name, as: UTF8.self)
            if let found = appearance(of: inner.items, in: open.descriptor, name: innerName) { return found }
        }
        return nil
    }

    private static let mostLookedAt = 10_000
    private static let mostFolders = 50

    private static func appearance(of items: [FolderListing.Item], in folder: CInt, name: String) -> Appearance? {
        let folders = items.filter { $0.kind == .folder }.map(\.name)
        if folders.contains(Array("cur".utf8)), folders.contains(Array("new".utf8)) { return .kind(.maildir) }
        let files = items.filter { $0.kind == .file && $0.name.first != UInt8(ascii: ".") }
        if ["cur", "new"].contains(name), !files.isEmpty { return .partOfMaildir }
        for kind in [Kind.eml, .rawHTML] where files.contains(where: { FolderWalk.takes($0.name, in: [], kind) }) {
            return .kind(kind)
        }
        return files.first.map { isMbox($0.name, in: folder) } == true ? .kind(.mbox) : nil
    }

    /// Whether a file begins as an mbox does.
    private static func isMbox(_ name: [UInt8], in folder: CInt) -> Bool {
        guard let file = try? MailFile.open(name, below: folder, folder: false) else { return false }
        var beginning = [UInt8](repeating: 0, count: 5)
        return pread(file.descriptor, &beginning, 5, 0) == 5 && beginning == Array("From ".utf8)
    }
}
