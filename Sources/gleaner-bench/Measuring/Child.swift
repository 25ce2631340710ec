// Programs that are measured as whole processes: wall clock here, processor time and peak memory as the kernel counted them
// for the process and all that it waited for.
//
// A child's peak begins at the size of the process that started it, so this one has to stay small.

import Disk
import Glibc

/// What a process used.
struct Usage: Sendable {
    /// From before its start until after its end, in seconds.
    var wall: Double
    /// User and system time, in seconds.
    var cpu: Double
    /// The largest resident memory of the process or of one that it waited for, in bytes.
    var peak: Int
    /// Its exit status, or 128 and the number of the signal that ended it.
    var status: Int32
}

/// A process that was started here, in a process group of its own.
struct Child {
    let pid: pid_t
    private let start: Double

    /// Starts a program; its streams are /dev/null unless a file is named.
    static func start(
        _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null",
        output: String = "/dev/null", errors: String? = nil
    ) throws(BenchError) -> Child {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        if let errors { posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var pid: pid_t = 0
        let start = Clock.now
        let failure = CStrings.with(arguments) { argv in
            CStrings.with(Self.environment(with: environment)) { envp in
                posix_spawnp(&pid, arguments.first ?? "", &actions, &attributes, argv, envp)
            }
        }
        guard failure == 0 else {
            throw .failed("cannot start \(arguments.first ?? ""): \(String(cString: strerror(failure)))")
        }
        return Child(pid: pid, start: start)
    }

    /// Waits for the end; kills the process group when it takes longer.
    func wait(seconds: Double) throws(BenchError) -> Usage {
        var status: Int32 = 0
        var usage = rusage()
        var isKilled = false
        while true {
            let answer = wait4(pid, &status, WNOHANG, &usage)
            if answer == pid { break }
            if answer < 0, errno != EINTR { throw .failed("cannot wait for a process that was started here") }
            if !isKilled, Clock.now - start > seconds {
                kill(-pid, SIGKILL)
                isKilled = true
            }
            EndedChild.waitForEnd(of: pid, milliseconds: 100)
        }
        let wall = Clock.now - start
        return Usage(
            wall: wall, cpu: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime), peak: usage.ru_maxrss << 10,
            status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
    }

    /// Asks the process group to end, and after a while makes it.
    func stop() {
        kill(-pid, SIGTERM)
        _ = try? wait(seconds: Clock.now - start + 3)
        // Whoever was in the group and has outlived its leader.
        kill(-pid, SIGKILL)
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    /// This process's environment without Gleaner's own variables, which would change what is measured, and `more`.
    private static func environment(with more: [String: String]) -> [String] {
        var entries: [String] = []
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if !text.hasPrefix("GLEANER_") { entries.append(text) }
            next += 1
        }
        return entries + more.map { "\($0.key)=\($0.value)" }
    }
}

/// Arrays of C strings for exec and its kin.
enum CStrings {
    static func with<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        let array = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: copies.count)
        defer { array.deallocate() }
        array.initialize(from: copies, count: copies.count)
        return body(array)
    }
}

/// The monotonic clock.
enum Clock {
    /// Seconds since some moment.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
