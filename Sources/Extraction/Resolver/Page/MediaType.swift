// The media type of an answer (RFC 9110 §8.3.1), as far as it decides whether and how a page is read.

/// A media type with its charset.
struct MediaType {
    /// `text/html`, in small letters.
    let essence: String
    /// The label after `charset=`, without quotation marks.
    let charset: String?

    /// Reads a `Content-Type`.
    init(_ text: String) {
        let parts = text.split(separator: ";", maxSplits: 16, omittingEmptySubsequences: true)
        essence = parts.first.map(Self.trimmed)?.lowercased() ?? ""
        charset =
            parts.dropFirst().lazy.compactMap { part -> String? in
                let pair = part.split(separator: "=", maxSplits: 1)
                guard pair.count == 2, Self.trimmed(pair[0]).lowercased() == "charset" else { return nil }
                let label = Self.trimmed(pair[1])
                return label.isEmpty ? nil : label
            }.first
    }

    /// Whether it is a page in which there can be elements.
    var isPage: Bool { essence == "text/html" || essence == "application/xhtml+xml" }

    private static func trimmed(_ text: Substring) -> String {
        let isEdge: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        let bytes = text.utf8.drop(while: isEdge)
        let end = bytes.lastIndex { !isEdge($0) }.map(bytes.index(after:)) ?? bytes.startIndex
        return String(bytes[..<end]) ?? ""
    }
}
