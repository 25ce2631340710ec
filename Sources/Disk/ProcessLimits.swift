/// Limits that a process sets for itself.
internal import CLinux
internal import Glibc

/// Limits of this process.
public enum ProcessLimits {
    /// Bounds the memory that this process may take (RLIMIT_DATA: heap and private mappings).
    ///
    /// Not RLIMIT_AS: that counts what is reserved and never touched, which Swift's and libcurl's threads do much of.
    public static func limitMemory(to bytes: Int) throws(PosixError) {
        let limit = UInt64(max(bytes, 0))
        _ = try posix("limit the memory to", "\(bytes) bytes") { clinux_limit_data(limit) }
    }

    /// Whether this process may take that much more memory now.
    public static func hasRoom(for bytes: Int) -> Bool {
        guard let place = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            place != MAP_FAILED
        else { return false }
        munmap(place, bytes)
        return true
    }

    /// The size of a stack that is enough for every thread: more than twice what the deepest pages and messages need, an
    /// eighth of what Linux would give.
    public static let threadStack = 1 << 20

    /// Gives threads that begin from now on a stack of that size, where their maker asks for none.
    ///
    /// The whole stack counts against `limitMemory`, touched or not, and it is 8 MiB otherwise.
    public static func limitThreadStacks(to bytes: Int) throws(PosixError) {
        var attributes = pthread_attr_t()
        var number = pthread_attr_init(&attributes)
        if number == 0 {
            number = pthread_attr_setstacksize(&attributes, bytes)
            if number == 0 { number = clinux_set_thread_defaults(&attributes) }
            pthread_attr_destroy(&attributes)
        }
        if number != 0 {
            throw PosixError(number: number, operation: "limit the stacks of threads to", path: "\(bytes) bytes")
        }
    }

    /// Raises the number of files that may be open to what the system allows, or to `bound`; answers that number.
    @discardableResult
    public static func raiseOpenFiles(atMost bound: Int = .max) throws(PosixError) -> Int {
        let bound = UInt64(clamping: bound)
        return Int(try posix("raise", "the number of open files") { clinux_raise_open_files(bound) })
    }

    /// Throws where so many more files could not be opened now.
    public static func checkFreeDescriptors(_ count: Int) throws(PosixError) {
        var opened: [Int32] = []
        defer { for descriptor in opened { close(descriptor) } }
        for _ in 0..<count {
            opened.append(try posix("open", "another file") { clinux_openat(AT_FDCWD, "/", O_RDONLY | O_DIRECTORY, 0) })
        }
    }
}
