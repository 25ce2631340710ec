// Which files of a local source hold newsletters. Looks and opens; renames, marks and writes nothing.

public import Notation

/// The files of a local source, each a message, an mbox or a saved page.
public enum LocalMail {
    /// What a source is said to be.
    public enum Kind: String, Sendable, CaseIterable {
        /// A Maildir: the files in `new` and `cur`, of its subfolders too, Maildir++ (".Name") or nested; without what is
        /// thrown away or a draft.
        case maildir
        /// An mbox file, or a folder in which every file is one.
        case mbox
        /// A message in a file, or a folder of `*.eml`.
        case eml
        /// A saved page, or a folder of `*.html` and `*.htm`.
        case rawHTML = "raw_html"
    }

    /// One file of a source.
    public struct Entry: Sendable, Equatable {
        /// What kind of source it is of.
        public var kind: Kind
        /// The path below the source as bytes; empty when the source itself is the file.
        public var pathBytes: [UInt8]
        /// Its size when it was listed.
        public var bytes: Int
        /// When it was last changed.
        public var modified: Timestamp

        /// The path for the eye: bytes that are not UTF-8 are replaced.
        public var path: String { String(decoding: pathBytes, as: UTF8.self) }
    }

    /// What a source holds.
    public struct Listing: Sendable, Equatable {
        /// The files in the order of their names: of a Maildir by the name alone, which begins with the time of delivery;
        /// of other folders by the path.
        public var entries: [Entry] = []
        /// What was left out and why.
        public var warnings: [String] = []
        /// Messages of a Maildir that are marked as thrown away, or as drafts.
        public var setAside = 0
    }

    /// How much of a folder is looked at.
    public struct Limits: Sendable, Equatable {
        /// Files of one source.
        public var files = 1_000_000
        /// Folders of one source.
        public var folders = 20_000
        /// Levels of folders below the source.
        public var depth = 64

        /// The default limits.
        public init() {}
    }

    /// Lists a source that is open as a file or as a folder; the descriptor stays the caller's.
    public static func list(_ kind: Kind, root: CInt, limits: Limits = Limits()) throws(MailFileError) -> Listing {
        guard let status = MailFile.kind(root) else { throw MailFileError(path: "", reason: "cannot be read") }
        if status.isFile {
            guard kind != .maildir else { throw MailFileError(path: "", reason: "is a file; a Maildir is a folder") }
            let entry = Entry(
                kind: kind, pathBytes: [], bytes: status.bytes, modified: Timestamp(milliseconds: status.modified))
            return Listing(entries: [entry])
        }
        guard status.isFolder else { throw MailFileError(path: "", reason: "is neither a file nor a folder") }
        return FolderWalk.list(kind, root: root, limits: limits)
    }

    /// Opens a listed file: for reading, without following a symbolic link, close-on-exec, and only if it is a regular file.
    public static func open(_ entry: Entry, root: CInt) throws(MailFileError) -> MailFile {
        try MailFile.open(entry.pathBytes, below: root, folder: false)
    }
}
