/// One supervisor a spool: flock on `spool/.lock`, held as long as the supervisor lives.

internal import Disk
public import Settings

/// The right to be the spool's supervisor.
public enum SpoolLock {
    /// Takes the spool's lock.
    ///
    /// - Throws: `SpoolError` of kind `busy`, which names the process that has it.
    static func acquire(_ spool: Directory) throws(SpoolError) -> FileLock {
        do throws(PosixError) {
            if let lock = try FileLock.acquire(in: spool) { return lock }
        } catch {
            throw SpoolError(.disk, "\(error)")
        }
        let holder = FileLock.holder(in: spool).map { "process \($0)" } ?? "another process"
        throw SpoolError(
            .busy, "\(holder) already watches \(spool.path)",
            hint: "one supervisor a spool; drop the request, it will be taken")
    }

    /// The process that supervises the spool of a configuration; nil when none does.
    public static func holder(_ settings: Settings) -> Int32? {
        guard let spool = try? Directory(path: settings.spool, followingLinks: true) else { return nil }
        return FileLock.holder(in: spool)
    }
}
