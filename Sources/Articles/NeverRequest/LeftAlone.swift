/// Links that say nothing at all, in the masthead or the footer: a picture without words behind an opaque tracker.
///
/// Nothing is known of them, and what stands there is a logo, a social network, or an unsubscribe button drawn as a picture.
internal import Links

enum LeftAlone {
    static func test(_ link: LinkSurroundings, address: WebURL) -> Finding? {
        guard link.region != .body, link.words.isBare, isOpaque(address) else { return nil }
        return Finding(reason: .homePage, rule: "wordless-in-\(link.region.rawValue)", evidence: address.host ?? "")
    }

    /// Whether the address tells nothing of what it leads to: no layer of it can be decoded, and it holds a long token.
    static func isOpaque(_ address: WebURL) -> Bool {
        guard TrackerDecoders.decode(address) == nil else { return false }
        let segments = address.pathSegments
        if segments.contains(where: ActingAddress.isHeadline) { return false }
        return segments.contains(where: isToken) || address.queryItems.contains { isToken($0.value) }
    }

    /// Sixteen characters or more without a word's separators, or with digits and letters mixed.
    private static func isToken(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count >= 16 else { return false }
        let digits = bytes.reduce(0) { $0 + ((0x30...0x39).contains($1) ? 1 : 0) }
        return digits >= 2 || !bytes.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}
