// Resolutions that outlive an extraction: two files of JSON lines in the owner's own directory, `resolutions.jsonl` and the
// one before it, `resolutions.1.jsonl`.
//
// Any number of workers append, whole lines by one write(2) with O_APPEND. When the first file has grown to half of what is
// allowed it takes the place of the second, under a lock: that bounds the size, and forgets what nobody has asked for in a
// whole file's time, for what is found in the second is written into the first again. Readers open both when they
// are first asked and see what was there then. Nothing here is synced, and nothing has to be: a line that is lost, torn
// or spoilt, or written into a file that has just become the second, costs a request.

internal import Disk
internal import Links
internal import Notation
internal import Settings
internal import Synchronization
internal import Transfer

/// What one owner's extractions have found out, on the disk.
final class ResolutionCache: Sendable {
    static let fileName = "resolutions.jsonl"
    static let secondFileName = "resolutions.1.jsonl"

    /// What of it may be used.
    struct Use: Sendable {
        /// How large both files may become together.
        var maximumBytes: Int
        /// Whether sites that had refused or lost a page are asked anew.
        var asksRefusedAgain: Bool
        /// What may be connected to.
        var addressGuard: AddressGuard
        /// Whether a proxy makes the connections.
        var usesProxy: Bool
    }

    private struct State {
        /// The first file and the second, where they are there; nil: not looked at yet.
        var indexes: [LineIndex]?
        /// Lines that are not written yet.
        var pending: [UInt8] = []
        var hasFailed = false
    }

    private let directory: Directory
    private let use: Use
    private let state = Mutex(State())
    /// A write costs as much as a request's share of everything else.
    private static let batch = 32 << 10

    init(in directory: Directory, _ use: Use) {
        self.directory = directory
        self.use = use
    }

    /// What is known of an address that would be requested now.
    func recall(_ url: WebURL, rules: ResolverRules, maximumLayers: Int) -> Resolution? {
        let now = Timestamp.now
        guard let (line, isOld) = find(url.href), let entry = CachedResolution(line: line), entry.isFresh(at: now),
            entry.isAllowed(by: rules, use.addressGuard, maximumLayers: maximumLayers)
        else { return nil }
        let isRefusal = entry.resolution.state == .dead || entry.resolution.state == .blockedBySite
        if use.asksRefusedAgain && isRefusal { return nil }
        if isOld { append(line + [0x0A]) }
        return entry.resolution
    }

    /// Keeps what a chain has found out, if it is worth it.
    func keep(_ chain: ResolutionChain) {
        guard let entry = CachedResolution(chain, usesProxy: use.usesProxy, now: .now) else { return }
        append(entry.line)
    }

    /// Writes what has not been written yet.
    func flush() { state.withLock { write(&$0) } }

    private func find(_ url: String) -> (line: [UInt8], isOld: Bool)? {
        let indexes = state.withLock { state in
            if state.indexes == nil {
                state.indexes = [Self.fileName, Self.secondFileName].compactMap {
                    try? LineIndex(directory.openFile($0))
                }
            }
            return state.indexes ?? []
        }
        for (number, index) in indexes.enumerated() {
            if let line = index.find(url) { return (line, number > 0) }
        }
        return nil
    }

    private func append(_ line: [UInt8]) {
        state.withLock { state in
            state.pending += line
            if state.pending.count >= Self.batch { write(&state) }
        }
    }

    private func write(_ state: inout State) {
        guard !state.pending.isEmpty, !state.hasFailed else { return state.pending = [] }
        do throws(PosixError) {
            let file = try directory.openForAppending(Self.fileName, mode: 0o600)
            let size = Int(clamping: try file.status().size)
            // A death may have cut the last line short; empty lines are nothing.
            try file.write(size > 0 ? [0x0A] + state.pending : state.pending)
            if size + state.pending.count >= use.maximumBytes / 2 { try turnOver() }
        } catch {
            // A full disk, or rights that have changed: the extraction does without.
            state.hasFailed = true
        }
        state.pending = []
    }

    /// Puts the first file in the place of the second; one worker at a time, and only when no other has just done it.
    private func turnOver() throws(PosixError) {
        guard let lock = try FileLock.acquire(in: directory) else { return }
        if Int(clamping: try directory.stat(Self.fileName).size) >= use.maximumBytes / 2 {
            try directory.rename(Self.fileName, as: Self.secondFileName)
        }
        _ = consume lock
    }
}

extension ResolutionCache.Use {
    /// What the configuration says.
    init(_ settings: Settings, asksRefusedAgain: Bool) throws(StageFailure) {
        self.init(
            maximumBytes: settings.cache.maximumBytes, asksRefusedAgain: asksRefusedAgain,
            addressGuard: try AddressGuard(settings.network), usesProxy: settings.network.proxy != nil)
    }
}
