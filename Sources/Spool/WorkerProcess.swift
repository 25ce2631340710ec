/// One worker: its process, the pipe that ties its life to ours, its process group, its end.
///
/// Started through swift-subprocess, which can do all of it: a process group of its own, another user, and it does not
/// reap the child before our closure returns. That last point is what makes killing safe: as long as the leader is
/// not reaped its number cannot be given to anybody else, so the group is killed first and reaped afterwards, and
/// `kill()` does nothing once `hasEnded`.
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
        /// The write end of its standard input; never written to.
        var lifeline: Int32
        var leaf: ControlGroup.Leaf?
    }

    private let state: Mutex<State>
    private let command: WorkerCommand

    private init(_ command: WorkerCommand, lifeline: Int32) {
        self.command = command
        state = Mutex(State(lifeline: lifeline))
    }

    /// Starts a worker for the extraction's directory at `path`; `ended` is called once, on some task.
    static func start(
        _ command: WorkerCommand, name: String, path: String, group: ControlGroup?,
        ended: @escaping @Sendable (WorkerEnd) -> Void
    ) throws(PosixError) -> WorkerProcess {
        let pipe = try Descriptor.pipe()
        let worker = WorkerProcess(command, lifeline: pipe.writing)
        let leaf = group?.leaf("worker-\(name)", memoryLimit: command.memoryLimit)
        worker.state.withLock { $0.leaf = leaf }
        Task {
            let end = await worker.run(path, input: pipe.reading)
            worker.close()
            ended(end)
        }
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

    private func run(_ path: String, input: Int32) async -> WorkerEnd {
        var options = PlatformOptions()
        options.processGroupID = 0
        if let user = command.user {
            options.userID = user.uid
            options.groupID = user.gid
            options.supplementaryGroups = [user.gid]
        }
        do {
            let result = try await Subprocess.run(
                .path(FilePath(command.executable)),
                arguments: Arguments(command.arguments + [path] + command.trailingArguments),
                // A worker that a hostile message crashes is to die at once, not to print its stack into the log.
                environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]), platformOptions: options,
                input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: true),
                output: .discarded,
                error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
            ) { execution in
                let process = execution.processIdentifier
                self.hasStarted(process.value)
                await Self.waitForEnd(of: process.processDescriptor)
                return self.bury(process.value, process.processDescriptor)
            }
            switch result.terminationStatus {
            case .exited(let code): return .exited(code)
            case .signaled(let number): return .signalled(number, outOfMemory: result.closureResult)
            }
        } catch {
            return .notStarted("\(error)")
        }
    }

    private func hasStarted(_ pid: Int32) {
        state.withLock { state in
            state.pid = pid
            try? state.leaf?.add(process: pid)
            if state.isKilled { Self.kill(pid, state.leaf) }
        }
    }

    /// The leader has ended and is not reaped yet: kills what is left of its group; answers whether memory was the reason.
    private func bury(_ pid: Int32, _ descriptor: Int32) -> Bool {
        state.withLock { state in
            Self.kill(pid, state.leaf)
            state.hasEnded = true
            if let leaf = state.leaf, leaf.outOfMemoryKills > 0 { return true }
            // An allocation that fails under RLIMIT_DATA is a crash like any other. A table that doubles fails when it
            // asks for two thirds while it holds one.
            let peak = EndedChild.peakMemory(processDescriptor: descriptor) ?? 0
            return !state.isKilled && peak >= command.memoryLimit / 3
        }
    }

    private func close() {
        state.withLock { state in
            state.hasEnded = true
            if state.lifeline >= 0 { _ = Glibc.close(state.lifeline) }
            state.lifeline = -1
            state.leaf?.remove()
            state.leaf = nil
        }
    }

    /// A pidfd becomes readable when its process ends (pidfd_open(2)).
    private static func waitForEnd(of descriptor: Int32) async {
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
