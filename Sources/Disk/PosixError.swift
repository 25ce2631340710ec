/// The one error of this module: which call failed, on what, and the kernel's number for why.
///
/// Diagnostics: nothing here logs. `EINTR` never arrives: it is handled once, in `posix(_:_:_:)`, for every call.
internal import Glibc

/// A system call that failed.
public struct PosixError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kernel's number, `ENOENT` for instance.
    public let number: Int32
    /// What was attempted, as a verb that follows "cannot": "open", "rename".
    public let operation: String
    /// What it was attempted on; for two names "/a to /b".
    public let path: String

    /// Makes an error for a call that failed with `number`.
    public init(number: Int32, operation: String, path: String) {
        self.number = number
        self.operation = operation
        self.path = path
    }

    /// There is no such file.
    public var isNotFound: Bool { number == ENOENT || number == ENOTDIR }
    /// The name is taken.
    public var isExists: Bool { number == EEXIST || number == ENOTEMPTY }
    /// No room, no inode, or no quota is left.
    public var isNoSpace: Bool { number == ENOSPC || number == EDQUOT }
    /// The rights do not suffice.
    public var isPermission: Bool { number == EACCES || number == EPERM }
    /// The file system is mounted, or the directory is, read-only.
    public var isReadOnly: Bool { number == EROFS }
    /// The two names are on different file systems.
    public var isCrossDevice: Bool { number == EXDEV }
    /// The file is larger than the caller allowed.
    public var isTooLarge: Bool { number == EFBIG }
    /// The process or the machine has no descriptor left.
    public var isOutOfDescriptors: Bool { number == EMFILE || number == ENFILE }
    /// The other side does not know the operation.
    public var isUnsupported: Bool { number == ENOTSUP || number == ENOSYS || number == EINVAL }

    /// The kernel's words for `number`.
    public var reason: String { String(cString: strerror(number)) }

    /// "cannot rename /a to /b: No such file or directory".
    public var description: String { "cannot \(operation) \(path): \(reason)" }
}

/// Makes a call again as long as a signal interrupts it, and throws what else fails.
func posix<Answer: SignedInteger>(
    _ operation: String, _ path: @autoclosure () -> String, _ call: () -> Answer
) throws(PosixError) -> Answer {
    while true {
        let answer = call()
        if answer != -1 { return answer }
        let number = errno
        if number != EINTR { throw PosixError(number: number, operation: operation, path: path()) }
    }
}
