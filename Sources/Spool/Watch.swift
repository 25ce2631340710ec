/// The watch on `incoming/` and on the spool itself, where `incoming/` may be removed and made again.

internal import Disk
internal import Logging
internal import Settings

/// A watch that is being listened to.
final class Watch {
    private let watch: DirectoryWatch
    private let listener: Task<Void, Never>
    private let incoming: FileStatus

    /// Watches the spool and `incoming/`; throws where inotify is refused or `incoming/` is not there.
    init(_ directories: SpoolDirectories, _ events: EventSource) throws(PosixError) {
        let incoming = try directories.openIncoming()
        self.incoming = try incoming.status()
        // What we write into the spool ourselves is no reason to look again.
        let watch = try DirectoryWatch(
            [incoming], entry: (SpoolDirectories.incomingName, in: directories.spool))
        self.watch = watch
        listener = Task { await events.forward(watch) }
    }

    /// Whether `incoming/` is another directory by now.
    func isStale(_ directories: SpoolDirectories) -> Bool {
        guard let now = try? directories.openIncoming().status() else { return true }
        return !now.isSameFile(as: incoming)
    }

    /// Stops watching.
    func end() {
        watch.cancel()
        listener.cancel()
    }
}

extension Supervisor {
    /// Watches anew; where that is refused, the scan by the clock serves alone, and the log says so once.
    func establishWatch() {
        watch?.end()
        watch = nil
        do throws(PosixError) {
            watch = try makeWatch(directories, events)
            // What appeared before the watch began has given no tick.
            events.send(.changed)
        } catch {
            if error.isNotFound {
                sayOnce(.warning, "\(directories.spool.path)/incoming is not there; waiting for it to be made again")
            } else {
                sayOnce(.warning, "\(error); looking every \(settings.rescanSeconds) s instead", again: nil)
            }
        }
    }
}
