// A heartbeat that goes on while the stages compute. On a queue of its own and not as a task: the stages are synchronous,
// and on a machine with one core they would hold the only thread that tasks have.

@preconcurrency internal import Dispatch

/// Calls a function four times a second, on a thread of its own, until it is stopped.
struct Heart {
    private let queue = DispatchQueue(label: "gleaner.heart")
    private let timer: any DispatchSourceTimer

    init(_ beat: @escaping @Sendable () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now() + 0.25, repeating: 0.25)
        timer.setEventHandler(handler: beat)
        timer.activate()
    }

    /// Returns when no beat is under way and none will come.
    func stop() {
        timer.cancel()
        queue.sync {}
    }
}
