/// A scan of `incoming/`: which of its files are requests now, in the order in which they are taken.
///
/// Order: by change time, then name; extractions before controls, so that a cancel that is dropped together with its
/// request finds it. A file that was looked at and has not changed is not read again. What the scan remembers is bounded by
/// what lies in the directory.
///
/// Half-written files wait: rejected only when the supervisor has seen them unchanged for `incomplete_seconds`, by the
/// monotonic clock (the wall clock may step), and where a read lease can tell, nobody has them open for writing.

internal import Disk
internal import Extraction
internal import Glibc
internal import Settings

/// Scans `incoming/` and remembers what waits there.
struct IncomingDirectory {
    /// What a scan found to do.
    struct Scan {
        /// Whole requests, in the order in which they are taken.
        var requests: [IncomingFile] = []
        /// Files to move to `rejected/`.
        var rejections: [(file: IncomingFile, error: RequestError)] = []
        /// Whether something half-written waits for its writer or for the time to reject it.
        var isWaiting = false
        /// The names of all that lies there, also of what this scan did not come to.
        var present: Set<FileName> = []
    }

    /// A file that is not whole, as it was when it was first seen like that.
    private struct Waiting {
        let status: FileStatus
        let error: RequestError
        let since: ContinuousClock.Instant
    }

    /// How much one scan reads.
    var bytesOfScan: Int64 = 64 << 20
    /// The file that a scan ended with that did not come to all; nil: the next one begins at the beginning.
    private var lastOfCutScan: Place?
    private let incompleteSeconds: Double
    /// `--once` cannot watch a file for a minute: there the age by the wall clock counts.
    private let usesWallClock: Bool
    private var isShared = false
    private var waiting: [FileName: Waiting] = [:]
    /// Files that could not be moved away: named once in the log, then left alone until they change.
    private var immovable: [FileName: FileStatus] = [:]

    /// A file's place in the order of a scan.
    private struct Place: Comparable {
        let changed: Int64
        let name: FileName

        init(_ file: (name: FileName, status: FileStatus)) { (changed, name) = (file.status.changed, file.name) }

        static func < (one: Place, other: Place) -> Bool { (one.changed, one.name) < (other.changed, other.name) }
    }

    init(incompleteSeconds: Double, usesWallClock: Bool) {
        self.incompleteSeconds = incompleteSeconds
        self.usesWallClock = usesWallClock
    }

    /// Whether a name is one that is taken: `*.json` that is not hidden.
    ///
    /// Names that end in .tmp, .part or "~" are not `.json`, and so are left alone until they are renamed.
    static func isTaken(_ name: FileName) -> Bool {
        let bytes = name.nameBytes
        return bytes.first != UInt8(ascii: ".") && bytes.suffix(5) == Array(".json".utf8)
    }

    /// Whether others than the supervisor's user and root may drop files.
    static func isShared(_ incoming: FileStatus) -> Bool {
        // With an ACL the group bits are its mask, and so show that somebody else may write. Its owner may anyway.
        incoming.permissions & 0o022 != 0 || (incoming.owner != geteuid() && incoming.owner != 0)
    }

    /// Whether the last scan did not come to all: the next one goes on behind it.
    var isCut: Bool { lastOfCutScan != nil }

    /// Lets the next scan begin at the beginning.
    mutating func beginAnew() { lastOfCutScan = nil }

    /// Looks at all that lies in `incoming/`, or at what the last scan did not come to.
    mutating func scan(
        _ incoming: Directory, now: ContinuousClock.Instant, wallClock: Int64
    ) throws(PosixError) -> Scan {
        var result = Scan()
        isShared = Self.isShared(try incoming.status())
        var files: [(name: FileName, status: FileStatus)] = []
        for name in try incoming.entries() where Self.isTaken(name) {
            guard let status = try? incoming.stat(name) else { continue }
            result.present.insert(name)
            if immovable[name]?.isUnchanged(since: status) != true { files.append((name, status)) }
        }
        // The oldest first, for a scan reads no more than its share: ten thousand requests of a megabyte are not all held at
        // once. The next scan, which follows as soon as these are worked off, goes on from there: what has to stay here
        // never hides what lies behind it.
        files.sort { Place($0) < Place($1) }
        if let last = lastOfCutScan { files.removeAll { Place($0) <= last } }
        lastOfCutScan = nil
        var room = bytesOfScan
        for file in files {
            guard room > 0 else { break }
            room -= look(file.name, file.status, incoming, now, wallClock, &result)
            lastOfCutScan = Place(file)
        }
        if room > 0 { lastOfCutScan = nil }
        waiting = waiting.filter { result.present.contains($0.key) }
        immovable = immovable.filter { result.present.contains($0.key) }
        result.requests.sort(by: Self.isTakenBefore)
        return result
    }

    /// Notes that a file cannot be moved; false when that was known.
    mutating func leave(_ file: IncomingFile) -> Bool {
        let isNew = immovable[file.name]?.isUnchanged(since: file.status) != true
        immovable[file.name] = file.status
        return isNew
    }

    /// Looks at one file; answers how much of it was read.
    private mutating func look(
        _ name: FileName, _ status: FileStatus, _ incoming: Directory, _ now: ContinuousClock.Instant,
        _ wallClock: Int64,
        _ result: inout Scan
    ) -> Int64 {
        // Read again only when it has changed or its time is up.
        if let known = waiting[name], known.status.isUnchanged(since: status), !isDue(known, now, wallClock) {
            result.isWaiting = true
            return 0
        }
        guard let file = IncomingFile(name, status, in: incoming, isShared: isShared) else {
            // Exchanged meanwhile, or this machine is short of something: looked at again soon.
            result.isWaiting = true
            return 0
        }
        switch file.content {
        case .request:
            waiting[name] = nil
            result.requests.append(file)
        case .rejected(let error), .notRegular(let error):
            waiting[name] = nil
            result.rejections.append((file, error))
        case .incomplete(let error, let isBeingWritten):
            var known = Waiting(status: file.status, error: error, since: now)
            if let earlier = waiting[name], earlier.status.isUnchanged(since: file.status) { known = earlier }
            if isDue(known, now, wallClock), isBeingWritten != true {
                waiting[name] = nil
                result.rejections.append((file, error))
            } else {
                waiting[name] = known
                result.isWaiting = true
            }
        }
        // What is larger than a request may be is not read.
        return file.status.size <= Int64(RequestParser.maximumBytes) ? file.status.size : 0
    }

    private func isDue(_ waiting: Waiting, _ now: ContinuousClock.Instant, _ wallClock: Int64) -> Bool {
        if usesWallClock, wallClock - waiting.status.changed / 1_000_000 >= Int64(incompleteSeconds * 1000) {
            return true
        }
        return now - waiting.since >= .seconds(incompleteSeconds)
    }

    private static func isTakenBefore(_ one: IncomingFile, _ other: IncomingFile) -> Bool {
        if one.isControl != other.isControl { return other.isControl }
        if one.status.changed != other.status.changed { return one.status.changed < other.status.changed }
        return one.name < other.name
    }
}

extension IncomingFile {
    /// The request; nil for what is none.
    var request: Request? { if case .request(let request) = content { request } else { nil } }
    /// Whether it is a cancel or a retry.
    var isControl: Bool { request.map { !$0.action.makesExtraction } ?? false }
}

extension FileStatus {
    /// Whether it is the same file with the same content, as far as the kernel keeps account.
    func isUnchanged(since other: FileStatus) -> Bool {
        isSameFile(as: other) && size == other.size && changed == other.changed
    }

    /// The same, where a rename in between has set the change time.
    func isSameContent(as other: FileStatus) -> Bool {
        isSameFile(as: other) && size == other.size && modified == other.modified
    }
}
