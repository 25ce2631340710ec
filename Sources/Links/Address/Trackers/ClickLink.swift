// What tells an address that counts a click from a page that is given an address.
//
// Both have "?url=https://…", and a page that is taken for a click link is lost: "go.dev/play?redirect=…" is a page of
// go.dev, "e.example.org/story?href=…" a story. A click link that is not recognised costs one request.

/// Conditions of the general shapes.
enum ClickLink {
    /// Whether the host is one that somebody set up below a domain: not the domain itself, nor its "www".
    static func hasHostOfItsOwn(_ address: AddressParts) -> Bool {
        guard !address.url.hostIsIPAddress else { return false }
        return !address.host.hasPrefix("www.") && RegistrableDomain.of(host: address.host) != address.host
    }

    /// Whether the path is that of a counter which is told all in its query: nothing, "r", or one made-up id.
    static func hasBarePath(_ address: AddressParts) -> Bool {
        let segments = address.segments.filter { !$0.isEmpty }
        guard let segment = segments.first else { return true }
        return segments.count == 1 && (segment.count <= 2 || isToken(segment))
    }

    /// Whether the path says that it counts clicks: by its only word, or by one of its words beside a made-up id, in the
    /// path or in the query.
    static func saysClick(_ address: AddressParts, besides carriers: [String]) -> Bool {
        let segments = address.segments.filter { !$0.isEmpty }
        guard segments.contains(where: PathShape.saysClick) else { return false }
        if segments.count == 1 || segments.contains(where: isToken) { return true }
        return address.queryItems.contains { !carriers.contains($0.name) && isToken(Array($0.value.utf8)[...]) }
    }

    /// Whether a text is made up: eight letters and digits or more, of both kinds, without a word's hyphens.
    private static func isToken(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 8 else { return false }
        var (letters, digits) = (0, 0)
        for byte in text {
            if ASCII.isDigit(byte) {
                digits += 1
            } else if ASCII.isLetter(byte) {
                letters += 1
            } else if byte != UInt8(ascii: "_") && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ".") {
                return false
            }
        }
        return digits >= 2 && letters >= 2
    }
}
