// Which hosts and paths a row of the decoders' table speaks of.

/// A set of hosts.
enum HostShape: Sendable {
    /// Senders use the vendor under their own names.
    case any
    /// One of these domains, or any host below one.
    case under([StaticString])
    /// Exactly one of these hosts.
    case exactly([StaticString])
    /// A site with a domain in many countries: the label before the public suffix.
    case site(StaticString)
    /// Hosts with one of these words in a label: vendors with a numbered domain for each customer.
    case containing([StaticString])
    /// Hosts whose first label says that they only count clicks.
    case clickCounter

    func matches(_ address: AddressParts) -> Bool {
        let host = address.host
        switch self {
        case .any: return true
        case .under(let domains): return domains.contains { Self.isUnder(host, $0.description) }
        case .exactly(let hosts): return hosts.contains { $0.description == host }
        case .site(let name):
            guard host.contains(name.description) else { return false }
            return RegistrableDomain.of(host: host).prefix { $0 != "." } == name.description
        case .containing(let words): return words.contains { host.contains($0.description) }
        case .clickCounter: return Self.counterLabels.contains(String(address.firstLabel))
        }
    }

    static func isUnder(_ host: String, _ domain: String) -> Bool {
        guard host.hasSuffix(domain) else { return false }
        return host.utf8.count == domain.utf8.count || host.dropLast(domain.utf8.count).last == "."
    }

    /// First labels seen on the click hosts of senders' own domains.
    private static let counterLabels: Set<String> = [
        "click", "clicks", "clk", "link", "links", "lnk", "track", "tracking", "tracker", "trk", "redirect", "redir",
        "email", "e", "t", "go", "out", "em", "elink", "elinks", "url", "l", "c", "r", "ct", "event", "events",
    ]
}

/// A shape of paths, as segments between slashes.
///
/// "*" stands for one segment, "#" for one of digits and dots, "{}" for the one that carries the destination, "**" at
/// the end for any number of segments; other words for themselves, in either case.
struct PathShape: Sendable, ExpressibleByStringLiteral {
    private let pattern: [String]
    private var needsClickWord = false

    /// Any path that holds a word which says that it counts clicks and leads on.
    static let clickWord: PathShape = {
        var shape: PathShape = "/**"
        shape.needsClickWord = true
        return shape
    }()

    init(stringLiteral text: String) {
        pattern = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { $0.lowercased() }
    }

    /// nil: not of this shape; otherwise the index of the segment "{}", if the shape names one.
    func match(_ segments: [Substring]) -> Int?? {
        var marked: Int?
        if needsClickWord, !segments.contains(where: Self.saysClick) { return nil }
        for (index, word) in pattern.enumerated() {
            if word == "**" { return .some(marked) }
            guard index < segments.count else { return nil }
            switch word {
            case "*": break
            case "{}": marked = index
            case "#":
                let segment = segments[index].utf8
                guard !segment.isEmpty, segment.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }) else { return nil }
            default: guard segments[index].lowercased() == word else { return nil }
            }
        }
        return segments.count == pattern.count ? .some(marked) : nil
    }

    private static func saysClick(_ segment: Substring) -> Bool {
        segment.utf8.count <= 24 && clickWords.contains(segment.prefix { $0 != "." }.lowercased())
    }

    private static let clickWords: Set<String> = [
        "click", "clicks", "clickthrough", "click-through", "clicktrack", "clicktracker", "clk", "linkclick", "link-click",
        "track", "tracking", "tracker", "trk", "trck", "link-tracker", "linktracker", "linktrack", "linktracking",
        "redirect", "redirector", "redir", "rd", "outgoing", "outbound", "away", "exit", "leaving", "ct", "cl",
    ]
}
