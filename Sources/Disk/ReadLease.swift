/// Whether somebody is still writing a file, asked of the kernel by a read lease (fcntl(2), F_SETLEASE).
///
/// A lease can be had on a file of one's own user, or with CAP_LEASE, and on local file systems; where it cannot be
/// had the answer is nil and the caller goes by the clock.
internal import CLinux
internal import Glibc

/// Asks the kernel whether a file is open for writing.
public enum ReadLease {
    /// True when some process has the file open for writing, false when none has, nil when that cannot be known.
    ///
    /// `file` must be opened for reading only.
    public static func isOpenForWriting(_ file: borrowing Descriptor) -> Bool? {
        // Who opens the file while the lease is held would send us SIGIO, which ends a process; SIGURG is ignored.
        guard clinux_set_signal(file.raw, SIGURG) == 0 else { return nil }
        if clinux_set_lease(file.raw, F_RDLCK) == 0 {
            _ = clinux_set_lease(file.raw, F_UNLCK)
            return false
        }
        return errno == EAGAIN ? true : nil
    }
}
