private import Glibc

/// The names in one folder, each with what it is, in the order of their bytes.
struct FolderListing {
    enum Kind {
        case file, folder, link, other
    }

    struct Item {
        var name: [UInt8]
        var kind: Kind
        var bytes = 0
        var modified: Int64 = 0
    }

    var items: [Item] = []
    /// Whether there were more names than the limit.
    var isCut = false

    /// Reads an open folder; the descriptor stays the caller's.
    init(_ folder: CInt, limit: Int) throws(MailFileError) {
        // fdopendir takes its descriptor over, and a duplicate would share the position of reading.
        let descriptor = Glibc.openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, let stream = fdopendir(descriptor) else {
            let code = errno
            if descriptor >= 0 { close(descriptor) }
            throw MailFileError(path: ".", reason: BoundedRead.reason(code))
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
            guard items.count < limit else { isCut = true; break }
            items.append(Self.item(name, in: folder))
        }
        items.sort { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private static func item(_ name: [UInt8], in folder: CInt) -> Item {
        var status = stat()
        guard fstatat(folder, name.map(CChar.init(bitPattern:)) + [0], &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            return Item(name: name, kind: .other)
        }
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        let modified = Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
        return Item(name: name, kind: kind, bytes: Int(status.st_size), modified: modified)
    }
}
