// What the configuration's reader cannot judge, since it knows neither addresses nor rules: found at the start, not in the
// middle of an extraction.

internal import Articles
internal import Notation
public import Settings
internal import Transfer

/// Checks the values of a configuration that are more than numbers and paths.
public enum SettingsCheck {
    /// What is wrong, and what would be right.
    public struct Problem: Sendable, Equatable {
        /// The key and what is wrong with its value.
        public var message: String
        /// What would be right.
        public var hint: String
    }

    /// The first problem of a configuration; nil when there is none.
    public static func problem(in settings: Settings) -> Problem? {
        if let problem = problem(in: settings.filter, "filter") { return problem }
        for (name, account) in settings.accounts.sorted(by: { $0.key < $1.key }) {
            if let problem = problem(in: account.filter, "accounts.\(name).filter") { return problem }
        }
        let known = Output.allCases.map(\.rawValue)
        for output in settings.outputs where !known.contains(output) {
            return Problem(
                message: "outputs: \"\(output)\" is no document",
                hint: Suggestion.nearest(to: output, in: known).map { "did you mean \"\($0)\"?" }
                    ?? "one of \(known.joined(separator: ", "))")
        }
        for range in settings.network.allowPrivateAddresses where range != "all" && AddressBlock(range) == nil {
            return Problem(
                message: "network.allow_private_addresses: \"\(range)\" is no range",
                hint: "write 10.0.0.0/8, fd00::/8, or true for all of them")
        }
        return problem(in: settings.network)
    }

    /// What libcurl would not take, or would take for something else.
    private static func problem(in network: Settings.Network) -> Problem? {
        if let proxy = network.proxy, !isProxy(proxy) {
            // Not its words: they may hold a password.
            return Problem(
                message: "network.proxy is no proxy's address", hint: "write http://HOST:PORT, or socks5h://HOST:PORT")
        }
        for entry in network.connectTo where !isConnectTo(entry) {
            return Problem(
                message: "network.connect_to: \"\(entry)\" is no redirection of connections",
                hint:
                    "write HOST:PORT:HOST:PORT, the second two for where to connect; an empty one means any, or the same"
            )
        }
        return nil
    }

    private static let proxySchemes: Set<Substring> = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

    private static func isProxy(_ text: String) -> Bool {
        let mark = text.firstRange(of: "://")
        let scheme = mark.map { text[..<$0.lowerBound] } ?? "http"
        // A user and a password may stand before the host.
        var server = mark.map { text[$0.upperBound...] } ?? text[...]
        if let at = server.lastIndex(of: "@") { server = server[server.index(after: at)...] }
        if server.hasSuffix("/") { server.removeLast() }
        let parts = parts(server)
        guard proxySchemes.contains(scheme), (1...2).contains(parts.count), isHost(parts[0]) else { return false }
        return parts.count == 1 || isPort(parts[1])
    }

    private static func isConnectTo(_ text: String) -> Bool {
        let parts = parts(text[...])
        guard parts.count == 4 else { return false }
        return [parts[0], parts[2]].allSatisfy { $0.isEmpty || isHost($0) }
            && [parts[1], parts[3]].allSatisfy { $0.isEmpty || isPort($0) }
    }

    /// The parts between colons; an IPv6 address in brackets is one.
    private static func parts(_ text: Substring) -> [Substring] {
        var depth = 0
        return text.split(omittingEmptySubsequences: false) { letter in
            if letter == "[" { depth += 1 } else if letter == "]" { depth -= 1 }
            return letter == ":" && depth == 0
        }
    }

    private static func isHost(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 < 0x7F }
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { $0 &- 0x30 < 10 } && (1...65_535).contains(Int(text) ?? 0)
    }

    /// The first entry that is no rule, with its line.
    private static func problem(in filter: Settings.Filter, _ key: String) -> Problem? {
        do {
            _ = try UserRules(allow: filter.allow, deny: filter.deny)
        } catch {
            let places = error.list == "allow" ? filter.allowPlaces : filter.denyPlaces
            let place = places.indices.contains(error.index) ? places[error.index] + ": " : ""
            return Problem(message: "\(place)\(key).\(error.description)", hint: error.hint)
        }
        do {
            _ = try RuleFile.read(filter)
        } catch let error as RuleFileError {
            return Problem(message: error.description, hint: error.hint)
        } catch {
            return Problem(message: "\(key).rules_file: \(error)", hint: "name a file that can be read")
        }
        return nil
    }
}
