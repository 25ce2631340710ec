public import Settings

/// Whether a worker that has no room for another thread still goes on; looked at once a second.
///
/// To have no room is no fault in itself: what a heap has freed may be enough for all that is left, and it needs no thread.
/// `status.json` is no witness, for it is kept young by a thread of its own. So the worker has to have stood still as well:
/// it has reported nothing and computed next to nothing, for longer than it would ever wait for a network.
public struct StandStill {
    private let patience: Int
    private var seconds = 0
    private var reports = 0
    private var milliseconds = 0

    /// What keeping the status young takes of a second, on a slow machine.
    private static let idle = 50

    /// - Parameter patience: for how many seconds it may stand still.
    public init(patience: Int) { self.patience = patience }

    /// For how many seconds a worker that is well may report nothing: the last link's redirects may each be slow.
    public static func patience(_ network: Settings.Network) -> Int {
        let requests = Double(ResolverLimits().maximumHops + 1) * network.requestTimeout
        return 5 + Int(min(network.networkWait + network.retrySeconds + requests, 1e6))
    }

    /// Looks again, a second after the last time; true when the worker has stood still for too long.
    ///
    /// - Parameters:
    ///   - hasRoom: whether another thread could be made.
    ///   - reports: how often the work has reported something, since it began.
    ///   - milliseconds: how long it has computed since then.
    public mutating func look(hasRoom: Bool, reports: Int, milliseconds: Int) -> Bool {
        let stands = !hasRoom && reports == self.reports && milliseconds - self.milliseconds < Self.idle
        seconds = stands ? seconds + 1 : 0
        (self.reports, self.milliseconds) = (reports, milliseconds)
        return seconds > patience
    }
}
