internal import Notation

/// The title of a page, found without parsing the page: it names a saved page and decides nothing.
enum PageTitle {
    /// How far into a page its title is looked for, and how long it may be.
    private static let window = 262_144, longest = 1000

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "rsquo": "’",
        "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·", "laquo": "«", "raquo": "»",
        "copy": "©", "reg": "®", "trade": "™", "euro": "€",
    ]

    static func find(in html: [UInt8]) -> String {
        let end = min(html.count, window)
        var index = 0
        while let tag = html[index..<end].firstIndex(of: .less) {
            index = tag + 1
            if html.matches("<!--", at: tag) {
                guard let close = html.firstIndex(ofText: "-->", from: tag + 4, before: end) else { return "" }
                index = close + 3
            } else if html.matches("<title", at: tag), tag + 6 < end, html[tag + 6] == .greater || html[tag + 6].isBlank
            {
                guard let open = html[tag..<end].firstIndex(of: .greater) else { return "" }
                let close =
                    html.firstIndex(ofText: "</title", from: open + 1, before: min(end, open + longest)) ?? open + 1
                return text(html[(open + 1)..<close])
            }
        }
        return ""
    }

    private static func text(_ source: ArraySlice<UInt8>) -> String {
        let pieces = String(decoding: source, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
        var text = String(pieces[0])
        for piece in pieces.dropFirst() {
            let name = piece.prefix { $0 != ";" && $0 != " " }
            if let character = character(name) {
                text += character + piece.dropFirst(name.count + (piece.dropFirst(name.count).first == ";" ? 1 : 0))
            } else {
                text += "&" + piece
            }
        }
        let words = text.split { $0.isWhitespace }
        return VisibleText.line(words.joined(separator: " "))
    }

    private static func character(_ name: Substring) -> String? {
        guard name.first == "#" else { return entities[String(name)] }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).map {
            String($0)
        }
    }
}
