import Disk
import Extraction
import Glibc
import Settings
import Synchronization

/// Ends a supervised worker that is of no use any more, from a thread that needs nothing but its stack.
enum LifeWatch {
    private static let reports = Atomic<Int>(0)

    /// The work has reported something.
    static func note() { reports.add(1, ordering: .relaxed) }

    /// Ends the process when standard input does, and when memory is so short that it would wait for ever: where no thread
    /// can be made, libdispatch tries again each second, and nothing else goes on.
    static func begin(_ network: Settings.Network) {
        let patience = StandStill.patience(network)
        var thread = pthread_t()
        // The number travels as the pointer that a thread is given.
        let result = pthread_create(
            &thread, nil,
            { argument in
                LifeWatch.watch(StandStill(patience: Int(bitPattern: argument)))
            }, UnsafeMutableRawPointer(bitPattern: patience))
        precondition(result == 0, "pthread_create: \(result)")
        pthread_detach(thread)
    }

    private static func watch(_ initial: StandStill) -> Never {
        var still = initial
        var byte: UInt8 = 0
        while true {
            var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let ready = poll(&entry, 1, 1000)
            if ready == 0 {
                let hasRoom = ProcessLimits.hasRoom(for: ProcessLimits.threadStack)
                let isOver = still.look(
                    hasRoom: hasRoom, reports: reports.load(ordering: .relaxed), milliseconds: processorTime())
                if isOver { _exit(ExitStatus.outOfMemory.rawValue) }
            }
            // To read where nothing is would end the watch.
            if ready <= 0 { continue }
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 0 || (count < 0 && errno != EINTR) { _exit(ExitStatus.tryAgain.rawValue) }
        }
    }

    /// What all threads have computed, in milliseconds.
    private static func processorTime() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
