/// Addresses of known services that act when they are opened: mail services, share buttons, sign-in pages.
///
/// A row names the domains, the beginning of the path, and a query item where it needs one. No row names a newsletter.
internal import Links

/// One row: where it fits, and what opening it does.
///
/// A class because forty rows are asked for an address: one reference to count a row, not one a field.
final class ServiceRow: Sendable {
    /// The domains; their subdomains count too.
    ///
    /// Empty: any host (then a path or a query item is required).
    let domains: [String]
    /// The beginning of the path, in lower case; "" for any.
    let path: String
    /// Its bytes, for a first look.
    let pathBytes: [UInt8]
    /// Whether the path ends there, or goes on with a slash: "/join" is no "/joint-strike".
    let isWhole: Bool
    /// The fewest bytes that the path has: what tells a code from a word.
    let atLeast: Int
    /// A query item that must be there, in lower case, with its value or with any.
    let query: (name: String, value: String?)?
    /// Whether the item's value has to be somebody's code: "referrer=8c1be77d", not "referrer=newsletter".
    let isCode: Bool
    let reason: Reason

    init(
        domains: [String], path: String = "", isWhole: Bool = false, atLeast: Int = 0,
        query: (name: String, value: String?)? = nil, isCode: Bool = false, reason: Reason
    ) {
        self.domains = domains
        self.path = path
        pathBytes = Array(path.utf8)
        self.isWhole = isWhole
        self.atLeast = atLeast
        self.query = query
        self.isCode = isCode
        self.reason = reason
    }
}

enum ServiceTable {
    static let rows: [ServiceRow] = mail + sharing + access

    /// The rows of domains, by domain; and those of any host.
    private static let byDomain = DomainIndex<ServiceRow>(rows.map { ($0.domains, $0) })
    private static let anywhere = rows.filter(\.domains.isEmpty)
    private static let pathsAnywhere = anywhere.filter { !$0.path.isEmpty }

    /// For each byte whether one of these paths goes on with it behind its slash, in either case.
    private static let lettersAnywhere = (0...UInt8.max).map { byte in
        pathsAnywhere.contains { $0.pathBytes[1] == (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }

    /// The names of query items that alone make an address fit, on any host.
    static let queryNames = Set(anywhere.filter(\.path.isEmpty).compactMap { $0.query?.name }).sorted()

    /// The words that tell those rows, for the first look: of a name and its value the longer.
    static let tellingWords = anywhere.filter(\.path.isEmpty).compactMap(\.query).map { name, value in
        (value ?? "").utf8.count > name.utf8.count ? value ?? "" : name
    }

    /// Whether any row speaks of the host or the beginning of the path: a first look, without taking the address apart.
    ///
    /// Rows of a query item alone (`queryNames`) are not looked for.
    static func mayFit(_ url: WebURL, host: String) -> Bool {
        if byDomain.first(for: host, { $0 }) != nil { return true }
        var href = url.href
        return href.withUTF8 { bytes in
            let path = UnsafeBufferPointer(rebasing: bytes[url.pathRange])
            // All begin with a slash: most paths are told by what follows it.
            guard path.count > 1, lettersAnywhere[Int(path[1])] else { return false }
            return pathsAnywhere.contains { begins(path, with: $0.pathBytes) }
        }
    }

    /// Whether a path begins so, in either case.
    private static func begins(_ path: UnsafeBufferPointer<UInt8>, with beginning: [UInt8]) -> Bool {
        guard path.count >= beginning.count else { return false }
        for index in beginning.indices {
            let byte = path[index]
            guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == beginning[index] else { return false }
        }
        return true
    }

    /// The first row that fits, with what it saw.
    static func match(_ address: AddressParts) -> Finding? {
        if let row = byDomain.first(for: address.host, { fits($0, address) ? $0 : nil }) {
            return Finding(reason: row.reason, rule: "service-address", evidence: address.host + address.path)
        }
        return firstAnywhere(address).map {
            Finding(reason: $0.reason, rule: "service-address", evidence: address.path)
        }
    }

    /// The first row of any host that fits; nearly all of them are told by the first bytes of the path.
    private static func firstAnywhere(_ address: AddressParts) -> ServiceRow? {
        let hasName = address.query.contains { queryNames.contains($0.name) }
        var path = address.path
        return path.withUTF8 { path in
            anywhere.first { row in
                (row.pathBytes.isEmpty ? hasName : begins(path, with: row.pathBytes)) && fits(row, address)
            }
        }
    }

    private static func fits(_ row: ServiceRow, _ address: AddressParts) -> Bool {
        guard address.path.hasPrefix(row.path), address.path.utf8.count >= row.atLeast else { return false }
        if row.isWhole, let next = address.path.utf8.dropFirst(row.pathBytes.count).first, next != UInt8(ascii: "/") {
            return false
        }
        guard let query = row.query else { return true }
        return address.query.contains {
            $0.name == query.name && (query.value == nil || $0.value == query.value)
                && (!row.isCode || isCode($0.value))
        }
    }

    /// Letters and digits, with a digit among them.
    private static func isCode(_ value: String) -> Bool {
        let isPlain = value.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        return isPlain && value.utf8.contains { $0 &- 0x30 < 10 }
    }
}
