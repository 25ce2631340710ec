// An address as the rows of the decoders' table look at it.

/// An address taken apart once for all rows.
struct AddressParts {
    let url: WebURL
    let host: String
    /// Percent-encoded.
    let segments: [ArraySlice<UInt8>]
    /// Raw values; names in lower case.
    ///
    /// Made when asked for: most addresses match no row that looks at the query.
    var queryItems: [(name: String, value: Substring)] { Self.items(of: url) }

    /// nil when the address is not http or https, or so long that no click link is.
    init?(_ url: WebURL) {
        guard url.isHTTP, url.href.utf8.count <= CarriedAddress.maximumWrapperBytes, let host = url.host else {
            return nil
        }
        self.url = url
        self.host = host
        let path = Int(url.layout.pathStart)..<Int(max(url.layout.pathStart, url.pathEnd))
        var href = url.href
        // One copy of memory; by way of the string's view it is a call for every byte.
        segments = Self.segments(of: href.withUTF8 { Array($0[path].dropFirst()) })
    }

    /// By a loop over the array: this runs for every address, and `split` is several times slower.
    private static func segments(of path: [UInt8]) -> [ArraySlice<UInt8>] {
        var (segments, start): ([ArraySlice<UInt8>], Int) = ([], 0)
        for index in path.indices where path[index] == UInt8(ascii: "/") {
            segments.append(path[start..<index])
            start = index + 1
        }
        segments.append(path[start...])
        return segments
    }

    /// Click links have a handful.
    private static let maximumItems = 64

    /// "&amp;" left over from HTML is no part of a name: addresses pasted into mails have it.
    private static func items(of url: WebURL) -> [(name: String, value: Substring)] {
        url.rawQueryItems(first: maximumItems).map { raw in
            let pair = QueryPair(raw: raw)
            let name = pair.name.utf8.starts(with: "amp;".utf8) ? pair.name.dropFirst(4) : pair.name
            return (name.lowercased(), pair.value)
        }
    }
}
