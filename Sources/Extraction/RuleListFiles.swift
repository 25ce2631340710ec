// The rule lists that the configuration names: read, checked wholly, and kept.
//
// A list that was well is copied to spool/cache/lists/, and that copy stands in for a file that is broken later: whoever
// edits a list while extractions run loses nothing but the edit. A worker reads the lists at its start, so an edit holds
// for the next extraction, and nobody has to be told. Where there is no copy yet, or no spool that this process may write
// to, a broken list is left out; either way the extraction's warnings say so.

internal import Disk
internal import Glibc
internal import Links
public import Settings

/// Reads rule lists and says what is wrong with them.
public struct RuleListFiles: Sendable {
    /// What is wrong with one file, and what holds in its place.
    public struct Problem: Sendable {
        /// The file.
        public let path: String
        /// The entry and what is wrong with it.
        public let message: String
        /// What would be right.
        public let hint: String
        /// Whether the copy of the last good one is used; otherwise the list is left out.
        public let usesCopy: Bool

        /// One sentence.
        public var sentence: String {
            let stand = usesCopy ? "the last good copy is used" : "the list is left out"
            return "\(path): \(message) (should be: \(hint)); \(stand)"
        }
    }

    /// The files that cannot be used as they are.
    public private(set) var problems: [Problem] = []
    /// How many entries all lists have together.
    public var count: Int { lists?.count ?? 0 }

    private var lists: RuleLists?

    /// Reads and checks the lists.
    ///
    /// - Parameters:
    ///   - settings: names them, and the spool.
    ///   - keepsCopies: whether to keep what is well for later; `gleaner check` only looks.
    public init(_ settings: Settings, keepsCopies: Bool) {
        let copies = Copies(spool: settings.spool, writes: keepsCopies)
        var usable: [(format: RuleLists.Format, bytes: [UInt8])] = []
        for (format, path) in Self.files(settings.lists) {
            switch Self.check(path, format) {
            case .success(let bytes):
                copies.keep(bytes, of: path, format)
                usable.append((format, bytes))
            case .failure(let error):
                let copy = copies.copy(of: path, format)
                if let copy { usable.append((format, copy)) }
                problems.append(
                    Problem(path: path, message: "\(error)", hint: error.hint, usesCopy: copy != nil))
            }
        }
        // Each was checked by itself: nothing is left to go wrong.
        lists = usable.isEmpty ? nil : try? RuleLists(usable)
    }

    /// Makes the lists those of this process: before the first address is looked at.
    public func install() { RuleLists.install(lists) }

    /// What `rules_version` says: the built-in rules', and a number that changes with any byte of a list's file.
    ///
    /// Files are not checked here, where the supervisor waits: that a copy stood in for one is a warning of the worker's.
    public static func version(_ settings: Settings) -> String {
        guard !settings.lists.isEmpty else { return Version.rules }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for (format, path) in files(settings.lists) {
            // FNV-1a: it tells lists apart, and need not withstand anybody.
            for byte in Array(format.rawValue.utf8) + ((try? read(path)) ?? []) {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        return "\(Version.rules)+\(String(hash, radix: 16))"
    }

    private static func files(_ lists: Settings.Lists) -> [(RuleLists.Format, String)] {
        lists.clearURLs.map { (.clearURLs, $0) } + lists.debounce.map { (.debounce, $0) }
            + lists.cleanURLs.map { (.cleanURLs, $0) }
    }

    private static func check(_ path: String, _ format: RuleLists.Format) -> Result<[UInt8], RuleListError> {
        do {
            let bytes = try read(path)
            _ = try RuleLists([(format, bytes)])
            return .success(bytes)
        } catch let error as RuleListError {
            return .failure(error)
        } catch {
            let reason = (error as? PosixError)?.reason ?? "\(error)"
            return .failure(
                RuleListError(entry: "", message: "cannot be read: \(reason)", hint: "a file that can be read"))
        }
    }

    fileprivate static func read(_ path: String) throws -> [UInt8] {
        // A list may be a symbolic link to where a package or a timer puts it.
        guard let resolved = realpath(path, nil) else { throw PosixError(number: errno, operation: "open", path: path) }
        defer { free(resolved) }
        let file = String(cString: resolved)
        guard let slash = file.lastIndex(of: "/") else {
            throw PosixError(number: ENOENT, operation: "open", path: path)
        }
        let parent = try Directory(path: slash == file.startIndex ? "/" : String(file[..<slash]), followingLinks: true)
        return try parent.readFile(String(file[file.index(after: slash)...]), maximumBytes: RuleLists.maximumBytes)
    }
}

/// What is kept in spool/cache/lists/, each list as it was when it was last well.
///
/// No owner's cache has that name: theirs end in a number.
private struct Copies {
    static let folder = "lists"

    let spool: String
    let writes: Bool

    private func name(_ path: String, _ format: RuleLists.Format) -> String {
        let hash = path.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\(format.rawValue)-\(String(hash, radix: 16)).json"
    }

    /// As good as it goes: without a copy the next broken file is left out, with a warning.
    func keep(_ bytes: [UInt8], of file: String, _ format: RuleLists.Format) {
        guard writes, bytesOfCopy(of: file, format) != bytes,
            let directory = try? CacheDirectory.open(spool: spool, folder: Self.folder)
        else { return }
        try? AtomicFile.write(bytes, as: name(file, format), in: directory)
    }

    func copy(of file: String, _ format: RuleLists.Format) -> [UInt8]? {
        guard let bytes = bytesOfCopy(of: file, format), (try? RuleLists([(format, bytes)])) != nil else { return nil }
        return bytes
    }

    private func bytesOfCopy(of file: String, _ format: RuleLists.Format) -> [UInt8]? {
        let caches = try? Directory(path: spool, followingLinks: true).directory(CacheDirectory.name)
        return try? caches?.directory(Self.folder).readFile(name(file, format), maximumBytes: RuleLists.maximumBytes)
    }
}
