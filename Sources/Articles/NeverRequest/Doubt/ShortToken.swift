/// A tracker's address whose token is short: "https://click.example.com/x/8sKfQm2Z".
///
/// Sites name their pages by such tokens, too ("youtube.com/watch?v=dQw4w9WgXcQ"), so that an address like this is not
/// taken for a tracker's; but it tells nothing of what it does, and `Doubt` looks at its words.
internal import Links

enum ShortToken {
    private static let shortest = 6
    /// "x", "ls", "click", "redirect": what stands beside it is no more than a tracker's own word.
    private static let longestName = 8

    /// Whether an address has a random part, and besides only short words.
    static func isAll(of url: WebURL) -> Bool {
        guard !PlaceTable.videoHosts.contains(RegistrableDomain.of(host: url.host ?? "")) else { return false }
        var isFound = false
        for segment in url.pathSegments where !segment.isEmpty {
            if isRandom(segment.utf8) {
                isFound = true
            } else if segment.utf8.count > longestName {
                return false
            }
        }
        return isFound
            || (url.query ?? "").split(separator: "&").contains { pair in
                pair.utf8.firstIndex(of: UInt8(ascii: "=")).map { isRandom(pair[$0...].dropFirst().utf8) } ?? false
            }
    }

    /// Letters and digits that change their kind at every second step or nearly so, as no word does.
    private static func isRandom(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count >= shortest else { return false }
        var (last, changes, digits) = (Kind.other, 0, 0)
        for byte in bytes {
            let kind = Kind(byte)
            guard kind != .other else { return false }
            if kind != last, last != .other { changes += 1 }
            if kind == .digit { digits += 1 }
            last = kind
        }
        return digits > 0 && digits < bytes.count && changes >= 3 && 5 * changes >= 2 * (bytes.count - 1)
    }

    private enum Kind {
        case lower, upper, digit, other

        init(_ byte: UInt8) {
            switch byte {
            case 0x61...0x7A: self = .lower
            case 0x41...0x5A: self = .upper
            case 0x30...0x39: self = .digit
            default: self = .other
            }
        }
    }
}
