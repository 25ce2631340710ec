// Addresses of the server farm with where they lead: a chain of redirects spelt out in each, and a page at its end.

/// A list of addresses, each with its final address.
struct RedirectList {
    /// An address and where it leads.
    typealias Pair = (url: Substring, final: Substring)

    let pairs: [Pair]

    /// So many addresses, three redirects each; another seed, other addresses over the same hosts.
    init(_ harness: Peerbench, count: Int, latency: Int, seed: Int = 1) throws {
        let list = try Workshop.output([
            "python3", "-B", harness.root + "/farm/urls.py", "\(count)", "--latency", "\(latency)", "--seed", "\(seed)",
        ])
        pairs = list.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t")
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        guard pairs.count == count else { throw BenchError.failed("the farm's list is short") }
    }

    /// Writes the addresses, one a line.
    func write(to path: String) throws { try Files.write(pairs.map { $0.url + "\n" }.joined(), to: path) }

    /// How many addresses stand in a file of "address TAB final address" with the right one.
    func right(in path: String) throws -> Int {
        let found = Set(try Files.lines(path))
        return pairs.count { found.contains("\($0.url)\t\($0.final)"[...]) }
    }
}
