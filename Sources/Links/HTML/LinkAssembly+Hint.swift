/// What a link and its pictures are called where nobody sees it: for links that show a picture, often the only words.
internal import Notation

extension LinkAssembly {
    private static let hintLimit = 400

    /// The labels of a link, each once, with bars between them.
    ///
    /// Stops when it is full, so that the labels compared are few, however many there are.
    func hint(_ anchor: Anchor) -> String {
        var kept: [String] = []
        var length = 0
        var next = anchor.firstLabel
        while next >= 0, length < Self.hintLimit {
            let label = collected.labels[next]
            let bytes = collected.labelBytes[label.range]
            let words = label.isFileName ? Self.fileName(bytes) : Self.collapsed(bytes)
            if !words.isEmpty, !kept.contains(words) {
                kept.append(words)
                length += words.utf8.count + 3
            }
            next = label.next
        }
        return kept.isEmpty ? "" : Self.prefix(kept.joined(separator: " | "), bytes: Self.hintLimit)
    }

    /// A file's name without its ending: "read-more" of "read-more.png" is its maker's word for the picture.
    ///
    /// Image services write a whole address, percent-encoded, in place of the name.
    private static func fileName(_ bytes: ArraySlice<UInt8>) -> String {
        let decoded = bytes.contains(0x25) ? PercentEncoding.decode(Array(bytes)) : Array(bytes)
        let path = decoded.prefix { $0 != 0x3F && $0 != 0x23 }
        let name = path[(path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...]
        let dot = name.lastIndex(of: 0x2E) ?? name.endIndex
        return collapsed(name[..<dot])
    }

    /// The beginning of a text, cut at a character's boundary.
    private static func prefix(_ text: String, bytes limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        let cut = Array(text.utf8).withUnsafeBufferPointer { bytes in
            bytes[..<UTF8Bytes.boundary(before: limit, in: bytes)].map { $0 }
        }
        return collapsed(cut)
    }
}
