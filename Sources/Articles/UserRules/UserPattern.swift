/// One entry of a user's rules.
///
/// Matching is linear in pattern and address (one backtrack point), whatever the number of `*`.
internal import Links

struct UserPattern: Sendable {
    /// The entry as written, blanks at its ends gone.
    let text: String
    private let host: [UInt8]
    /// nil: any path.
    private let path: [UInt8]?

    private static let maximumBytes = 2_000
    private static let maximumStars = 20

    init(_ entry: String) throws(UserRuleError.Problem) {
        let trimmed = Self.trimmed(entry)
        text = trimmed
        guard !trimmed.isEmpty else { throw .empty }
        guard trimmed.utf8.count <= Self.maximumBytes,
            trimmed.utf8.count(where: { $0 == Self.star }) <= Self.maximumStars
        else {
            throw .tooLong
        }
        guard !trimmed.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 }) else {
            throw .blank
        }
        guard trimmed.contains(where: { $0 != "*" && $0 != "." && $0 != "/" && $0 != ":" }) else { throw .everything }
        var rest = trimmed[...]
        if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
            let scheme = rest[..<colon].lowercased()
            guard scheme == "http" || scheme == "https" || scheme == "*" else { throw .scheme(scheme) }
            rest = rest[colon...].dropFirst(3)
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let name = String(rest[..<slash])
        host = try Self.host(name)
        path = slash == rest.endIndex ? nil : Self.escaped(rest[slash...].utf8)
    }

    /// A path and query as addresses have them (URL Standard, "percent-encode sets"): browsers show "/bücher", and send "/b%C3%BCcher".
    private static func escaped(_ text: Substring.UTF8View) -> [UInt8] {
        var escaped: [UInt8] = []
        var isInQuery = false
        for byte in text {
            let isPlain = byte < 0x7F && !(isInQuery ? "\"<>'" : "\"<>`{}^").utf8.contains(byte)
            if byte == UInt8(ascii: "?") { isInQuery = true }
            if byte == UInt8(ascii: "\\"), !isInQuery {
                escaped.append(UInt8(ascii: "/"))
            } else if isPlain {
                escaped.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return escaped
    }

    func matches(_ url: WebURL) -> Bool {
        guard url.isHTTP, let found = url.host else { return false }
        let bytes = Array(found.utf8)
        guard matchesHost(bytes) else { return false }
        guard let path else { return true }
        var whole = url.path
        if let query = url.query { whole += "?" + query }
        return Self.matches(path, Array(whole.utf8))
            || (path.last == UInt8(ascii: "/") && Self.matches(path + [Self.star], Array(whole.utf8)))
    }

    /// A domain without `*` stands for itself and all below it.
    private func matchesHost(_ found: [UInt8]) -> Bool {
        if Self.matches(host, found) { return true }
        guard !host.contains(Self.star), found.count > host.count, found.reversed().starts(with: host.reversed()) else {
            return false
        }
        return found[found.count - host.count - 1] == UInt8(ascii: ".")
    }

    private static let star = UInt8(ascii: "*")

    /// The host in ASCII, as addresses have it; a pattern with `*` stays as it is.
    private static func host(_ name: String) throws(UserRuleError.Problem) -> [UInt8] {
        if name.contains("*") { return Array(name.lowercased().utf8) }
        guard name.contains(".") || name == "localhost" || name.hasPrefix("["),
            let host = WebURL("http://\(name)/")?.host
        else {
            throw .host(name)
        }
        return Array(host.utf8)
    }

    private static func trimmed(_ text: String) -> String {
        var part = text[...]
        while let first = part.first, first.isWhitespace { part = part.dropFirst() }
        while let last = part.last, last.isWhitespace { part = part.dropLast() }
        return String(part)
    }

    /// Whether `text` is the pattern, `*` being any bytes; ASCII letters match in either case.
    private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var p = 0
        var t = 0
        var retry = (pattern: -1, text: 0)
        while t < text.count {
            if p < pattern.count, pattern[p] == star {
                retry = (p, t)
                p += 1
            } else if p < pattern.count, lower(pattern[p]) == lower(text[t]) {
                p += 1
                t += 1
            } else if retry.pattern >= 0 {
                retry.text += 1
                p = retry.pattern + 1
                t = retry.text
            } else {
                return false
            }
        }
        while p < pattern.count, pattern[p] == star { p += 1 }
        return p == pattern.count
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
