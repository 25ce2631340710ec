// `gleaner resolve` as users have it, with a configuration that lets it reach the server farm: for what only the whole
// program shows, manners and further tries included.

import Notation

/// A run of `gleaner resolve`.
struct ProductResolver {
    /// Keys of the configuration's `network` in addition to what the farm needs, as YAML.
    var network: [String] = []
    /// Further arguments.
    var arguments: [String] = []

    /// Resolves the addresses of a file, one a line, and writes the results to another.
    func run(_ addresses: String, _ results: String, in folder: String, seconds: Double) throws -> Usage {
        let lines =
            ["spool: \(folder)/spool", "output: \(folder)/output", "network:", "  allow_private_addresses: true"]
            + (["ports: [18000, 18050, 18443, 18444]"] + network).map { "  " + $0 }
        try Files.write(lines.joined(separator: "\n") + "\n", to: "\(folder)/gleaner.yaml")
        let usage = try Child.start(
            [try Workshop.gleaner(), "resolve", "--config", "\(folder)/gleaner.yaml"] + arguments + ["-"],
            input: addresses, output: results, errors: "\(folder)/errors"
        ).wait(seconds: seconds)
        guard usage.status == 0 else {
            let words = String(decoding: try Files.read("\(folder)/errors"), as: UTF8.self)
            throw BenchError.failed("gleaner resolve ends with \(usage.status): \(words)")
        }
        return usage
    }

    /// The results of a run, one a line of JSON.
    static func results(_ path: String) throws -> [Result] {
        try Files.lines(path).map { line in
            guard let entry = try JSONParser.parse(Array(line.utf8)).object else {
                throw BenchError.failed("gleaner resolve prints what is no object")
            }
            let kinds = (entry["hops"]?.array ?? []).map { $0.object?["kind"]?.string ?? "" }
            return Result(
                url: entry["url"]?.string ?? "", state: entry["state"]?.string ?? "",
                final: entry["resolved_url"]?.string, kinds: kinds, error: entry["error"]?.string)
        }
    }

    /// What it says of one address.
    struct Result {
        let url: String
        let state: String
        /// The best address that it knows.
        let final: String?
        /// How each step of the chain was given.
        let kinds: [String]
        let error: String?
    }
}
