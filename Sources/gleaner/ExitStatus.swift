/// How the command ends; the figures are sysexits(3)'s where it has one.
enum ExitStatus: Int32 {
    /// Done.
    case done = 0
    /// The extraction failed.
    case failed = 1
    /// The extraction was cancelled.
    case cancelled = 3
    /// The command line is wrong.
    case usage = 64
    /// The request or a file is wrong.
    case badRequest = 65
    /// There is no such extraction.
    case noExtraction = 66
    /// A server cannot be reached.
    case unavailable = 69
    /// An error in Gleaner.
    case internalError = 70
    /// A worker has no memory left for what it has to do next.
    case outOfMemory = 71
    /// The disk.
    case disk = 74
    /// Try again later.
    case tryAgain = 75
    /// Not allowed.
    case notAllowed = 77
    /// The configuration.
    case configuration = 78
    /// Ended by SIGINT.
    case interrupted = 130
    /// Ended by SIGTERM.
    case terminated = 143
}
