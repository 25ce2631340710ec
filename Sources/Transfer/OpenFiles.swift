// How many files the process may have open: a connection is one.

internal import Glibc

/// The process's limit on open files.
enum OpenFiles {
    /// What the rest of the process needs: its own files, the pairs of sockets of look-ups of names.
    private static let others = 256

    /// How many connections there is room for, at most `wanted`; raises the soft limit towards it where that is allowed.
    ///
    /// The usual soft limit of 1,024 is there for programs that use select(2); nothing here does.
    static func room(for wanted: Int) -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        guard getrlimit(resource, &limit) == 0 else { return wanted }
        let needed = rlim_t(wanted + others)
        if limit.rlim_cur < needed {
            limit.rlim_cur = min(limit.rlim_max, needed)
            setrlimit(resource, &limit)
            getrlimit(resource, &limit)
        }
        return min(wanted, Int(clamping: limit.rlim_cur) - others)
    }
}
