/// One worker: its process, the pipe that ties its life to ours, its process group, its end.
///
/// Started through swift-subprocess, in a process group of its own; another user is setpriv's work
/// (`WorkerCommand.program`). It does not reap the child before our closure returns, which is what makes killing safe: as
/// long as the leader is not reaped its number cannot be given to anybody else, so the group is killed first and reaped
/// afterwards, and `kill()` does nothing once `hasEnded`.
///
/// How it ended is asked of the kernel in that closure: where a descriptor was wanting, swift-subprocess may never see the
/// end of the process, and `run` not return.
///
/// The worker's standard input is a pipe whose other end only we hold: when the supervisor dies, however it dies, the
/// worker reads the end of the file and ends.

internal import Disk
@preconcurrency internal import Dispatch
internal import Extraction
internal import Glibc
internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// How a worker ended.
enum WorkerEnd: Sendable, Equatable {
    /// It left with this status.
    case exited(Int32)
    /// A signal ended it.
    case signalled(Int32, outOfMemory: Bool)
    /// It could not be started at all.
    case notStarted(String)
}

/// A running worker.
final class WorkerProcess: Sendable {
    private struct State {
        var pid: Int32?
        var isKilled = false
        var hasEnded = false
        /// Its standard input, until it has it.
        var input: Int32
        /// The write end of its standard input; never written to.
        var lifeline: Int32
        var leaf: ControlGroup.Leaf?
        /// Who is to be told; nil once that has been done.
        var ended: (@Sendable (WorkerEnd) -> Void)?
    }

    private let state: Mutex<State>
    private let command: WorkerCommand

    /// How many descriptors a start takes at most, here and in swift-subprocess, which is not to run short half-way.
    private static let descriptorsOfStart = 16

    private init(_ command: WorkerCommand, _ state: consuming State) {
        self.command = command
        self.state = Mutex(state)
    }

    /// Starts a worker for the extraction's directory at `path`; `ended` is called once, on some task.
    static func start(
        _ command: WorkerCommand, name: String, path: String, group: ControlGroup?,
        ended: @escaping @Sendable (WorkerEnd) -> Void
    ) throws(PosixError) -> WorkerProcess {
        try ProcessLimits.checkFreeDescriptors(descriptorsOfStart)
        let pipe = try Descriptor.pipe()
        let leaf = group?.leaf("worker-\(name)", memoryLimit: command.memoryLimit)
        let worker = WorkerProcess(
            command, State(input: pipe.reading, lifeline: pipe.writing, leaf: leaf, ended: ended))
        Task { await worker.run(path, input: pipe.reading) }
        return worker
    }

    /// Kills the worker and all that it started, at once; nothing when it has ended.
    func kill() {
        state.withLock { state in
            state.isKilled = true
            if let pid = state.pid, !state.hasEnded { Self.kill(pid, state.leaf) }
        }
    }

    private static func kill(_ pid: Int32, _ leaf: ControlGroup.Leaf?) {
        // The cgroup also holds what has left the process group.
        leaf?.killAll()
        _ = Glibc.kill(-pid, SIGKILL)
        _ = Glibc.kill(pid, SIGKILL)
    }

    private func run(_ path: String, input: Int32) async {
        var options = PlatformOptions()
        options.processGroupID = 0
        let program = command.program(for: path)
        do {
            _ = try await Subprocess.run(
                .path(FilePath(program.executable)), arguments: Arguments(program.arguments),
                // A worker that a hostile message crashes is to die at once, not to print its stack into the log.
                environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]), platformOptions: options,
                // Closed by us: a start that fails may have closed it or not.
                input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
                output: .discarded,
                error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
            ) { execution in
                let process = execution.processIdentifier
                self.hasStarted(process.value)
                await Self.waitForEnd(of: process.value, process.processDescriptor)
                self.finish(self.bury(process.value))
            }
        } catch {
            // Nothing when it has ended: then only the library's own wait has failed.
            finish(.notStarted("\(error)"))
        }
    }

    private func hasStarted(_ pid: Int32) {
        state.withLock { state in
            state.pid = pid
            Self.close(&state.input)
            try? state.leaf?.add(process: pid)
            if state.isKilled { Self.kill(pid, state.leaf) }
        }
    }

    /// The leader has ended and is not reaped yet: kills what is left of its group; answers how it ended.
    private func bury(_ pid: Int32) -> WorkerEnd {
        state.withLock { state in
            Self.kill(pid, state.leaf)
            state.hasEnded = true
            guard case .ended(let end) = EndedChild.look(at: pid) else { return .notStarted("its end was not seen") }
            guard let signal = end.signal else { return .exited(end.exitStatus ?? 0) }
            if let leaf = state.leaf, leaf.outOfMemoryKills > 0 { return .signalled(signal, outOfMemory: true) }
            // An allocation that fails under RLIMIT_DATA is a crash like any other. A table that doubles fails when it
            // asks for two thirds while it holds one.
            let isLarge = end.peakMemory ?? 0 >= command.memoryLimit / 3
            return .signalled(signal, outOfMemory: !state.isKilled && isLarge)
        }
    }

    private func finish(_ end: WorkerEnd) {
        let ended = state.withLock { state in
            state.hasEnded = true
            Self.close(&state.input)
            Self.close(&state.lifeline)
            state.leaf?.remove()
            state.leaf = nil
            return state.ended.take()
        }
        ended?(end)
    }

    private static func close(_ descriptor: inout Int32) {
        if descriptor >= 0 { _ = Glibc.close(descriptor) }
        descriptor = -1
    }

    /// Waits until a child has ended; `descriptor` is its pidfd, or -1 where none could be had.
    static func waitForEnd(of pid: Int32, _ descriptor: Int32) async {
        await waitForEnd(ofProcess: descriptor)
        // Without a descriptor there is only the clock.
        while EndedChild.look(at: pid) == .running { try? await Task.sleep(for: .milliseconds(100)) }
    }

    /// A pidfd becomes readable when its process ends (pidfd_open(2)).
    private static func waitForEnd(ofProcess descriptor: Int32) async {
        guard descriptor >= 0 else { return }
        // A descriptor of its own: the source closes it in its cancel handler, Subprocess closes the other one.
        let own = dup(descriptor)
        guard own >= 0 else { return }
        await withCheckedContinuation { continuation in
            let source = DispatchSource.makeReadSource(fileDescriptor: own, queue: DispatchQueue.global())
            source.setEventHandler { source.cancel() }
            source.setCancelHandler {
                _ = Glibc.close(own)
                continuation.resume()
            }
            source.activate()
        }
    }
}
