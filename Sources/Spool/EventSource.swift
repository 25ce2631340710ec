/// What wakes the supervisor: one stream of events, from the watch, the clock, the workers and the signals.
///
/// Ticks that mean "look again" are merged: as long as one waits to be handled, another adds nothing.

internal import Disk
@preconcurrency internal import Dispatch
internal import Extraction
internal import Glibc
internal import Synchronization

/// What happened.
enum SupervisorEvent: Sendable {
    /// Something appeared in the spool, or there is more to look at.
    case changed
    /// There is more to work off of what a scan found.
    case more
    /// The watched directory has gone.
    case watchLost
    /// Half a second has passed.
    case timer
    /// A worker ended.
    case ended(ExtractionID, WorkerEnd)
    /// SIGTERM or SIGINT, or the one who runs us wants an end.
    case stop
}

/// Collects events.
final class EventSource: Sendable {
    let events: AsyncStream<SupervisorEvent>
    private let continuation: AsyncStream<SupervisorEvent>.Continuation
    private let changeWaits = Atomic<Bool>(false)
    private let timerWaits = Atomic<Bool>(false)

    /// How often `timer` comes.
    static let tick = Duration.milliseconds(500)

    /// Whether a `changed` waits to be handled.
    var hasChanged: Bool { changeWaits.load(ordering: .relaxed) }

    init() { (events, continuation) = AsyncStream.makeStream() }

    /// Adds an event.
    func send(_ event: SupervisorEvent) {
        switch event {
        case .changed: if changeWaits.exchange(true, ordering: .relaxed) { return }
        case .timer: if timerWaits.exchange(true, ordering: .relaxed) { return }
        default: break
        }
        continuation.yield(event)
    }

    /// Says that an event is being handled: from now on the next of its kind counts.
    func take(_ event: SupervisorEvent) {
        switch event {
        case .changed: changeWaits.store(false, ordering: .relaxed)
        case .timer: timerWaits.store(false, ordering: .relaxed)
        default: break
        }
    }

    /// Sends `timer` until the task is cancelled.
    func runTimer() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: Self.tick)
            send(.timer)
        }
    }

    /// Hands on what a watch sees until it ends.
    func forward(_ watch: DirectoryWatch) async {
        for await event in watch.events { send(event == .lost ? .watchLost : .changed) }
    }
}

/// SIGTERM and SIGINT as events; the sources end with this object.
final class ShutdownSignals {
    private let sources: [any DispatchSourceSignal]

    /// Returns when the signals are caught: until then they end the process, which has not begun anything yet.
    ///
    /// They are not ignored meanwhile, as kqueue would want it: on Linux one that comes before the source is installed would
    /// be lost, and the supervisor would never end.
    init(_ events: EventSource) {
        let installing = DispatchGroup()
        sources = [SIGTERM, SIGINT].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue.global())
            source.setEventHandler { events.send(.stop) }
            installing.enter()
            source.setRegistrationHandler { installing.leave() }
            source.activate()
            return source
        }
        _ = installing.wait(timeout: .now() + 1)
    }

    deinit { for source in sources { source.cancel() } }
}
