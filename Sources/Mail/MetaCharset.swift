/// The charset that a page declares for itself (HTML Standard §13.2.3.2, prescan), looked for in its first 4 KiB.
enum MetaCharset {
    private static let window = 4096

    static func find(in html: [UInt8]) -> String? {
        let end = min(html.count, window)
        var index = 0
        while let tag = html.firstIndex(ofText: "<", from: index, before: end) {
            index = tag + 1
            if html.matches("<!--", at: tag) {
                guard let close = html.firstIndex(ofText: "-->", from: tag + 4, before: end) else { return nil }
                index = close + 3
            } else if html.matches("<meta", at: tag) || html.matches("<?xml", at: tag) {
                let close = html[index..<end].firstIndex(of: .greater) ?? end
                let attribute: StaticString = html[index] == .question ? "encoding" : "charset"
                if let label = value(of: attribute, in: html, from: index, to: close) { return label }
                index = close
            }
        }
        return nil
    }

    /// What stands after `charset =`, quoted or not; in `content="text/html; charset=x"` it ends at the quote or ";".
    private static func value(of name: StaticString, in html: [UInt8], from start: Int, to end: Int) -> String? {
        guard let found = html.firstIndex(ofText: name, from: start, before: end) else { return nil }
        var rest = html[(found + name.utf8CodeUnitCount)..<end].drop { $0.isBlank }
        guard rest.first == .equals else { return nil }
        rest = rest.dropFirst().drop { $0.isBlank || $0 == .quote || $0 == 0x27 }
        let label = rest.prefix {
            !$0.isBlank && $0 != .quote && $0 != 0x27 && $0 != UInt8(ascii: ";") && $0 != .question
        }
        let text = String(decoding: label, as: UTF8.self).lowercased()
        // A page that can be read so far is not in UTF-16, whatever it says (same section, step 13).
        if case .utf16 = CharsetLabels.encoding(text) { return nil }
        return text.isEmpty ? nil : text
    }
}
