/// A moment on the monotonic clock by which work must have ended.
internal import Glibc

/// A moment by which work must have ended; looking at it is no system call.
struct Deadline {
    private let nanoseconds: UInt64

    init(seconds: Double) {
        // A budget of a day is as good as none, and the bound keeps the conversion from trapping on infinity or NaN.
        let bounded = seconds > 0 ? min(seconds, 86_400) : 0
        nanoseconds = Self.now + UInt64(bounded * 1e9)
    }

    var hasPassed: Bool { Self.now >= nanoseconds }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
