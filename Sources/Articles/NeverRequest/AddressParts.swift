/// The parts of an address that the never-request test looks at, in lower case, taken apart once.
internal import Links

struct AddressParts {
    let host: String
    /// The path in lower case, still percent-encoded.
    let path: String
    /// The path's parts as written, percent-decoded where they are short.
    let segments: [String]
    /// The query's items, names and values in lower case; at most `maximumItems`.
    let query: [(name: String, value: String)]
    /// The query's values as written, for addresses in them.
    let values: [String]
    /// The parts of a fragment that is a path ("#/portal/signup").
    let fragmentSegments: [String]

    static let maximumItems = 32

    init(_ url: WebURL) {
        host = url.host ?? ""
        path = url.path.lowercased()
        segments = url.pathSegments.prefix(Self.maximumItems).map(Self.decoded)
        let items = url.query == nil ? [] : Array(url.queryItems.prefix(Self.maximumItems))
        query = items.map { ($0.name.lowercased(), $0.value.utf8.count <= 64 ? $0.value.lowercased() : "") }
        values = items.map(\.value)
        let fragment = url.fragment ?? ""
        fragmentSegments =
            fragment.hasPrefix("/") ? fragment.split(separator: "/").prefix(8).map { Self.decoded(String($0)) } : []
    }

    private static func decoded(_ segment: String) -> String {
        segment.utf8.contains(UInt8(ascii: "%")) ? PercentDecoded.text(segment) : segment
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
