// One request opens the connection to a host that may speak HTTP/2, and those for the same host follow it there.
//
// Without it, requests that begin together open a connection each before the first of them knows that one would have
// served all. libcurl's own remedy (CURLOPT_PIPEWAIT) lets its waiters go one by one, as connections come and go, so that
// a server of HTTP/1.1 is asked one after the other. Here all go as soon as the first connection stands (TLS and ALPN
// are done then), or has failed; and where HTTP/1.1 was spoken nobody waits again. http: is never asked to wait.
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

    /// Who waits for the connection that is being opened, by the host.
    private var waiting: [String: Fifo<Item>] = [:]
    /// Hosts that have spoken HTTP/1.1: forgotten at once when there are many, which only costs a wait.
    private var serial: Set<String> = []
    private static var maximumSerial: Int { 4_096 }
    /// Those that may go on now.
    private var free = Fifo<Item>()

    /// Asks for a request to that host; one that has to wait is kept.
    func admit(_ item: Item, origin: String) -> Admission {
        if serial.contains(origin) { return .passes }
        guard var line = waiting.removeValue(forKey: origin) else {
            waiting[origin] = Fifo()
            return .opens
        }
        line.append(item)
        waiting[origin] = line
        return .waits
    }

    /// The connection that was being opened stands, or will never.
    func opened(_ origin: String) {
        guard var line = waiting.removeValue(forKey: origin) else { return }
        while let item = line.popFirst() { free.append(item) }
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
