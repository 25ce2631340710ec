// Which hosts a row of the decoders' table speaks of.

/// A set of hosts.
enum HostShape: Sendable {
    /// Senders use the vendor under their own names.
    case any
    /// One of these domains, or any host below one.
    case under([String])
    /// Exactly one of these hosts.
    case exactly([String])
    /// A site with a domain in many countries: the label before the public suffix.
    case site(String)
    /// Hosts with one of these words in them: vendors with a numbered domain for each customer.
    case containing([String])
    /// Hosts whose first label says that they only count clicks.
    case clickCounter

    func matches(_ host: String) -> Bool {
        switch self {
        case .any: true
        case .under(let domains): domains.contains { HostName.isUnder(host, $0) }
        case .exactly(let hosts): hosts.contains(host)
        case .site(let name): HostName.isSite(host, name)
        case .containing(let words): words.contains { HostName.contains(host, $0) }
        case .clickCounter: Self.counterLabels.contains(String(Substring(host.utf8.prefix { $0 != UInt8(ascii: ".") })))
        }
    }

    /// The domains under which every such host lies; nil when there is no such list.
    var domains: [String]? {
        switch self {
        case .under(let domains), .exactly(let domains): domains
        case .any, .site, .containing, .clickCounter: nil
        }
    }

    /// First labels seen on the click hosts of senders' own domains.
    private static let counterLabels: Set<String> = [
        "click", "clicks", "clk", "link", "links", "lnk", "track", "tracking", "tracker", "trk", "redirect", "redir",
        "email", "e", "t", "go", "out", "em", "elink", "elinks", "url", "l", "c", "r", "ct", "event", "events",
    ]
}
