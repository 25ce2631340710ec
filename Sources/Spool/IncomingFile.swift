/// One file in `incoming/`, looked at once: is it a whole request, half a one, or none at all?
///
/// The file belongs to whoever dropped it, who can write to it, exchange it or remove it at any moment; so what is read
/// is read once, through one descriptor, and carries the identity of the file that it was read from.

internal import Disk
internal import Extraction
internal import Glibc
internal import Notation

/// What one look at a file in `incoming/` gave.
struct IncomingFile {
    /// What it turned out to be.
    enum Content {
        /// A whole, valid request.
        case request(Request)
        /// Empty, or JSON that stops in the middle: its writer may go on. `isBeingWritten` is what a read lease says.
        case incomplete(RequestError, isBeingWritten: Bool?)
        /// Not a request and never going to be one.
        case rejected(RequestError)
        /// A directory, a FIFO, a link: nothing to read.
        case notRegular(RequestError)
    }

    let name: FileName
    /// Which file it was: number, size and times.
    let status: FileStatus
    let content: Content
    /// Whose it was and what stood in it, for telling after a crash whether another lies in its place.
    let identity: String?
    /// The id that the request gives, even when something else is wrong with it.
    let id: ExtractionID?

    /// Names over this many bytes are rejected: receipts and rejections need room behind them (255 is the limit).
    static let longestName = 200

    /// Looks at a file; nil when it has gone, or is no longer what `status` says.
    ///
    /// `isShared` says that several users may write into `incoming/`: then a file must also prove whose it is.
    init?(_ name: FileName, _ status: FileStatus, in incoming: Directory, isShared: Bool) {
        self.name = name
        let look = Self.look(name, status, incoming, isShared)
        guard let look else { return nil }
        (self.status, content, id, identity) = look
    }

    /// Owner and content in a few bytes.
    ///
    /// FNV-1a: who makes another file of his own with the same sum has exchanged his own request for his own.
    static func identity(_ status: FileStatus, _ bytes: [UInt8]) -> String {
        let sum = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\(status.owner) \(bytes.count) \(String(sum, radix: 16))"
    }

    private static func look(
        _ name: FileName, _ status: FileStatus, _ incoming: Directory, _ isShared: Bool
    ) -> (FileStatus, Content, ExtractionID?, String?)? {
        if let kind = kindName(status.kind) {
            let error = RequestError(
                .unreadable, "\(kind), not a file", hint: "drop a regular file with one JSON object")
            return (status, .notRegular(error), nil, nil)
        }
        if let error = nameError(name) { return (status, .rejected(error), nil, nil) }
        do throws(PosixError) {
            let file = try incoming.openFile(name)
            let opened = try file.status()
            // Exchanged for something else since the scan: the next scan sees what it is.
            guard opened.kind == .regular, opened.isSameFile(as: status) else { return nil }
            if isShared, let doubt = Authorship.doubt(opened) { return (opened, doubt, nil, nil) }
            let (content, id, identity) = try read(file, opened)
            return (opened, content, id, identity)
        } catch {
            return unreadable(error).map { (status, .rejected($0), nil, nil) }
        }
    }

    private static func read(
        _ file: borrowing Descriptor, _ status: FileStatus
    ) throws(PosixError) -> (Content, ExtractionID?, String?) {
        // By the size first: a sparse gigabyte costs its dropper nothing and would cost us the reading.
        guard status.size <= Int64(RequestParser.maximumBytes) else { return (.rejected(tooLarge), nil, nil) }
        let bytes: [UInt8]
        do throws(PosixError) {
            bytes = try file.readToEnd(maximumBytes: RequestParser.maximumBytes)
        } catch {
            if error.isTooLarge { return (.rejected(tooLarge), nil, nil) }
            throw error
        }
        // Asked only of what is not whole: a whole request is taken even while its writer has it open.
        do throws(RequestError) {
            let request = try RequestParser.parse(bytes)
            return (.request(request), request.extractionID, identity(status, bytes))
        } catch {
            guard error.code == .incomplete else { return (.rejected(error), id(in: bytes), nil) }
            return (.incomplete(error, isBeingWritten: ReadLease.isOpenForWriting(file)), nil, nil)
        }
    }

    private static func id(in bytes: [UInt8]) -> ExtractionID? {
        (try? JSONParser.parse(bytes, maximumDepth: 16))?.object?["extraction_id"]?.string.flatMap { ExtractionID($0) }
    }

    private static var tooLarge: RequestError {
        RequestError(.tooLarge, "the file is larger than a request may be", hint: "at most 1 MiB")
    }

    private static func kindName(_ kind: FileStatus.Kind) -> String? {
        switch kind {
        case .regular: nil
        case .directory: "this is a directory"
        case .symbolicLink: "this is a symbolic link"
        case .special: "this is a FIFO, a socket or a device"
        }
    }

    private static func nameError(_ name: FileName) -> RequestError? {
        if name.nameBytes.count > longestName {
            return RequestError(.tooLarge, "the file's name is too long", hint: "at most \(longestName) bytes")
        }
        if name.string == nil {
            return RequestError(.unreadable, "the file's name is not UTF-8", hint: "use letters and digits")
        }
        return nil
    }

    /// Nil for what is no fault of the file: it has gone, or this machine is short of something.
    private static func unreadable(_ error: PosixError) -> RequestError? {
        guard error.isPermission else { return nil }
        let user = UserDatabase.name(of: geteuid()) ?? String(geteuid())
        return RequestError(
            .unreadable, "the supervisor (user \(user)) cannot read the file",
            hint: "chmod go+r before dropping it, or give \(user) access with setfacl -m u:\(user):r")
    }
}

/// Whether a file's content must be its owner's, where several users may drop files.
///
/// Whoever drops a file need not own it: a file of root's that everybody may write to can be filled with a request and
/// moved, or linked, into `incoming/`, and would count as root's.
enum Authorship {
    /// What is wrong with a file that somebody else than its owner may have written or linked; nil when nothing is.
    static func doubt(_ status: FileStatus) -> IncomingFile.Content? {
        let ownGroup = UserDatabase.group(of: status.owner)
        let isGroupOthers = status.permissions & 0o020 != 0 && status.group != ownGroup
        if status.permissions & 0o002 != 0 || isGroupOthers {
            return .rejected(
                RequestError(
                    .notAllowed, "others than its owner may write to the file", hint: "chmod go-w before dropping it"))
        }
        guard status.linkCount > 1 else { return nil }
        // Dropping by link and unlink is sound, and has two names for a moment: it waits like a half-written file.
        let error = RequestError(.notAllowed, "the file has several names", hint: "drop a file of its own")
        return .incomplete(error, isBeingWritten: nil)
    }
}
