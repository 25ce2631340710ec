// Mail that lies in files. Opened once, checked on what was opened: a path can be exchanged behind a check, a descriptor
// cannot. Nothing here writes, renames or marks.

internal import Disk
internal import Glibc
internal import Mail
internal import Notation

/// A Maildir, an mbox, `.eml` files or saved pages, opened.
struct LocalSource {
    let kind: LocalMail.Kind
    private let path: String
    private let root: Root
    private let entries: [LocalMail.Entry]
    /// What the listing left out, and why.
    let warnings: [String]
    /// Messages that are marked as thrown away, or as drafts.
    let setAside: Int

    /// The source's descriptor; a class, since closures of this value share it.
    private final class Root {
        let descriptor: Descriptor
        init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
    }

    /// Opens a source and lists its files.
    ///
    /// - Parameter roots: the directories that it must lie under; nil for no bounds.
    /// - Throws: `StageFailure` when it is not there, cannot be read, or lies elsewhere.
    init(_ kind: LocalMail.Kind, path: String, roots: [String]?) throws {
        // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
        let raw = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard raw >= 0 else {
            throw StageFailure(.sourceMissing, "cannot open \(path): \(String(cString: strerror(errno)))")
        }
        root = Root(Descriptor(takingOwnership: raw, path: path))
        try Self.check(raw, path, roots)
        let listing: LocalMail.Listing
        do {
            listing = try LocalMail.list(kind, root: raw)
        } catch {
            throw StageFailure(.sourceMissing, "\(path) \(error.reason)")
        }
        self.kind = kind
        self.path = path
        entries = listing.entries
        warnings = listing.warnings
        setAside = listing.setAside
    }

    /// Where the opened file really lies, as the kernel says, must be below one of the roots.
    private static func check(_ descriptor: Int32, _ path: String, _ roots: [String]?) throws(StageFailure) {
        guard let roots else { return }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
        let real = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let isInside = roots.contains { configured in
            // The kernel's own name of the root too: /var/spool/mail is a link to /var/mail on some systems.
            let resolved = realpath(configured, nil)
            defer { free(resolved) }
            guard let root = resolved.map({ String(cString: $0) }) else { return false }
            return real == root || real.hasPrefix(root == "/" ? "/" : root + "/")
        }
        guard isInside else {
            throw StageFailure(.sourceMissing, "\(path) is not under the source_roots of this user")
        }
    }

    /// What a source that holds nothing of its kind looks like instead, and how it would be read; nil where nothing tells.
    var otherKind: String? {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        switch LocalMail.appearance(of: root.descriptor.raw, name: name) {
        case .kind(let other) where other != kind:
            let option = other.rawValue.replacing("_", with: "-")
            return "\(path) looks like \(Self.words(other)): name it as \(other.rawValue) (--\(option))"
        case .partOfMaildir:
            return "\(path) looks like a part of a Maildir: name the folder above it as maildir (--maildir)"
        case .kind, nil: return nil
        }
    }

    private static func words(_ kind: LocalMail.Kind) -> String {
        switch kind {
        case .maildir: "a Maildir"
        case .mbox: "a folder of mbox files"
        case .eml: "a folder of .eml files"
        case .rawHTML: "a folder of saved pages"
        }
    }

    /// The path of a message's file for people.
    func shownPath(_ candidate: Candidate) -> String { shownPath(candidate.container) }

    private func shownPath(_ index: Int) -> String {
        let below = entries[index].path
        return below.isEmpty ? path : "\(path)/\(below)"
    }

    /// What is wrong with a file; the raw values are the contract's words for the warning.
    enum Problem: String {
        /// Nothing of it is read.
        case lost = "message_unreadable"
        /// It is to be read as another kind of source.
        case otherKind = "other_kind_of_source"
        /// It is read all the same.
        case noted = "source"
    }

    /// Calls back with every message's header, in the order of the listing, or with what is wrong with a file.
    ///
    /// - Parameter identifiesPages: whether saved pages, which have no headers, are read to tell which they are.
    func forEachHeader(
        limits: MessageLimits, identifiesPages: Bool, problem: (String, Problem) throws -> Void,
        _ body: (Candidate, Message) throws -> Void
    ) throws {
        for (index, entry) in entries.enumerated() {
            let file: MailFile
            do {
                file = try LocalMail.open(entry, root: root.descriptor.raw)
            } catch {
                try problem(entry.path.isEmpty ? "\(path): \(error.reason)" : "\(path)/\(error)", .lost)
                continue
            }
            let beginning = FileBeginning(file.descriptor)
            if kind != .rawHTML, let compression = beginning.compression {
                try problem("\(shownPath(index)) is compressed (\(compression)): decompress it first", .lost)
                continue
            }
            if kind == .eml, beginning.isMboxOfSeveral {
                let words = "is an mbox, of which only the first message is read: name it as mbox (--mbox)"
                try problem("\(shownPath(index)) \(words)", .otherKind)
            }
            var candidate = Candidate(
                container: index, position: 0, date: entry.modified, fileTime: entry.modified)
            switch kind {
            case .rawHTML:
                if identifiesPages {
                    candidate.identity = MessageIdentity(of: RawPage(descriptor: file.descriptor, limits: limits).html)
                }
                try body(candidate, Message())
            case .mbox:
                var reader = MboxReader(descriptor: file.descriptor, limits: limits.ofHeaders)
                while let message = reader.next() {
                    let header = MessageParser.parseHeader(message.bytes, limits: limits)
                    candidate.position = message.offset
                    candidate.date = header.date ?? entry.modified
                    candidate.identity = header.identity
                    try body(candidate, header)
                }
                for warning in reader.warnings { try problem("\(shownPath(candidate)): \(warning)", .noted) }
            case .maildir, .eml:
                let header = MessageParser.parseHeader(descriptor: file.descriptor, limits: limits)
                candidate.date = header.date ?? entry.modified
                candidate.identity = header.identity
                try body(candidate, header)
            }
        }
    }

    /// Reads one message wholly.
    func message(_ candidate: Candidate, limits: MessageLimits) throws -> Message {
        let file = try LocalMail.open(entries[candidate.container], root: root.descriptor.raw)
        switch kind {
        case .maildir, .eml: return MessageParser.parse(descriptor: file.descriptor, limits: limits)
        case .mbox:
            var reader = MboxReader(descriptor: file.descriptor, limits: limits, offset: candidate.position)
            guard let found = reader.next() else {
                throw StageFailure(.sourceMissing, "the message is not there any more")
            }
            var message = MessageParser.parse(found.bytes, limits: limits)
            message.warnings = found.warnings + message.warnings
            return message
        case .rawHTML:
            let page = RawPage(descriptor: file.descriptor, limits: limits)
            var message = Message()
            message.html = page.html
            message.subject = page.title
            message.warnings = page.warnings
            return message
        }
    }
}
