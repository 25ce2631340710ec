// What the resolver has found out so far, a line each, written whenever it waits for more. A worker that dies in the middle of thousands of
// links, or a network that goes down for good, costs the next start only what was not answered yet; and a one-time link
// that has been requested is not requested again. Removed when resolved_links.json is there.

internal import Disk
internal import Glibc
internal import Notation
internal import Synchronization

/// The resolutions of earlier starts, and those of this one as they come.
final class ResolutionJournal: Sendable {
    static let fileName = ".resolutions.jsonl"

    private let directory: Directory
    private let isOffline: Bool
    /// What earlier starts have found out.
    private let noted: LineIndex
    /// What the extraction has found out that this is a rerun of.
    private let earlier: Mutex<ResolutionLookup?>
    /// Open from the start: lines are written with one write(2), and what has been written survives the death of this
    /// process.
    private let file: Descriptor
    /// What has been noted and not written.
    private let fresh = Mutex<[UInt8]>([])

    /// Opens what earlier starts, and the extraction that this is a rerun of, have found out.
    init(in directory: Directory, isOffline: Bool) throws {
        self.directory = directory
        self.isOffline = isOffline
        let hasEarlier = directory.contains(TakeOver.earlierResolutions)
        earlier = Mutex(hasEarlier ? try ResolutionLookup(TakeOver.earlierResolutions, in: directory) : nil)
        file = try directory.openForAppending(Self.fileName)
        // A line that a death has cut short must not take the next one with it.
        if try file.status().size > 0 { try file.write([0x0A]) }
        noted = try LineIndex(directory.openFile(Self.fileName))
    }

    /// Only what a server has said.
    ///
    /// What could not be looked up is tried again as soon as there is a network, and what comes out of the address
    /// alone is decided anew, for the rules may have changed.
    private func isWorthKeeping(_ resolution: Resolution) -> Bool {
        switch resolution.state {
        case .direct, .followed, .dead, .blockedBySite: true
        case .unresolved: isOffline && resolution.resolvedURL != nil
        case .notRequested: !resolution.hops.isEmpty
        case .decoded, .refused: false
        }
    }

    /// What is known of an address as found.
    func recall(_ url: String) -> Resolution? {
        if let line = noted.find(url), let object = try? DocumentReader(line, file: Self.fileName),
            let resolution = try? Resolution(object), isWorthKeeping(resolution)
        {
            return resolution
        }
        guard let resolution = earlier.withLock({ try? $0?.find(url) }), isWorthKeeping(resolution) else { return nil }
        // With a network, a rerun asks anew what a site refused or no longer had; what led to a page is not asked twice.
        let isAsked = !isOffline && (resolution.state == .dead || resolution.state == .blockedBySite)
        return isAsked ? nil : resolution
    }

    /// Notes a resolution that cost a request; `flush` writes it.
    func note(_ resolution: Resolution) {
        guard resolution.httpStatus != nil, !resolution.isCached else { return }
        var writer = JSONWriter(pretty: false)
        resolution.write(to: &writer)
        let line = writer.finish()
        fresh.withLock { $0 += line }
    }

    /// Writes what has been noted: before the resolver waits for more, so that a death takes no more with it than it
    /// takes of what is under way.
    func flush() throws(PosixError) {
        let lines = fresh.withLock { lines in
            defer { lines = [] }
            return lines
        }
        if !lines.isEmpty { try file.write(lines) }
    }

    /// Takes the journal away: resolved_links.json has it all now.
    func remove() throws(PosixError) {
        for name in [Self.fileName, TakeOver.earlierResolutions] where directory.contains(name) {
            try directory.unlink(name)
        }
    }
}
