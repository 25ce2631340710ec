/// The headers of mailing lists (RFC 2369, RFC 2919): what is of use stands in angle brackets.
enum ListHeaders {
    private static let mostAddresses = 20

    /// The list's id: in brackets after an optional description, or, as some write it, bare.
    static func listID(_ raw: [UInt8]?) -> String? {
        guard let raw else { return nil }
        let text = HeaderText.decode(raw)
        let id: Substring
        if let open = text.lastIndex(of: "<") {
            id = text[text.index(after: open)...].prefix { $0 != ">" }
        } else {
            id = text[...]
        }
        let clean = HeaderText.clean(String(id))
        return clean.isEmpty ? nil : clean
    }

    /// Every address of List-Unsubscribe, also from several such headers and from values without brackets.
    static func addresses(_ fields: [[UInt8]]) -> [String] {
        var found: [String] = []
        for field in fields {
            // Some senders encode the whole value as if it were text.
            let text = HeaderText.decode(field)
            let parts = text.contains("<") ? bracketed(text) : bare(text)
            for part in parts where found.count < mostAddresses && !found.contains(part) { found.append(part) }
        }
        return found
    }

    private static func bracketed(_ text: String) -> [String] {
        text.split(separator: "<").dropFirst(text.first == "<" ? 0 : 1).compactMap { piece in
            // A fold inside an address adds blanks that are not part of it (RFC 2369 §2).
            let address = piece.prefix { $0 != ">" }.filter { $0 != " " }
            return address.isEmpty ? nil : address
        }
    }

    private static func bare(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "," }.map(String.init).filter { word in
            let small = word.lowercased()
            return ["http://", "https://", "mailto:"].contains { small.hasPrefix($0) }
        }
    }
}
