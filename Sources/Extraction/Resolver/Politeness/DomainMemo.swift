// Registrable domains of hosts, remembered: the public suffix list is asked once a host instead of once a request.

internal import Links
internal import Synchronization

/// A bounded memory of registrable domains.
final class DomainMemo: Sendable {
    private let known = Mutex<[String: String]>([:])
    /// Beyond it the memory begins anew; a newsletter names some hundreds of hosts.
    private static let largest = 4_096

    /// The registrable domain of a host; an IP address is its own.
    func domain(of host: String) -> String {
        known.withLock { known in
            if let domain = known[host] { return domain }
            if known.count >= Self.largest { known = [:] }
            let domain = RegistrableDomain.of(host: host)
            known[host] = domain
            return domain
        }
    }
}
