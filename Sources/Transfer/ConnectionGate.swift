// One request opens the connection to a host that may speak HTTP/2, and those for the same host follow it there.
//
// Without it, requests that begin together open a connection each before the first of them knows that one would have
// served all. libcurl's own remedy (CURLOPT_PIPEWAIT) lets its waiters go one by one, as connections come and go, so that
// a server of HTTP/1.1 is asked one after the other. Here all go as soon as the first connection stands (TLS and ALPN
// are done then), has failed, or has made them wait long enough: behind a host that is silent, all would learn it only one
// time-out after the other. Where HTTP/1.1 was spoken nobody waits again. http: is never asked to wait.
// Lives on the transfer thread.

/// Holds requests back while another one opens a connection that may serve them too.
final class ConnectionGate<Item> {
    /// What a request may do.
    enum Admission {
        /// Go on: there is nothing to wait for.
        case passes
        /// Go on, and say when the connection stands or has failed (`opened`).
        case opens
        /// Wait until it is `released`.
        case waits
    }

    /// Those that wait for a connection that is being opened.
    private struct Line {
        var items = Fifo<Item>()
        let until: ContinuousClock.Instant
    }

    /// How long anybody waits: most hosts take a tenth of it for a connection, TLS included.
    static var patience: Duration { .seconds(1) }

    /// Who waits, by the host.
    private var waiting: [String: Line] = [:]
    /// When those lines have waited long enough.
    private var dues = DelayLine<String>()
    /// Hosts that have spoken HTTP/1.1: forgotten at once when there are many, which only costs a wait.
    private var serial: Set<String> = []
    private static var maximumSerial: Int { 4_096 }
    /// Those that may go on now.
    private var free = Fifo<Item>()

    /// When a line has waited long enough.
    var nextDue: ContinuousClock.Instant? { dues.nextDue }

    /// Asks for a request to that host; one that has to wait is kept.
    func admit(_ item: Item, origin: String, now: @autoclosure () -> ContinuousClock.Instant = .now) -> Admission {
        if serial.contains(origin) { return .passes }
        guard var line = waiting.removeValue(forKey: origin) else {
            let until = now() + Self.patience
            waiting[origin] = Line(until: until)
            dues.insert(origin, due: until)
            return .opens
        }
        line.items.append(item)
        waiting[origin] = line
        return .waits
    }

    /// The connection that was being opened stands, or will never.
    func opened(_ origin: String) {
        guard var line = waiting.removeValue(forKey: origin) else { return }
        while let item = line.items.popFirst() { free.append(item) }
    }

    /// Lets those go on that have waited long enough.
    func endWaits(at now: ContinuousClock.Instant) {
        while let origin = dues.pop(at: now) {
            // The host may have been opened since, and be opened anew.
            if let until = waiting[origin]?.until, until <= now { opened(origin) }
        }
    }

    /// An answer has come in this version.
    func learn(_ origin: String, _ version: HTTPVersion) {
        switch version {
        case .http10, .http11:
            if serial.count >= Self.maximumSerial { serial = [] }
            serial.insert(origin)
        case .http2, .http3:
            serial.remove(origin)
        }
    }

    /// The next of those that have waited and may go on.
    func released() -> Item? { free.popFirst() }
}

@available(*, unavailable)
extension ConnectionGate: Sendable {}
