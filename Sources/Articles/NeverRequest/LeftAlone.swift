/// Links that say nothing at all, in the masthead or the footer: a picture without words, at an address without a
/// headline.
///
/// Nothing is known of them, and what stands there is a logo, a social network, or an unsubscribe button drawn as a
/// picture.
internal import Links

enum LeftAlone {
    static func test(_ link: LinkSurroundings, address: LayeredAddress) -> Finding? {
        guard link.region != .body, link.words.isBare else { return nil }
        guard isOpaque(address) || (isWordless(link) && !hasHeadline(address)) else { return nil }
        return Finding(reason: .homePage, rule: "wordless-in-\(link.region.rawValue)", evidence: address.url.host ?? "")
    }

    private static func isWordless(_ link: LinkSurroundings) -> Bool {
        link.words.text.isEmpty
            && link.hint.split(separator: "|").prefix(16).allSatisfy { FoldedText($0).wordCount <= 3 }
    }

    /// However short a tracker's token is, an article's address has the article's name in it; and what an address
    /// carries is known without asking, unless it only leads on.
    private static func hasHeadline(_ address: LayeredAddress) -> Bool {
        if !address.layers.isEmpty, !Trackers.isClickHost(address.innermost) { return true }
        return address.innermost.pathSegments.contains(where: ActingAddress.isHeadline)
    }

    /// Whether the address tells nothing of what it leads to: no layer of it can be decoded, and it holds a long token.
    static func isOpaque(_ address: LayeredAddress) -> Bool {
        guard address.layers.isEmpty else { return false }
        let segments = address.url.pathSegments
        if segments.contains(where: ActingAddress.isHeadline) { return false }
        return segments.contains(where: isToken) || address.url.queryItems.contains { isToken($0.value) }
    }

    static func isOpaque(_ url: WebURL) -> Bool { isOpaque(LayeredAddress(url)) }

    /// Whether a part of an address is random: sixteen characters or more, among them a run of letters and digits mixed, of
    /// both cases, or too long for a word.
    private static func isToken(_ text: String) -> Bool {
        guard text.utf8.count >= 16, !text.hasPrefix("@") else { return false }
        return text.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
            .contains(where: isRandom)
    }

    private static func isRandom(_ run: Substring.UTF8View) -> Bool {
        var digits = 0
        var lower = 0
        var upper = 0
        for byte in run {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x61...0x7A: lower += 1
            case 0x41...0x5A: upper += 1
            default: break
            }
        }
        if run.count >= 8, digits > 0, lower + upper > 0 { return true }
        return run.count >= 16 && lower > 1 && upper > 1 || run.count >= 32
    }
}
