/// The parts of an address that the never-request test looks at, in lower case, taken apart once.
///
/// Bounded: only the first `maximumItems` parts of path and query are decoded, of each no more than
/// `longestPart` bytes, whatever the length of the address.
internal import Links

struct AddressParts {
    let host: String
    /// The beginning of the path in lower case, still percent-encoded.
    let path: String
    /// The path's parts as written, percent-decoded.
    let segments: [String]
    /// The query's items, names and values in lower case; a value that is too long for a word is "".
    let query: [(name: String, value: String)]
    /// The query's values as written, for addresses in them.
    let values: [String]
    /// The parts of a fragment that is a path ("#/portal/signup").
    let fragmentSegments: [String]

    static let maximumItems = 64
    private static let longestPart = 4096
    private static let longestWord = 80

    init(_ url: WebURL) {
        host = url.host ?? ""
        path = String(url.path.prefix(256)).lowercased()
        segments = url.path.dropFirst()
            .split(separator: "/", maxSplits: Self.maximumItems, omittingEmptySubsequences: false)
            .prefix(Self.maximumItems).map(Self.decoded)
        let items = Self.items(of: url)
        query = items.map { name, value in
            (Self.decoded(name[...]).lowercased(), value.utf8.count <= Self.longestWord ? value.lowercased() : "")
        }
        values = items.map(\.value)
        let fragment = url.fragment ?? ""
        fragmentSegments =
            fragment.hasPrefix("/")
            ? fragment.split(separator: "/", maxSplits: 8).prefix(8).map(Self.decoded) : []
    }

    /// The first items of the query, form-decoded, and the values once more where that leaves escapes.
    static func items(of url: WebURL) -> [(name: String, value: String)] {
        guard let query = url.query else { return [] }
        return query.split(separator: "&", maxSplits: maximumItems).prefix(maximumItems).map { item in
            let mark = item.utf8.firstIndex(of: UInt8(ascii: "=")) ?? item.endIndex
            let value = mark == item.endIndex ? "" : item[item.utf8.index(after: mark)...]
            return (decoded(plusAsBlank(item[..<mark])), decoded(plusAsBlank(value)))
        }
    }

    private static func plusAsBlank(_ text: Substring) -> Substring {
        guard text.utf8.contains(UInt8(ascii: "+")) else { return text }
        return text.split(separator: "+", omittingEmptySubsequences: false).joined(separator: " ")[...]
    }

    /// Decoded until no escape is left, three times at most: wrappers encode what is encoded.
    private static func decoded(_ part: Substring) -> String {
        var text = part.utf8.count <= longestPart ? String(part) : String(part.prefix(longestPart))
        var rounds = 0
        while rounds < 3, text.utf8.contains(UInt8(ascii: "%")) {
            let next = PercentDecoded.text(text)
            if next == text { break }
            text = next
            rounds += 1
        }
        return text
    }
}

/// The host's label that names its role ("unsubscribe.example.com").
extension AddressParts {
    /// The first label of a host with at least three; "" otherwise.
    var firstLabel: Substring {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 2 ? labels[0] : ""
    }
}
