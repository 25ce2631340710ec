/// The parts of an address that the never-request test looks at, in lower case, taken apart once.
///
/// Bounded: only the first `maximumItems` parts of path and query are decoded, of each no more than
/// `longestPart` bytes, whatever the length of the address.
internal import Links

struct AddressParts {
    let host: String
    /// The beginning of the path in lower case, decoded.
    let path: String
    /// The path's parts as written, percent-decoded.
    let segments: [String]
    /// The query's items, names and values in lower case; a value that is too long for a word is "".
    let query: [(name: String, value: String)]
    /// The query's values for addresses in them: form-decoded, and decoded further where that leaves escapes.
    ///
    /// Both, since an address inside may be a wrapper itself, whose own escapes belong to it.
    let values: [String]
    /// The parts of a fragment that is a path ("#/portal/signup").
    let fragmentSegments: [String]

    static let maximumItems = 64
    private static let longestPart = 4096
    private static let longestWord = 80

    init(_ url: WebURL) {
        host = Self.host(of: url)
        let path = url.path
        self.path = Self.decoded(Substring(path.utf8.prefix(256))).lowercased()
        segments = Self.split(path.utf8.dropFirst(), at: "/", most: Self.maximumItems).map(Self.decoded)
        let items = Self.items(of: url)
        query = items.map { name, value in
            (Self.decoded(name[...]).lowercased(), value.utf8.count <= Self.longestWord ? value.lowercased() : "")
        }
        values = Self.values(of: url)
        let fragment = url.fragment ?? ""
        fragmentSegments =
            fragment.hasPrefix("/") ? Self.split(fragment.utf8.dropFirst(), at: "/", most: 8).map(Self.decoded) : []
    }

    /// The host without a final dot, which changes nothing (RFC 3986 §3.2.2).
    static func host(of url: WebURL) -> String {
        guard let host = url.host else { return "" }
        return host.utf8.last == UInt8(ascii: ".") ? String(host.dropLast()) : host
    }

    /// The first items of the query, form-decoded, and the values once more where that leaves escapes.
    static func items(of url: WebURL) -> [(name: String, value: String)] {
        guard let query = url.query else { return [] }
        return split(query.utf8[...], at: "&", most: maximumItems).filter { !$0.isEmpty }.map { item in
            let mark = item.utf8.firstIndex(of: UInt8(ascii: "=")) ?? item.endIndex
            let value = mark == item.endIndex ? "" : item[item.utf8.index(after: mark)...]
            return (decoded(plusAsBlank(item[..<mark])), decoded(plusAsBlank(value)))
        }
    }

    private static func values(of url: WebURL) -> [String] {
        guard let query = url.query else { return [] }
        return split(query.utf8[...], at: "&", most: maximumItems).flatMap { item -> [String] in
            guard let mark = item.utf8.firstIndex(of: UInt8(ascii: "=")) else { return [] }
            let value = plusAsBlank(item[item.utf8.index(after: mark)...])
            let once = PercentDecoded.text(value.utf8.count <= longestPart ? value : value.prefix(longestPart))
            return once.utf8.contains(UInt8(ascii: "%")) ? [once, decoded(once[...])] : [once]
        }
    }

    /// The first pieces between the marks, by their bytes.
    private static func split(
        _ text: Substring.UTF8View, at mark: Unicode.Scalar, most count: Int
    ) -> [Substring] {
        text.split(separator: UInt8(ascii: mark), maxSplits: count, omittingEmptySubsequences: false)
            .prefix(count).map { Substring($0) }
    }

    private static func plusAsBlank(_ text: Substring) -> Substring {
        guard text.utf8.contains(UInt8(ascii: "+")) else { return text }
        let blank = UInt8(ascii: " ")
        return String(decoding: text.utf8.map { $0 == UInt8(ascii: "+") ? blank : $0 }, as: UTF8.self)[...]
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
