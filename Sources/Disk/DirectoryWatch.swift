/// A tick whenever something appears in a directory, from inotify(7).
///
/// Events are hints, the directory is the truth: a thousand of them, or an overflow, are one tick, after which the
/// caller scans. The inotify descriptor belongs to the dispatch source: read in its handler, closed only in its
/// cancel handler. Diagnostics: `init` throws where inotify is refused (`EMFILE`, `ENOSPC`, `ENOSYS`); the caller then
/// scans by the clock.
internal import CLinux
@preconcurrency internal import Dispatch
internal import Glibc

/// Watches directories for names that appear in them.
public final class DirectoryWatch: Sendable {
    /// What a tick means.
    public enum Event: Sendable, Equatable {
        /// Something appeared, or events were lost: scan.
        case changed
        /// A watched directory was removed or moved away: this watch ends; open the directories anew.
        case lost
    }

    /// The ticks; ends after `.lost`, or when the watch goes away.
    public let events: AsyncStream<Event>
    /// Dispatch types are not marked Sendable on Linux, but a source may be cancelled from any thread (libdispatch).
    private nonisolated(unsafe) let source: any DispatchSourceRead
    private let continuation: AsyncStream<Event>.Continuation

    /// Hard links give only IN_CREATE, renames only IN_MOVED_TO, files written in place end with IN_CLOSE_WRITE.
    private static let mask = UInt32(IN_MOVED_TO | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF)

    /// Starts watching.
    ///
    /// The directories themselves may be closed afterwards, and should be:
    /// one that stays open is not reported as removed, for the kernel tells only when its last user is gone.
    ///
    /// - Parameters:
    ///   - directories: watched for every name.
    ///   - entry: a name that is watched for in a directory where others come and go that are nobody's business.
    public init(
        _ directories: [Directory], entry: (name: String, in: Directory)? = nil
    ) throws(PosixError) {
        let raw = try posix("start", "inotify") { inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) }
        let inotify = Descriptor(takingOwnership: raw, path: "inotify")
        for directory in directories { _ = try Self.add(directory, to: raw) }
        var only: Only?
        if let entry { only = Only(watch: try Self.add(entry.in, to: raw), name: Array(entry.name.utf8)) }
        (events, continuation) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .bufferingNewest(1))
        let owned = inotify.release()
        source = DispatchSource.makeReadSource(fileDescriptor: owned, queue: DispatchQueue(label: "gleaner.watch"))
        let ticks = continuation
        source.setEventHandler { [only] in
            guard let event = Self.drain(owned, only) else { return }
            ticks.yield(event)
            // Nothing may follow `.lost`: a later tick would take its place in the buffer of one.
            if event == .lost { ticks.finish() }
        }
        source.setCancelHandler {
            _ = Glibc.close(owned)
            ticks.finish()
        }
        source.activate()
    }

    deinit { source.cancel() }

    /// Ends the watch: the stream ends and the descriptor is closed.
    public func cancel() { source.cancel() }

    /// The one name that counts in a watched directory.
    private struct Only: Sendable {
        let watch: Int32
        let name: [UInt8]
    }

    private static func add(_ directory: Directory, to inotify: Int32) throws(PosixError) -> Int32 {
        // By the descriptor, so that the watch is on the very directory that will be scanned.
        try posix("watch", directory.path) {
            inotify_add_watch(inotify, "/proc/self/fd/\(directory.raw)", mask | UInt32(IN_ONLYDIR))
        }
    }

    /// Reads all events that wait and makes one of them; nil when there was none that counts.
    private static func drain(_ inotify: Int32, _ only: Only?) -> Event? {
        var result: Event?
        withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: MemoryLayout<inotify_event>.alignment) {
            buffer in
            while true {
                let count = read(inotify, buffer.baseAddress, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                let events = UnsafeRawBufferPointer(rebasing: buffer[..<count])
                switch meaning(events, only) {
                case .lost: result = .lost
                case .changed: result = result ?? .changed
                case nil: break
                }
            }
        }
        return result
    }

    private static func meaning(_ events: UnsafeRawBufferPointer, _ only: Only?) -> Event? {
        let header = MemoryLayout<inotify_event>.size
        let loss = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT)
        var result: Event?
        var offset = 0
        while offset + header <= events.count {
            let watch = events.loadUnaligned(fromByteOffset: offset, as: Int32.self)
            let mask = events.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            let length = Int(events.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
            if mask & loss != 0 { return .lost }
            // An overflow comes for no watch (-1). Names are filled up with NUL.
            let end = min(offset + header + length, events.count)
            let name = events[(offset + header)..<end].prefix { $0 != 0 }
            if only?.watch != watch || name.elementsEqual(only?.name ?? []) { result = .changed }
            offset += header + length
        }
        return result
    }
}
