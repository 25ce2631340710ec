/// The headers of mailing lists (RFC 2369, RFC 2919): what is of use stands in angle brackets.
enum ListHeaders {
    private static let mostAddresses = 64

    /// The header of RFC 2369, and those under which older software says the same.
    private static let unsubscribing = ["List-Unsubscribe", "X-List-Unsubscribe", "X-Unsubscribe", "X-Unsubscribe-Web"]

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

    /// Every address of a message's header that ends its subscription.
    static func unsubscribing(_ header: HeaderFields) -> [String] { addresses(unsubscribing.flatMap(header.all)) }

    /// The addresses, each once, in their order.
    static func each(_ addresses: [String]) -> [String] {
        var seen: Set<String> = []
        return addresses.filter { seen.insert($0).inserted }
    }

    /// Every address of the fields, in brackets or bare, as it stands there.
    private static func addresses(_ fields: [[UInt8]]) -> [String] {
        var found: [String] = []
        for field in fields {
            let text = text(of: field)
            for part in pieces(text) where found.count < mostAddresses && !found.contains(part) { found.append(part) }
        }
        return found
    }

    /// Some senders encode the whole value as if it were text; in every other one "=?" is part of an address.
    private static func text(of field: [UInt8]) -> String {
        let plain = HeaderText.clean(String(decoding: HeaderText.unfold(field), as: UTF8.self))
        return plain.hasPrefix("=?") && !plain.contains("<") ? HeaderText.decode(field) : plain
    }

    private static func pieces(_ text: String) -> [String] {
        var found: [String] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            found += bare(rest[..<open])
            let inside = rest[rest.index(after: open)...]
            let close = inside.firstIndex(of: ">") ?? inside.endIndex
            // A fold inside an address adds blanks that are not part of it (RFC 2369 §2).
            let address = withoutLabel(inside[..<close].filter { $0 != " " }[...])
            if !address.isEmpty { found.append(address) }
            rest = close == inside.endIndex ? "" : inside[inside.index(after: close)...]
        }
        return found + bare(rest)
    }

    private static func bare(_ text: Substring) -> [String] {
        text.split { $0 == " " || $0 == "," }.map(withoutLabel).filter { word in
            let small = word.lowercased()
            return ["http://", "https://", "mailto:"].contains { small.hasPrefix($0) }
        }
    }

    /// "URL:http://…" is the form of RFC 1738's appendix.
    private static func withoutLabel(_ address: Substring) -> String {
        String(address.prefix(4).lowercased() == "url:" ? address.dropFirst(4) : address)
    }
}
