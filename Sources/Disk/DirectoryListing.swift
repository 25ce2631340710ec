/// Reading a directory, and removing one with all that is in it.
///
/// Both are bounded: a listing by the caller's maximum, a removal by `maximumDepth` open directories. Neither
/// follows a link, and neither recurses.
internal import CLinux
internal import Glibc

extension Directory {
    /// The names in the directory, without "." and "..", sorted by bytes; at most `maximum` of them.
    ///
    /// A cut list is no error: the caller scans again once it has worked off what it got.
    public func entries(maximum: Int = 1_000_000) throws(PosixError) -> [FileName] {
        // A descriptor of its own: two scans through one would share their position.
        let own = try posix("read", path) { clinux_openat(raw, ".", O_RDONLY | O_DIRECTORY, 0) }
        guard let stream = fdopendir(own) else {
            let number = errno
            _ = Glibc.close(own)
            throw PosixError(number: number, operation: "read", path: path)
        }
        defer { closedir(stream) }
        var names: [FileName] = []
        while names.count < maximum {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw PosixError(number: errno, operation: "read", path: path) }
                break
            }
            let name = Self.name(of: entry)
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(FileName(bytes: name)) }
        }
        names.sort()
        return names
    }

    /// The names in the directory that are UTF-8, sorted by bytes; at most `maximum` of them.
    public func names(maximum: Int = 1_000_000) throws(PosixError) -> [String] {
        try entries(maximum: maximum).compactMap(\.string)
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafePointer(to: &entry.pointee.d_name) { field in
            let start = UnsafeRawPointer(field).assumingMemoryBound(to: UInt8.self)
            let length = strnlen(UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self), 256)
            return Array(UnsafeBufferPointer(start: start, count: length))
        }
    }

    /// How deep a tree may be that `removeTree` removes; ours are two deep.
    private static var maximumDepth: Int { 100 }

    /// Removes an entry, and if it is a directory all that is below it; never follows a link; no error when it is gone.
    public func removeTree(_ name: some EntryName) throws(PosixError) {
        do {
            guard try stat(name).kind == .directory else { return try unlink(name) }
        } catch {
            if error.isNotFound { return }
            throw error
        }
        var open: [(directory: Directory, name: FileName)] = [
            (try directory(name), FileName(bytes: name.nameBytes))
        ]
        while let last = open.last {
            if let child = try last.directory.removeFilesUpToFirstDirectory() {
                guard open.count < Self.maximumDepth else {
                    throw PosixError(number: ENAMETOOLONG, operation: "remove", path: last.directory.path)
                }
                open.append((try last.directory.directory(child), child))
            } else {
                open.removeLast()
                try (open.last?.directory ?? self).rmdir(last.name)
            }
        }
    }

    /// Removes all that is no directory, until the first directory, which it returns.
    private func removeFilesUpToFirstDirectory() throws(PosixError) -> FileName? {
        for entry in try entries() {
            if try stat(entry).kind == .directory { return entry }
            try unlink(entry)
        }
        return nil
    }
}
