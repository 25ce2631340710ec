// Finds the rows of a table that speak of a host, without asking every row.

/// Rows by domain: a host finds those of its own name and of every domain above it.
struct DomainIndex<Row: Sendable>: Sendable {
    private var rows: [String: [Row]] = [:]
    /// How many labels the longest domain of the table has: no longer ending of a host is looked up, however many
    /// labels it has.
    private var mostLabels = 0

    /// Each row with its domains.
    init(_ table: [(domains: [String], row: Row)]) {
        for (domains, row) in table { for domain in domains { rows[domain, default: []].append(row) } }
        mostLabels = rows.keys.map { $0.utf8.count { $0 == UInt8(ascii: ".") } + 1 }.max() ?? 0
    }

    /// Calls `body` with each row, the most specific domain first, until it returns a value.
    func first<Result>(for host: String, _ body: (Row) -> Result?) -> Result? {
        var domain = HostName.lastLabels(of: host, mostLabels)
        while true {
            for row in rows[String(domain)] ?? [] { if let found = body(row) { return found } }
            guard let dot = domain.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
            domain = domain[domain.utf8.index(after: dot)...]
        }
    }
}
